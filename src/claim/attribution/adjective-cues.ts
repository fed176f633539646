// Adjective cues: "is confident that the talks will go on", "critical of the raid".

import { dependentsBy, dependentsOf, isRelation, subtreeOf } from '../../grammar/tree.js';
import { isNegated } from '../../grammar/verb-group.js';
import type { Cue, CuePreposition } from '../../knowledge/cue.js';
import { adjectiveCue } from '../../knowledge/cue-lexicon.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import { clauseLimit, contentEnd, spanOf } from './content-span.js';
import type { ReportView } from './report-view.js';
import { caseOf, sourceOf } from './sources.js';
import { cueSpan, modeOfClass } from './verb-words.js';

/**
 * The findings of adjectives of saying and thinking that stand as predicates.
 * @example findAdjectiveCues(view)[0]?.cue?.lemma // 'confident'
 */
export function findAdjectiveCues(view: ReportView): readonly Finding[] {
  return view.sentences.flatMap((parsed, sentence) =>
    parsed.tokens.flatMap(({ upos, lemma }, word) => {
      const cue = upos === 'ADJ' ? adjectiveCue(lemma) : null;
      return cue === null || !isPredicate(parsed, word) ? [] : (adjectiveSaying(view, sentence, word, cue) ?? []);
    }),
  );
}

function isPredicate(parsed: Sentence, word: number): boolean {
  return dependentsBy(parsed, word, 'cop').length > 0 || isRelation(parsed.tokens[word]!.deprel, ['xcomp', 'conj']);
}

function adjectiveSaying(view: ReportView, sentence: number, word: number, cue: Cue): Finding | null {
  const parsed = view.sentences[sentence]!;
  const found = contentOf(view, sentence, word, cue);
  if (found === null) return null;
  const source = whoMade(view, sentence, word) ?? sourceOf(view, sentence, word);
  if (source === null || source.first > word) return null;
  return {
    sentence,
    cueWord: word,
    source,
    cue: { spans: [cueSpan(parsed, word)], lemma: cue.lemma, class: cue.class },
    content: [spanOf(parsed, found.first, found.last)],
    marker: found.marker < 0 ? null : spanOf(parsed, found.marker, found.marker),
    isDirect: false,
    mode: isNegated(parsed, word) ? 'unsaid' : modeOfClass(cue.class),
    addressees: [],
    via: [],
    rule: 'indirect/adjective',
    basis: 'stated',
  };
}

/** "made it plain that": not "it" is plain on a matter, but who made it so. */
function whoMade(view: ReportView, sentence: number, word: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { head, deprel } = parsed.tokens[word]!;
  if (head < 0 || head > word || deprel !== 'xcomp' || parsed.tokens[head]!.lemma !== 'make') return null;
  const isIt = dependentsBy(parsed, head, 'obj').some((i) => /^it$/i.test(parsed.tokens[i]!.form));
  return isIt ? sourceOf(view, sentence, head) : null;
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly marker: number;
}

function contentOf(view: ReportView, sentence: number, word: number, cue: Cue): Found | null {
  const parsed = view.sentences[sentence]!;
  const limit = clauseLimit(view, sentence, word);
  const next = parsed.tokens[word + 1];
  if (next === undefined || word + 1 > limit) return null;
  const clause = dependentsBy(parsed, word, 'ccomp', 'advcl', 'xcomp').find((i) => i > word && i <= limit);
  const isThat = /^that$/i.test(next.form);
  if (cue.frames.has('clause') && clause !== undefined && (isThat || isFiniteClause(parsed, clause))) {
    const first = isThat ? word + 2 : (subtreeOf(parsed, clause).find((i) => i > word) ?? clause);
    return { first, last: contentEnd(view, sentence, word, first, limit), marker: isThat ? word + 1 : -1 };
  }
  if (cue.frames.has('infinitive') && clause !== undefined && next.lemma === 'to') {
    const last = contentEnd(view, sentence, word, word + 1, subtreeOf(parsed, clause).at(-1)!);
    return { first: word + 1, last, marker: -1 };
  }
  return phrase(view, sentence, word, cue);
}

function isFiniteClause(parsed: Sentence, clause: number): boolean {
  const group = [clause, ...dependentsBy(parsed, clause, 'aux', 'cop')];
  return group.some((i) => /^(?:VB[DZP]|MD)$/.test(parsed.tokens[i]!.xpos));
}

function phrase(view: ReportView, sentence: number, word: number, cue: Cue): Found | null {
  const parsed = view.sentences[sentence]!;
  const preposition = parsed.tokens[word + 1]!.form.toLowerCase();
  // proof: only compared with the frames of the cue; a word that is no preposition is in none of them
  if (!cue.frames.has(preposition as CuePreposition) || preposition === 'clause') return null;
  const head = dependentsOf(parsed, word).find((i) => i > word && caseOf(parsed, i) === preposition);
  if (head === undefined) return null;
  const last = contentEnd(view, sentence, word, word + 2, subtreeOf(parsed, head).at(-1)!);
  return { first: word + 2, last, marker: word + 1 };
}
