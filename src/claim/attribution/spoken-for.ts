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
import { phraseOf, runOf } from './word-runs.js';

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
 * "denied any wrongdoing through his lawyer": the lawyer brings the words, and is no part of them. Other findings are given back as they are.
 * @example broughtBy(view, finding).via // "his lawyer"
 */
export function broughtBy(view: ReportView, finding: Finding): Finding {
  const { sentence, cueWord, rule, content } = finding;
  const [whole, more] = content;
  if (cueWord === null || rule !== 'indirect/object' || whole === undefined || more !== undefined) return finding;
  const { tokens } = view.sentences[sentence]!;
  const { start, end } = whole;
  const through = tokens.findIndex(
    (token, i) => i > cueWord + 1 && token.start > start && token.end <= end && /^(?:through|via)$/i.test(token.form),
  );
  if (through < 0) return finding;
  const head = tokens.findIndex(({ upos }, i) => {
    return i > through && /^(?:NOUN|PROPN)$/.test(upos) && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.upos ?? '');
  });
  if (head < 0 || !speaksFor(view.sentences[sentence]!, head)) return finding;
  const via = runOf(view.sentences, sentence, { first: through + 1, last: head });
  if (via === null) return finding;
  return { ...finding, content: [{ start, end: tokens[through - 1]!.end }], via: [...finding.via, via] };
}

/**
 * "He conveyed a message from the Minister that ...", "brought the king's assurance that ...", "passed on a request from her that ...",
 * "the king's answer that ... was brought by a monk": who brings another's words.
 * @example conveyedBy(view, 0, 3) // "He" in "He conveyed a message from the Minister that ..."
 */
export function conveyedBy(view: ReportView, sentence: number, cue: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const verb = conveyingVerb(parsed, cue);
  if (verb === null) return null;
  if (isRelation(parsed.tokens[cue]!.deprel, ['nsubj:pass'])) {
    const [agent] = dependentsBy(parsed, verb, 'obl:agent').filter((i) => i > verb);
    return agent === undefined ? null : phraseAfterCase(view, sentence, agent, zoneBounds(view, sentence, verb));
  }
  const [subject] = subjectsOf(parsed, verb).filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
}

/**
 * The verb by which words are brought that a noun names: "passed" of "passed on a request from her that ..."; null for none.
 * @example conveyingVerb(sentence, 4) // 1
 */
export function conveyingVerb(parsed: Sentence, cue: number): number | null {
  const { upos, deprel, head: verb } = parsed.tokens[cue]!;
  const { lemma } = parsed.tokens[verb] ?? { lemma: '' };
  if (upos !== 'NOUN' || verb < 0) return null;
  const joint = caseOf(parsed, cue);
  if (isRelation(deprel, ['obj', 'nsubj:pass'])) return CONVEYING_VERBS.has(lemma) ? verb : null;
  if (!isRelation(deprel, ['obl']) || cue < verb) return null;
  // "conveyed to Israel the movement's reply", "leads with a promise by the minister"
  if (joint === null || (joint === 'on' && lemma === 'pass')) return CONVEYING_VERBS.has(lemma) ? verb : null;
  return joint === 'with' && /^(?:lead|open|splash)$/.test(lemma) ? verb : null;
}

/**
 * Findings without those that only bring what a noun names: of "conveyed to Israel the movement's reply that it will not" the reply is
 * said, and to whom it was brought is told by the verb.
 * @example withoutBringing(view, findings).length // one less
 */
export function withoutBringing(view: ReportView, findings: readonly Finding[]): readonly Finding[] {
  const brought = new Map<string, Finding>();
  for (const one of findings) {
    const verb = one.cueWord === null ? null : conveyingVerb(view.sentences[one.sentence]!, one.cueWord);
    if (verb !== null) brought.set(`${one.sentence}:${verb}`, one);
  }
  if (brought.size === 0) return findings;
  return findings.flatMap((one) => {
    const word = brought.get(`${one.sentence}:${one.cueWord}`);
    if (word !== undefined && word.content[0]!.end === one.content.at(-1)!.end) return [];
    const verb = one.cueWord === null ? null : conveyingVerb(view.sentences[one.sentence]!, one.cueWord);
    return verb === null || one.addressees.length > 0
      ? [one]
      : [{ ...one, addressees: toWhom(view, one.sentence, verb, one.content[0]!.start) }];
  });
}

/** "to Israel", right behind the verb. */
function toWhom(view: ReportView, sentence: number, verb: number, limit: number): readonly WordRun[] {
  const { tokens } = view.sentences[sentence]!;
  const to = tokens.findIndex(
    ({ form, start }, i) => i > verb && start < limit && /^to$/i.test(form) && tokens[i + 1]?.xpos !== 'VB',
  );
  if (to < 0) return [];
  let last = to;
  while (/^(?:PROPN|NOUN|ADJ)$/.test(tokens[last + 1]?.upos ?? '') || (last === to && tokens[last + 1]?.upos === 'DET'))
    last++;
  const run = last === to ? null : runOf(view.sentences, sentence, { first: to + 1, last });
  return run === null ? [] : [run];
}
