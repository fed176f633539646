// Two differently worded reports of one trip, by templates of our own: one of the day of arrival, one of a day later, in other words.
import { addDays, parseDay, weekdayOf } from '../src/base/partial-date.js';
import { hashOf, type Trip } from './visits-trips.js';

/** A report to be read, with the day that it is of. */
export interface TripReport {
  readonly source: string;
  readonly date: string;
  readonly text: string;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** What the two sides speak about; a report of one trip names the same, as reports do. */
const MATTERS = [
  ['trade and investment', 'tariffs on farm goods'],
  ['arms control', 'the size of their nuclear arsenals'],
  ['the peace process in the region', 'a timetable for further negotiations'],
  ['energy supplies', 'a pipeline that has been planned for years'],
  ['regional security', 'the number of foreign troops in the area'],
  ['economic aid', 'a package of loans'],
  ['human rights', 'the fate of several detained activists'],
  ['fisheries and shipping', 'access to northern ports'],
];

/** The words of one trip that the templates are filled with. */
interface Slots {
  readonly full: string;
  readonly other: string;
  readonly last: string;
  readonly role: string;
  readonly to: string;
  readonly town: string;
  readonly host: string;
  readonly hostLast: string | null;
  readonly day: string;
  readonly endDay: string;
  readonly matter: string;
  readonly detail: string;
  readonly count: string | null;
  readonly isOneDay: boolean;
}

type Template = (slots: Slots) => readonly string[];

const ARRIVALS: readonly Template[] = [
  ({ full, to, day, host, matter, last, detail, count }) => [
    `${full} arrived in ${to} on ${day} for talks with ${host} on ${matter}.`,
    `Officials on both sides expect ${detail} to be high on the agenda. ${count === null ? '' : `It is the ${count} trip of the year to ${to} for ${last}.`}`,
    `${last} was welcomed at the airport by a guard of honor before the delegations sat down to work.`,
  ],
  ({ full, to, town, day, matter, host, detail, role }) => [
    `${full} began a visit to ${to} on ${day}, with ${matter} expected to dominate the discussions.`,
    `The ${role} is to meet ${host}${town === '' ? '' : ` in ${town}`}. Aides said that ${detail} would also come up.`,
    `A joint statement is expected at the end of the visit.`,
  ],
  ({ full, to, day, last, host, matter, detail }) => [
    `${full} flew to ${to} on ${day} and went straight into a meeting with ${host}.`,
    `The two sides reviewed ${matter}. Diplomats said there had been little movement on ${detail}.`,
    `${last} was due to speak to reporters later.`,
  ],
  ({ full, to, town, day, matter, last, host, detail }) => [
    `${full} traveled to ${town === '' ? to : `${town}, ${to},`} on ${day} to discuss ${matter}.`,
    `${last} met with ${host} shortly after landing. The question of ${detail} remained open, according to officials.`,
    `Security was tight along the route from the airport.`,
  ],
  ({ full, to, day, last, host, matter, detail, role }) => [
    `${capital(host)} received ${full} in ${to} on ${day}.`,
    `The visit by the ${role} comes at a time when both governments are trying to make progress on ${matter}.`,
    `${last} and the hosts also discussed ${detail}, officials said.`,
  ],
  ({ full, to, town, day, host, matter, detail, last }) => [
    `Talks opened ${town === '' ? `in ${to}` : `in ${town}`} on ${day} between ${full} and ${host}.`,
    `On the table are ${matter} and, if time allows, ${detail}. ${last} will stay in ${to} until the talks end.`,
  ],
];

const RETURNS: readonly Template[] = [
  ({ other, to, day, host, matter, last, detail, role }) => [
    `Little was settled when ${other} visited ${to} on ${day}, diplomats say.`,
    `${last} and ${host} spoke about ${matter}, but ${detail} was left for later meetings.`,
    `The ${role} has made the subject a priority.`,
  ],
  ({ other, to, day, endDay, isOneDay, host, matter, last }) => [
    isOneDay
      ? `${other} held a day of meetings in ${to} on ${day}.`
      : `${other} ended a visit to ${to} on ${endDay} that had begun on ${day}.`,
    `During the stay ${last} met ${host}, and the two reviewed ${matter}.`,
    `No date was set for another round.`,
  ],
  ({ other, to, town, day, hostLast, host, matter, detail, last }) => [
    `${capital(hostLast ?? host)} and ${other} met ${town === '' ? `in ${to}` : `in ${town}`} on ${day}, and their governments described the talks as useful.`,
    `They dealt with ${matter} and touched on ${detail}. ${last} also saw leaders of the opposition.`,
  ],
  ({ other, to, day, matter, host, last, count, detail }) => [
    `The trip by ${other} to ${to} on ${day} has raised hopes for progress on ${matter}.`,
    `${capital(host)} told ${last} that ${detail} could be discussed further. ${count === null ? '' : `${last} has now been there for the ${count} time this year.`}`,
  ],
  ({ other, to, town, day, host, matter, role }) => [
    `${other} was in ${town === '' ? to : town} on ${day} for a meeting with ${host}.`,
    `According to a statement, the ${role} and the hosts agreed to keep working on ${matter}. The statement called the visit to ${to} productive.`,
  ],
  ({ other, to, day, last, host, matter, detail }) => [
    `Newspapers in ${to} gave wide coverage to the arrival of ${other} on ${day}.`,
    `After talks with ${host}, ${last} thanked the government for its help with ${matter}. Editors asked what would become of ${detail}.`,
  ],
];

/**
 * The two reports of a trip.
 * @example reportsOf(trip).map(({ date }) => date) // ['1996-04-21', '1996-04-22']
 */
export function reportsOf(trip: Trip): readonly [TripReport, TripReport] {
  const slots = slotsOf(trip);
  const seed = hashOf(trip.id);
  const arrival = ARRIVALS[seed % ARRIVALS.length]!(slots);
  const account = RETURNS[Math.floor(seed / 16) % RETURNS.length]!(slots);
  // An account is printed after the last day, at most five days after the first, so that "on Monday" means that Monday.
  const later = [trip.end, plus(trip.start, 5)].sort()[0]!;
  return [
    { source: `${trip.id}-a`, date: trip.start, text: arrival.map(tidy).join('\n\n') },
    { source: `${trip.id}-b`, date: plus(later, 1), text: account.map(tidy).join('\n\n') },
  ];
}

function slotsOf(trip: Trip): Slots {
  const { name, title, from, to, place, hosts, start, end, earlierInYear, id } = trip;
  const [matter, detail] = MATTERS[Math.floor(hashOf(id) / 4096) % MATTERS.length]!;
  const last = name.split(' ').at(-1)!;
  const family = /^[IVX]+$/.test(last) ? name : last;
  const lastDay = [end, plus(start, 5)].sort()[0]!;
  const adjective = from === 'the United States' ? 'U.S.' : `${from}'s`;
  const isKing = title === 'King' || title === 'Queen';
  return {
    full: adjective === 'U.S.' ? `U.S. ${title} ${name}` : `${title} ${name} of ${from}`,
    other: isKing ? `${title} ${name}` : `${adjective} ${title.toLowerCase()}, ${name},`,
    last: isKing ? `King ${name}`.replace(/^King (?=Queen)/, '') : family,
    role: title.toLowerCase().replace('secretary of state', 'secretary'),
    to,
    town: place,
    host: hosts[0] ?? 'leaders of the country',
    hostLast: hosts[0] ?? null,
    day: WEEKDAYS[weekdayOf(parseDay(start)!) - 1]!,
    endDay: WEEKDAYS[weekdayOf(parseDay(lastDay)!) - 1]!,
    matter: matter!,
    detail: detail!,
    count: earlierInYear > 0 ? (ORDINALS[earlierInYear] ?? null) : null,
    isOneDay: start === lastDay,
  };
}

function plus(day: string, days: number): string {
  return addDays(parseDay(day)!, days) ?? day;
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

/** "U.S. secretary of state, Warren Christopher," takes an article where it does not begin with one. */
function tidy(paragraph: string): string {
  const text = paragraph
    .replace(/(^|\. )U\.S\. (president|secretary)/g, '$1The U.S. $2')
    .replace(/(?<!The |the )U\.S\. (president|secretary)/g, 'the U.S. $1');
  return text.replace(/ {2,}/g, ' ').trim();
}
