// Units of measure by their words and symbols. Source: SI, UCUM and general knowledge, written for Dateline.
import type { UnitKind } from './figure.js';

/** A unit as its symbol, and what sort it is. */
export interface Measure {
  readonly unit: string;
  readonly kind: UnitKind;
}

const LENGTHS = `mm millimetre millimeter|cm centimetre centimeter|m metre meter|km kilometre kilometer kilometers kms|mi mile|nmi nautical_mile|ft foot feet|in inch inches|yd yard`;
const REST = `mg milligram|g gram gramme|kg kilogram kilogramme kilo kgs|t ton tonne metric_ton metric_tonne short_ton long_ton|lb pound lbs|oz ounce
|kt kiloton kilotonne|Mt megaton megatonne
|L litre liter|gal gallon|bbl barrel bbls|bu bushel
|ha hectare|acre acre
|W watt|kW kilowatt|MW megawatt|GW gigawatt|TW terawatt
|kWh kilowatt_hour|MWh megawatt_hour|GWh gigawatt_hour|TWh terawatt_hour
|Hz hertz|kHz kilohertz|MHz megahertz|GHz gigahertz
|km/h kph kilometres_per_hour kilometers_per_hour km_per_hour kmh km_/_h|mi/h mph miles_per_hour|kn knot
|deg degree|Cel degrees_celsius degree_celsius degrees_centigrade celsius °_c|[degF] degrees_fahrenheit degree_fahrenheit fahrenheit °_f|deg °
|B byte|MB megabyte|GB gigabyte|TB terabyte
|bcm billion_cubic_metres`;
const SHARES = `% percent per_cent pct % ％|pp percentage_point percentage_points|bp basis_point basis_points|point point points`;

/** Symbols that are also common words or letters: they must be written to the digits (`5m`, `2t`). */
const ONLY_GLUED: ReadonlySet<string> = new Set(['m', 't', 'g', 'l', 'w', 'b', 'in', 'kn', 'kt', 'mt', 'deg']);

/** Names that are never a unit of measure on their own. */
const NO_NAME: ReadonlySet<string> = new Set(['in', 'deg', '[degf]', 'b', 'cel']);

/** Units by their words joined by single spaces, lower-case. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...rows(LENGTHS, 'measure'),
  ...areas(),
  ...rows(REST, 'measure'),
  ...rows(SHARES, 'percent'),
]);

/** The greatest number of words in a key of MEASURES. */
export const LONGEST_MEASURE = 3;

/** Units of length: what follows them after "of" may be a place ("within 30 km of the port"). */
export const LENGTH_UNITS: ReadonlySet<string> = new Set(['m', 'km', 'mi', 'nmi', 'ft', 'yd']);

/** Names of lengths of time: an amount of them is a time expression, not a figure. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day night week weekend fortnight month year decade century millennium season semester quarter morning evening afternoon'.split(
    ' ',
  ),
);

/**
 * Whether a unit's symbol only counts as one where it is written to the digits.
 * @example mustBeGlued('m') // true: "5m", but not "5 m"
 */
export function mustBeGlued(key: string): boolean {
  return ONLY_GLUED.has(key);
}

function rows(table: string, kind: UnitKind): (readonly [string, Measure])[] {
  return table.split('|').flatMap((row) => {
    const [unit = '', ...names] = row.trim().split(' ');
    const words = names.flatMap((name) => withPlural(name.replaceAll('_', ' ')));
    const all = NO_NAME.has(unit.toLowerCase()) ? words : [unit.toLowerCase(), ...words];
    return all.map((name) => [name, { unit, kind }] as const);
  });
}

/** `square kilometres`, `sq km`, `cubic metres`, `km²`; `km2` is read as digits after letters. */
function areas(): (readonly [string, Measure])[] {
  return rows(LENGTHS, 'measure').flatMap(([name, { unit, kind }]) => {
    const [square, cubic] = [
      { unit: `${unit}2`, kind },
      { unit: `${unit}3`, kind },
    ];
    const squares = [`square ${name}`, `sq ${name}`, `sq . ${name}`, `${name} ²`, `${name} 2`, `${name} squared`];
    const cubics = [`cubic ${name}`, `cu ${name}`, `${name} ³`, `${name} 3`];
    return [...squares.map((key) => [key, square] as const), ...cubics.map((key) => [key, cubic] as const)];
  });
}

function withPlural(name: string): readonly string[] {
  return /[%°]/.test(name) || name.includes(' per ') ? [name] : [name, `${name}s`];
}
