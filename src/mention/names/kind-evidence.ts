// What the words of a name and the words round it tell of its kind, as points for each kind.
import { isRelation } from '../../grammar/tree.js';
import { countryByName } from '../../knowledge/countries.js';
import { isGivenName } from '../../knowledge/given-names.js';
import {
  BODY_BEGINNINGS,
  BODY_ENDINGS,
  BODY_NOUNS,
  EITHER_ENDINGS,
  PLACE_ENDINGS,
  PLACE_NOUNS,
} from '../../knowledge/name-endings.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { isHonorific, titleWord } from '../../knowledge/titles.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';

/** Points for each kind that a name without knowledge can be; about natural logarithms of odds, set by hand. */
export interface KindPoints {
  person: number;
  organization: number;
  place: number;
}

type Run = Pick<NameDraft, 'first' | 'last'>;

/** Verbs that need a mind or a voice for their subject. */
const SAYING = new Set(
  'say tell add ask think believe know want argue insist warn write claim reply recall feel hope speak urge explain note agree love marry die'.split(
    ' ',
  ),
);

/** First words of two-word names of places. */
const PLACE_LEADS =
  /^(?:Mount|Lake|Cape|Fort|Port|St\.|Saint|San|Santa|Los|Las|El|New|North|South|East|West|Gulf|Isle|Strait)$/;

/**
 * The points of a name at one place.
 * @example kindEvidence(sentence, { first: 3, last: 3 }, []) // place leads for "Manbij" in "the town of Manbij"
 * @param points are added to
 */
export function kindEvidence(sentence: Sentence, run: Run, points: KindPoints): void {
  ownWords(sentence.tokens, run, points);
  wordsBefore(sentence.tokens, run, points);
  wordsAfter(sentence.tokens, run, points);
  grammar(sentence, run, points);
}

