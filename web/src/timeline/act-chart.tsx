// The chart of acts through time: cooperation above the line, conflict below; what is uncertain is drawn so.
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { goTo } from '../address.js';
import { showDay } from '../reading/phrases.js';
import type { ActChart } from '../record/types.js';
import { useWidth } from '../record/use-width.js';
import { headlineOf } from '../record/words.js';
import { columnWords, type PlacedColumn, type PlacedMark, placeColumns, placeMarks } from './layout.js';
import { type TimeScale, ticksOf, timeScale } from './scale.js';

interface ActChartProps {
  readonly chart: ActChart;
  readonly height: number;
  readonly label: string;
  /** What choosing a stretch does: the chart zooms in, or another view opens there. */
  readonly choose: (from: string, to: string) => void;
  /** What the signs mean, told under the chart: acts counted are drawn otherwise than acts one by one. */
  readonly legend?: (isCounted: boolean) => ReactNode;
}

const AXIS = 22;
const ROW = 10;
const PAD = 6;

/** The chart; the keyboard goes through it stretch by stretch. */
export function ActChartView({ chart, height, label, choose, legend }: ActChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 800);
  return (
    <div className="act-chart" ref={box} style={{ minHeight: height }}>
      {chart.window === null ? (
        <p className="none">No act here has a day.</p>
      ) : (
        <Drawing
          chart={chart}
          scale={timeScale(chart.window.from, chart.window.to, width)}
          {...{ height, label, choose }}
          {...(legend === undefined ? {} : { legend })}
        />
      )}
    </div>
  );
}

interface DrawingProps extends ActChartProps {
  readonly scale: TimeScale;
}

function Drawing({ chart, scale, height, label, choose, legend }: DrawingProps) {
  const id = useId();
  const [cursor, setCursor] = useState<number | null>(null);
  const half = (height - AXIS) / 2;
  const marks = chart.marks.length === 0 ? null : placeMarks(chart.marks, scale, Math.floor((half - PAD) / ROW));
  const columns = placeColumns(chart.columns, scale, half - PAD);
  const at = cursor === null ? undefined : columns[Math.min(cursor, columns.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setCursor((last) => nextFull(columns, last, step));
    }
    if (event.key === 'Enter' && at !== undefined) choose(at.column.from, at.column.to);
    if (event.key === 'Escape') setCursor(null);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that keys go through, not form fields */}
      <div
        role="group"
        aria-label={`${label}. Arrow keys go from stretch to stretch, Enter opens one.`}
        aria-describedby={`${id}at`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that go through the chart need the focus
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setCursor(null)}
      >
        <svg viewBox={`0 0 ${scale.width} ${height}`} width={scale.width} height={height} aria-hidden="true">
          <Defs id={id} />
          <Axis scale={scale} height={height} middle={half} />
          {marks === null ? <Columns {...{ columns, half, id }} /> : <Marks marks={marks} half={half} id={id} />}
          <line className="chart-line" x1={0} x2={scale.width} y1={half} y2={half} />
          <Stretches {...{ columns, height, choose }} isOver={marks === null} />
          {at !== undefined && (
            <rect className="chart-cursor" x={at.x - 1} width={at.width + 2} y={1} height={height - AXIS} />
          )}
        </svg>
      </div>
      {legend?.(marks === null)}
      <p className="only-heard" role="status" id={`${id}at`}>
        {at === undefined ? '' : `${stretchWords(at)}: ${columnWords(at.column)}`}
      </p>
    </>
  );
}

function stretchWords({ column: { from, to } }: PlacedColumn): string {
  return from === to ? showDay(from) : `${showDay(from)} to ${showDay(to)}`;
}

/** The next stretch in which there is something. */
function nextFull(columns: readonly PlacedColumn[], last: number | null, step: 1 | -1): number | null {
  const isFull = ({ up, down }: PlacedColumn) => [...up, ...down].some((length) => length > 0);
  for (let at = (last ?? (step > 0 ? -1 : columns.length)) + step; at >= 0 && at < columns.length; at += step) {
    const column = columns[at];
    if (column !== undefined && isFull(column)) return at;
  }
  return last;
}

