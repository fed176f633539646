// Long hostile inputs of any length: what makes careless code slow.
import type { DocumentForm } from '../src/source/raw-document.js';
import { NEWS_SENTENCES } from './news-sentences.js';

/** A kind of input that can be made as long as is wanted. */
export interface GrowingText {
  readonly name: string;
  readonly form: DocumentForm;
  make(length: number): string;
}

const PROSE = NEWS_SENTENCES.join(' ');
const BARE_WORDS = PROSE.replace(/[^A-Za-z ]+/g, ' ').replace(/ +/g, ' ');

/** Every kind. */
export const GROWING_TEXTS: readonly GrowingText[] = [
  { name: 'one line', form: 'text', make: (length) => repeat(`${PROSE} `, length) },
  { name: 'many lines', form: 'text', make: (length) => repeat(`${NEWS_SENTENCES.join('\n\n')}\n\n`, length) },
  { name: 'no punctuation', form: 'text', make: (length) => repeat(`${BARE_WORDS.toLowerCase()} `, length) },
  { name: 'one endless word', form: 'text', make: (length) => 'a'.repeat(length) },
  { name: 'endless hyphens', form: 'text', make: (length) => repeat('well-', length) },
  { name: 'deep HTML', form: 'html', make: (length) => nested('div', length) },
  { name: 'unclosed HTML', form: 'html', make: (length) => repeat('<p><b><i>Talks <a href="x">went on', length) },
  { name: 'many quotes', form: 'text', make: (length) => repeat('"He said “she said ‘it’s', length) },
  { name: 'only quotes', form: 'text', make: (length) => repeat('"“\'', length) },
  { name: 'only digits', form: 'text', make: (length) => repeat('0123456789', length) },
  { name: 'only emoji', form: 'text', make: (length) => repeat('😀👩‍👩‍👧', length) },
  { name: 'only full stops', form: 'text', make: (length) => '.'.repeat(length) },
  { name: 'only line ends', form: 'text', make: (length) => '\n'.repeat(length) },
  { name: 'brackets', form: 'markdown', make: (length) => repeat('[[![(', length) },
];

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function nested(tag: string, length: number): string {
  const depth = Math.floor(length / (2 * tag.length + 5));
  return `${`<${tag}>`.repeat(depth)}Talks went on.${`</${tag}>`.repeat(depth)}`;
}
