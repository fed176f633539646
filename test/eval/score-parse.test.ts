// The parse scorer on cases that can be counted by hand, and on everything that equals its gold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConllu } from '../../eval/conllu.js';
import { type Counts, scoresOf } from '../../eval/counts.js';
import { placeDocument } from '../../eval/placed-document.js';
import { countParse, PARSE_MEASURES, type ParseCounts } from '../../eval/score-parse.js';
import { type ScoredText, type ScoredWord, scoredGold, scoredSystem } from '../../eval/scored-text.js';
import { goldSentence } from './readers.js';
import { TREEBANK } from './treebank-sample.js';

const LAYERS = { lemma: 'x', upos: 'X', xpos: 'X', feats: '_', deprel: 'dep', enhanced: [] };

/** A text of one sentence out of tokens; `do+n't` is one token of two words. Every word hangs on the first. */
function textOf(written: string): ScoredText {
  const tokens: { start: number; end: number }[] = [];
  const words: ScoredWord[] = [];
  for (const forms of written.split(' ').map((token) => token.split('+'))) {
    const start = tokens.at(-1)?.end ?? 0;
    const span = { start, end: start + forms.join('').length };
    tokens.push(span);
    for (const form of forms) {
      words.push({ ...LAYERS, ...span, form, head: words.length === 0 ? -1 : 0, multiword: forms.length > 1 });
    }
  }
  return { sentences: [{ start: 0, end: tokens.at(-1)?.end ?? 0 }], tokens, words };
}

function withWord(text: ScoredText, index: number, change: Partial<ScoredWord>): ScoredText {
  return { ...text, words: text.words.map((word, at) => (at === index ? { ...word, ...change } : word)) };
}

function correct(counts: ParseCounts): Record<string, number> {
  return Object.fromEntries(PARSE_MEASURES.map((measure) => [measure, counts[measure].correct]));
}

describe('one change at a time', () => {
  const gold = textOf('The two ministers met');
  const all = correct(countParse(gold, gold));

  test('the same text is right in everything', () => {
    expect(all).toEqual({
      tokens: 4,
      sentences: 1,
      words: 4,
      upos: 4,
      xpos: 4,
      feats: 4,
      lemmas: 4,
      uas: 4,
      las: 4,
      lasSubtypes: 4,
      clas: 4,
      elas: 0,
    });
  });

  test.each<[string, Partial<ScoredWord>, Record<string, number>]>([
    ['a wrong head', { head: 2 }, { uas: 3, las: 3, lasSubtypes: 3, clas: 3 }],
    ['a wrong relation', { deprel: 'nsubj' }, { las: 3, lasSubtypes: 3, clas: 3 }],
    ['a wrong subtype', { deprel: 'dep:pass' }, { lasSubtypes: 3 }],
    ['a wrong tag', { upos: 'NOUN' }, { upos: 3 }],
    ['a wrong lemma', { lemma: 'y' }, { lemmas: 3 }],
    ['a feature that is not universal', { feats: 'Typo=Yes' }, {}],
    ['a wrong feature', { feats: 'Number=Sing' }, { feats: 3 }],
    ['a second root', { head: -1 }, { uas: 3, las: 3, lasSubtypes: 3, clas: 3 }],
  ])('%s', (_, change, expected) => {
    expect(correct(countParse(gold, withWord(gold, 1, change)))).toEqual({ ...all, ...expected });
  });

  test('a functional word is not among the content words', () => {
    const withCase = withWord(gold, 1, { deprel: 'case' });
    expect(countParse(withCase, gold).clas).toEqual<Counts>({ correct: 3, gold: 3, system: 4 });
  });

  test('a lemma that the gold does not give is not held against anyone', () => {
    expect(countParse(withWord(gold, 1, { lemma: '_' }), gold).lemmas.correct).toBe(4);
  });
});

