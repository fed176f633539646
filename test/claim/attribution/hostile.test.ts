// Texts that try to break the finder of attributions: no crash, spans that are words of the text, no more than linear time.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findAttributions } from '../../../src/claim/attribution/find-attributions.js';
import { findQuotations } from '../../../src/claim/quotation/find-quotations.js';
import type { Sentence, Token } from '../../../src/language/sentence.js';
import { paragraphs, readClaims } from '../read-claims.js';

function expectSound(text: string): void {
  const { attributions } = readClaims(text);
  for (const { source, cue, content, marker, addressees, via, time, occasion, place, inside, relays } of attributions) {
    const runs = [source, place, ...addressees, ...via].flatMap((run) => run ?? []);
    for (const { start, end } of [...runs, ...content, ...(cue?.spans ?? [])])
      expect(text.slice(start, end)).not.toBe('');
    for (const span of [marker, time, occasion]) if (span !== null) expect(span.start).toBeLessThan(span.end);
    for (const { first, head, last } of runs) expect(first <= head && head <= last).toBe(true);
    expect(content.length).toBeGreaterThan(0);
    for (const other of [inside, relays]) if (other !== null) expect(attributions[other]).toBeDefined();
  }
}

describe('hard texts', () => {
  it.each([
    ['white space', ' \n\t '],
    ['control characters', '“\u0000No\u0007,” he\u0008 said.\u001b[31m'],
    ['emoji', '“No 😀,” 👩‍👩‍👧 said. She 🕔 said “yes 🎉”.'],
    ['right to left', 'قال الوزير “نعم” و said “no,” ‏he said.'],
    ['lone surrogates', '“\ud800,” said \udc00.'],
    ['only marks', '““””""\'\'‘’«»„“'],
    ['only cues', 'said said said, said “said” said: said according to said'],
    ['only names', 'Lind, Aram, Lund, Renn and Hale'],
    ['colons and dashes', 'A: b: c: d – e — f -- g'],
  ])('%s', (_name, text) => expectSound(text));

  test('any words of sayings in any order', () => {
    const words = fc.constantFrom(
      ...'“ ” " ‘ ’ , . : — Lind the minister she who that said told “No,” according to adding citing was quoted as saying not will Aram reporters on Monday in and but'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => expectSound(list.join(' '))),
      { numRuns: 150 },
    );
  });
});

/** A sentence of words on one tree: each hangs on the first, a verb of saying. */
function sentenceAt(text: string, start: number, forms: readonly string[]): Sentence {
  let at = start;
  const tokens = forms.map((form, i): Token => {
    const begin = text.indexOf(form, at);
    at = begin + form.length;
    const grammar = {
      lemma: form === 'said' ? 'say' : form,
      upos: form === 'said' ? 'VERB' : /\p{L}/u.test(form) ? 'PROPN' : 'PUNCT',
    };
    const place = { start: begin, end: at, joined: false, spaceAfter: true };
    return {
      ...place,
      ...grammar,
      form,
      xpos: form === 'said' ? 'VBD' : 'NNP',
      feats: '_',
      head: i === 1 ? -1 : 1,
      deprel: i === 0 ? 'nsubj' : 'dep',
    };
  });
  return { start: tokens[0]!.start, end: at, tokens, names: [] };
}

test.each([
  ['sayings', 'Lind said , “ no , ” '],
  ['quotations without a cue', '“ Lind and Aram . ” '],
  ['sayings in one another', 'Lind said Aram said Lund '],
])('many %s take linear time', (_name, piece) => {
  const count = 10_000;
  const text = piece.repeat(count);
  const forms = piece.trim().split(' ');
  const sentences = Array.from({ length: count }, (_, i) => sentenceAt(text, i * piece.length, forms));
  const blocks = paragraphs(text);
  const start = performance.now();
  findAttributions(text, blocks, sentences, findQuotations(text, blocks, sentences).value);
  expect(performance.now() - start).toBeLessThan(10_000);
});
