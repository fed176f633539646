// Where words end inside a run of characters without white space: candidates by rule, a small network for the choice.
import type { Span } from '../base/span.js';
import { abbreviationStates, isTitle } from './abbreviations.js';
import { argmax } from './argmax.js';
import { characterClass, isDigit, isJoining, isLetter, isSpace } from './characters.js';
import { openDense, openRowReader, type RowReader } from './dense.js';
import { fnv1a, fold, key } from './features.js';
import type { KernelMemory } from './kernel.js';
import { stretch } from './scratch.js';
import type { Table, Weights } from './weights.js';

/** Characters seen to each side of a candidate. */
const WINDOW = 8;
const HASH_ROWS = 8192;
const BATCH = 256;
/** Longest run that is looked at as a whole; a longer one is cut, so that one endless word stays linear. */
const RUN_MOST = 2048;
/** Characters of a run that are hashed to each side of a candidate at most. */
const PART_MOST = 48;
// https://example.org/a-b, desk@example.org, note.pdf, #summit, p.m., 2,138.14
const ATOMS =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>()[\]"]*[A-Za-z0-9_/]|[A-Za-z0-9_.+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+|[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.(?:com|org|net|gov|edu|html?|pdf|docx?|xlsx?|jpe?g|png|gif|txt|zip|csv)(?![A-Za-z0-9_])|[#@][A-Za-z][A-Za-z0-9_]*|(?<![A-Za-z])(?:[A-Za-z]\.){2,}|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+(?![\d.])/g;
const INITIAL = /^[A-Z]\.$/; // the "F." of "Sergei F. Akhromeyev"
const BEFORE_NUMBER = /^(?:Nos?|Rs|Vol|Figs?|Arts?|pp?)\.$/; // the "No." of "Order No. 2914"
/** Longest first part of a name that is looked at before an initial. */
const NAME_PART_MOST = 20;
const BETWEEN_CAPITALS = /(?:^|\s)(\p{Lu}\p{Ll}+|\p{Lu}\.)\s[A-Z]\.\s\p{Lu}$/u; // "Sergei F. A", "J. K. R"
const LAST_LETTERS = /\p{L}*$/u; // the "Iran" of "(Iran"

/** A word as a span, and how it goes on. */
export interface Word extends Span {
  readonly joined: boolean;
  readonly spaceAfter: boolean;
}

/** Cuts a zone of a text into words. */
export type WordCutter = (text: string, zone: Span) => Word[];

interface Candidate {
  readonly at: number;
  readonly run: Span;
  /** Where it stands to an abbreviation: see abbreviationStates. */
  readonly state: number;
}

/** What the cutter knows of words besides its weights. */
export interface WordLists {
  /** Runs of letters that hold more than one word (cannot): offsets of the word ends. */
  readonly contractions: Readonly<Record<string, readonly number[]>>;
  /** Abbreviations that keep their full stop, lower case. */
  readonly abbreviations: readonly string[];
  /** Whether a word is known as a given name: "Sergei F. Akhromeyev" is one name, "Plan B. The" is not. */
  readonly isGiven: (word: string) => boolean;
}

interface Lists {
  readonly contractions: ReadonlyMap<string, readonly number[]>;
  readonly abbreviations: ReadonlySet<string>;
  readonly isGiven: WordLists['isGiven'];
}

const INSIDE = 0;
const JOINED = 1;
const END = 2;

/**
 * Words that web text writes for two ("its" for "it's", "owners" for "owner's") and the press for one. Whole they are right
 * in edited text, and a wrong cut there costs the whole sentence its tree.
 */
const WHOLE: ReadonlySet<string> = new Set(
  'its cars doctors horses hams mares owners travellers visitors wits setup awhile everyday elses bjs lets'.split(' '),
);

