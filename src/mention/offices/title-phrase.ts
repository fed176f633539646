// The words of a title round its head: "deputy foreign minister", "coordinator for strategic communications", "ambassador to Russia".
import { titleWord } from '../../knowledge/titles.js';
import { TITLE_ADJECTIVES } from '../../knowledge/titles-adjectives.js';
import type { Token } from '../../language/sentence.js';
import type { NamedWords } from './named-words.js';

/** A title in a sentence, all indices inclusive. */
export interface TitlePhrase {
  /** The title's own words, with a phrase as "for Iran" that says what the office is for. */
  readonly first: number;
  readonly last: number;
  /** The title word. */
  readonly head: number;
  /** The name mention of the country or body that "of", "at" or "with" gives, or null. */
  readonly of: number | null;
  /** The last word of the whole phrase, "of Russia" with it. */
  readonly end: number;
}

/** Prepositions after a title that begin a part of the title (`own`) or name the body that it is of (`body`). */
const OWN = new Set(['of', 'for', 'to', 'on', 'in']);
const BODY = new Set(['of', 'at', 'with', 'in', 'from']);
/** Words that a noun phrase after a preposition is made of. */
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
const MOST_WORDS = 9;

/**
 * The title that a word is the head of, or null where it is no title word.
 * @example titlePhrase(named, 4) // "Special Envoy for Iran" for word 4 of "Malley, the US Special Envoy for Iran"
 */
export function titlePhrase(named: NamedWords, head: number): TitlePhrase | null {
  const { tokens } = named.sentence;
  const title = titleWord(tokens[head]?.form ?? '');
  if (title === null || named.at[head] !== null) return null;
  let first = head;
  while (first > 0 && head - first < MOST_WORDS && belongsBefore(named, first - 1, first)) first--;
  if (isHyphen(tokens[first]!)) first++;
  const after = phrasesAfter(named, head);
  return { first, head, ...after };
}

/** Whether a word before a title is a part of it: "foreign", "Chief", "oil", the hyphen in "vice-president". */
function belongsBefore(named: NamedWords, word: number, next: number): boolean {
  const token = named.sentence.tokens[word]!;
  if (named.at[word] !== null) return false;
  if (isHyphen(token)) return !token.spaceAfter && word > 0 && named.at[word - 1] === null;
  const lower = token.form.toLowerCase().replace(/-$/, '');
  if (isHyphen(named.sentence.tokens[next]!)) return /^\p{L}/u.test(lower) && !STATUS_WORDS.has(lower);
  if (TITLE_ADJECTIVES.has(lower)) return true;
  if (STATUS_WORDS.has(lower) || isOtherTitle(named, word, next)) return false;
  if (token.upos === 'NOUN') return token.deprel === 'compound' || titleWord(token.form) !== null;
  if (token.upos === 'PROPN') return /^\p{Lu}/u.test(named.sentence.tokens[next]!.form);
  return false;
}

/** Titles that "general" closes: "secretary general", "attorney general". */
const WITH_GENERAL = /^(?:secretary|director|governor|attorney|consul|inspector|solicitor|auditor|surgeon)$/i;

/** "Leader" before "Ayatollah": a rank or a dignity of faith takes no other title along. */
function isOtherTitle({ sentence: { tokens } }: NamedWords, word: number, next: number): boolean {
  if (tokens[next]!.lemma.toLowerCase() === 'general' && WITH_GENERAL.test(tokens[word]!.form)) return false;
  const of = titleWord(tokens[next]!.form)?.of;
  return (of === 'rank' || of === 'faith') && titleWord(tokens[word]!.form) !== null;
}

/** Words before a title that say whether it is held now; they are no part of it. */
export const STATUS_WORDS: ReadonlySet<string> = new Set(
  'former ex then acting interim late outgoing incoming caretaker departing newly current new onetime one-time ousted deposed exiled designated ailing'.split(
    ' ',
  ),
);

function isHyphen({ form }: Token): boolean {
  return form === '-' || form === '‑';
}

