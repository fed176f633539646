// One act told twice: the tellings of a report grouped by the act that they are of.

import { type Reason, type Staged, staged } from '../../base/staged.js';
import { dependentsBy, dependentsOf } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import { OTHER_ONE } from '../../knowledge/act-words.js';
import type { Sentence } from '../../language/sentence.js';
import { type ActView, type EntityById, likeness } from './same-act.js';
import { shareTellings } from './share-tellings.js';
import type { EventGround, Telling } from './telling.js';

/** Acts looked back at, which keeps the work in step with the length of a report. */
const LOOK_BACK = 60;

/** Tellings with, for each, the index of the act's first telling in the story; its own where it is that. */
export interface Retold {
  readonly tellings: readonly Telling[];
  readonly first: readonly number[];
}

/** An act with the tellings of it so far. */
interface Group {
  readonly members: number[];
  view: ActView;
}

/**
 * The tellings grouped by act, and what one telling leaves out filled from the others: its day, its place, its parties.
 * A headline or heading announces what the story tells and is no first telling: it points to that in the story.
 * @example tellAgain(tellings, ground).value.first // [0, 1, 0] where the third takes up the first
 */
export function tellAgain(tellings: readonly Telling[], ground: EventGround): Staged<Retold> {
  const byId: EntityById = new Map(ground.entities.map((one) => [one.id, one]));
  const groups: Group[] = [];
  const trace: Reason[] = [];
  for (const [i, telling] of tellings.entries()) {
    const view = viewOf(telling, ground.sentences[telling.mention.sentence]!);
    const group =
      bestGroup(groups, telling, view, tellings, ground, byId) ??
      groupAhead(groups, telling, view, tellings, ground, byId);
    if (group === null) groups.push({ members: [i], view });
    else {
      const first = tellings[group.members[0]!]!.mention.trigger;
      trace.push({ rule: 'told-again', why: `${view.type} told at ${first.start} already`, span: spanOf(telling) });
      group.members.push(i);
      group.view = joined(group.view, view);
    }
  }
  const first = tellings.map((_, i) => i);
  for (const { members } of groups) {
    const head = members.find((i) => tellings[i]!.block === 'paragraph') ?? members[0]!;
    for (const i of members) first[i] = head;
  }
  return staged(
    {
      tellings: shareTellings(
        tellings,
        groups.map(({ members }) => members),
        byId,
      ),
      first,
    },
    [],
    trace,
  );
}

function spanOf({ mention }: Telling): { readonly start: number; readonly end: number } {
  return { start: mention.trigger.start, end: mention.trigger.end };
}

function viewOf(telling: Telling, sentence: Sentence): ActView {
  const { mention, factuality, time, place, actors, recipients } = telling;
  const { type, mode, trigger } = mention;
  const words = trigger.last > trigger.head ? [trigger.head, trigger.last] : [trigger.head];
  const objects = words.flatMap((word) => dependentsBy(sentence, word, 'obj', 'nmod', 'nsubj:pass'));
  return {
    type,
    mode,
    // A threat that is uttered is made, whatever it threatens.
    factuality: mention.rule.includes('announced by the speaker') ? 'happened' : factuality,
    time,
    place,
    actors,
    recipients,
    lemmas: words.map((word) => sentence.tokens[word]!.lemma.toLowerCase()),
    themes: objects.map((word) => sentence.tokens[word]!.lemma.toLowerCase()),
  };
}

/** What two tellings say together: the first's word stands, and what it leaves out is the second's. */
function joined(a: ActView, b: ActView): ActView {
  return {
    ...a,
    mode: a.mode ?? b.mode,
    time:
      a.time.earliest === null || a.time.basis === 'published' ? (b.time.earliest === null ? a.time : b.time) : a.time,
    place: a.place ?? b.place,
    actors: a.actors.length > 0 ? a.actors : b.actors,
    recipients: a.recipients.length > 0 ? a.recipients : b.recipients,
    lemmas: [...new Set([...a.lemmas, ...b.lemmas])],
    themes: [...new Set([...a.themes, ...b.themes])],
  };
}

