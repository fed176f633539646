// All evaluations, in the order of the page of scores. A new one is added here and nowhere else.
import type { Evaluation } from './evaluation.js';
import { languageEvaluation } from './language.js';

/** Every evaluation that `npm run eval` knows. */
export const EVALUATIONS: readonly Evaluation[] = [languageEvaluation];
