// How good statements, times, figures and offices of a reading are against a reference.
import type { Reading, ReadingStatement } from '../src/reading.js';
import { type GoldReport, type GoldStatement, isNamed, isWithin, plainWords } from './reading-reference.js';
import type { Tally } from './reading-tally.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Adds the statements of one report to a tally: found from half of the characters on, exact from 95 in 100. */
export function scoreStatements(gold: GoldReport, { report, statements, entities }: Reading, tally: Tally): void {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const used = new Set<string>();
  const wanted = gold.statements.map((one) => placesOf(report.text, one));
  for (const [i, one] of gold.statements.entries()) {
    const ranked = statements
      .filter(({ id }) => !used.has(id))
      .map((read) => ({ read, shared: sharedPart(wanted[i]!, read.content) }))
      .sort((a, b) => b.shared - a.shared);
    const best = ranked[0];
    const isFound = best !== undefined && best.shared >= 0.5;
    tally.add('statements.recall', isFound, () => `${one.speaker}: ${one.content[0]?.slice(0, 60)}`);
    if (!isFound) continue;
    used.add(best.read.id);
    tally.add('statements.exact', best.shared >= 0.95);
    const names = [one.speaker, ...(one.group ?? [])];
    const speaker = byId.get(best.read.speaker ?? '');
    tally.add(
      'statements.speaker',
      names.some((name) => isNamed(name, speaker)),
      () => `${one.speaker}, read ${speaker?.name}`,
    );
    scoreParts(one, best.read, (name, id) => isNamed(name, byId.get(id)), tally);
  }
  const stray = statements.filter(
    ({ id, content }) => !used.has(id) && wanted.every((places) => overlapOf(places, content) <= 0.5 * sizeOf(content)),
  );
  tally.addMany('statements.precision', used.size, used.size + stray.length);
}

function scoreParts(
  gold: GoldStatement,
  read: ReadingStatement,
  isSame: (name: string, id: string) => boolean,
  tally: Tally,
): void {
  for (const name of gold.via ?? [])
    tally.add(
      'statements.via',
      read.via.some(({ entity }) => isSame(name, entity)),
      () => name,
    );
  if ((gold.via ?? []).length === 0 && read.via.length > 0)
    tally.add('statements.via', false, () => `none for ${gold.speaker}`);
  const { addressee } = gold;
  if (addressee !== undefined)
    tally.add(
      'statements.addressee',
      read.addressees.some((id) => isSame(addressee, id)),
      () => addressee,
    );
}

function placesOf(text: string, { content }: GoldStatement): readonly Stretch[] {
  return content.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

function sizeOf(spans: readonly Stretch[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function overlapOf(a: readonly Stretch[], b: readonly Stretch[]): number {
  const shared = (one: Stretch, other: Stretch) =>
    Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return a.reduce((sum, one) => sum + b.reduce((part, other) => part + shared(one, other), 0), 0);
}

function sharedPart(a: readonly Stretch[], b: readonly Stretch[]): number {
  const shared = overlapOf(a, b);
  return shared / Math.max(1, sizeOf(a) + sizeOf(b) - shared);
}

/** Adds times, figures and offices of one report to a tally. */
export function scoreFacts(gold: GoldReport, { report, times, figures, entities }: Reading, tally: Tally): void {
  const near = <T extends Stretch>(list: readonly T[], words: string): readonly T[] => {
    const at = report.text.indexOf(words);
    return at < 0 ? [] : list.filter(({ start, end }) => start < at + words.length && at < end);
  };
  for (const { text, value } of gold.times) {
    const isRight = near(times, text).some(
      (one) => one.value === value || (!value.startsWith('P') && isWithin(value, one)),
    );
    tally.add('times.recall', isRight, () => text);
  }
  for (const { text, value } of gold.figures) {
    const isRight = near(figures, text).some(({ low, high }) => value === undefined || low === value || high === value);
    tally.add('figures.recall', isRight, () => text);
  }
  for (const { person, title } of gold.offices) {
    const held = entities
      .filter((one) => isNamed(person, one))
      .flatMap(({ offices }) => offices.map((one) => plainWords(one.title)));
    const wanted = plainWords(title);
    tally.add(
      'offices.recall',
      held.some((one) => one.includes(wanted) || wanted.includes(one)),
      () => `${person}, ${title}`,
    );
  }
}
