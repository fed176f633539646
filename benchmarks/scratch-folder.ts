// A folder for the inputs of one benchmark, gone when it is done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Does work with a fresh folder and removes it afterwards.
 * @example await inScratchFolder(async (folder) => writeFileSync(join(folder, 'a.txt'), 'Talks ended.'))
 */
export async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
