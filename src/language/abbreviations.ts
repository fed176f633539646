// Abbreviations inside a run of characters: those listed in the model file, and dotted letters by their form.

const DOTTED = /(?:[A-Za-z]\.){2,}|[A-Z]\./y; // U.S. p.m. J.
const LETTERS_AND_STOPS = /[A-Za-z.-]+/g; // the "U.S.-led" of "(U.S.-led)"
/** Longest listed abbreviation that is looked for. */
const LISTED_MOST = 10;

/** Titles that stand before a name with a full stop of their own. */
const TITLE =
  /^(?:Rep|Sen|Gov|Gen|Adm|Amb|Col|Maj|Capt|Cmdr|Lt|Sgt|Brig|Prof|Hon|Rev|Supt|Det|Insp|Atty)s?\.$|^(?:Pres|Drs?|Mr|Mrs|Ms|Messrs)\.$/;

export const INSIDE_ABBREVIATION = 1;
export const AFTER_ABBREVIATION = 2;

/**
 * For each offset of a run: 1 inside an abbreviation, 2 right after one, 0 elsewhere.
 * @example abbreviationStates('Sept.', new Set(['sept.'])) // [0, 1, 1, 1, 1, 2]
 */
export function abbreviationStates(run: string, listed: ReadonlySet<string>): Uint8Array {
  const states = new Uint8Array(run.length + 1);
  if (!run.includes('.')) return states;
  for (const match of run.matchAll(LETTERS_AND_STOPS))
    markPart(run, match.index, match.index + match[0].length, listed, states);
  return states;
}

/** Marks a stretch of letters, stops and hyphens; an abbreviation may begin at its start and after each hyphen. */
function markPart(run: string, from: number, end: number, listed: ReadonlySet<string>, states: Uint8Array): void {
  for (let start = from; start < end; ) {
    const n = abbreviationAt(run, start, end, listed);
    states.fill(INSIDE_ABBREVIATION, start + 1, start + n);
    if (n > 0) states[start + n] = AFTER_ABBREVIATION;
    const dash = run.indexOf('-', start + Math.max(n, 1));
    start = dash < 0 || dash >= end ? end : dash + 1;
  }
}

/** Length of the longest abbreviation that begins here, 0 for none. */
function abbreviationAt(run: string, start: number, end: number, listed: ReadonlySet<string>): number {
  DOTTED.lastIndex = start;
  const form = DOTTED.exec(run.slice(0, end))?.[0].length ?? 0;
  const low = run.slice(start, Math.min(end, start + LISTED_MOST)).toLowerCase();
  for (let n = low.length; n > form; n--) if (listed.has(low.slice(0, n))) return n;
  return form;
}

/**
 * Whether a word is a title before a name, cut short: its stop ends no sentence where a capital follows.
 * @example isTitle('Sens.') // true
 */
export function isTitle(form: string): boolean {
  return form.length <= 7 && form.endsWith('.') && TITLE.test(form);
}
