// A raw document: what came in from one input, decoded to text and not yet understood.

/** How the content is to be understood. */
export type DocumentForm = 'text' | 'markdown' | 'html';

/** What the input itself says about the document (a JSON field, a CSV column, a command line option). */
export interface GivenFacts {
  readonly title?: string;
  readonly outlet?: string;
  /** As it stands in the input; `report/` parses it. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

/** One document as it came, decoded to a JavaScript string. */
export interface RawDocument {
  /** The input's name: a path, `-` for standard input, or `FILE#ID` for one row of many. */
  readonly source: string;
  readonly form: DocumentForm;
  readonly content: string;
  readonly given: GivenFacts;
}
