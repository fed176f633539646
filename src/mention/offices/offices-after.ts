// Titles after a name, set off by a comma, a dash or brackets: "Robert Malley, the US Special Envoy for Iran".
import { titleWord } from '../../knowledge/titles.js';
import type { Token } from '../../language/sentence.js';
import type { NamedWords } from './named-words.js';
import { dateAfter } from './office-dates.js';
import { type OfficeDraft, officeDraft } from './office-draft.js';
import { type TitlePhrase, titlePhrase } from './title-phrase.js';

const FARTHEST = 12;
const MOST_OFFICES = 4;

/**
 * The offices that stand after the names of persons in a sentence.
 * @example officesAfter(named)[0]?.title // 'ambassador to Russia' of "Mehdi Sanaei, the Iranian ambassador to Russia, ..."
 */
export function officesAfter(named: NamedWords): readonly OfficeDraft[] {
  const persons = named.own.filter((index) => named.names[index]!.kind === 'person');
  return persons.flatMap((index) => afterPerson(named, index));
}

function afterPerson(named: NamedWords, person: number): readonly OfficeDraft[] {
  const { tokens } = named.sentence;
  let at = skipAge(tokens, named.names[person]!.last + 1);
  if (!/^(?:,|–|—|-|--|\(|:)$/.test(tokens[at]?.form ?? '')) return [];
  const drafts: OfficeDraft[] = [];
  for (at += 1; drafts.length < MOST_OFFICES; ) {
    const phrase = phraseFrom(named, at);
    if (phrase === null || !isClosed(named, phrase) || belongsElsewhere(named, phrase, person)) break;
    drafts.push(officeDraft(named, phrase, person, 'offices/after', dateAfter(named, phrase.end + 1)));
    at = phrase.end + 1;
    while (/^(?:,|and)$/.test(tokens[at]?.form ?? '')) at++;
  }
  return drafts;
}

/** "Smith, 58, a lawyer": the age with its comma is passed over. */
function skipAge(tokens: readonly Token[], at: number): number {
  return tokens[at]?.form === ',' && /^\d{2}$/.test(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.form === ','
    ? at + 2
    : at;
}

/** The title of the noun phrase that begins at a word: its last title word before a mark, a preposition or a verb. */
function phraseFrom(named: NamedWords, from: number): TitlePhrase | null {
  const { tokens } = named.sentence;
  let head: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at++) {
    const name = named.at[at] ?? null;
    if (name !== null && named.names[name]!.kind === 'person') break;
    if (name === null && !isInside(tokens[at]!)) break;
    if (name === null && titleWord(tokens[at]!.form) !== null) head = at;
    else if (head !== null && name === null && tokens[at]!.upos === 'NOUN') head = null;
  }
  return head === null ? null : titlePhrase(named, head);
}

function isInside({ upos, xpos, form }: Token): boolean {
  return (
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADV'].includes(upos) ||
    xpos === 'PRP$' ||
    xpos === 'VBG' ||
    xpos === 'VBN' ||
    form === '-'
  );
}

/** An apposition ends at a mark, at the end, or where "who", "and" or a date goes on; not at a verb of its own. */
function isClosed(named: NamedWords, { end }: TitlePhrase): boolean {
  const { tokens } = named.sentence;
  const next = tokens[end + 1];
  if (next === undefined || next.upos === 'PUNCT') return true;
  if (named.at[end + 1] !== null) return false;
  return /^(?:who|whose|and|since|from|until|at|in|with|during|under|when|elected|appointed)$/i.test(next.form);
}

/** A title that is the subject or object of a verb tells of somebody else: "After he met Putin, the president, who ..., left". */
function belongsElsewhere(named: NamedWords, { head }: TitlePhrase, person: number): boolean {
  const { tokens } = named.sentence;
  const { deprel, head: governor } = tokens[head]!;
  if (named.at[governor] === person) return false;
  return /^(?:nsubj|obj|iobj|obl|csubj)/.test(deprel);
}
