// Chains of sources: through whom words reached the report, who keeps a statement of his own, and what later words rest on.
import { describe, expect, it } from 'vitest';
import { saidIn } from './read-statements.js';

/** Speaker and chain of each statement. */
function chains(text: string): readonly string[] {
  return saidIn(text).map(({ speaker, via }) => [speaker, ...via].join(' < '));
}

describe('via', () => {
  it.each<[string, string, string[]]>([
    [
      'an outlet passes words on',
      'Nora Lind told aides that the deal was dead, Reuters reported.',
      ['Nora Lind < Reuters stated'],
    ],
    [
      'a person passes words on and has said so',
      'Ivo Renn said that Nora Lind had promised to come.',
      ['Ivo Renn', 'Nora Lind < Ivo Renn stated'],
    ],
    [
      'quoted by an agency',
      'General Ivo Renn was quoted by Reuters as saying the brigade had pulled back.',
      ['Ivo Renn < Reuters stated'],
    ],
    [
      'the next sentence rests on the same source',
      'Nora Lind told aides that the deal was dead, Reuters reported. She added that the ships would leave.',
      ['Nora Lind < Reuters stated', 'Nora Lind < Reuters inherited'],
    ],
    [
      'a name that goes on rests on the same source',
      'General Ivo Renn was quoted by Reuters as saying the brigade had left. Renn went on to say that it would return.',
      ['Ivo Renn < Reuters stated', 'Ivo Renn < Reuters inherited'],
    ],
    [
      'the same outlet',
      'Nora Lind was quoted by the daily Sol as saying the dam was safe. The same newspaper reported that the ships had left.',
      ['Nora Lind < Sol stated', 'Sol'],
    ],
    [
      'a source in fewer words',
      'Reuters, citing a security source, said the convoy had left. The source added that it was small.',
      ['security source < Reuters stated', 'security source < Reuters inherited'],
    ],
    [
      'nothing comes through whoever only denies it',
      'Nora Lind dismissed Ivo Renn’s claim that the dam was old.',
      ['Nora Lind', 'Ivo Renn'],
    ],
    [
      'a new name rests on none',
      'Nora Lind told aides that the deal was dead, Reuters reported. Ivo Renn said that the ships would leave.',
      ['Nora Lind < Reuters stated', 'Ivo Renn'],
    ],
  ])('%s', (_, text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});
