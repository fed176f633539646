// What sort of source a run of words is: somebody by name, a person, people, a body, a document, a pronoun, or none that can speak.

import { namesIn } from '../../grammar/names-in.js';
import { dependentsBy } from '../../grammar/tree.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { isDoer, sourceNoun } from '../../knowledge/source-nouns.js';
import { COUNTED_SOURCES, SPEAKING_PLACES, STATION_NOUNS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';

/** `issued`: a document whose issuer speaks in it; `thing`: nothing that can say or show anything. */
export type SourceSort = 'name' | 'person' | 'people' | 'body' | 'issued' | 'document' | 'pronoun' | 'thing';

/**
 * The sort of a source.
 * @example sortOfSource(sentences, run) // 'issued' for "a statement from the oil ministry"
 * @example sortOfSource(sentences, run) // 'thing' for "the choice"
 */
export function sortOfSource(sentences: readonly Sentence[], { sentence, first, last, head }: WordRun): SourceSort {
  const parsed = sentences[sentence]!;
  const { upos, form } = parsed.tokens[head]!;
  if (holdsPerson(parsed, first, last) && isOfPerson(parsed, head)) return 'person';
  if (upos === 'PRON') return 'pronoun';
  if (upos === 'PROPN') return sortOfNoun(parsed, head) === 'people' ? 'people' : 'name';
  if (COUNTED_SOURCES.has(form.toLowerCase())) return countedSort(sentences, { sentence, head, last });
  if (upos === 'NUM' || upos === 'DET') return 'people';
  return sortOfNoun(parsed, head);
}

/** The name itself, or a noun for a person that it goes with: "pollster Ivo Lund", and not "Ivo Lund's tweet". */
function isOfPerson(parsed: Sentence, head: number): boolean {
  const { upos } = parsed.tokens[head]!;
  return upos === 'PROPN' || (upos === 'NOUN' && sortOfNoun(parsed, head) === 'person');
}

function holdsPerson(sentence: Sentence, first: number, last: number): boolean {
  return namesIn(sentence, first, last).some((name) => name.kind === 'PER' && name.first >= first && name.last <= last);
}

/** "the vast majority of voters" are voters; "twelve percent" are people who were asked. */
function countedSort(sentences: readonly Sentence[], run: Pick<WordRun, 'sentence' | 'head' | 'last'>): SourceSort {
  const parsed = sentences[run.sentence]!;
  const counted = dependentsBy(parsed, run.head, 'nmod').find((i) => i > run.head && i <= run.last);
  if (counted === undefined) return 'people';
  const sort = parsed.tokens[counted]!.upos === 'PRON' ? 'people' : sortOfNoun(parsed, counted);
  return sort === 'person' || sort === 'thing' ? 'people' : sort;
}

function sortOfNoun({ tokens }: Sentence, word: number): SourceSort {
  const { lemma, xpos, form } = tokens[word]!;
  const isMany = /^NNP?S$/.test(xpos);
  const listed = sourceNoun(lemma) ?? sourceNoun(form);
  if (listed === 'person') return isMany ? 'people' : 'person';
  if (listed !== null) return listed;
  if (STATION_NOUNS.has(lemma.toLowerCase())) return 'body';
  const [kind] = roleNoun(lemma)?.kinds ?? [];
  if (kind === 'person') return isMany ? 'people' : 'person';
  if (kind === 'people') return 'people';
  if (kind === 'place') return SPEAKING_PLACES.has(lemma.toLowerCase()) ? 'body' : 'thing';
  if (kind !== undefined) return 'body';
  if (isDoer(lemma)) return isMany ? 'people' : 'person';
  return /^\p{Lu}/u.test(form) && (word > 0 || !isMany) ? 'name' : 'thing';
}
