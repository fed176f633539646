// Quotations: which marks pair over which words, in every style of marks, and what the marks are there for.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findQuotations } from '../../../src/claim/quotation/find-quotations.js';
import { paragraphs, readClaims } from '../read-claims.js';

/** The words between the marks of each quotation, without the grammar: the marks alone decide. */
function marked(text: string): readonly string[] {
  return findQuotations(text, paragraphs(text), []).value.map(({ inner }) => text.slice(inner.start, inner.end));
}

describe('marks', () => {
  it.each<[string, string, string[]]>([
    ['curly', 'She said: “We wait.”', ['We wait.']],
    ['straight', 'She said: "We wait."', ['We wait.']],
    ['British single', '‘We wait,’ she said.', ['We wait,']],
    ['straight single', "'We wait,' she said.", ['We wait,']],
    ['angle', 'Sie sagte: «We wait.»', ['We wait.']],
    ['angle with spaces', 'Elle dit : « We wait. »', [' We wait. ']],
    ['angle turned round', 'Sie sagte: »We wait.«', ['We wait.']],
    ['low and high', 'Er sagte: „We wait.“', ['We wait.']],
    ['low single', 'Er sagte: ‚We wait.‘', ['We wait.']],
    ['Swedish', 'Hon sade: ”We wait.”', ['We wait.']],
    ['two grave accents', "She said: ``We wait.''", ['We wait.']],
    ['opening straight, closing curly', '"We wait,” she said.', ['We wait,']],
    ['nested', '“He said ‘wait’ to me,” she said.', ['He said ‘wait’ to me,', 'wait']],
    ['nested in straight', '"He said \'wait\' to me," she said.', ["He said 'wait' to me,", 'wait']],
    ['apostrophes inside singles', '‘It’s the miners’ money,’ she said.', ['It’s the miners’ money,']],
    ['apostrophes alone', 'The miners’ wives don’t know the ’90s or rock ’n’ roll.', []],
    ['an inch sign', 'They found a 12" pipe. "It leaked," she said.', ['It leaked,']],
    ['an inch sign inside', '"The 12" pipe leaked," she said.', ['The 12" pipe leaked,']],
    ['a figure before the closing mark', '"We have 12" was all that she said.', ['We have 12']],
    ['feet and inches', 'The man is 6\' 2" tall.', []],
    ['a closing mark alone', 'We wait,” she said.', []],
    [
      'an opening mark forgotten to close',
      'She said, “We wait. She left. “We go,” she said.',
      ['We wait. She left.', 'We go,'],
    ],
    [
      'a blank on the wrong side of a straight mark',
      'The film "Home" ran. The film "Away "was shown. She said, "I am tired"; he left.',
      ['Home', 'Away ', 'I am tired'],
    ],
    ['unclosed at the end', 'She said, “We wait for ever', ['We wait for ever']],
    ['glued to the words', 'She said,"We wait."He left.', ['We wait.']],
  ])('%s: %s', (_name, text, expected) => expect(marked(text)).toEqual(expected));

  test('a quotation opened anew on each paragraph goes on', () => {
    const text = 'She said: “We wait.\n\n“We do not go.\n\n“We stay.”';
    const found = findQuotations(text, paragraphs(text), []).value;
    expect(found.map(({ continues, isClosed }) => [continues, isClosed])).toEqual([
      [null, false],
      [0, false],
      [1, true],
    ]);
  });

  test('a quotation runs over a page break', () => {
    const text = 'She said: “We wait for the\n\nAdvertisement\n\nboats to come in.” Then she left.';
    const blocks = paragraphs(text).map((block, i) => (i === 1 ? { ...block, kind: 'boilerplate' as const } : block));
    const found = findQuotations(text, blocks, []).value;
    expect(found.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual([
      'We wait for the',
      'boats to come in.',
    ]);
    expect(found[1]?.continues).toBe(0);
  });

  test('a paragraph that opens no mark ends the quotation', () => {
    const text = 'She said: “We wait.\n\nThe boats came “at noon”.';
    expect(findQuotations(text, paragraphs(text), []).value.map(({ continues }) => continues)).toEqual([null, null]);
  });

  test('credits and boilerplate are not read', () => {
    const text = 'Photo: “The harbour”';
    expect(findQuotations(text, [{ kind: 'credit', start: 0, end: text.length }], []).value).toEqual([]);
  });

  test('what is no mark is told in the trace', () => {
    const text = 'A 12" pipe.';
    expect(findQuotations(text, paragraphs(text), []).trace).toEqual([
      { rule: 'quotation/no-mark', why: 'a sign of measure after a figure', span: { start: 4, end: 5 } },
    ]);
  });
});

describe('roles', () => {
  it.each<[string, string]>([
    ['“The bridge is safe,” the mayor said.', 'speech'],
    ['The mayor called the bridge “safe”.', 'speech'],
    ['Her novel “The Stone Bridge” sold well.', 'title'],
    ['In a paper titled “Slow rivers”, she looked at dams.', 'title'],
    ['Joseph “Joe” Karam was elected.', 'nickname'],
    ['The driver known as “Foxtail” was caught.', 'nickname'],
    ['They marched under the slogan “bread and work”.', 'slogan'],
    ['The word “ceasefire” is not in the text.', 'term'],
    ['The so-called “peace train” was late.', 'scare'],
    ['The “quick” road took nine hours.', 'scare'],
  ])('%s is %s', (text, role) => expect(readClaims(text).quotations.map((one) => one.role)).toEqual([role]));
});

describe('any text', () => {
  const anything = fc.string({ unit: fc.constantFrom(...'“”"‘’\'«»„`´ \n.,aB12é😀'.split('')), maxLength: 60 });

  test('spans lie in the text, the outer before the inner, and inner words lie inside', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let before = 0;
        for (const { start, end, inner } of findQuotations(text, paragraphs(text), []).value) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start <= inner.start && inner.start <= inner.end && inner.end <= end).toBe(true);
          before = start;
        }
      }),
    );
  });

  test.each([
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['angle', '«', '»'],
    ['single', '‘', '’'],
  ])('what is put in %s marks is found again', (_name, open, close) => {
    const words = fc.stringMatching(/^[A-Z][a-z]{1,8}(?: [a-z]{2,7}){1,6}[.,!?]$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (pieces) => {
        const text = pieces.map((piece) => `${open}${piece}${close} she said`).join('. ');
        expect(marked(text)).toEqual(pieces);
      }),
    );
  });

  test.each([
    ['opening marks', '“'.repeat(40_000)],
    ['angle marks', '« '.repeat(40_000)],
    ['single marks', '‘a '.repeat(40_000)],
    ['apostrophes', 'x’ '.repeat(40_000)],
    ['inch signs after singles', `${'‘a '.repeat(20_000)}${'5" '.repeat(20_000)}`],
    ['pairs', '“a” '.repeat(40_000)],
  ])('%s take linear time', (_name, text) => {
    const start = performance.now();
    findQuotations(text, paragraphs(text), []);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
