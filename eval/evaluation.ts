// What an evaluation is: each room that can be measured adds one, and the command and the page of scores find it here.
import type { Table } from './table.js';

/** An option of the command line. Every evaluation takes the paths of its data, so that other sets can be scored. */
export interface EvalOption {
  readonly name: string;
  /** What follows it: `PATH`, `NAME=PATH`; null for a switch. */
  readonly takes: string | null;
  readonly about: string;
}

/** The options that were given: the values of each in the order given; a switch has the value 'true'. */
export type EvalValues = Readonly<Record<string, readonly string[] | undefined>>;

/** A part of the page of scores. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly Table[];
}

/** What came of an evaluation. `scores` are the figures by key (`ewt.las`), which floors are held against. */
export type EvaluationResult =
  | {
      readonly kind: 'scored';
      readonly sections: readonly Section[];
      readonly scores: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'skipped'; readonly why: string };

/** One evaluation: how good one room is. */
export interface Evaluation {
  readonly name: string;
  readonly title: string;
  readonly options: readonly EvalOption[];
  run(values: EvalValues): EvaluationResult;
}
