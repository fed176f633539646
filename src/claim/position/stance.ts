// Where an act puts its actor on its issue.
import { OPPOSING_WORDS } from '../../knowledge/act-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingPosition } from '../../reading.js';
import type { EventMention } from '../event/event.js';
import { type Issue, isStop } from './issue.js';

type Stance = ReadingPosition['stance'];

const BY_TYPE: ReadonlyMap<string, Stance> = new Map([
  ['SUPPORT', 'support'],
  ['REQUEST', 'demand'],
  ['AGREE', 'accept'],
  ['CONCEDE', 'accept'],
]);

const OFFERS: ReadonlySet<string> = new Set(['offer', 'propose', 'pledge', 'promise', 'vow', 'commit']);

/**
 * The stance of an act on its issue; null where it takes none.
 *
 * A threat to hold something up opposes it, and is a condition where "if" stands by; a warning not to do something opposes it.
 * @example stanceOf(mention, issue, sentence) // 'oppose' for "threatened to block the bid"
 */
export function stanceOf({ type, mode, trigger }: EventMention, issue: Issue, { tokens }: Sentence): Stance | null {
  const words = [trigger.head, trigger.last].map((word) => tokens[word]!.lemma.toLowerCase());
  if (type === 'THREATEN') return threatened(issue);
  if (type === 'REJECT' || type === 'ACCUSE') return rejected(type, words);
  if (type === 'AGREE' && mode === 'sign') return null; // an agreement of the reading
  if (type === 'AGREE' && words.some((word) => OFFERS.has(word))) return 'offer';
  const stance = BY_TYPE.get(type) ?? null;
  if (stance === 'demand' && issue.isAgainst) return 'oppose';
  if (stance === 'accept' && issue.condition !== null) return 'condition';
  return stance;
}

function threatened({ verb, isAgainst, condition }: Issue): Stance | null {
  if (condition !== null) return 'condition';
  return isAgainst || isStop(verb) ? 'oppose' : null;
}

/** To refuse what is asked is to reject; to speak against what others do is to oppose. */
function rejected(type: string, words: readonly string[]): Stance | null {
  if (words.some((word) => OPPOSING_WORDS.has(word))) return 'oppose';
  return type === 'REJECT' ? 'reject' : null;
}
