// Holdings: from offices told on days to who held which office when. Where one person at a time holds it, others bound the time.
import { contentId } from '../../base/content-id.js';
import { isSoleOffice } from '../../knowledge/sole-offices.js';
import { earlier, later } from '../../resolve/day-range.js';
import { groupedBy } from '../grouped-by.js';
import type { Holding, ToldOffice } from './holding.js';

type Status = Holding['status'];

/** As what an office is held; null where it is told to be past. */
function heldAs(told: ToldOffice['status']): Status | null {
  switch (told) {
    case 'current':
      return 'held';
    case 'acting':
    case 'elect':
    case 'designate':
      return told;
    default:
      return null;
  }
}

/**
 * The holdings that follow from what reports tell.
 * @example deriveHoldings(told).find(({ titleKey }) => titleKey === 'president')?.startLatest // '2015-11-23'
 */
export function deriveHoldings(told: readonly ToldOffice[]): readonly Holding[] {
  const offices = groupedBy(told, ({ of, person, titleKey, status }) => {
    return [of ?? `of ${person}`, titleKey, heldAs(status) ?? 'held'].join(' ');
  });
  const holdings = [...offices.values()].flatMap((one) => holdingsOfOffice(one));
  return holdings.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function holdingsOfOffice(told: readonly ToldOffice[]): readonly Holding[] {
  const { titleKey, of } = told[0]!;
  const held = told.filter(({ status }) => heldAs(status) !== null).sort(byDay);
  const past = told.filter(({ status }) => heldAs(status) === null);
  const isSole = of !== null && isSoleOffice(titleKey);
  const runs = isSole ? runsOf(held) : personsOf(held);
  return runs.map((run, i) => holdingOf(run, past, isSole ? { before: runs[i - 1], after: runs[i + 1] } : {}));
}

function byDay(a: ToldOffice, b: ToldOffice): number {
  const [first, second] = [a, b].map(({ day, evidence, person }) => {
    return `${day.latest ?? day.earliest ?? '~'} ${person} ${evidence.report} ${evidence.start}`;
  });
  return first! < second! ? -1 : 1;
}

/** One holder after another, as long as nobody else is told to hold it. */
function runsOf(held: readonly ToldOffice[]): readonly (readonly ToldOffice[])[] {
  const runs: ToldOffice[][] = [];
  for (const one of held) {
    const last = runs.at(-1);
    if (last?.[0]?.person === one.person) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function personsOf(held: readonly ToldOffice[]): readonly (readonly ToldOffice[])[] {
  return [...groupedBy(held, ({ person }) => person).values()];
}

interface Neighbours {
  readonly before?: readonly ToldOffice[] | undefined;
  readonly after?: readonly ToldOffice[] | undefined;
}

function holdingOf(run: readonly ToldOffice[], past: readonly ToldOffice[], { before, after }: Neighbours): Holding {
  const { person, titleKey, of, status } = run[0]!;
  const days = run.map(({ day }) => day);
  const startLatest = days.map(({ latest, earliest }) => latest ?? earliest).reduce(earlier, null);
  const endEarliest = days.map(({ earliest }) => earliest).reduce(later, null);
  const since = run.map((one) => one.since?.earliest ?? null).reduce(later, null);
  const former = past.filter((one) => one.person === person && (endEarliest ?? '') <= (one.day.latest ?? '~'));
  const told = former.map(({ day }) => day.latest).reduce(earlier, null);
  const previous = before?.map(({ day }) => day.earliest).reduce(later, null) ?? null;
  const next = after?.map(({ day }) => day.latest).reduce(earlier, null) ?? null;
  const [startEarliest, endLatest] = [later(since, previous), earlier(told, next)];
  return {
    id: contentId('o', [person, titleKey, `${of}`, heldAs(status) ?? 'held', `${startLatest}`]),
    person,
    title: run[0]!.title,
    titleKey,
    of,
    status: heldAs(status) ?? 'held',
    startEarliest,
    startLatest,
    endEarliest,
    endLatest,
    evidence: run.map(({ evidence }) => evidence),
    inferred: [
      ...(previous !== null && startEarliest === previous ? (['startEarliest'] as const) : []),
      ...(next !== null && endLatest === next ? (['endLatest'] as const) : []),
    ],
  };
}
