// Parts that every view of the record has: its head, what stands in while it loads, what is said where there is nothing.
import { type ReactNode, useEffect } from 'react';
import { Link } from '../frame/link.js';
import { Notice, ProblemNotice } from '../frame/notice.js';
import type { Answered } from './use-ask.js';
import type { Pages } from './use-pages.js';

interface ViewProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A view with its title, which the window has too. */
export function View({ title, lead, className = '', children }: ViewProps) {
  useEffect(() => {
    document.title = `${title} · Dateline`;
  }, [title]);
  return (
    <div className={`view ${className}`}>
      <header className="view-head">
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

interface AnswerProps<Value> {
  readonly answered: Answered<Value>;
  /** How high the answer is likely to be, so that what stands below hardly moves. */
  readonly lines?: number;
  readonly children: (value: Value) => ReactNode;
}

/** What an answer is shown as: itself, the one before it while it is on its way, its problem, or lines that stand in. */
export function Answer<Value>({ answered, lines = 6, children }: AnswerProps<Value>) {
  if (answered.kind === 'problem') return <AskProblem {...answered.problem} />;
  if (answered.value === null) return <Waiting lines={lines} />;
  return (
    <div
      className="answer"
      data-waiting={answered.kind === 'waiting' || undefined}
      aria-busy={answered.kind === 'waiting'}
    >
      {children(answered.value)}
    </div>
  );
}

/** Lines that stand in for what is on its way. */
export function Waiting({ lines }: { readonly lines: number }) {
  return (
    <div className="waiting" role="status" aria-label="Asking the record">
      {Array.from({ length: lines }, (_, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike
        <div key={nth} className={`bar${nth % 3 === 2 ? ' short' : ''}`} />
      ))}
    </div>
  );
}

/** A problem of a question. Where there is no record yet, what to do is to add something. */
export function AskProblem({ code, detail }: { readonly code: string; readonly detail: string }) {
  if (code === 'store/not-opened') return <NoRecord />;
  const [, name] = /got "(.+?)"/.exec(detail) ?? [];
  if (code === 'query/unknown-name' && name !== undefined) return <UnknownName name={name} />;
  if (code === 'query/unknown-id') return <UnknownId />;
  const [, wrong] = /, got (.+); see \/reference$/.exec(detail) ?? [];
  if (code === 'http/bad-request' && wrong !== undefined) return <BadFilter wrong={wrong} />;
  return <ProblemNotice code={code} detail={detail} />;
}

/** What is said where nobody has a name; what comes near it is a click away. */
function UnknownName({ name }: { readonly name: string }) {
  return (
    <Notice tone="quiet" title={`Nobody and nothing in the record is called “${name}”`}>
      <p>
        Try another spelling or a part of the name, or{' '}
        <Link to={`/search?words=${encodeURIComponent(name)}`}>look for what comes near</Link>.
      </p>
    </Notice>
  );
}

/** What is said where the address has a filter that asks for nothing, as a month 13. */
function BadFilter({ wrong }: { readonly wrong: string }) {
  return (
    <Notice tone="quiet" title="A filter cannot be used">
      <p>
        <code>{wrong}</code>
      </p>
    </Notice>
  );
}

/** What is said where an address names what is not there, or is there under another id now. */
function UnknownId() {
  return (
    <Notice tone="quiet" title="The record holds nothing at this address">
      <p>
        It may have been taken out, or have another address since its reports were read again.{' '}
        <Link to="/search">Search for it</Link>, or <Link to="/">go to the front page</Link>.
      </p>
    </Notice>
  );
}

/** What is said where nothing has been kept. */
export function NoRecord() {
  return (
    <Notice tone="quiet" title="There is no record yet">
      <p>
        A record grows from the reports that are kept in it. <Link to="/add?keep=1">Add the first report</Link>, or read
        a folder of them with <code>dateline read FOLDER</code>.
      </p>
    </Notice>
  );
}

/** What is said where a question has no answer. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Notice tone="quiet" title={title}>
      {children}
    </Notice>
  );
}

interface ListProps<Item> {
  readonly pages: Pages<Item>;
  readonly none: ReactNode;
  readonly lines?: number;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list that is read page by page. */
export function PagedList<Item>({ pages, none, lines = 12, children }: ListProps<Item>) {
  const { first, items, hasMore, isLoadingMore, problem, loadMore } = pages;
  return (
    <Answer answered={first} lines={lines}>
      {({ notes }) => (
        <>
          {notes.map((note) => (
            <p key={note} className="note">
              {note}
            </p>
          ))}
          {items.length === 0 ? none : children(items)}
          {problem !== null && <ProblemNotice {...problem} />}
          {hasMore && (
            <button type="button" className="more" onClick={loadMore} disabled={isLoadingMore}>
              {isLoadingMore ? 'Loading …' : 'Show more'}
            </button>
          )}
        </>
      )}
    </Answer>
  );
}
