// What one request may cost.

/** The most bytes of one body: ten times the longest story; a book takes the command line. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** The most bytes of a file that holds many reports, which are read one after another. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

/** The longest that one report may be read: a story takes a second, the largest body of a busy server a minute and a half. */
export const MOST_READING_MS = 180_000;
