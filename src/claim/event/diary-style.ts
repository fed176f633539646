// Notes in the style of a diary: "Met with King Hussein. Signed two agreements." goes on with who, where and when the sentence before told of.
import { sentenceAt } from '../../grammar/sentence-at.js';
import { dependentsBy, isRelation, isUnder } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { EventGround, Telling } from './telling.js';

/** Words that may stand before the verb: "Also met", "Later met". */
const LINKS: ReadonlySet<string> = new Set(['also', 'later', 'then', 'afterward', 'afterwards', 'subsequently', 'and']);

/**
 * The tellings with actors, place and day where their sentence begins with its verb and has no subject: those of the
 * sentence before in the same block, which tells of who went where.
 * @example goOnTelling(tellings, ground)[1]?.actors // ['e-…'], Rice's, for "Rice flew to Amman on Monday. Met with the king."
 */
export function goOnTelling(tellings: readonly Telling[], ground: EventGround): readonly Telling[] {
  const done: Telling[] = [];
  let opening: Telling | null = null;
  for (const telling of tellings) {
    const isNote = isSubjectless(telling, ground);
    const filled: Telling =
      isNote && opening !== null && areNear(opening, telling, ground) ? goOn(telling, opening) : telling;
    done.push(filled);
    if (!isNote && isOpening(telling, ground)) opening = telling;
  }
  return done;
}

/** Whether a telling's verb is the first of a sentence without a subject, or joined to it. */
function isSubjectless({ mention }: Telling, { sentences }: EventGround): boolean {
  const sentence = sentences[mention.sentence]!;
  if (mention.told !== 'verb' && mention.type !== 'CONSULT') return false;
  const root =
    mention.told === 'verb' ? rootOf(sentence, mention.trigger.head) : governorOf(sentence, mention.trigger.head);
  if (!isNoteWord(sentence, root)) return false;
  if (dependentsBy(sentence, root, 'nsubj', 'csubj', 'aux', 'expl').length > 0) return false;
  return sentence.tokens.slice(0, root).every(({ upos, lemma }, word) => {
    return upos === 'PUNCT' || isUnder(sentence, word, root) || LINKS.has(lemma.toLowerCase());
  });
}

const PAST: ReadonlySet<string> = new Set(['VBD', 'VBN']);

/** A verb in the past, or a noun that is a sentence by itself ("State visit; met with the king"). */
function isNoteWord({ tokens }: Sentence, word: number): boolean {
  const { xpos, upos, head } = tokens[word]!;
  return PAST.has(xpos) || (head < 0 && upos === 'NOUN');
}

/** The verb, or the head of the sentence, under which a noun stands: "accompanied the president to a meeting". */
function governorOf(sentence: Sentence, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 8; steps++) {
    const { head, deprel } = sentence.tokens[at]!;
    if (head < 0 || !isRelation(deprel, ['obl', 'obj', 'nmod'])) return rootOf(sentence, at);
    at = head;
  }
  return at;
}

/** The verb that a verb is joined to, itself where it is joined to none. */
function rootOf(sentence: Sentence, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < 8; steps++) {
    const { head, deprel } = sentence.tokens[at]!;
    if (head < 0 || !isRelation(deprel, ['conj', 'parataxis'])) return at;
    if (dependentsBy(sentence, at, 'nsubj').length > 0) return at;
    at = head;
  }
  return at;
}

/** Who went somewhere, or met somebody: a telling whose verb is that of its sentence. */
function isOpening({ mention, actors }: Telling, { sentences }: EventGround): boolean {
  return (
    actors.length > 0 && mention.told === 'verb' && sentences[mention.sentence]!.tokens[mention.trigger.head]!.head < 0
  );
}

/** In one block, at most this many sentences apart. */
const MOST_APART = 6;

function areNear({ mention: first }: Telling, { mention: second }: Telling, { report }: EventGround): boolean {
  if (second.sentence - first.sentence > MOST_APART) return false;
  return sentenceAt(report.blocks, first.trigger.start) === sentenceAt(report.blocks, second.trigger.start);
}

function goOn(telling: Telling, opening: Telling): Telling {
  const isOpen = telling.time.earliest === null && telling.time.latest === null;
  const isVisit = opening.mention.type === 'CONSULT';
  const others = [...telling.actors, ...telling.recipients];
  const own = opening.actors.filter((id) => !others.includes(id));
  const isFull = telling.mention.told === 'verb' && telling.actors.length > 0;
  const actors = isFull ? telling.actors : [...own, ...telling.actors];
  return {
    ...telling,
    actors,
    place: telling.place ?? (isVisit ? opening.place : null),
    time: isVisit && (isOpen || telling.time.basis === 'published') ? opening.time : telling.time,
  };
}
