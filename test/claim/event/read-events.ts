// Events of a short text for tests, and the words of their parts.

import type { EventMention } from '../../../src/claim/event/event.js';
import { findEvents } from '../../../src/claim/event/find-events.js';
import { mendTrees } from '../../../src/grammar/mend-trees.js';
import { analyse } from '../../../src/language/analyse.js';
import type { Sentence } from '../../../src/language/sentence.js';
import type { WordRun } from '../../../src/mention/mention.js';
import { loadModel } from '../../../src/run/load-model.js';

const model = loadModel().value!;

/** The sentences of a text that is one block. */
export function readText(text: string): readonly Sentence[] {
  return mendTrees(analyse(text, [{ start: 0, end: text.length }], model).value).value;
}

/** The events of a text. */
export function readEvents(text: string): readonly EventMention[] {
  return findEvents(readText(text)).value;
}

/** An event in one line: type, who, whom, status. */
export function line(text: string, { type, actors, recipients, factuality }: EventMention): string {
  return [type, wordsOf(text, actors), wordsOf(text, recipients), factuality].join(' | ');
}

function wordsOf(text: string, runs: readonly WordRun[]): string {
  return runs.map(({ start, end }) => text.slice(start, end)).join(' + ');
}
