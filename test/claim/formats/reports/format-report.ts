// What a report of the formats test is: its text and the statements that are due from it. Types only.

/** A statement that is due, in words of the report; the content as one stretch or several. */
export interface DueStatement {
  readonly speaker: string;
  /** A word of the cue; empty where none is due. */
  readonly cue: string;
  readonly said: readonly string[];
  readonly to?: string;
  /** Through whom the words came, nearest the speaker first. */
  readonly via?: readonly string[];
}

/** A report in one format. */
export interface FormatReport {
  readonly format: string;
  readonly text: string;
  readonly due: readonly DueStatement[];
}
