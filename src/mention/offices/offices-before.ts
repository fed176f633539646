// Titles right before a name: "Russian President Vladimir Putin", "the council's coordinator for communications John Kirby".
import { isHonorific, titleWord } from '../../knowledge/titles.js';
import type { NamedWords } from './named-words.js';
import { dateAfter } from './office-dates.js';
import { type OfficeDraft, officeDraft, ownerBefore } from './office-draft.js';
import { type TitlePhrase, titlePhrase } from './title-phrase.js';

const FARTHEST = 10;

/**
 * The offices that stand before the names of persons in a sentence.
 * @example officesBefore(named)[0]?.title // 'Supreme Leader' of "Iran's Supreme Leader Ayatollah Ali Khamenei"
 */
export function officesBefore(named: NamedWords): readonly OfficeDraft[] {
  const persons = named.own.filter((index) => named.names[index]!.kind === 'person');
  return persons.flatMap((index) => {
    const { first, last } = named.names[index]!;
    const near = phrasesBefore(named, first - 1);
    const start = near.at(-1)?.first ?? first;
    const far = isSetOff(named, start, last) ? definiteBefore(named, start - 2) : [];
    const phrases = withoutRanks(named, [...near, ...far]);
    const holders = [index, ...sharers(named, index, phrases)];
    return phrases.flatMap((phrase) =>
      holders.map((one) => {
        const { last: end } = named.names[one]!;
        const draft = officeDraft(named, phrase, one, 'offices/before', dateAfter(named, end + 1));
        return draft.of === null ? { ...draft, of: ownerAfter(named, end) } : draft;
      }),
    );
  });
}

/** The country or body after the holder's name: "President Recep Tayyip Erdogan of Turkey". */
function ownerAfter({ sentence: { tokens }, at, names }: NamedWords, last: number): number | null {
  if (tokens[last + 1]?.form !== 'of') return null;
  const owner = at[last + (tokens[last + 2]?.form === 'the' ? 3 : 2)] ?? null;
  return owner !== null && ['country', 'organization', 'group'].includes(names[owner]!.kind) ? owner : null;
}

/** "The head of the agency, Yukiya Amano, will travel": a name between commas. */
function isSetOff({ sentence: { tokens } }: NamedWords, first: number, last: number): boolean {
  return tokens[first - 1]?.form === ',' && /^(?:,|[.;:)–—]|who)$/.test(tokens[last + 1]?.form ?? '.');
}

/** A title in the singular before a comma, with "the" or an owner before it: the name after the comma is its holder's. */
function definiteBefore(named: NamedWords, end: number): readonly TitlePhrase[] {
  const { tokens } = named.sentence;
  const phrase = end < 0 ? null : phraseEndingAt(named, end, end);
  if (phrase === null || ['NNS', 'NNPS'].includes(tokens[phrase.head]!.xpos)) return [];
  const owner = ownerBefore(named, phrase.first);
  const isDefinite = owner.of !== null || /^(?:the|his|her|its|their|a|an)$/i.test(tokens[owner.first - 1]?.form ?? '');
  return isDefinite ? [phrase] : [];
}

/** Title phrases that end right before a word, the nearest first. */
function phrasesBefore(named: NamedWords, from: number): readonly TitlePhrase[] {
  const { tokens } = named.sentence;
  const found: TitlePhrase[] = [];
  for (let at = from; at >= 0; ) {
    while (at >= 0 && (isHonorific(tokens[at]!.form) || /^["“‘]$/.test(tokens[at]!.form))) at--;
    const phrase = phraseEndingAt(named, at, from);
    if (phrase === null || phrase.first > at) break;
    found.push(phrase);
    at = phrase.first - 1;
    if (at > 0 && tokens[at]!.lemma === 'and' && isCapital(tokens[at + 1]!.form) && isCapital(tokens[at - 1]!.form))
      at--;
  }
  return found;
}

/** The title whose phrase, "for strategic communications" with it, ends at a word. */
function phraseEndingAt(named: NamedWords, end: number, from: number): TitlePhrase | null {
  const { tokens } = named.sentence;
  for (let head = end; head >= Math.max(0, end - FARTHEST); head--) {
    if (titleWord(tokens[head]!.form) === null) continue;
    const phrase = titlePhrase(named, head);
    if (phrase !== null && (phrase.end === end || head === end)) {
      return head === end && phrase.end !== end ? { ...phrase, last: head, end: head, of: null } : phrase;
    }
    if (end === from && phrase === null) return null;
  }
  return null;
}

/** A rank or style before the name is an office only where no other title stands there. */
function withoutRanks(named: NamedWords, phrases: readonly TitlePhrase[]): readonly TitlePhrase[] {
  const isRank = ({ first, head }: TitlePhrase) =>
    first === head && ['rank', 'faith'].includes(titleWord(named.sentence.tokens[head]!.form)?.of ?? '');
  return phrases.length > 1 && phrases.some((one) => !isRank(one)) ? phrases.filter((one) => !isRank(one)) : phrases;
}

/** The other holders of a title in the plural: "Presidents Reagan and Gorbachev". */
function sharers(named: NamedWords, first: number, phrases: readonly TitlePhrase[]): readonly number[] {
  const { tokens } = named.sentence;
  if (!phrases.some(({ head }) => ['NNS', 'NNPS'].includes(tokens[head]!.xpos))) return [];
  const more: number[] = [];
  for (let at = named.names[first]!.last + 1; at < tokens.length; ) {
    while (/^(?:,|and|&)$/.test(tokens[at]?.form ?? '')) at++;
    const next = named.at[at] ?? null;
    if (next === null || next === first || named.names[next]!.kind !== 'person' || named.names[next]!.first !== at)
      break;
    more.push(next);
    at = named.names[next]!.last + 1;
    if (!/^(?:,|and|&)$/.test(tokens[at]?.form ?? '')) break;
  }
  return more;
}

function isCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}
