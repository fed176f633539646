// Canonical things: the nodes of all reports, put together as the decisions say, each with the name that most reports use.
import type { ReadingEntity } from '../../reading.js';
import type { Decision } from '../decision.js';
import { deriveSets } from '../derive-sets.js';
import type { ReportProfile } from '../profile-report.js';
import type { Thing } from '../record.js';
import type { Cell } from './cell.js';

/** Canonical things, and which one each node is. */
export interface DerivedThings {
  readonly things: readonly Thing[];
  readonly thingOf: ReadonlyMap<string, string>;
}

interface Node {
  readonly entity: ReadingEntity;
  readonly cell: Cell | null;
}

/**
 * The things that reports and decisions make.
 * @example deriveThings(profiles, standing).thingOf.get(node) // the id of Iran
 */
export function deriveThings(profiles: readonly ReportProfile[], standing: readonly Decision[]): DerivedThings {
  const nodes = new Map<string, Node>();
  for (const { reading, cells } of profiles) {
    for (const entity of reading.entities) nodes.set(entity.id, { entity, cell: cells.get(entity.id) ?? null });
  }
  const identical = [...nodes].flatMap(([id, { cell }]): [string, string][] => (cell === null ? [] : [[id, cell.id]]));
  const members = [...new Set([...nodes.keys(), ...identical.map(([, cell]) => cell)])].sort();
  const setOf = deriveSets(members, identical, standing, 'thing');
  const groups = new Map<string, string[]>();
  for (const id of [...nodes.keys()].sort()) {
    const set = setOf.get(id)!;
    groups.set(set, [...(groups.get(set) ?? []), id]);
  }
  const things = [...groups].map(([id, ids]) => thingOf(id, ids, nodes)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { things, thingOf: setOf };
}

function thingOf(id: string, nodes: readonly string[], all: ReadonlyMap<string, Node>): Thing {
  const members = nodes.map((node) => all.get(node)!);
  const sort = usual(members.map(({ cell }) => cell?.sort ?? 'other')) ?? 'other';
  const name = usualName(
    sort,
    members.map(({ entity }) => entity),
  );
  const aliases = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  return {
    id,
    sort,
    name,
    aliases: [...aliases].sort(),
    country: usual(members.map(({ entity }) => entity.country ?? entity.location?.country ?? null)),
    location: usual(members.map(({ cell }) => cell?.location ?? null)),
    nodes,
  };
}

/** The name of most reports; of a person, among those of two words and more, which tell more than a family name. */
function usualName(sort: Thing['sort'], entities: readonly ReadingEntity[]): string {
  const names = entities.map(({ name }) => name);
  const full = sort === 'person' ? names.filter((name) => name.includes(' ')) : [];
  // A name told in words of lower case is a description: "the Syrian nation".
  const proper = names.filter((name) => /^\p{Lu}/u.test(name));
  return usual(full.length > 0 ? full : proper.length > 0 ? proper : names) ?? '';
}

/**
 * The value that stands most often, the least of those that stand equally often; null where there is none.
 * @example usual(['IRN', null, 'IRN', 'IRQ']) // 'IRN'
 */
export function usual<Value extends string>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}
