// Marked event mentions as tellings, so that the scoring of resolution can be measured on marked text: words, parties and place from our own
// grammar and entities.
import { dependentsBy, headOf, isRelation } from '../src/grammar/tree.js';
import { actFamilies, actWordSort } from '../src/knowledge/act-family.js';
import { foldName } from '../src/knowledge/fold-name.js';
import type { Sentence, Token } from '../src/language/sentence.js';
import type { Reading, ReadingEntity } from '../src/reading.js';
import { lemmaOf, stemOf } from '../src/resolve/acts/act-words.js';
import { familiesOf, sortOf } from '../src/resolve/acts/make-tellings.js';
import { stemsIn, toldIn } from '../src/resolve/acts/report-topic.js';
import type { Party, Telling, ToldIn, ToldPlace } from '../src/resolve/acts/telling.js';
import { weighWords } from '../src/resolve/acts/word-weights.js';
import { ANY_DAY } from '../src/resolve/day-range.js';
import { readName } from '../src/resolve/things/person-names.js';

/** A mention marked in a text. */
export interface MarkedMention {
  readonly id: string;
  readonly span: readonly [start: number, end: number];
}

/** A report that was read, with the grammar of its sentences. */
export interface ReadText {
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
}

/** Asked for the entity that a word is the head of. */
type EntityAt = (sentence: number, word: number) => ReadingEntity | null;

/**
 * The tellings of the marked mentions of a report; a mention that no word of ours falls into is left out.
 * @example markedTellings(read, [{ id: 'm-1', span: [12, 20] }])[0]?.words // ['acquire']
 */
export function markedTellings(
  { reading, sentences }: ReadText,
  mentions: readonly MarkedMention[],
): readonly Telling[] {
  const report = toldIn(reading);
  const entityAt = entityLookUp(reading, sentences);
  return mentions.flatMap((mention) => {
    const found = wordsOf(sentences, mention);
    return found === null
      ? []
      : [tellingOf(mention.id, found, { report, sentences, entityAt, text: reading.report.text })];
  });
}

interface WordRun {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** What a marked mention does not tell of an act: its type and day, how real it is, which of several. */
export const NOTHING_MORE = {
  type: null,
  mode: null,
  time: ANY_DAY,
  presumed: ANY_DAY,
  isTimeStated: false,
  phase: null,
  status: 'real',
  ordinal: null,
  isMany: false,
  figures: [],
} as const satisfies Partial<Telling>;

interface TellingGround {
  readonly report: ToldIn;
  readonly sentences: readonly Sentence[];
  readonly entityAt: EntityAt;
  readonly text: string;
}

function wordsOf(sentences: readonly Sentence[], { span: [start, end] }: MarkedMention): WordRun | null {
  const number = sentences.findIndex((sentence) => sentence.start < end && sentence.end > start);
  const tokens = sentences[number]?.tokens ?? [];
  const first = tokens.findIndex((token) => token.start < end && token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end && token.end > start);
  if (first < 0 || last < first) return null;
  return { sentence: number, first, last, head: headOf(sentences[number]!, first, last) };
}

function tellingOf(id: string, run: WordRun, { report, sentences, entityAt, text }: TellingGround): Telling {
  const sentence = sentences[run.sentence]!;
  const words = lemmasOf(sentence, run);
  const { parties, place } = argumentsOf(sentence, run, entityAt);
  return {
    id,
    report,
    events: [id],
    words,
    families: familiesOf(words),
    sort: sortOf(words),
    parties,
    place,
    ...NOTHING_MORE,
    context: weighWords(stemsIn(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)))),
  };
}

/** The phrase where the table of families knows it ("step down"), else its head, else what a light head governs. */
function lemmasOf(sentence: Sentence, { first, last, head }: WordRun): readonly string[] {
  const lemma = (word: number) => lemmaOfToken(sentence.tokens[word]!);
  const phrase = sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.lemma.toLowerCase())
    .join(' ');
  const particle = dependentsBy(sentence, head, 'compound:prt')[0];
  const withParticle = particle === undefined ? null : `${lemma(head)} ${lemma(particle)}`;
  const known = [phrase, withParticle].find((one) => one?.includes(' ') && actFamilies(one).length > 0);
  if (known != null) return [known];
  const inside = sentence.tokens.slice(first, last + 1).map(lemmaOfToken);
  const own = inside.find((one) => actWordSort(one) === 'own' && actFamilies(one).length > 0);
  return [actWordSort(lemma(head)) === 'light' && own !== undefined ? own : lemma(head)];
}

/** Our own lemma where the families or the irregular forms know the word, else the one of the grammar. */
function lemmaOfToken({ form, lemma }: Token): string {
  const guessed = lemmaOf(form.toLowerCase());
  const isKnown = guessed !== form.toLowerCase() || actFamilies(guessed).length > 0;
  return isKnown ? guessed : lemma.toLowerCase();
}

