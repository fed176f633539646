// The names of a question, looked up together: all of them are found, or the question cannot be answered.
import { type Staged, staged } from '../base/staged.js';
import type { AskedRecord } from './find-all.js';
import { chooseThing, type FoundThing } from './find-things.js';

/**
 * The things that names mean; null with a problem for each name that nothing has.
 * @example (await chooseNames(record, ['Russia', 'Iran'])).value?.map(({ name }) => name) // ['Russia', 'Iran']
 */
export async function chooseNames(
  record: AskedRecord,
  names: readonly string[],
): Promise<Staged<readonly FoundThing[] | null>> {
  const chosen = await Promise.all(names.map((name) => chooseThing(record, name)));
  const found = chosen.flatMap(({ value }) => (value === null ? [] : [value]));
  const problems = chosen.flatMap((one) => one.problems);
  const trace = chosen.flatMap((one) => one.trace);
  return staged(found.length === names.length ? found : null, problems, trace);
}
