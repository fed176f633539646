// The language stage with the model that ships: spans, trees, names, and answers that depend on nothing but the words.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, analyseWords } from '../../src/language/analyse.js';
import { attachModel, type LanguageModel, parseModel } from '../../src/language/model.js';
import type { Sentence } from '../../src/language/sentence.js';
import { loadModel, MODEL_PATH } from '../../src/run/load-model.js';

const model = loadModel().value!;
const read = (text: string, by: LanguageModel = model): readonly Sentence[] =>
  analyse(text, [{ start: 0, end: text.length }], by).value;
const forms = (text: string): string[][] => read(text).map(({ tokens }) => tokens.map(({ form }) => form));

describe('words and sentences', () => {
  it.each<[string, string[]]>([
    ['He met Raisi at 5 p.m. in Tehran.', ['He met Raisi at 5 p.m. in Tehran .']],
    ['The index fell to 2,138.14, they said.', ['The index fell to 2,138.14 , they said .']],
    ['It was told to Carthage Press. They would sail.', ['It was told to Carthage Press .', 'They would sail .']],
    ['He was quoted by SANA. The army would stay.', ['He was quoted by SANA .', 'The army would stay .']],
    ['He met Sens. Bo Aram and Ann Lund. It rained.', ['He met Sens. Bo Aram and Ann Lund .', 'It rained .']],
    ['“No,” said Rep. Ann Lund, who left.', ['“ No , ” said Rep. Ann Lund , who left .']],
    ['Maj. Gen. Ivo Renn left. It rained.', ['Maj. Gen. Ivo Renn left .', 'It rained .']],
    ['Under Order No. 2914 the port closed.', ['Under Order No. 2914 the port closed .']],
    ['The campaign that began Sept. 30 went on.', ['The campaign that began Sept. 30 went on .']],
    ['They don’t know. We can’t say.', ['They do n’t know .', 'We ca n’t say .']],
    ['Its owners met the visitors. We cannot say.', ['Its owners met the visitors .', 'We can not say .']],
    ['The U.S. and Iran held talks.', ['The U.S. and Iran held talks .']],
    ['Iran’s leader spoke first.', ['Iran ’s leader spoke first .']],
    [
      'Marshal Sergei F. Akhromeyev and Leonid I. Brezhnev met.',
      ['Marshal Sergei F. Akhromeyev and Leonid I. Brezhnev met .'],
    ],
    [
      'The president of Norway posts on X. Lithuania waits.',
      ['The president of Norway posts on X.', 'Lithuania waits .'],
    ],
    ['The deal was signed.The two met later.', ['The deal was signed .', 'The two met later .']],
    ['See https://example.org/a-b.html for more.', ['See https://example.org/a-b.html for more .']],
    ['It cost $40 billion (a tenth less).', ['It cost $ 40 billion ( a tenth less ) .']],
  ])('%s', (text, expected) => expect(forms(text).map((words) => words.join(' '))).toEqual(expected));

  it('keep to their zones', () => {
    const text = 'Talks end without a deal The ministers left Geneva.';
    const zones = [
      { start: 0, end: 24 },
      { start: 25, end: 51 },
    ];
    expect(analyse(text, zones, model).value.map(({ start, end }) => ({ start, end }))).toEqual(zones);
  });

  it('are cut where no sentence ends, and say so', () => {
    const text = 'and so on '.repeat(400);
    const { value, problems } = analyse(text, [{ start: 0, end: text.length }], model);
    expect(Math.max(...value.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(250);
    expect(problems.map(({ code }) => code)).toEqual(['language/long-sentence']);
  });
});

describe('grammar', () => {
  it('knows who did what', () => {
    const [sentence] = read('Putin met Raisi in Tehran.');
    const rows = sentence!.tokens.map(({ form, lemma, upos, head, deprel }) => [form, lemma, upos, head, deprel]);
    expect(rows).toEqual([
      ['Putin', 'Putin', 'PROPN', 1, 'nsubj'],
      ['met', 'meet', 'VERB', -1, 'root'],
      ['Raisi', 'Raisi', 'PROPN', 1, 'obj'],
      ['in', 'in', 'ADP', 4, 'case'],
      ['Tehran', 'Tehran', 'PROPN', 1, 'obl'],
      ['.', '.', 'PUNCT', 1, 'punct'],
    ]);
  });

  it('finds names', () => {
    const text = 'Angela Merkel flew to Moscow for talks at the United Nations.';
    const names = read(text)[0]!.names.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);
    expect(names).toEqual(expect.arrayContaining(['Angela Merkel PER', 'Moscow LOC', 'United Nations ORG']));
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '"',
        ' ',
        '\n',
        'U.S.',
        'said',
        'Putin',
        '’s',
        '—',
        '\ud800',
        '👩‍🚀',
        'مرحبا',
        '5',
        '.',
        '...',
        'don’t',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);

describe('any text at all', () => {
  it('gives words in order that slice back, and one tree a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, tokens } of read(text)) {
          expect(start).toBe(tokens[0]!.start);
          expect(end).toBe(tokens.at(-1)!.end);
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(token.start, token.end)).toBe(token.form);
            expect(token.form).not.toMatch(/^\s*$/);
            last = token.end;
          }
          expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
          expect(
            tokens.every((_, i) =>
              reachesRoot(
                tokens.map(({ head }) => head),
                i,
              ),
            ),
          ).toBe(true);
        }
        expect(
          read(text)
            .flatMap(({ tokens }) => tokens.map(({ form }) => form))
            .join(''),
        ).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 150 },
    );
  });
});

function reachesRoot(heads: readonly number[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === -1) return true;
    at = heads[at]!;
  }
  return false;
}

const sample = [
  'Putin arrived in Iran on Tuesday.',
  '“We are ready,” the minister said in a statement.',
  'Talks ended.',
  'The two countries signed a $40 billion agreement, according to the ministry, and the ambassador left for Geneva the next day.',
].map((text) => forms(text).flat());

describe('the same words', () => {
  it('are read the same alone, together and in any order', () => {
    const alone = sample.map((words) => analyseWords([words], model)[0]);
    expect(analyseWords(sample, model)).toEqual(alone);
    expect(analyseWords([...sample].reverse(), model)).toEqual([...alone].reverse());
  });

  it('are read the same by the plain kernel and by a second reader over the same weights', () => {
    const expected = analyseWords(sample, model);
    expect(analyseWords(sample, attachModel(model.shared)!)).toEqual(expected);
    expect(analyseWords(sample, parseModel(readFileSync(MODEL_PATH), null).value!)).toEqual(expected);
  });
});

describe('a damaged model file', () => {
  const bytes = readFileSync(MODEL_PATH);
  const changed = (at: number): Uint8Array => {
    const copy = Uint8Array.from(bytes);
    copy[at] = copy[at]! ^ 1;
    return copy;
  };

  it.each([
    ['another beginning', changed(0), 'language/model-corrupt'],
    ['another version', changed(8), 'language/model-version'],
    ['one changed byte', changed(bytes.length - 1), 'language/model-corrupt'],
    ['a cut', bytes.subarray(0, 1000), 'language/model-corrupt'],
    ['nothing at all', new Uint8Array(), 'language/model-corrupt'],
  ])('%s is a problem', (_, damaged, code) => {
    const { value, problems } = parseModel(damaged, null);
    expect(value).toBeNull();
    expect(problems.map((p) => p.code)).toEqual([code]);
  });
});
