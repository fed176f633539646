// Fields of columns that hold plain data: taken as what they are, or as nothing.
import type { Json } from '../store/table-shape.js';

/**
 * The texts of a list.
 * @example textsOf(['e-1', 3]) // ['e-1']
 */
export function textsOf(json: Json | undefined): readonly string[] {
  return listOf(json).filter((one) => typeof one === 'string');
}

/**
 * The members of a list; none of what is no list.
 * @example listOf(null) // []
 */
export function listOf(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : [];
}

/**
 * A field of a record; undefined where it has none.
 * @example fieldOf({ issues: ['grain'] }, 'issues') // ['grain']
 */
export function fieldOf(json: Json | undefined, name: string): Json | undefined {
  if (json === null || json === undefined || typeof json !== 'object' || Array.isArray(json)) return undefined;
  return Object.entries(json).find(([key]) => key === name)?.[1];
}

/**
 * A text, or null.
 * @example textOf(fieldOf({ title: 'President' }, 'title')) // 'President'
 */
export function textOf(json: Json | undefined): string | null {
  return typeof json === 'string' ? json : null;
}

/**
 * A number, or null.
 * @example numberOf(fieldOf({ start: 3 }, 'start')) // 3
 */
export function numberOf(json: Json | undefined): number | null {
  return typeof json === 'number' ? json : null;
}
