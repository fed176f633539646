// Who held an office on a day: surely, where reports before and after the day say so, or possibly, where nothing speaks against it.
import type { Holding } from './holding.js';

/** A holding with how sure it is on the day that was asked for. */
export interface HolderOn {
  readonly holding: Holding;
  readonly certainty: 'stated' | 'possible';
}

/**
 * Who held an office on a day, the surest first.
 * @example holdersOn(holdings, { of: iran, titleKey: 'president', day: '2015-11-23' })[0]?.certainty // 'stated'
 */
export function holdersOn(
  holdings: readonly Holding[],
  { of, titleKey, day }: { readonly of: string | null; readonly titleKey?: string; readonly day: string },
): readonly HolderOn[] {
  const ours = holdings.filter((one) => one.of === of && (titleKey === undefined || one.titleKey === titleKey));
  const found = ours.flatMap((holding): HolderOn[] => {
    const certainty = certaintyOn(holding, day);
    return certainty === null ? [] : [{ holding, certainty }];
  });
  return found.sort((a, b) => rankOf(a, day) - rankOf(b, day) || (a.holding.id < b.holding.id ? -1 : 1));
}

function certaintyOn(holding: Holding, day: string): HolderOn['certainty'] | null {
  const { startEarliest, startLatest, endEarliest, endLatest, inferred } = holding;
  if (startLatest !== null && startLatest <= day && endEarliest !== null && day <= endEarliest) return 'stated';
  if ((startEarliest !== null && day < startEarliest) || (endLatest !== null && day > endLatest)) return null;
  // Another is told to hold it on a day that bounds it, or this one to hold it no more.
  const isOver = endLatest !== null && endLatest === day;
  return isOver || (inferred.includes('startEarliest') && startEarliest === day) ? null : 'possible';
}

/** The stated first, then those that are told nearest the day. */
function rankOf({ holding, certainty }: HolderOn, day: string): number {
  if (certainty === 'stated') return 0;
  const years = [holding.startLatest, holding.endEarliest].map((one) =>
    Math.abs(Number(one?.slice(0, 4) ?? 0) - Number(day.slice(0, 4))),
  );
  return 1 + Math.min(...years);
}
