// Who brings an act of others about: through whom, brokered by whom, with whose help.
import { expect, it } from 'vitest';
import { readEvents } from './read-events.js';

it.each<[string, readonly string[]]>([
  ['Norway held talks with Peru through Swiss diplomats.', ['Swiss diplomats']],
  ['Norway and Peru held talks hosted by Chile.', ['Chile']],
  ['Norway and Peru signed an agreement brokered by Chile.', ['Chile']],
  ['Norway met Peru in Oslo.', []],
  ['Norway attacked Peru through the mountains.', []],
])('%s', (text, expected) => {
  const [event] = readEvents(text);
  expect(event?.thirdParties.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
