// Positions of the reading: who stands where on what, read off acts ("threatened to block", "agreed to", "called for") and demands in statements.
import { idWithin } from '../../base/content-id.js';
import { overlapsSpan } from '../../base/span.js';
import type { ReadingEvent, ReadingPosition } from '../../reading.js';
import type { Telling } from '../event/telling.js';
import { demandsOf } from './demands.js';
import { issueOf } from './issue.js';
import { mentionIndex } from './mentions-in.js';
import type { PositionGround, Stand } from './position.js';
import { stanceOf } from './stance.js';

/**
 * The positions that a report tells, in the order of the text. An act of nobody that is known takes none.
 * @example makePositions(ground)[0] // { holder: 'e-…', stance: 'oppose', issue: "the ascension of Sweden and Finland", ... }
 */
export function makePositions(ground: PositionGround): readonly ReadingPosition[] {
  const acts = ground.tellings.flatMap((telling, i) => standsOf(telling, ground.events[i]!, ground));
  const stands = [...acts, ...demandsOf(ground)].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.issue.start - b.issue.start,
  );
  const mentionsIn = mentionIndex(ground.entities);
  const recipients = new Map(ground.events.map((one) => [one.id, one.recipients]));
  const seen = new Set<string>();
  return distinct(stands).flatMap((stand) => {
    const { holder, stance, issue } = stand;
    const id = idWithin('p', ground.report, [holder, stance, `${issue.start}`, `${issue.end}`]);
    if (seen.has(id)) return [];
    seen.add(id);
    // "we will freeze the process": whom the act is aimed at says which process.
    const topics = [...mentionsIn(issue), ...(recipients.get(stand.event ?? '') ?? [])];
    return [{ id, ...stand, topics: [...new Set(topics)].filter((one) => one !== holder) }];
  });
}

/** How many stands back one told twice is looked for. */
const LOOK_BACK = 12;

/** A stand told by an act and by its statement is one; the words of the longer issue stay. */
function distinct(stands: readonly Stand[]): readonly Stand[] {
  const kept: Stand[] = [];
  for (const stand of stands) {
    const from = Math.max(0, kept.length - LOOK_BACK);
    const back = kept.slice(from).findIndex((one) => isSame(one, stand));
    const known = back < 0 ? undefined : kept[from + back];
    if (known === undefined) kept.push(stand);
    else if (lengthOf(stand) > lengthOf(known)) kept[from + back] = { ...known, issue: stand.issue };
  }
  return kept;
}

function isSame(a: Stand, b: Stand): boolean {
  return a.holder === b.holder && a.stance === b.stance && overlapsSpan(a.issue, b.issue);
}

function lengthOf({ issue }: Stand): number {
  return issue.end - issue.start;
}

/** Acts that were done tell a position; what was only planned or denied does not. */
const TELLING: ReadonlySet<string> = new Set(['happened', 'ongoing', 'conditional', 'alleged']);

function standsOf(telling: Telling, event: ReadingEvent, ground: PositionGround): readonly Stand[] {
  const { mention } = telling;
  const isOwnThreat = mention.type === 'THREATEN' && telling.statement !== null;
  if (!TELLING.has(event.factuality) && !isOwnThreat) return [];
  if (event.sameAs !== null && telling.block !== 'paragraph') return [];
  const sentence = ground.sentences[mention.sentence]!;
  const issue = issueOf(mention, sentence);
  if (issue === null) return [];
  const stance = stanceOf(mention, issue, sentence);
  if (stance === null) return [];
  return event.actors.map((holder) => ({
    holder,
    stance,
    issue: issue.span,
    condition: issue.condition,
    evidence: event.evidence,
    time: event.time,
    statement: event.statement,
    event: event.id,
  }));
}
