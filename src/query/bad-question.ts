// What makes a question one that cannot be answered: a word that is none of its list, a period that ends before it begins.
import { type Problem, problem } from '../base/problem.js';
import { PLOVER_TYPES } from '../knowledge/plover-types.js';
import type { Period } from './answer.js';
import { boundsOf } from './days.js';

/** The words that a question may take, by what they are. */
export const QUESTION_WORDS = {
  type: Object.keys(PLOVER_TYPES),
  // biome-ignore format: a list of words
  factuality: [
    'happened', 'ongoing', 'planned', 'expected', 'conditional', 'hypothetical', 'requested', 'alleged', 'denied', 'negated',
    'stalled', 'implied',
  ],
  'deal status': ['proposed', 'signed', 'inForce', 'lapsed', 'broken'],
  quotation: ['direct', 'indirect', 'mixed'],
  conflict: ['figure', 'day', 'place', 'status', 'who', 'office'],
  sort: ['person', 'body', 'country', 'place', 'group'],
} as const;

/**
 * What is wrong with the period and the words of a question; nothing for most.
 * @example badQuestion({ from: '2016', to: '2015' }, {})[0]?.code // 'query/bad-question'
 * @example badQuestion({}, { type: ['MEET'] }).length // 1
 */
export function badQuestion(
  period: Period,
  words: { readonly [Kind in keyof typeof QUESTION_WORDS]?: readonly string[] | undefined },
): readonly Problem[] {
  return [
    ...periodProblems(period),
    ...Object.entries(QUESTION_WORDS).flatMap(([kind, known]) => {
      const asked: readonly string[] = Object.entries(words).find(([name]) => name === kind)?.[1] ?? [];
      const unknown = asked.filter((word) => !known.some((one) => one === word));
      return unknown.map((word) => wordProblem(kind, word, known));
    }),
  ];
}

function periodProblems(period: Period): readonly Problem[] {
  const { earliest, latest } = boundsOf(period);
  if (earliest === null || latest === null || earliest <= latest) return [];
  const parts = {
    what: 'the period ends before it begins',
    expected: 'a first day and a last day that is not before it',
    got: `${earliest} to ${latest}`,
    todo: 'change one of the two',
  };
  return [problem('query/bad-question', parts)];
}

function wordProblem(kind: string, word: string, known: readonly string[]): Problem {
  const parts = {
    what: `this is no ${kind}`,
    expected: known.join(', '),
    got: JSON.stringify(word),
    todo: 'take one of these',
  };
  return problem('query/bad-question', parts);
}
