// How real an act is: every status, from tense, modals, negation, conditions and the words above.
import { expect, it } from 'vitest';
import { factualityOf } from '../../../src/claim/factuality/factuality.js';
import type { Factuality } from '../../../src/reading.js';
import { readText } from '../event/read-events.js';

it.each<[string, string, Factuality]>([
  ['Norway attacked Peru.', 'attacked', 'happened'],
  ['Norway has attacked Peru.', 'attacked', 'happened'],
  ['Norway is attacking Peru.', 'attacking', 'ongoing'],
  ['The talks have continued.', 'talks', 'ongoing'],
  ['Norway will attack Peru.', 'attack', 'planned'],
  ['Norway plans to attack Peru.', 'attack', 'planned'],
  ['Norway is due to meet Peru.', 'meet', 'planned'],
  ['Norway is expected to meet Peru.', 'meet', 'expected'],
  ['Norway said it would meet Peru.', 'meet', 'planned'],
  ['If Peru attacks, Norway will leave.', 'leave', 'conditional'],
  ['If Peru attacks, Norway will leave.', 'attacks', 'hypothetical'],
  ['Norway may attack Peru.', 'attack', 'hypothetical'],
  ['Norway threatened to attack Peru.', 'attack', 'hypothetical'],
  ['Norway warned Peru not to attack.', 'attack', 'hypothetical'],
  ['Norway urged Peru to withdraw.', 'withdraw', 'requested'],
  ['Peru should withdraw.', 'withdraw', 'requested'],
  ['Norway called for talks.', 'talks', 'requested'],
  ['Norway accused Peru of attacking a village.', 'attacking', 'alleged'],
  ['Peru allegedly attacked a village.', 'attacked', 'alleged'],
  ['Peru denied that it attacked a village.', 'attacked', 'denied'],
  ['Norway did not attack Peru.', 'attack', 'negated'],
  ['Norway refused to withdraw.', 'withdraw', 'negated'],
  ['There were no talks with Peru.', 'talks', 'negated'],
  ['The stalled talks worried Norway.', 'talks', 'stalled'],
  ['Norway postponed the visit.', 'visit', 'stalled'],
  ['Norway did not agree to withdraw.', 'withdraw', 'negated'],
  ['Norway began to withdraw.', 'withdraw', 'happened'],
  ['I would like to thank Peru.', 'thank', 'happened'],
  ['Had Norway attacked Peru, the town would be empty.', 'attacked', 'hypothetical'],
  ['Suppose Norway did attack Peru.', 'attack', 'hypothetical'],
  ['What would help is if Norway suspended aid to Peru.', 'suspended', 'hypothetical'],
  ['Norway attacked Peru, the group claims.', 'attacked', 'alleged'],
  ['The talks broke down.', 'talks', 'stalled'],
  ['Norway left after talks on the canal broke down.', 'talks', 'stalled'],
  ['Norway announced the pact after talks with Peru.', 'talks', 'happened'],
  ['Peru would neither confirm nor deny reports that Norway had attacked a village.', 'attacked', 'alleged'],
  ['Peru denied reports that Norway had attacked a village.', 'attacked', 'denied'],
  ['Norway announced talks with Peru.', 'talks', 'planned'],
  ['Police used batons to break up the rally.', 'break', 'happened'],
  ['Police bought batons to break up the rally.', 'break', 'planned'],
  ['Norway and Peru edged closer to ending the dispute.', 'ending', 'hypothetical'],
  ['Norway put off the summit twice.', 'summit', 'stalled'],
  ['There is no date for the summit, which Norway put off.', 'summit', 'stalled'],
])('%s: %s', (text, word, expected) => {
  const sentence = readText(text)[0]!;
  const index = sentence.tokens.findIndex(({ form }) => form === word);
  expect(factualityOf(sentence, index).factuality).toBe(expected);
});
