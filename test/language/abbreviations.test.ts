// Abbreviations inside runs of characters.
import { describe, expect, it } from 'vitest';
import { abbreviationStates } from '../../src/language/abbreviations.js';

const listed = new Set(['sept.', 'lt.', 'gen.', 'lt.-gen.']);

describe('abbreviationStates', () => {
  it.each([
    ['p.m.', '01112'],
    ['(U.S.', '001112'],
    ['anti-U.S.', '0000001112'],
    ['Sept.', '011112'],
    ['end.', '00000'],
    ['U.S.-led', '011120000'],
    ['J.K.', '01112'],
    ['no stop', '00000000'],
  ])('%s is %s', (run, states) =>
    expect([...abbreviationStates(run, listed)].join('')).toMatch(new RegExp(`^${states}$`)),
  );
});
