// Finds the time expressions of a report: patterns over words and numbers, held against tags, tree and names.
import type { Sentence } from '../../language/sentence.js';
import { type AtomLine, readAtoms } from './atoms.js';
import { CLOCK_RULES } from './clock-rules.js';
import { DAY_RULES } from './day-rules.js';
import { DURATION_RULES } from './duration-rules.js';
import { eventBeside } from './event-beside.js';
import { isTime } from './is-time.js';
import { MONTH_RULES } from './month-rules.js';
import type { Found, Match, TimeRule } from './pattern.js';
import { RANGE_RULES } from './range-rules.js';
import { RELATIVE_RULES } from './relative-rules.js';
import { SET_RULES } from './set-rules.js';
import type { TimeExpression, TimeMeaning } from './time-expression.js';
import { placeOf } from './time-place.js';
import { YEAR_RULES } from './year-rules.js';

/** All rules. Of two matches of one length the earlier rule's is taken: a range before the date that it starts with. */
export const TIME_RULES: readonly TimeRule[] = [
  ...RANGE_RULES,
  ...CLOCK_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...DAY_RULES,
  ...RELATIVE_RULES,
  ...SET_RULES,
  ...DURATION_RULES,
];

/**
 * The time expressions of a report, in the order of the text, each with what it means before it is set on the calendar.
 * Expressions do not overlap; what only looks like a time ("Theresa May", "2000 troops") is left out.
 * @example findTimes('They met last week.', sentences)[0]
 * // { start: 9, end: 18, meaning: { kind: 'relative', unit: 'week', count: -1, from: 'published' }, tense: 'past', ... }
 */
export function findTimes(text: string, sentences: readonly Sentence[]): readonly TimeExpression[] {
  return sentences.flatMap((sentence, index) => {
    const line = readAtoms(text, sentence);
    return line === null ? [] : findInLine(line, text, sentence).map((found) => express(found, line, sentence, index));
  });
}

function findInLine(line: AtomLine, text: string, sentence: Sentence): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.atoms.length; ) {
    const here = STARTS.has(line.classes[at]!) ? findAt(line, at, text, sentence) : [];
    found.push(...here);
    at = here.at(-1)?.end ?? at + 1;
  }
  return found;
}

/** Letters of classes that no pattern starts with. */
const NEVER = new Set("_!,.:/-'az>fbgsO");
const STARTS = { has: (letter: string) => !NEVER.has(letter) };

/** What stands at an atom: the longest match that means something and holds against the grammar of the sentence. */
function findAt(line: AtomLine, at: number, text: string, sentence: Sentence): readonly Found[] {
  const matches: { readonly rule: TimeRule; readonly match: Match }[] = [];
  for (const rule of TIME_RULES) {
    rule.pattern.lastIndex = at;
    if (rule.pattern.test(line.classes))
      matches.push({ rule, match: { line, start: at, end: rule.pattern.lastIndex } });
  }
  matches.sort((a, b) => b.match.end - a.match.end);
  for (const { rule, match } of matches) {
    const answer = rule.mean(match);
    if (answer === null) continue;
    const found = 'kind' in answer ? [{ start: at, end: match.end, meaning: answer, rule: rule.name }] : answer;
    if (found.every((one) => isTime(one, line, text, sentence))) return found;
  }
  return [];
}

function express(found: Found, line: AtomLine, sentence: Sentence, index: number): TimeExpression {
  const [from, to] = [line.atoms[found.start]!, line.atoms[found.end - 1]!];
  const last = lastToken(sentence, from.token, to.end);
  return {
    start: from.start,
    end: to.end,
    sentence: index,
    first: from.token,
    last,
    meaning: withEvent(found.meaning, sentence, last),
    ...placeOf(sentence, from.token, last, found.meaning),
    rule: found.rule,
  };
}

/** A length of time gets the event that it is counted from. */
function withEvent(meaning: TimeMeaning, sentence: Sentence, last: number): TimeMeaning {
  if (meaning.kind !== 'duration') return meaning;
  const event = eventBeside(sentence, last);
  return event === undefined ? meaning : { ...meaning, event };
}

function lastToken(sentence: Sentence, first: number, end: number): number {
  let last = first;
  while ((sentence.tokens[last + 1]?.start ?? Infinity) < end) last++;
  return last;
}
