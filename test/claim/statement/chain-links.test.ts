// Links of chains as entities: who "he said", "the paper" and "it" are where words came through them, and which chains go on.
import { describe, expect, it } from 'vitest';
import { saidIn } from './read-statements.js';

/** Speaker, content, chain of each statement. */
function chains(text: string): readonly string[] {
  return saidIn(text).map(({ speaker, content, via }) => [`${speaker}: ${content}`, ...via].join(' < '));
}

const ROWS: [string, string, string[]][] = [
  [
    'who says so amid the words is not whom they tell of',
    'A Norland officer said both sides had moved guns. The commission’s chairman, he said, had told him that the truce was dead.',
    [
      'Norland officer: both sides had moved guns',
      'commission’s chairman: the truce was dead < Norland officer stated',
    ],
  ],
  [
    'one of those through whom the words came',
    'The ferry is sold, Radio Halm reported, citing two bankers. According to one of the bankers, the price was low.',
    [
      'two bankers: The ferry is sold < Radio Halm stated',
      'one of the bankers: the price was low < Radio Halm inherited',
    ],
  ],
  [
    'who is told is the paper that had it',
    'The captain told friends that he will not play, the Halm Courier reported. “He has made up his mind,” one of them told the paper.',
    [
      'captain: he will not play < Halm Courier stated',
      'one of them: He has made up his mind, < Halm Courier inherited',
    ],
  ],
  [
    'who goes on is who spoke, and not of whom she told',
    'The nurse of Halm wrote that an officer had told them to leave. She added that two children were ill.',
    ['officer: to leave < nurse of Halm stated', 'nurse of Halm: two children were ill'],
  ],
  [
    'the paper goes on in the answer',
    'The minutes record that the treasurer, Olga Renn, warned that the loan was void. The chairman replied that it had been paid.',
    ['Olga Renn: the loan was void < minutes stated', 'chairman: it had been paid < minutes inherited'],
  ],
  [
    'it is the paper that the sentence before is about',
    'An audit puts the loss at half. It quotes a foreman as saying that the tank was empty.',
    ['foreman: the tank was empty < audit stated'],
  ],
  [
    'a deputy is not the minister',
    'Deputy Prime Minister Ana Holt left the hall. The Prime Minister said that the talks were over.',
    ['Prime Minister: the talks were over'],
  ],
  [
    'nobody is meant by a later word',
    'The report accused nobody. The inspector, Aage Friis, told his wife that he was tired.',
    ['Aage Friis: he was tired'],
  ],
  [
    'a union is none that was named',
    'The daily Halm Courier reported that a fishermen’s union had asked for a truce.',
    ['fishermen’s union: a truce < daily Halm Courier stated'],
  ],
  [
    'a rank between a description and a name',
    'The town was quiet, according to the garrison commander, Colonel Rene Salas. The colonel said he had sent a patrol.',
    ['Rene Salas: The town was quiet', 'Rene Salas: he had sent a patrol'],
  ],
  [
    'a note of a reporter on the spot',
    '14:35 Ana Roth in Halm writes: The gates are shut. A docker tells me that his foreman sent everybody home.',
    [
      'Ana Roth: The gates are shut. A docker tells me that his foreman sent everybody home.',
      'docker: his foreman sent everybody home < Ana Roth stated',
    ],
  ],
  [
    'letters for who asks and who answers',
    'Interview with Ivo Renn\n\nQ. Did you expect it?\n\nA. No. My brother wrote that the officers had promised leave.',
    [
      'Ivo Renn: No. My brother wrote that the officers had promised leave.',
      'officers: leave < My brother stated < Ivo Renn stated',
    ],
  ],
  [
    'what the one who asks was told himself',
    'ASHE: An official told me that the port was closed. Is it true?\n\nRENN: It is not.\n\nASHE: Why not?\n\nRENN: Ask him.',
    ['official: the port was closed < ASHE stated', 'RENN: It is not.', 'RENN: Ask him.'],
  ],
  [
    'a note at the foot',
    '“Nobody has read it,” Felix Renn told a friend in the spring.14\n\n14. Quoted in Marsh, The Empty Chair, p. 212.',
    ['Felix Renn: Nobody has read it, < Marsh stated'],
  ],
  [
    'who asks for a paper of his own',
    'HALE (Coast Press): The Danes say the cable was cut. Do you agree?\n\nMR. LIND: We do not know yet.',
    ['Danes: the cable was cut < HALE stated', 'LIND: We do not know yet.'],
  ],
  [
    'who asks, named in brackets',
    'MR. LIND: Good morning.\n\nQUESTION (Hale, Coast Press): The Danes say the cable was cut. Do you agree?\n\nMR. LIND: We do not know yet.\n\nQUESTION: Why not?\n\nMR. LIND: It is dark.',
    ['LIND: Good morning.', 'Danes: the cable was cut < Hale stated', 'LIND: We do not know yet.', 'LIND: It is dark.'],
  ],
  [
    'who spoke before passes on what another did',
    '“We broke the lock,” Emil Renn told the court. A guard, he said, had shouted that the boss had the key.',
    [
      'Emil Renn: We broke the lock,',
      'Emil Renn: A guard | had shouted that the boss had the key',
      'guard: the boss had the key < Emil Renn stated',
    ],
  ],
  [
    'a body that the sentence has named',
    'Survivors have told the Red Cross that nine others drowned, the charity said.',
    [
      'Red Cross: Survivors have told the Red Cross that nine others drowned',
      'Survivors: nine others drowned < Red Cross stated',
    ],
  ],
  [
    'what it quotes is the paper before',
    'Varna television showed the crown prince on Monday. It quoted the prince as saying that the road would stay open.',
    ['crown prince: the road would stay open < Varna television stated'],
  ],
  [
    'an unnamed official who was told before he spoke',
    'An official at the hospital, speaking on condition of anonymity, said 19 people had died. Survivors told the official that the bus had left the road.',
    ['official: 19 people had died', 'Survivors: the bus had left the road < official inherited'],
  ],
  [
    'how it was asked is nobody',
    'MR. LIND: Good morning.\n\nQUESTION (Through interpreter): The Danes say the cable was cut. Do you agree?\n\nMR. LIND: No.',
    ['LIND: Good morning.', 'Danes: the cable was cut', 'LIND: No.'],
  ],
];

describe('links of chains', () => {
  it.each(ROWS)('%s', (_, text, expected) => expect(chains(text)).toEqual(expected));
});
