// Abbreviations that a report introduces in brackets, in both orders: "Housing Authority (HANO)", "HANO (Housing Authority)".
import type { Sentence } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';

const ABBREVIATION = /^(?:[A-Z][A-Za-z]*[A-Z][A-Za-z]*|[A-Z]{2,})s?$/;
const SMALL = /^(?:of|for|and|the|on|in|to|de|la|des|du|et|&)$/i;

/**
 * Drafts for abbreviations in brackets after a name, or the name in brackets after its abbreviation: both of one kind.
 * @example findAbbreviations(sentence, drafts) // "HANO" with the kind of "Housing Authority of New Orleans"
 */
export function findAbbreviations(sentence: Sentence, drafts: readonly NameDraft[]): readonly NameDraft[] {
  const { tokens } = sentence;
  const settled = new Map(drafts.filter(({ known }) => known !== null).map((draft) => [draft.first, draft]));
  return drafts.flatMap((draft): NameDraft[] => {
    const at = draft.last + 2;
    if (tokens[draft.last + 1]?.form !== '(' || tokens[at + 1]?.form !== ')') return [draft];
    const short = tokens[at]!.form;
    const known = settled.get(at);
    if (known?.as === 'name' && known.last === at && isLongFormOf(draft, known, short)) {
      return [{ ...draft, kind: known.kind, known: known.known, rule: 'abbreviation' }];
    }
    if (settled.has(at) || !ABBREVIATION.test(short) || !initialsFit(short, wordsOf(sentence, draft))) return [draft];
    const kind = draft.kind === 'place' || draft.kind === 'other' ? 'organization' : draft.kind;
    if (kind === 'person') return [draft];
    const full: NameDraft = draft.known === null ? { ...draft, kind, rule: 'abbreviation' } : draft;
    return [full, { ...full, first: at, last: at, rule: 'abbreviation' }];
  });
}

/** "National Liberation Army (ELN)": the initials may be those of another language, and knowledge knows who is meant. */
function isLongFormOf(draft: NameDraft, { kind }: NameDraft, short: string): boolean {
  if (draft.known !== null || draft.last === draft.first || draft.kind === 'person') return false;
  return ABBREVIATION.test(short) && (kind === 'organization' || kind === 'group' || kind === 'outlet');
}

function wordsOf({ tokens }: Sentence, { first, last }: NameDraft): readonly string[] {
  return tokens.slice(first, last + 1).map(({ form }) => form);
}

/**
 * Whether the letters of an abbreviation begin the words of a name, in order, small words and one more left out.
 * @example initialsFit('IAEA', ['International', 'Atomic', 'Energy', 'Agency']) // true
 */
export function initialsFit(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/s$/, '').toUpperCase();
  const long = words.flatMap((word) => word.split('-')).filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word));
  if (long.length < 2) return false;
  let at = 0;
  for (const word of long) if (word[0]!.toUpperCase() === letters[at]) at++;
  return at >= letters.length - 1 && at >= 2;
}