/** The act that a telling is most like, of equals the last told; null where none is enough like it. */
function bestGroup(
  groups: readonly Group[],
  telling: Telling,
  view: ActView,
  tellings: readonly Telling[],
  { sentences }: EventGround,
  byId: EntityById,
): Group | null {
  if (telling.mention.told === 'implied') return null;
  const reach = reachOf(telling, view, sentences[telling.mention.sentence]!);
  if (reach === 'none') return null;
  const recalled = groups.slice(-LOOK_BACK).findLast((group) => recalls(telling, view, group.view, sentences));
  if (recalled !== undefined) return recalled;
  let best: Group | null = null;
  let most = 0;
  for (const group of groups.slice(-LOOK_BACK)) {
    const head = tellings[group.members[0]!]!;
    if (head.mention.told === 'implied') continue;
    const score = likeness(group.view, view, byId);
    const needed = needs(reach, view, group.view, head);
    if (score >= needed && score >= most && score > 0) [best, most] = [group, score];
    // "the meeting" alone takes up the last one told.
    else if (reach === 'definite' && isBare(view) && score === 0 && best === null && takesUp(group.view, view, byId))
      [best, most] = [group, 1];
  }
  return best;
}

/** "told the paper ahead of the trip": the trip that is told as done by now. */
function groupAhead(
  groups: readonly Group[],
  telling: Telling,
  view: ActView,
  tellings: readonly Telling[],
  ground: EventGround,
  byId: EntityById,
): Group | null {
  if (telling.mention.status !== 'ahead of') return null;
  return bestGroup(groups, telling, { ...view, factuality: 'happened' }, tellings, ground, byId);
}

/** How a telling can point back: a new one cannot, a plain one needs its parties, a definite one less. */
type Reach = 'none' | 'plain' | 'definite';

/** "has twice before sued", "met again": another time than the one just told. */
const OTHER_TIMES: ReadonlySet<string> = new Set([
  'before',
  'twice',
  'again',
  'previously',
  'once',
  'earlier',
  'repeatedly',
  'often',
]);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such']);

function reachOf({ mention, block }: Telling, { actors }: ActView, sentence: Sentence): Reach {
  const { trigger, told } = mention;
  const noun = told === 'noun' ? trigger.head : trigger.last > trigger.head ? trigger.last : null;
  const beside = noun === null ? [] : dependentsOf(sentence, noun);
  const words = beside.map((i) => sentence.tokens[i]!.lemma.toLowerCase());
  if (words.some((word) => OTHER_ONE.has(word))) return 'none';
  const adverbs = dependentsBy(sentence, trigger.head, 'advmod', 'obl').map((i) =>
    sentence.tokens[i]!.lemma.toLowerCase(),
  );
  if (adverbs.some((word) => OTHER_TIMES.has(word))) return 'none';
  if (told !== 'noun') return block === 'paragraph' || actors.length === 0 ? 'plain' : 'definite';
  const isOwned = beside.some((i) => sentence.tokens[i]!.deprel === 'nmod:poss');
  return isOwned || words.some((word) => DEFINITE.has(word)) ? 'definite' : 'plain';
}

/** How like an act must be: two parties the same, or one and the word; a definite noun, or a heading, needs one party. */
function needs(reach: Reach, view: ActView, group: ActView, head: Telling): number {
  const isHeading = head.block === 'headline' || head.block === 'heading';
  if (reach === 'definite' || isHeading) return view.lemmas.some((one) => group.lemmas.includes(one)) ? 1 : 2;
  return isBare(view) || isBare(group) ? 2 : 3;
}

function isBare({ actors, recipients }: ActView): boolean {
  return actors.length + recipients.length === 0;
}

/** "the talks" after "met": the same type and mode, and nothing against it. */
function takesUp(group: ActView, view: ActView, byId: EntityById): boolean {
  return likeness({ ...group, lemmas: ['='] }, { ...view, lemmas: ['='] }, byId) > 0;
}

/** Types between which one act may be told: who agrees gives way. */
const GIVES_WAY: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE']);

/** "He had lifted his opposition last month" after "agreed in June": one man, one time, and told as known already. */
function recalls({ mention }: Telling, view: ActView, group: ActView, sentences: EventGround['sentences']): boolean {
  if (!GIVES_WAY.has(view.type) || !GIVES_WAY.has(group.type) || mention.told !== 'verb') return false;
  const isOneTime =
    view.time.earliest !== null && view.time.earliest === group.time.earliest && view.time.latest === group.time.latest;
  if (!isOneTime || view.time.basis === 'published' || group.time.basis === 'published') return false;
  const { perfect, tense } = verbGroup(sentences[mention.sentence]!, mention.trigger.head);
  const isOneParty = view.actors.length > 0 && view.actors.join() === group.actors.join();
  return isOneParty && perfect && tense === 'past';
}
