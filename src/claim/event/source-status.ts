// How real an act is on whose word: what a speaker accuses of is alleged, what he denies is denied; a picture shows what happened.
import { prepositionOf } from '../../grammar/arguments.js';
import { isFriendly } from '../../knowledge/plover-types.js';
import type { Sentence } from '../../language/sentence.js';
import type { Factuality } from '../../reading.js';
import type { EventMention } from './event.js';
import type { EventGround, Telling } from './telling.js';

/** Statuses that tell of an act as a fact. */
const REAL: ReadonlySet<Factuality> = new Set(['happened', 'ongoing']);

/**
 * The tellings with the status that their source gives them. A plain assertion keeps the status of its own words, and so
 * do a promise, a threat and a warning: they are what their words say.
 * @example statusBySource(tellings, ground)[0]?.factuality // 'alleged' for "blocking" in "accused Russia of blocking grain"
 */
export function statusBySource(tellings: readonly Telling[], { sentences }: EventGround): readonly Telling[] {
  return tellings.map((telling) => {
    const factuality = statusOf(telling, sentences[telling.mention.sentence]!);
    return factuality === telling.factuality ? telling : { ...telling, factuality };
  });
}

function statusOf({ mention, factuality, statement, block }: Telling, sentence: Sentence): Factuality {
  if (!REAL.has(factuality)) return factuality;
  if (statement !== null && statement.polarity === 'denied') return 'denied';
  // "blamed them for Saturday's blast", "accused them of breaching a protocol": the doing is alleged, not the blast.
  if (statement !== null && statement.class === 'accuse')
    return isTakenForReal(mention, sentence) ? factuality : 'alleged';
  return block === 'caption' ? 'happened' : factuality;
}

/** A noun that a charge only speaks of: what somebody is blamed "for", an agreement, talks. */
function isTakenForReal({ told, trigger, type }: EventMention, sentence: Sentence): boolean {
  return told === 'noun' && (isFriendly(type) || prepositionOf(sentence, trigger.head) === 'for');
}
