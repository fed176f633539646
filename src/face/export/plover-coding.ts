// PLOVER's own coding for tables that know no status: what happened, what is due, what was refused; nothing that is only claimed.
import { ploverCode } from '../../claim/event/plover-code.js';
import { isPloverType, PLOVER_TYPES } from '../../knowledge/plover-types.js';
import type { ExportAct } from './each-act.js';

/** What a dataset that has no word for doubt says of an act. */
export interface PloverCoding {
  readonly type: string;
  readonly mode: string | null;
  readonly quad: number;
  /** From -10 to 10. */
  readonly score: number;
  /** Whether it is coded as what it was told to be: not so for what is due, refused or signed. */
  readonly isAsTold: boolean;
}

/** What of an act decides on its code. */
export type ToldAct = Pick<ExportAct, 'type' | 'mode' | 'factuality'>;

/**
 * How PLOVER codes an act; null where it has no way to: what is alleged, denied, conditional, asked for or only implied would stand
 * there as if it had happened, and so would a hostile act that did not come about.
 * @example ploverCoding({ ...meeting, factuality: 'planned' })?.type // 'AGREE'
 */
export function ploverCoding({ type, mode, factuality }: ToldAct): PloverCoding | null {
  if (!isPloverType(type)) return null;
  const { quad } = PLOVER_TYPES[type];
  switch (factuality) {
    case 'happened':
    case 'ongoing':
    case 'planned':
    case 'expected':
      break;
    case 'negated':
      // A refusal is an act of its own; an attack that was not made is none.
      if (quad > 2) return null;
      break;
    default:
      return null;
  }
  const code = ploverCode(type, mode, factuality);
  const entry = PLOVER_TYPES[code.type];
  const own = code.mode !== null && Object.hasOwn(entry.modes, code.mode) ? code.mode : null;
  const score = (own === null ? null : entry.modes[own]) ?? entry.score;
  return { type: code.type, mode: own, quad: entry.quad, score, isAsTold: code.type === type };
}
