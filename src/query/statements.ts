// Statements: by speaker, listener, topic, the chain through which they came, and words; in the order of the days.
import { staged } from '../base/staged.js';
import { writeCursor } from '../store/row-order.js';
import type { Row } from '../store/rows.js';
import type { Answer, ListQuestion, Page, Period } from './answer.js';
import { badQuestion } from './bad-question.js';
import { chooseNames } from './choose-names.js';
import type { AskedRecord } from './find-all.js';
import { chooseThing, type FoundThing } from './find-things.js';
import { wordTest } from './has-words.js';
import { fieldOf, textsOf } from './json-fields.js';
import { countsAsOf, isLimited, type LookUps, lookUps } from './look-ups.js';
import { DEFAULT_LIMIT, inBatches, isOneOf } from './paging.js';
import { openSide } from './side.js';
import {
  contentWords,
  partyThings,
  type StatementContent,
  type StatementItem,
  statementContents,
  statementItems,
  statementKey,
  withParties,
} from './statement-items.js';
import { type StatementPlace, type StatementSearch, type StatementSide, statementPlaces } from './statement-places.js';

/** Which statements are asked for; what is left out does not matter. */
export interface StatementsQuestion extends ListQuestion, Period {
  readonly by?: string | undefined;
  /** A name that the content speaks of, or words that stand in it. */
  readonly about?: string | undefined;
  /** To whom it was said; `to` is the end of the period. */
  readonly addressee?: string | undefined;
  /** Somebody of the chain: `IRNA` in "Khamenei said, IRNA reported". */
  readonly through?: string | undefined;
  /** Words that stand in what was said, each in any form. */
  readonly words?: string | undefined;
  /** `direct`, `indirect`, `mixed`. */
  readonly quotations?: readonly string[] | undefined;
  /** What the cue does: `deny`, `accuse`, `promise`. */
  readonly classes?: readonly string[] | undefined;
  readonly isAlone?: boolean | undefined;
  readonly descending?: boolean | undefined;
}

/** A page and the one that tells whether there is another are read together; a long page is read in parts. */
const MOST_AT_ONCE = 100;

/**
 * Statements in the order of their days.
 * @example (await statements(record, { by: 'Khamenei', about: 'NATO' })).value.items[0]?.words
 */
export async function statements(record: AskedRecord, question: StatementsQuestion): Promise<Answer<StatementItem>> {
  const bad = badQuestion(question, { quotation: question.quotations });
  if (bad.length > 0) return staged({ items: [], next: null }, bad);
  const named = [
    ['speaker', question.by],
    ['addressee', question.addressee],
    ['via', question.through],
  ] as const;
  const asked = named.flatMap(([role, name]) => (name === undefined ? [] : [{ role, name }]));
  const { value, problems, trace } = await chooseNames(record, asked.map(({ name }) => name)); // biome-ignore format: one line
  const topic = question.about === undefined ? null : await chooseThing(record, question.about);
  const notes = [...trace, ...(topic?.trace ?? [])];
  if (value === null) return staged({ items: [], next: null }, problems, notes);
  const sides = await Promise.all(
    value.map(async (thing, at) => ({
      ...(await openSide(record, thing, question.isAlone ?? false)),
      role: asked[at]?.role ?? 'speaker',
    })),
  );
  // What nothing is called is looked for as words.
  const about = topic?.value == null ? [] : [await topicSide(record, topic.value)];
  const words = [question.words, topic?.value === null ? question.about : undefined].filter((one) => one !== undefined);
  const search = { ...question, sides: [...sides, ...about], words: words.length === 0 ? undefined : words.join(' ') };
  return staged(await findStatements(lookUps(record), search), problems, notes);
}

/** A topic is the thing itself: who speaks of Iran need not speak of all its people. */
async function topicSide(record: AskedRecord, thing: FoundThing): Promise<StatementSide> {
  return { ...(await openSide(record, thing, true)), role: 'topic' };
}

async function findStatements(looks: LookUps, search: StatementSearch): Promise<Page<StatementItem>> {
  const limit = search.limit ?? DEFAULT_LIMIT;
  const found: KeptStatement[] = [];
  for await (const batch of inBatches(statementPlaces(looks.record, search), Math.min(limit, MOST_AT_ONCE) + 1)) {
    found.push(...(await keptStatements(looks, batch, search)));
    if (found.length > limit) break;
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const items = await statementItems(looks, await withParties(looks, shown.map(({ said }) => said))); // biome-ignore format: one line
  return { items, next: found.length > limit && last !== undefined ? writeCursor(last.place) : null };
}

interface KeptStatement {
  readonly said: StatementContent;
  readonly place: readonly string[];
}

/** The statements of some places that fulfil all of the search, in order: those who have to do with them are looked up last. */
async function keptStatements(
  looks: LookUps,
  places: readonly StatementPlace[],
  search: StatementSearch,
): Promise<readonly KeptStatement[]> {
  const all = await statementContents(looks, places);
  const needsReports = isLimited(search) || search.words !== undefined;
  const reports = await looks.reports(needsReports ? all.map(({ row }) => row.reportId) : []);
  const hasWords = search.words === undefined ? null : wordTest(search.words);
  const said = all.filter((one) => isAsAsked(one, reports.get(one.row.reportId), search, hasWords));
  const byKey = new Map((await ofSides(looks, said, search.sides)).map((one) => [statementKey(one.row), one]));
  return places.flatMap((place) => {
    const one = byKey.get(statementKey(place));
    return one === undefined ? [] : [{ said: one, place: place.cursor }];
  });
}

function isAsAsked(
  { row, contents }: StatementContent,
  report: Row<'report'> | undefined,
  search: StatementSearch,
  hasWords: ((text: string) => boolean) | null,
): boolean {
  const words = () => [contentWords(report?.text ?? '', contents), ...textsOf(fieldOf(row.more, 'issues'))].join(' ');
  return (
    isOneOf(search.quotations, row.quotation) &&
    isOneOf(search.classes, row.class) &&
    (!isLimited(search) || countsAsOf(report, search)) &&
    (hasWords === null || hasWords(words()))
  );
}

async function ofSides(
  looks: LookUps,
  said: readonly StatementContent[],
  sides: readonly StatementSide[],
): Promise<readonly StatementContent[]> {
  if (sides.length === 0) return said;
  const all = await withParties(looks, said);
  const thingsIn = await partyThings(looks, all);
  return all.filter((parts) => sides.every((side) => thingsIn(parts, side.role).some((thing) => side.includes(thing))));
}
