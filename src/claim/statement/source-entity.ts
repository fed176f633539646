// The entity of a source as the words show it: a name set beside a description, an outlet called "the agency" after it was named.

import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import { runOf } from '../attribution/word-runs.js';
import { lastBefore, openOutlets, outletMeant, unnamedMeant } from './meant-source.js';
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
  const outlets = openOutlets(referents);
  return (run) => {
    const entity = referents.entityOf(run);
    const countryman = entity.kind === 'country' ? countrymanOf(sentences, run, sources) : null;
    if (countryman !== null) return referents.entityOf(countryman);
    if (entity.mentions.some(({ form }) => form === 'name')) return entity;
    const named = nameBeside(sentences, run) ?? nameOfDescribed(sentences, run, entity);
    if (named !== null) return referents.entityOf(named);
    // "the spy agency ... the agency": described before, and no outlet that was named
    if (isDescribed(sentences, run, entity)) return entity;
    return (
      outletMeant(run, sources, sentences, referents) ??
      outlets.before(run, sentences) ??
      unnamedMeant(run, sources, sentences, referents) ??
      entity
    );
  };
}

function isDescribed(sentences: readonly Sentence[], run: WordRun, { mentions }: ReadingEntity): boolean {
  const before = mentions.filter(({ start, end }) => start < run.start && end - start > run.end - run.start);
  return before.some(({ start, end }) => {
    const { tokens } = sentences[sentenceAt(sentences, start)]!;
    return tokens.every((token) => token.start < start || token.end > end || token.upos !== 'PROPN');
  });
}

/** "A survivor, Janos Birk, 34,", "the Bishop of Strand, the Right Rev Paula Gould,": the name between the commas. */
function nameBeside(sentences: readonly Sentence[], run: WordRun): WordRun | null {
  const { tokens, names } = sentences[run.sentence]!;
  const isRole = tokens[run.head]!.upos === 'NOUN' || roleNoun(tokens[run.head]!.lemma.toLowerCase()) !== null;
  if (!isRole && run.head !== run.first) return null;
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

/** "The Omani, Salim al-Harthy, told me"; later "the Omani reported": a man of that country, and not the country; null for none. */
function countrymanOf(sentences: readonly Sentence[], run: WordRun, sources: readonly WordRun[]): WordRun | null {
  const own = nameBehind(sentences, run);
  if (own !== null || !isTheOne(sentences, run)) return own;
  const { form } = sentences[run.sentence]!.tokens[run.head]!;
  const last = lastBefore(sources, run.start);
  for (let i = last; i >= Math.max(0, last - MOST_SOURCES); i--) {
    const before = sources[i]!;
    if (sentences[before.sentence]!.tokens[before.head]!.form !== form) continue;
    const named = nameBehind(sentences, before);
    if (named !== null) return named;
  }
  return null;
}

/** Sources looked at behind a man of a country. */
const MOST_SOURCES = 24;

/** "the Omani": one man, and no adjective or country. */
function isTheOne(sentences: readonly Sentence[], { sentence, first, last, head }: WordRun): boolean {
  const { tokens } = sentences[sentence]!;
  return head === last && head - first === 1 && /^the$/i.test(tokens[first]!.form);
}

/** The name between commas right behind such a word. */
function nameBehind(sentences: readonly Sentence[], run: WordRun): WordRun | null {
  const { tokens } = sentences[run.sentence]!;
  if (!/^(?:the|an?)$/i.test(tokens[run.first]!.form) || run.head - run.first !== 1) return null;
  return tokens[run.head + 1]?.form === ',' ? nameBeside(sentences, { ...run, first: run.head }) : null;
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
function nameOfDescribed(sentences: readonly Sentence[], run: WordRun, { mentions }: ReadingEntity): WordRun | null {
  const described = mentions
    .filter(({ form, end }) => form === 'nominal' && (end <= run.start || end > run.end))
    .slice(0, MOST_DESCRIPTIONS);
  for (const { start, end } of described) {
    const sentence = sentenceAt(sentences, start);
    const parsed = sentences[sentence];
    if (parsed === undefined) continue;
    const [first, head] = [wordAt(parsed, start), wordAt(parsed, end - 1)];
    const last = parsed.tokens.length - 1;
    // "The rebels' spokesman, Murman Kvara": the name is that of the spokesman
    if (parsed.tokens[head + 1]?.xpos === 'POS') continue;
    const named = head + 2 <= last ? nameBeside(sentences, { sentence, first, last, head, start, end }) : null;
    if (named !== null) return named;
  }
  return null;
}
