// FollowTheMoney: articles, people, bodies, events and offices held as entities, one JSON object a line.
import { createHash } from 'node:crypto';
import { countryByCode } from '../../knowledge/countries.js';
import { edtfOf } from '../../query/days.js';
import { publishedOf, type ThingName } from '../../query/look-ups.js';
import type { RecordStore } from '../../store/record-store.js';
import type { Row } from '../../store/rows.js';
import { type ExportAct, eachAct, partiesIn } from './each-act.js';
import { eachBatch } from './each-item.js';
import { eachOfficeTold, type OfficeTold } from './each-told.js';
import type { ExportScope } from './export-format.js';
import { headlineOf } from './text-forms.js';

/** An entity; a value that is null or empty is left out. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly (string | null)[]>>;
}

/** Who can take part in an event, by sort; a country acts through its state, which is a public body. */
const SCHEMATA: Readonly<Record<string, string>> = {
  person: 'Person',
  body: 'Organization',
  group: 'Organization',
  country: 'PublicBody',
};

/**
 * The record as FollowTheMoney entities. An entity that is referred to stands before the first that refers to it.
 * @example for await (const piece of ftmPieces(record, { sides: [] })) write(piece)
 */
export async function* ftmPieces(record: RecordStore, scope: ExportScope): AsyncGenerator<string> {
  for await (const entity of entitiesOf(record, scope)) yield `${JSON.stringify(withoutGaps(entity))}\n`;
}

async function* entitiesOf(record: RecordStore, scope: ExportScope): AsyncGenerator<FtmEntity> {
  for await (const rows of eachBatch(record, 'report', ['sortDay'])) yield* rows.map(articleOf);
  const told = new Set<string>();
  const fresh = (things: readonly ThingName[]): readonly FtmEntity[] => {
    const unknown = things.filter(({ id }) => !told.has(id));
    for (const { id } of unknown) told.add(id);
    return unknown.map(thingEntity);
  };
  for await (const act of eachAct(record, scope)) {
    yield* fresh(act.parties);
    yield eventEntity(act);
  }
  if (scope.sides.length > 0) return;
  for await (const office of eachOfficeTold(record)) {
    if (office.holder.sort !== 'person') continue;
    yield* fresh([office.holder, ...(office.of === null ? [] : [office.of])]);
    yield* occupancyOf(office);
  }
}

function articleOf(report: Row<'report'>): FtmEntity {
  const { reportId: id, headline, source, outlet, text, language } = report;
  const day = edtfOf(publishedOf(report));
  return {
    id,
    schema: 'Article',
    properties: {
      fileName: [source],
      title: [headline],
      publisher: [outlet],
      publishedAt: [day !== null && !day.includes('/') ? day : null],
      language: [language === 'en' ? 'eng' : null],
      bodyText: [text],
    },
  };
}

function thingEntity({ id, name, sort, country }: ThingName): FtmEntity {
  return { id, schema: SCHEMATA[sort] ?? 'LegalEntity', properties: { name: [name], country: [codeOf(country)] } };
}

/** FollowTheMoney writes countries as two small letters. */
function codeOf(country: string | null): string | null {
  const code = country === null ? null : countryByCode(country);
  return code?.years === null ? code.iso2.toLowerCase() : null;
}

function eventEntity(act: ExportAct): FtmEntity {
  const { id, type, mode, factuality, contexts, time, place, tellings } = act;
  const evidence = tellings.map((one) => one.evidence);
  return {
    id,
    schema: 'Event',
    properties: {
      name: [headlineOf(act)],
      startDate: [time.earliest],
      endDate: [time.latest],
      date: [act.day !== null && !act.day.includes('/') ? act.day : null],
      location: [place?.name ?? null],
      country: [codeOf(place?.country ?? null)],
      organizer: partiesIn(act, 'actor').map((party) => party.id),
      involved: partiesIn(act, 'recipient').map((party) => party.id),
      keywords: [type, mode, ...contexts, `factuality: ${factuality}`],
      summary: evidence.map(({ words }) => words),
      description: evidence.map(({ words, outlet, source, day, report, start, end, through }) => {
        const via = through.length === 0 ? '' : `, through ${through.map(({ name }) => name).join(', ')}`;
        return `"${words}" (${outlet ?? source}, ${day ?? 'day unknown'}${via}; ${report} ${start}-${end})`;
      }),
      proof: evidence.map(({ report }) => report),
      publisher: evidence.map(({ outlet }) => outlet),
    },
  };
}

function occupancyOf({ holder, of, row, evidence }: OfficeTold): readonly FtmEntity[] {
  const post = entityId('p', `${row.titleKey} ${of?.id ?? ''}`);
  const name = `${row.title}${of === null ? '' : ` of ${of.name}`}`;
  const body = of !== null && Object.hasOwn(SCHEMATA, of.sort) && of.sort !== 'person' ? of.id : null;
  const day = evidence.day !== null && !evidence.day.includes('/') ? evidence.day : null;
  const words = `"${evidence.words}" (${evidence.outlet ?? evidence.source}, ${evidence.day ?? 'day unknown'})`;
  return [
    { id: post, schema: 'Position', properties: { name: [name], organization: [body], country: [codeOf(of?.country ?? null)] } }, // biome-ignore format: one line
    {
      id: entityId('h', `${row.reportId} ${row.nodeId} ${row.number}`),
      schema: 'Occupancy',
      properties: {
        holder: [holder.id],
        post: [post],
        date: [day],
        status: [row.status === 'former' ? 'ended' : row.status === 'current' ? 'current' : 'unknown'],
        summary: [row.status],
        description: [words],
        recordId: [`${row.reportId} ${row.start}-${row.end}`],
      },
    },
  ];
}

function entityId(letter: string, key: string): string {
  return `${letter}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

function withoutGaps({ id, schema, properties }: FtmEntity) {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const known = [...new Set(values.filter((value) => value !== null && value !== ''))];
    return known.length === 0 ? [] : [[name, known] as const];
  });
  return { id, schema, properties: Object.fromEntries(filled) };
}
