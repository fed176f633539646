// Chains of hostile input: nothing crashes, and the time grows with the text, not with its square.
import { describe, expect, it } from 'vitest';
import type { Sentence, Token } from '../../../src/language/sentence.js';
import { buildChains } from '../../../src/mention/chains/build-chains.js';
import type { NameMention } from '../../../src/mention/mention.js';

/** A report of sentences "NAME said he met NAME ." without a model, so that only chains are timed. */
function manyNames(count: number, nameOf: (i: number) => readonly string[]) {
  let text = '';
  const sentences: Sentence[] = [];
  const names: NameMention[] = [];
  for (let s = 0; s < count / 2; s++) {
    const start = text.length;
    const tokens: Token[] = [];
    const add = (form: string, upos: string, head: number, deprel: string) => {
      const at = text.length;
      text += `${form} `;
      const layers = { lemma: form.toLowerCase(), xpos: '_', feats: '_', joined: false, spaceAfter: true };
      tokens.push({ ...layers, start: at, end: at + form.length, form, upos, head, deprel });
    };
    const addName = (words: readonly string[], governor: (first: number) => number, deprel: string) => {
      const first = tokens.length;
      for (const [i, word] of words.entries())
        add(word, 'PROPN', i === 0 ? governor(first) : first, i === 0 ? deprel : 'flat');
      const span = { start: tokens[first]!.start, end: tokens.at(-1)!.end };
      const facts = {
        form: 'name',
        kind: 'person',
        number: 'one',
        gender: null,
        country: null,
        as: 'name',
        known: null,
      } as const;
      names.push({
        ...span,
        ...facts,
        sentence: s,
        first,
        last: tokens.length - 1,
        head: first,
        name: words.join(' '),
        rule: 'test',
      });
    };
    addName(nameOf(2 * s), (first) => first + nameOf(2 * s).length, 'nsubj');
    const said = tokens.length;
    add('said', 'VERB', -1, 'root');
    add('he', 'PRON', said + 2, 'nsubj');
    add('met', 'VERB', said, 'ccomp');
    addName(nameOf(2 * s + 1), () => said + 2, 'obj');
    sentences.push({ start, end: text.trimEnd().length, tokens, names: [] });
  }
  return { report: { text, blocks: [{ start: 0, end: text.length }] }, sentences, names };
}

function milliseconds(count: number, nameOf: (i: number) => readonly string[]): number {
  const { report, sentences, names } = manyNames(count, nameOf);
  const begun = performance.now();
  buildChains(report, sentences, { names, offices: [], groups: [], speech: null });
  return performance.now() - begun;
}

const shapes: readonly (readonly [string, (i: number) => readonly string[]])[] = [
  ['all different', (i) => [`Ada${i}`, `Berg${i}`]],
  ['one family', (i) => [`Ada${i}`, 'Berg']],
  ['one person', () => ['Ada', 'Berg']],
  ['family names only', (i) => [`Berg${i % 50}`]],
];

describe('ten thousand names in one report', () => {
  it.each(shapes)('%s', (_name, nameOf) => {
    milliseconds(500, nameOf);
    const [small, large] = [milliseconds(1_000, nameOf), milliseconds(10_000, nameOf)];
    // Ten times the names may take thirty times as long on a busy machine, but not a hundred.
    expect(large).toBeLessThan(40 * Math.max(small, 10));
  });
});

describe('texts that are no reports', () => {
  it.each([
    ['nothing', ''],
    ['quotation marks without mates', '“'.repeat(2_000)],
    ['emoji and control characters', '😀\u0000\u202e“😀”'],
    ['right to left', 'اصفهان قال “نعم”'],
  ])('%s', (_name, text) => {
    const report = { text, blocks: [{ start: 0, end: text.length }] };
    expect(buildChains(report, [], { names: [], offices: [], groups: [], speech: null }).value.chains).toEqual([]);
  });
});
