// Asking the record: the answer for an address of the API, the last one while a new one is on its way.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { getAnswer, type ServerProblem } from '../client.js';

/** How far an answer is. While another is on its way, the last one stays where it is. */
export type Answered<Value> =
  | { readonly kind: 'waiting'; readonly value: Value | null }
  | { readonly kind: 'problem'; readonly problem: ServerProblem; readonly value: null }
  | { readonly kind: 'ready'; readonly value: Value };

/** Answers of this visit, so that going back shows them at once; the oldest go first. */
const kept = new Map<string, unknown>();
const MOST_KEPT = 80;

let version = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets go of all answers: the record has changed. */
export function forgetAnswers(): void {
  kept.clear();
  version += 1;
  for (const listener of listeners) listener();
}

/**
 * The answer of the API at an address; null asks nothing.
 * @example const answered = useAsk<Overview>('/api/overview');
 */
export function useAsk<Value>(address: string | null): Answered<Value> {
  const now = useSyncExternalStore(subscribe, () => version);
  const [state, setState] = useState<{ readonly address: string | null; readonly answered: Answered<Value> }>(() => ({
    address,
    answered: keptAnswer<Value>(address),
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed record is asked again
  useEffect(() => {
    if (address === null) return;
    const stop = new AbortController();
    const known = keptAnswer<Value>(address);
    setState((last) => ({ address, answered: known.kind === 'ready' ? known : waiting(last.answered) }));
    void getAnswer<Value>(address, stop.signal).then((asked) => {
      if (stop.signal.aborted) return;
      if (asked.kind === 'ok') keep(address, asked.value);
      const answered: Answered<Value> =
        asked.kind === 'ok' ? { kind: 'ready', value: asked.value } : { ...asked, value: null };
      setState({ address, answered });
    });
    return () => stop.abort();
  }, [address, now]);
  return state.address === address ? state.answered : waiting(state.answered);
}

function waiting<Value>({ value }: Answered<Value>): Answered<Value> {
  return { kind: 'waiting', value };
}

function keptAnswer<Value>(address: string | null): Answered<Value> {
  if (address === null || !kept.has(address)) return { kind: 'waiting', value: null };
  // proof: what is kept under an address came from that address
  return { kind: 'ready', value: kept.get(address) as Value };
}

function keep(address: string, value: unknown): void {
  kept.delete(address);
  kept.set(address, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
