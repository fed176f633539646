// Abbreviations that a report introduces in brackets, in both orders: "Housing Authority (HANO)", "HANO (Housing Authority)".
import { foldName } from '../../knowledge/fold-name.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameDraft, NamedSentence } from './draft.js';

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
    const words = wordsOf(sentence, draft);
    const isOwn = known?.known != null && draft.known === null && isDefinedAnew(short, words, known.known.name);
    if (!isOwn && known?.as === 'name' && known.last === at && isLongFormOf(draft, known, short)) {
      return [{ ...draft, kind: known.kind, known: known.known, rule: 'abbreviation' }];
    }
    if ((settled.has(at) && !isOwn) || !ABBREVIATION.test(short) || !initialsFit(short, words)) return [draft];
    const kind = draft.kind === 'place' || draft.kind === 'other' ? 'organization' : draft.kind;
    if (kind === 'person') return [draft];
    const full: NameDraft = draft.known === null ? { ...draft, kind, rule: 'abbreviation' } : draft;
    return [full, { ...full, first: at, last: at, rule: 'abbreviation' }];
  });
}

/** "Sahel Development Fund (SDF)": the letters begin these words, and those whom knowledge knows by them are called otherwise from the first word on. */
function isDefinedAnew(short: string, words: readonly string[], name: string): boolean {
  const own = words.filter((word) => !SMALL.test(word)).map(foldName);
  const known = foldName(name)
    .split(' ')
    .filter((word) => !SMALL.test(word));
  const isBegun = own[0] !== undefined && known.some((word) => word.slice(0, STEM) === own[0]!.slice(0, STEM));
  return initialsFit(short, words) && own.length > 1 && !isBegun;
}

/** "Organisation" is "Organization". */
const STEM = 5;

/**
 * Drafts in which an abbreviation that the report gives a meaning of its own has that meaning wherever it stands.
 * @example keepOwnAbbreviations(named) // each "SDF" without what knowledge knows of it, where "Sahel Development Fund (SDF)" stands
 */
export function keepOwnAbbreviations(named: readonly NamedSentence[]): readonly NamedSentence[] {
  const own = new Map<string, NameDraft>();
  const formOf = (sentence: Sentence, { first }: NameDraft) => sentence.tokens[first]!.form;
  for (const { sentence, drafts } of named) {
    for (const draft of drafts) if (isOwnAbbreviation(draft)) own.set(formOf(sentence, draft), draft);
  }
  if (own.size === 0) return named;
  return named.map(({ index, sentence, drafts }) => {
    const kept = drafts.map((draft) => {
      const meant = draft.first === draft.last && draft.known !== null ? own.get(formOf(sentence, draft)) : undefined;
      return meant === undefined ? draft : { ...draft, kind: meant.kind, known: null, rule: 'abbreviation' };
    });
    return { index, sentence, drafts: kept };
  });
}

/**
 * Whether a draft is an abbreviation that the report itself explains.
 * @example isOwnAbbreviation(draft) // true for the "NUFW" of "National Union of Ferry Workers (NUFW)"
 */
export function isOwnAbbreviation({ first, last, known, rule }: NameDraft): boolean {
  return rule === 'abbreviation' && first === last && known === null;
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
