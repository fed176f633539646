// Words that go on through whoever was told: "told the mediators, who told the families", "told the Daily, which ran it", "..., and the driver told me".
import { overlapsSpan } from '../../base/span.js';
import { dependentsBy } from '../../grammar/tree.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import { OUTLET_NOUNS, PASSING_VERBS } from '../../knowledge/telling-words.js';
import type { Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Attribution } from './attribution.js';
import type { ReportView } from './report-view.js';
import { phraseOf } from './word-runs.js';

/**
 * An attribution with whom it was told to as one through whom it came, where the words say that he told it on or that the paper ran it.
 * @example toldOn(view, attribution).via // "the mediators" in "their captors told the mediators, who told the families"
 */
export function toldOn(view: ReportView, one: Attribution): Attribution {
  const paper = one.via.length > 0 ? null : carriedTalk(view, one);
  if (paper !== null) return { ...one, via: [paper] };
  const [told] = one.addressees;
  if (told === undefined || one.cue === null || one.via.some(({ start }) => start === told.start)) return one;
  const isOn = tellsOn(view, told) || tellsToo(view, one, told) || ranIt(view, one, told);
  return isOn ? { ...one, via: [...one.via, told] } : one;
}

/** "The tabloid Glas carries an interview with General Renn. “We had old maps,” he says.": the paper that brings what he says; null for none. */
function carriedTalk(view: ReportView, { quotation, source, sentences }: Attribution): WordRun | null {
  const here = sentences[0]!;
  const before = view.sentences[here - 1];
  if (quotation !== 'direct' || source === null || source.sentence !== here || before === undefined) return null;
  if (view.blockOf[here] !== view.blockOf[here - 1]) return null;
  const { tokens } = before;
  const verb = tokens.findIndex(({ head }) => head < 0);
  if (!/^(?:carry|publish|run|print|feature)$/.test(tokens[verb]?.lemma ?? '')) return null;
  const talk = dependentsBy(before, verb, 'obj').find(
    (i) => i > verb && /^(?:interview|conversation|talk|profile)$/.test(tokens[i]!.lemma),
  );
  const who = talk === undefined ? -1 : tokens.findIndex(({ form }, i) => i > talk && form === 'with');
  const speaker = view.sentences[here]!.tokens[source.head]!;
  const isHe = /^s?he$/i.test(speaker.form);
  const isNamed = tokens.slice(Math.max(0, who)).some(({ form, upos }) => upos === 'PROPN' && form === speaker.form);
  if (who < 0 || !(isHe || isNamed)) return null;
  const [subject] = dependentsBy(before, verb, 'nsubj').filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, here - 1, subject, { first: 0, last: verb - 1 });
}

/** ", who told the families", ", which printed it", ", whose Saturday edition carried the interview". */
function tellsOn({ sentences }: ReportView, { sentence, last }: WordRun): boolean {
  const { tokens } = sentences[sentence]!;
  const who = tokens[last + 1]?.form === ',' ? last + 2 : last + 1;
  if (!/^(?:who|which|whose)$/i.test(tokens[who]?.form ?? '')) return false;
  for (let i = who + 1; i < Math.min(tokens.length, who + MOST_TO_VERB); i++) {
    const { upos, xpos } = tokens[i]!;
    if (upos === 'PUNCT') return false;
    if (/^VB[DZP]$/.test(xpos)) return isPassedOn(tokens, i);
  }
  return false;
}

/** Words between "whose" and its verb. */
const MOST_TO_VERB = 6;

/** "told the families", "printed it", "carried the interview", and not "told him to stay". */
function isPassedOn(tokens: readonly Token[], verb: number): boolean {
  const { lemma } = tokens[verb]!;
  const isTold = verbCue(lemma)?.takesAddressee === true && !/^(?:ask|order|urge|warn|beg)$/.test(lemma);
  if (!isTold && !(PRINTING.test(lemma) && PASSING_VERBS.has(lemma))) return false;
  const behind = tokens.slice(verb + 1);
  const end = behind.findIndex(({ upos }) => upos === 'PUNCT');
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .every(({ upos, form }) => upos !== 'VERB' && !/^(?:to|that)$/i.test(form));
}

const PRINTING = /^(?:print|carry|run|publish|air|broadcast|release|quote|post|relay|read|show|play|share)$/;

/** "A waiter told the driver that they had quarrelled, and the driver told me.": a clause with no words of its own. */
function tellsToo({ sentences }: ReportView, { content, cue }: Attribution, told: WordRun): boolean {
  const { tokens } = sentences[told.sentence]!;
  const end = Math.max(content.at(-1)!.end, cue!.spans.at(-1)!.end);
  const and = tokens.findIndex(({ form, start }) => start >= end && /^and$/i.test(form));
  if (
    and < 0 ||
    tokens.filter(({ start, end: to }) => start >= end && to <= tokens[and]!.start && start !== to).length > 1
  )
    return false;
  const verb = tokens.findIndex(({ xpos }, i) => i > and && /^VB[DZP]$/.test(xpos));
  if (verb < 0 || verb - and > MOST_TO_VERB || !isPassedOn(tokens, verb)) return false;
  const who = tokens
    .slice(and + 1, verb)
    .filter(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))
    .at(-1);
  const { lemma, form } = sentences[told.sentence]!.tokens[told.head]!;
  return (
    who !== undefined &&
    (who.lemma.toLowerCase() === lemma.toLowerCase() || who.form === form || /^(?:he|she|they)$/i.test(who.form))
  );
}

/** "..., he told the Daily. The paper ran his remarks on page five.": the next sentence says so of the paper. */
function ranIt(view: ReportView, { content }: Attribution, told: WordRun): boolean {
  const { sentences, blockOf } = view;
  const at = told.sentence + 1;
  const next = sentences[at];
  if (next === undefined || blockOf[at] !== blockOf[told.sentence] || content.some((span) => overlapsSpan(span, next)))
    return false;
  const { tokens } = next;
  const verb = tokens.findIndex(({ xpos }) => /^VB[DZP]$/.test(xpos));
  const { lemma } = tokens[verb] ?? { lemma: '' };
  if (verb < 1 || verb > MOST_TO_VERB || !PRINTING.test(lemma) || lemma === 'quote') return false;
  const subject = tokens.slice(0, verb);
  const { tokens: before } = sentences[told.sentence]!;
  const names = new Set(
    before
      .slice(told.first, told.last + 1)
      .flatMap(({ form, upos }) => (/^(?:NOUN|PROPN)$/.test(upos) ? [form.toLowerCase()] : [])),
  );
  return subject.some(
    ({ lemma, form, upos }) =>
      OUTLET_NOUNS.has(lemma.toLowerCase()) || (upos !== 'DET' && names.has(form.toLowerCase())),
  );
}
