// iCalendar (RFC 5545): acts whose day is known as entries of whole days, with their status and words.
import { addDays, parseDay } from '../../base/partial-date.js';
import type { RecordStore } from '../../store/record-store.js';
import { type ExportAct, eachAct } from './each-act.js';
import type { ExportScope } from './export-format.js';
import { headlineOf } from './text-forms.js';

/** Acts of which less is known than a month stand in no calendar. */
const MOST_DAYS = 31;

/** What a calendar can say of an act; of the others it says that they are not sure. */
const STATUS: Readonly<Record<string, string>> = {
  happened: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  negated: 'CANCELLED',
  stalled: 'CANCELLED',
};

/**
 * The acts as a calendar.
 * @example for await (const piece of icalPieces(record, { sides: [] })) write(piece)
 */
export async function* icalPieces(record: RecordStore, scope: ExportScope): AsyncGenerator<string> {
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dateline//Dateline//EN', 'CALSCALE:GREGORIAN']);
  for await (const act of eachAct(record, scope)) yield lines(entryOf(act));
  yield lines(['END:VCALENDAR']);
}

function entryOf(act: ExportAct): readonly string[] {
  const [first, last] = [parseDay(act.time.earliest ?? ''), parseDay(act.time.latest ?? '')];
  if (first === null || last === null) return [];
  const [after, latest] = [addDays(last, 1), addDays(first, MOST_DAYS)];
  if (after === null || latest === null || after > latest) return [];
  const where = act.place?.coordinates;
  return [
    'BEGIN:VEVENT',
    `UID:${act.id}@dateline`,
    `DTSTAMP:${plain(act.tellings[0]?.evidence.day?.match(/\d{4}-\d\d-\d\d/)?.[0] ?? first)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(first)}`,
    `DTEND;VALUE=DATE:${plain(after)}`,
    `SUMMARY:${escapeText(headlineOf(act))}`,
    `STATUS:${STATUS[act.factuality] ?? 'TENTATIVE'}`,
    `CATEGORIES:${escapeText(act.type)}`,
    ...(act.place === null ? [] : [`LOCATION:${escapeText(act.place.name)}`]),
    ...(where == null ? [] : [`GEO:${where.latitude};${where.longitude}`]),
    `DESCRIPTION:${escapeText(wordsOf(act))}`,
    `X-DATELINE-FACTUALITY:${escapeText(act.factuality)}`,
    `X-DATELINE-DAY:${escapeText(act.day ?? '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function wordsOf({ tellings }: ExportAct): string {
  return tellings
    .map(({ evidence: { words, outlet, source, day, through } }) => {
      const via = through.length === 0 ? '' : `, through ${through.map(({ name }) => name).join(', ')}`;
      return `"${words}" (${outlet ?? source}, ${day ?? 'day unknown'}${via})`;
    })
    .join('\n');
}

/** `2015-11-23` as `20151123`. */
function plain(day: string): string {
  return day.replaceAll('-', '');
}

/** Without control characters, for which a line has no place, and with its own marks escaped. */
function escapeText(text: string): string {
  return text
    .replace(/[^\n\P{Cc}]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

/** Lines of at most 75 octets; the next begins with a space. A character is never cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, size] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > 75) {
      pieces.push(piece);
      [piece, size] = [' ', 1];
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n');
}
