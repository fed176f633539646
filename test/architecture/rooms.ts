// The rooms of src/ from the ground up, and which may use which. DESIGN: data goes one way.

/** Rooms from the ground up. A file at the top of src/ is a room of its own. */
export const ROOMS = [
  'base',
  'knowledge',
  'source',
  'report',
  'language',
  'grammar',
  'reading',
  'mention',
  'claim',
  'resolve',
  'pipeline',
  'store',
  'query',
  'run',
  'face',
  'index',
] as const;

export type Room = (typeof ROOMS)[number];

/** Functions from plain data to plain data: no I/O, no clock, no randomness, no logger. */
export const STAGES: readonly Room[] = ['report', 'language', 'mention', 'claim', 'resolve'];

/** Rooms that must be pure: the stages, and what stages may use. */
export const PURE: readonly Room[] = ['base', 'knowledge', 'grammar', ...STAGES];

/** Whose values (functions, constants) a room may use, besides its own. Types may come from any room below. */
export const MAY_USE: Readonly<Record<Room, readonly Room[]>> = {
  base: [],
  knowledge: ['base'],
  source: ['base'],
  report: ['base', 'knowledge'],
  language: ['base'],
  grammar: ['base', 'knowledge'],
  mention: ['base', 'knowledge', 'grammar'],
  claim: ['base', 'knowledge', 'grammar'],
  resolve: ['base', 'knowledge'],
  reading: [],
  pipeline: ['base', 'grammar', ...STAGES],
  store: ['base'],
  query: ['base', 'knowledge', 'store'],
  run: ['base', 'source', 'resolve', 'pipeline', 'store', 'query'],
  face: ['base', 'knowledge', 'source', 'pipeline', 'query', 'run'],
  index: ROOMS,
};

/** Asking and resolving must not differ in it. */
const ALIKE = 'words are made alike, and days and sets compared, in one way, for resolving and for asking';

/** Single imports that the table above would refuse, with the reason. */
export const EXCEPTIONS: readonly { readonly file: string; readonly from: string; readonly why: string }[] = [
  {
    file: 'src/run/load-model.ts',
    from: 'src/language/model.ts',
    why: 'the model is a tool: run reads its bytes and hands it to the stage',
  },
  {
    file: 'src/run/load-places.ts',
    from: 'src/mention/places/place-file.ts',
    why: 'the gazetteer is a tool: run reads its bytes and hands the index to the stage',
  },
  {
    file: 'src/run/load-places.ts',
    from: 'src/mention/places/place-index.ts',
    why: 'without a file, the index that knows nothing is handed in',
  },
  {
    file: 'src/face/export/plover-coding.ts',
    from: 'src/claim/event/plover-code.ts',
    why: "PLOVER's rules for what is not done yet stand in one place, for the coder and for exports",
  },
  {
    file: 'src/face/cli/export-command.ts',
    from: 'src/store/make-folder.ts',
    why: 'folders are made in one way, which ends where no folder can be made',
  },
  { file: 'src/query/has-words.ts', from: 'src/resolve/acts/report-topic.ts', why: ALIKE },
  { file: 'src/query/positions/derive-positions.ts', from: 'src/resolve/acts/report-topic.ts', why: ALIKE },
  { file: 'src/query/positions/derive-positions.ts', from: 'src/resolve/acts/word-weights.ts', why: ALIKE },
  { file: 'src/query/holdings/derive-holdings.ts', from: 'src/resolve/day-range.ts', why: ALIKE },
  { file: 'src/query/offices.ts', from: 'src/resolve/day-range.ts', why: ALIKE },
  { file: 'src/query/may-be-one.ts', from: 'src/resolve/day-range.ts', why: ALIKE },
];

/** Built-in modules that a pure room may use, for they compute and touch nothing. */
export const PURE_BUILTINS: readonly string[] = ['node:crypto', 'node:module'];

/**
 * The room of a file, or null outside src/.
 * @example roomOf('src/face/cli/main.ts') // 'face'
 * @example roomOf('src/pipeline.ts') // 'pipeline'
 */
export function roomOf(file: string): Room | null {
  const name = /^src\/([^/]+?)(?:\/|\.ts$)/.exec(file)?.[1];
  return ROOMS.find((room) => room === name) ?? null;
}