function argumentsOf(sentence: Sentence, run: WordRun, entityAt: EntityAt) {
  const { head } = run;
  const parties: Party[] = [];
  let place: ToldPlace | null = null;
  for (const { word, role } of argumentWords(sentence, head)) {
    const entity = entityAt(run.sentence, word);
    if (role === 'place') {
      if (entity !== null && (entity.kind === 'place' || entity.kind === 'country')) place ??= placeOf(entity);
      else continue;
    } else parties.push(partyOf(sentence, word, role, entity));
  }
  return { parties, place };
}

type Role = Party['role'] | 'place';

/** The words that a mention governs, or that govern it, with what they are to it. */
function argumentWords(sentence: Sentence, head: number): readonly { readonly word: number; readonly role: Role }[] {
  const by = (role: Role, ...relations: readonly string[]) =>
    dependentsBy(sentence, head, ...relations).map((word) => ({ word, role }));
  const obliques = dependentsBy(sentence, head, 'obl', 'nmod').map((word) => ({
    word,
    role: obliqueRole(sentence, word),
  }));
  const passive = dependentsBy(sentence, head, 'nsubj:pass').length > 0;
  const own = [
    ...by(passive ? 'recipient' : 'actor', 'nsubj'),
    ...by('recipient', 'obj', 'iobj'),
    ...by('actor', 'nmod:poss'),
    ...by('recipient', 'compound', 'amod'),
    ...obliques.filter(({ word }) => !isRelation(sentence.tokens[word]!.deprel, ['nmod:poss'])),
  ];
  const { deprel, head: above } = sentence.tokens[head]!;
  if (above >= 0 && isRelation(deprel, ['acl'])) own.push({ word: above, role: 'actor' });
  if (above >= 0 && own.every(({ role }) => role !== 'actor') && isRelation(deprel, ['conj', 'xcomp', 'advcl'])) {
    own.push(...dependentsBy(sentence, above, 'nsubj').map((word) => ({ word, role: 'actor' as const })));
  }
  return own;
}

function obliqueRole(sentence: Sentence, word: number): Role {
  const marker = dependentsBy(sentence, word, 'case').map((i) => sentence.tokens[i]!.lemma.toLowerCase())[0];
  if (marker === 'by') return 'actor';
  return marker !== undefined && ['in', 'at', 'near', 'off', 'on', 'outside', 'around'].includes(marker)
    ? 'place'
    : 'recipient';
}

function partyOf(sentence: Sentence, word: number, role: Party['role'], entity: ReadingEntity | null): Party {
  const lemma = stemOf(sentence.tokens[word]!.lemma.toLowerCase());
  if (entity === null || entity.kind === 'other')
    return { node: '', role, sort: 'group', name: lemma, nameWords: [], names: [lemma], country: null };
  const isNamed = entity.mentions.some(({ form }) => form === 'name');
  return {
    node: entity.id,
    role,
    sort: sortOfEntity(entity, isNamed),
    name: entity.name,
    nameWords: entity.kind === 'person' ? readName(entity.name) : [],
    names: [...new Set([lemma, ...[entity.name, ...entity.aliases].map(foldName)])],
    country: entity.country,
  };
}

function sortOfEntity({ kind, country }: ReadingEntity, isNamed: boolean): Party['sort'] {
  if (!isNamed || kind === 'other' || kind === 'group') return 'group';
  if (kind === 'country') return country === null ? 'group' : 'country';
  return kind === 'organization' || kind === 'outlet' ? 'body' : kind;
}

function placeOf({ id, name, aliases, kind, country, location }: ReadingEntity): ToldPlace {
  return {
    node: id,
    sort: kind === 'country' ? 'country' : 'place',
    names: [name, ...aliases].map(foldName),
    country: country ?? location?.country ?? null,
    location: kind === 'place' ? (location?.id ?? null) : null,
  };
}

/** The entity whose mention ends in a word, the shortest mention first. */
function entityLookUp({ entities }: Reading, sentences: readonly Sentence[]): EntityAt {
  const at = new Map<number, { readonly entity: ReadingEntity; readonly size: number }>();
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) {
      const known = at.get(end);
      if (known === undefined || end - start < known.size) at.set(end, { entity, size: end - start });
    }
  }
  return (sentence, word) => {
    const token = sentences[sentence]?.tokens[word];
    if (token === undefined) return null;
    const run = nameEnd(sentences[sentence]!, word);
    return (at.get(token.end) ?? at.get(run))?.entity ?? null;
  };
}

/** A name hangs on its first word, and ends in its last. */
function nameEnd(sentence: Sentence, word: number): number {
  const name = sentence.names.find(({ first, last }) => first <= word && word <= last);
  const last = name?.last ?? Math.max(word, ...dependentsBy(sentence, word, 'flat'));
  return sentence.tokens[last]!.end;
}
