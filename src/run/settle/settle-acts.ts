// Acts made anew where their tellings changed: themselves, what they claim, and what they contradict.
import { actClaims, type Contradiction, clashClaims } from '../../resolve/settled/act-claims.js';
import { findConflicts } from '../../resolve/settled/find-conflicts.js';
import { makeAct, type SettledAct } from '../../resolve/settled/make-act.js';
import { saidAbout } from '../../resolve/settled/persons.js';
import { leastWholes } from '../../resolve/settled/settle.js';
import type { ToldAct } from '../../resolve/told/told-act.js';
import type { DroppedRows, RecordStore } from '../../store/record-store.js';
import type { Row } from '../../store/rows.js';
import { decisionOf, rowsOfAct, rowsOfClaims } from '../settled-rows.js';
import { allRows, rowsIn } from './all-rows.js';
import type { ItemShelf } from './item-shelf.js';
import { type RowChange, SET_TABLES } from './set-tables.js';
import type { SetChange } from './settle-sets.js';
import { droppedClaims } from './settle-things.js';

/** Acts with their tellings, as a change left them. */
interface ActGround {
  readonly record: RecordStore;
  readonly shelf: ItemShelf;
  /** The tellings of each act, in order. */
  readonly tellings: Map<string, readonly ToldAct[]>;
  /** The act of each telling that was looked at. */
  readonly actOf: Map<string, string>;
}

/**
 * The rows of acts that a change touches.
 * @example await settleActs(record, shelf, sets, ['e-1'])
 * @param told tellings that came, are told otherwise, or of which rulings or persons speak otherwise
 */
export async function settleActs(
  record: RecordStore,
  shelf: ItemShelf,
  { before, after }: SetChange,
  told: readonly string[],
): Promise<RowChange> {
  const ground: ActGround = { record, shelf, tellings: new Map(), actOf: new Map() };
  const { setsOf } = SET_TABLES.act;
  const own = new Set([...before.values(), ...after.values(), ...(await setsOf(record, told)).values()]);
  // Acts that are parts of these name them; both are made anew.
  const moved = [...new Set([...before.keys(), ...after.keys(), ...told])];
  const parts = await partsAt(record, moved);
  const touched = new Set([
    ...own,
    ...(
      await setsOf(
        record,
        parts.map(([part]) => part),
      )
    ).values(),
  ]);
  await loadActs(ground, touched);
  const present = [...touched].filter((id) => ground.tellings.has(id));
  const wholes = await wholesOf(ground, present);
  const acts = present.map((id) => makeAct(id, ground.tellings.get(id)!, wholes.get(id) ?? null));
  const clashes = await clashesOf(ground, acts);
  const keys = await claimKeysOf(record, [...touched]);
  const claims = findConflicts([
    ...acts.flatMap(({ id }) => actClaims(id, ground.tellings.get(id)!)),
    ...clashes.flatMap(({ kind, first, second }) => clashClaims(kind, first, second)),
  ]);
  const rows = acts.map(rowsOfAct);
  const act = rows.flatMap((row) => row.act);
  const days = new Map(
    [...act, ...clashes.flatMap(({ rows: others }) => others)].map((row) => [row.actId, row.sortDay]),
  );
  const drop: DroppedRows[] = [
    { table: 'act', where: [{ column: 'actId', in: [...touched].filter((id) => !ground.tellings.has(id)) }] },
    { table: 'actCell', where: [{ column: 'actId', in: [...touched] }] },
    ...(await droppedClaims(record, [...keys, ...clashes.map(({ key }) => key)])),
  ];
  const put = {
    act,
    actCell: rows.flatMap((row) => row.actCell),
    ...rowsOfClaims(claims, (id) => days.get(id) ?? '~'),
  };
  return touched.size === 0 ? { drop: [], put: {} } : { drop, put };
}

