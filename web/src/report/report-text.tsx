// The text as printed, with its marks. It is drawn once for a reading; pointing at things only sets attributes on it.
import { type KeyboardEvent, memo, type ReactNode, useMemo } from 'react';
import { type LinePart, linesOf, type TextLine } from '../reading/lines.js';
import { isSeen, type Mark } from '../reading/marks.js';
import { dealMarks, makePieces, type Piece } from '../reading/pieces.js';
import { useReport } from './report-context.js';

/** The text, which the keyboard can be moved into and through. */
export function ReportText({ onKeyDown }: { readonly onKeyDown: (event: KeyboardEvent) => void }) {
  const { reading, marks, choose, point, at } = useReport();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks, not of form fields
    <div
      className="report-text"
      role="group"
      aria-label="The report. n and p go from mark to mark, j and k from statement to statement."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that go from mark to mark need the focus
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseOver={(event) => point(itemAt(event.target))}
      onMouseLeave={() => point(null)}
      onFocus={() => undefined}
      onClick={(event) => {
        if (getSelection()?.isCollapsed === false) return;
        const item = itemAt(event.target);
        choose(item === at ? null : item);
      }}
    >
      <Lines report={reading.report} marks={marks} />
    </div>
  );
}

/** The item of the innermost mark that is shown where the pointer is. */
function itemAt(target: EventTarget): string | null {
  let element = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
  while (element !== null && !isShown(element)) {
    element = element.parentElement?.closest<HTMLElement>('[data-mark]') ?? null;
  }
  return element?.dataset.item ?? null;
}

function isShown({ dataset, classList }: HTMLElement): boolean {
  const hidden = document.querySelector<HTMLElement>('.report')?.dataset.hide?.split(' ') ?? [];
  return !classList.contains('quiet-mark') && !hidden.includes(dataset.kind ?? '');
}

interface LinesProps {
  readonly report: { readonly text: string; readonly blocks: Parameters<typeof linesOf>[0]['blocks'] };
  readonly marks: readonly Mark[];
}

const Lines = memo(function Lines({ report, marks }: LinesProps) {
  const lines = useMemo(() => linesOf(report), [report]);
  const dealt = useMemo(() => {
    const parts = lines.flatMap((line) => line.parts);
    const marksOfParts = dealMarks(parts, marks);
    return new Map(parts.map((part, at) => [part, makePieces(part, marksOfParts[at] ?? [])]));
  }, [lines, marks]);
  const partOf = (part: LinePart) => show(dealt.get(part) ?? [], report.text);
  return lines.map((line) => <Line key={line.key} line={line} partOf={partOf} />);
});

/** A line as what it is: the headline, a heading, a paragraph with its dateline, or what is set apart. */
function Line({ line, partOf }: { readonly line: TextLine; readonly partOf: (part: LinePart) => ReactNode }) {
  const [first] = line.parts;
  const content = line.parts.map((part) => (
    <span key={part.start} className={`block ${part.kind}`}>
      {partOf(part)}{' '}
    </span>
  ));
  const kinds = line.parts.map(({ kind }) => kind);
  if (kinds.includes('headline')) return <h1 className="line">{content}</h1>;
  if (kinds.includes('heading')) return <h2 className="line">{content}</h2>;
  if (kinds.includes('paragraph') || kinds.includes('dateline')) return <p className="line">{content}</p>;
  return (
    <p className="line apart">
      <span className="block-name">{first?.kind === 'other' ? 'not read' : first?.kind}</span>
      {content}
    </p>
  );
}

function show(pieces: readonly Piece[], text: string): ReactNode {
  return pieces.map((piece) => {
    const { start, end } = piece;
    if (piece.kind === 'text') return text.slice(start, end);
    const { key, item, kind, part } = piece.mark;
    return (
      <span
        key={`${key}:${start}`}
        className={`mark k-${kind} p-${part}${isSeen(piece.mark) ? '' : ' quiet-mark'}`}
        data-mark={key}
        data-item={item}
        data-kind={kind}
      >
        {show(piece.pieces, text)}
      </span>
    );
  });
}