/** What fades and what is hatched: days that are not known for certain. */
function Defs({ id }: { readonly id: string }) {
  return (
    <defs>
      {['coop', 'conflict'].map((side) => (
        <g key={side}>
          <linearGradient id={`${id}${side}-open-start`}>
            <stop className={`stop-${side}`} offset="0" stopOpacity="0" />
            <stop className={`stop-${side}`} offset="1" stopOpacity="0.75" />
          </linearGradient>
          <linearGradient id={`${id}${side}-open-end`}>
            <stop className={`stop-${side}`} offset="0" stopOpacity="0.75" />
            <stop className={`stop-${side}`} offset="1" stopOpacity="0" />
          </linearGradient>
          <linearGradient id={`${id}${side}-loose`}>
            <stop className={`stop-${side}`} offset="0" stopOpacity="0.15" />
            <stop className={`stop-${side}`} offset="0.5" stopOpacity="0.6" />
            <stop className={`stop-${side}`} offset="1" stopOpacity="0.15" />
          </linearGradient>
          <pattern
            id={`${id}${side}-hatch`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={`stroke-${side}`} width="1.4" height="4" />
          </pattern>
        </g>
      ))}
    </defs>
  );
}

function Axis({
  scale,
  height,
  middle,
}: {
  readonly scale: TimeScale;
  readonly height: number;
  readonly middle: number;
}) {
  return (
    <g className="chart-axis">
      {ticksOf(scale, 64).map(({ day, x, label, isStrong }) => (
        <g key={day} transform={`translate(${x.toFixed(1)} 0)`} className={isStrong ? 'strong' : ''}>
          <line y1={0} y2={height - AXIS} />
          {x < scale.width - 30 && (
            <text x={3} y={height - 7}>
              {label}
            </text>
          )}
        </g>
      ))}
      <text className="chart-side" x={2} y={11}>
        cooperation ↑
      </text>
      <text className="chart-side" x={2} y={middle * 2 - 5}>
        conflict ↓
      </text>
    </g>
  );
}

interface ColumnsProps {
  readonly columns: readonly PlacedColumn[];
  readonly half: number;
  readonly id: string;
}

function Columns({ columns, half, id }: ColumnsProps) {
  return columns.map(({ column, x, width, up, down }) => (
    <g key={column.from} transform={`translate(${x.toFixed(2)} 0)`}>
      {stack(up, (length, from, nth) => (
        <rect key={`u${nth}`} {...bar('coop', nth, id)} width={width} y={half - from - length} height={length} />
      ))}
      {stack(down, (length, from, nth) => (
        <rect key={`d${nth}`} {...bar('conflict', nth, id)} width={width} y={half + from} height={length} />
      ))}
    </g>
  ));
}

/** Bars from the line outwards, each where the last ends; empty ones are not drawn. */
function stack(
  lengths: readonly number[],
  draw: (length: number, from: number, nth: number) => ReactNode,
): readonly ReactNode[] {
  let from = 0;
  return lengths.map((length, nth) => {
    const start = from;
    from += length;
    return length > 0 ? draw(length, start, nth) : null;
  });
}

function bar(side: 'coop' | 'conflict', nth: number, id: string) {
  if (nth === 2) return { className: 'bar-open', fill: `url(#${id}${side}-hatch)` };
  return { className: `${nth === 0 ? 'deeds' : 'words'}-${side}` };
}

interface StretchesProps {
  readonly columns: readonly PlacedColumn[];
  readonly height: number;
  readonly choose: ActChartProps['choose'];
  readonly isOver: boolean;
}

/** What the pointer takes hold of: the whole height of each stretch. */
function Stretches({ columns, height, choose, isOver }: StretchesProps) {
  if (!isOver) return null;
  return columns.map((placed) => {
    const { column, x, width } = placed;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keys reach the same through the chart itself
      <rect
        key={column.from}
        className="chart-hit"
        x={x}
        width={width + 1}
        y={0}
        height={height - AXIS}
        onClick={() => choose(column.from, column.to)}
      >
        <title>{`${stretchWords(placed)}: ${columnWords(column)}`}</title>
      </rect>
    );
  });
}

function Marks({
  marks,
  half,
  id,
}: {
  readonly marks: readonly PlacedMark[];
  readonly half: number;
  readonly id: string;
}) {
  return marks.map((placed) => {
    const { mark, row, isDot, x1, x2 } = placed;
    const side = mark.quad <= 2 ? 'coop' : 'conflict';
    const y = half - row * ROW + (row > 0 ? ROW / 2 - 1 : -ROW / 2 + 1);
    const isDeed = mark.quad === 2 || mark.quad === 4;
    const kind = `chart-mark ${isDeed ? 'deeds' : 'words'}-${side} is-${mark.factuality}`;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the list under the chart holds the same acts for keys
      <g key={mark.id} className={kind} onClick={() => goTo(`/act/${mark.id}`)}>
        <title>{markWords(placed)}</title>
        <rect className="chart-grip" x={x1 - 5} width={x2 - x1 + 10} y={y - 5} height={10} />
        {isDot ? (
          <circle cx={x1} cy={y} r={3.6} />
        ) : (
          <rect x={x1} width={x2 - x1} y={y - 2.5} height={5} rx={2.5} fill={`url(#${id}${side}-${endOf(placed)})`} />
        )}
      </g>
    );
  });
}

function endOf({ isOpenStart, isOpenEnd }: PlacedMark): string {
  return isOpenStart ? 'open-start' : isOpenEnd ? 'open-end' : 'loose';
}

function markWords({ mark }: PlacedMark): string {
  const [first, ...rest] = mark.parties;
  const named = (name: string) => ({ id: name, name });
  const { before, verb, after } = headlineOf({
    type: mark.type,
    mode: mark.mode,
    actors: first === undefined ? [] : [named(first)],
    recipients: rest.map(named),
  });
  const words = [before, verb, after].map((part) =>
    typeof part === 'string' ? part : part.map(({ name }) => name).join(', '),
  );
  const { earliest, latest } = mark.time;
  const when = earliest === latest && earliest !== null ? showDay(earliest) : `${earliest ?? '…'} to ${latest ?? '…'}`;
  const real = mark.factuality === 'happened' ? '' : ` (${mark.factuality})`;
  return `${when}: ${words.filter(Boolean).join(' ')}${mark.place === null ? '' : ` in ${mark.place}`}${real}`;
}
