// Readings drawn by chance from a small world, so that much of what they tell is the same, nearly the same, or in dispute.
import { type Chance, seeded } from '../../benchmarks/seeded.js';
import type { Reading } from '../../src/reading.js';
import { STATES, type Told, told, town } from '../resolve/told-report.js';

const PEOPLE: readonly (readonly [string, string, string])[] = [
  ['Arno Kell', 'Kell', 'NOR'],
  ['Berta Sand', 'Sand', 'ZAF'],
  ['Carl Rost', 'Rost', 'AUT'],
  ['Dora Holm', 'D. Holm', 'NOR'],
];
const TOWNS = [town('Haven', 'NOR'), town('Kapstad', 'ZAF'), town('Berg', 'NOR')];
const LANDS = [STATES.norland, STATES.sudland, STATES.ostland];
const VERBS: readonly (readonly [string, string, string | null])[] = [
  ['met', 'CONSULT', 'meeting'],
  ['talks', 'CONSULT', 'meeting'],
  ['visited', 'CONSULT', 'visit'],
  ['raid', 'ASSAULT', null],
  ['signed', 'AGREE', null],
];
const STORIES = [
  'The harbour of the town had been closed for a week, and grain ships lay at anchor before it in the rain of the early spring, said those who came.',
  'Railway lines across the border carry fewer trains than they did, while engineers from three countries look at the old bridges over the river.',
  'Nobody in the market spoke of it.',
];

/** The report of a number: the same each time. */
export function madeReport(number: number): Reading {
  const chance = seeded(number * 7 + 3);
  const day = `201${chance.below(3)}-05-0${1 + chance.below(6)}`;
  const people = PEOPLE.filter(() => chance.below(2) === 0).map((one) => personOf(chance, one));
  const place = chance.pick(TOWNS);
  const [verb, type, mode] = chance.pick(VERBS);
  const [killed, land, other] = [40 + 20 * chance.below(2), chance.pick(LANDS), chance.pick(LANDS)];
  const names = people.map(({ name }) => name);
  const text = [
    `In ${place.name}, on the day of ${verb}, ${names.join(' and ')} of ${land.name} and ${other.name} were named`,
    `with ${killed} soldiers, a president and the border accord`,
    `${chance.pick(STORIES)} Report ${chance.below(4)}.`,
  ].join('. ');
  const who: readonly Told[] = [...people, place, ...new Set([land, other])];
  const when = chance.below(4) === 0 ? null : chance.below(3) === 0 ? `${day.slice(0, 7)}-04` : day;
  const event = { trigger: verb, type, mode, time: when, place: chance.below(3) === 0 ? null : place.name };
  const parties = { actors: [names[0] ?? land.name], recipients: [names[1] ?? other.name] };
  const factuality = chance.below(4) === 0 ? ('denied' as const) : ('happened' as const);
  return told({
    ...{ id: `r-${number}`, date: day, text, who },
    events: [{ ...event, ...parties, factuality }],
    figures: [{ words: `${killed} soldiers`, value: killed, unit: 'soldier' }],
    agreements:
      chance.below(2) === 0
        ? []
        : [{ name: 'border accord', parties: [land.name], time: chance.below(2) === 0 ? null : day }],
    positions: names
      .slice(0, 1)
      .map((holder) => ({ holder, issue: 'border accord', stance: chance.pick(['support', 'oppose'] as const) })),
  });
}

function personOf(chance: Chance, [full, short, country]: (typeof PEOPLE)[number]): Told {
  const office = { title: 'president', of: null };
  return {
    name: chance.below(2) === 0 ? full : short,
    country: chance.below(5) === 0 ? null : country,
    aliases: chance.below(3) === 0 ? [short] : [],
    offices: chance.below(2) === 0 ? [office] : [],
  };
}
