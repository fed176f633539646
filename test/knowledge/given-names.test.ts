// Given names by sex: those that tell, those that do not, and the tables themselves.
import { describe, expect, it } from 'vitest';
import { givenNameGender, isGivenName } from '../../src/knowledge/given-names.js';
import { FEMALE_GIVEN_NAMES } from '../../src/knowledge/given-names-female.js';
import { MALE_GIVEN_NAMES } from '../../src/knowledge/given-names-male.js';

describe('given names', () => {
  it.each<[string, 'male' | 'female' | null]>([
    ['Vladimir', 'male'],
    ['Ebrahim', 'male'],
    ['José', 'male'],
    ['Angela', 'female'],
    ['Fatemeh', 'female'],
    ['ANGELA', 'female'],
    ['Andrea', null],
    ['Xzqv', null],
    ['', null],
  ])('%s', (name, expected) => expect(givenNameGender(name)).toBe(expected));

  it('are known even where both bear them', () => expect(isGivenName('Andrea')).toBe(true));

  it.each([
    ['male', MALE_GIVEN_NAMES],
    ['female', FEMALE_GIVEN_NAMES],
  ])('of the %s table are folded, and more than a thousand', (_sex, lists) => {
    const names = lists.flatMap((list) => list.split(' '));
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBeGreaterThan(1_000);
  });
});
