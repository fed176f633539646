// The mention stage: its time a word against that of the language stage in one run, and its growth on hostile inputs.
import { breathe } from '../eval/progress.js';
import { count, renderTable, type Table } from '../eval/table.js';
import { analyse } from '../src/language/analyse.js';
import type { LanguageModel } from '../src/language/model.js';
import { makeReport } from '../src/report/make-report.js';
import type { Report } from '../src/report/report.js';
import type { BenchOptions } from './bench-options.js';
import { type GrowthOf, growthTable, isLinear, ratiosOf } from './growth.js';
import type { GrowingText } from './growth-texts.js';
import { isHeld, LIMITS } from './limits.js';
import { type Times, timed, timeParts, timeStage, WHOLE_STAGE } from './mention-parts.js';
import { MENTION_TEXTS } from './mention-texts.js';
import { modelUnderTest } from './model-under-test.js';
import { placesUnderTest } from './places-under-test.js';
import { speedTexts } from './speed-texts.js';

const WORDS = 20_000;
const DOUBLINGS = 2;
const LANGUAGE = 'language stage';

/**
 * Prints microseconds a word of the language stage, the mention stage and its parts, then times every kind of hostile input
 * at three lengths, each twice the one before.
 * @returns 1 where an input made the stage throw, or where `check` is asked for and a limit is missed
 */
export async function benchMentions({ words, to, only, model: path, check }: BenchOptions): Promise<number> {
  const model = modelUnderTest(path);
  const ratio = only === null ? tellSpeed(model, words ?? WORDS) : null;
  const grown = await growAll(model, to, only);
  const isMissed = grown.some(({ times }) => !isLinear(times)) || (ratio !== null && ratio > LIMITS.mentionRatio);
  return grown.some(({ threw }) => threw !== null) || (check && isMissed) ? 1 : 0;
}

/** Both stages on the same texts in turn, once unmeasured and once under the clock; gives the ratio of the two. */
function tellSpeed(model: LanguageModel, wanted: number): number {
  const { about, texts } = speedTexts(wanted);
  const total = texts.reduce((sum, { words }) => sum + words, 0);
  readAll(model, texts, new Map());
  const times = readAll(model, texts, new Map());
  const perWord = (name: string) => (1000 * (times.get(name) ?? 0)) / total;
  process.stdout.write(`${renderTable(speedTable(times, `${count(total)} words, ${about}`, perWord))}\n`);
  const ratio = perWord(WHOLE_STAGE) / perWord(LANGUAGE);
  const held = isHeld(ratio, 'most', LIMITS.mentionRatio) ? 'held' : 'MISSED';
  process.stdout.write(
    `mention stage to language stage: ${ratio.toFixed(2)}, limit ${LIMITS.mentionRatio.toFixed(1)}: ${held}\n\n`,
  );
  return ratio;
}

function readAll(model: LanguageModel, texts: readonly { readonly text: string }[], times: Times): Times {
  for (const { text } of texts) {
    const report = reportOf(text, 'text');
    if (report === null) continue;
    const sentences = timed(times, LANGUAGE, () => analyse(report.text, report.blocks, model)).value;
    timeStage(times, report, sentences, placesUnderTest());
    timeParts(times, report, sentences, placesUnderTest());
  }
  return times;
}

function reportOf(content: string, form: GrowingText['form']): Report | null {
  return makeReport({ source: 'bench', form, content, given: {} }, {}).value;
}

function speedTable(times: Times, about: string, perWord: (name: string) => number): Table {
  const rows = [...times.keys()].map((name) => [
    name,
    perWord(name).toFixed(2),
    share(perWord(name) / perWord(LANGUAGE)),
  ]);
  return { caption: `Processor time: ${about}`, columns: ['stage', 'microseconds a word', 'of language'], rows };
}

function share(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}

async function growAll(model: LanguageModel, to: number, only: string | null): Promise<readonly GrowthOf[]> {
  const lengths = Array.from({ length: DOUBLINGS + 1 }, (_, step) => Math.round(to / 2 ** (DOUBLINGS - step)));
  const chosen = MENTION_TEXTS.filter(({ name }) => only === null || name === only);
  if (chosen.length === 0)
    throw new Error(`no kind "${only}": expected one of ${MENTION_TEXTS.map(({ name }) => name).join(', ')}`);
  const grown: GrowthOf[] = [];
  for (const text of chosen) {
    await breathe();
    const growth = growthOf(text, lengths, model);
    process.stderr.write(`mentions: ${text.name}: ${growth.threw ?? ratiosOf(growth.times).join(' ')}\n`);
    grown.push(growth);
  }
  process.stdout.write(`${renderTable(growthTable(grown, lengths))}\n`);
  return grown;
}

function growthOf(text: GrowingText, lengths: readonly number[], model: LanguageModel): GrowthOf {
  try {
    const empty = stageTime({ ...text, make: () => '' }, 0, model);
    const times = lengths.map((length) => stageTime(text, length, model));
    return { name: text.name, times, threw: empty > 100 ? 'an empty text took over 100 ms' : null };
  } catch (error) {
    return { name: text.name, times: [], threw: `threw ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The better of two readings of the mention stage alone; its sentences are made before. */
function stageTime({ form, make }: GrowingText, length: number, model: LanguageModel): number {
  const report = reportOf(make(length), form);
  if (report === null) return 0;
  const sentences = analyse(report.text, report.blocks, model).value;
  const once = () => {
    const times: Times = new Map();
    timeStage(times, report, sentences, placesUnderTest());
    return times.get(WHOLE_STAGE) ?? 0;
  };
  return Math.min(once(), once());
}
