// The frame of a verb: what stands as its subject and object, after its prepositions and as its complement, as conditions ask for it.
import { complementsOf, isPassive, objectsOf, obliquesOf, subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, dependentsOf, isRelation } from '../../grammar/tree.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import type { PloverType } from '../../knowledge/plover-types.js';
import { undergoersOf } from './bare-participle.js';
import type { Complement, Frame, Thing } from './frame.js';
import { isParty } from './party.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';

/** The type of the act that a clause tells of, or null. */
type TypeAt = (clause: number) => PloverType | null;

/**
 * The frame of a verb, or of an adjective with "be". Its parts are made when they are first asked for.
 * @example verbFrame(scene, 1, typeAt).objects()[0]?.kinds.has('aid') // true for "suspended" in "Norway suspended aid"
 */
export function verbFrame(scene: Scene, word: number, typeAt: TypeAt): Frame {
  const phrasal = phrasalOf(scene, word);
  const objects = once(() => {
    const heads = phrasal === null ? undergoneBy(scene, word) : [phrasal.noun];
    return heads.map((head) => thingOf(scene, head));
  });
  return {
    objects,
    subjects: once(() => doersOf(scene, word).map((head) => thingOf(scene, head))),
    obliques: once(() => verbObliques(scene, word, objects())),
    complements: once(() => completing(scene, word).map((head) => complementAt(scene, head, typeAt))),
    purposes: once(() => purposesOf(scene, word, objects(), typeAt)),
    particles: once(() => [...particlesOf(scene, word), ...(phrasal === null ? [] : [phrasal.particle])]),
    words: once(() => wordsBeside(scene, word)),
  };
}

/** The objects of a verb; of a passive also what was given: "was offered a post"; of a bare participle what stands before it. */
function undergoneBy({ sentence }: Scene, word: number): readonly number[] {
  const bare = undergoersOf(sentence, word);
  if (bare.length > 0) return bare;
  const objects = objectsOf(sentence, word);
  if (objects.length === 0) return objectLike({ sentence }, word);
  return isPassive(sentence, word) ? [...new Set([...objects, ...dependentsBy(sentence, word, 'obj')])] : objects;
}

/** "paid tribute to the dead": a bare noun right after the verb that the parser took for its complement. */
function objectLike({ sentence }: Pick<Scene, 'sentence'>, word: number): readonly number[] {
  return dependentsBy(sentence, word, 'xcomp').filter(
    (i) =>
      i === word + 1 && sentence.tokens[i]!.upos === 'NOUN' && dependentsBy(sentence, i, 'mark', 'case').length === 0,
  );
}

/** The subject of an active verb, who stands after "by" of a passive one. */
function doersOf({ sentence }: Scene, word: number): readonly number[] {
  if (!isPassive(sentence, word) && undergoersOf(sentence, word).length === 0) return subjectsOf(sentence, word);
  return obliquesOf(sentence, word)
    .filter(({ preposition }) => preposition === 'by')
    .map(({ noun }) => noun);
}

const PARTICLES = new Set(['over', 'up', 'off', 'out', 'down', 'back', 'away']);