function ownWords(tokens: readonly Token[], { first, last }: Run, points: KindPoints): void {
  const [begin, end] = [tokens[first]!.form, tokens[last]!.form];
  const ending = end.toLowerCase().replace(/\.$/, '');
  if (last > first) {
    const strength = EITHER_ENDINGS.has(ending) ? 1.2 : 4;
    if (EITHER_ENDINGS.has(ending)) points.person -= 2;
    if (BODY_ENDINGS.has(ending)) points.organization += strength;
    if (PLACE_ENDINGS.has(ending)) points.place += strength;
    if (tokens.slice(first, last).some(({ form }) => /^(?:of|for|and|&)$/.test(form))) points.organization += 1.5;
    if (last === first + 1 && PLACE_LEADS.test(begin)) points.place += 1;
    if (BODY_BEGINNINGS.has(begin.toLowerCase())) points.organization += 2;
    if (/^(?:bin|ibn|von|van|de|al|el|der|da|di)$/.test(tokens[first + 1]!.form)) points.person += 1;
    if (/^\p{Lu}\.?$/u.test(tokens[first + 1]!.form) || /^(?:\p{Lu}\.){1,3}$/u.test(begin)) points.person += 1.5;
  }
  if (isGivenName(begin) && countryByName(begin) === null) points.person += last > first ? 2.2 : 0.8;
  if (first === last && /^[A-Z][A-Z&0-9]{2,5}$/.test(begin) && !isAllCapitals(tokens)) points.organization += 1;
  if (/\d|[@_/]/.test(end) || /^[a-z]+[A-Z]|[a-z][A-Z]/.test(begin.replace(/^(?:Mc|Mac|De|Le|La|Fitz|O['’])/, '')))
    points.organization += 1;
}

function wordsBefore(tokens: readonly Token[], { first, last }: Run, points: KindPoints): void {
  const before = tokens[first - 1];
  if (before === undefined) return;
  const lower = before.form.toLowerCase();
  const title = titleWord(before.form);
  if (isHonorific(before.form) || (title !== null && /^\p{Lu}/u.test(before.form))) points.person += 4;
  else if (title !== null && before.upos === 'NOUN') points.person += 1.5;
  if (lower === 'of' && PLACE_NOUNS.has(tokens[first - 2]?.lemma ?? '')) points.place += 3;
  if (lower === 'in') points.place += 1.2;
  if (lower === 'near' || lower === 'outside' || lower === 'into') points.place += 1;
  if (lower === 'the' && tokens[last]!.deprel !== 'compound')
    [points.person, points.organization] = [points.person - 0.8, points.organization + 0.4];
  if (BODY_NOUNS.has(before.lemma) && before.upos === 'NOUN' && title === null) points.organization += 1.5;
  if (PLACE_NOUNS.has(before.lemma) && before.upos === 'NOUN') points.place += 1;
}

function wordsAfter(tokens: readonly Token[], { last }: Run, points: KindPoints): void {
  const after = tokens[last + 1];
  if (after === undefined) return;
  if (after.upos === 'NOUN' && PLACE_NOUNS.has(after.lemma)) points.place += 1.8;
  else if (after.upos === 'NOUN' && BODY_NOUNS.has(after.lemma)) points.organization += 1.2;
  if (/^who(?:m|se)?$/.test(after.form) || (after.form === ',' && /^who(?:se)?$/.test(tokens[last + 2]?.form ?? '')))
    points.person += 2;
  const said = after.form === ',' ? nounBehind(tokens, last + 2) : null;
  if (said !== null) addNoun(said, points);
  if (after.form === ',' && /^\d\d$/.test(tokens[last + 2]?.form ?? '') && tokens[last + 3]?.form === ',')
    points.person += 2;
}

/** Words of ", the British health charity," before its noun. */
const LONGEST_SAID = 7;

/** The noun of what is said of a name behind a comma, up to the next mark or preposition; null for none. */
function nounBehind(tokens: readonly Token[], first: number): Token | null {
  if (!/^(?:the|an?)$/i.test(tokens[first]?.form ?? '')) return null;
  let noun: Token | null = null;
  for (let i = first + 1; i < Math.min(tokens.length, first + LONGEST_SAID); i++) {
    const token = tokens[i]!;
    if (token.upos === 'NOUN') noun = token;
    else if (token.upos === 'PUNCT' || token.upos === 'ADP') return noun;
    else if (!/^(?:ADJ|PROPN|NUM|PART|ADV)$/.test(token.upos)) return null;
  }
  return null;
}

function addNoun({ lemma }: Token, points: KindPoints): void {
  if (titleWord(lemma) !== null || roleNoun(lemma)?.kinds[0] === 'person') points.person += 2.5;
  else if (BODY_NOUNS.has(lemma)) points.organization += 3;
  else if (PLACE_NOUNS.has(lemma)) points.place += 2;
}

function grammar({ tokens }: Sentence, { first, last }: Run, points: KindPoints): void {
  for (let i = first; i <= last; i++) {
    const { deprel, head } = tokens[i]!;
    if (head < 0 || (head >= first && head <= last)) continue;
    if (isRelation(deprel, ['nsubj']) && SAYING.has(tokens[head]!.lemma))
      [points.person, points.place] = [points.person + 0.8, points.place - 1];
    if (deprel === 'vocative') points.person += 1.5;
    if (deprel === 'conj' && isTitled(tokens, head)) points.person += 3;
    return;
  }
}

/** "Presidents Perez of Venezuela, Carazo of Costa Rica": what is joined to the holders of an office holds it too. */
function isTitled(tokens: readonly Token[], head: number): boolean {
  return [head - 1, head].some(
    (at) => tokens[at]?.xpos.endsWith('S') === true && titleWord(tokens[at]!.lemma) !== null,
  );
}

const capitals = new WeakMap<readonly Token[], boolean>();

/**
 * Whether a sentence is written in capitals, so that capitals say nothing; asked again, it is not counted anew.
 * @example isAllCapitals(sentence.tokens) // true for "PUTIN MEETS RAISI IN TEHRAN"
 */
export function isAllCapitals(tokens: readonly Token[]): boolean {
  const known = capitals.get(tokens);
  if (known !== undefined) return known;
  let [upper, lower] = [0, 0];
  for (const { form } of tokens) {
    if (/^\p{Lu}{2,}$/u.test(form)) upper++;
    else if (/^\p{Ll}{3,}$/u.test(form)) lower++;
  }
  capitals.set(tokens, upper > 2 && upper > 2 * lower);
  return upper > 2 && upper > 2 * lower;
}
