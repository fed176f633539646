// Acts told by verbs and phrases that tell of one less often: each row a sentence and all lines of its events.
import { expect, it } from 'vitest';
import { linesOf } from './read-report-events.js';

it.each<[string, ...string[]]>([
  ['Norway wrote to Peru three times.', 'CONSULT | Norway | Peru | happened'],
  ['The Peruvian minister went to the talks in Oslo.', 'CONSULT | Peruvian minister |  | happened'],
  ['The council voted on the resolution on Friday.', 'CONSULT | council |  | happened'],
  ['Norway and Peru entered into an agreement on fish.', 'AGREE | Norway + Peru |  | happened'],
  ['The minister came home with a loan of $20 million.', 'AGREE | minister |  | happened'],
  ['Norway stood beside Peru.', 'SUPPORT | Norway | Peru | happened'],
  ['Norway built the bridge with Peru.', 'COOPERATE | Norway | Peru | happened'],
  ['Norway repaired 200 wells in Niger.', 'AID | Norway | Niger | happened'],
  ['The rebels put an end to the fighting.', 'RETREAT | rebels |  | happened'],
  ['Norway reduced its troops in Mali.', 'RETREAT | Norway | Mali | happened'],
  ['Norway required Peru to pay.', 'REQUEST | Norway | Peru | happened'],
  ['Norway took the dispute to the court in Lima.', 'ACCUSE | Norway | court | happened'],
  ['The association denied having sent it.', 'REJECT | association |  | happened'],
  ['The minister contradicted the report.', 'REJECT | minister |  | happened'],
  ['Crowds poured into the streets of Lima.', 'PROTEST | Crowds | Lima | happened'],
  ['Norway punished Peru with tariffs.', 'SANCTION | Norway | Peru | happened'],
  ['The rebels recruited 400 fighters.', 'MOBILIZE | rebels |  | happened'],
  ['The guards stopped the convoy near Lima.', 'COERCE | guards | convoy | happened'],
  ['The army overthrew the president.', 'ASSAULT | army | president | happened'],
  ['The town fell to the rebels.', 'ASSAULT | rebels |  | happened'],
  ['Shells fell on Lima.', 'ASSAULT |  | Lima | happened'],
])('%s', (text, ...lines) => expect(linesOf(text)).toEqual(lines));

it.each([
  'Norway assured Peru that the matter had been looked into.',
  'The writer wrote to his mother.',
  'The singer stood beside the piano.',
  'The plumber repaired the line.',
  'Leaves fell on the road.',
])('none: %s', (text) => expect(linesOf(text)).toEqual([]));
