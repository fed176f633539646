// Speakers of statements: who or what a source is, who issued a document, and what can say nothing.
import { describe, expect, it } from 'vitest';
import { saidIn } from './read-statements.js';

describe('speakers', () => {
  it.each<[string, string, string | null, string | null]>([
    ['a person', '“The dam is safe,” Nora Lind said.', 'Nora Lind', 'person'],
    [
      'the unnamed',
      'A senior diplomat who asked not to be named said the text was ready.',
      'senior diplomat',
      'person',
    ],
    ['several unnamed', 'Two diplomats said the text was ready.', 'Two diplomats', 'group'],
    ['a source', 'A source said the text was ready.', 'source', 'person'],
    ['a body', 'The campaign said the rally would go on.', 'campaign', 'organization'],
    ['who issued a statement', 'A statement from Norway said the border would reopen.', 'Norway', 'country'],
    ['who signed it', 'A declaration signed by Norway condemned the raid on the depot.', 'Norway', 'country'],
    ['whose letter it is', 'Nora Lind’s letter said the dam was safe.', 'Nora Lind', 'person'],
    ['a study', 'The study found that exports fell by a third.', 'study', 'other'],
    ['a poll, cleanly named', 'A poll released on Monday showed that voters back the deal.', 'poll', 'other'],
    ['a pronoun', 'Nora Lind spoke on Monday. She said the dam was safe.', 'Nora Lind', 'person'],
  ])('%s: %s', (_, text, speaker, kind) => {
    expect(saidIn(text)[0]).toMatchObject({ speaker, kind });
  });

  it.each<[string, string]>([
    ['a choice shows nothing', 'The choice reflected that time was short.'],
    ['nor does a bridge', 'The bridge promised to become a landmark.'],
    ['what was not said', 'The embassy declined to comment.'],
    ['what has yet to be said', 'The minister is expected to announce that the ships will leave.'],
  ])('%s: %s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('turns of speech', () => {
  it('gives no statement to a turn inside what the same speaker says', () => {
    const said = saidIn('“I would like to remind you that the dam is safe,” Nora Lind said.');
    expect(said.map(({ content }) => content)).toEqual(['I would like to remind you that the dam is safe,']);
  });

  it('gives one to words of another inside a quotation', () => {
    const said = saidIn('“I told him, ‘Stay at home,’” Nora Lind said.');
    expect(said.map(({ speaker, content }) => [speaker, content])).toEqual([
      ['Nora Lind', 'I told him, ‘Stay at home,’'],
      ['Nora Lind', 'Stay at home,'],
    ]);
  });
});
