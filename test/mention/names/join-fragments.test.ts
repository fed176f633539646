// Names of persons that the tagger broke, put together again.
import { expect, test } from 'vitest';
import type { NameDraft } from '../../../src/mention/names/draft.js';
import { joinFragments } from '../../../src/mention/names/join-fragments.js';
import { sentencesOf } from './read-names.js';

/** The names that drafts of some words give; each draft is words of the text and a kind. */
function joined(text: string, ...drafts: readonly (readonly [words: string, kind: NameDraft['kind']])[]) {
  const sentence = sentencesOf(text)[0]!;
  const made = drafts.map(([words, kind]): NameDraft => {
    const at = text.indexOf(words);
    const first = sentence.tokens.findIndex(({ start }) => start === at);
    const last = sentence.tokens.findIndex(({ end }) => end === at + words.length);
    return { sentence: 0, first, last, kind, known: null, as: 'name', rule: 'tagger' };
  });
  return joinFragments(sentence, made).map(({ first, last }) =>
    text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end),
  );
}

test.each([
  [
    'a given name and the rest',
    'Envoys spoke with Arvo Mikael Kallas.',
    [
      ['Arvo', 'person'],
      ['Mikael Kallas', 'person'],
    ],
    ['Arvo Mikael Kallas'],
  ],
  [
    'initials and the rest',
    'Envoys spoke with P.V. Mikael Kallas.',
    [
      ['P.V.', 'person'],
      ['Mikael Kallas', 'person'],
    ],
    ['P.V. Mikael Kallas'],
  ],
  [
    'a name with al-',
    'Envoys spoke with Basim al-Harun.',
    [
      ['Basim', 'person'],
      ['al-Harun', 'organization'],
    ],
    ['Basim al-Harun'],
  ],
  [
    'a family name that is a verb',
    'Envoys spoke with Arvo Begin about the harbour.',
    [['Arvo', 'person']],
    ['Arvo Begin'],
  ],
  ['a title after a name', 'Envoys spoke with Arvo President Kallas.', [['Arvo', 'person']], ['Arvo']],
  ['a day after a name', 'Envoys spoke with Arvo Tuesday about the harbour.', [['Arvo', 'person']], ['Arvo']],
  ['a heading in large letters', 'Kallas Visits Harbour', [['Kallas', 'person']], ['Kallas']],
  [
    'two whole names',
    'Envoys saw Arvo Kallas Berta Sand.',
    [
      ['Arvo Kallas', 'person'],
      ['Berta Sand', 'person'],
    ],
    ['Arvo Kallas', 'Berta Sand'],
  ],
] as const)('%s', (_what, text, drafts, names) => {
  expect(joined(text, ...drafts)).toEqual(names);
});
