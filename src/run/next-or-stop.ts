// Waiting for the next thing, but not for ever: until a time is up, or somebody wants to stop.

/** What came first. */
export type Waited<Value> =
  | { readonly kind: 'came'; readonly value: Value }
  | { readonly kind: 'late' }
  | { readonly kind: 'stopped' };

/**
 * Waits for a promise, some milliseconds, or a signal, whichever comes first. Nothing of the waiting is left behind, so
 * that it can be done a million times on one signal.
 * @example await nextOrStop(items.next(), 2_000, stop) // { kind: 'came', value: { done: false, value: … } }
 */
export function nextOrStop<Value>(next: Promise<Value>, ms: number, stop: AbortSignal): Promise<Waited<Value>> {
  if (stop.aborted) return Promise.resolve({ kind: 'stopped' });
  return new Promise((resolve, reject) => {
    const clear = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', stopped);
    };
    const end = (waited: Waited<Value>) => {
      clear();
      resolve(waited);
    };
    const stopped = () => end({ kind: 'stopped' });
    const timer = setTimeout(() => end({ kind: 'late' }), Math.max(0, ms));
    stop.addEventListener('abort', stopped);
    next.then(
      (value) => end({ kind: 'came', value }),
      (error) => {
        clear();
        reject(error);
      },
    );
  });
}