async function loadActs({ record, shelf, tellings, actOf }: ActGround, ids: Iterable<string>): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !tellings.has(id));
  const members = await SET_TABLES.act.membersOf(record, missing);
  await shelf.load('act', [...members.values()].flat());
  for (const [act, ours] of members) {
    const sorted = [...ours].sort().flatMap((id) => shelf.told('act', id) ?? []);
    if (sorted.length > 0) tellings.set(act, sorted);
    for (const id of ours) actOf.set(id, act);
  }
}

/** Parts with their wholes as rulings and persons have it, where a telling is one of the two. */
async function partsAt(record: RecordStore, ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const kind = { column: 'kind', equals: 'partOf' } as const;
  const about = { column: 'about', equals: 'act' } as const;
  if (ids.length === 0) return [];
  const rows = [
    ...(await allRows(record, 'ruling', [about, { column: 'first', in: ids }, kind])),
    ...(await allRows(record, 'ruling', [about, { column: 'second', in: ids }, kind])),
  ];
  const log = [
    ...(await rowsIn(record, 'decision', 'first', ids)),
    ...(await rowsIn(record, 'decision', 'second', ids)),
  ];
  return [
    ...rows.map(({ first, second }) => [first, second] as const),
    ...saidAbout('act', log.map(decisionOf)).partOf,
  ];
}

async function wholesOf(
  { record, tellings }: ActGround,
  acts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = acts.flatMap((id) => tellings.get(id)!.map(({ telling }) => telling.id));
  const parts = await partsAt(record, ids);
  const sets = await SET_TABLES.act.setsOf(record, parts.flat());
  return leastWholes(parts, (id) => sets.get(id));
}

interface Clash {
  readonly kind: Contradiction;
  readonly key: string;
  readonly first: SettledAct & { readonly told: readonly ToldAct[] };
  readonly second: SettledAct & { readonly told: readonly ToldAct[] };
  readonly rows: readonly Row<'act'>[];
}

/** The contradictions of acts with one another: as rulings have it that are about their tellings. */
async function clashesOf(ground: ActGround, acts: readonly SettledAct[]): Promise<readonly Clash[]> {
  const ids = acts.flatMap(({ id }) => ground.tellings.get(id)!.map(({ telling }) => telling.id));
  if (ids.length === 0) return [];
  const kind = { column: 'kind', equals: 'contradicts' } as const;
  const about = { column: 'about', equals: 'act' } as const;
  const rows = [
    ...(await allRows(ground.record, 'ruling', [about, { column: 'first', in: ids }, kind])),
    ...(await allRows(ground.record, 'ruling', [about, { column: 'second', in: ids }, kind])),
  ];
  const sets = await SET_TABLES.act.setsOf(ground.record, rows.flatMap(({ first, second }) => [first, second])); // biome-ignore format: one line
  await loadActs(ground, sets.values());
  const made = (id: string) => ({ ...makeAct(id, ground.tellings.get(id)!, null), told: ground.tellings.get(id)! });
  const found = new Map<string, Clash>();
  for (const row of rows) {
    const [why] = row.reasons as readonly Contradiction[]; // proof: a ruling of this kind has the kind of the pair as its reason
    const [first, second] = [sets.get(row.first)!, sets.get(row.second)!].sort() as [string, string]; // proof: two in, two out
    const key = `${why} ${first} ${second}`;
    if (why === undefined || first === second || found.has(key)) continue;
    const both = [made(first), made(second)] as const;
    const others = both.flatMap(({ told: _, ...act }) => rowsOfAct(act).act);
    found.set(key, { kind: why, key, first: both[0], second: both[1], rows: others });
  }
  return [...found.values()];
}

/** The keys under which acts have claims, those that they share with another act among them. */
async function claimKeysOf(record: RecordStore, acts: readonly string[]): Promise<readonly string[]> {
  const claims = await rowsIn(record, 'claim', 'subject', acts);
  // The claims of reports that went are gone already, and their conflicts are not.
  const conflicts = await rowsIn(record, 'conflict', 'subject', acts);
  return [...new Set([...claims, ...conflicts].map(({ claimKey }) => claimKey))];
}
