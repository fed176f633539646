// The evaluation of coreference across reports: events and entities of ECB+, with its marked mentions and with our own.
import { existsSync, readFileSync } from 'node:fs';
import { readReport, type Tools } from '../src/pipeline.js';
import { joinTellings } from '../src/resolve/acts/decide-acts.js';
import type { Telling } from '../src/resolve/acts/telling.js';
import { likeness } from '../src/resolve/acts/word-weights.js';
import { joinMeans } from '../src/resolve/join-means.js';
import { resolve } from '../src/resolve/resolve.js';
import { loadModel } from '../src/run/load-model.js';
import { loadPlaces } from '../src/run/load-places.js';
import { type CorefSums, conllScore, corefSums, ratesOf } from './coref-scores.js';
import { entityTellings } from './crossdoc-entities.js';
import { type MarkedMention, markedTellings, type ReadText } from './crossdoc-tellings.js';
import type { Evaluation, EvaluationResult, EvalValues } from './evaluation.js';
import { sharedData } from './package-root.js';
import { count, score } from './table.js';

/** Coreference across reports. */
export const crossdocEvaluation: Evaluation = {
  name: 'crossdoc',
  title: 'One act in many reports (coreference across documents)',
  options: [
    { name: 'documents', takes: 'PATH', about: 'documents with marked mentions as JSON lines, as ECB+ is given here' },
  ],
  run: evaluateCrossdoc,
};

/** A mention as the set marks it, with the chain that it is of. */
interface GoldMention extends MarkedMention {
  readonly chain: string;
  /** Whether its sentence was annotated in full. */
  readonly selected: boolean;
}

interface GoldDocument {
  readonly doc_id: string;
  readonly text: string;
  readonly event_mentions: readonly GoldMention[];
  readonly entity_mentions: readonly GoldMention[];
}

interface ReadDocument extends ReadText {
  readonly gold: GoldDocument;
}

function evaluateCrossdoc(values: EvalValues): EvaluationResult {
  const path = values.documents?.at(-1) ?? sharedData('crossdoc/ecbplus_dev.jsonl');
  if (!existsSync(path)) return { kind: 'skipped', why: `no file ${path}` };
  const [model, places] = [loadModel(), loadPlaces()];
  if (model.value === null || places.value === null) return { kind: 'skipped', why: 'no model, or no gazetteer' };
  const tools: Tools = { model: model.value, places: places.value, given: {} };
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const documents = lines.map((line) => readGold(JSON.parse(line) as GoldDocument, tools)); // proof: the format of the set
  return scored(documents);
}

function readGold(gold: GoldDocument, tools: Tools): ReadDocument {
  const read = readReport({ source: gold.doc_id, form: 'text', content: gold.text, given: {} }, tools).value;
  if (read === null || read.reading.report.text !== gold.text) throw new Error(`${gold.doc_id}: not read as it stands`);
  return { gold, ...read };
}

/** One way of putting mentions into sets, and how it scores. */
interface ScoredRow {
  readonly key: string;
  readonly what: string;
  readonly mentions: number;
  readonly sums: CorefSums;
}

function scored(documents: readonly ReadDocument[]): EvaluationResult {
  const rows = [...eventRows(documents), ...entityRows(documents), ownRow(documents)];
  const scores = Object.fromEntries(rows.map(({ key, sums }) => [`crossdoc.${key}`, conllScore(sums)]));
  const table = {
    caption: 'Coreference across reports',
    columns: ['what', 'mentions', 'MUC', 'B3', 'CEAFe', 'CoNLL'],
    rows: rows.map(({ what, mentions, sums }) => [
      what,
      count(mentions),
      ...[sums.muc, sums.b3, sums.ceafe].map((measure) => score(ratesOf(measure).f1)),
      score(conllScore(sums)),
    ]),
  };
  return { kind: 'scored', sections: [{ title: 'Across reports', paragraphs: ABOUT, tables: [table] }], scores };
}

const ABOUT = [
  'ECB+ (CC BY 3.0, measured only): its marked mentions, no word of its topics; singletons count. CoNLL is the mean F1 of MUC, B3 and ' +
    'CEAFe. The main figure takes the sentences that were annotated in full, as the literature does. Marked mentions are compared by ' +
    'their words, who does it to whom in our own grammar, and what the reports are about; no time is known of them.',
  'Same lemma: mentions with one lemma are one, in clusters of documents made from the words of the reports (average linkage), the ' +
    'bound chosen for the best figure, which favours it.',
];

