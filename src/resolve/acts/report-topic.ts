// What a report is about, for comparing: the weighted words of its story and the keys of its longer direct quotations.
import type { Reading } from '../../reading.js';
import { lemmaOf, stemOf, wordsIn } from './act-words.js';
import type { ToldIn } from './telling.js';
import { weighWords } from './word-weights.js';

/** Shorter quotations are said by many: "very important". */
const QUOTED_WORDS = 6;

/** The first words of a report tell what it is about, and a book is no report. */
const TOPIC_UNITS = 6000;

/**
 * What is told of a report as a whole.
 * @example toldIn(reading).day // { earliest: '2015-11-23', latest: '2015-11-23' }
 */
export function toldIn({ report, statements, entities }: Reading): ToldIn {
  const { earliest, latest } = report.published;
  return {
    id: report.id,
    day: { earliest, latest },
    topic: weighWords([...stemsIn(report.text.slice(0, TOPIC_UNITS)), ...nameStems(entities)]),
    quotes: quoteKeys(report.text, statements),
  };
}

/**
 * The stems of the words of a text.
 * @example stemsIn('talks on grain exports') // ['talk', 'on', 'grain', 'export']
 */
export function stemsIn(text: string): readonly string[] {
  return wordsIn(text).map((word) => stemOf(lemmaOf(word)));
}

/** Names count by how often they are spoken of, in whatever words: two stories of one kind differ by who is in them. */
function nameStems(entities: Reading['entities']): readonly string[] {
  const named = entities.filter(
    ({ kind, mentions }) => kind !== 'other' && mentions.some(({ form }) => form === 'name'),
  );
  return named.slice(0, MOST_NAMES).flatMap(({ name, mentions }) => {
    const stems = stemsIn(name);
    return mentions.slice(0, MOST_MENTIONS).flatMap(() => stems);
  });
}

const MOST_NAMES = 200;
const MOST_MENTIONS = 50;

function quoteKeys(text: string, statements: Reading['statements']): readonly string[] {
  const direct = statements.filter(({ quotation }) => quotation === 'direct');
  const quoted = direct.flatMap(({ content }) => content.map(({ start, end }) => wordsIn(text.slice(start, end))));
  const long = quoted.filter((words) => words.length >= QUOTED_WORDS);
  return [...new Set(long.map((words) => words.slice(0, QUOTED_WORDS).join(' ')))].sort();
}
