// Events from grammar: who did what to whom, of which PLOVER type, where, when, and how real.
import { type Reason, type Staged, staged } from '../../base/staged.js';
import { conjunctsOf } from '../../grammar/arguments.js';
import { dependentsOf, subtreeOf, wordsSpan } from '../../grammar/tree.js';
import { contextsOf } from '../../knowledge/plover-contexts.js';
import type { PloverType } from '../../knowledge/plover-types.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { factualityOf } from '../factuality/factuality.js';
import { type Judgement, told } from '../factuality/judgement.js';
import { effectAt } from '../factuality/verb-status.js';
import type { Act } from './act.js';
import type { EventMention } from './event.js';
import { impliedEvent } from './implied-event.js';
import { participantsOf } from './participants.js';
import { type Scene, sceneOf } from './scene.js';
import { actsOf } from './sentence-acts.js';
import { evidenceOf, placeOf, timeOf } from './setting.js';
import { settleStatus } from './settle-status.js';
import { splitMeetings } from './split-meetings.js';
import { runOf } from './word-run.js';

const SYMMETRIC: ReadonlySet<PloverType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/**
 * The acts that sentences tell of, in the order of their words.
 * @example
 * findEvents(sentences).value[0] // of "Putin met Raisi in Tehran on Tuesday."
 * // { type: 'CONSULT', mode: 'meeting', trigger: "met", actors: ["Putin"], recipients: ["Raisi"], factuality: 'happened', ... }
 */
export function findEvents(sentences: readonly Sentence[]): Staged<readonly EventMention[]> {
  const events: EventMention[] = [];
  const trace: Reason[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const found = eventsOf(sceneOf(sentence, index));
    events.push(...found.value);
    trace.push(...found.trace);
  }
  return staged(events, [], trace);
}

/** The events of one sentence. */
function eventsOf(scene: Scene): Staged<readonly EventMention[]> {
  const { kept, dropped } = actsOf(scene);
  const trace: Reason[] = dropped.map(({ act, why }) => ({
    rule: 'no-event',
    why,
    span: wordsSpan(scene.sentence, act.head, act.head),
  }));
  const drafts = kept.map((act) => settleStatus(scene, act, eventOf(scene, act), kept));
  const events: EventMention[] = [];
  for (const [i, draft] of drafts.entries()) {
    const { head } = kept[i]!;
    if (typeof draft === 'string')
      trace.push({ rule: 'no-event', why: draft, span: wordsSpan(scene.sentence, head, head) });
    else events.push(draft);
  }
  for (const event of events) {
    trace.push({
      rule: 'event',
      why: `${event.type}: ${event.rule}; ${event.factuality}: ${event.status}`,
      span: event.trigger,
    });
  }
  const told = events.flatMap((event) => splitMeetings(scene, event));
  return staged([...told, ...events.flatMap((event) => impliedEvent(scene, event))], [], trace);
}

function eventOf(scene: Scene, act: Act): EventMention {
  const parts = participantsOf(scene, act);
  const runs = (heads: readonly number[]): WordRun[] => heads.map((head) => runOf(scene, head));
  const place = placeOf(scene, act);
  const time = timeOf(scene, act);
  const { factuality, why } = statusOf(scene, act);
  return {
    sentence: scene.index,
    trigger: triggerOf(scene, act),
    evidence: evidenceOf(scene, act.head),
    type: act.type,
    mode: act.mode,
    contexts: contextsAround(scene, act),
    actors: runs(parts.actors),
    recipients: runs(parts.recipients),
    thirdParties: runs(parts.thirdParties),
    instruments: runs(parts.instruments),
    topics: runs(parts.topics),
    symmetric: SYMMETRIC.has(act.type),
    place: place === null ? null : runOf(scene, place),
    time: time === null ? null : runOf(scene, time),
    factuality,
    status: why,
    told: act.kind,
    rule: act.rule,
  };
}

const PLANNING = new Set(['plan', 'schedule', 'plot', 'arrange', 'slate', 'set', 'consider', 'mull', 'propose']);

/** "planned a visit", "talks were scheduled": the verb carries the act and says that it is to come. */
function statusOf(scene: Scene, act: Act): Judgement {
  const own = factualityOf(scene.sentence, act.head);
  if (act.rule === 'be_due') return told('planned', 'due', own);
  if (act.carried !== null && act.rule === 'call > begin') return told('planned', 'call', own);
  const effect = act.carried === null ? null : effectAt(scene.sentence, act.head);
  const { lemma } = scene.sentence.tokens[act.head]!;
  return effect === null || !PLANNING.has(lemma) || !act.rule.startsWith(`${lemma} > begin`)
    ? own
    : told(effect, lemma, own);
}

/** "held talks": from the verb to the noun that it carries where that is near, else the word alone. */
function triggerOf(scene: Scene, act: Act): WordRun {
  const { carried, head } = act;
  const isNear = carried !== null && carried > head && carried - head <= 8;
  const [first, last] = isNear ? [head, carried] : [head, head];
  return { sentence: scene.index, first, last, head, ...wordsSpan(scene.sentence, first, last) };
}

/** Contexts that the words of the clause are signs of, without those of clauses joined to it. */
function contextsAround(scene: Scene, act: Act): readonly string[] {
  const apart = new Set(conjunctsOf(scene.sentence, act.head).filter((word) => word !== act.head));
  const words = dependentsOf(scene.sentence, act.head).filter((word) => !apart.has(word));
  const inside = words.flatMap((word) => subtreeOf(scene.sentence, word));
  const found = [act.head, ...inside].flatMap((word) => contextsOf(scene.sentence.tokens[word]!.lemma.toLowerCase()));
  return [...new Set(found)];
}
