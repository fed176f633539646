// The scale of stances, from refusing to supporting, and what a step on it is called.

import { unreachable } from '../../base/unreachable.js';
import type { ReadingPosition } from '../../reading.js';

/** What a position is for or against. */
export type Stance = ReadingPosition['stance'];

/** What became of a position. */
export type PositionChange = 'restated' | 'softened' | 'hardened' | 'reversed';

/**
 * What a stance is after another. From for to against, or back, is a reversal.
 * @example changeOf('oppose', 'accept') // 'reversed'
 * @example changeOf('reject', 'condition') // 'softened'
 */
export function changeOf(before: Stance, after: Stance): PositionChange {
  const [from, to] = [degreeOf(before), degreeOf(after)];
  if (from === to) return 'restated';
  if (from * to < 0) return 'reversed';
  return to > from ? 'softened' : 'hardened';
}

/** How far a stance goes towards what is asked of its holder. */
function degreeOf(stance: Stance): number {
  switch (stance) {
    case 'support':
    case 'accept':
      return 2;
    case 'offer':
      return 1;
    case 'condition':
      return -1;
    case 'demand':
      return -1;
    case 'oppose':
    case 'reject':
      return -2;
    default:
      return unreachable(stance);
  }
}
