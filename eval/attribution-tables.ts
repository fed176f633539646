// Tables and figures of the evaluation of attributions.
import { scoresOf } from './counts.js';
import type { Section } from './evaluation.js';
import { type AttributionCounts, PARTS, type Rate } from './score-attributions.js';
import type { ListCounts } from './statement-reports.js';
import type { SpeakerRates } from './statement-speakers.js';
import { count, score } from './table.js';

/** A set of marked texts with its counts: over all attributions, and over direct and mixed quotations alone. */
export interface ScoredSet {
  readonly name: string;
  readonly documents: number;
  readonly all: AttributionCounts;
  readonly marked: AttributionCounts;
  /** Patterns that are right, where the set is one of patterns. */
  readonly patterns: Rate;
  /** Speakers that are right after the whole pipeline, where the set names them. */
  readonly speakers: SpeakerRates;
}

/** Reports with lists of statements, with the counts of each. */
export interface ScoredReports {
  readonly name: string;
  readonly counts: readonly ListCounts[];
}

/** Figures by others on the test half of PolNeAR, exact F1 of source, cue and content, as the corpus's authors and later work give them. */
const YARDSTICKS: readonly (readonly [string, readonly number[]])[] = [
  ['rules on a Java parser (test half)', [62, 53, 39]],
  ['linear CRF trained on it (test half)', [70, 66, 58]],
  ['BERT trained on it (test half)', [83, 75, 73]],
];

/**
 * All figures by key, in per cent.
 * @example statementScores(sets, lists)['statements.polnear.content'] // 58.6
 */
export function statementScores(
  sets: readonly ScoredSet[],
  lists: readonly ScoredReports[],
): Readonly<Record<string, number>> {
  const fromSets = sets.flatMap(({ name, all, marked, patterns, speakers }) => [
    ...PARTS.map((part) => [`${name}.${part}`, scoresOf(all.spans[part]).f1] as const),
    [`${name}.half.recall`, scoresOf(all.half).recall] as const,
    [`${name}.triple.recall`, scoresOf(all.triple).recall] as const,
    [`${name}.marked.half.recall`, scoresOf(marked.half).recall] as const,
    [`${name}.marked.most.f1`, scoresOf(marked.most).f1] as const,
    [`${name}.marked.source`, share(marked.source)] as const,
    ...given(`${name}.patterns`, patterns),
    ...given(`${name}.speaker`, speakers.all),
    ...given(`${name}.marked.speaker`, speakers.marked),
  ]);
  const fromLists = lists.flatMap(({ name, counts }) =>
    Object.entries(listRates(counts)).map(([key, value]) => [`${name}.${key}`, value] as const),
  );
  return Object.fromEntries([...fromSets, ...fromLists].map(([key, value]) => [`statements.${key}`, value]));
}

/** A figure where there is something to judge. */
function given(key: string, rate: Rate): readonly (readonly [string, number])[] {
  return rate.of === 0 ? [] : [[key, share(rate)]];
}

function share({ right, of }: Rate): number {
  return of === 0 ? 100 : (100 * right) / of;
}

function listRates(counts: readonly ListCounts[]): Readonly<Record<string, number>> {
  const sum = (key: keyof ListCounts) => counts.reduce((total, one) => total + one[key], 0);
  const found = sum('found');
  const of = (key: keyof ListCounts) => share({ right: sum(key), of: found });
  return {
    recall: share({ right: found, of: sum('listed') }),
    precision: share({ right: found, of: found + sum('stray') }),
    exact: of('exact'),
    cue: of('cue'),
    kind: of('kind'),
    via: of('via'),
    addressee: of('addressee'),
  };
}

/**
 * The sections of the page.
 * @example statementSections(sets, lists, ['Model: ...'])[0]?.title // 'Attributions'
 */
export function statementSections(
  sets: readonly ScoredSet[],
  lists: readonly ScoredReports[],
  notes: readonly string[],
): readonly Section[] {
  return [
    { title: 'Attributions', paragraphs: [...notes, METHOD], tables: [spanTable(sets), quoteTable(sets)] },
    { title: 'Statements of whole reports', paragraphs: [LIST_METHOD], tables: [listTable(lists)] },
  ].filter(({ tables }) => tables.some(({ rows }) => rows.length > 0));
}

const METHOD =
  'From raw text. Exact: F1 of spans that are the same once blanks, marks and , . ; : are trimmed. Quotes pair one to ' +
  'one by the overlap of their contents. PolNeAR measures only: nothing was trained on it; its annotators mark nothing ' +
  'inside a quotation, so there ours are not counted. Speaker: the name after the whole pipeline, of those matched. ' +
  'Patterns: short texts in which source, cue, content and what passes words on are all right. The figures of others are on its test half, not on this one.';
const LIST_METHOD =
  'Found: half of the characters of a listed statement shared; exact from 95 in 100 on; precision counts what answers ' +
  'no listed statement and stands inside none. Sources, chains and addressees are judged by their words here.';

function spanTable(sets: readonly ScoredSet[]) {
  const ours = sets.map(({ name, documents, all }) => [
    name,
    count(documents),
    ...PARTS.map((part) => score(scoresOf(all.spans[part]).f1)),
    score(scoresOf(all.half).recall),
    score(scoresOf(all.half).precision),
    score(scoresOf(all.triple).f1),
  ]);
  const others = YARDSTICKS.map(([name, figures]) => [name, '', ...figures.map((figure) => score(figure)), '', '', '']);
  return {
    caption: 'All kinds: exact F1 of source, cue and content',
    columns: ['set', 'texts', 'source', 'cue', 'content', 'quote@0.5 R', 'quote@0.5 P', 'all three'],
    rows: sets.length === 0 ? [] : [...ours, ...others],
  };
}

function quoteTable(sets: readonly ScoredSet[]) {
  return {
    caption: 'Direct and mixed quotations',
    columns: [
      'set',
      'quotes',
      'quote@0.5 R',
      'quote@0.5 P',
      'quote@0.8 F1',
      'source exact',
      'cue exact',
      'speaker',
      'speaker, all kinds',
      'patterns',
    ],
    rows: sets.map(({ name, marked, speakers, patterns }) => [
      name,
      count(marked.half.gold),
      score(scoresOf(marked.half).recall),
      score(scoresOf(marked.half).precision),
      score(scoresOf(marked.most).f1),
      score(share(marked.source)),
      score(share(marked.cue)),
      ...[speakers.marked, speakers.all, patterns].map((rate) => (rate.of === 0 ? '' : score(share(rate)))),
    ]),
  };
}

function listTable(lists: readonly ScoredReports[]) {
  return {
    caption: 'Listed statements',
    columns: ['set', 'statements', 'recall', 'precision', 'exact', 'cue', 'kind', 'via', 'addressee'],
    rows: lists.map(({ name, counts }) => [
      name,
      count(counts.reduce((total, { listed }) => total + listed, 0)),
      ...Object.values(listRates(counts)).map((value) => score(value)),
    ]),
  };
}
