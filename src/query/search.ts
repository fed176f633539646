// Full-text search: reports that hold words, with the sentences; a word is found in any of its forms.

import type { Span } from '../base/span.js';
import { staged } from '../base/staged.js';
import { irregularLemma } from '../knowledge/irregular-verbs.js';
import type { Answer, ListQuestion, ReportNamed } from './answer.js';
import type { AskedRecord } from './find-all.js';
import { countsAsOf, isLimited, lookUps, reportNamed } from './look-ups.js';
import { DEFAULT_LIMIT } from './paging.js';

/** What is looked for. */
export interface SearchQuestion extends ListQuestion {
  /** Words; `"grain deal"` for words one after another, `sanc*` for words that begin so. */
  readonly words: string;
  /** Whether all must stand in one sentence; in one report is enough where it is left out. */
  readonly within?: 'sentence' | 'report' | undefined;
}

/** A report in which the words were found. */
export interface SearchItem extends ReportNamed {
  readonly sentences: readonly (Span & { readonly words: string; readonly matches: readonly Span[] })[];
}

/**
 * Reports that hold words, the newest first.
 * @example (await search(record, { words: 'grain corridor' })).value.items[0]?.sentences[0]?.words
 */
export async function search(record: AskedRecord, question: SearchQuestion): Promise<Answer<SearchItem>> {
  const { within = 'report', limit = DEFAULT_LIMIT } = question;
  const line = await lemmaLine(record, question.words);
  const looks = lookUps(record);
  const items: SearchItem[] = [];
  let cursor = question.cursor;
  while (items.length < limit) {
    const page = await record.search(line, { within, limit: limit - items.length, ...(cursor === undefined ? {} : { cursor }) }); // biome-ignore format: one line
    const reports = await looks.reports(page.items.map(({ reportId }) => reportId));
    for (const { reportId, sentences } of page.items) {
      const report = reports.get(reportId);
      if (report === undefined || (isLimited(question) && !countsAsOf(report, question))) continue;
      const shown = sentences.map(({ text, ...rest }) => ({ ...rest, words: text.replace(/\s+/gu, ' ').trim() }));
      items.push({ ...reportNamed(report), sentences: shown });
    }
    cursor = page.next ?? undefined;
    if (cursor === undefined) break;
  }
  return staged({ items, next: cursor ?? null });
}

/**
 * A line of words as the record keeps them, which is by their lemmas: a word that is none becomes the lemma that it is a form of.
 * @example await lemmaLine(record, 'ships "grain deals"') // 'ship "grain deal"'
 */
export async function lemmaLine(record: AskedRecord, line: string): Promise<string> {
  const parts = line.match(/"[^"]*"\*?|[^\s"]+/gu) ?? [];
  const found = await Promise.all(parts.map((part) => (part.startsWith('"') ? phraseForm(record, part) : wordForm(record, part)))); // biome-ignore format: one line
  return found.join(' ');
}

async function phraseForm(record: AskedRecord, phrase: string): Promise<string> {
  const words = phrase.replace(/"\*?/gu, '').trim().split(/\s+/u);
  const forms = await Promise.all(words.map((word) => wordForm(record, word)));
  return `"${forms.join(' ')}"${phrase.endsWith('*') ? '*' : ''}`;
}

async function wordForm(record: AskedRecord, word: string): Promise<string> {
  if (word.endsWith('*')) return word;
  for (const form of formsOf(word.toLowerCase())) {
    const { items } = await record.search(form, { limit: 1 });
    if (items.length > 0) return form;
  }
  return word;
}

/** The lemmas that a word can be a form of: itself, then what is left where an ending is taken off. */
function formsOf(word: string): readonly string[] {
  const irregular = irregularLemma(word);
  const cut = (length: number, ending = '') => word.slice(0, -length) + ending;
  const undouble = (stem: string) => (/([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []);
  const forms = [irregular ?? word, word];
  if (word.endsWith('ies') && word.length > 4) forms.push(cut(3, 'y'));
  else if (word.endsWith('ied') && word.length > 4) forms.push(cut(3, 'y'));
  else if (word.endsWith('ing') && word.length > 5) forms.push(...undouble(cut(3)), cut(3), cut(3, 'e'));
  else if (word.endsWith('ed') && word.length > 4) forms.push(...undouble(cut(2)), cut(2), cut(1));
  else if (word.endsWith('es') && word.length > 4) forms.push(cut(1), cut(2));
  else if (/[^su]s$/.test(word) && word.length > 3) forms.push(cut(1));
  return [...new Set(forms)];
}
