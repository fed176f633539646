// Why something is in the record as it is: what it stands on, which rules and persons joined or parted it, and what contradicts it.
import { type Staged, staged } from '../base/staged.js';
import { unreachable } from '../base/unreachable.js';
import type { Evidence } from './answer.js';
import { type ConflictItem, conflictItems } from './conflicts.js';
import { type AskedRecord, findAll } from './find-all.js';
import { type LookUps, lookUps } from './look-ups.js';
import { type RulingItem, rulingsAbout } from './ruling-items.js';
import { type Shown, show } from './show.js';
import { cellsOf } from './side.js';

/** The grounds of one thing of the record. */
export interface Why {
  readonly id: string;
  readonly kind: Shown['kind'];
  readonly title: string;
  /** Sentences that say what it follows from. */
  readonly reasons: readonly string[];
  /** Decisions that it follows from, of rules and of persons. */
  readonly decisions: readonly RulingItem[];
  /** What rules would ask a person about it. */
  readonly proposals: readonly RulingItem[];
  /** What speaks against it. */
  readonly conflicts: readonly ConflictItem[];
  readonly evidence: readonly Evidence[];
}

const MOST_DECISIONS = 60;

/**
 * Why something is here.
 * @example (await why(record, thing.id)).value?.decisions[0]?.reasons // ['the names agree in all parts (+3.2)', …]
 */
export async function why(record: AskedRecord, id: string): Promise<Staged<Why | null>> {
  const { value, problems } = await show(record, id);
  if (value === null) return staged(null, problems);
  const looks = lookUps(record);
  const { about, members } = await membersOf(looks, value);
  const rulings = about === null ? [] : await rulingsAbout(looks, about, members, MOST_DECISIONS);
  const disputed = await findAll(record, 'conflict', [{ column: 'subject', equals: value.id }]);
  return staged({
    id: value.id,
    kind: value.kind,
    title: value.title,
    reasons: reasonsOf(value, members),
    decisions: rulings.filter(({ isProposal }) => !isProposal),
    proposals: rulings.filter(({ isProposal }) => isProposal),
    conflicts: await conflictItems(looks, disputed, {}),
    evidence: value.evidence,
  });
}

interface Members {
  /** What decisions about it are about; null where there are none. */
  readonly about: string | null;
  readonly members: readonly string[];
}

async function membersOf({ record }: LookUps, { kind, id }: Shown): Promise<Members> {
  switch (kind) {
    case 'thing':
      return { about: 'thing', members: await cellsOf(record, [id]) };
    case 'act': {
      const events = await findAll(record, 'actEvent', [{ column: 'actId', equals: id }]);
      return { about: 'act', members: events.map(({ eventId }) => eventId) };
    }
    case 'deal': {
      const deals = await findAll(record, 'agreementDeal', [{ column: 'agreementId', equals: id }]);
      return { about: 'agreement', members: deals.map(({ dealId }) => dealId) };
    }
    case 'report':
      return { about: 'report', members: [id] };
    default:
      return { about: null, members: [] };
  }
}

function reasonsOf(shown: Shown, members: readonly string[]): readonly string[] {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  switch (shown.kind) {
    case 'thing':
      return [
        `${count(shown.item.reports, 'report')} name it`,
        ...(members.length < 2
          ? []
          : [`${members.length} names (a name, a country and, of a person, a year) are held to be one`]),
      ];
    case 'act':
      return [
        `${count(shown.item.tellings, 'telling')} of it, ${count(shown.item.witnesses, 'independent witness').replace(/witnesss$/, 'witnesses')}`,
        `told as ${shown.item.factuality}: the surest that any telling says of it`,
      ];
    case 'deal':
      return [`${count(shown.item.tellings.length, 'telling')} of it; the last says ${shown.item.status}`];
    case 'report':
      return [`its day is ${shown.item.day ?? 'not known'} (${shown.item.basis})`, ...shown.item.why];
    case 'statement':
      return [
        shown.item.cue === null ? 'no cue: the words stand in quotation marks' : `its cue is “${shown.item.cue}”`,
        shown.item.basis === 'stated' ? 'the words name the speaker' : 'the speaker who spoke before was taken',
      ];
    case 'position':
      return [
        shown.item.basis === 'stated' ? 'the report says it' : 'the words presuppose it',
        shown.item.change === null
          ? 'it is the first on its issue'
          : `against the one before it is ${shown.item.change}`,
      ];
    case 'claim':
      return [`its rank is ${shown.item.rank}`];
    case 'conflict':
      return ['claims of different reports that cannot all be right'];
    case 'figure':
      return [`read from “${shown.item.words}”`];
    case 'decision':
      return [`${shown.item.decider} decided ${shown.item.kind}`, ...shown.item.reasons];
    default:
      return unreachable(shown);
  }
}
