// The composer: a place for a story, its day and its outlet; files can be dropped on it or chosen.
import { type DragEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useAddress } from '../address.js';
import type { KeptCounts } from '../client.js';
import { Link } from '../frame/link.js';
import { ProblemNotice } from '../frame/notice.js';
import { isDay, showBounds } from '../reading/phrases.js';
import type { RecordState } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import type { Intake } from './use-intake.js';

/** The form, with what came of reading. */
export function Composer({ intake }: { readonly intake: Intake }) {
  const [text, setText] = useState('');
  const [date, setDate] = useState('');
  const [outlet, setOutlet] = useState('');
  const [isOver, setIsOver] = useState(false);
  const ids = useId();
  const files = useRef<HTMLInputElement>(null);
  const given = {
    ...(isDay(date.trim()) ? { date: date.trim() } : {}),
    ...(outlet.trim() === '' ? {} : { outlet: outlet.trim() }),
  };
  const isDayWrong = date.trim() !== '' && !isDay(date.trim());
  const canRead = text.trim() !== '' && !isDayWrong && !intake.isReading;
  const record = useAsk<RecordState>('/api/record');
  const [wish, setWish] = useState<boolean | null>(null);
  const isAsked = useAddress().query.has('keep');
  // Where there is a record, or one is to begin, what is added is kept in it unless one says otherwise.
  const isKept = wish ?? (isAsked || (record.value?.isThere ?? false));
  const read = () => canRead && void intake.readPasted({ text, ...given }, isKept);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) void intake.readFiles(dropped, given, isKept);
    else setText(event.dataTransfer.getData('text/plain'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
  };
  return (
    <form
      className="composer"
      data-over={isOver || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label htmlFor={`${ids}text`} className="only-heard">
        The story
      </label>
      <textarea
        id={`${ids}text`}
        value={text}
        rows={12}
        placeholder="Paste a story here, with its headline and dateline if it has them. Or drop files: text, pages, JSON Lines, CSV."
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        spellCheck={false}
      />
      <div className="fields">
        <label htmlFor={`${ids}date`}>
          Published
          <input
            id={`${ids}date`}
            value={date}
            placeholder="2015-11-24"
            inputMode="numeric"
            aria-invalid={isDayWrong}
            aria-describedby={`${ids}help`}
            onChange={(event) => setDate(event.target.value)}
          />
        </label>
        <label htmlFor={`${ids}outlet`}>
          Outlet
          <input
            id={`${ids}outlet`}
            value={outlet}
            placeholder="Northern Courier"
            onChange={(event) => setOutlet(event.target.value)}
          />
        </label>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          onChange={(event) => void intake.readFiles([...(event.target.files ?? [])], given, isKept)}
        />
        <label className="keeps">
          <input type="checkbox" checked={isKept} onChange={(event) => setWish(event.target.checked)} />
          Keep in the record
        </label>
        <div className="buttons">
          <button type="button" className="second" onClick={() => files.current?.click()}>
            Choose files
          </button>
          <button type="submit" className="main" disabled={!canRead}>
            {intake.isReading ? 'Reading …' : 'Read'}
          </button>
        </div>
      </div>
      <p className="hint" id={`${ids}help`} data-wrong={isDayWrong || undefined}>
        {isDayWrong
          ? 'Write the day as 2015-11-24, or a month as 2015-11, or a year.'
          : 'Both fields can stay empty: what the story says of itself is found, and bounds for its day are worked out.'}
      </p>
      {record.value?.isThere === false && !isKept && (
        <p className="hint">
          There is no record yet. What is kept begins one, and can be asked together; what is not kept is only read.
        </p>
      )}
      <Outcome intake={intake} />
    </form>
  );
}

/** `12 new in the record, 3 known already` */
function keptWords({ added, replaced, unchanged }: KeptCounts): string {
  const parts = [
    ...(added > 0 ? [`${added} new in the record`] : []),
    ...(replaced > 0 ? [`${replaced} read anew`] : []),
    ...(unchanged > 0 ? [`${unchanged} known already`] : []),
  ];
  return parts.join(', ');
}

/** What came of reading: how many so far, the reports of a file, what could not be read. */
function Outcome({ intake: { isReading, read, problems, kept } }: { readonly intake: Intake }) {
  const words = read.reduce((sum, { summary }) => sum + summary.words, 0);
  return (
    <div className="outcome" aria-live="polite">
      {problems.slice(0, 20).map(({ code, detail, source }) => (
        <ProblemNotice
          key={`${code} ${source} ${detail}`}
          code={[source, code].filter(Boolean).join(' · ')}
          detail={detail}
        />
      ))}
      {read.length > 1 && (
        <>
          <p className="counts">
            {read.length} reports, {words.toLocaleString('en')} words{isReading ? ' so far' : ''}
            {kept !== null && `; ${keptWords(kept)}`}
          </p>
          {isReading && <progress aria-label="Reading" />}
          <ul className="reports">
            {read.slice(0, 200).map(({ summary }) => (
              <li key={summary.report}>
                <Link to={`/report/${summary.report}`}>
                  <strong>{summary.headline ?? summary.source}</strong>
                  <span>
                    {summary.outlet ?? 'outlet unknown'} · {showBounds(summary.earliest, summary.latest)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
