// A notice: what went wrong and what to do, or that there is nothing yet.
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone: 'problem' | 'quiet';
  readonly title: string;
  readonly children?: ReactNode;
}

/** A framed notice; problems are read out by screen readers as they come. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/**
 * A problem of the server as a notice: its sentence up to what to do, then that.
 * @example <ProblemNotice code="report/no-text" detail="there is nothing to read: expected …, got …; check the input" />
 */
export function ProblemNotice({ code, detail }: { readonly code: string; readonly detail: string }) {
  const cut = detail.lastIndexOf('; ');
  const [what, todo] = cut < 0 ? [detail, ''] : [detail.slice(0, cut), detail.slice(cut + 2)];
  return (
    <Notice tone="problem" title={capital(what)}>
      {todo !== '' && <p>{capital(todo)}.</p>}
      {code !== '' && <code>{code}</code>}
    </Notice>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
