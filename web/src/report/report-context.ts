// What every part of the report's view shares: the reading, what is pointed at and chosen, and the ways to change that.
import { createContext, useContext } from 'react';
import type { ReadingWithReasons } from '../client.js';
import type { Mark, MarkKind } from '../reading/marks.js';
import type { ItemIndex } from '../reading/relations.js';

/** A reading with what the view looks up in it. */
export interface ReportModel {
  readonly reading: ReadingWithReasons;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly index: ItemIndex;
  /** The marks of each item in the order of the text. */
  readonly places: ReadonlyMap<string, readonly Mark[]>;
}

/** What the parts of the view know and can do. */
export interface ReportContext extends ReportModel {
  /** The item that is chosen; the address says it. */
  readonly at: string | null;
  readonly hidden: ReadonlySet<MarkKind>;
  /** Chooses an item, or none. */
  choose(item: string | null): void;
  /** Points at an item for as long as the pointer or the focus is there. */
  point(item: string | null): void;
  /** Brings words into sight and sets the cursor on them. */
  show(mark: Mark): void;
}

const Context = createContext<ReportContext | null>(null);

export const ReportProvider = Context.Provider;

/** The report that is shown. Only parts of its view may ask. */
export function useReport(): ReportContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a part of the report view stands outside of it');
  return context;
}