/** Opens the word cutter over the weights. */
export function openWordCutter(memory: KernelMemory, weights: Weights, words: WordLists): WordCutter {
  const choose = openChooser(memory, weights);
  const lists = {
    contractions: new Map(Object.entries(words.contractions).filter(([form]) => !WHOLE.has(form))),
    abbreviations: new Set(words.abbreviations),
    isGiven: words.isGiven,
  };
  return (text, zone) => {
    const runs = runsOf(text, zone);
    const candidates = runs.flatMap((run) => candidatesIn(text, run, lists));
    return wordsOf(text, runs, candidates, choose(text, zone, candidates));
  };
}

/** Stretches without white space; a very long one is cut, so that work stays linear. */
function runsOf(text: string, zone: Span): Span[] {
  const runs: Span[] = [];
  let start = -1;
  for (let i = zone.start; i <= zone.end; i++) {
    const ends = i === zone.end || isSpace(text.charCodeAt(i));
    const tooLong = start >= 0 && i - start >= RUN_MOST && !isJoining(text.charCodeAt(i));
    if (start >= 0 && (ends || tooLong)) {
      runs.push({ start, end: i });
      start = -1;
    }
    if (start < 0 && !ends) start = i;
  }
  return runs;
}

function candidatesIn(text: string, run: Span, { contractions, abbreviations, isGiven }: Lists): Candidate[] {
  const form = text.slice(run.start, run.end);
  const letters = onlyLetters(text, run);
  const offsets = form.length <= 12 ? (contractions.get(key(form)) ?? []) : [];
  if ((letters && offsets.length === 0) || isInitial(text, run, isGiven) || isBeforeNumber(text, run)) return [];
  const closed = letters ? null : insidesOfAtoms(form);
  const states = abbreviationStates(form, abbreviations);
  const found: Candidate[] = [];
  const most = isBeforeName(text, run) ? form.length - 1 : form.length;
  for (let p = 1; p < most; p++) {
    if (closed?.has(p) !== true && mayEnd(form, p, offsets)) found.push({ at: run.start + p, run, state: states[p]! });
  }
  return found;
}

/** Whether a run is an initial between two parts of a name, whose stop is its own: the "F." of "Sergei F. Akhromeyev". */
function isInitial(text: string, { start, end }: Span, isGiven: WordLists['isGiven']): boolean {
  if (end - start !== 2 || !INITIAL.test(text.slice(start, end))) return false;
  const before = BETWEEN_CAPITALS.exec(text.slice(Math.max(0, start - NAME_PART_MOST), end + 2))?.[1];
  return before !== undefined && (before.endsWith('.') || isGiven(before));
}

/** Whether a run is a short form whose stop is its own because a number follows: the "No." of "Order No. 2914". */
function isBeforeNumber(text: string, { start, end }: Span): boolean {
  return end - start <= 5 && isDigit(text.charCodeAt(end + 1)) && BEFORE_NUMBER.test(text.slice(start, end));
}

/** Whether a run ends in a title whose stop is its own because a capital follows: the "Sen." of "“Sen. Aram". */
function isBeforeName(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== '.' || !/^\s\p{Lu}/u.test(text.slice(end, end + 2))) return false;
  return isTitle(text.slice(Math.max(start, end - 8), end).replace(/^.*[^\p{L}.]/u, ''));
}

function onlyLetters(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!isLetter(text.charCodeAt(i))) return false;
  return true;
}

function mayEnd(form: string, p: number, offsets: readonly number[]): boolean {
  const [a, b] = [form.charCodeAt(p - 1), form.charCodeAt(p)];
  if (isJoining(b)) return false;
  if (isLetter(a) && isLetter(b)) return offsets.includes(p) || isNot(form, p);
  return !(isDigit(a) && isDigit(b));
}

function isNot(form: string, p: number): boolean {
  const c = form[p];
  return (c === 'n' || c === 'N') && fold(form.slice(p, p + 3)).toLowerCase() === "n't";
}

function insidesOfAtoms(form: string): ReadonlySet<number> | null {
  let inside: Set<number> | null = null;
  for (const match of form.matchAll(ATOMS)) {
    inside ??= new Set();
    for (let p = match.index + 1; p < match.index + match[0].length; p++) inside.add(p);
  }
  return inside;
}

