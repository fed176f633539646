// "The same point is made in the Treaty of Varna. At article 9: “...”": a paper that the words before a quotation point at.
import { dependentsBy } from '../../grammar/tree.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import { POINTING_VERBS, TURNING_VERBS } from '../../knowledge/telling-words.js';
import type { WordRun } from '../../mention/mention.js';
import type { CueWords } from './attribution.js';
import type { ReportView } from './report-view.js';
import { cueSpan } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/** "At paragraph 16.", "Article 22:", "Over at tab 8, page 3": where in a paper, and nothing else. */
const PLACE_IN_PAPER =
  /^(?:and )?(?:(?:again|over) )?(?:(?:at|in|on|under|from|see) )?(?:the )?(?:(?:first|second|third|last|next|same) )?(?:paragraph|para|article|section|clause|page|line|chapter|tab|annex|schedule|rule|recital)s?\b[^.;:!?]{0,40}[.:,;]?$/i;

/** A paper whose words follow, and the verb that points at it. */
export interface PointedAt {
  readonly source: WordRun;
  readonly cue: CueWords;
  readonly rule: string;
}

/**
 * The paper that a sentence says something stands in, so that a quotation behind it is of that paper; null where it says so of none.
 * A sentence that only tells the place ("At article 9.") is passed over.
 * @example pointedAt(view, 4)?.source.head // the word "Treaty" of "This is set out in the Treaty of Varna."
 */
export function pointedAt(view: ReportView, sentence: number): PointedAt | null {
  const isPlace = PLACE_IN_PAPER.test(wordsOf(view, sentence));
  const at = isPlace ? sentence - 1 : sentence;
  if (at < 0 || view.blockOf[at] !== view.blockOf[sentence]) return null;
  const parsed = view.sentences[at]!;
  const verb = parsed.tokens.findIndex(({ head }) => head < 0);
  const { lemma } = parsed.tokens[verb]!;
  const isPassive = dependentsBy(parsed, verb, 'nsubj:pass').length > 0;
  const joint = isPassive && POINTING_VERBS.has(lemma) ? 'in' : TURNING_VERBS.has(lemma) && isPlace ? 'to' : null;
  const paper = joint === null ? undefined : dependentsBy(parsed, verb, 'obl').find((i) => hasCase(view, at, i, joint));
  const source = paper === undefined || !isPaper(view, at, paper) ? null : paperRun(view, at, paper);
  const cue: CueWords = { spans: [cueSpan(parsed, verb)], lemma, class: 'neutral' };
  return source === null ? null : { source, cue, rule: 'direct/pointed-at' };
}

function wordsOf({ text, sentences }: ReportView, sentence: number): string {
  const { start, end } = sentences[sentence]!;
  return text.slice(start, end).trim();
}

function hasCase({ sentences }: ReportView, sentence: number, word: number, joint: string): boolean {
  const parsed = sentences[sentence]!;
  return dependentsBy(parsed, word, 'case').some((i) => parsed.tokens[i]!.lemma === joint);
}

/** A name, and no place or person, or a noun for a paper: "in the Vienna Convention", "in a report", but not "in Vienna". */
function isPaper({ sentences }: ReportView, sentence: number, word: number): boolean {
  const { tokens, names } = sentences[sentence]!;
  if (/^(?:document|issued)$/.test(sourceNoun(tokens[word]!.lemma) ?? '')) return true;
  const name = names.find(({ first, last }) => first <= word && word <= last);
  const isNamed = tokens[word]!.upos === 'PROPN' || /^\p{Lu}/u.test(tokens[word]!.form);
  return isNamed && (name === undefined || !/^(?:LOC|PER)$/.test(name.kind) || isCase(tokens, word));
}

/** "Holm and Lund", "Holm v Lund": two names joined are a case before a court. */
function isCase(tokens: ReportView['sentences'][number]['tokens'], word: number): boolean {
  return (
    /^(?:and|v|vs|versus)\.?$/i.test(tokens[word + 1]?.form ?? '') && /^\p{Lu}/u.test(tokens[word + 2]?.form ?? '')
  );
}

/** The paper's own words, without where in it: "Clements and Clements" of "in Clements and Clements over at tab 8". */
function paperRun(view: ReportView, sentence: number, word: number): WordRun | null {
  const run = phraseOf(view.sentences, sentence, word, { first: 0, last: view.sentences[sentence]!.tokens.length - 1 });
  if (run === null) return null;
  const { tokens } = view.sentences[sentence]!;
  const stop = tokens.findIndex(
    ({ form }, i) => i > word && i <= run.last && /^(?:[,;:(]|over|at|on|in|from|see)$/i.test(form),
  );
  return stop < 0 ? run : runOf(view.sentences, sentence, { first: run.first, last: stop - 1 });
}
