// Words that somebody brings for another: "denied it through her lawyer", "sent his secretary to tell them", "conveyed a message from the minister".
import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { sourceNoun } from '../../knowledge/source-nouns.js';
import { CONVEYING_VERBS, SPEAKING_FOR } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { caseOf, phraseAfterCase } from './sources.js';
import { phraseOf } from './word-runs.js';

/**
 * "denied it through her lawyer", "said via a spokesman": somebody who speaks for another, and no interpreter.
 * @example throughWhom(view, 0, 1) // "her lawyer" in "denied it through her lawyer"
 */
export function throughWhom(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const found = dependentsBy(parsed, cue, 'obl').find((i) => {
    return /^(?:through|via)$/.test(caseOf(parsed, i) ?? '') && speaksFor(parsed, i);
  });
  return found === undefined ? null : phraseAfterCase(view, sentence, found, zoneBounds(view, sentence, cue));
}

/** A lawyer, an ambassador, a body, a name; and no interpreter, no window and no tears. */
function speaksFor({ tokens, names }: Sentence, word: number): boolean {
  const { lemma, upos } = tokens[word]!;
  const noun = lemma.toLowerCase();
  if (SPEAKING_FOR.has(noun)) return true;
  if (/^(?:interpreter|translator)$/.test(noun)) return false;
  if (upos === 'PROPN') return names.some(({ kind, first, last }) => kind !== 'LOC' && first <= word && word <= last);
  return /^(?:person|people|organization)$/.test(roleNoun(noun)?.kinds[0] ?? '') || sourceNoun(noun) === 'body';
}

/**
 * "sent his secretary, Lorne, to tell them that ...": who sent him speaks, and it comes through whom he sent.
 * @example sentTo(view, finding)?.via // "his secretary"
 */
export function sentTo(view: ReportView, finding: Finding): Finding | null {
  const { sentence, cueWord } = finding;
  if (cueWord === null) return null;
  const parsed = view.sentences[sentence]!;
  const { head, xpos } = parsed.tokens[cueWord]!;
  if (xpos !== 'VB' || parsed.tokens[cueWord - 1]?.form !== 'to' || head < 0) return null;
  if (!/^(?:send|dispatch|depute|instruct)$/.test(parsed.tokens[head]!.lemma) || parsed.tokens[head]!.xpos === 'VB')
    return null;
  const [sent] = dependentsBy(parsed, head, 'obj').filter((i) => i > head && i < cueWord);
  const [subject] = subjectsOf(parsed, head).filter((i) => i < head);
  if (sent === undefined || subject === undefined) return null;
  const source = phraseOf(view.sentences, sentence, subject, { first: 0, last: head - 1 });
  const via = phraseOf(view.sentences, sentence, sent, { first: head + 1, last: cueWord - 2 });
  return source === null || via === null ? null : { ...finding, source, via: [via], mode: 'said' };
}

/**
 * "He conveyed a message from the Minister that ...", "brought the king's assurance that ...": who brings another's words.
 * @example conveyedBy(view, 0, 3) // "He" in "He conveyed a message from the Minister that ..."
 */
export function conveyedBy(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { upos, deprel, head: verb } = parsed.tokens[cue]!;
  if (upos !== 'NOUN' || !isRelation(deprel, ['obj']) || !CONVEYING_VERBS.has(parsed.tokens[verb]!.lemma)) return null;
  const [subject] = subjectsOf(parsed, verb).filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
}