/** Labels for candidates: inside, joined or end. */
function openChooser(
  memory: KernelMemory,
  weights: Weights,
): (text: string, zone: Span, candidates: readonly Candidate[]) => Uint8Array {
  const hidden = weights.dense['words.hidden']!;
  const out = weights.dense['words.out']!;
  const tables = {
    chars: weights.tables['words.char']!,
    rows: weights.tables['words.row']!,
    states: weights.tables['words.state']!,
  };
  const input = stretch(memory, BATCH * hidden.into);
  const middle = stretch(memory, BATCH * hidden.out);
  const scores = stretch(memory, BATCH * out.out);
  const run = openDense(memory, BATCH, hidden.into);
  const read = openRowReader(memory);
  return (text, zone, candidates) => {
    const labels = new Uint8Array(candidates.length);
    for (let from = 0; from < candidates.length; from += BATCH) {
      const some = candidates.slice(from, from + BATCH);
      input.real.fill(0, 0, some.length * hidden.into);
      some.forEach((candidate, i) => {
        fillFeatures(read, input.real, text, zone, candidate, i * hidden.into, tables);
      });
      run(input.at, hidden, middle.at, some.length, 1);
      run(middle.at, out, scores.at, some.length, 0);
      some.forEach((_, i) => {
        const label = argmax(scores.real, i * out.out, 3);
        labels[from + i] = label === INSIDE && isPlainStop(text, zone, some[i]!) ? END : label;
      });
    }
    return labels;
  };
}

/**
 * Whether a full stop at a run's end, with a capital or nothing behind it, stands behind a word that is no known abbreviation: "the agency
 * Carthage Press. They", "quoted by SANA. The". Words of five letters or more, and three capitals or more; in the treebanks of English
 * that were looked at (EWT and GUM) no unlisted abbreviation is as long.
 */
function isPlainStop(text: string, zone: Span, { at, run, state }: Candidate): boolean {
  if (at !== run.end - 1 || text[at] !== '.' || state !== 0) return false;
  const word = LAST_LETTERS.exec(text.slice(Math.max(run.start, at - PART_MOST), at))?.[0] ?? '';
  if (!/^(?:\p{Lu}\p{Ll}{4,}|\p{Lu}{3,})$/u.test(word)) return false;
  return run.end >= zone.end || /^\s+["“‘'(]?\p{Lu}/u.test(text.slice(run.end, run.end + 4));
}

type Tables = Readonly<Record<'chars' | 'rows' | 'states', Table>>;

function fillFeatures(
  read: RowReader,
  to: Float32Array,
  text: string,
  zone: Span,
  { at, run, state }: Candidate,
  from: number,
  { chars, rows, states }: Tables,
): void {
  let place = from;
  for (let i = at - WINDOW; i < at + WINDOW; i++) {
    read(chars, i < zone.start || i >= zone.end ? 0 : characterClass(text.charCodeAt(i)), to, place);
    place += chars.columns;
  }
  const before = text.slice(Math.max(run.start, at - PART_MOST), at);
  const after = text.slice(at, Math.min(run.end, at + PART_MOST));
  const whole = text.slice(run.start, Math.min(run.end, run.start + PART_MOST));
  const letters = LAST_LETTERS.exec(before)?.[0] ?? '';
  const parts = [`l${key(before)}`, `r${key(after)}`, `c${key(whole)}`, `b${key(letters)}`];
  for (const part of parts) {
    read(rows, fnv1a(part) % HASH_ROWS, to, place);
    place += rows.columns;
  }
  read(states, state, to, place);
}

function wordsOf(text: string, runs: readonly Span[], candidates: readonly Candidate[], labels: Uint8Array): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const run of runs) {
    let start = run.start;
    for (; next < candidates.length && candidates[next]!.run === run; next++) {
      const label = labels[next]!;
      if (label === INSIDE) continue;
      const end = candidates[next]!.at;
      words.push({ start, end, joined: label === JOINED, spaceAfter: false });
      start = end;
    }
    words.push({
      start,
      end: run.end,
      joined: false,
      spaceAfter: run.end < text.length && isSpace(text.charCodeAt(run.end)),
    });
  }
  return words;
}
