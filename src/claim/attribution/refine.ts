// What is left of the findings: sayings that only announce or gloss another are dropped, and who is spoken to is passed on.
import { containsSpan } from '../../base/span.js';
import type { Reason } from '../../base/staged.js';
import type { Attribution, Finding } from './attribution.js';
import { isJudging } from './judging.js';
import type { ReportView } from './report-view.js';
import { headingRepeats, pullQuotes, type RepeatTest } from './told-twice.js';

/** Attributions that stay, with a reason for each that does not. */
export interface Refined {
  readonly attributions: readonly Attribution[];
  readonly trace: readonly Reason[];
}

/**
 * Whether a finding only turns the speech of a quotation: "as we show" is its speaker's own word. What the speaker
 * holds ("I think so") or did not say stays: it tells of a position, and is no statement beside the quotation.
 * @example isTurnOfSpeech(view, finding) // true for "we show" in "“As we show, it works,” she said"
 */
export function isTurnOfSpeech({ sentences, zones }: ReportView, finding: Finding): boolean {
  const { source, mode, sentence, cueWord, isDirect } = finding;
  if (isDirect || source === null || cueWord === null || zones[sentence]![cueWord] === -1) return false;
  const word = sentences[source.sentence]!.tokens[source.head]!.form.toLowerCase();
  return mode === 'shown' && /^(?:i|we|you|me|us)$/.test(word);
}

/**
 * Attributions without those that say nothing of their own.
 * @example refine(view, attributions).trace[0]?.rule // 'drop/announced' for the saying of a heading
 */
export function refine(view: ReportView, attributions: readonly Attribution[]): Refined {
  const trace: Reason[] = [];
  const told = toldBelow(view, attributions);
  const repeats = headingRepeats(
    view,
    attributions.filter((one) => !isHeading(view, one) && one.mode === 'said'),
  );
  const isPullQuote = pullQuotes(view, attributions);
  const kept = attributions.filter((one, index) => {
    const reason = announces(view, one, told, repeats) ?? repeated(one, isPullQuote) ?? glosses(attributions, index);
    if (reason !== null) trace.push({ ...reason, span: one.content[0]! });
    return reason === null;
  });
  return { attributions: kept.map((one, index) => withAddressee(view, kept[index - 1], one)), trace };
}

/** The sayings of the story by cue and by the last word of the source. */
function toldBelow(view: ReportView, attributions: readonly Attribution[]): ReadonlySet<string> {
  return new Set(attributions.filter((one) => !isHeading(view, one)).flatMap((one) => keyOf(view, one) ?? []));
}

function keyOf({ sentences }: ReportView, { source, cue }: Attribution): string | null {
  if (source === null || cue === null || !/\p{L}/u.test(cue.lemma)) return null;
  return `${cue.lemma} ${sentences[source.sentence]!.tokens[source.last]!.form.toLowerCase()}`;
}

function isHeading({ blocks, blockOf }: ReportView, { sentences }: Attribution): boolean {
  const kind = blocks[blockOf[sentences[0]!]!]?.kind;
  return kind === 'heading' || kind === 'headline';
}

/** A heading only announces what the story below it tells in full. */
function announces(view: ReportView, one: Attribution, told: ReadonlySet<string>, repeats: RepeatTest): Reason | null {
  if (!isHeading(view, one)) return null;
  const key = keyOf(view, one);
  if ((key === null || !told.has(key)) && !repeats(one)) return null;
  return { rule: 'drop/announced', why: 'a heading announces what the story tells' };
}

/** A quotation that the page prints once more, larger. */
function repeated(one: Attribution, isPullQuote: RepeatTest): Reason | null {
  return isPullQuote(one) ? { rule: 'drop/pull-quote', why: 'a quotation of the story is printed again' } : null;
}

/** "underscored their alliance by declaring ...": the words are told by the second cue. */
function glosses(attributions: readonly Attribution[], index: number): Reason | null {
  const [before, one, next] = [attributions[index - 1], attributions[index]!, attributions[index + 1]];
  if (before !== undefined && one.rule === 'indirect/noun' && isSameSaying(before, one)) {
    return { rule: 'drop/form', why: 'the noun only tells in what form it was said' };
  }
  if (before !== undefined && one.rule === 'indirect/noun' && isExpressed(before, one)) {
    return { rule: 'drop/expressed', why: 'the noun is what the verb before it expresses' };
  }
  if (next === undefined || one.quotation !== 'indirect' || next.rule !== 'indirect/object') return null;
  if (one.source === null || one.source.start !== next.source?.start || !isByForm(one, next)) return null;
  return { rule: 'drop/gloss', why: 'the cue behind "by" tells the words' };
}

/** "said in a statement that ...": one saying with two words for it. */
function isSameSaying(a: Attribution, b: Attribution): boolean {
  return a.source !== null && a.source.start === b.source?.start && a.content[0]!.start === b.content[0]!.start;
}

/** "expressed concern about the raid": the verb tells it, and the noun is a part of what it tells. */
function isExpressed(a: Attribution, b: Attribution): boolean {
  const [whole, part] = [a.content[0]!, b.cue?.spans[0]];
  return (
    a.rule === 'indirect/object' &&
    (a.cue === null || !isJudging(a.cue.class)) &&
    part !== undefined &&
    containsSpan(whole, part) &&
    containsSpan(whole, b.content[0]!)
  );
}

function isByForm(one: Attribution, next: Attribution): boolean {
  const cue = next.cue?.spans[0];
  const end = one.content.at(-1)!.end;
  return cue !== undefined && cue.start - end === ' by '.length;
}

/** "Lund thanked Aram. “With your help ...,” he said.": the one who was just spoken to is spoken to still. */
function withAddressee({ text, blockOf }: ReportView, before: Attribution | undefined, one: Attribution): Attribution {
  if (before === undefined || one.addressees.length > 0 || before.addressees.length === 0) return one;
  const isNear = blockOf[before.sentences[0]!] === blockOf[one.sentences[0]!];
  if (!isNear || one.quotation !== 'direct' || before.quotation === 'direct') return one;
  const { start, end } = one.content[0]!;
  return /\b(?:you|your|yours)\b/i.test(text.slice(start, end)) ? { ...one, addressees: before.addressees } : one;
}