function eventRows(documents: readonly ReadDocument[]): readonly ScoredRow[] {
  const all = documents.flatMap((document) => markedTellings(document, document.gold.event_mentions));
  const chosen = new Set(
    documents.flatMap(({ gold }) => gold.event_mentions.filter(({ selected }) => selected).map(({ id }) => id)),
  );
  const selected = all.filter(({ id }) => chosen.has(id));
  const gold = goldSets(documents, 'event_mentions', (mention) => mention.selected);
  return [
    { key: 'events', what: 'events, ours', mentions: selected.length, sums: corefSums(gold, setsOf(selected)) },
    { key: 'events.lemma', what: 'events, same lemma', mentions: selected.length, sums: lemmaSums(gold, selected) },
    {
      key: 'events.all',
      what: 'events in all sentences, ours',
      mentions: all.length,
      sums: corefSums(
        goldSets(documents, 'event_mentions', () => true),
        setsOf(all),
      ),
    },
  ];
}

function entityRows(documents: readonly ReadDocument[]): readonly ScoredRow[] {
  const gold = goldSets(documents, 'entity_mentions', (mention) => mention.selected);
  const { record } = resolve(documents.map(({ reading }) => reading));
  const tellings = documents.flatMap((document) => {
    return entityTellings(
      document,
      document.gold.entity_mentions.filter(({ selected }) => selected),
      record.thingOf,
    );
  });
  return [
    { key: 'entities', what: 'entities, ours', mentions: tellings.length, sums: corefSums(gold, setsOf(tellings)) },
  ];
}

/** Events that we find ourselves: a mention of ours answers to a marked one that it overlaps. */
function ownRow(documents: readonly ReadDocument[]): ScoredRow {
  const gold = goldSets(documents, 'event_mentions', (mention) => mention.selected);
  const { record } = resolve(documents.map(({ reading }) => reading));
  const sets = new Map<string, string[]>();
  for (const document of documents) {
    for (const { id, trigger } of document.reading.events) {
      const place = selectedPlace(document, trigger.start);
      if (!place) continue;
      const marked = document.gold.event_mentions.find(
        ({ span: [start, end] }) => start < trigger.end && end > trigger.start,
      );
      const act = record.actOf.get(id)!;
      sets.set(act, [...(sets.get(act) ?? []), marked?.id ?? id]);
    }
  }
  const own = uniqueMentions([...sets.values()]);
  return {
    key: 'events.own',
    what: 'events, found by ourselves',
    mentions: own.flat().length,
    sums: corefSums(gold, own),
  };
}

/** Only in sentences that were annotated in full is a mention of ours that nobody marked a mistake. */
function selectedPlace({ gold, sentences }: ReadDocument, offset: number): boolean {
  const sentence = sentences.find(({ start, end }) => start <= offset && offset < end);
  if (sentence === undefined) return false;
  return gold.event_mentions.some(
    ({ span: [start], selected }) => selected && sentence.start <= start && start < sentence.end,
  );
}

/** Two events of ours on one marked mention count once, in the first set. */
function uniqueMentions(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const unique = sets.map((set) => set.filter((mention) => !seen.has(mention) && seen.add(mention)));
  return unique.filter((set) => set.length > 0);
}

function goldSets(
  documents: readonly ReadDocument[],
  kind: 'event_mentions' | 'entity_mentions',
  isWanted: (mention: GoldMention) => boolean,
): readonly (readonly string[])[] {
  const sets = new Map<string, string[]>();
  for (const { id, chain } of documents.flatMap(({ gold }) => gold[kind].filter(isWanted))) {
    const set = sets.get(chain);
    if (set === undefined) sets.set(chain, [id]);
    else set.push(id);
  }
  return [...sets.values()];
}

function setsOf(tellings: readonly Telling[]): readonly (readonly string[])[] {
  return groupsOf(
    tellings.map(({ id }) => id),
    joinTellings(tellings),
  );
}

function groupsOf(ids: readonly string[], setOf: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const sets = new Map<string, string[]>();
  for (const id of ids) sets.set(setOf.get(id) ?? id, [...(sets.get(setOf.get(id) ?? id) ?? []), id]);
  return [...sets.values()];
}

const LEMMA_BOUNDS = [0.1, 0.15, 0.2, 0.25, 0.3];

function lemmaSums(gold: readonly (readonly string[])[], tellings: readonly Telling[]): CorefSums {
  const reports = [...new Map(tellings.map(({ report }) => [report.id, report])).values()];
  const links = reports.flatMap((a, i) =>
    reports.slice(0, i).map((b) => ({ first: a.id, second: b.id, score: likeness(a.topic, b.topic) })),
  );
  const tried = LEMMA_BOUNDS.map((bound) => {
    const { setOf } = joinMeans(
      reports.map(({ id }) => id),
      links,
      bound,
      [],
      null,
    );
    const sets = new Map(tellings.map(({ id, report, words }) => [id, `${setOf.get(report.id)} ${words[0]}`]));
    return corefSums(
      gold,
      groupsOf(
        tellings.map(({ id }) => id),
        sets,
      ),
    );
  });
  return tried.sort((a, b) => conllScore(b) - conllScore(a))[0]!;
}
