// A section of a page about somebody: its heading, what there is, and the way to all of it. Where there is nothing, it is left out.
import type { ReactNode } from 'react';
import { Link } from '../frame/link.js';
import { AskProblem, Waiting } from '../record/page-parts.js';
import type { Listed } from '../record/types.js';
import { type Answered, useAsk } from '../record/use-ask.js';

interface SectionProps {
  readonly title: string;
  /** Where all of it is. */
  readonly all?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A section with its heading. */
export function Section({ title, all, className = '', children }: SectionProps) {
  return (
    <section className={`part ${className}`}>
      <h2>
        {title}
        {all !== undefined && (
          <Link to={all} className="all">
            all<span className="only-heard"> of {title}</span> →
          </Link>
        )}
      </h2>
      {children}
    </section>
  );
}

interface AskedProps<Value> extends Omit<SectionProps, 'children'> {
  readonly answered: Answered<Value>;
  readonly lines?: number;
  /** Whether there is nothing to show. */
  readonly isEmpty: (value: Value) => boolean;
  readonly children: (value: Value) => ReactNode;
}

/** A section that asks for what it holds. */
export function AskedSection<Value>({ answered, lines = 4, isEmpty, children, ...rest }: AskedProps<Value>) {
  if (answered.value !== null && isEmpty(answered.value)) return null;
  return (
    <Section {...rest}>
      {answered.kind === 'problem' ? (
        <AskProblem {...answered.problem} />
      ) : answered.value === null ? (
        <Waiting lines={lines} />
      ) : (
        children(answered.value)
      )}
    </Section>
  );
}

interface ListedProps<Item> extends Omit<SectionProps, 'children'> {
  readonly address: string;
  readonly lines?: number;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A section over a list of the API. */
export function ListedSection<Item>({ address, children, ...rest }: ListedProps<Item>) {
  const answered = useAsk<Listed<Item>>(address);
  return (
    <AskedSection answered={answered} isEmpty={({ items }) => items.length === 0} {...rest}>
      {({ items }) => children(items)}
    </AskedSection>
  );
}
