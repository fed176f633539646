// A list that is read page by page: the first page for an address, and more of it as they are asked for.
import { useEffect, useState } from 'react';
import { getAnswer, type ServerProblem } from '../client.js';
import type { Listed } from './types.js';
import { type Answered, useAsk } from './use-ask.js';

/** A list with what there is of it so far. */
export interface Pages<Item> {
  readonly first: Answered<Listed<Item>>;
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly problem: ServerProblem | null;
  loadMore(): void;
}

interface More<Item> {
  readonly address: string | null;
  readonly items: readonly Item[];
  readonly next: string | null;
}

/**
 * The list at an address of the API.
 * @example const { items, hasMore, loadMore } = usePages<ActItem>('/api/timeline?party=Iran');
 */
export function usePages<Item>(address: string | null): Pages<Item> {
  const first = useAsk<Listed<Item>>(address);
  const [more, setMore] = useState<More<Item> | null>(null);
  const [isLoadingMore, setIsLoadingMore] = useState(false);
  const [problem, setProblem] = useState<ServerProblem | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins with its own first page
  useEffect(() => {
    setMore(null);
    setProblem(null);
  }, [address, first.value]);
  const rest = more?.address === address ? more : null;
  const next = rest === null ? (first.value?.next ?? null) : rest.next;
  const loadMore = () => {
    if (address === null || next === null || isLoadingMore) return;
    setIsLoadingMore(true);
    const joined = `${address}${address.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`;
    void getAnswer<Listed<Item>>(joined).then((asked) => {
      setIsLoadingMore(false);
      if (asked.kind === 'problem') return setProblem(asked.problem);
      setMore({ address, items: [...(rest?.items ?? []), ...asked.value.items], next: asked.value.next });
    });
  };
  const items = [...(first.value?.items ?? []), ...(rest?.items ?? [])];
  return { first, items, hasMore: next !== null, isLoadingMore, problem, loadMore };
}
