// JSON-LD: schema.org for reports, things, acts and quotations; W3C Web Annotation for the words that they stand on.
import type { Evidence, Named } from '../../query/answer.js';
import { edtfOf } from '../../query/days.js';
import { publishedOf, type ThingName } from '../../query/look-ups.js';
import * as queries from '../../query/queries.js';
import type { RecordStore } from '../../store/record-store.js';
import type { Row } from '../../store/rows.js';
import { type ExportAct, eachAct, partiesIn } from './each-act.js';
import { eachItem } from './each-item.js';
import type { ExportScope } from './export-format.js';
import { headlineOf } from './text-forms.js';

/** The context stands in the file, so that nothing has to be fetched to read it. The terms are those of the published ones. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  id: '@id',
  type: '@type',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dateline: 'urn:dateline:term:',
  Annotation: 'oa:Annotation',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  SpecificResource: 'oa:SpecificResource',
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  describing: 'oa:describing',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  agent: { '@type': '@id' },
  object: { '@type': '@id' },
  about: { '@type': '@id' },
  creator: { '@type': '@id' },
  location: { '@type': '@id' },
  isPartOf: { '@type': '@id' },
  through: { '@id': 'dateline:through', '@type': '@id', '@container': '@list' },
} as const;

const TYPES: Readonly<Record<string, string>> = { person: 'Person', body: 'Organization', country: 'Country', place: 'Place' }; // biome-ignore format: one line

/** What of an act schema.org can tell; the rest stands in `dateline:factuality`. */
const STATUS: Readonly<Record<string, string>> = {
  happened: 'CompletedActionStatus',
  ongoing: 'ActiveActionStatus',
  planned: 'PotentialActionStatus',
  expected: 'PotentialActionStatus',
};

/** How much text stands before and after the exact words. */
const ROUND = 32;

/**
 * The record as one JSON-LD document, node after node.
 * @example for await (const piece of jsonldPieces(record, { sides: [] })) write(piece)
 */
export async function* jsonldPieces(record: RecordStore, scope: ExportScope): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let isFirst = true;
  for await (const node of nodesOf(record, scope)) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(node)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

type Node = Readonly<Record<string, unknown>>;

async function* nodesOf(record: RecordStore, scope: ExportScope): AsyncGenerator<Node> {
  const told = new Set<string>();
  const isNew = (id: string) => !told.has(id) && told.add(id).has(id);
  const reports = reportCache(record);
  const cited = async function* (evidence: Evidence, body: string, number: number): AsyncGenerator<Node> {
    const report = await reports(evidence.report);
    if (report === null) return;
    if (isNew(report.reportId)) yield reportNode(report);
    for (const one of evidence.through) if (isNew(one.id)) yield { id: iri(one.id), name: one.name };
    yield annotation(evidence, report.text, body, number);
  };
  for await (const act of eachAct(record, scope)) {
    const things = [...act.parties, ...(act.place === null ? [] : [act.place])];
    for (const thing of things) if (isNew(thing.id)) yield thingNode(thing, act);
    yield actNode(act);
    for (const [at, { evidence }] of act.tellings.entries()) yield* cited(evidence, act.id, at);
  }
  const said = { by: scope.sides[0]?.thing.id, from: scope.from, to: scope.to };
  for await (const one of eachItem(record, queries.statements, said)) {
    const named = [one.speaker, ...one.topics].filter((thing): thing is Named => thing !== null);
    for (const thing of named) if (isNew(thing.id)) yield { id: iri(thing.id), name: thing.name };
    yield statementNode(one);
    yield* cited(one.evidence, one.id, 0);
  }
}

/** The reports that were asked for last; the others are read again. */
function reportCache(record: RecordStore): (id: string) => Promise<Row<'report'> | null> {
  const kept = new Map<string, Row<'report'>>();
  return async (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const [row] = (await record.find('report', { where: [{ column: 'reportId', equals: id }], limit: 1 })).items;
    if (row === undefined) return null;
    const oldest = kept.size < REPORTS_KEPT ? undefined : kept.keys().next().value;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(id, row);
    return row;
  };
}

const REPORTS_KEPT = 100;

/** An id of the record as an IRI. */
function iri(id: string): string {
  return `urn:dateline:${id}`;
}

function reportNode(report: Row<'report'>): Node {
  const { reportId, outlet, headline, language, source, text } = report;
  return {
    id: iri(reportId),
    type: 'NewsArticle',
    headline,
    datePublished: edtfOf(publishedOf(report)),
    publisher: outlet === null ? null : { type: 'Organization', name: outlet },
    inLanguage: language,
    identifier: source,
    articleBody: text,
  };
}

function thingNode(thing: ThingName, { place }: ExportAct): Node {
  const { id, name, sort, country } = thing;
  const where = place?.id === id ? place.coordinates : null;
  const geo = where === null ? {} : { geo: { type: 'GeoCoordinates', ...where } };
  return { id: iri(id), type: TYPES[sort] ?? 'Thing', name, 'dateline:country': country, ...geo };
}

function actNode(act: ExportAct): Node {
  return {
    id: iri(act.id),
    type: 'Action',
    name: headlineOf(act),
    'dateline:type': act.type,
    'dateline:mode': act.mode,
    'dateline:context': act.contexts,
    'dateline:factuality': act.factuality,
    'dateline:witnesses': act.witnesses,
    actionStatus: STATUS[act.factuality] ?? null,
    agent: partiesIn(act, 'actor').map(({ id }) => iri(id)),
    object: partiesIn(act, 'recipient').map(({ id }) => iri(id)),
    location: act.place === null ? null : iri(act.place.id),
    startTime: act.time.earliest,
    endTime: act.time.latest,
    temporal: act.day,
  };
}

function statementNode(one: queries.StatementItem): Node {
  return {
    id: iri(one.id),
    type: 'Quotation',
    text: one.words,
    creator: one.speaker === null ? null : iri(one.speaker.id),
    dateCreated: one.day,
    about: one.topics.map(({ id }) => iri(id)),
    isPartOf: iri(one.evidence.report),
    'dateline:quotation': one.quotation,
    'dateline:polarity': one.polarity,
    'dateline:basis': one.basis,
  };
}

/** The recommendation counts characters as code points, and the record as UTF-16 code units. */
function annotation({ start, end, report, through }: Evidence, text: string, body: string, number: number): Node {
  const points = (part: string) => [...part].length;
  const from = points(text.slice(0, start));
  const exact = text.slice(start, end);
  return {
    id: iri(`annotation:${body}:${number}`),
    type: 'Annotation',
    motivation: 'describing',
    body: iri(body),
    through: through.map(({ id }) => iri(id)),
    target: {
      type: 'SpecificResource',
      source: iri(report),
      selector: [
        { type: 'TextPositionSelector', start: from, end: from + points(exact) },
        { type: 'TextQuoteSelector', exact, prefix: text.slice(Math.max(0, start - ROUND), start), suffix: text.slice(end, end + ROUND) }, // biome-ignore format: one line
      ],
    },
  };
}
