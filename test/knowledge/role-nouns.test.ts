// Role nouns: what a common noun can refer to.
import { expect, it } from 'vitest';
import { type RoleNoun, roleNoun } from '../../src/knowledge/role-nouns.js';

it.each<[string, RoleNoun | null]>([
  ['spokeswoman', { kinds: ['person'], gender: 'female' }],
  ['policymaker', { kinds: ['person'], gender: null }],
  ['Brother', { kinds: ['person'], gender: 'male' }],
  ['ministry', { kinds: ['organization'], gender: null }],
  ['nation', { kinds: ['country', 'people'], gender: null }],
  ['river', { kinds: ['place'], gender: null }],
  ['drone', null],
  ['', null],
])('%s', (lemma, expected) => expect(roleNoun(lemma)).toEqual(expected));
