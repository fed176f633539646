// Deeds of the news in the words in which they are told: each row a sentence and all lines of its events.
import { expect, it } from 'vitest';
import { linesOf } from './read-report-events.js';

it.each<[string, ...string[]]>([
  ['Danish commandos boarded the tanker Vela off Skagen.', 'COERCE | Denmark | Vela | happened'],
  ['The navy escorted the tanker to the port of Halm.', 'COERCE | navy | tanker | happened'],
  ['The Danish prime minister attended the summit as an observer.', 'CONSULT | Danish prime minister |  | happened'],
  ['Norway joined the Lake Treaty in 2012.', 'AGREE | Norway | Lake Treaty | happened'],
  ['Chad and Niger ended a long row over cattle.', 'AGREE | Chad + Niger |  | happened'],
  ['Norway took in 300 refugees from Chad.', 'AID | Norway | 300 refugees | happened'],
  ['Rioters burned two shops in Lima.', 'ASSAULT | Rioters | Lima | happened'],
  ['Norway suspended the transfer of 120 officers to Peru.', 'SANCTION | Norway | 120 officers | happened'],
  ['The talks between Norway and Peru were cancelled.', 'REJECT |  | Norway + Peru | happened'],
  ['The army warned Chad that it will respond.', 'THREATEN | army | Chad | happened'],
  [
    'Norway pledged to cancel the agreement of 2022 with Peru.',
    'THREATEN | Norway | Peru | happened',
    'SANCTION | Norway | Peru | planned',
  ],
  ['Norland scrapped a visa waiver for Peruvians.', 'SANCTION | Norland | Peruvians | happened'],
  ['Norway added six generals to its sanctions list.', 'SANCTION | Norway | six generals | happened'],
  ['Two Peruvian diplomats were given 48 hours to leave.', 'SANCTION |  | Peru | happened'],
  ['The navy intercepted the tanker Vela.', 'COERCE | navy | Vela | happened'],
  ['The two presidents spoke by phone for an hour.', 'CONSULT | two presidents |  | happened'],
  ['Norway handed over the suspect to Peru.', 'COOPERATE | Norway | Peru | happened'],
  ['Rebels overran an army base at dawn.', 'ASSAULT | Rebels |  | happened'],
  ['Hackers broke into the network of Peru.', 'COERCE | Hackers | Peru | happened'],
  ['The navy fired warning shots at two trawlers.', 'ASSAULT | navy | two trawlers | happened'],
  ['Norway’s troops crossed the border into Peru.', 'ASSAULT | Norway |  | happened'],
  ['Six were killed and nine were arrested.', 'ASSAULT |  |  | happened', 'COERCE |  |  | happened'],
  [
    'Norway insisted that Peru release the envoy.',
    'REQUEST | Norway | Peru | happened',
    'RETREAT | Peru | envoy | requested',
  ],
  ['The envoy walked out of the talks with Peru.', 'REJECT | envoy |  | happened', 'CONSULT | envoy | Peru | happened'],
  [
    'The president of Peru resigned. He flew to Lisbon.',
    'RETREAT | president of Peru |  | happened',
    'CONSULT | president of Peru | Lisbon | happened',
  ],
  [
    'Norway has agreed to stop turning back boats.',
    'AGREE | Norway |  | happened',
    'CONCEDE | Norway |  | planned',
    'COERCE | Norway |  | negated',
  ],
  ['Norway will take back the migrants.', 'CONCEDE | Norway | migrants | planned'],
  ['The army denied wrongdoing.', 'REJECT | army |  | happened'],
  ['The mayor called the deal “appeasement”.', 'ACCUSE | mayor |  | happened'],
  ['The drivers’ association threatened to strike.', 'THREATEN | drivers’ association |  | happened'],
])('%s', (text, ...lines) => expect(linesOf(text)).toEqual(lines));
