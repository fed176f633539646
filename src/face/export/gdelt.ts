// GDELT 2.0: the tables of events (61 columns) and mentions (16 columns), tab-separated and without a header, as GDELT has them.
import { createHash } from 'node:crypto';
import type { RecordStore } from '../../store/record-store.js';
import { cameoCode, cameoQuad, INTENT_TO_MEET } from './cameo-codes.js';
import { type ExportAct, type ExportParty, type ExportPlace, eachAct, partiesIn } from './each-act.js';
import type { ExportScope } from './export-format.js';
import { type PloverCoding, ploverCoding } from './plover-coding.js';
import { tsvLine } from './polecat.js';

/**
 * One of the tables.
 * @example for await (const piece of gdeltPieces(record, { sides: [] }, 'mentions')) write(piece)
 */
export async function* gdeltPieces(
  record: RecordStore,
  scope: ExportScope,
  table: string | null,
): AsyncGenerator<string> {
  for await (const act of eachAct(record, scope)) {
    const coded = codedAct(act);
    if (coded === null) continue;
    for (const [at, pair] of pairsOf(act).entries()) {
      const id = eventNumber(`${act.id} ${at}`);
      if (table === 'mentions') for (const cells of mentionsOf(id, act, coded, pair)) yield tsvLine(cells);
      else yield tsvLine(eventOf(id, act, coded, pair));
    }
  }
}

interface CodedAct {
  readonly code: string;
  readonly day: string;
}

/** GDELT knows no status, so that only what PLOVER can code is there. */
function codedAct(act: ExportAct): CodedAct | null {
  const coding = ploverCoding(act);
  if (coding === null) return null;
  const code = codeOf(act, coding);
  const day = act.time.earliest ?? act.time.latest ?? firstDay(act.tellings[0]?.evidence.day ?? null);
  return code === null || day === null ? null : { code, day };
}

/** Talks that are due have a code of their own; so has the signing of a deal. */
function codeOf({ type, mode, factuality }: ExportAct, coding: PloverCoding): string | null {
  if (coding.isAsTold) return cameoCode(type, coding.mode);
  if (coding.type === 'SUPPORT') return cameoCode(type, mode);
  const isDueTalk = type === 'CONSULT' && coding.type === 'AGREE' && factuality !== 'negated';
  return isDueTalk ? INTENT_TO_MEET : cameoCode(coding.type, null);
}

interface Pair {
  readonly first: ExportParty | null;
  readonly second: ExportParty | null;
}

/** Two actors a line: from each who does it to each to whom it is done, or between those who do it together. */
function pairsOf(act: ExportAct): readonly Pair[] {
  const [actors, recipients] = [partiesIn(act, 'actor'), partiesIn(act, 'recipient')];
  const pairs =
    recipients.length > 0
      ? (actors.length === 0 ? [null] : actors).flatMap((first) => recipients.map((second) => ({ first, second })))
      : actors.flatMap((first, at) => actors.slice(at + 1).map((second) => ({ first, second })));
  return pairs.length > 0 ? pairs : actors.map((first) => ({ first, second: null }));
}

/** An integer below 2^48 from the content, in the place of GDELT's running number. */
function eventNumber(key: string): string {
  return `${Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 12), 16)}`;
}

function eventOf(id: string, act: ExportAct, { code, day }: CodedAct, { first, second }: Pair): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const fraction = Number(year) + (Number(month) * 30 + Number(date)) / 365;
  const sources = new Set(act.tellings.map(({ evidence }) => evidence.outlet ?? evidence.source)).size;
  const articles = new Set(act.tellings.map(({ evidence }) => evidence.report)).size;
  return [
    ...[id, `${year}${month}${date}`, `${year}${month}`, year, fraction.toFixed(4)],
    ...actorOf(first),
    ...actorOf(second),
    ...['1', code, code.slice(0, 3), code.slice(0, 2), `${cameoQuad(code)}`, ''],
    ...[`${act.tellings.length}`, `${sources}`, `${articles}`, ''],
    ...NO_PLACE,
    ...NO_PLACE,
    ...placeOf(act.place),
    ...[stamp(addedDay(act) ?? day), act.tellings[0]?.evidence.source ?? ''],
  ];
}

/** Code, name, country; then group, ethnic, two religions and three types, which nothing here tells. */
function actorOf(party: ExportParty | null): readonly string[] {
  const country = party?.country ?? '';
  return [country, party?.name.toUpperCase() ?? '', country, '', '', '', '', '', '', ''];
}

const NO_PLACE: readonly string[] = ['0', '', '', '', '', '', '', ''];

/** GDELT's country codes are FIPS 10-4, which the record does not know; they stay empty. */
function placeOf(place: ExportPlace | null): readonly string[] {
  if (place === null) return NO_PLACE;
  const { name, sort, coordinates } = place;
  const degrees = coordinates === null ? ['', ''] : [`${coordinates.latitude}`, `${coordinates.longitude}`];
  return [sort === 'country' ? '1' : '4', name, '', '', '', ...degrees, ''];
}

function mentionsOf(id: string, act: ExportAct, { day }: CodedAct, { first, second }: Pair) {
  return act.tellings.map(({ event, evidence }): readonly string[] => {
    const { words, start, report, outlet, source } = evidence;
    const at = (party: ExportParty | null) => {
      const place = party === null ? -1 : words.indexOf(party.name);
      return `${place < 0 ? -1 : start + place}`;
    };
    const said = firstDay(evidence.day) ?? day;
    const where = [at(first), at(second), `${event.triggerStart}`];
    return [
      id,
      stamp(day),
      stamp(said),
      '1',
      outlet ?? source,
      source || report,
      '',
      ...where,
      '1',
      '',
      '',
      '',
      '',
      '',
    ];
  });
}

/** When GDELT would have learned it: the day of the first report. */
function addedDay({ tellings }: ExportAct): string | null {
  return firstDay(tellings[0]?.evidence.day ?? null);
}

function firstDay(day: string | null): string | null {
  return day?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? null;
}

function stamp(day: string): string {
  return `${day.replaceAll('-', '')}000000`;
}
