// The model that a benchmark runs with.
import type { LanguageModel } from '../src/language/model.js';
import { loadModel } from '../src/run/load-model.js';

/**
 * The model at a path, or the one that ships.
 * @example modelUnderTest(null)
 * @throws Error where there is none: without it there is nothing to measure
 */
export function modelUnderTest(path: string | null): LanguageModel {
  const { value, problems } = path === null ? loadModel() : loadModel(path);
  if (value === null) throw new Error(problems.map(({ message }) => message).join('; '));
  return value;
}
