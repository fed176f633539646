// A report at a time: what is decided of the neighbourhood of fresh reports is what is decided of all.
import { expect, test } from 'vitest';
import type { Reading } from '../../src/reading.js';
import { tellingItem } from '../../src/resolve/acts/decide-acts.js';
import { dealItem } from '../../src/resolve/agreements/compare-deals.js';
import { copyItem } from '../../src/resolve/copies/find-copies.js';
import { type Decision, decisionId } from '../../src/resolve/decision.js';
import { profileReport, type ReportProfile } from '../../src/resolve/profile-report.js';
import { decideItems, itemsAround, itemsOf, type ResolveIndex } from '../../src/resolve/resolve.js';
import { blockIndex } from '../../src/resolve/resolve-index.js';
import { cellItem } from '../../src/resolve/things/decide-things.js';
import { STATES, told, town } from './told-report.js';

const MATTERS = ['border', 'harbour', 'railway'];

/** Four reports of each of six meetings, three pairs of people. */
const REPORTS: readonly Reading[] = Array.from({ length: 24 }, (_, i) => {
  const [meeting, telling] = [Math.floor(i / 4), i % 4];
  const [guest, day] = [['Arno Kell', 'Berta Sand', 'Carl Rost'][meeting % 3]!, `20${10 + meeting}-05-04`];
  const verb = telling % 2 === 0 ? 'met' : 'talks';
  const text = `In the ${verb} about the ${MATTERS[meeting % 3]}, ${guest} and Dora Holm of Norland spoke in Haven, telling ${telling}.`;
  const who = [
    { name: guest, country: 'ZAF' },
    { name: 'Dora Holm', country: 'NOR' },
    STATES.norland,
    town('Haven', 'NOR'),
  ];
  const event = { trigger: verb, actors: [guest], recipients: ['Dora Holm'], place: 'Haven', time: day };
  return told({ id: `r-${String.fromCharCode(97 + i)}`, date: day, text, who, events: [event] });
});

/** An index over reports, as a store would keep it. */
function indexOf(profiles: readonly ReportProfile[]): ResolveIndex {
  const { cells, tellings, deals, texts } = itemsOf(profiles);
  return {
    cells: blockIndex(cells.map(cellItem)),
    tellings: blockIndex(tellings.map(tellingItem)),
    deals: blockIndex(deals.map(dealItem)),
    texts: blockIndex(texts.map(copyItem)),
  };
}

test.each([1, 5, 7])(
  'reading in steps of %i reports, in three orders, decides what reading all at once does',
  (step) => {
    const all = REPORTS.map(profileReport);
    const whole = decideItems(itemsOf(all), []).decisions.map(decisionId).sort();
    expect(whole.length).toBeGreaterThan(20);
    for (const turn of [0, 9, 17]) {
      const ordered = [...all.slice(turn), ...all.slice(0, turn)];
      let [read, kept]: [readonly ReportProfile[], readonly Decision[]] = [[], []];
      for (let i = 0; i < ordered.length; i += step) {
        const fresh = ordered.slice(i, i + step);
        read = [...read, ...fresh];
        const items = itemsAround(fresh, indexOf(read));
        const around = new Set([...items.cells, ...items.tellings, ...items.deals].map(({ id }) => id));
        for (const { report } of items.texts) around.add(report);
        const others = kept.filter(({ first, second }) => !around.has(first) && !around.has(second));
        kept = [...others, ...decideItems(items, []).decisions];
      }
      expect([...new Set(kept.map(decisionId))].sort()).toEqual(whole);
    }
  },
);

test('the neighbourhood of a report is its own meeting, not the record', () => {
  const all = REPORTS.map(profileReport);
  const { tellings } = itemsAround([all[5]!], indexOf(all));
  expect(tellings.map(({ report }) => report.id)).toEqual(['r-e', 'r-f', 'r-g', 'r-h']);
});

test('an index gives the nearest on each side, and not the item itself', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, keys: ['k'], order: '2015' }));
  const { before, after } = blockIndex(items).around('k', items[2]!, 1);
  expect([before.map(({ id }) => id), after.map(({ id }) => id)]).toEqual([['b'], ['d']]);
  expect(blockIndex(items).around('other', items[2]!, 1)).toEqual({ before: [], after: [] });
});
