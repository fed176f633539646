// What became of what was read: a line for one report, a table for many, and what to ask next.
import { things } from '../../query/things.js';
import type { IngestCount } from '../../run/ingest.js';
import { DEFAULT_RECORD } from '../../run/record-name.js';
import type { RecordStore } from '../../store/record-store.js';
import { type Paint, plainLine } from './terminal.js';

/** How the summary is to look. */
export interface SummaryStyle {
  /** The record's name as it may be shown. */
  readonly name: string;
  readonly paint: Paint;
}

/**
 * Where a reading was kept, and what it was to the record.
 * @example keptLine({ added: 1, … }, '.dateline') // 'kept in .dateline: 1 new\n'
 */
export function keptLine(count: IngestCount, name: string): string {
  return `kept in ${name}: ${partsOf(count)}\n`;
}

/**
 * What an interrupted command says.
 * @example stoppedLine({ added: 50, … }, '.dateline')
 * // 'interrupted: 50 new in .dateline; run the same command again to go on\n'
 */
export function stoppedLine(count: IngestCount, name: string): string {
  return `interrupted: ${partsOf(count)} in ${name}; run the same command again to go on\n`;
}

function partsOf(count: IngestCount): string {
  const parts = [
    count.added > 0 ? `${count.added} new` : '',
    count.replaced > 0 ? `${count.replaced} replaced` : '',
    count.unchanged > 0 ? `${count.unchanged} unchanged` : '',
    count.gone > 0 ? `${count.gone} gone from their file` : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'nothing new';
}

/**
 * The table after many reports, and what to ask next.
 * @example await summaryText(record, count, { name: '.dateline', paint: paintWith(false) })
 * // 'new         23\nunchanged    0\n…'
 */
export async function summaryText(record: RecordStore, count: IngestCount, style: SummaryStyle): Promise<string> {
  const { paint } = style;
  const rows: readonly (readonly [string, number, string])[] = [
    ['new', count.added, ''],
    ['replaced', count.replaced, 'known before, and told otherwise now'],
    ['unchanged', count.unchanged, ''],
    ['gone', count.gone, 'no longer in the file that they came from'],
    ['copies', count.copies, 'of the text of another report'],
    ['not read', count.unread, 'the lines above say why'],
  ];
  const isShown = ([name, value]: readonly [string, number, string]) =>
    value > 0 || name === 'new' || name === 'unchanged';
  const lines = rows.filter(isShown).map(([name, value, about]) => {
    return `  ${name.padEnd(10)} ${`${value}`.padStart(7)}${about === '' || value === 0 ? '' : `  ${paint.dim(about)}`}`;
  });
  const table = [paint.bold(`Reports in ${plainLine(style.name)}`), ...lines, await wholeLine(record)];
  return `${[...table, '', ...(await askNext(record, style))].join('\n')}\n`;
}

/** `  in all          23  from 2007-10-16 to 2022-11-17` */
async function wholeLine(record: RecordStore): Promise<string> {
  const dated = { where: [{ column: 'sortDay', to: '9999' }], order: ['sortDay'], limit: 1 } as const;
  const [first] = (await record.find('report', dated)).items;
  const [last] = (await record.find('report', { ...dated, descending: true })).items;
  const period = first === undefined || last === undefined ? '' : `  from ${first.sortDay} to ${last.sortDay}`;
  return `  ${'in all'.padEnd(10)} ${`${await record.count('report')}`.padStart(7)}${period}`;
}

/** Questions that this record can answer: about those whom most of its reports name. */
async function askNext(record: RecordStore, { name, paint }: SummaryStyle): Promise<readonly string[]> {
  const where = name === DEFAULT_RECORD ? '' : ` --record ${quoted(name)}`;
  const [people, countries] = [await mostNamed(record, 'person'), await mostNamed(record, 'country')];
  const asks = [
    countries.length === 2 ? `timeline --between ${countries.join(' ')}` : 'timeline',
    ...(people.length === 2 ? [`meetings ${people.join(' ')}`] : []),
    ...countries.slice(0, 1).map((country) => `positions ${country}`),
    'conflicts',
  ];
  return [paint.bold('Ask next'), ...asks.map((ask) => `  dateline ${ask}${where}`), '  dateline --help'];
}

async function mostNamed(record: RecordStore, sort: string): Promise<readonly string[]> {
  const { value } = await things(record, { sorts: [sort], limit: 2 });
  return value.items.map((thing) => quoted(plainLine(thing.name)));
}

/** Words as a shell takes them for one. */
function quoted(words: string): string {
  return /^[\w./:@-]+$/.test(words) ? words : JSON.stringify(words);
}
