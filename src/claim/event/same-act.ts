// Whether two tellings can be of one act, and how much speaks for it: type, status, time, place, parties, words.
import { actFamilies } from '../../knowledge/act-family.js';
import type { ReadingEntity, ReadingEvent } from '../../reading.js';
import { codeOf } from './sides.js';

/** What is compared of a telling, or of an act told several times. */
export interface ActView {
  readonly type: string;
  readonly mode: string | null;
  readonly factuality: ReadingEvent['factuality'];
  readonly time: ReadingEvent['time'];
  readonly place: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** The lemmas of the words that told of it. */
  readonly lemmas: readonly string[];
  /** What it was done to, as lemmas: "sanction" of "the lifting of sanctions". */
  readonly themes: readonly string[];
}

export type EntityById = ReadonlyMap<string, ReadingEntity>;

/** How two sets of parties meet: the same ones, and a country on one side with its own person or body on the other. */
interface Meeting {
  readonly same: number;
  readonly kin: number;
}

const NOT_DONE: ReadonlySet<string> = new Set(['planned', 'expected', 'conditional']);
const DONE: ReadonlySet<string> = new Set(['happened', 'ongoing']);
/** Types whose parties all do the same, so that who is named first says nothing. */
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/**
 * How much speaks for two being one act, from 1; 0 where something speaks against it or nothing for it.
 * @example likeness(first, second, byId) // 5 for "met Raisi" and "a meeting with Raisi" of one man
 */
export function likeness(a: ActView, b: ActView, byId: EntityById): number {
  if (a.type !== b.type || (a.mode !== null && b.mode !== null && a.mode !== b.mode)) return 0;
  if (!statusesAgree(a, b) || !timesMeet(a, b) || !placesMeet(a, b, byId)) return 0;
  const meeting = partiesMeet(a, b, byId);
  if (meeting === null) return 0;
  const word = a.lemmas.some((lemma) => b.lemmas.some((other) => areAlike(lemma, other))) ? 1 : 0;
  const theme = a.themes.some((lemma) => b.themes.includes(lemma)) ? 1 : 0;
  // One man agrees, asks and threatens more than once: beside him, whom or what must be the same too.
  if (a.type !== 'CONSULT' && meeting.same + meeting.kin < 2 && word + theme === 0) return 0;
  return 2 * meeting.same + meeting.kin + word + theme;
}

/** "campaign" and "offensive": the same word, or one of a family. */
function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const families = actFamilies(a);
  return families.length > 0 && actFamilies(b).some((family) => families.includes(family));
}

/** Whether two statuses can be of one act: both done, both to come, or the same. */
export function statusesAgree(
  { factuality: a }: Pick<ActView, 'factuality'>,
  { factuality: b }: Pick<ActView, 'factuality'>,
): boolean {
  return a === b || (DONE.has(a) && DONE.has(b)) || (NOT_DONE.has(a) && NOT_DONE.has(b));
}

function timesMeet({ time: a }: ActView, { time: b }: ActView): boolean {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return false;
  return !(b.latest !== null && a.earliest !== null && b.latest < a.earliest);
}

/** The same place, or a country and a place in it. */
function placesMeet({ place: a }: ActView, { place: b }: ActView, byId: EntityById): boolean {
  if (a === null || b === null || a === b) return true;
  const [first, second] = [byId.get(a), byId.get(b)];
  if (first === undefined || second === undefined) return true;
  const [one, other] = [codeOf(first), codeOf(second)];
  if (one === null || other === null) return true;
  return one === other && (first.kind === 'country' || second.kind === 'country');
}

/** Null where a party of the one has no place beside those of the other. */
function partiesMeet(a: ActView, b: ActView, byId: EntityById): Meeting | null {
  if (MUTUAL.has(a.type) && a.mode !== 'visit') {
    return setsMeet([...a.actors, ...a.recipients], [...b.actors, ...b.recipients], byId);
  }
  const actors = setsMeet(a.actors, b.actors, byId);
  const recipients = setsMeet(a.recipients, b.recipients, byId);
  if (actors === null || recipients === null) return null;
  return { same: actors.same + recipients.same, kin: actors.kin + recipients.kin };
}

function setsMeet(first: readonly string[], second: readonly string[], byId: EntityById): Meeting | null {
  const [few, many] = first.length < second.length ? [first, second] : [second, first];
  const same = few.filter((id) => many.includes(id));
  const others = few.filter((id) => !many.includes(id));
  const kin = others.filter((id) => many.some((other) => areKin(byId.get(id), byId.get(other))));
  return kin.length === others.length ? { same: same.length, kin: kin.length } : null;
}

/** A country, and somebody or a body of it: two persons of one country are two. */
function areKin(a: ReadingEntity | undefined, b: ReadingEntity | undefined): boolean {
  if (a === undefined || b === undefined || (a.kind !== 'country' && b.kind !== 'country')) return false;
  const code = codeOf(a);
  return code !== null && code === codeOf(b);
}
