// Outlets that no table knows, by the words beside their names: "the newspaper Le Quotidien", "state broadcaster ORTM".
import type { Reason } from '../../base/staged.js';
import { wordsSpan } from '../../grammar/tree.js';
import { foldName } from '../../knowledge/fold-name.js';
import { OUTLET_ENDINGS, OUTLET_NOUNS } from '../../knowledge/name-endings.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { draftWords, inOrder, type NameDraft, type NamedSentence } from './draft.js';
import { isTimeWord } from './drop-names.js';
import { isOwnAbbreviation } from './find-abbreviations.js';
import { isAllCapitals } from './kind-evidence.js';

/**
 * The sentences with outlets told: a name right after a noun for an outlet, or whose last words are those of an outlet, is one
 * throughout the report. A name that no finder saw is added where it stands after such a noun.
 * @example findOutlets(text, named, trace) // "Le Quotidien" in "the newspaper Le Quotidien" is an outlet
 */
export function findOutlets(text: string, named: readonly NamedSentence[], trace: Reason[]): readonly NamedSentence[] {
  const full = named.map((one) => ({ ...one, drafts: inOrder([...withServices(one), ...unseen(one)]) }));
  const told = new Set(
    full.flatMap(({ sentence, drafts }) => {
      const outlets = drafts.filter((draft, i) => isOpen(draft) && isOutlet(sentence, shortFor(drafts, i) ?? draft));
      return outlets.map((draft) => foldName(draftWords(text, sentence, draft)));
    }),
  );
  if (told.size === 0) return full;
  return full.map(({ index, sentence, drafts }) => {
    const read = drafts.map((draft): NameDraft => {
      if (!isOpen(draft) || !told.has(foldName(draftWords(text, sentence, draft)))) return draft;
      const span = wordsSpan(sentence, draft.first, draft.last);
      trace.push({ rule: 'names/outlet', why: `${draft.kind} read as outlet by the words beside it`, span });
      return { ...draft, kind: 'outlet', as: 'name', rule: `${draft.rule}+outlet` };
    });
    return { index, sentence, drafts: read };
  });
}

/** The name that an abbreviation in brackets stands behind. */
function shortFor(drafts: readonly NameDraft[], at: number): NameDraft | undefined {
  const [draft, before] = [drafts[at]!, drafts[at - 1]];
  return isOwnAbbreviation(draft) && before?.last === draft.first - 2 ? before : undefined;
}

function isOpen({ known, kind, as }: NameDraft): boolean {
  return known === null && as === 'name' && (kind === 'organization' || kind === 'place' || kind === 'person');
}

function isOutlet({ tokens }: Sentence, { first, last, kind }: NameDraft): boolean {
  if (isOutletNoun(tokens[first - 1])) return true;
  // "Radio Sunrise", "TV Nord"
  if (last > first && STATIONS.has(tokens[first]!.form)) return true;
  const ending = tokens[last]!.form.toLowerCase();
  const isService = last > first + 1 && /^(?:News|Press)$/.test(tokens[last - 1]!.form) && NEWS_SERVICES.has(ending);
  return kind === 'organization' && last > first && (isService || OUTLET_ENDINGS.has(ending));
}

/** First words of the names of those who broadcast. */
const STATIONS = new Set(['Radio', 'TV', 'Television', 'Canal', 'Channel']);

/** "the newspaper", "a daily", "state television"; "daily" is one where it stands for the paper itself. */
function isOutletNoun(token: Token | undefined): boolean {
  if (token === undefined || !OUTLET_NOUNS.has(token.form.toLowerCase())) return false;
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ';
}

/** "the Northern Caucasus news service": the words after the name are a part of it. */
function withServices({ sentence, drafts }: NamedSentence): readonly NameDraft[] {
  return drafts.map((draft) => {
    const [news, service] = [sentence.tokens[draft.last + 1], sentence.tokens[draft.last + 2]];
    if (draft.known?.key.startsWith('outlet:') === true || draft.as !== 'name' || draft.kind === 'person') return draft;
    if (news?.form !== 'news' || service === undefined || !NEWS_SERVICES.has(service.lemma)) return draft;
    return { ...draft, last: draft.last + 2, kind: 'outlet', known: null, rule: 'news-service' };
  });
}

const NEWS_SERVICES = new Set(['agency', 'service', 'network', 'channel', 'website', 'site', 'portal', 'outlet']);

/** Capitals right after a noun for an outlet that are in no draft. */
function unseen({ index, sentence, drafts }: NamedSentence): readonly NameDraft[] {
  const { tokens } = sentence;
  if (isAllCapitals(tokens)) return [];
  const taken = new Set(drafts.flatMap(({ first, last }) => range(first, last)));
  return tokens.flatMap((token, before): NameDraft[] => {
    const first = before + 1;
    if (!isOutletNoun(token) || !isCapital(tokens[first]) || taken.has(first)) return [];
    if (token.upos === 'ADJ' && tokens[before - 1]?.upos !== 'DET') return [];
    let last = first;
    while (isCapital(tokens[last + 1]) && !taken.has(last + 1)) last += 1;
    return [{ sentence: index, first, last, kind: 'organization', known: null, as: 'name', rule: 'outlet' }];
  });
}

/** "watched television Sunday": a day is no outlet. */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form) && !isTimeWord(token.form);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
