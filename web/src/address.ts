// The address as the state of the page: where we are, what is chosen, what is hidden. The browser's own history keeps it.
import { useMemo, useSyncExternalStore } from 'react';

/** Where the page is. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

const here = () => location.pathname + location.search;

/**
 * The address now, and again whenever it changes.
 * @example const { path, query } = useAddress(); // at /report/r-1?at=e-2: '/report/r-1', at=e-2
 */
export function useAddress(): Address {
  const now = useSyncExternalStore(subscribe, here);
  return useMemo(() => {
    const url = new URL(now, location.origin);
    return { path: url.pathname, query: url.searchParams };
  }, [now]);
}

/**
 * Goes to another view.
 * @example goTo('/report/r-5f0c3a9e1b2d4c6f')
 */
export function goTo(address: string): void {
  if (address !== here()) history.pushState(null, '', address);
  window.scrollTo(0, 0);
  for (const listener of listeners) listener();
}

/**
 * Changes what the address says, in its place: null takes a part out.
 * @example setQuery({ at: 'e-1', hide: null })
 */
export function setQuery(changes: Readonly<Record<string, string | null>>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const words = query.toString().replaceAll('%2C', ',');
  history.replaceState(null, '', location.pathname + (words === '' ? '' : `?${words}`));
  for (const listener of listeners) listener();
}
