// How one thing of the record, its grounds, and two moments of the same are shown.
import type { Comparison, Evidence, Link, Moment, RulingItem, Shown, Why } from '../../query/queries.js';
import { type AskStyle, type Entry, halfWidth, renderEntries, sideBySide, wrapWords } from './ask-layout.js';
import { counted, dotted, quotesOf, type View } from './ask-view.js';
import { ACTS, CONFLICTS, LEDGER, MEETINGS } from './ask-view-acts.js';
import { OFFICES, POSITIONS, STATEMENTS, THINGS } from './ask-view-words.js';
import { plainLine } from './terminal.js';

const MOST_QUOTES = 6;
const MOST_TEXT = 1200;

/**
 * One thing of the record on a screen.
 * @example showLines(shown, style)[0] // 'act  CONSULT meeting: Vladimir Putin, Ali Khamenei'
 */
export function showLines(shown: Shown, style: AskStyle): readonly string[] {
  return [
    `${style.paint.dim(shown.kind)} ${style.paint.bold(plainLine(shown.title))}`,
    style.paint.dim(shown.id),
    '',
    ...itemLines(shown, style),
    ...linkLines(shown.links, style),
  ];
}

function itemLines(shown: Shown, style: AskStyle): readonly string[] {
  const evidence = evidenceEntry(shown.evidence);
  switch (shown.kind) {
    case 'report': {
      const { outlet, day, basis, why, source, text, statements, events, recordedAt } = shown.item;
      const facts = [dotted([outlet ?? 'outlet unknown', day ?? 'day unknown', basis]), source, `${counted(statements, 'statement')}, ${counted(events, 'event')}; read ${recordedAt}`, ...why]; // biome-ignore format: one line
      const words = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)} …` : text;
      const body = words.split(/\n+/).flatMap((line) => [...wrapWords(plainLine(line), style.width), '']);
      return [...facts, '', ...body];
    }
    case 'thing':
      return entryLines(THINGS, shown.item, style);
    case 'act':
      return entryLines(
        { ...ACTS, entry: (act) => withQuotes(ACTS.entry(act, undefined), shown.evidence) },
        shown.item,
        style,
      );
    case 'statement':
      return entryLines(STATEMENTS, shown.item, style);
    case 'deal':
      return entryLines(
        { ...LEDGER, entry: (deal) => withQuotes(LEDGER.entry(deal, undefined), shown.evidence) },
        shown.item,
        style,
      );
    case 'position':
      return entryLines(POSITIONS, shown.item, style);
    case 'conflict':
      return entryLines(CONFLICTS, shown.item, style);
    case 'decision':
      return renderEntries([rulingEntry(shown.item)], style);
    default:
      return renderEntries([evidence], style);
  }
}

function withQuotes(entry: Entry | readonly Entry[], evidence: readonly Evidence[]): Entry | readonly Entry[] {
  return 'lead' in entry ? { ...entry, quotes: quotesOf(evidence, MOST_QUOTES) } : entry;
}

function entryLines<Item>(view: View<Item>, item: Item, style: AskStyle): readonly string[] {
  const shown = view.entry(item, undefined);
  return renderEntries('lead' in shown ? [shown] : shown, style);
}

function evidenceEntry(evidence: readonly Evidence[]): Entry {
  return {
    lead: 'told',
    head: counted(evidence.length, 'time'),
    facts: [],
    quotes: quotesOf(evidence, MOST_QUOTES),
    id: null,
  };
}

function linkLines(links: readonly Link[], style: AskStyle): readonly string[] {
  return renderEntries(links.map(({ relation, name, id }) => ({ lead: relation, head: name, facts: [], quotes: [], id })), style); // biome-ignore format: one line
}

/**
 * The grounds of one thing of the record on a screen.
 * @example whyLines(why, style)
 */
export function whyLines(why: Why, style: AskStyle): readonly string[] {
  const { kind, title, id, reasons, decisions, proposals, conflicts, evidence } = why;
  const { paint } = style;
  const section = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [paint.bold(name), '', ...lines];
  return [
    `${paint.dim(kind)} ${paint.bold(plainLine(title))}`,
    paint.dim(id),
    '',
    ...reasons.flatMap((reason) => wrapWords(plainLine(reason), style.width)),
    '',
    ...section('It follows from', renderEntries(decisions.map(rulingEntry), style)),
    ...section('A person may decide', renderEntries(proposals.map(rulingEntry), style)),
    ...section(
      'What speaks against it',
      conflicts.flatMap((conflict) => entryLines(CONFLICTS, conflict, style)),
    ),
    ...(evidence.length === 0 ? [] : renderEntries([evidenceEntry(evidence)], style)),
  ];
}

function rulingEntry({ id, kind, first, second, score, reasons, decider, decidedAt, undoes }: RulingItem): Entry {
  return {
    lead: kind,
    head: `${first.name} / ${second.name}`,
    facts: [
      dotted([decider, decidedAt, score === null ? null : `score ${score.toFixed(2)}`, undoes === null ? null : `takes back ${undoes}`]), // biome-ignore format: one line
      reasons.join('; '),
    ],
    quotes: [],
    id,
  };
}

/** Below this width two columns would hold a few words each. */
const TWO_COLUMNS = 100;

/**
 * Then and now on a screen: side by side where there is room.
 * @example compareLines(comparison, style)
 */
export function compareLines({ of, issue, then, now }: Comparison, style: AskStyle): readonly string[] {
  const about = issue === null ? '' : `, on ${issue}`;
  const title = style.paint.bold(
    plainLine(`${of.map(({ name }) => name).join(' and ')}${about}: ${then.on} and ${now.on}`),
  );
  if (style.width < TWO_COLUMNS) return [title, '', ...momentLines(then, style), ...momentLines(now, style)];
  const narrow = { ...style, width: halfWidth(style.width) };
  return [title, '', ...sideBySide(momentLines(then, narrow), momentLines(now, narrow), style.width)];
}

function momentLines(moment: Moment, style: AskStyle): readonly string[] {
  const { paint } = style;
  const { on, offices, meetings, lastMeeting, deals, positions, acts } = moment;
  const section = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : [paint.bold(name), ...lines]);
  const met = meetings === null ? [] : [`${counted(meetings, 'meeting')} by then`, ''];
  return [
    paint.bold(on),
    '',
    ...section(
      'Who held office',
      offices.flatMap((one) => entryLines(OFFICES, one, style)),
    ),
    ...section('Meetings', [...met, ...(lastMeeting === null ? [] : entryLines(MEETINGS, lastMeeting, style))]), // biome-ignore format: one line
    ...section(
      'Positions',
      positions.flatMap((one) => entryLines(POSITIONS, one, style)),
    ),
    ...section(
      'Deals',
      deals.flatMap((one) => entryLines(LEDGER, one, style)),
    ),
    ...section(
      'The year before',
      acts.flatMap((one) => entryLines(ACTS, one, style)),
    ),
  ];
}
