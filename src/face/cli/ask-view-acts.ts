// How acts, meetings, conflicts and the ledger are shown.

import { pluralOf } from '../../knowledge/plural-of.js';
import type {
  ActItem,
  ConflictItem,
  DealItem,
  FigureItem,
  FigureValue,
  LedgerItem,
  MeetingItem,
} from '../../query/queries.js';
import { actName } from '../../query/queries.js';
import type { Entry } from './ask-layout.js';
import { counted, dayWords, dotted, evidenceColumns, namesOf, quoteOf, quotesOf, type View } from './ask-view.js';

/** Acts: the day, what it is, who, where, how real, and the words of one report. */
export const ACTS: View<ActItem> = {
  entry: (act) => ({
    lead: leadOf(act),
    head: partiesLine(act),
    facts: [
      dotted([
        typeWords(act),
        act.factuality === 'happened' ? null : act.factuality,
        act.place === null ? null : `in ${act.place.name}`,
        act.tellings > 1 ? counted(act.tellings, 'telling') : null,
        act.witnesses > 1 ? `${act.witnesses} independent` : null,
      ]),
    ],
    quotes: quotesOf(act.evidence, 1),
    id: act.id,
  }),
  columns: {
    id: ({ id }) => id,
    day: ({ day }) => day,
    type: ({ type }) => type,
    mode: ({ mode }) => mode,
    factuality: ({ factuality }) => factuality,
    actors: ({ actors }) => namesOf(actors),
    recipients: ({ recipients }) => namesOf(recipients),
    place: ({ place }) => place?.name ?? null,
    witnesses: ({ witnesses }) => witnesses,
    tellings: ({ tellings }) => tellings,
    ...evidenceColumns<ActItem>(({ evidence }) => evidence[0]),
  },
};

/** When it was, else when it was first told. */
function leadOf({ day, evidence }: Pick<ActItem, 'day' | 'evidence'>): string {
  const told = evidence[0]?.day ?? null;
  return day === null && told !== null ? `told ${dayWords(told)}` : dayWords(day);
}

/** `Vladimir Putin → Iran`; those who do a thing together are not set apart. */
function partiesLine({ actors, recipients }: ActItem): string {
  // Of two who met, reports take now the one for the doer and now the other.
  const rest = recipients.filter(({ id }) => !actors.some((one) => one.id === id));
  const [doers, others] = [namesOf(actors), namesOf(rest)];
  if (doers === '' && others === '') return 'nobody named';
  if (others === '') return doers;
  return `${doers === '' ? 'somebody' : doers} → ${others}`;
}

function typeWords({ type, mode }: Pick<ActItem, 'type' | 'mode'>): string {
  return mode === null ? type : `${type} ${mode}`;
}

/** Meetings: their number, day and place, and what follows from them. */
export const MEETINGS: View<MeetingItem> = {
  entry: (meeting) => ({
    lead: `${meeting.number === null ? '' : `${meeting.number}. `}${leadOf(meeting)}`,
    head: dotted([meeting.place?.name ?? 'place unknown', meeting.basis === 'told' ? null : meeting.basis]),
    facts: [
      dotted([meeting.modes.join(', '), `with ${namesOf(meeting.parties)}`]),
      meeting.noneSince === null ? '' : `the first since ${meeting.noneSince}, and none between, by its report`,
    ],
    quotes: quotesOf(meeting.evidence, 2),
    id: meeting.acts.join(' '),
  }),
  columns: {
    number: ({ number }) => number,
    day: ({ day }) => day,
    basis: ({ basis }) => basis,
    place: ({ place }) => place?.name ?? null,
    modes: ({ modes }) => modes.join('; '),
    parties: ({ parties }) => namesOf(parties),
    none_since: ({ noneSince }) => noneSince,
    acts: ({ acts }) => acts.join(' '),
    ...evidenceColumns<MeetingItem>(({ evidence }) => evidence[0]),
  },
};

