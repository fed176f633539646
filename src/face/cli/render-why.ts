// Why a report was read as it was: each decision of the trace under the thing that it concerns.
import type { Span } from '../../base/span.js';
import type { Reason } from '../../base/staged.js';
import type { Reading } from '../../reading.js';
import type { TextStyle } from './render-text.js';
import { cutLine, plainLine } from './terminal.js';

/** Words quoted from the report are cut after this many characters. */
const LONGEST_WORDS = 60;

/** Something that was read, and the words by which a decision about it is known. */
interface Thing {
  readonly id: string;
  readonly name: string;
  readonly spans: readonly Span[];
}

/** Decisions with what they concern. */
interface Group {
  readonly heading: string;
  readonly reasons: Reason[];
}

/**
 * The decisions of a reading: first those of the report as a whole, then under each thing with its id, in the order of the
 * text, then those about words that are nothing in the reading, as what was dropped. Ends with an empty line; empty where there
 * is no trace.
 * @example renderWhy(reading, trace, style)
 * // why: the report
 * //   published  a day on the command line
 * // why: v-5f0c… CONSULT "met"
 * //   event      CONSULT: meet; happened: told as a fact
 */
export function renderWhy(reading: Reading, trace: readonly Reason[], style: TextStyle): string {
  const groups = groupsOf(reading, trace);
  const width = Math.max(0, ...trace.map(({ rule }) => rule.length));
  return groups.map((group) => `${groupLines(group, width, reading.report.text, style).join('\n')}\n\n`).join('');
}

function groupLines({ heading, reasons }: Group, width: number, text: string, { paint }: TextStyle): readonly string[] {
  const lines = reasons.map(({ rule, why, span }) => {
    const words = span === undefined ? '' : ` ${paint.dim(quoted(text, span))}`;
    return `  ${paint.dim(plainLine(rule).padEnd(width))}  ${plainLine(why)}${words}`;
  });
  return [`${paint.dim('why:')} ${paint.bold(heading)}`, ...new Set(lines)];
}

function quoted(text: string, { start, end }: Span): string {
  return `“${cutLine(plainLine(text.slice(start, end)), LONGEST_WORDS)}”`;
}

function groupsOf(reading: Reading, trace: readonly Reason[]): readonly Group[] {
  const report: Group = { heading: 'the report', reasons: [] };
  const other: Group = { heading: 'words that are nothing in the reading', reasons: [] };
  const find = thingFinder(reading);
  const found = new Map<string, Group>();
  for (const reason of trace) {
    const thing = reason.span === undefined ? null : find(reason.span);
    if (reason.span === undefined) report.reasons.push(reason);
    else if (thing === null) other.reasons.push(reason);
    else groupAt(found, thing).reasons.push(reason);
  }
  return [report, ...found.values(), other].filter(({ reasons }) => reasons.length > 0);
}

function groupAt(groups: Map<string, Group>, { id, name }: Thing): Group {
  const known = groups.get(id);
  if (known !== undefined) return known;
  const made = { heading: `${id} ${name}`, reasons: [] };
  groups.set(id, made);
  return made;
}

/** Finds what a decision concerns: the thing with just these words, else one that begins with them. */
function thingFinder(reading: Reading): (span: Span) => Thing | null {
  const exact = new Map<string, Thing>();
  const byStart = new Map<number, Thing>();
  for (const thing of thingsOf(reading)) {
    for (const { start, end } of thing.spans) {
      if (!exact.has(`${start}:${end}`)) exact.set(`${start}:${end}`, thing);
      if (!byStart.has(start)) byStart.set(start, thing);
    }
  }
  return ({ start, end }) => exact.get(`${start}:${end}`) ?? byStart.get(start) ?? null;
}

/** All things of a reading with an id; where two have the same words, the first counts. */
function thingsOf({
  report,
  events,
  statements,
  times,
  figures,
  agreements,
  positions,
  entities,
}: Reading): readonly Thing[] {
  const words = (span: Span) => quoted(report.text, span);
  return [
    ...events.map(({ id, type, trigger }) => ({ id, name: `${type} ${words(trigger)}`, spans: [trigger] })),
    ...times.map((one) => ({ id: one.id, name: `${one.value} ${words(one)}`, spans: [one] })),
    ...figures.map((one) => ({ id: one.id, name: words(one), spans: [one] })),
    ...statements.map(({ id, cue, content, speakerSpan }) => {
      const spans = [cue, ...content, speakerSpan].filter((span) => span !== null);
      return { id, name: content[0] === undefined ? 'statement' : words(content[0]), spans };
    }),
    ...agreements.map(({ id, mentions, evidence }) => ({ id, name: words(mentions[0] ?? evidence), spans: mentions })),
    ...positions.map(({ id, stance, issue }) => ({ id, name: `${stance} ${words(issue)}`, spans: [issue] })),
    ...entities.map(({ id, name, mentions }) => ({ id, name: plainLine(name), spans: mentions })),
  ];
}
