// The lexicon of cues: every row is well formed, and words take what their rows say.
import { describe, expect, it, test } from 'vitest';
import { ADJECTIVE_ROWS } from '../../src/knowledge/cue-adjectives.js';
import { adjectiveCue, nounCue, particleCue, verbCue } from '../../src/knowledge/cue-lexicon.js';
import { NOUN_ROWS } from '../../src/knowledge/cue-nouns.js';
import { VERB_ROWS } from '../../src/knowledge/cue-words.js';

const PREPOSITIONS = 'for of on about against with at from to over in off'.split(' ');
const FRAMES = new Set([
  ...'clause quote infinitive addressee-infinitive noun noun-as ing'.split(' '),
  ...PREPOSITIONS.flatMap((one) => [one, `noun-${one}`]),
]);

test.each([
  ['verbs', VERB_ROWS],
  ['nouns', NOUN_ROWS],
  ['adjectives', ADJECTIVE_ROWS],
])('rows of %s name frames that exist and words in small letters', (_name, rows) => {
  const frames = rows.flatMap((row) => row.frames.split(' ')).filter((frame) => !FRAMES.has(frame));
  const words = rows.flatMap((row) => row.words.split(' ')).filter((word) => !/^[a-z-]+(?:_[a-z]+)?$/.test(word));
  expect({ frames, words }).toEqual({ frames: [], words: [] });
});

test('a verb with its particle is a cue of its own', () => {
  expect([particleCue('rule', 'out')?.class, particleCue('point', 'out')?.lemma, particleCue('point', 'up')]).toEqual([
    'deny',
    'point out',
    null,
  ]);
});

test('there are several hundred verbs', () => {
  expect(new Set(VERB_ROWS.flatMap(({ words }) => words.split(' '))).size).toBeGreaterThan(300);
});

describe('look-ups', () => {
  it.each([
    ['deny', 'denied', 'deny'],
    ['blam', 'blamed', 'blame'],
    ['denie', 'denies', 'deny'],
    ['Warn', 'Warns', 'warn'],
  ])('the verb %s, written %s, is %s', (lemma, form, expected) => expect(verbCue(lemma, form)?.lemma).toBe(expected));

  it.each(['walk', 'eat', 'sail'])('the verb %s is none', (lemma) => expect(verbCue(lemma)).toBeNull());

  test('a word has the sense of what it takes', () => {
    expect(verbCue('call')?.frames.get('for')?.class).toBe('demand');
    expect(verbCue('call')?.frames.get('noun-as')?.class).toBe('neutral');
    expect(verbCue('agree')?.frames.get('infinitive')?.mode).toBe('acted');
  });

  test('nouns and adjectives', () => {
    expect([nounCue('accusation')?.class, nounCue('harbour')]).toEqual(['accuse', null]);
    expect([adjectiveCue('adamant')?.class, adjectiveCue('green')]).toEqual(['assert', null]);
  });
});
