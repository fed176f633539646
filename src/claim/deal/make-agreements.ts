// Agreements of the reading: mentions of one agreement joined, with its parties, subject, money, term and what has become of it.
import { idWithin } from '../../base/content-id.js';
import { type Reason, type Staged, staged } from '../../base/staged.js';
import type { ReadingAgreement, ReadingEvent } from '../../reading.js';
import { statementIndex } from '../event/statement-index.js';
import type { DealGround, DealMention } from './deal.js';
import { findDeals } from './find-deals.js';

/** Agreements looked back at. */
const LOOK_BACK = 40;

/**
 * The agreements that a report speaks of, in the order of their first mentions.
 * @example makeAgreements(ground).value[0]
 * // { name: '$40 billion agreement', parties: ['e-…', 'e-…'], amount: 'f-…', status: 'signed', ... }
 */
export function makeAgreements(ground: DealGround): Staged<readonly ReadingAgreement[]> {
  const groups: DealMention[][] = [];
  const trace: Reason[] = [];
  for (const deal of findDeals(ground)) {
    const known = groups.slice(-LOOK_BACK).findLast((group) => isSame(group, deal));
    if (known === undefined) groups.push([deal]);
    else {
      known.push(deal);
      trace.push({ rule: 'deal-again', why: `the deal told at ${known[0]!.span.start}`, span: deal.span });
    }
  }
  const statementsAt = statementIndex(ground.statements);
  const kept = groups.filter(isKnown);
  for (const [first] of groups.filter((group) => !isKnown(group)))
    trace.push({ rule: 'no-deal', why: 'no party, no subject, no date and no event', span: first!.span });
  return staged(
    kept.map((group) => agreementOf(group, ground, statementsAt)),
    [],
    trace,
  );
}

/** Whether anything is told of it but its name. */
function isKnown(group: readonly DealMention[]): boolean {
  return group.some(({ parties, subject, time, event, amount }) => {
    return parties.length > 0 || subject !== null || time.earliest !== null || amount !== null || event !== null;
  });
}

/** A later mention is of a known agreement where nothing tells them apart, and a word or a party ties them, or "the" points back. */
function isSame(all: readonly DealMention[], deal: DealMention): boolean {
  // The first and the last few speak for all: a report may name one deal thousands of times.
  const group = all.length > LOOK_BACK ? [all[0]!, ...all.slice(-LOOK_BACK)] : all;
  if (group[0]!.sort !== deal.sort || !group.every((one) => canMeet(one, deal))) return false;
  const kinds = group.flatMap((one) => one.kinds);
  const shared = deal.kinds.filter((kind) => kinds.includes(kind));
  if (deal.kinds.length > 0 && kinds.length > 0 && shared.length === 0) return false;
  const parties = group.flatMap((one) => one.parties);
  const isTied = shared.length > 0 || deal.parties.some((id) => parties.includes(id));
  if (deal.parties.length > 0 && parties.length > 0 && !isTied) return false;
  return isTied ? deal.isDefinite || shared.length > 0 : deal.isDefinite && deal.kinds.length === 0;
}

/** Times that can be one, and sums that are. */
function canMeet(a: DealMention, b: DealMention): boolean {
  if (a.amount !== null && b.amount !== null && a.amount !== b.amount) return false;
  if (a.time.latest !== null && b.time.earliest !== null && a.time.latest < b.time.earliest) return false;
  return !(b.time.latest !== null && a.time.earliest !== null && b.time.latest < a.time.earliest);
}

function agreementOf(
  group: readonly DealMention[],
  { report, sentences }: DealGround,
  statementsAt: (offset: number) => readonly string[],
): ReadingAgreement {
  const first = group[0]!;
  const fullest = group.reduce((best, one) => (one.parties.length > best.parties.length ? one : best), first);
  const { start, end } = sentences[first.sentence]!;
  return {
    id: idWithin('g', report, [`${first.span.start}`, `${first.span.end}`]),
    mentions: group.map(({ span }) => ({ start: span.start, end: span.end })),
    parties: [...new Set([...fullest.parties, ...group.flatMap((one) => one.parties)])],
    subject: firstOf(group, (one) => one.subject),
    amount: firstOf(group, (one) => one.amount),
    term: firstOf(group, (one) => one.term),
    time: narrowest(group.map(({ time }) => time)),
    status: lastStatus(group),
    conditions: group.flatMap((one) => one.conditions).map(({ start: from, end: to }) => ({ start: from, end: to })),
    evidence: { start, end },
    events: [...new Set(group.flatMap(({ event }) => (event === null ? [] : [event])))],
    statement: statementsAt(first.span.start)[0] ?? null,
  };
}

function firstOf<T>(group: readonly DealMention[], of: (one: DealMention) => T | null): T | null {
  for (const one of group) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
}

/** The last that is told of it; one that is spoken of with nothing said is one that was signed. */
function lastStatus(group: readonly DealMention[]): ReadingAgreement['status'] {
  const told = group.flatMap(({ status }) => (status === null ? [] : [status]));
  const strong = told.filter((status) => status !== 'signed');
  return strong.at(-1) ?? told.at(-1) ?? (group.some(({ isDefinite }) => isDefinite) ? 'signed' : 'proposed');
}

function narrowest(times: readonly ReadingEvent['time'][]): ReadingEvent['time'] {
  const known = times.filter(({ earliest, latest }) => earliest !== null && latest !== null);
  return known.reduce(
    (best, one) =>
      (one.earliest ?? '') >= (best.earliest ?? '') && (one.latest ?? '') <= (best.latest ?? '') ? one : best,
    known[0] ?? times[0]!,
  );
}
