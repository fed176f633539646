// Answers as lines for a terminal: a column of days, heads beside it, the words that they stand on below, wrapped to the width.
import { cutLine, type Paint, plainLine } from './terminal.js';

/** How wide lines may be, and how words are set off. */
export interface AskStyle {
  readonly width: number;
  readonly paint: Paint;
}

/** Words of a report below an entry. */
export interface Quote {
  readonly words: string;
  readonly sentence: string;
  /** Where they stand: `Harbor News Agency, 2022-07-22`. */
  readonly from: string;
}

/** One answer: what stands at the left, what it says, and what it stands on. */
export interface Entry {
  readonly lead: string;
  readonly head: string;
  /** Below the head, set back: how, where, how many. */
  readonly facts: readonly string[];
  readonly quotes: readonly Quote[];
  readonly id: string | null;
}

const NARROWEST_LEAD = 10;
const WIDEST_LEAD = 14;
const GAP = 2;

/**
 * Entries under each other, their leads in one column.
 * @example renderEntries([{ lead: '2015-11-23', head: 'Putin met Khamenei', facts: [], quotes: [], id: null }], style)
 * // ['2015-11-23  Putin met Khamenei']
 */
export function renderEntries(entries: readonly Entry[], style: AskStyle): readonly string[] {
  const longest = Math.max(NARROWEST_LEAD, ...entries.map(({ lead }) => lead.length));
  const column = Math.min(WIDEST_LEAD, longest, Math.max(NARROWEST_LEAD, Math.floor(style.width / 4)));
  return entries.flatMap((entry) => renderEntry(entry, column, style));
}

function renderEntry({ lead, head, facts, quotes, id }: Entry, column: number, style: AskStyle): readonly string[] {
  const { paint } = style;
  const width = style.width - column - GAP;
  const left = wrapWords(plainLine(lead), column);
  const beside = [
    ...wrapWords(plainLine(head), width).map((line) => paint.bold(line)),
    ...facts.filter((fact) => fact !== '').flatMap((fact) => wrapWords(plainLine(fact), width)),
    ...quotes.flatMap((quote) => quoteLines(quote, width, paint)),
    ...(id === null ? [] : [paint.dim(id)]),
  ];
  const height = Math.max(left.length, beside.length);
  const rows = Array.from({ length: height }, (_, at) => {
    return `${(left[at] ?? '').padEnd(column)}${' '.repeat(GAP)}${beside[at] ?? ''}`.trimEnd();
  });
  return [...rows, ''];
}

/** More of a sentence is not shown; its words themselves always are. */
const MOST_CHARACTERS = 320;

function quoteLines({ words, sentence, from }: Quote, width: number, paint: Paint): readonly string[] {
  const shown = sentence.length > MOST_CHARACTERS || !sentence.includes(words) ? words : sentence;
  const plain = cutLine(plainLine(shown), MOST_CHARACTERS * 2);
  // A sentence that is a quotation has its own marks.
  const lines = wrapWords(/^[“"‘']/.test(plain) ? plain : `“${plain}”`, width - GAP);
  const source = wrapWords(`— ${plainLine(from)}`, width - GAP);
  return [...lines, ...source.map((line) => paint.dim(line))].map((line) => `${' '.repeat(GAP)}${line}`);
}

/**
 * Words on as many lines as the width asks for; a word that is longer than a line is broken.
 * @example wrapWords('talks in Tehran', 10) // ['talks in', 'Tehran']
 */
export function wrapWords(words: string, width: number): readonly string[] {
  const most = Math.max(1, width);
  const lines: string[] = [];
  for (const word of words.split(' ').flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, most: number): readonly string[] {
  if (word.length <= most) return [word];
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / most) }, (_, at) => {
    return characters.slice(at * most, (at + 1) * most).join('');
  });
}

/** Matches what paints words and takes no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with a control character
const PAINT = /\u001b\[\d+m/g;

/**
 * Two lists of lines beside each other, with a rule between.
 * @example sideBySide(['then'], ['now'], 20) // ['then      │ now']
 */
export function sideBySide(left: readonly string[], right: readonly string[], width: number): readonly string[] {
  const half = halfWidth(width);
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, at) => {
    const line = left[at] ?? '';
    const room = ' '.repeat(Math.max(0, half - line.replace(PAINT, '').length));
    return `${line}${room} │ ${right[at] ?? ''}`.trimEnd();
  });
}

/**
 * How wide each of two columns is.
 * @example halfWidth(100) // 48
 */
export function halfWidth(width: number): number {
  return Math.floor((width - 3) / 2);
}
