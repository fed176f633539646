// How much room there is: a phone, a desk, a wide desk. The same widths stand in styles/.
import { useSyncExternalStore } from 'react';

/** The layouts of the page. */
export type Screen = 'phone' | 'desk' | 'wide';

const desk = matchMedia('(min-width: 56rem)');
const wide = matchMedia('(min-width: 82rem)');

function subscribe(listener: () => void): () => void {
  for (const query of [desk, wide]) query.addEventListener('change', listener);
  return () => {
    for (const query of [desk, wide]) query.removeEventListener('change', listener);
  };
}

/**
 * The layout that fits the window.
 * @example useScreen() // 'wide' at 1600 pixels
 */
export function useScreen(): Screen {
  return useSyncExternalStore(subscribe, () => (wide.matches ? 'wide' : desk.matches ? 'desk' : 'phone'));
}
