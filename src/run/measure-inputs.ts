// How many bytes the inputs have in all, for the time left.
import { stat } from 'node:fs/promises';
import { findFiles } from '../source/find-files.js';

/**
 * The bytes of all files that inputs stand for; what cannot be looked at counts as none, and reading tells of it.
 * @example await measureInputs(['samples']) // 61234
 * @returns 0 where standard input is among them, since nobody knows how much will come
 */
export async function measureInputs(inputs: readonly string[]): Promise<number> {
  if (inputs.includes('-')) return 0;
  let bytes = 0;
  for (const input of inputs) {
    for await (const { value } of findFiles(input)) bytes += value === null ? 0 : await sizeOf(value);
  }
  return bytes;
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
