// What holds of the statements of any report: spans lie in the text, ids point to entities, reading again gives the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from './read-statements.js';

const PARTS = [
  '“The road is open,” Nora Lind said. ',
  'She added that the ships would leave, Reuters reported. ',
  'A statement from Norway said “we will wait”. ',
  'It showed that nobody came. ',
  '“I told him, ‘Stay,’” said a diplomat. ',
  'Ivo Renn: “No.”\n\n',
  '\n\n',
  '“',
  'said ',
] as const;

test('spans lie in the text, ids point to entities, reading again gives the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 12 }), (parts) => {
      const text = `The talks. ${parts.join('')}`;
      const { statements, entities, report } = readingOf(text);
      const ids = new Set(entities.map(({ id }) => id));
      for (const { speaker, speakerSpan, content, via, addressees, topics } of statements) {
        for (const span of [...content, ...via, ...(speakerSpan === null ? [] : [speakerSpan])]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(report.text.length);
        }
        const named = [
          ...(speaker === null ? [] : [speaker]),
          ...addressees,
          ...topics,
          ...via.map((one) => one.entity),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
        expect(via.map((one) => one.entity)).not.toContain(speaker);
      }
      expect(readingOf(text).statements).toEqual(statements);
    }),
    { seed: 4, numRuns: 40 },
  );
});
