// Properties of the mention stage on any text: what is found lies in the text, says something, and is found again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileDocument } from '../../benchmarks/hostile-documents.js';
import { MENTION_TEXTS } from '../../benchmarks/mention-texts.js';
import { placesUnderTest } from '../../benchmarks/places-under-test.js';
import type { Span } from '../../src/base/span.js';
import { analyse } from '../../src/language/analyse.js';
import { buildChains } from '../../src/mention/chains/build-chains.js';
import { findMentions, type Mentions } from '../../src/mention/find-mentions.js';
import { makeReport } from '../../src/report/make-report.js';
import { loadModel } from '../../src/run/load-model.js';

const model = loadModel().value!;

interface Read {
  readonly text: string;
  readonly mentions: Mentions;
  /** Every span of the stage with the part that it is of. */
  readonly spans: readonly (readonly [string, Span])[];
}

function read(content: string): Read | null {
  const report = makeReport({ source: 'any', form: 'text', content, given: {} }, {}).value;
  if (report === null) return null;
  const sentences = analyse(report.text, report.blocks, model).value;
  const mentions = findMentions(report, sentences, placesUnderTest()).value;
  const chains = buildChains(report, sentences, { ...mentions, speech: null }).value;
  return {
    text: report.text,
    mentions,
    spans: spansOf(
      mentions,
      chains.chains.flatMap((chain) => chain.mentions),
    ),
  };
}

function spansOf({ names, groups, offices, times, figures }: Mentions, chained: readonly Span[]): Read['spans'] {
  const inner = figures.flatMap(({ of, horizon }) => [of, horizon].filter((span) => span !== null));
  const parts: Readonly<Record<string, readonly Span[]>> = {
    names,
    groups,
    offices,
    times,
    figures,
    'inside a figure': inner,
    'when of an office': offices.flatMap(({ when }) => (when === null ? [] : [when])),
    chains: chained,
  };
  return Object.entries(parts).flatMap(([part, spans]) => spans.map((span) => [part, span] as const));
}

/** The first span that is empty, blank or outside the text, in words; null where all is well. */
function spanFault({ text, spans }: Read): string | null {
  const found = spans.find(([, { start, end }]) => {
    return !(start >= 0 && start < end && end <= text.length) || text.slice(start, end).trim() === '';
  });
  return found === undefined ? null : `${found[0]}: ${found[1].start} to ${found[1].end} of ${text.length}`;
}

function overlapFault(parts: readonly (readonly Span[])[]): string | null {
  const all = parts.flat().sort((a, b) => a.start - b.start);
  const at = all.findIndex(({ start }, index) => index > 0 && start < all[index - 1]!.end);
  return at < 0 ? null : `${all[at - 1]?.start} to ${all[at - 1]?.end} and ${all[at]?.start} to ${all[at]?.end}`;
}

const WORDS = [
  'Maria Lund met Jonas Berg in Oslo on Tuesday. ',
  'At least 30 to 40 million people, or 3.5 percent, fled last year. ',
  'President Berg said that “the two leaders” would pay $3-4 billion by 2030.',
  'She told him, “We lost 12 of 155 ships on Sept. 30, 2015.” ',
  'Western officials, the former minister of defence among them, left. ',
  '1 234 567 -5 US$4bn 9/11 F-16 ',
  '\n\n',
  '31 February 0000 and 99999 ',
];

const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('on any text', () => {
  test('every span lies in the text and holds words, and figures and times share none', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const made = read(content);
        if (made === null) return;
        expect(spanFault(made)).toBeNull();
        expect(overlapFault([made.mentions.figures, made.mentions.times])).toBeNull();
        for (const at of made.mentions.places.keys()) expect(at).toBeLessThan(made.mentions.names.length);
        for (const { low, high } of made.mentions.figures) expect((low ?? high ?? 0) <= (high ?? low ?? 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('what is read twice is read alike', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        expect(read(content)).toEqual(read(content));
      }),
      { numRuns: 30 },
    );
  });
});

describe('on hostile texts', () => {
  test('short ones', () => {
    for (let number = 0; number < 150; number++) {
      const { content } = hostileDocument(11, number).document;
      const made = read(content);
      if (made !== null) expect([number, spanFault(made)]).toEqual([number, null]);
    }
  });

  test.each(MENTION_TEXTS)('$name', ({ make }) => {
    const made = read(make(3_000));
    if (made !== null) expect(spanFault(made)).toBeNull();
  });

  test('a fault would be told', () => {
    const text = 'a b';
    const { mentions } = read(WORDS[0]!)!;
    expect(spanFault({ text, mentions, spans: [['names', { start: 1, end: 2 }]] })).toBe('names: 1 to 2 of 3');
    expect(spanFault({ text, mentions, spans: [['names', { start: 2, end: 4 }]] })).toBe('names: 2 to 4 of 3');
    expect(overlapFault([[{ start: 0, end: 2 }], [{ start: 1, end: 3 }]])).toBe('0 to 2 and 1 to 3');
  });

  test('something is found at all', () => {
    const parts = new Set(WORDS.flatMap((words) => read(words)?.spans.map(([part]) => part) ?? []));
    expect([...parts].sort()).toEqual(
      expect.arrayContaining(['chains', 'figures', 'groups', 'inside a figure', 'names', 'offices', 'times']),
    );
  });
});
