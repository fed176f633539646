// The tellings of a report before anything of them is resolved: the block, the clause above, the words that they stand in.
import { sentenceAt } from '../../grammar/sentence-at.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingStatement } from '../../reading.js';
import type { Block, BlockKind } from '../../report/report.js';
import type { EventMention } from './event.js';
import { statementIndex } from './statement-index.js';
import { type EventGround, type Telling, UNKNOWN_TIME } from './telling.js';

/**
 * A telling for each mention, in the order of the mentions.
 * @example beginTellings(mentions, ground)[1]?.above // 0 for "launch" in "threatened to launch"
 */
export function beginTellings(mentions: readonly EventMention[], ground: EventGround): readonly Telling[] {
  const words = wordIndex(mentions);
  const statementsAt = statementIndex(ground.statements);
  const byId = new Map(ground.statements.map((one) => [one.id, one]));
  const cues = cueIndex(ground);
  const blockOf = blockIndex(ground.report.blocks);
  const wordsAt = (offset: number) => statementsAt(offset).flatMap((id) => byId.get(id) ?? []);
  return mentions.map((mention, i) => ({
    mention,
    block: blockOf(mention.trigger.start),
    above: aboveOf(mention, i, ground.sentences[mention.sentence]!, words),
    words: wordsAt(mention.trigger.start),
    statement: wordsAt(mention.trigger.start)[0] ?? null,
    saying: cues(mention),
    actors: [],
    recipients: [],
    place: null,
    time: UNKNOWN_TIME,
    factuality: mention.factuality,
  }));
}

/** Words of triggers, as sentence and word, with the telling whose they are. */
export type WordIndex = ReadonlyMap<string, number>;

/**
 * Which telling each trigger's head, and the noun that it carries, belongs to.
 * @example wordIndex(mentions).get('0:1') // 0 where the second word of the report tells of its first event
 */
export function wordIndex(mentions: readonly EventMention[]): WordIndex {
  const found = new Map<string, number>();
  for (const [i, mention] of mentions.entries()) {
    if (mention.told === 'implied') continue;
    for (const word of triggerWords(mention)) {
      const key = `${mention.sentence}:${word}`;
      if (!found.has(key)) found.set(key, i);
    }
  }
  return found;
}

/**
 * The word that tells of an act, and the noun that it carries.
 * @example triggerWords(mention) // [4, 5] for "held talks"
 */
export function triggerWords({ trigger }: EventMention): readonly number[] {
  const { head, last } = trigger;
  return last > head ? [head, last] : [head];
}

function aboveOf(mention: EventMention, self: number, { tokens }: Sentence, words: WordIndex): number | null {
  let at = tokens[mention.trigger.head]!.head;
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const found = words.get(`${mention.sentence}:${at}`);
    if (found !== undefined && found !== self) return found;
    at = tokens[at]!.head;
  }
  return null;
}

/** The statement whose cue a trigger overlaps: its first word, or its last, as of "has warned". */
function cueIndex({ statements, sentences }: EventGround): (mention: EventMention) => ReadingStatement | null {
  const said = statements.flatMap((one) => (one.cue === null ? [] : [{ cue: one.cue, one }]));
  const byStart = new Map(said.map(({ cue, one }) => [cue.start, one]));
  const byEnd = new Map(said.map(({ cue, one }) => [cue.end, one]));
  return ({ trigger, sentence }) => {
    const own = byStart.get(trigger.start) ?? byEnd.get(sentences[sentence]!.tokens[trigger.head]!.end);
    return own !== undefined && own.cue !== null && own.cue.start < trigger.end ? own : null;
  };
}

/** The kind of the block at an offset; blocks stand in the order of the text, as sentences do. */
function blockIndex(blocks: readonly Block[]): (offset: number) => BlockKind {
  return (offset) => blocks[sentenceAt(blocks, offset)]?.kind ?? 'paragraph';
}
