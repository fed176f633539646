// The kind of each name that knowledge does not know: the evidence of all its places in the report, put together.
import type { Reason } from '../../base/staged.js';
import { wordsSpan } from '../../grammar/tree.js';
import { foldName } from '../../knowledge/fold-name.js';
import { isGivenName } from '../../knowledge/given-names.js';
import { countryByMetonym } from '../../knowledge/metonyms.js';
import type { EntityKind } from '../mention.js';
import { draftWords, type NameDraft, type NamedSentence } from './draft.js';
import { familyNames } from './family-names.js';
import { type KindPoints, kindEvidence } from './kind-evidence.js';
import type { NameLookups } from './name-lookups.js';

/** What the tags of the model count together, from one to many; what a known place counts; what a family name of somebody named in full. */
const FIRST_TAG = 2;
const ALL_TAGS = 4;
const PLACE = 2.4;
const CAPITAL = 4;
const SMALL_PLACE = 0.4;
const LARGE_TOWN = 100_000;
const FAMILY = 3;

const KINDS = ['person', 'organization', 'place'] as const;

/** The evidence on one name: points of words and grammar, and how often the model tagged it as what. */
interface Seen {
  readonly sum: KindPoints;
  readonly tags: KindPoints;
}

/**
 * The drafts with their kinds settled: one kind for the same words throughout the report.
 * @example weighKinds(text, named, {}, trace) // "Tuz", tagged as a person, is a place where "in Tuz" stands elsewhere
 */
export function weighKinds(
  text: string,
  named: readonly NamedSentence[],
  lookups: NameLookups,
  trace: Reason[],
): readonly NamedSentence[] {
  const points = collectEvidence(text, named, lookups);
  return named.map(({ index, sentence, drafts }) => {
    const settled = drafts.map((draft) => {
      if (!isOpen(draft)) return draft;
      const kind = strongest(points.get(foldName(draftWords(text, sentence, draft)))?.sum, draft.kind);
      if (kind === draft.kind) return draft;
      const why = `${draft.kind} read as ${kind} by the evidence of the report`;
      trace.push({ rule: 'names/kind', why, span: wordsSpan(sentence, draft.first, draft.last) });
      return { ...draft, kind, rule: `${draft.rule}+kind` };
    });
    return { index, sentence, drafts: settled };
  });
}

/** The evidence on every open name, by its folded words. */
function collectEvidence(
  text: string,
  named: readonly NamedSentence[],
  lookups: NameLookups,
): ReadonlyMap<string, Seen> {
  const points = new Map<string, Seen>();
  for (const { sentence, drafts } of named) {
    for (const draft of drafts.filter(isOpen)) {
      const words = draftWords(text, sentence, draft);
      const key = foldName(words);
      const seen = points.get(key) ?? { sum: { ...noPoints(), place: capitalPoints(words) }, tags: noPoints() };
      if (isPointed(draft.kind)) seen.tags[draft.kind] += 1;
      kindEvidence(sentence, draft, seen.sum);
      points.set(key, seen);
    }
  }
  addKnowledge(points, familyNames(named), lookups);
  return points;
}

/** Whether the kind of a draft is still to be settled. */
function isOpen({ known, kind, rule }: NameDraft): boolean {
  return known === null && rule !== 'body' && isPointed(kind);
}

function isPointed(kind: EntityKind): kind is keyof KindPoints {
  return kind === 'person' || kind === 'organization' || kind === 'place';
}

function noPoints(): KindPoints {
  return { person: 0, organization: 0, place: 0 };
}

function addKnowledge(points: ReadonlyMap<string, Seen>, families: ReadonlySet<string>, lookups: NameLookups): void {
  for (const [key, { sum, tags }] of points) {
    const all = tags.person + tags.organization + tags.place;
    const weight = Math.min(ALL_TAGS, FIRST_TAG + (all - 1) / 2) / all;
    for (const kind of KINDS) sum[kind] = sum[kind] / Math.sqrt(all) + tags[kind] * weight;
    if (families.has(key)) sum.person += FAMILY;
    sum.place += placePoints(key, lookups);
  }
}

function capitalPoints(words: string): number {
  if (countryByMetonym(words)?.kind !== 'capital') return 0;
  return isGivenName(words) ? CAPITAL / 2 : CAPITAL;
}

/** A region, a sea or a large town is likely meant by its name, a small town hardly; names of two words and more are surer. */
function placePoints(key: string, { places }: NameLookups): number {
  const found = places?.find(key)[0];
  if (found === undefined) return 0;
  const isLarge = found.kind !== 'city' || found.population >= LARGE_TOWN;
  const points = isLarge ? PLACE : SMALL_PLACE;
  if (key.includes(' ')) return 2 * points;
  return isGivenName(key) ? points / 3 : points;
}

function strongest(points: KindPoints | undefined, own: EntityKind): EntityKind {
  if (points === undefined) return own;
  const most = Math.max(points.person, points.organization, points.place);
  if (isPointed(own) && points[own] === most) return own;
  return KINDS.find((kind) => points[kind] === most) ?? own;
}
