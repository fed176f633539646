// Groups without a name: their words, and of whom they are.
import { expect, test } from 'vitest';
import { findGroups } from '../../../src/mention/names/find-groups.js';
import { findNames } from '../../../src/mention/names/find-names.js';
import { sentencesOf } from './read-names.js';

function shown(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  const names = findNames(text, sentences).value;
  return findGroups(text, sentences, names).value.map(({ start, end, of }) => {
    return `${text.slice(start, end)}${of.length === 0 ? '' : ` = ${of.map((name) => names[name]!.name).join(', ')}`}`;
  });
}

test.each<[string, readonly string[]]>([
  ['Western officials warned of it.', ['Western officials = Westerners']],
  ['Syrian Kurdish fighters held the bridge.', ['Syrian Kurdish fighters = Syria, Kurds']],
  ['The forces of the US left the base.', ['The forces of the US = United States']],
  ['White House officials said nothing.', ['White House officials = White House']],
  ['He met eight other heads of state.', ['eight other heads of state']],
  ['Iranian troops crossed the river.', ['Iranian troops = Iran']],
  ['Two journalists asked about the plan.', ['Two journalists']],
  ['The plan has three parts and a date.', []],
  ['Their opposition to the text is known.', []],
])('%s', (text, groups) => {
  expect(shown(text)).toEqual(groups);
});
