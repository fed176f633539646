// Where sentences end between words: three convolutions over words, each seeing fourteen words to both sides.
import { isTitle } from './abbreviations.js';
import { openDense, openRowReader } from './dense.js';
import { fnv1a, fold, key, shape } from './features.js';
import type { KernelMemory } from './kernel.js';
import { copyFloats, type Stretch, stretch } from './scratch.js';
import type { Weights } from './weights.js';

const HASH_ROWS = 8192;
const SUFFIX_ROWS = 4096;
const SHAPE_ROWS = 1024;
const WIDTH = 5;
const DEPTH = 3;
/** Words seen to each side: 2 + 4 + 8. */
const REACH = 14;
const BATCH = 512;

/** One word for this network. */
export interface SegmentWord {
  readonly form: string;
  readonly spaceAfter: boolean;
}

/** Scores each word of a zone: above 0 a sentence ends after it. The same numbers however the zone is cut into batches. */
export type SentenceScorer = (words: readonly SegmentWord[]) => Float32Array;

/** Opens the scorer over the weights. */
export function openSentenceScorer(memory: KernelMemory, weights: Weights): SentenceScorer {
  const layers = Array.from({ length: DEPTH }, (_, i) => weights.dense[`sentences.conv.${i}`]!);
  const out = weights.dense['sentences.out']!;
  const room = BATCH + 2 * REACH;
  const embed = openEmbedder(memory, weights);
  const widest = Math.max(embed.width, ...layers.map((l) => l.out));
  const maps = [stretch(memory, room * widest), stretch(memory, room * widest)] as const;
  const columns = stretch(memory, room * WIDTH * widest);
  const scores = stretch(memory, room * out.out);
  const run = openDense(memory, room, WIDTH * widest);
  return (words) => {
    const found = new Float32Array(words.length);
    const rows = embed.rows(words);
    for (let from = 0; from < words.length; from += BATCH) {
      const to = Math.min(words.length, from + BATCH);
      const [first, last] = [Math.max(0, from - REACH), Math.min(words.length, to + REACH)];
      embed.fill(maps[0], rows, first, last);
      let width = embed.width;
      layers.forEach((layer, depth) => {
        const [source, target] = depth % 2 === 0 ? [maps[0], maps[1]] : [maps[1], maps[0]];
        gather(source.real, columns.real, last - first, width, 2 ** depth);
        run(columns.at, layer, target.at, last - first, 1);
        width = layer.out;
      });
      run(maps[DEPTH % 2 === 0 ? 0 : 1]!.at, out, scores.at, last - first, 0);
      for (let i = from; i < to; i++) found[i] = settled(scores.real[(i - first) * out.out]!, words, i);
    }
    return found;
  };
}

