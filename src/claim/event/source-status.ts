// How real an act is on whose word: what a speaker accuses of is alleged, what he denies is denied; a picture shows what happened.
import type { Factuality } from '../../reading.js';
import type { Telling } from './telling.js';

/** Statuses that tell of an act as a fact. */
const REAL: ReadonlySet<Factuality> = new Set(['happened', 'ongoing']);

/**
 * The tellings with the status that their source gives them. A plain assertion keeps the status of its own words, and so
 * do a promise, a threat and a warning: they are what their words say.
 * @example statusBySource(tellings)[0]?.factuality // 'alleged' for "blocking" in "accused Russia of blocking grain"
 */
export function statusBySource(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling) => {
    const factuality = statusOf(telling);
    return factuality === telling.factuality ? telling : { ...telling, factuality };
  });
}

function statusOf({ factuality, statement, block }: Telling): Factuality {
  if (!REAL.has(factuality)) return factuality;
  if (statement !== null && statement.polarity === 'denied') return 'denied';
  if (statement !== null && statement.class === 'accuse') return 'alleged';
  return block === 'caption' ? 'happened' : factuality;
}
