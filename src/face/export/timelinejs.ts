// TimelineJS 3: acts of which some day is known as slides, each with its words as quotations.
import type { RecordStore } from '../../store/record-store.js';
import { type ExportAct, eachAct } from './each-act.js';
import type { ExportScope } from './export-format.js';
import { escapeMarkup, headlineOf } from './text-forms.js';

/** A slide has room for so many quotations. */
const MOST_QUOTED = 5;

/**
 * The acts as the JSON that TimelineJS loads.
 * @example for await (const piece of timelinejsPieces(record, { sides: [] })) write(piece)
 */
export async function* timelinejsPieces(record: RecordStore, scope: ExportScope): AsyncGenerator<string> {
  const who = scope.sides.map(({ thing }) => thing.name).join(' and ');
  const title = { text: { headline: escapeMarkup(who === '' ? 'The record' : who) } };
  yield `{"scale":"human","title":${JSON.stringify(title)},"events":[`;
  let isFirst = true;
  for await (const act of eachAct(record, scope)) {
    const slide = slideOf(act);
    if (slide === null) continue;
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(slide)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** TimelineJS takes what it shows for HTML, so that all text is escaped. */
function slideOf(act: ExportAct) {
  const { id, type, factuality, day, time, place, tellings } = act;
  const first = time.earliest ?? time.latest;
  if (first === null || day === null) return null;
  const [start, end] = day.includes('/') ? [dateOf(first), dateOf(time.latest ?? first)] : [dateOf(day), null];
  const where = place === null ? '' : `<p>${escapeMarkup(place.name)}</p>`;
  return {
    start_date: start,
    ...(end === null || time.earliest === null || time.latest === null ? {} : { end_date: end }),
    display_date: escapeMarkup(day),
    text: {
      headline: escapeMarkup(headlineOf(act)),
      text: where + tellings.slice(0, MOST_QUOTED).map(({ evidence }) => quoteOf(evidence)).join(''), // biome-ignore format: one line
    },
    group: escapeMarkup(factuality === 'happened' ? type : `${type} (${factuality})`),
    unique_id: id,
    autolink: false,
  };
}

/** As much of a date as is known. */
function dateOf(day: string): TimelineDate {
  const [year = 0, month, date] = day.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(date === undefined ? {} : { day: date }) };
}

function quoteOf({ words, outlet, source, day, through }: ExportAct['tellings'][number]['evidence']): string {
  const via = through.length === 0 ? '' : `, through ${through.map(({ name }) => name).join(', ')}`;
  const from = `${outlet ?? source}, ${day ?? 'day unknown'}${via}`;
  return `<blockquote>${escapeMarkup(words)}</blockquote><p><cite>${escapeMarkup(from)}</cite></p>`;
}
