// Sources called by a bare noun: "the agency" after an outlet was named, "the source" after "a security source".
import { sentenceAt } from '../../grammar/sentence-at.js';
import { dependentsBy } from '../../grammar/tree.js';
import { OUTLET_NOUNS, UNNAMED_SOURCES } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import { runOf } from '../attribution/word-runs.js';
import type { Referents } from './referents.js';

/** How many sentences back an outlet is still meant. */
const REACH = 3;

/**
 * "The agency": the last named source that is no person, where the noun has nothing that tells it apart.
 * @example outletMeant(run, sources, sentences, referents)?.name // 'Varna' for "the agency" after "Varna reported"
 */
export function outletMeant(
  run: WordRun,
  sources: readonly WordRun[],
  sentences: readonly Sentence[],
  referents: Referents,
): ReadingEntity | null {
  const paper = paperOf(run, sentences);
  const isBody = isBareBody(paper, sentences);
  if (!isBareOutlet(paper, sentences) && !isBody) return null;
  const reach = isBody ? 0 : REACH;
  for (let i = lastBefore(sources, run.start); i >= 0 && run.sentence - sources[i]!.sentence <= reach; i--) {
    const entity = referents.entityOf(sources[i]!);
    if (isOutletLike(entity)) return entity;
  }
  return null;
}

/** "the paper's Baku edition": the paper. */
function paperOf(run: WordRun, sentences: readonly Sentence[]): WordRun {
  const { tokens } = sentences[run.sentence]!;
  const mark = tokens.findIndex(({ xpos }, i) => xpos === 'POS' && i > run.first && i < run.head);
  if (mark < 0 || !PARTS_OF_PAPER.test(tokens[run.head]!.lemma)) return run;
  return runOf(sentences, run.sentence, { first: run.first, last: mark - 1 }) ?? run;
}

const PARTS_OF_PAPER = /^(?:edition|website|site|service|page|desk|channel|app|account|supplement|column)$/;

/** "Survivors told the Red Cross that ..., the charity said": a body that the same sentence has named. */
function isBareBody({ sentence, first, last, head }: WordRun, sentences: readonly Sentence[]): boolean {
  const { tokens } = sentences[sentence]!;
  return first + 1 === head && head === last && /^the$/i.test(tokens[first]!.form) && BODIES.test(tokens[head]!.lemma);
}

const BODIES =
  /^(?:charity|union|bank|company|firm|watchdog|fund|institute|commission|club|museum|hospital|university|association)$/;

function isBareOutlet(run: WordRun, sentences: readonly Sentence[]): boolean {
  const parsed = sentences[run.sentence]!;
  const isSame = run.last - run.first === 2 && parsed.tokens[run.first + 1]!.lemma === 'same';
  const isBare =
    OUTLET_NOUNS.has(parsed.tokens[run.head]!.lemma.toLowerCase()) && (isSame || run.last - run.first <= 1);
  const [determiner] = dependentsBy(parsed, run.head, 'det');
  return isBare && determiner !== undefined && /^(?:the|that)$/i.test(parsed.tokens[determiner]!.form);
}

/** Finds outlets by where they are named. */
export interface Outlets {
  /** The outlet that a bare noun means where no source before it does: the last that is named a little before it. */
  before(run: WordRun, sentences: readonly Sentence[]): ReadingEntity | null;
}

/**
 * The outlets of a report by place.
 * @example openOutlets(referents).before(run, sentences)?.name // 'Varna' for "the paper" after "More on that story in Varna."
 */
export function openOutlets({ all }: Referents): Outlets {
  const named = all
    .filter(({ kind }) => kind === 'outlet')
    .flatMap((entity) => entity.mentions.map(({ start }) => ({ entity, start })))
    .sort((a, b) => a.start - b.start);
  return {
    before: (run, sentences) => {
      if (named.length === 0 || !isBareOutlet(run, sentences)) return null;
      const last = named[lastBefore(named, run.start)];
      const isNear = last !== undefined && run.sentence - sentenceAt(sentences, last.start) <= REACH;
      return isNear ? last.entity : null;
    },
  };
}

/**
 * "The source" behind "a security source": the last source in the same noun where it has more words than this.
 * @example unnamedMeant(run, sources, sentences, referents)?.name // 'security source'
 */
export function unnamedMeant(
  run: WordRun,
  sources: readonly WordRun[],
  sentences: readonly Sentence[],
  referents: Referents,
): ReadingEntity | null {
  const { tokens } = sentences[run.sentence]!;
  const { lemma, xpos } = tokens[run.head]!;
  const isBare = run.last === run.head && run.head - run.first === 1 && /^the$/i.test(tokens[run.first]!.form);
  if (!isBare || !UNNAMED_SOURCES.has(lemma)) return null;
  for (let i = lastBefore(sources, run.start); i >= 0 && run.sentence - sources[i]!.sentence <= REACH; i--) {
    const { sentence, head, first } = sources[i]!;
    const one = sentences[sentence]!.tokens[head]!;
    if (one.lemma === lemma && one.xpos === xpos && first < head) return referents.entityOf(sources[i]!);
  }
  return null;
}

function isOutletLike({ name, kind, gender }: ReadingEntity): boolean {
  if (!/^\p{Lu}/u.test(name) || /^(?:I|we|he|she|they|it|you|one|an?|the)\b/i.test(name)) return false;
  return kind === 'outlet' || kind === 'organization' || kind === 'other' || (kind === 'person' && gender === null);
}

/**
 * Index of the last of some places in order that starts before an offset; -1 for none.
 * @example lastBefore([{ start: 4 }, { start: 9 }], 7) // 0
 */
export function lastBefore(sources: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, sources.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sources[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
