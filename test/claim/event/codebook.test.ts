// The kinds of acts that PLOVER's manual describes, each in sentences of our own: nearly all get the type that the manual gives.
import { expect, it } from 'vitest';
import { relate } from '../../../src/claim/event/relate.js';
import { CODEBOOK_FIRST } from './codebook-rows-first.js';
import { CODEBOOK_SECOND } from './codebook-rows-second.js';
import { readText } from './read-events.js';

/** The least share of right types; the rest are turns of phrase that the lexicon or the parser does not know yet. */
const LEAST = 0.95;

it('get the type of the manual', () => {
  const rows = [...rowsOf(CODEBOOK_FIRST), ...rowsOf(CODEBOOK_SECOND)];
  const missed = rows
    .filter(({ type, text }) => typeOf(text) !== type)
    .map(({ type, text }) => `${type} ${text}: ${typeOf(text)}`);
  expect(rows.length).toBeGreaterThan(450);
  expect(1 - missed.length / rows.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST);
});

function rowsOf(table: string): { readonly type: string; readonly text: string }[] {
  let type = '';
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (!line.endsWith(':')) return [{ type, text: line }];
      type = line.slice(0, -1);
      return [];
    });
}

/** What the first word that begins with "Norw" does to Peru. */
function typeOf(text: string): string | null {
  const source = spanOf(text, /Norw\S*/);
  const target = spanOf(text, /Peru(?!.*Peru)|Lima/);
  const type = relate(readText(text), source, target)?.type ?? null;
  return type === 'RETREAT' ? 'CONCEDE' : type;
}

function spanOf(text: string, pattern: RegExp): { readonly start: number; readonly end: number } {
  const found = pattern.exec(text);
  return found === null ? { start: 0, end: 0 } : { start: found.index, end: found.index + found[0].length };
}
