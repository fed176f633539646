// How many pronouns for persons go back to the right one.
import type { GoldMention } from './chain-gold.js';
import type { Match, Matching } from './chain-match.js';

/** Pronouns asked about, and how many of them were right. */
export interface PronounCounts {
  readonly asked: number;
  readonly right: number;
}

/**
 * Counts the gold pronouns of persons whose set has an earlier name or description. One is right where the nearest earlier
 * name or description of the system's chain is a mention of the same gold set.
 * @example countPronouns(matching, isPronoun) // { asked: 40, right: 31 }
 * @param isAsked whether a gold mention is a pronoun that is asked about
 * @param isPronoun whether a gold mention is any pronoun
 */
export function countPronouns(
  { matches }: Matching,
  isAsked: (mention: GoldMention) => boolean,
  isPronoun: (mention: GoldMention) => boolean,
): PronounCounts {
  const nouns = matches.filter(({ gold }) => !isPronoun(gold));
  const asked = matches.filter(({ gold }) => {
    return isAsked(gold) && nouns.some((noun) => noun.gold.set === gold.set && isBefore(noun.gold, gold));
  });
  return { asked: asked.length, right: asked.filter((match) => nearestSet(match, nouns) === match.gold.set).length };
}

/** The gold set of the nearest earlier name or description in the system's chain; null where there is none. */
function nearestSet({ gold, system }: Match, nouns: readonly Match[]): string | null {
  if (system === null) return null;
  const before = nouns.filter((noun) => noun.system?.set === system.set && isBefore(noun.gold, gold));
  const nearest = before.reduce<Match | null>((best, one) => {
    return best === null || isBefore(best.gold, one.gold) ? one : best;
  }, null);
  return nearest?.gold.set ?? null;
}

function isBefore(a: GoldMention, b: GoldMention): boolean {
  return a.sentence < b.sentence || (a.sentence === b.sentence && a.head < b.head);
}
