// The act that a verb tells of: the first row of the lexicon whose conditions hold, through operators to what they govern.
import { gerundGovernor } from '../../grammar/arguments.js';
import { lemmaCandidates } from '../../grammar/lemma-candidates.js';
import { type EventRoles, type EventRule, operatorRules, verbRules } from '../../knowledge/event-lexicon.js';
import type { Act } from './act.js';
import { prefixOf } from './doers-above.js';
import type { Frame, Thing } from './frame.js';
import { isOfKind, matchesRule } from './match-rule.js';
import type { Scene } from './scene.js';
import { verbFrame } from './verb-frame.js';

/** How many clauses deep a complement is looked into for the act that it tells of. */
const DEEPEST = 8;

/**
 * The act of a verb, or of an adjective with "be"; null where it tells of none.
 * @example verbAct(scene, 1)?.type // 'AGREE' for "agreed" in "Russia agreed to withdraw its troops"
 */
export function verbAct(scene: Scene, word: number): Act | null {
  return actAt(scene, word, 0);
}

function actAt(scene: Scene, word: number, depth: number): Act | null {
  const known = scene.acts.get(word);
  if (known !== undefined) return known;
  if (depth > DEEPEST) return null;
  // Put in place before it is found: clauses that complete each other in a broken tree end here.
  scene.acts.set(word, null);
  const act = readAct(scene, word, depth);
  scene.acts.set(word, act);
  return act;
}

/**
 * The act that a verb tells of most often, whatever stands round it; for when an answer must be given.
 * @example likelyAct(scene, 1)?.type // 'RETREAT' for "released" in "The group released at least some"
 */
export function likelyAct(scene: Scene, word: number): Act | null {
  const token = scene.sentence.tokens[word]!;
  const keys = token.upos === 'ADJ' ? [`be_${token.lemma.toLowerCase()}`] : lemmaCandidates(token);
  for (const lemma of keys) {
    const result = verbRules(lemma).find((rule) => rule.result.kind === 'guess')?.result;
    if (result?.kind !== 'guess') continue;
    const { type, mode } = result;
    return {
      head: word,
      kind: 'verb',
      type,
      mode,
      carried: null,
      roles: 'usual',
      weak: true,
      rule: `${lemma}, by itself`,
    };
  }
  return null;
}

function readAct(scene: Scene, word: number, depth: number): Act | null {
  const token = scene.sentence.tokens[word]!;
  const isAdjective = token.upos === 'ADJ';
  if (!isAdjective && token.upos !== 'VERB' && !token.xpos.startsWith('VB')) return null;
  const isQualifier = ['amod', 'compound', 'case', 'mark'].includes(token.deprel);
  if (isQualifier && gerundGovernor(scene.sentence, word) === null) return null;
  if (isGuilt(scene, word)) return null;
  const keys = isAdjective ? [`be_${token.lemma.toLowerCase()}`] : hyphened(scene, word).concat(lemmaCandidates(token));
  const lemma = keys.find((key) => verbRules(key).length > 0);
  if (lemma === undefined) return null;
  const rules = verbRules(lemma);
  const frame = verbFrame(scene, word, (clause) => actAt(scene, clause, depth + 1)?.type ?? null);
  const found = firstResult(frame, rules, []);
  if (found === null) return null;
  return {
    head: word,
    kind: isAdjective ? 'adjective' : 'verb',
    weak: false,
    ...found,
    rule: [lemma, ...found.path].join(' > '),
  };
}

/** "Norland is to blame": a state, and nobody's word. */
function isGuilt({ sentence }: Scene, word: number): boolean {
  const { tokens } = sentence;
  return tokens[word]!.lemma === 'blame' && tokens[word - 1]?.lemma === 'to' && tokens[word - 2]?.lemma === 'be';
}

/** "test-fired": the verb with what stands before its hyphen. */
function hyphened({ sentence }: Scene, word: number): string[] {
  const prefix = prefixOf(sentence, word);
  if (prefix === null) return [];
  return lemmaCandidates(sentence.tokens[word]!).map(
    (lemma) => `${sentence.tokens[prefix]!.lemma.toLowerCase()}-${lemma}`,
  );
}

interface Found {
  readonly type: Act['type'];
  readonly mode: string | null;
  readonly carried: number | null;
  readonly roles: EventRoles;
  readonly path: readonly string[];
}

function firstResult(frame: Frame, rules: readonly EventRule[], path: readonly string[]): Found | null {
  for (const rule of rules) {
    if (!matchesRule(frame, rule)) continue;
    const { result } = rule;
    if (result.kind === 'none') return null;
    if (result.kind === 'guess') continue;
    if (result.kind === 'act')
      return {
        type: result.type,
        mode: result.mode,
        carried: carriedBy(frame, result.type, path),
        roles: rule.roles,
        path,
      };
    const found = result.kind === 'governed' ? governed(frame, rule, path) : through(frame, result.name, path);
    if (found !== null) return found;
  }
  return null;
}

/** An operator's own rows; no operator names another, so this ends. */
function through(frame: Frame, name: string, path: readonly string[]): Found | null {
  const found = path.length > 0 ? null : firstResult(frame, operatorRules(name), [name]);
  if (found === null) return null;
  return name === 'receive' ? { ...found, roles: 'receiver' } : found;
}

/** Operators after which the noun is no act of its own: what is lifted or suspended is over. */
const ENDING = new Set(['stop', 'ease', 'quit', 'bond', 'transfer', 'close']);

const AT_IT = new Set(['in', 'to']);

/** The noun that the act is told by: of the same type ("held talks"), or what is brought to an end ("lifted sanctions"). */
function carriedBy(frame: Frame, type: Act['type'], path: readonly string[]): number | null {
  const isEnding = path.some((name) => ENDING.has(name));
  const told = frame.objects().find(({ act }) => act !== null && (isEnding || act.type === type));
  // "took part in talks", "went to the talks": the talks are where they were.
  const joined = frame.obliques().find(({ preposition, thing }) => AT_IT.has(preposition) && thing.act?.type === type);
  return told?.head ?? (type === 'CONSULT' ? joined?.thing.head : undefined) ?? null;
}

/** The act of what is governed: "launched an attack" is an attack. */
function governed(frame: Frame, rule: EventRule, path: readonly string[]): Found | null {
  const purpose = rule.conditions.find((one) => one.slot === 'a');
  if (purpose !== undefined) return purposeAct(frame, rule, purpose.kinds, path);
  const slot = rule.conditions.find((one) => one.slot === 'o' || one.slot === 'p');
  const fits = (thing: Thing) => thing.act !== null && (slot?.kinds.some((kind) => isOfKind(thing, kind)) ?? true);
  const things =
    slot?.slot === 'p'
      ? frame
          .obliques()
          .filter(({ preposition }) => slot.prepositions.includes(preposition))
          .map(({ thing }) => thing)
      : frame.objects();
  const thing = things.find(fits);
  if (thing?.act == null) return null;
  return { type: thing.act.type, mode: thing.act.mode, carried: thing.head, roles: rule.roles, path };
}

/** "sent investigators to question", "sent jets to bomb": what is sent for is the act. */
function purposeAct(frame: Frame, rule: EventRule, kinds: readonly string[], path: readonly string[]): Found | null {
  const type = frame.purposes().find((one) => kinds.includes(one));
  return type === undefined ? null : { type, mode: null, carried: null, roles: rule.roles, path };
}
