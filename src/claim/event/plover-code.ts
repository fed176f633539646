// PLOVER's own coding of an act, which joins type and status: help that is promised is AGREE, force that is announced THREATEN,
// a concession that is refused REJECT. The manual's rules (openeventdata, CC BY-SA 4.0), for exports and comparisons.
import { isFriendly, type PloverType } from '../../knowledge/plover-types.js';
import type { Factuality } from '../../reading.js';

/** A type and a mode as PLOVER codes them. */
export interface PloverCode {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly why: string;
}

/** Types whose acts are words: saying that one will accuse is accusing. The manual counts SUPPORT that is to come as AGREE. */
const VERBAL: ReadonlySet<PloverType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'CONCEDE']);

/**
 * The code of an act under PLOVER's rules for acts that are not done yet, or not at all.
 * @example ploverCode('AID', null, 'planned').type // 'AGREE'
 * @example ploverCode('RETREAT', 'release', 'negated').type // 'REJECT'
 */
export function ploverCode(type: PloverType, mode: string | null, factuality: Factuality): PloverCode {
  if (type === 'AGREE' && mode === 'sign') return signed(factuality);
  if (factuality === 'negated' || factuality === 'denied') return refused(type, mode);
  if (factuality === 'requested') return requested(type, mode);
  if (factuality === 'planned' || factuality === 'expected' || factuality === 'conditional')
    return announced(type, mode);
  return { type, mode, why: 'as told' };
}

/** A deal that is made is SUPPORT (the manual: "sign, ratify, finalize"); one that is to be made is AGREE. */
function signed(factuality: Factuality): PloverCode {
  if (factuality === 'negated' || factuality === 'denied') return { type: 'REJECT', mode: null, why: 'no deal' };
  const isMade = factuality === 'happened' || factuality === 'ongoing' || factuality === 'alleged';
  return { type: isMade ? 'SUPPORT' : 'AGREE', mode: null, why: isMade ? 'a deal made' : 'a deal to be made' };
}

function announced(type: PloverType, mode: string | null): PloverCode {
  if (VERBAL.has(type)) return { type, mode, why: 'words count as told' };
  if (isFriendly(type)) return { type: 'AGREE', mode: null, why: `${type} that is to come` };
  return { type: 'THREATEN', mode: null, why: `${type} that is to come` };
}

function refused(type: PloverType, mode: string | null): PloverCode {
  if (!isFriendly(type)) return { type, mode, why: 'as told' };
  return { type: 'REJECT', mode: null, why: `${type} refused` };
}

function requested(type: PloverType, mode: string | null): PloverCode {
  return type === 'THREATEN' || type === 'REQUEST'
    ? { type, mode, why: 'as told' }
    : { type: 'REQUEST', mode: 'change', why: `${type} demanded` };
}