/** "handed over a suspect" where the parser took the particle for a preposition. */
function phrasalOf({ sentence }: Scene, word: number): { readonly particle: string; readonly noun: number } | null {
  const particle = sentence.tokens[word + 1];
  if (particle === undefined || particle.deprel !== 'case') return null;
  const isTaken = ['take', 'hand', 'turn'].includes(sentence.tokens[word]!.lemma) && particle.lemma === 'in';
  if (!isTaken && !PARTICLES.has(particle.lemma)) return null;
  const isOwn = sentence.tokens[particle.head]?.head === word && objectsOf(sentence, word).length === 0;
  return isOwn ? { particle: particle.lemma, noun: particle.head } : null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Also what hangs on the object: whether "on Iran" of "imposed sanctions on Iran" is the verb's is a matter of taste. */
function verbObliques(scene: Scene, word: number, objects: readonly Thing[]) {
  const heads = [word, ...objects.map(({ head }) => head)];
  const near = heads.flatMap((head) => obliquesOf(scene.sentence, head));
  // "talked for an hour with Rivas": the parser may hang the party on the hour.
  const hours = near.filter(({ noun }) => isTimeWord(scene.sentence.tokens[noun]!.lemma));
  const own = [...near, ...hours.flatMap(({ noun }) => obliquesOf(scene.sentence, noun))];
  const clauses = dependentsBy(scene.sentence, word, 'advcl').flatMap((noun) => {
    return dependentsBy(scene.sentence, noun, 'mark').map((mark) => {
      return { preposition: scene.sentence.tokens[mark]!.form.toLowerCase(), noun };
    });
  });
  return [...own, ...clauses].flatMap(({ preposition, noun }) => {
    const thing = thingOf(scene, noun);
    const parts = AWAY.has(preposition) ? preposition.split('_') : [];
    return [preposition, ...parts].map((one) => ({ preposition: one, thing }));
  });
}

/** Two prepositions that the parser may have joined or not. */
const AWAY = new Set(['out_of', 'away_from', 'off_of']);

/** Also infinitives that the parser took for adjuncts or hung on the object: "ordered the newspaper to close". */
function completing(scene: Scene, word: number): readonly number[] {
  const { sentence } = scene;
  const own = complementsOf(sentence, word).filter((i) => i > word);
  const adjuncts = dependentsBy(sentence, word, 'advcl').filter((i) => i > word && isPurpose(scene, i));
  const hung = objectsOf(sentence, word)
    .filter((head) => head > word && thingOf(scene, head).act === null)
    .flatMap((head) => dependentsBy(sentence, head, 'acl').filter((i) => isInfinitive(scene, i)));
  return [...own, ...adjuncts, ...hung, ...predicatesOf(scene, word)];
}

/** "called the remarks unacceptable", "found him guilty": what is said of the object, after it. */
function predicatesOf({ sentence }: Scene, word: number): readonly number[] {
  return objectsOf(sentence, word).flatMap((head) => {
    // "called the ruling a betrayal": the parser may read "ruling" as a verb.
    const own = sentence.tokens[head]!.xpos === 'VBG' ? dependentsBy(sentence, head, 'obj') : [];
    const after = [...own, ...dependentsBy(sentence, head, 'amod', 'nmod', 'appos')].filter((i) => i > head);
    return after.filter((i) => {
      const isSetOff =
        dependentsBy(sentence, i, 'case', 'punct').length > 0 || sentence.tokens[head + 1]?.upos === 'PUNCT';
      return !isSetOff && sentence.tokens[i]!.upos !== 'PROPN';
    });
  });
}

function isInfinitive({ sentence }: Scene, clause: number): boolean {
  return dependentsBy(sentence, clause, 'mark').some((i) => sentence.tokens[i]!.lemma.toLowerCase() === 'to');
}

function complementAt(scene: Scene, head: number, typeAt: TypeAt): Complement {
  const { sentence } = scene;
  const { lemma, form } = sentence.tokens[head]!;
  const marks = dependentsBy(sentence, head, 'mark').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
  const isOpen = marks.includes('to');
  const isClause = marks.includes('that') || dependentsBy(sentence, head, 'nsubj').length > 0;
  const kind = isOpen ? 'to' : isClause ? 'that' : 'other';
  const duty = isObliged(scene, head) ? ['obliged'] : [];
  const words = [lemma.toLowerCase(), form.toLowerCase(), ...duty, ...factOf(scene, head), ...wordsBeside(scene, head)];
  const isNarrow = sentence.tokens[head]!.deprel !== 'advcl';
  return { head, form: kind, words, type: isNarrow ? typeAt(head) : null };
}

/** `factual` of a clause with a tense, which tells and does not demand ("insisted it paid"); `bygone` where that is past, `present` where it is now. */
function factOf({ sentence }: Scene, clause: number): string[] {
  if (dependentsBy(sentence, clause, 'nsubj', 'nsubj:pass').length === 0) return [];
  const group = [...dependentsBy(sentence, clause, 'aux', 'cop', 'aux:pass'), clause].map((i) => sentence.tokens[i]!);
  if (group.some(({ xpos }) => xpos === 'VBD')) return ['factual', 'bygone'];
  if (group.some(({ xpos }) => xpos === 'VBZ')) return ['factual', 'present'];
  if (group.some(({ xpos, lemma }) => xpos === 'VBP' && lemma === 'be')) return ['present'];
  return group.some(({ xpos, lemma }) => xpos === 'MD' && lemma === 'will') ? ['factual'] : [];
}

const DUTIES = new Set(['must', 'should', 'ought']);

/** "said that both sides must talk", "that support must stop": who acts, or an act, is what the duty is laid on. */
function isObliged(scene: Scene, clause: number): boolean {
  const { sentence } = scene;
  if (!dependentsBy(sentence, clause, 'aux').some((i) => DUTIES.has(sentence.tokens[i]!.lemma.toLowerCase())))
    return false;
  return subjectsOf(sentence, clause)
    .concat(objectsOf(sentence, clause))
    .some((head) => head < clause && (isParty(scene, head) || thingOf(scene, head).act !== null));
}

/** "called to thank", "sent jets to destroy", "sent a letter threatening": what the clauses beside tell of. */
function purposesOf(scene: Scene, word: number, objects: readonly Thing[], typeAt: TypeAt): readonly PloverType[] {
  const { sentence } = scene;
  const own = dependentsBy(sentence, word, 'advcl').filter((i) => i > word && isPurpose(scene, i));
  const described = objects.flatMap(({ head }) =>
    dependentsBy(sentence, head, 'acl').filter((i) => isPurpose(scene, i)),
  );
  return [...own, ...described].flatMap((clause) => typeAt(clause) ?? []);
}

/** An infinitive, or an -ing form without a conjunction, with no subject of its own. */
function isPurpose(scene: Scene, clause: number): boolean {
  const { sentence } = scene;
  if (dependentsBy(sentence, clause, 'nsubj').length > 0) return false;
  const marks = dependentsBy(sentence, clause, 'mark').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
  return marks.includes('to') || (marks.length === 0 && sentence.tokens[clause]!.xpos === 'VBG');
}

function particlesOf(scene: Scene, word: number): string[] {
  const { sentence } = scene;
  const found = dependentsBy(sentence, word, 'compound:prt', 'advmod', 'case', 'obl:unmarked');
  return [...found, ...hungParticle(scene, word)].map((i) => sentence.tokens[i]!.lemma.toLowerCase());
}

/** "called off his journey": a particle right after the verb that the parser hung on the object. */
function hungParticle({ sentence }: Scene, word: number): readonly number[] {
  const particle = sentence.tokens[word + 1];
  const isHung = particle?.deprel === 'case' || (particle?.deprel === 'amod' && /^R[BP]$/.test(particle.xpos));
  if (particle === undefined || !isHung || !PARTICLES.has(particle.lemma)) return [];
  const above = sentence.tokens[particle.head];
  return above?.head === word && isRelation(above.deprel, ['obj']) ? [word + 1] : [];
}

function wordsBeside(scene: Scene, word: number): string[] {
  return dependentsOf(scene.sentence, word).map((i) => scene.sentence.tokens[i]!.lemma.toLowerCase());
}
