// Reports whose day is known and taken out of their text: the Wikinews reports of MEANTIME and of UD GUM.
import { readFileSync } from 'node:fs';
import { type Day, dayOf, parseDay } from '../src/base/partial-date.js';

/** A report without its day, and its day. */
export interface DatedReport {
  readonly id: string;
  readonly text: string;
  readonly day: Day;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Matches the day that a Wikinews report prints after its headline: `March 01,2008`, `June 9, 2008`. */
const PRINTED = /\b([A-Z][a-z]+) (\d{1,2}), ?(\d{4})\b/;

/** The day is printed within so many characters. */
const HEAD = 260;

/**
 * The reports of a MEANTIME file (one JSON object a line, with `doc_id` and `text`), each without the day after its headline.
 * @example readMeantime('meantime_en.jsonl')[0]?.day // '2008-03-01'
 */
export function readMeantime(path: string): readonly DatedReport[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    // proof: the file is a fixed one of this shape, read only here
    const { doc_id: id, text } = JSON.parse(line) as { readonly doc_id: string; readonly text: string };
    const match = PRINTED.exec(text.slice(0, HEAD));
    const day = match === null ? null : dayOf(Number(match[3]), MONTHS.indexOf(match[1] ?? '') + 1, Number(match[2]));
    if (match === null || day === null) return [];
    return [
      { id, day, text: `${text.slice(0, match.index).trim()}\n\n${text.slice(match.index + match[0].length).trim()}` },
    ];
  });
}

/** Matches the day that a GUM document was written on, and the id of the document. */
const CREATED = /^# meta::dateCreated = (\d{4}-\d{2}-\d{2})\s*$/m;
const NEWS_ID = /^# newdoc id = (GUM_news_\S+)/m;

/**
 * The news of a GUM file, paragraph by paragraph.
 * @example readGumNews('en_gum-ud-dev.conllu').length
 */
export function readGumNews(path: string): readonly DatedReport[] {
  const documents = readFileSync(path, 'utf8').split(/^(?=# newdoc id = )/m);
  return documents.flatMap((source) => {
    const id = NEWS_ID.exec(source)?.[1];
    const day = parseDay(CREATED.exec(source)?.[1] ?? '');
    if (id === undefined || day === null) return [];
    const paragraphs = source
      .split(/^# newpar\b/m)
      .map((part) => [...part.matchAll(/^# text = (.*)$/gm)].map(([, words]) => words).join(' '));
    return [
      {
        id,
        day,
        text: paragraphs
          .map(withoutDay)
          .filter((words) => words !== '')
          .join('\n\n'),
      },
    ];
  });
}

/** Matches the day that GUM's news print over the story, and the line of the site's categories under it. */
const PRINTED_ABOVE = /^(?:[A-Z][a-z]+day, )?[A-Z][a-z]+ \d{1,2}, \d{4}\s*/;

function withoutDay(words: string): string {
  return words.includes('Categories:') ? '' : words.replace(PRINTED_ABOVE, '');
}
