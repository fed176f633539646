// The entity of a source as the words show it: a name set beside a description, an outlet called "the agency" after it was named.

import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { dependentsBy } from '../../grammar/tree.js';
import { OUTLET_NOUNS, UNNAMED_SOURCES } from '../../knowledge/telling-words.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import { runOf } from '../attribution/word-runs.js';
import type { Referents } from './referents.js';

/** Gives the entity of a source, an addressee or somebody who passes words on. */
export type SourceEntities = (run: WordRun) => ReadingEntity;

/**
 * The entities of the sources of a report.
 * @param attributions all that the report holds, in the order of the text
 * @example openSourceEntities(attributions, sentences, referents)(run).name // 'Varna' for "the agency" after "Varna reported"
 */
export function openSourceEntities(
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
  referents: Referents,
): SourceEntities {
  const sources = attributions
    .flatMap(({ source, via, addressees }) => [...(source === null ? [] : [source]), ...via, ...addressees])
    .sort((a, b) => a.start - b.start);
  return (run) => {
    const entity = referents.entityOf(run);
    if (entity.mentions.some(({ form }) => form === 'name')) return entity;
    const named = nameBeside(sentences, run) ?? nameOfDescribed(sentences, entity);
    if (named !== null) return referents.entityOf(named);
    return (
      outletMeant(run, sources, sentences, referents) ?? unnamedMeant(run, sources, sentences, referents) ?? entity
    );
  };
}

/** "A survivor, Janos Birk, 34,", "the Bishop of Strand, the Right Rev Paula Gould,": the name between the commas. */
function nameBeside(sentences: readonly Sentence[], run: WordRun): WordRun | null {
  const { tokens, names } = sentences[run.sentence]!;
  if (tokens[run.head]!.upos !== 'NOUN' && run.head !== run.first) return null;
  const comma = tokens.findIndex(({ form }, i) => i > run.head && i <= run.head + MOST_BETWEEN && form === ',');
  if (comma < 0 || comma >= run.last || !isPhrase(tokens.slice(run.head + 1, comma))) return null;
  let last = comma + 1;
  while (last <= run.last && /^\p{Lu}[\p{L}’'-]+$/u.test(tokens[last]!.form)) last++;
  const isClosed = last > run.last || /^[,(]$/.test(tokens[last]!.form) || isOfPlace(tokens.slice(last, run.last + 1));
  if (last > comma + 1 && isClosed) return runOf(sentences, run.sentence, { first: comma + 1, last: last - 1 });
  const end = tokens.findIndex(({ form }, i) => i > comma && form === ',');
  const name = names.find(
    ({ kind, first, last: to }) => kind === 'PER' && first > comma && first - comma <= 4 && (end < 0 || to < end),
  );
  return name === undefined ? null : runOf(sentences, run.sentence, name);
}

/** "of Strand" behind a name: where it has its seat. */
function isOfPlace([of, place, next]: readonly Token[]): boolean {
  if (of === undefined || place === undefined || !/^(?:of|in|from)$/.test(of.form)) return false;
  return place.upos === 'PROPN' && (next === undefined || /^[,(]$/.test(next.form));
}

/** Words of "of Strand" behind the noun. */
const MOST_BETWEEN = 6;

function isPhrase(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ upos, form }) => /^(?:ADP|DET|NOUN|PROPN|ADJ|PART)$/.test(upos) || /^(?:them|us)$/i.test(form),
  );
}

/** Descriptions of one entity that are looked at. */
const MOST_DESCRIPTIONS = 3;

/** "Her husband, Per, was calm. ... he said": the pronoun's chain holds the description, and the name stands beside it. */
function nameOfDescribed(sentences: readonly Sentence[], { mentions }: ReadingEntity): WordRun | null {
  const described = mentions.filter(({ form }) => form === 'nominal').slice(0, MOST_DESCRIPTIONS);
  for (const { start, end } of described) {
    const sentence = sentenceAt(sentences, start);
    const parsed = sentences[sentence];
    if (parsed === undefined) continue;
    const [first, head] = [wordAt(parsed, start), wordAt(parsed, end - 1)];
    const last = parsed.tokens.length - 1;
    const named = head + 2 <= last ? nameBeside(sentences, { sentence, first, last, head, start, end }) : null;
    if (named !== null) return named;
  }
  return null;
}

/** How many sentences back an outlet is still meant. */
const REACH = 3;

/** "The agency": the last named source that is no person, where the noun has nothing that tells it apart. */
function outletMeant(
  run: WordRun,
  sources: readonly WordRun[],
  sentences: readonly Sentence[],
  referents: Referents,
): ReadingEntity | null {
  const parsed = sentences[run.sentence]!;
  const isSame = run.last - run.first === 2 && parsed.tokens[run.first + 1]!.lemma === 'same';
  const isBare =
    OUTLET_NOUNS.has(parsed.tokens[run.head]!.lemma.toLowerCase()) && (isSame || run.last - run.first <= 1);
  const [determiner] = dependentsBy(parsed, run.head, 'det');
  if (!isBare || determiner === undefined || !/^(?:the|that)$/i.test(parsed.tokens[determiner]!.form)) return null;
  for (let i = lastBefore(sources, run.start); i >= 0 && run.sentence - sources[i]!.sentence <= REACH; i--) {
    const entity = referents.entityOf(sources[i]!);
    if (isOutletLike(entity)) return entity;
  }
  return null;
}

/** "The source" behind "a security source": the last source in the same noun where it has more words than this. */
function unnamedMeant(
  run: WordRun,
  sources: readonly WordRun[],
  sentences: readonly Sentence[],
  referents: Referents,
): ReadingEntity | null {
  const { tokens } = sentences[run.sentence]!;
  const { lemma, xpos } = tokens[run.head]!;
  const isBare = run.last === run.head && run.head - run.first === 1 && /^the$/i.test(tokens[run.first]!.form);
  if (!isBare || !UNNAMED_SOURCES.has(lemma)) return null;
  for (let i = lastBefore(sources, run.start); i >= 0 && run.sentence - sources[i]!.sentence <= REACH; i--) {
    const { sentence, head, first } = sources[i]!;
    const one = sentences[sentence]!.tokens[head]!;
    if (one.lemma === lemma && one.xpos === xpos && first < head) return referents.entityOf(sources[i]!);
  }
  return null;
}

function isOutletLike({ name, kind, gender }: ReadingEntity): boolean {
  if (!/^\p{Lu}/u.test(name) || /^(?:I|we|he|she|they|it|you|one)\b/i.test(name)) return false;
  return kind === 'outlet' || kind === 'organization' || kind === 'other' || (kind === 'person' && gender === null);
}

/** Index of the last source that starts before a place of the text. */
function lastBefore(sources: readonly WordRun[], offset: number): number {
  let [low, high] = [0, sources.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sources[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
