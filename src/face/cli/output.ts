// Writing to standard output: one piece after another, quiet when nobody reads any more (`| head`).

/** Where output goes: standard output, or a stand-in. */
export interface OutputStream {
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Writes a piece and waits until it is gone; false once the reader has closed its end. */
export type WriteOutput = (text: string) => Promise<boolean>;

/**
 * A writer that waits for a slow reader, so that output never piles up in memory.
 * @example if (!(await openOutput(process.stdout)('text\n'))) process.exit(0);
 * @throws where the output cannot be written for another reason (a full disk)
 */
export function openOutput(stream: OutputStream): WriteOutput {
  // Without a listener the stream's error would end the process; `write` hears of it too.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error === null || error === undefined) resolve(true);
        else if ('code' in error && error.code === 'EPIPE') resolve(false);
        else reject(error);
      });
    });
}
