// Plurals of nouns that are counted.
import { expect, it } from 'vitest';
import { pluralOf } from '../../src/knowledge/plural-of.js';

it.each([
  ['soldier', 'soldiers'],
  ['city', 'cities'],
  ['day', 'days'],
  ['wish', 'wishes'],
  ['person', 'people'],
  ['percent', 'percent'],
  ['troops', 'troops'],
])('%s: %s', (noun, plural) => expect(pluralOf(noun)).toBe(plural));
