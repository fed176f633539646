// The colours of the page: words can be read on every ground that they stand on, in light and in dark.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../architecture/source-files.js';

const css = readFileSync(path.join(root, 'web/src/styles/tokens.css'), 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const colours = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

test('the measure is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** Words on grounds need 4.5 to 1; the lines of marks 3 to 1. */
const grounds = ['paper', 'sheet', 'raised', 'said', 'said-strong', 'lit', 'asked'];
const shapes = ['coop', 'coop-pale', 'conflict', 'conflict-pale'];
const lines = ['person', 'body', 'place', 'thing', 'time', 'figure', 'event', 'deal'];
const cases: readonly (readonly [string, string, number])[] = [
  ...grounds.map((ground) => ['ink', ground, 7] as const),
  ...['paper', 'sheet', 'raised', 'said'].map((ground) => ['soft', ground, 4.5] as const),
  ...['paper', 'sheet'].flatMap((ground) => ['accent', 'wrong', 'focus'].map((one) => [one, ground, 4.5] as const)),
  ['on-accent', 'accent', 4.5],
  ...shapes.flatMap((shape) => ['paper', 'sheet'].map((ground) => [shape, ground, 3] as const)),
  ...lines.flatMap((line) =>
    ['paper', 'sheet', 'said', 'said-strong', 'lit'].map((ground) => [line, ground, 3] as const),
  ),
];

test.each(cases)('%s on %s has %s to 1', (front, ground, least) => {
  for (const theme of ['light', 'dark'] as const) {
    const [a, b] = [colours.get(front)?.[theme], colours.get(ground)?.[theme]];
    expect(contrast(a ?? '#', b ?? '#'), theme).toBeGreaterThanOrEqual(least);
  }
});