/** What a sentence end without any mark must score; chosen on the development parts of the treebanks. */
const BARE_END = 2;
const CLOSING = /[.?!…:;"'”’)\]»]$/u; // the stop of "Tehran."

/** A score above 0 for an end: as it is after a closing mark, less by BARE_END after any other word, none where the sentence plainly goes on. */
function settled(score: number, words: readonly SegmentWord[], i: number): number {
  if (goesOn(words, i)) return Number.NEGATIVE_INFINITY;
  if (closesOutside(words, i) || isPlatform(words, i)) return Math.max(score, 1);
  return CLOSING.test(words[i]!.form) ? score : score - BARE_END;
}

/** A comma or an opening mark, which no sentence ends with. */
const OPEN = /^[,([“‘«]$/u;
const QUOTE = /^(?:["”’»']|'')$/u;

/** "the safety of travellers’. Earlier": a stop behind a closing mark, and a capital behind that. */
function closesOutside(words: readonly SegmentWord[], i: number): boolean {
  const { form, spaceAfter } = words[i]!;
  const before = words[i - 1];
  const isApart = form === '.' && before?.spaceAfter === false && /^['’”»]$/u.test(before.form);
  if (!spaceAfter || !(isApart || /^['’”»]\.$/u.test(form))) return false;
  return /^[\p{Lu}“‘«]/u.test(words[i + 1]?.form ?? '');
}

/** "wrote on X. Lithuania": the platform, and nobody's initial. */
function isPlatform(words: readonly SegmentWord[], i: number): boolean {
  return words[i]!.form === 'X.' && words[i - 1]?.form === 'on' && /^\p{Lu}\p{Ll}/u.test(words[i + 1]?.form ?? '');
}

const BEFORE_NUMBER = /^(?:Nos?|Rs|Vol|Figs?|Arts?|pp?)\.$/; // "No." before "2914"

/** After a comma, an opening mark, a quotation that ends in a comma ("We wait," he said), an abbreviation before lower case, "No." before a number, "Sen." before a name. */
function goesOn(words: readonly SegmentWord[], i: number): boolean {
  const { form } = words[i]!;
  if (OPEN.test(form)) return true;
  if (QUOTE.test(form) && words[i - 1]?.form === ',') return true;
  const [first = ''] = words[i + 1]?.form ?? '';
  if (/\d/.test(first) && BEFORE_NUMBER.test(form)) return true;
  if (first !== first.toLowerCase() && isTitle(form)) return true;
  return form.length > 1 && form.endsWith('.') && first !== first.toUpperCase();
}

/** Lays the WIDTH neighbours of each row side by side; outside there are zeros. */
function gather(from: Float32Array, to: Float32Array, rows: number, width: number, spread: number): void {
  const half = (WIDTH - 1) / 2;
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < WIDTH; k++) {
      const source = i + (k - half) * spread;
      const at = (i * WIDTH + k) * width;
      if (source < 0 || source >= rows) to.fill(0, at, at + width);
      else copyFloats(from, source * width, to, at, width);
    }
  }
}

interface Embedder {
  readonly width: number;
  /** Four table rows a word. */
  rows(words: readonly SegmentWord[]): Int32Array;
  /** Vectors of the words from `first` to `last`. */
  fill(to: Stretch, rows: Int32Array, first: number, last: number): void;
}

function openEmbedder(memory: KernelMemory, weights: Weights): Embedder {
  const tables = ['word', 'suffix', 'form', 'place'].map((name) => weights.tables[`sentences.${name}`]!);
  const read = openRowReader(memory);
  const width = tables.reduce((sum, table) => sum + table.columns, 0);
  const cache = new Map<string, readonly [number, number, number]>();
  return {
    width,
    rows: (words) => tableRows(words, cache),
    fill: (to, rows, first, last) => {
      let at = 0;
      for (let i = first; i < last; i++) {
        tables.forEach((table, t) => {
          read(table, rows[i * 4 + t]!, to.real, at);
          at += table.columns;
        });
      }
    },
  };
}

/** Forms remembered at once; beyond it the memory begins again. */
const CACHE_MOST = 20000;

function tableRows(words: readonly SegmentWord[], cache: Map<string, readonly [number, number, number]>): Int32Array {
  const rows = new Int32Array(words.length * 4);
  if (cache.size > CACHE_MOST) cache.clear();
  let opened = false;
  words.forEach(({ form, spaceAfter }, i) => {
    const hashed = cache.get(form) ?? hashedRows(form);
    cache.set(form, hashed);
    opened = quoteState(form, opened);
    rows.set(hashed, i * 4);
    rows[i * 4 + 3] = (spaceAfter ? 2 : 0) + (opened ? 1 : 0);
  });
  return rows;
}

function hashedRows(form: string): readonly [number, number, number] {
  const folded = key(form);
  const suffix = [...folded].slice(-3).join('');
  return [fnv1a(`w${folded}`) % HASH_ROWS, fnv1a(`s${suffix}`) % SUFFIX_ROWS, fnv1a(`h${shape(form)}`) % SHAPE_ROWS];
}

/** Whether a double quotation mark is open after this word. */
function quoteState(form: string, opened: boolean): boolean {
  if (form === '\u201c' || form === '\u00ab') return true;
  if (form === '\u201d' || form === '\u00bb') return false;
  return fold(form) === '"' ? !opened : opened;
}
