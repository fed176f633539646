// A briefing in Markdown: what happened, what was said, what was agreed, what is disputed; every line with a footnote to the words.
import type { Evidence } from '../../query/answer.js';
import * as queries from '../../query/queries.js';
import type { RecordStore } from '../../store/record-store.js';
import { type ExportAct, eachAct, partiesIn } from './each-act.js';
import { eachItem } from './each-item.js';
import type { ExportScope } from './export-format.js';
import { namesOf } from './text-forms.js';

/** Writes notes and numbers them: the mark in the line, and the words under it. */
interface Notes {
  /** `[^1][^2]` for these pieces of evidence. */
  mark(evidence: readonly Evidence[]): string;
  /** The notes since the last time, as Markdown. */
  taken(): string;
}

/** More notes on one line do not make it surer. */
const MOST_NOTES = 5;

/**
 * The briefing.
 * @example for await (const piece of markdownPieces(record, { sides: [russia, iran], from: '2015' })) write(piece)
 */
export async function* markdownPieces(record: RecordStore, scope: ExportScope): AsyncGenerator<string> {
  const notes = startNotes();
  yield `# ${titleOf(scope)}\n`;
  yield `\nWhat reports say, each line with the words that it stands on. What is not marked is told as having happened.\n`;
  yield* section('What happened', actLines(record, scope, notes), notes);
  yield* section('What was said', statementLines(record, scope, notes), notes);
  yield* section('What was agreed', dealLines(record, scope, notes), notes);
  yield* section('What reports disagree about', conflictLines(record, scope, notes), notes);
}

function titleOf({ sides, from, to }: ExportScope): string {
  const who = sides.length === 0 ? 'The record' : sides.map(({ thing }) => escapeMarkdown(thing.name)).join(' and ');
  const when = from === undefined && to === undefined ? '' : `, ${from ?? 'the beginning'} to ${to ?? 'the end'}`;
  return `${who}${when}`;
}

/** After so many lines their notes come, so that those of a long section need not wait in memory. */
const LINES_BEFORE_NOTES = 200;

/** A section with its notes under it; none where there are no lines. */
async function* section(title: string, lines: AsyncIterable<string>, notes: Notes): AsyncGenerator<string> {
  let count = 0;
  for await (const line of lines) {
    if (count === 0) yield `\n## ${title}\n\n`;
    else if (count % LINES_BEFORE_NOTES === 0) yield `\n${notes.taken()}\n`;
    yield `${line}\n`;
    count += 1;
  }
  if (count > 0) yield `\n${notes.taken()}`;
}

function startNotes(): Notes {
  let count = 0;
  let open: string[] = [];
  return {
    mark: (evidence) =>
      evidence
        .slice(0, MOST_NOTES)
        .map((one) => {
          count += 1;
          open.push(`[^${count}]: ${noteOf(one)}\n`);
          return `[^${count}]`;
        })
        .join(''),
    taken() {
      const text = open.join('');
      open = [];
      return text;
    },
  };
}

function noteOf({ words, outlet, headline, day, source, start, end, report, through }: Evidence): string {
  const via = through.length === 0 ? '' : `, through ${escapeMarkdown(namesOf(through))}`;
  const where = [outlet, headline, day ?? 'day unknown', source].filter((one) => one !== null).map(escapeMarkdown);
  return `“${escapeMarkdown(words)}” ${where.join(', ')}${via} (${report}, ${start}–${end})`;
}

async function* actLines(record: RecordStore, scope: ExportScope, notes: Notes): AsyncGenerator<string> {
  for await (const act of eachAct(record, scope)) {
    const place = act.place === null ? '' : `, ${escapeMarkdown(act.place.name)}`;
    const mark = notes.mark(act.tellings.map(({ evidence }) => evidence));
    yield `- ${dayOf(act.day)}${whoOf(act)}${whatOf(act)}${place}${mark}`;
  }
}

function dayOf(day: string | null): string {
  return `**${day ?? 'day unknown'}** `;
}

function whoOf(act: ExportAct): string {
  const [actors, recipients] = [partiesIn(act, 'actor'), partiesIn(act, 'recipient')].map(namesOf);
  const who = [actors, recipients].filter((names) => names !== '' && names !== undefined).join(' → ');
  return who === '' ? '' : `${escapeMarkdown(who)}: `;
}

function whatOf({ type, mode, factuality }: ExportAct): string {
  const what = [type, mode].filter((one) => one !== null).join(' ');
  return `${escapeMarkdown(what)}${factuality === 'happened' ? '' : ` (*${factuality}*)`}`;
}

async function* statementLines(record: RecordStore, { sides, from, to }: ExportScope, notes: Notes) {
  const [by, about] = sides.map(({ thing }) => thing.id);
  for await (const one of eachItem(record, queries.statements, { by, about, from, to })) {
    const speaker = escapeMarkdown(one.speaker?.name ?? 'somebody unnamed');
    const verb = one.polarity === 'denied' ? 'denied' : (one.cue ?? 'said');
    const words = escapeMarkdown(one.words);
    const said = one.quotation === 'direct' ? `“${words}”` : words;
    yield `- ${dayOf(one.day)}${speaker} (${escapeMarkdown(verb)}): ${said}${notes.mark([one.evidence])}`;
  }
}

async function* dealLines(record: RecordStore, { sides, from, to }: ExportScope, notes: Notes) {
  const parties = sides.map(({ thing }) => thing.id);
  for await (const deal of eachItem(record, queries.ledger, { kinds: ['deal'] as const, parties, from, to })) {
    if (deal.kind !== 'deal') continue;
    const mark = notes.mark(deal.tellings.map(({ evidence }) => evidence));
    const who = deal.parties.length === 0 ? '' : ` (${escapeMarkdown(namesOf(deal.parties))})`;
    yield `- ${dayOf(deal.day)}${escapeMarkdown(deal.name)}${who}: *${deal.course.join(', ')}*${mark}`;
  }
}

async function* conflictLines(record: RecordStore, { sides, from, to }: ExportScope, notes: Notes) {
  const about = sides[0]?.thing.id;
  for await (const one of eachItem(record, queries.conflicts, { about, from, to })) {
    const claims = one.claims.map(({ value, evidence }) => `${escapeMarkdown(value)}${notes.mark([evidence])}`);
    yield `- ${dayOf(one.day)}${escapeMarkdown(one.about.name)}, ${one.kind}: ${claims.join(' against ')}`;
  }
}

/**
 * Text in which nothing is Markdown or HTML.
 * @example escapeMarkdown('<b>*bold*</b>') // '\\<b\\>\\*bold\\*\\</b\\>'
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()#+!<>&|~^-]/g, '\\$&');
}
