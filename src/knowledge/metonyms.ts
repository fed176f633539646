// Seats of government that stand for their state in news: "the Kremlin said", "talks between Ankara and Damascus".
import { COUNTRIES, type Country, countryByCode } from './countries.js';
import { foldName } from './fold-name.js';
import { SEATS } from './seats.js';

/** What a seat houses. A capital stands for the whole government. */
export type SeatKind = 'capital' | 'executive' | 'legislature' | 'ministry' | 'military' | 'intelligence';

/** A country meant by a seat of its government. */
export interface Metonym {
  readonly country: Country;
  readonly seat: string;
  readonly kind: SeatKind;
}

/** Capitals that mean something else more often than their government: a person, another town, the state's own name. */
const WEAK_CAPITALS: ReadonlySet<string> = new Set([
  'Douglas',
  'George Town',
  'Georgetown',
  'Gibraltar',
  'Hamilton',
  'Jamestown',
  'King Edward Point',
  'Kingston',
  'Kingstown',
  'Macau',
  'Male',
  'Marigot',
  'Monaco',
  'Nassau',
  'Roseau',
  'Saint-Denis',
  'Saint-Pierre',
  'San Juan',
  'San Marino',
  'Singapore',
  'Stanley',
  'The Valley',
  'Vatican City',
  'Victoria',
  'Victoria City',
  'West Island',
]);

const bySeat = new Map<string, Metonym>();
for (const [kind, rows] of Object.entries(SEATS)) {
  // proof: SEATS is a record over SeatKind
  for (const row of rows) addRow(row, kind as SeatKind);
}
for (const country of COUNTRIES) addCapital(country);

/**
 * The country whose government a seat stands for: a capital, or the house of a president, parliament, ministry or army.
 * Whether the words mean the government or the place only the sentence can tell.
 * @example countryByMetonym('the Kremlin') // { country: Russia, seat: 'Kremlin', kind: 'executive' }
 * @example countryByMetonym('Ankara')?.country.iso3 // 'TUR'
 * @example countryByMetonym('Victoria') // null: more often the state, the city or the queen than the Seychelles
 */
export function countryByMetonym(words: string): Metonym | null {
  if (!/\p{Lu}/u.test(words)) return null;
  return bySeat.get(foldName(words)) ?? null;
}

/**
 * The seats of a country's government, the capital first.
 * @example governmentSeats('RUS')[0] // 'Moscow'
 */
export function governmentSeats(iso3: string): readonly string[] {
  const country = countryByCode(iso3);
  const capital = country?.capital ?? null;
  const houses = [...bySeat.values()].filter((one) => one.country.iso3 === iso3).map(({ seat }) => seat);
  return [...new Set(capital === null ? houses : [capital, ...houses])];
}

/** "RUS Kremlin; Moscow Kremlin" */
function addRow(row: string, kind: SeatKind): void {
  const country = countryByCode(row.slice(0, 3));
  if (country === null) throw new Error(`a seat of no country: ${row}`);
  for (const seat of row.slice(4).split(';')) addSeat({ country, seat: seat.trim(), kind });
}

function addCapital(country: Country): void {
  const { capital } = country;
  if (capital === null || WEAK_CAPITALS.has(capital)) return;
  addSeat({ country, seat: capital, kind: 'capital' });
}

function addSeat(metonym: Metonym): void {
  const key = foldName(metonym.seat);
  if (!bySeat.has(key)) bySeat.set(key, metonym);
}
