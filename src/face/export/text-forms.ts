// How text is written inside other formats: XML and HTML without markup of its own, names joined, an act in a line.
import type { Named } from '../../query/answer.js';
import type { ExportAct } from './each-act.js';
import { partiesIn } from './each-act.js';

/** Characters that XML 1.0 has no place for. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as it stands in XML and HTML, in an attribute too: nothing in it can become markup.
 * @example escapeMarkup('<b> & "c"') // '&lt;b&gt; &amp; &quot;c&quot;'
 */
export function escapeMarkup(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

/** What spreadsheets begin a formula with, in full width too, or pass over before one. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Text as it stands in a cell: one that a spreadsheet would take for a formula has an apostrophe before it.
 * @example escapeFormula('=HYPERLINK("https://…")') // '\'=HYPERLINK("https://…")'
 */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * Names as one text.
 * @example namesOf([{ id: 'c-1', name: 'Russia' }, { id: 'c-2', name: 'Iran' }]) // 'Russia, Iran'
 */
export function namesOf(list: readonly Named[]): string {
  return list.map(({ name }) => name).join(', ');
}

/**
 * An act in a line: who, to whom, what, how real.
 * @example headlineOf(act) // 'Vladimir Putin, Ali Khamenei: CONSULT visit (planned)'
 */
export function headlineOf(act: ExportAct): string {
  const [actors, recipients] = [namesOf(partiesIn(act, 'actor')), namesOf(partiesIn(act, 'recipient'))];
  const who = [actors, recipients].filter((names) => names !== '').join(' → ');
  const what = [act.type, act.mode].filter((word) => word !== null).join(' ');
  const status = act.factuality === 'happened' ? '' : ` (${act.factuality})`;
  return `${who === '' ? '' : `${who}: `}${what}${status}`;
}
