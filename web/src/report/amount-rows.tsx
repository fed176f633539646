// Times and figures in their panels: what they mean, beside the words that say it.
import type { ReadingFigure, ReadingTime } from '../../../src/reading.js';
import { showBounds, showFigure, weekdayOf } from '../reading/phrases.js';
import { ItemRow } from './item-row.js';
import { useReport } from './report-context.js';

const ANCHORS: Readonly<Record<ReadingTime['anchor'], string>> = {
  published: 'counted from the day of the report',
  text: 'counted from another time in the text',
  absolute: 'stated in full',
  event: 'counted from an event',
  none: 'on no calendar',
};

/** One line for a time: its days, then its words. */
export function TimeRow({ time }: { readonly time: ReadingTime }) {
  const { text } = useReport();
  const { id, kind, value, earliest, latest, timex3, anchor, start, end } = time;
  const isPlaced = earliest !== null || latest !== null;
  const weekday = earliest === latest ? weekdayOf(earliest) : null;
  const days = `${weekday === null ? '' : `${weekday} `}${showBounds(earliest, latest)}`;
  return (
    <ItemRow id={id} kind="time" title={text.slice(start, end)} note={isPlaced ? days : `${kind} ${value}`}>
      <p className="fact">
        {ANCHORS[anchor]} <code>{timex3.value}</code> {timex3.mod === null ? '' : timex3.mod.toLowerCase()}
      </p>
    </ItemRow>
  );
}

/** One line for a figure: its words, then its bounds and what is counted. */
export function FigureRow({ figure }: { readonly figure: ReadingFigure }) {
  const { text } = useReport();
  const { id, start, end, of, horizon, unitKind } = figure;
  return (
    <ItemRow id={id} kind="figure" title={text.slice(start, end)} note={showFigure(figure)}>
      <p className="fact">
        {unitKind !== null && <span className="tag">{unitKind}</span>}{' '}
        {of !== null && <>of “{text.slice(of.start, of.end)}” </>}
        {horizon !== null && <>over “{text.slice(horizon.start, horizon.end)}”</>}
      </p>
    </ItemRow>
  );
}
