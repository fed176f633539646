// Acts of those who have no name in the sentence: passives without an agent, bodies and papers that speak, nouns of what was done to somebody.
import { describe, expect, it } from 'vitest';
import { linesOf } from './read-report-events.js';

describe('acts without a name beside them', () => {
  it.each<[string, ...string[]]>([
    ['The ministry said that the boats would be returned.', 'RETREAT |  |  | planned'],
    ['An inquiry has been opened.', 'ACCUSE |  |  | happened'],
    ['The strike was called off.', 'RETREAT |  |  | happened'],
    [
      'The envoy demanded that the crew be freed.',
      'REQUEST | envoy | crew | happened',
      'RETREAT |  | crew | requested',
    ],
    ['The rebels said they would lift the blockade.', 'CONCEDE | rebels |  | planned'],
    ['Sanctions should be lifted in stages, the envoy said.', 'CONCEDE |  |  | requested'],
    ['The ministry rejects that notion.', 'REJECT | ministry |  | ongoing'],
    ['The union condemned any attempt to close the port.', 'ACCUSE | union |  | happened'],
    ['The reply proposes a conference in Oslo.', 'AGREE |  |  | happened'],
    ['The letter demanded a ransom from Peru.', 'REQUEST |  | Peru | happened'],
    [
      'Norway and the Fund met in Oslo. There the Fund signaled its readiness to help.',
      'CONSULT | Norway + Fund |  | happened',
      'AGREE | Fund |  | happened',
    ],
    ['The boarding of the tanker Vela angered Peru.', 'COERCE |  | tanker | happened'],
    ['The families are waiting for their release.', 'RETREAT |  | families | happened'],
    ['The two ministers settled the matter over dinner.', 'CONSULT | two ministers |  | happened'],
    ['The exchange of data with Peru goes on.', 'COOPERATE |  | Peru | happened'],
  ])('%s', (text, ...lines) => expect(linesOf(text)).toEqual(lines));

  it.each([
    'Drivers like to be freed of duties.',
    'The mail was received.',
    'The wing struck the wall.',
    'The search of the desk took an hour.',
    'The minister told reporters over lunch that he was tired.',
    'We hope that you will lift the lid.',
    'Speaking to the Daily Coast, the minister said that he was tired.',
    'A spokesman declined to discuss the note.',
    'The Fair Returns to Lima in March 2012.',
  ])('none: %s', (text) => expect(linesOf(text)).toEqual([]));
});
