// What one marked party does to another, in PLOVER's own coding.
import { describe, expect, it } from 'vitest';
import { ploverCode } from '../../../src/claim/event/plover-code.js';
import { relate } from '../../../src/claim/event/relate.js';
import type { PloverType } from '../../../src/knowledge/plover-types.js';
import type { Factuality } from '../../../src/reading.js';
import { readText } from './read-events.js';

describe('a pair of parties', () => {
  it.each<[string, string, string, PloverType]>([
    ['Norway agreed to withdraw its troops from Peru.', 'Norway', 'Peru', 'AGREE'],
    ['Norway will release Peru’s sailors.', 'Norway', 'sailors', 'AGREE'],
    ['Norway said it will not lift the ban on Peru.', 'Norway', 'Peru', 'REJECT'],
    ['Peru was condemned by Norway.', 'Norway', 'Peru', 'ACCUSE'],
    ['Norway signed a treaty with Peru.', 'Norway', 'Peru', 'SUPPORT'],
    ['Norway threatened to shell Peru after it refused talks.', 'Norway', 'Peru', 'THREATEN'],
    ['The minister demanded that Peru release the sailors.', 'The minister', 'Peru', 'REQUEST'],
    ['Police freed a journalist who was arrested in May.', 'Police', 'a journalist', 'RETREAT'],
    ['Norway refused to meet the envoy of Peru.', 'Norway', 'the envoy', 'REJECT'],
    ['Norway summoned the ambassador of Peru to complain.', 'Norway', 'the ambassador', 'ACCUSE'],
  ])('%s', (text, source, target, type) => {
    const relation = relate(readText(text), spanOf(text, source), spanOf(text, target));
    expect(relation?.type).toBe(type);
    expect(relation?.why).not.toBe('');
  });

  it('in a sentence without any act is null', () => {
    const text = 'Norway is larger than Peru.';
    expect(relate(readText(text), spanOf(text, 'Norway'), spanOf(text, 'Peru'))).toBeNull();
  });

  it('that is not in the text is null', () => {
    expect(relate([], { start: 0, end: 3 }, { start: 5, end: 7 })).toBeNull();
  });
});

describe('PLOVER joins type and status', () => {
  it.each<[PloverType, string | null, Factuality, PloverType]>([
    ['AID', null, 'happened', 'AID'],
    ['AID', null, 'planned', 'AGREE'],
    ['CONSULT', 'visit', 'expected', 'AGREE'],
    ['RETREAT', 'release', 'negated', 'REJECT'],
    ['ASSAULT', null, 'planned', 'THREATEN'],
    ['SANCTION', null, 'requested', 'REQUEST'],
    ['AGREE', 'sign', 'happened', 'SUPPORT'],
    ['AGREE', 'sign', 'planned', 'AGREE'],
    ['REJECT', null, 'planned', 'REJECT'],
    ['ASSAULT', null, 'negated', 'ASSAULT'],
  ])('%s %s %s', (type, mode, factuality, coded) => expect(ploverCode(type, mode, factuality).type).toBe(coded));
});

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