/** What follows the head: "-elect", then phrases with prepositions, the last of which may name the body. */
function phrasesAfter(named: NamedWords, head: number): Pick<TitlePhrase, 'last' | 'of' | 'end'> {
  const { tokens } = named.sentence;
  let last = head;
  let at = head + 1;
  if (tokens[at] !== undefined && /^(?:-|elect|designate|-elect)$/.test(tokens[at]!.form) && named.at[at] === null)
    at++;
  if (tokens[at] !== undefined && /^(?:elect|designate)$/.test(tokens[at]!.form)) at++;
  let end = at - 1;
  for (let tries = 0; tries < 3; tries++) {
    const adposition = tokens[at]?.form.toLowerCase() ?? '';
    const stop = nounPhraseEnd(named, at + 1);
    if (stop === null || !isFitting(tokens[head]!, adposition) || isSpanOfTime(tokens[stop]!)) break;
    const body = named.at[stop] ?? null;
    if (
      (BODY.has(adposition) || isSpeaking(tokens[head]!, adposition)) &&
      body !== null &&
      isBody(named, body) &&
      !isDirected(tokens[head]!, adposition)
    ) {
      return { last, of: body, end: stop };
    }
    if (!OWN.has(adposition)) break;
    [last, end, at] = [stop, stop, stop + 1];
  }
  return { last, of: null, end };
}

/** The last word of the noun phrase that begins at a word and ends before a person, a verb or a mark; null where none begins. */
function nounPhraseEnd(named: NamedWords, from: number): number | null {
  const { tokens } = named.sentence;
  let at = from;
  while (at < tokens.length && at < from + MOST_WORDS) {
    const name = named.at[at] ?? null;
    if (name !== null && named.names[name]!.kind === 'person') break;
    if (name !== null) {
      at = named.names[name]!.last + 1;
      if (tokens[at]?.xpos !== 'POS' && tokens[at]?.upos !== 'NOUN' && tokens[at]?.upos !== 'PROPN') break;
      continue;
    }
    if (isConjoined(named, at)) at++;
    else if (!INSIDE.has(tokens[at]!.upos) && !isHyphen(tokens[at]!)) break;
    if (/^\p{Lu}/u.test(tokens[at]!.form) && at > from && titleWord(tokens[at]!.form) !== null) break;
    at++;
  }
  const isNominal = at > from && ['NOUN', 'PROPN', 'ADJ'].includes(tokens[at - 1]!.upos);
  return isNominal || (at > from && named.at[at - 1] !== null) ? at - 1 : null;
}

/** "spokesman for the Houthis": for whom he speaks is what he is of. */
function isSpeaking({ form }: Token, adposition: string): boolean {
  return (
    adposition === 'for' &&
    /^(?:spokes(?:man|men|woman|women|person|people)|lawyers?|attorneys?|correspondents?|reporters?|analysts?)$/i.test(
      form,
    )
  );
}

/** "for 24 days", "in May": when and not what of. */
function isSpanOfTime({ form }: Token): boolean {
  return /^(?:days?|weeks?|months?|years?|decades?|hours?|time|times|term|terms|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    form,
  );
}

/** "foreign affairs and trade" goes on after "and"; "of Russia and the head of" does not. */
function isConjoined(named: NamedWords, at: number): boolean {
  const { tokens } = named.sentence;
  const next = tokens[at + 1];
  if (tokens[at]!.lemma !== 'and' || next === undefined || named.at[at + 1] !== null) return false;
  return next.upos === 'NOUN' && titleWord(next.form) === null && tokens[at - 1]!.upos === 'NOUN';
}

/** "to" goes with those who are sent or who advise, "for" with those who are in charge, "in" and "on" with few. */
function isFitting({ form }: Token, adposition: string): boolean {
  const of = titleWord(form)?.of;
  if (adposition === 'of') return true;
  if (adposition === 'to')
    return (
      of === 'diplomacy' ||
      /^(?:adviser|advisor|aide|counsellor|counselor|secretary|assistant|candidate|heir|successor)s?$/i.test(form)
    );
  if (adposition === 'for') return of !== 'rank' && of !== 'faith' && of !== 'state';
  if (adposition === 'on') return of === 'body' || of === 'diplomacy' || of === 'work';
  if (adposition === 'at' || adposition === 'with') return of === 'work' || of === 'body';
  return adposition === 'in' && (of === 'diplomacy' || of === 'army' || of === 'court' || of === 'body');
}

/** "ambassador to Russia", "envoy for Iran": the country is where the holder is sent, not whose officer he is. */
function isDirected({ form }: Token, adposition: string): boolean {
  return adposition !== 'of' && titleWord(form)?.of === 'diplomacy' && adposition !== 'at' && adposition !== 'with';
}

function isBody(named: NamedWords, name: number): boolean {
  return named.names[name]!.kind !== 'person' && named.names[name]!.kind !== 'other';
}
