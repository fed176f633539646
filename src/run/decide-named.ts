// A person's decision: two names or ids that are one, or are not; looked up, written, and the record follows.
import { type Problem, problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { chooseThing, isId } from '../query/find-things.js';
import { show } from '../query/show.js';
import { type Decision, type DecisionSubject, RULES } from '../resolve/decision.js';
import type { RecordStore } from '../store/record-store.js';
import { decideInRecord } from './keep-record.js';

/** What a person says of two. */
export interface SaidOfTwo {
  readonly kind: 'same' | 'different';
  /** Ids, or names of things. */
  readonly first: string;
  readonly second: string;
  /** The person's name. */
  readonly by: string;
  /** The reason, where one is given. */
  readonly why: string | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/** A decision that was written, with what it is about in words. */
export interface DecidedTwo {
  readonly id: string;
  readonly kind: SaidOfTwo['kind'];
  readonly about: DecisionSubject;
  readonly first: Subject;
  readonly second: Subject;
}

/** One of the two: its id and what it is called. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes what a person says of two things, acts or deals; the record follows. Null with problems where one of them is not
 * there, or could be several, or where they are not of one kind.
 * @example (await decideNamed(record, { kind: 'same', first: 'IRNA', second: 'Islamic Republic News Agency', by: 'A. Editor',
 *   why: undefined, at })).value?.id // 'd-0123456789abcdef'
 */
export async function decideNamed(record: RecordStore, said: SaidOfTwo): Promise<Staged<DecidedTwo | null>> {
  const [first, second] = [await subjectNamed(record, said.first), await subjectNamed(record, said.second)];
  if (first.value === null || second.value === null) return staged(null, [...first.problems, ...second.problems]);
  const [one, two] = [first.value, second.value];
  if (one.about !== two.about || one.id === two.id || said.by === RULES) return staged(null, [notTwo(said, one, two)]);
  const reasons = said.why === undefined ? [] : [said.why];
  const { kind, by: decider, at: decidedAt } = said;
  const pair = { about: one.about, first: one.id, second: two.id };
  const decision: Decision = { kind, ...pair, score: null, reasons, decider, decidedAt, undoes: null };
  const [id] = await decideInRecord(record, [decision]);
  if (id === undefined) throw new Error('a decision was written without an id');
  return staged({ id, kind, about: one.about, first: one, second: two });
}

interface KnownSubject extends Subject {
  readonly about: DecisionSubject;
}

/** What decisions can be about, by what `show` calls it. */
const SUBJECTS: Readonly<Record<string, DecisionSubject>> = { thing: 'thing', act: 'act', deal: 'agreement' };

/** An id stands for itself, also where it is one of several members: they can only be parted by members. */
async function subjectNamed(record: RecordStore, words: string): Promise<Staged<KnownSubject | null>> {
  if (isId(words)) {
    const { value, problems } = await show(record, words);
    if (value === null) return staged(null, problems);
    const about = SUBJECTS[value.kind];
    if (about === undefined) return staged(null, [notDecided(words, `a ${value.kind}`)]);
    return staged({ about, id: words, name: value.title });
  }
  const { value, problems, trace } = await chooseThing(record, words);
  if (value === null) return staged(null, problems);
  const [several] = trace;
  if (several !== undefined) return staged(null, [notDecided(words, several.why)]);
  return staged({ about: 'thing', id: value.id, name: value.name });
}

function notDecided(words: string, got: string): Problem {
  const parts = {
    what: `${JSON.stringify(words)} is nothing that can be decided about by itself`,
    expected: 'a name that one thing has, or the id of a thing, an act or a deal',
    got,
    todo: 'give the id, which dateline things and dateline show tell',
  };
  return problem('run/not-in-record', parts, { source: words });
}

function notTwo({ first, second, by }: SaidOfTwo, one: KnownSubject, two: KnownSubject): Problem {
  const kinds = one.about === two.about ? `the same ${one.about} twice` : `${one.about} and ${two.about}`;
  return problem('run/not-in-record', {
    what: 'this cannot be decided',
    expected: 'two different things, two acts or two deals, and the name of a person',
    got:
      by === RULES
        ? `the decider ${JSON.stringify(by)}`
        : `${JSON.stringify(first)} and ${JSON.stringify(second)}: ${kinds}`,
    todo: 'to part what was joined give the ids of its members, which dateline why tells',
  });
}