describe('boundaries', () => {
  test('a token split in two is lost, and so is what hangs on it', () => {
    const gold = withWord(textOf('cease-fire talks'), 0, {});
    const counts = countParse(gold, textOf('cease -fire talks'));
    expect(counts.tokens).toEqual({ correct: 1, gold: 2, system: 3 });
    expect(counts.words).toEqual({ correct: 1, gold: 2, system: 3 });
    expect(counts.uas.correct).toBe(0);
    expect(scoresOf(counts.tokens).f1).toBeCloseTo(40);
  });

  test('a sentence cut in two: no sentence right, all tokens right', () => {
    const gold = textOf('He left She stayed');
    const cut = {
      ...gold,
      sentences: [
        { start: 0, end: 6 },
        { start: 6, end: 15 },
      ],
    };
    const counts = countParse(gold, cut);
    expect(counts.sentences).toEqual({ correct: 0, gold: 1, system: 2 });
    expect(scoresOf(counts.tokens).f1).toBe(100);
  });

  test.each<[string, string, string, Counts]>([
    ['both know the multiword token', "I do+n't know", "I do+n't know", { correct: 4, gold: 4, system: 4 }],
    ['the reader cuts it into tokens', "I do+n't know", "I do n't know", { correct: 4, gold: 4, system: 4 }],
    ['the reader leaves it whole', "I do+n't know", "I don't know", { correct: 2, gold: 4, system: 3 }],
    ['the reader cuts it elsewhere', "I do+n't know", "I don+'t know", { correct: 2, gold: 4, system: 4 }],
    ['only the reader has one', 'I cannot know', 'I can+not know', { correct: 2, gold: 3, system: 4 }],
    ['the token sticks out', "do+n't go", "do+n't+go", { correct: 3, gold: 3, system: 3 }],
  ])('%s', (_, gold, system, expected) => {
    expect(countParse(textOf(gold), textOf(system)).words).toEqual(expected);
  });
});

describe('enhanced edges', () => {
  const edge = (head: number, label: string) => ({ enhanced: [{ head, label }] });
  const gold = withWord(withWord(textOf('He left early'), 0, edge(1, 'nsubj')), 1, edge(-1, 'root'));

  test.each<[string, ScoredText, number]>([
    ['the same', gold, 2],
    ['another label', withWord(gold, 0, edge(1, 'nsubj:pass')), 1],
    ['another governor', withWord(gold, 0, edge(2, 'nsubj')), 1],
    ['none', withWord(gold, 0, { enhanced: [] }), 1],
  ])('%s', (_, system, right) => {
    expect(countParse(gold, system).elas).toMatchObject({ correct: right, gold: 2 });
  });
});

test('what equals its gold scores 100 in everything, from our own sentences too', () => {
  for (const placed of parseConllu(TREEBANK).map(placeDocument)) {
    const system = scoredSystem(
      placed.text,
      placed.sentences.map((sentence) => goldSentence(placed.text, sentence)),
    );
    const counts = countParse(scoredGold(placed), system);
    for (const measure of PARSE_MEASURES.filter((one) => one !== 'elas')) {
      expect(scoresOf(counts[measure]).f1, measure).toBe(100);
    }
    expect(scoresOf(countParse(scoredGold(placed), scoredGold(placed)).elas).f1).toBe(100);
  }
});

const written = fc.array(fc.stringMatching(/^[a-c]{1,3}(\+[a-c]{1,2}){0,2}$/), { minLength: 1, maxLength: 12 });

test('property: equal to gold is 100, and white space does not matter', () => {
  fc.assert(
    fc.property(written, (tokens) => {
      const text = textOf(tokens.join(' '));
      const counts = countParse(text, text);
      for (const measure of PARSE_MEASURES) expect(scoresOf(counts[measure]).f1).toBe(100);
    }),
  );
});

test('property: no measure counts more right than there is on either side', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      const counts = countParse(textOf(a.join(' ')), textOf(b.join(' ')));
      for (const measure of PARSE_MEASURES) {
        expect(counts[measure].correct).toBeLessThanOrEqual(Math.min(counts[measure].gold, counts[measure].system));
      }
    }),
  );
});
