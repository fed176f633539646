// A disagreement in a few lines: what is disputed, and what is said of it.
import { Link } from '../frame/link.js';
import { ActHeadline } from '../record/act-line.js';
import type { ConflictItem } from '../record/types.js';
import { evidenceAddress, outletOf, showEdtf, showFigure } from '../record/words.js';

/** What each kind of conflict is about. */
export const CONFLICT_KINDS: readonly (readonly [string, string])[] = [
  ['figure', 'How many'],
  ['day', 'Which day'],
  ['place', 'Where'],
  ['status', 'Whether it happened'],
  ['who', 'Who'],
  ['office', 'Who held the office'],
];

const NAMES = new Map(CONFLICT_KINDS);

/**
 * What is disputed, in words.
 * @example showConflictKind('figure') // 'How many'
 */
export function showConflictKind(kind: string): string {
  return NAMES.get(kind) ?? kind;
}

/** A line of the front page; each claim leads to its words. */
export function ConflictLine({ conflict: { kind, act, about, claims } }: { readonly conflict: ConflictItem }) {
  return (
    <article className="conflict-line">
      <h3 className="act-headline">{act === null ? about.name : <ActHeadline act={act} />}</h3>
      <p className="conflict-kind">{showConflictKind(kind)}?</p>
      <ul className="claims">
        {oneOfEach(claims).map(({ id, value, evidence }) => (
          <li key={id}>
            <Link to={evidenceAddress(evidence)}>
              <strong>{showClaim(kind, value)}</strong>
              <span className="outlet">{outletOf(evidence)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}

const MOST_SHOWN = 3;

/** The first claim of each value. */
function oneOfEach(claims: ConflictItem['claims']): ConflictItem['claims'] {
  const byValue = new Map<string, ConflictItem['claims'][number]>();
  for (const claim of claims) if (!byValue.has(claim.value)) byValue.set(claim.value, claim);
  return [...byValue.values()].slice(0, MOST_SHOWN);
}

/**
 * The value of a claim for people: days and figures as they write them.
 * @example showClaim('day', '2015-11-23') // '23 Nov 2015'
 */
export function showClaim(kind: string, value: string): string {
  if (kind === 'day') return showEdtf(value);
  return kind === 'figure' ? showFigure(value) : value;
}
