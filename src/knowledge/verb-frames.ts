// Which preposition a verb asks for beside its object: "accuse somebody of something". Source: general knowledge of
// English grammar (any learner's dictionary lists these), written for Dateline.

const ROWS: readonly (readonly [preposition: string, verbs: string])[] = [
  ['of', 'accuse suspect convict acquit absolve deprive strip rob rid warn inform notify remind assure convince'], // biome-ignore format: a row
  ['for', 'ask blame thank criticise criticize praise condemn denounce rebuke reprimand punish fine sanction indict prosecute sue reward commend berate chide fault forgive pardon'], // biome-ignore format: a row
  ['with', 'charge supply provide furnish arm equip threaten entrust replace'], // biome-ignore format: a row
  ['against', 'warn caution'],
  ['about', 'warn inform tell question brief remind notify'],
  ['on', 'congratulate compliment brief press lobby'],
  ['from', 'prevent bar stop ban prohibit exclude expel discourage deter dissuade shield protect block keep'],
  ['into', 'force pressure coerce provoke trick plunge drag turn'],
];

const PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const [preposition, verbs] of ROWS) {
    for (const verb of verbs.split(' ')) found.set(verb, (found.get(verb) ?? new Set()).add(preposition));
  }
  return found;
})();

/**
 * Whether a verb that has an object asks for a complement with a preposition.
 * @example asksFor('accuse', 'of') // true
 * @example asksFor('visit', 'of') // false
 */
export function asksFor(verb: string, preposition: string): boolean {
  return PREPOSITIONS.get(verb)?.has(preposition) ?? false;
}
