// Rows of acts: the meetings of the same two, one after another, each with its number in the row.
import { contentId } from '../../base/content-id.js';
import { widthOf } from '../day-range.js';
import type { Act, SeriesPlace } from '../record.js';

/** In a crowd everybody meets everybody, and no row follows from it. */
const MOST_PARTIES = 6;

/** A time of more than a year places no act in a row. */
const DAYS_OF_A_YEAR = 366;

/**
 * The acts with the rows that they stand in: acts of one type, as facts, at known times, that bring the same two together.
 * @example numberSeries([visit2007, visit2015]).map(({ series }) => series[0]?.number) // [1, 2]
 */
export function numberSeries(acts: readonly Act[]): readonly Act[] {
  const rows = new Map<string, Act[]>();
  for (const act of acts) {
    for (const pair of pairsOf(act)) {
      const key = [act.mode === 'visit' ? 'visit' : act.type, ...pair].join(' ');
      const row = rows.get(key);
      if (row === undefined) rows.set(key, [act]);
      else row.push(act);
    }
  }
  const places = new Map<string, SeriesPlace[]>();
  for (const [key, row] of rows) {
    if (row.length < 2) continue;
    const [, first = '', second = ''] = key.split(' ');
    for (const [index, act] of row.sort(byTime).entries()) {
      const place: SeriesPlace = { id: contentId('s', [key]), parties: [first, second], number: index + 1 };
      places.set(act.id, [...(places.get(act.id) ?? []), place]);
    }
  }
  return acts.map((act) => ({ ...act, series: places.get(act.id) ?? [] }));
}

function pairsOf({ parties, time, factuality }: Act): readonly (readonly [string, string])[] {
  const isFact = factuality === 'happened' || factuality === 'ongoing' || factuality === 'implied';
  const width = widthOf(time);
  if (!isFact || width === null || width > DAYS_OF_A_YEAR || parties.length > MOST_PARTIES) return [];
  const things = parties.map(({ thing }) => thing);
  return things.flatMap((first, i) => things.slice(i + 1).map((second) => [first, second] as const));
}

function byTime(a: Act, b: Act): number {
  const [first, second] = [a, b].map(({ time, id }) => `${time.latest} ${time.earliest} ${id}`);
  return first! < second! ? -1 : 1;
}