/** Conflicts: what they are about, and each claim with its words and chain. */
export const CONFLICTS: View<ConflictItem> = {
  entry: (conflict) => [
    {
      lead: dayWords(conflict.day),
      head: `${conflict.kind}: ${conflict.act === null ? conflict.about.name : actName(conflict.act)}`,
      facts: [],
      quotes: [],
      id: conflict.id,
    },
    ...valuesOf(conflict).map((value): Entry => {
      const claims = conflict.claims.filter((claim) => claim.value === value);
      // One report may say it more than once.
      const reports = new Map([...claims].reverse().map(({ evidence }) => [evidence.report, evidence]));
      const head = dotted([
        conflict.kind === 'figure' ? figureWords(value) : value,
        claims[0]?.rank === 'preferred' ? 'most say so' : null,
      ]);
      const quotes = [...reports.values()].slice(0, MOST_WITNESSES).map(quoteOf);
      return { lead: '', head, facts: [], quotes, id: null };
    }),
  ],
  columns: {
    id: ({ id }) => id,
    day: ({ day }) => day,
    kind: ({ kind }) => kind,
    about: ({ about }) => about.name,
    first: ({ claims }) => claims[0]?.value ?? null,
    first_words: ({ claims }) => claims[0]?.evidence.sentence ?? null,
    first_outlet: ({ claims }) => claims[0]?.evidence.outlet ?? null,
    first_reported: ({ claims }) => claims[0]?.evidence.day ?? null,
    first_through: ({ claims }) => namesOf(claims[0]?.evidence.through ?? []),
    second: (conflict) => otherClaim(conflict)?.value ?? null,
    second_words: (conflict) => otherClaim(conflict)?.evidence.sentence ?? null,
    second_outlet: (conflict) => otherClaim(conflict)?.evidence.outlet ?? null,
    second_reported: (conflict) => otherClaim(conflict)?.evidence.day ?? null,
    second_through: (conflict) => namesOf(otherClaim(conflict)?.evidence.through ?? []),
    claims: ({ claims }) => claims.length,
  },
};

const MOST_WITNESSES = 3;

function valuesOf({ claims }: ConflictItem): readonly string[] {
  return [...new Set(claims.map(({ value }) => value))];
}

/** The first claim that says another thing than the first of all. */
function otherClaim({ claims }: ConflictItem) {
  return claims.find(({ value }) => value !== claims[0]?.value);
}

/** Deals with what became of them, and figures with their bounds. */
export const LEDGER: View<LedgerItem> = {
  entry: (line) => (line.kind === 'deal' ? dealEntry(line) : figureEntry(line)),
  columns: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    day: ({ day }) => day,
    what: (line) => (line.kind === 'deal' ? line.name : line.counted),
    parties: ({ parties }) => namesOf(parties),
    status: (line) => (line.kind === 'deal' ? line.status : null),
    low: (line) => (line.kind === 'deal' ? (line.amounts[0]?.low ?? null) : line.low),
    high: (line) => (line.kind === 'deal' ? (line.amounts[0]?.high ?? null) : line.high),
    unit: (line) => (line.kind === 'deal' ? (line.amounts[0]?.unit ?? null) : (line.tellings[0]?.unit ?? null)),
    tellings: ({ tellings }) => tellings.length,
    ...evidenceColumns<LedgerItem>(({ tellings }) => tellings[0]?.evidence),
  },
};

function dealEntry({ day, name, parties, status, course, amounts, terms, tellings, id }: DealItem): Entry {
  return {
    lead: dayWords(day),
    head: name,
    facts: [
      dotted([
        course.length > 1 ? course.join(' → ') : status,
        parties.length === 0 ? null : namesOf(parties),
        ...amounts.map(({ words }) => words),
        ...terms.map((words) => `for ${words}`),
      ]),
    ],
    quotes: quotesOf(
      tellings.map(({ evidence }) => evidence),
      2,
    ),
    id,
  };
}

function figureEntry({ day, type, parties, counted: of, low, high, tellings, id }: FigureItem): Entry {
  return {
    lead: dayWords(day),
    head: `${boundsWords({ low, high })} ${tellings[0]?.counted ?? of}`.trim(),
    facts: [dotted([type, namesOf(parties), tellings.length > 1 ? counted(tellings.length, 'telling') : null])],
    quotes: quotesOf(
      tellings.map(({ evidence }) => evidence),
      2,
    ),
    id,
  };
}

/** A figure as people write it; "20 to 22 ton" has its unit as one of it is called. */
function figureWords(value: string): string {
  const [, numbers = '', unit = ''] = /^(.*\d) ([a-z]+)$/.exec(value) ?? [];
  if (numbers === '') return value;
  const shown = numbers.replace(/\d+(?:\.\d+)?/g, (digits) => Number(digits).toLocaleString('en'));
  return `${shown} ${numbers === '1' ? unit : pluralOf(unit)}`;
}

function boundsWords({ low, high }: Pick<FigureValue, 'low' | 'high'>): string {
  const [from, to] = [low, high].map((value) => value?.toLocaleString('en') ?? null);
  if (from === to) return from ?? '';
  if (from === null) return `at most ${to}`;
  return to === null ? `at least ${from}` : `${from} to ${to}`;
}
