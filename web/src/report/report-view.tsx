// The report as printed with everything that was read marked in its words, and beside it what was read.
import { useEffect, useMemo, useRef, useState } from 'react';
import { setQuery, useAddress } from '../address.js';
import type { ReadingWithReasons } from '../client.js';
import { useScreen } from '../frame/screen.js';
import { askedMarks, MARK_KINDS, type Mark, type MarkKind, marksOf } from '../reading/marks.js';
import { indexItems, relatedMarks } from '../reading/relations.js';
import { Legend } from './legend.js';
import { Margin } from './margin.js';
import { panelFor } from './panel-for.js';
import { Panels } from './panels.js';
import { Peek } from './peek.js';
import { PrintedNotes } from './printed-notes.js';
import { type ReportContext, type ReportModel, ReportProvider } from './report-context.js';
import { ReportHead } from './report-head.js';
import { ReportText } from './report-text.js';
import { useKeys } from './use-keys.js';
import { useLit } from './use-lit.js';

interface ReportViewProps {
  readonly reading: ReadingWithReasons;
  readonly took: number | null;
}

/** The whole view of a report; the address says what is chosen, hidden and open. */
export function ReportView({ reading, took }: ReportViewProps) {
  const { query } = useAddress();
  const words = query.get('words');
  const model = useMemo(() => modelOf(reading, words), [reading, words]);
  const screen = useScreen();
  const root = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [cursor, setCursor] = useState<Mark | null>(null);
  const asked = query.get('at');
  const at = asked !== null && model.index.has(asked) ? asked : null;
  const hide = query.get('hide') ?? '';
  const hidden = useMemo(() => hiddenKinds(hide), [hide]);
  const panel = query.get('panel') ?? (screen === 'wide' ? 'people' : screen === 'desk' ? 'statements' : '');
  const context = useMemo((): ReportContext => {
    // On a wide screen the list that holds what is chosen opens by itself.
    const opened = (id: string | null) => {
      const item = id === null ? undefined : model.index.get(id);
      return screen !== 'wide' || item === undefined || item.kind === 'statement' ? {} : { panel: panelFor(item) };
    };
    const show = (mark: Mark) => {
      setCursor(mark);
      setQuery({ at: mark.item, ...opened(mark.item) });
      sightOf(mark)?.scrollIntoView({ block: 'center', behavior: scrolling() });
    };
    const choose = (item: string | null) => {
      setQuery({ at: item, ...opened(item) });
      setCursor(null);
    };
    return { ...model, at, hidden, choose, point: setPointed, show };
  }, [model, at, hidden, screen]);
  const lit = useMemo(() => relatedMarks(pointed ?? at ?? '', model.index, model.marks), [pointed, at, model]);
  useLit(root, lit, cursor?.key ?? null);
  const onKeyDown = useKeys(context, cursor);
  useEffect(() => {
    if (words !== null) root.current?.querySelector('.p-asked')?.scrollIntoView({ block: 'center' });
  }, [words]);
  const isMarginShown = screen === 'wide' || (screen === 'desk' && panel === 'statements');
  return (
    <ReportProvider value={context}>
      <div className={`report screen-${screen}`} ref={root} data-hide={[...hidden].join(' ')}>
        {screen === 'wide' && <Panels panel={panel} withStatements={false} />}
        <article className="sheet">
          {reading.report.blocks.every(({ kind }) => kind !== 'headline') && (
            <h1 className="only-heard">A report without a headline</h1>
          )}
          <ReportHead took={took} />
          <Legend />
          <ReportText onKeyDown={onKeyDown} />
          <PrintedNotes />
        </article>
        {isMarginShown && <Margin withTabs={screen === 'desk'} />}
        {screen === 'desk' && !isMarginShown && <Panels panel={panel} withStatements />}
        {screen === 'phone' && <Panels panel={panel} withStatements />}
        <Peek screen={screen} panel={panel} />
        <p className="only-heard" role="status" aria-live="polite">
          {at === null ? '' : announce(context, at, cursor)}
        </p>
      </div>
    </ReportProvider>
  );
}

function modelOf(reading: ReadingWithReasons, words: string | null): ReportModel {
  const marks = [...marksOf(reading), ...askedMarks(words)];
  const places = new Map<string, Mark[]>();
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.part === 'speaker' || mark.part === 'asked') continue;
    const known = places.get(mark.item);
    if (known === undefined) places.set(mark.item, [mark]);
    else known.push(mark);
  }
  return { reading, text: reading.report.text, marks, index: indexItems(reading), places };
}

function hiddenKinds(words: string): ReadonlySet<MarkKind> {
  const asked = words.split(',');
  return new Set(MARK_KINDS.filter((kind) => asked.includes(kind)));
}

/** Smoothly, unless the reader has asked for less motion. */
function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

function sightOf(mark: Mark): Element | null {
  return document.querySelector(`[data-mark="${CSS.escape(mark.key)}"]`);
}

/** What a screen reader says of the chosen item: its words, what it is, and which of its places this is. */
function announce({ index, places, text }: ReportModel, at: string, cursor: Mark | null): string {
  const all = places.get(at) ?? [];
  const mark = cursor ?? all[0];
  const item = index.get(at);
  if (item === undefined || mark === undefined) return '';
  const place = all.length > 1 ? `, ${all.indexOf(mark) + 1} of ${all.length}` : '';
  const name = item.kind === 'entity' ? `${item.entity.name}, ${item.entity.kind}` : item.kind;
  return `${text.slice(mark.start, mark.end).slice(0, 200)}: ${name}${place}`;
}
