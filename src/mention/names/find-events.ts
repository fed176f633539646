// Tells the names of events, treaties, laws and storms from those of persons, bodies and places: "World War II", "Hurricane Rita".
import { EVENT_BEGINNINGS, EVENT_ENDINGS } from '../../knowledge/event-names.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';

const NUMERAL = /^(?:[IVX]+|\d+)$/;

/**
 * The drafts, those of events taken to their ends and made 'other'; proper nouns before an event's word go with it.
 * @example markEvents(sentence, drafts)[0]?.kind // 'other' for "World War" of "World War II"
 */
export function markEvents(sentence: Sentence, drafts: readonly NameDraft[]): readonly NameDraft[] {
  return drafts.map((draft) => (draft.known === null && draft.kind !== 'other' ? markEvent(sentence, draft) : draft));
}

function markEvent({ tokens }: Sentence, draft: NameDraft): NameDraft {
  const { first, last } = draft;
  const word = (at: number) => tokens[at]?.form ?? '';
  const isNumbered = NUMERAL.test(word(last)) && last > first;
  const end = isNumbered ? last - 1 : last;
  const other = { ...draft, kind: 'other', rule: 'event' } as const;
  if (end > first && EVENT_ENDINGS.has(word(end).toLowerCase())) return other;
  if (last > first && EVENT_BEGINNINGS.has(word(first).toLowerCase())) return other;
  if (isCapital(word(last + 1)) && EVENT_ENDINGS.has(word(last + 1).toLowerCase())) {
    return { ...other, last: NUMERAL.test(word(last + 2)) ? last + 2 : last + 1 };
  }
  const before = first > 0 && EVENT_BEGINNINGS.has(word(first - 1).toLowerCase()) && isCapital(word(first - 1));
  return before ? { ...other, first: first - 1 } : draft;
}

function isCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}
