// Quotations that are put together at random (marks, order of the cue, halves, paragraphs) are found again, word for word.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClaims } from '../read-claims.js';

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
] as const;
const SPEAKERS = ['Nora Lind', 'the minister', 'Mayor Ivo Renn', 'she'] as const;
const VERBS = ['said', 'added', 'warned', 'replied'] as const;
const CLAUSES = ['The road is open', 'We will not leave', 'Nobody was hurt', 'The ships came in at noon'] as const;

type Marks = (typeof MARKS)[number];

/** A text with what was said in it. */
interface Told {
  readonly text: string;
  readonly content: readonly string[];
}

const SHAPES: readonly ((marks: Marks, speaker: string, verb: string, first: string, second: string) => Told)[] = [
  ([open, close], speaker, verb, first) => ({
    text: `${open}${first},${close} ${speaker} ${verb}.`,
    content: [`${first},`],
  }),
  ([open, close], speaker, verb, first, second) => ({
    text: `${open}${first},${close} ${speaker} ${verb}. ${open}${second}.${close}`,
    content: [`${first},`, `${second}.`],
  }),
  ([open, close], speaker, verb, first, second) => ({
    text: `${open}${first},${close} ${speaker} ${verb}, ${open}and ${second.toLowerCase()}.${close}`,
    content: [`${first},`, `and ${second.toLowerCase()}.`],
  }),
  ([open, close], speaker, verb, first) => ({
    text: `Then ${speaker} ${verb}: ${open}${first}.${close}`,
    content: [`${first}.`],
  }),
];

test('quotations with their speakers are found again', () => {
  const parts = [SHAPES, MARKS, SPEAKERS, VERBS, CLAUSES, CLAUSES].map((list) =>
    fc.integer({ min: 0, max: list.length - 1 }),
  );
  fc.assert(
    fc.property(fc.tuple(...parts), ([shape, marks, speaker, verb, first, second]) => {
      const who = SPEAKERS[speaker!]!;
      const { text, content } = SHAPES[shape!]!(
        MARKS[marks!]!,
        who,
        VERBS[verb!]!,
        CLAUSES[first!]!,
        CLAUSES[second!]!,
      );
      const [one, ...others] = readClaims(text).attributions.filter(({ inside }) => inside === null);
      expect(one?.content.map(({ start, end }) => text.slice(start, end))).toEqual(content);
      expect(one?.source && text.slice(one.source.start, one.source.end)).toBe(who);
      expect([one?.quotation, others.length]).toEqual(['direct', 0]);
    }),
    { seed: 11, numRuns: 120 },
  );
});

test('a quotation over any number of paragraphs is one saying', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CLAUSES), { minLength: 2, maxLength: 5 }), (clauses) => {
      const text = `Nora Lind said: ${clauses.map((clause) => `“${clause}.`).join('\n\n')}”`;
      const { attributions } = readClaims(text);
      expect(attributions.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
        clauses.map((clause) => `${clause}.`),
      ]);
    }),
    { seed: 12, numRuns: 30 },
  );
});
