// All evaluations, in the order of the page of scores. A new one is added here and nowhere else.
import { statementsEvaluation } from './attributions.js';
import { chainsEvaluation } from './chains.js';
import { crossdocEvaluation } from './crossdoc.js';
import type { Evaluation } from './evaluation.js';
import { factualityEvaluation } from './events-factuality.js';
import { ploverEvaluation } from './events-plover.js';
import { figuresEvaluation } from './figures.js';
import { languageEvaluation } from './language.js';
import { namesEvaluation } from './mentions-names.js';
import { officesEvaluation } from './offices.js';
import { placesEvaluation } from './places.js';
import { readingEvaluation } from './reading.js';
import { remarksEvaluation } from './remarks.js';
import { timesEvaluation } from './times.js';
import { visitsEvaluation } from './visits.js';

/** Every evaluation that `npm run eval` knows. */
export const EVALUATIONS: readonly Evaluation[] = [
  languageEvaluation,
  namesEvaluation,
  officesEvaluation,
  timesEvaluation,
  figuresEvaluation,
  placesEvaluation,
  chainsEvaluation,
  statementsEvaluation,
  ploverEvaluation,
  factualityEvaluation,
  readingEvaluation,
  remarksEvaluation,
  crossdocEvaluation,
  visitsEvaluation,
];
