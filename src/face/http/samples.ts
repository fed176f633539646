// The samples that come with Dateline, for those who want to see it read something: found once, read when first asked for.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../run/package-file.js';
import type { RawDocument } from '../../source/raw-document.js';
import { readInputs } from '../../source/read-inputs.js';
import type { ReadingSummary } from './read-job.js';
import type { Reader } from './reader.js';

/** Where the samples lie in the package. */
const FOLDER = fileURLToPath(packageFile('samples/'));

/** One sample with what a list shows of it. */
export interface Sample {
  /** Its name in addresses: `ankara-jet-2015`. */
  readonly id: string;
  readonly document: RawDocument;
  readonly summary: ReadingSummary;
}

/**
 * The samples in the order of their days. A sample that cannot be read is left out.
 * @example (await loadSamples(reader)).map(({ id }) => id) // ['reykjavik-1986', 'washington-1987', …]
 * @param folder where to look; without it, the samples of the package
 */
export async function loadSamples(reader: Reader, folder: string = FOLDER): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for await (const { value } of readInputs([folder])) {
    if (value === null) continue;
    const sample = await readSample({ ...value, source: `samples/${path.relative(folder, value.source)}` }, reader);
    if (sample !== null) samples.push(sample);
  }
  const day = ({ summary }: Sample) => summary.latest ?? summary.earliest ?? '9999';
  return samples.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1));
}

async function readSample(document: RawDocument, reader: Reader): Promise<Sample | null> {
  const outcome = await reader.read({ document, problems: [], given: {}, why: false });
  if (outcome?.kind !== 'done' || outcome.result.summary === null) return null;
  return { id: sampleId(document.source), document, summary: outcome.result.summary };
}

/** `samples/grain-corridor-2022.jsonl#2022-08-01` is `grain-corridor-2022-2022-08-01`. */
function sampleId(source: string): string {
  return path
    .basename(source)
    .replace(/\.[a-z]+(?=#|$)/, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
}
