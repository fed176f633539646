// Names in lines of capitals, where capitals tell nothing: only what the report names elsewhere too is one.
import { foldName } from '../../knowledge/fold-name.js';
import { draftWords, inOrder, type NameDraft, type NamedSentence } from './draft.js';
import { isAllCapitals } from './kind-evidence.js';

/** A draft with its words as the report spells them in another place. */
type SpelledDraft = NameDraft & { readonly spelled: string };

/** Words of the longest name that is looked for. */
const MOST_WORDS = 6;

/**
 * The sentences with the names of lines of capitals read anew: those that knowledge knows stay, and of the others those that
 * stand elsewhere in the report, with the kind that they have there. A report of capitals alone stays as it is.
 * @example readCapitals(text, named) // "FOREIGN" is no name in "THE FOREIGN MINISTERS OF NORWAY"
 */
export function readCapitals(text: string, named: readonly NamedSentence[]): readonly NamedSentence[] {
  const plain = named.filter(({ sentence }) => !isAllCapitals(sentence.tokens));
  if (plain.length === named.length || plain.every(({ drafts }) => drafts.length === 0)) return named;
  const elsewhere = new Map<string, SpelledDraft>();
  for (const { sentence, drafts } of plain) {
    for (const draft of drafts) {
      const spelled = draftWords(text, sentence, draft);
      elsewhere.set(foldName(spelled), { ...draft, spelled });
    }
  }
  return named.map((one) => (isAllCapitals(one.sentence.tokens) ? readLine(text, one, elsewhere) : one));
}

function readLine(text: string, one: NamedSentence, elsewhere: ReadonlyMap<string, SpelledDraft>): NamedSentence {
  const known = one.drafts.filter((draft) => draft.known !== null);
  const taken = new Set(
    known.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  const found: NameDraft[] = [];
  for (let first = 0; first < one.sentence.tokens.length; first++) {
    const draft = taken.has(first) ? null : longestAt(text, one, first, elsewhere);
    if (draft === null || taken.has(draft.last)) continue;
    found.push(draft);
    first = draft.last;
  }
  return { ...one, drafts: inOrder([...known, ...found]) };
}

function longestAt(
  text: string,
  { index, sentence }: NamedSentence,
  first: number,
  elsewhere: ReadonlyMap<string, SpelledDraft>,
): NameDraft | null {
  for (let last = Math.min(first + MOST_WORDS, sentence.tokens.length) - 1; last >= first; last--) {
    const other = elsewhere.get(foldName(text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end)));
    if (other !== undefined) return { ...other, sentence: index, first, last, rule: 'capitals' };
  }
  return null;
}
