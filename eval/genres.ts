// Genres: which kind of text a treebank document is, read from its id, and which kinds the model never saw in training.

/** GUM's genres whose texts are non-commercial: measured, never trained on (shared/data/README.md). */
export const UNTRAINED_GENRES: ReadonlySet<string> = new Set(['whow', 'fiction', 'essay', 'letter', 'podcast']);

/**
 * The genre in a document id of GUM (`GUM_news_iodine`) or EWT (`reviews-048201`); null for other ids.
 * @example genreOf('GUM_news_iodine') // 'news'
 */
export function genreOf(documentId: string): string | null {
  return (
    /^GUM_([a-z]+)_/.exec(documentId)?.[1] ?? /^(answers|email|newsgroup|reviews|weblog)-/.exec(documentId)?.[1] ?? null
  );
}
