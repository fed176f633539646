// Statements in forms that are no plain story: transcripts, live pages, releases, posts.
import { describe, expect, it } from 'vitest';
import { saidIn } from './read-statements.js';

/** "speaker: content" of each statement, contents cut to their first words. */
function said(text: string): readonly string[] {
  return saidIn(text).map(({ speaker, content }) => `${speaker}: ${content.split(' ').slice(0, 4).join(' ')}`);
}

describe('forms', () => {
  it('reads the turns of a transcript, and no question', () => {
    const text =
      'Spokesperson Lena Ortiz: The talks will resume on Thursday.\n\nQ: Will the minister come?\n\nOrtiz: No decision has been made.';
    expect(said(text)).toEqual(['Lena Ortiz: The talks will resume', 'Lena Ortiz: No decision has been']);
  });

  it('reads what a question relays from another', () => {
    const text =
      'Q: Reuters reported that Norway had warned that it would leave.\n\nOrtiz: I have seen that.\n\nQ: Is it so?\n\nOrtiz: No.';
    expect(saidIn(text).map(({ via }) => via)).toContainEqual(['Reuters stated']);
  });

  it('takes a list of places for no turns', () => {
    const text = 'The towns are these.\n\nGreat Oslo: flat and dry.\n\nSmall Oslo: green and wet.';
    expect(said(text)).toEqual([]);
  });

  it('takes who posts for the speaker', () => {
    expect(said('14:05 Nora Lind (@noralind) on X: "We leave Geneva with empty hands."')).toEqual([
      'Nora Lind: We leave Geneva with',
    ]);
  });

  it('takes the name under a quotation for the speaker', () => {
    expect(said('“We stand ready to help.”\n— Ivo Renn, Foreign Minister')).toEqual(['Ivo Renn: We stand ready to']);
  });

  it('gives one statement where an outlet cites somebody as saying', () => {
    const [one, ...others] = saidIn('Reuters cites two diplomats as saying that the delegations will meet again.');
    expect([one?.speaker, one?.via, others]).toEqual(['two diplomats', ['Reuters stated'], []]);
  });

  it('leaves the hour of an entry out of what was said', () => {
    expect(said('14:40 The delegation will leave on Friday, spokesman Per Dahl told reporters.')[0]).toBe(
      'Per Dahl: The delegation will leave',
    );
  });
});
