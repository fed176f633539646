// Turns of an interview that carries neither quotation marks nor labels: who speaks in each block, and to whom.
import type { Span } from '../../base/span.js';
import { isTalkHeading, type KindedBlock } from '../../knowledge/talk-heading.js';
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt } from './clusters.js';

/** Who speaks in a stretch of the text, and whom "you" means there; voices are names of our own. */
export interface Turn {
  readonly voice: string;
  /** Null where "you" is anybody. */
  readonly other: string | null;
}

/** The turns of a report: one for each block, null where nobody is heard to speak in it; and who the voices are, where that is known. */
export interface Turns {
  readonly ofBlock: readonly (Turn | null)[];
  readonly speakers: ReadonlyMap<string, Candidate>;
}

/** What a block shows of being a turn. */
interface BlockSigns {
  readonly asks: boolean;
  readonly reacts: boolean;
  /** Whether "I", "we" or "you" stands in it outside quotation marks, and whether "you" does. */
  readonly isTalk: boolean;
  readonly saysYou: boolean;
}

const NO_TURNS: Turns = { ofBlock: [], speakers: new Map() };

/** A talk has at least so many blocks, so large a part of them with "I" or "you", and this many questions. */
const BLOCKS_FEWEST = 6;
const TALK_SHARE = 0.3;
const QUESTIONS_FEWEST = 2;
/** Where blocks begin with "yes", "well" and "no" this often, several people talk, and who they are the text does not tell. */
const REACTION_SHARE = 0.2;

/** Matches `Well, I think` and `Right.` at the beginning of a block. */
const REACTION = /^(?:yeah|yes|yep|no|nope|well|oh|okay|ok|right|uh|um|mm|mhm|hm|huh|sure|alright|exactly)\b/i;
/** Matches `What was your first reaction` and `Did you go`. */
const ASKING =
  /^(?:what|how|why|when|where|who|which|do|did|does|is|are|was|were|can|could|would|will|have|has|should|tell)\b/i;
/** A question without its mark is this short. */
const QUESTION_WORDS = 40;

/**
 * The turns of a report that is an interview: questions are asked by the one and answered by the other, who is the person
 * named most before the first question; under the heading "Interview", where it has one and names somebody there.
 * @example findTurns(text, blocks, book).ofBlock[1] // { voice: 'asks', other: 'answers' } for "How did you begin?"
 */
export function findTurns(text: string, blocks: readonly KindedBlock[], book: ClusterBook): Turns {
  if (blocks.length < BLOCKS_FEWEST) return NO_TURNS;
  const blockOf = blockFinder(blocks);
  const signs = signsOf(text, blocks, book, blockOf);
  const share = (has: (one: BlockSigns) => boolean) => signs.filter(has).length / signs.length;
  if (share(({ isTalk }) => isTalk) < TALK_SHARE) return NO_TURNS;
  if (share(({ reacts }) => reacts) >= REACTION_SHARE) return NO_TURNS;
  const questions = signs.filter(({ asks, saysYou }) => asks && saysYou).length;
  if (questions < QUESTIONS_FEWEST) return NO_TURNS;
  const heading = blocks.findIndex((block, i) => i < firstQuestion(signs) && isTalkHeading(text, block));
  return interview(signs, book, blockOf, heading);
}

function firstQuestion(signs: readonly BlockSigns[]): number {
  return signs.findIndex(({ asks }) => asks);
}

function interview(
  signs: readonly BlockSigns[],
  book: ClusterBook,
  blockOf: (one: Span) => number,
  heading: number,
): Turns {
  const begin = firstQuestion(signs);
  const ofBlock = signs.map((one, i): Turn | null => {
    if (i < begin) return null;
    return one.asks ? { voice: 'asks', other: 'answers' } : { voice: 'answers', other: null };
  });
  const under =
    heading < 0
      ? null
      : mainPerson(
          book,
          (one) => blockOf(one) < begin,
          (one) => blockOf(one) > heading,
        );
  const answerer = under ?? mainPerson(book, (one) => blockOf(one) < begin);
  return { ofBlock, speakers: new Map(answerer === null ? [] : [['answers', answerer]]) };
}

/** The person who is named most in a stretch; the first of several. */
function mainPerson(
  book: ClusterBook,
  isBefore: (one: Candidate) => boolean,
  isInside: (one: Candidate) => boolean = () => true,
): Candidate | null {
  const counts = new Map<number, { one: Candidate; times: number }>();
  for (const one of book.candidates) {
    if (!isBefore(one)) break;
    if (!isInside(one)) continue;
    const { kind, isNamed, number, id } = clusterAt(book, one.index);
    if (kind !== 'person' || !isNamed || number === 'many') continue;
    const known = counts.get(id);
    if (known === undefined) counts.set(id, { one, times: 1 });
    else known.times++;
  }
  const best = [...counts.values()].reduce<{ one: Candidate; times: number } | null>(
    (most, next) => (most === null || next.times > most.times ? next : most),
    null,
  );
  return best?.one ?? null;
}

function signsOf(
  text: string,
  blocks: readonly Span[],
  book: ClusterBook,
  blockOf: (one: Span) => number,
): readonly BlockSigns[] {
  const persons = blocks.map(() => new Set<number>());
  for (const one of book.candidates) {
    if (one.person < 3 && one.quotation < 0) persons[blockOf(one)]?.add(one.person);
  }
  return blocks.map(({ start, end }, i) => {
    const said = text.slice(start, end).trim();
    const words = said.split(/\s+/).length;
    const saysYou = persons[i]!.has(2);
    const asks = said.endsWith('?') || (words < QUESTION_WORDS && saysYou && ASKING.test(said));
    return { asks, reacts: REACTION.test(said), isTalk: persons[i]!.size > 0, saysYou };
  });
}

/**
 * A way from a stretch to the block that it begins in; found by halving.
 * @example blockFinder(blocks)(mention) // 3, or the last block before it where it stands in none
 */
export function blockFinder(blocks: readonly Span[]): (one: Span) => number {
  return ({ start }) => {
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}
