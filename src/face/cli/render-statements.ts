// Who said what, for people: each statement under its speaker, the words first, then how they were said and through whom they came.
import { sliceSpan } from '../../base/span.js';
import type { Reading, ReadingStatement } from '../../reading.js';
import type { TextStyle } from './render-text.js';
import { cutLine, plainLine } from './terminal.js';

type Office = NonNullable<ReadingStatement['speakerOffice']>;

/** What the rows of one report are made from. */
interface Page {
  readonly text: string;
  readonly style: TextStyle;
  readonly nameOf: (id: string) => string;
  readonly timeOf: (id: string) => Reading['times'][number] | undefined;
}

/**
 * The statements of a report under their speakers, in the order in which these first speak.
 * @example statementLines(reading, style)
 * // ['George P. Shultz, Secretary of State', '  the American side was disappointed', '    told · indirect · to reporters', …]
 */
export function statementLines(reading: Reading, style: TextStyle): readonly string[] {
  const page = pageOf(reading, style);
  const bySpeaker = new Map<string | null, ReadingStatement[]>();
  for (const statement of reading.statements) {
    const list = bySpeaker.get(statement.speaker);
    if (list === undefined) bySpeaker.set(statement.speaker, [statement]);
    else list.push(statement);
  }
  return [...bySpeaker.values()].flatMap((statements) => [
    speakerRow(statements, page),
    ...statements.flatMap((one) => statementRows(one, page)),
  ]);
}

function pageOf({ report, entities, times }: Reading, style: TextStyle): Page {
  const names = new Map(entities.map(({ id, name }) => [id, plainLine(name)]));
  const dates = new Map(times.map((time) => [time.id, time]));
  return { text: report.text, style, nameOf: (id) => names.get(id) ?? '', timeOf: (id) => dates.get(id) };
}

/** `Dmitry Rogozin, Deputy Premier of Russia` */
function speakerRow([first]: readonly ReadingStatement[], { style: { width, paint }, nameOf }: Page): string {
  const { speaker, speakerOffice } = first!;
  if (speaker === null) return paint.dim('speaker not told');
  const name = cutLine(nameOf(speaker), width);
  const office = speakerOffice === null ? '' : `, ${officeWords(speakerOffice, nameOf)}`;
  return paint.bold(name) + paint.dim(cutLine(office, Math.max(0, width - name.length)));
}

/** `Deputy Premier of Russia`; where the title goes on itself, `ambassador to Russia for Iran` */
function officeWords({ title, of }: Office, nameOf: Page['nameOf']): string {
  const words = plainLine(title);
  if (of === null) return words;
  return `${words} ${/ (?:to|for|in|on) /.test(words) ? 'for' : 'of'} ${nameOf(of)}`;
}

/** The words, then how they were said. */
function statementRows(statement: ReadingStatement, page: Page): readonly string[] {
  const { width, paint } = page.style;
  const words = statement.content.map((span) => plainLine(sliceSpan(page.text, span))).join(' … ');
  const shown = statement.quotation === 'direct' ? `“${words}”` : words;
  const rows = wrapWords(shown, width - 2).map((row) => `  ${row}`);
  const how = wrapWords(manner(statement, page), width - 4).map((row) => `    ${paint.dim(row)}`);
  return [...rows, ...how];
}

/** `told · direct · to CNN · via IRNA · last week = 2022-W28 · about nuclear deal` */
function manner(statement: ReadingStatement, page: Page): string {
  const { cue, quotation, polarity, hedged, basis, addressees, via, occasion, place, issues } = statement;
  const parts = [
    cue === null ? 'no cue' : wordsAt(page, cue),
    quotation,
    polarity === 'denied' ? 'denied' : '',
    hedged ? 'hedged by the report' : '',
    basis === 'inferred' ? 'speaker inferred' : '',
    addressees.length > 0 ? `to ${addressees.map(page.nameOf).join(', ')}` : '',
    via.length > 0 ? `via ${via.map(({ entity }) => page.nameOf(entity)).join(', then ')}` : '',
    dayOf(statement, page),
    occasion === null ? '' : wordsAt(page, occasion),
    place === null ? '' : `in ${page.nameOf(place)}`,
    issues.length > 0 ? `about ${issues.slice(0, MOST_ISSUES).map(plainLine).join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

const MOST_ISSUES = 3;

function wordsAt({ text }: Page, span: { readonly start: number; readonly end: number }): string {
  return plainLine(sliceSpan(text, span));
}

/** `Monday = 2015-11-23` */
function dayOf({ time }: ReadingStatement, page: Page): string {
  const found = time === null ? undefined : page.timeOf(time);
  return found === undefined ? '' : `${wordsAt(page, found)} = ${plainLine(found.value)}`;
}

/** Words on as many lines as the width asks for; a word longer than a line stands alone. */
function wrapWords(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
