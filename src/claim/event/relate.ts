// What one marked party does to another in a sentence: of all acts that the sentence tells of, the one that joins the two.
import type { Span } from '../../base/span.js';
import { overlapsSpan } from '../../base/span.js';
import { headOf, isRelation, isUnder, wordsInside } from '../../grammar/tree.js';
import { PLOVER_TYPES, type PloverType, type Quad } from '../../knowledge/plover-types.js';
import type { Sentence } from '../../language/sentence.js';
import type { Factuality } from '../../reading.js';
import { factualityOf } from '../factuality/factuality.js';
import type { Act } from './act.js';
import { participantsOf } from './participants.js';
import { ploverCode } from './plover-code.js';
import { type Scene, sceneOf } from './scene.js';
import { actsOf, nounAct } from './sentence-acts.js';
import { likelyAct } from './verb-act.js';

/** What the source does to the target, in PLOVER's own coding. */
export interface Relation {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly quad: Quad;
  readonly factuality: Factuality;
  /** The words that tell of the act. */
  readonly trigger: Span;
  readonly why: string;
}

/**
 * What the source does to the target.
 * @example relate(sentences, source, target)?.type // 'AGREE' for "Russia agreed to withdraw its troops from Georgia"
 * @param source null where who acts is not told, as `target` where it is not told to whom
 * @returns null where the sentences of the two tell of no act at all
 */
export function relate(sentences: readonly Sentence[], source: Span | null, target: Span | null): Relation | null {
  const candidates = sentences.flatMap((sentence, index) => {
    const near =
      [source, target].every((span) => span === null) ||
      [source, target].some((span) => span !== null && overlapsSpan(sentence, span));
    return near ? candidatesIn(sceneOf(sentence, index), source, target) : [];
  });
  const best = candidates.reduce<Candidate | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  return best === null ? null : relationOf(best);
}

interface Candidate {
  readonly scene: Scene;
  readonly act: Act;
  readonly score: number;
}

function relationOf({ scene, act }: Candidate): Relation {
  const { factuality, why } = factualityOf(scene.sentence, act.head);
  const code = ploverCode(act.type, act.mode, factuality);
  const { start, end } = scene.sentence.tokens[act.head]!;
  const reasons = `${act.rule}; ${factuality}: ${why}; ${code.why}`;
  return {
    type: code.type,
    mode: code.mode,
    quad: PLOVER_TYPES[code.type].quad,
    factuality,
    trigger: { start, end },
    why: reasons,
  };
}

function candidatesIn(scene: Scene, source: Span | null, target: Span | null): readonly Candidate[] {
  const from = partyAt(scene, source);
  const to = partyAt(scene, target);
  const { kept, dropped } = actsOf(scene);
  const unsure = dropped.flatMap(({ act, why }) => (why === 'told with its verb' ? [] : [act]));
  const inside = insideActs(scene, [from, to], new Set([...kept, ...unsure].map(({ head }) => head)));
  const outer = kept.filter(
    (act) => act.kind !== 'noun' && closeness(scene, participantsOf(scene, act).actors, from, act) >= 2,
  );
  const penalty = (act: Act) => (outer.some((one) => isGoverned(scene, act, one)) ? 3 : 0);
  return [
    ...kept.map((act) => ({ scene, act, score: scoreOf(scene, act, from, to) - penalty(act) })),
    ...unsure.map((act) => ({ scene, act, score: scoreOf(scene, act, from, to) - 1.5 })),
    ...guessesIn(scene, kept).map((act) => ({ scene, act, score: scoreOf(scene, act, from, to) - 1 - penalty(act) })),
    ...inside.map((act) => ({ scene, act, score: scoreOf(scene, act, from, to) - 2 })),
  ];
}

/** What verbs tell of most often that stand in no frame that is known. */
function guessesIn(scene: Scene, kept: readonly Act[]): readonly Act[] {
  const known = new Set(kept.map(({ head }) => head));
  return scene.sentence.tokens.flatMap((_, word) => (known.has(word) ? [] : (likelyAct(scene, word) ?? [])));
}

/** Whether an act stands in what another governs: promised, demanded, refused, condemned. */
function isGoverned(scene: Scene, act: Act, above: Act): boolean {
  if (act.head === above.head || !isUnder(scene.sentence, act.head, above.head)) return false;
  for (let at = act.head; at !== above.head && at >= 0; at = scene.sentence.tokens[at]!.head) {
    if (isRelation(scene.sentence.tokens[at]!.deprel, ADJUNCTS)) return false;
  }
  return true;
}

/** The words of a marked party. */
interface Party {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

function partyAt(scene: Scene, span: Span | null): Party | null {
  const run = span === null ? null : wordsInside(scene.sentence, span);
  return run === null ? null : { ...run, head: headOf(scene.sentence, run.first, run.last) };
}

/** Acts that the marked words themselves name ("a Saudi strike", "the UN-brokered ceasefire"). */
function insideActs(scene: Scene, parties: readonly (Party | null)[], known: ReadonlySet<number>): readonly Act[] {
  return parties.flatMap((party) => {
    if (party === null || known.has(party.head)) return [];
    const act = nounAct(scene, party.head);
    return act === null ? [] : [act];
  });
}

/** How well an act joins the two: who does it, to whom, and how high in the sentence it stands. */
function scoreOf(scene: Scene, act: Act, from: Party | null, to: Party | null): number {
  const { actors, recipients } = participantsOf(scene, act);
  const doer = closeness(scene, actors, from, act);
  const straight = doer + Math.max(closeness(scene, recipients, to, act), doer >= 2 ? reach(scene, act, to) : 0);
  const joint = 0.8 * (doer + closeness(scene, actors, to, act));
  const turned = 0.6 * (closeness(scene, actors, to, act) + closeness(scene, recipients, from, act));
  return Math.max(straight, joint, turned) - 0.2 * depthOf(scene, act.head) - (act.kind === 'noun' ? 0.5 : 0);
}

/** 3 where the party is one of these, 2 where it stands inside one, 1 where it hangs on the act in some way, else 0. */
function closeness(scene: Scene, heads: readonly number[], party: Party | null, act: Act): number {
  if (party === null) return 0;
  const isIn = (word: number) => party.first <= word && word <= party.last;
  if (heads.some(isIn)) return 3;
  if (heads.some((head) => isUnder(scene.sentence, party.head, head))) return 2;
  if (isUnder(scene.sentence, party.head, act.head)) return 1;
  return 0;
}

const ADJUNCTS = ['advcl', 'acl:relcl', 'conj', 'parataxis', 'appos'];

/** 2.5 where the party stands in what the act governs, with no clause of its own between: "turned down an invitation to meet X". */
function reach(scene: Scene, act: Act, party: Party | null): number {
  if (party === null || !isUnder(scene.sentence, party.head, act.head)) return 0;
  for (let at = party.head; at !== act.head && at >= 0; at = scene.sentence.tokens[at]!.head) {
    if (isRelation(scene.sentence.tokens[at]!.deprel, ADJUNCTS)) return 1;
  }
  return 2.5;
}

function depthOf(scene: Scene, word: number): number {
  let depth = 0;
  for (let at = scene.sentence.tokens[word]!.head; at >= 0 && depth < 20; at = scene.sentence.tokens[at]!.head) depth++;
  return depth;
}
