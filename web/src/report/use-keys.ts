// The keyboard in the text: from mark to mark, from statement to statement, through the places of one thing.
import { type KeyboardEvent, useMemo } from 'react';
import { isSeen, type Mark } from '../reading/marks.js';
import type { ReportContext } from './report-context.js';

/** The keys with what they do, for the page that lists them. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['n →', 'next mark'],
  ['p ←', 'the mark before'],
  ['N P', 'next place of the same thing, or the one before'],
  ['j k', 'next statement, or the one before'],
  ['Esc', 'choose nothing'],
  ['Tab', 'to the text, the lists and the margin'],
];

/**
 * What to do at a key while the text has the focus.
 * @example <div tabIndex={0} onKeyDown={useKeys(context, cursor)}>
 */
export function useKeys(context: ReportContext, cursor: Mark | null): (event: KeyboardEvent) => void {
  const stops = useMemo(() => stopsOf(context), [context]);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return context.choose(null);
    const next = nextStop(event.key, stops, context, cursor);
    if (next === undefined) return;
    event.preventDefault();
    context.show(next);
  };
}

/** Where the keyboard can go: every mark that is shown, and of a statement its first content. */
function stopsOf({ marks, hidden }: ReportContext): readonly Mark[] {
  const seen = new Set<string>();
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ kind, part, item }) => {
      if (hidden.has(kind) || !isSeen({ part }) || part === 'cue' || part === 'via') return false;
      if (kind !== 'statement') return true;
      return !seen.has(item) && seen.add(item) !== undefined;
    });
}

function nextStop(key: string, stops: readonly Mark[], { at }: ReportContext, cursor: Mark | null): Mark | undefined {
  const here = cursor ?? stops.find(({ item }) => item === at) ?? null;
  switch (key) {
    case 'n':
    case 'ArrowRight':
      return step(stops, here, 1);
    case 'p':
    case 'ArrowLeft':
      return step(stops, here, -1);
    case 'N':
      return step(
        stops.filter(({ item }) => item === at),
        here,
        1,
      );
    case 'P':
      return step(
        stops.filter(({ item }) => item === at),
        here,
        -1,
      );
    case 'j':
      return step(stops.filter(isStatement), here, 1);
    case 'k':
      return step(stops.filter(isStatement), here, -1);
    default:
      return undefined;
  }
}

function isStatement({ kind }: Mark): boolean {
  return kind === 'statement';
}

/** The next mark in a direction; round at the ends. */
function step(stops: readonly Mark[], here: Mark | null, by: 1 | -1): Mark | undefined {
  if (here === null) return by === 1 ? stops[0] : stops.at(-1);
  const at = stops.indexOf(here);
  if (at >= 0) return stops[(at + by + stops.length) % stops.length];
  return by === 1
    ? (stops.find(({ start }) => start > here.start) ?? stops[0])
    : (stops.findLast(({ start }) => start < here.start) ?? stops.at(-1));
}
