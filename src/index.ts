// The library: what other programs may use of Dateline. The command line is built from the same pieces.

export { findWords } from './base/find-words.js';
export type { Problem, ProblemCode } from './base/problem.js';
export type { Span } from './base/span.js';
export type { Reason, Staged } from './base/staged.js';
export type { ExportOptions } from './face/export/export-format.js';
export type { ExportFile } from './face/export/export-pieces.js';
export type { RecordQuestions } from './face/library/ask-record.js';
export { DatelineError } from './face/library/dateline-error.js';
export { type DecideOptions, type OpenRecord, openRecord } from './face/library/open-record.js';
export type { KeptCount, ReadFilesOptions } from './face/library/read-files.js';
export { type ReadTextOptions, readText } from './face/library/read-text.js';
export type { LanguageModel } from './language/model.js';
export type { Name, NameKind, Sentence, Token } from './language/sentence.js';
export { readReport, relateText, type Tools } from './pipeline.js';
export type * from './query/queries.js';
export type * from './reading.js';
export type { Block, BlockKind, Published, PublishedBasis, Report } from './report/report.js';
export { loadModel } from './run/load-model.js';
export { loadPlaces } from './run/load-places.js';
export type { DocumentForm, GivenFacts, RawDocument } from './source/raw-document.js';
export { readInputs } from './source/read-inputs.js';
