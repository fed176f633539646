// Who writes a report: the one person whom its credit line names.
import type { Span } from '../../base/span.js';
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt } from './clusters.js';

/** A block with its kind, where it is known. */
export interface CreditBlock extends Span {
  readonly kind?: string;
}

/** "Remarks by President Lind at ...", "Transcript: oral argument of Anna Holm": what is spoken, and by whom; the name follows. */
const SPOKEN_BY =
  /\b(?:remarks?|speech|address|statement|testimony|argument|keynote|lecture|sermon|eulogy|toast|message|comments) (?:(?:as )?(?:delivered|prepared|given) )?(?:by|of|from) /i;

/** "President Lind's remarks at ...", "Full text of Nora Lind's speech": the name goes before. */
const SPOKEN_OF =
  /^['’]s? (?:\w+ )?(?:remarks|speech|address|statement|testimony|keynote|lecture|sermon|eulogy|toast)\b/i;

/** A name and its title stand right behind "by". */
const UNITS_OF_TITLE = 60;

/**
 * The person who says "I" outside all quotations and turns: named in a credit line ("By Nora Lind"), and alone there; else whose speech it
 * is, as a heading says; null for none.
 * @example findWriter(text, blocks, book)?.head // the word "Lind"
 */
export function findWriter(text: string, blocks: readonly CreditBlock[], book: ClusterBook): Candidate | null {
  const persons = book.candidates.filter(({ index }) => {
    const { kind, isNamed, number } = clusterAt(book, index);
    return isNamed && kind === 'person' && number !== 'many';
  });
  const credits = blocks.filter(({ kind }) => kind === 'credit');
  const credited = persons.filter((one) => credits.some((block) => isIn(one, block)));
  const known = new Set(credited.map(({ index }) => clusterAt(book, index).id));
  if (known.size === 1) return credited[0]!;
  return (
    persons.find((one) => blocks.some((block) => isTitle(block) && isIn(one, block) && isSpeaker(text, block, one))) ??
    null
  );
}

function isIn(one: Span, { start, end }: Span): boolean {
  return start <= one.start && one.end <= end;
}

function isTitle({ kind }: CreditBlock): boolean {
  return kind === 'headline' || kind === 'heading';
}

function isSpeaker(text: string, block: Span, one: Candidate): boolean {
  if (SPOKEN_OF.test(text.slice(one.end, block.end))) return true;
  const found = SPOKEN_BY.exec(text.slice(block.start, block.end));
  const after = found === null ? -1 : block.start + found.index + found[0].length;
  return found !== null && one.start >= after && one.start - after <= UNITS_OF_TITLE;
}
