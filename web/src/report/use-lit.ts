// Lighting marks: what belongs together is shown by attributes on the marks, without drawing the text again.
import { type RefObject, useLayoutEffect } from 'react';
import type { Role } from '../reading/relations.js';

/**
 * Sets `data-lit` on the marks that belong together, and `data-cursor` on the one where the keyboard is.
 * @example useLit(root, relatedMarks(at, index, marks), cursor?.key ?? null);
 */
export function useLit(
  root: RefObject<HTMLElement | null>,
  lit: ReadonlyMap<string, Role>,
  cursor: string | null,
): void {
  useLayoutEffect(() => {
    const set: HTMLElement[] = [];
    for (const mark of root.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? []) {
      const role = lit.get(mark.dataset.mark ?? '');
      const isCursor = mark.dataset.mark === cursor;
      if (role === undefined && !isCursor) continue;
      if (role !== undefined) mark.dataset.lit = role;
      if (isCursor) mark.dataset.cursor = '';
      set.push(mark);
    }
    return () => {
      for (const mark of set) {
        delete mark.dataset.lit;
        delete mark.dataset.cursor;
      }
    };
  }, [root, lit, cursor]);
}
