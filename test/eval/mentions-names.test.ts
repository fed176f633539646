// The evaluation of names with knowledge: kinds as classes, and the counts beside a reader that is told what to find.
import { expect, test } from 'vitest';
import { classOf, scoreNameSet } from '../../eval/mentions-names-score.js';
import { parseNames } from '../../eval/name-files.js';
import type { ReadWord, TextReader } from '../../eval/reader.js';

test.each([
  ['person', 'name', 'PER'],
  ['outlet', 'name', 'ORG'],
  ['group', 'name', 'ORG'],
  ['group', 'demonym', null],
  ['country', 'metonym', 'LOC'],
  ['country', 'demonym', null],
  ['place', 'name', 'LOC'],
  ['other', 'name', null],
] as const)('a %s as %s is %s', (kind, as, expected) => {
  expect(classOf({ kind, as })).toBe(expected);
});

/** A reader that tags nothing: what is found then is found by knowledge. */
const tagless: TextReader = {
  readText: () => [],
  readWords: (sentences) =>
    sentences.map((words) =>
      words.map((form, index): ReadWord => {
        return {
          lemma: form,
          upos: 'PROPN',
          xpos: 'NNP',
          feats: '_',
          head: index - 1,
          deprel: index === 0 ? 'root' : 'dep',
          name: 'O',
        };
      }),
    ),
};

test('knowledge finds what the tagger does not, and is counted apart', () => {
  const documents = parseNames(
    '1\tthe\tO\t-\t-\n2\tUnited\tB-ORG\t-\t-\n3\tNations\tI-ORG\t-\t-\n4\tleft\tO\t-\t-\n5\tIran\tB-LOC\t-\t-\n',
  );
  const [gold] = scoreNameSet({ treebank: null, names: 'small', documents }, tagless, {}).modes;
  expect(gold?.tagger.all).toEqual({ correct: 0, gold: 2, system: 0 });
  expect(gold?.ours.all).toEqual({ correct: 2, gold: 2, system: 2 });
});
