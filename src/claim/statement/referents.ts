// Who or what a run of words refers to: the entity of its chain, or an entity of its own where no chain holds it.
import { idWithin } from '../../base/content-id.js';
import { sliceSpan } from '../../base/span.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import { type SourceSort, sortOfSource } from './source-sort.js';

/** Turns runs of words into entity ids, and keeps the entities that it had to make. */
export interface Referents {
  /** The entity of a run; the same words in another place are the same entity. */
  of(run: WordRun): string;
  /** The entity of a run as it is known so far. */
  entityOf(run: WordRun): ReadingEntity;
  /** An entity of the words alone, whatever chain they were given to. */
  ownOf(run: WordRun): ReadingEntity;
  /** Says of an entity what it is, where its chain could not tell. */
  settleKind(id: string, kind: ReadingEntity['kind']): void;
  /** All entities: those of the chains, then the made ones. */
  readonly all: readonly ReadingEntity[];
  /** Entities that no chain holds ("US intelligence", "the report"), in the order in which they were asked for. */
  readonly made: readonly ReadingEntity[];
}

/** What referents are looked up in: entity i is chain i. */
export interface ReferentGround {
  readonly report: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The chain of the mention with a head word, as an index; null where the word heads none. */
  readonly chainAt: (sentence: number, head: number) => number | null;
  readonly entities: readonly ReadingEntity[];
}

/**
 * The referents of a report.
 * @example referentsIn(ground).of(run) // 'e-…', Putin's, for "He" where his chain holds it
 */
export function referentsIn({ report, text, sentences, chainAt, entities }: ReferentGround): Referents {
  const made = new Map<string, ReadingEntity>();
  const entityOf = (run: WordRun): ReadingEntity => {
    const sentence = sentences[run.sentence]!;
    const named = chainOfName(sentence, run, chainAt);
    const chain = named ?? chainAt(run.sentence, run.head);
    const entity = chain === null ? null : entities[chain]!;
    if (entity === null || (named === null && isOtherName(sentence, run, entity))) return ownOf(run);
    if (entity.mentions.every(({ form }) => form !== 'name') && sentence.tokens[run.head]!.upos !== 'PRON') {
      const words = nameOf(text, sentence, run, sortOfSource(sentences, run));
      if (words !== entity.name && words.includes(' ')) described.set(entity.id, described.get(entity.id) ?? words);
    }
    return entity;
  };
  // "an official in Oss", whom his chain calls "an official": the whole description is one more name of his.
  const described = new Map<string, string>();
  const ownOf = (run: WordRun): ReadingEntity => {
    const sentence = sentences[run.sentence]!;
    const sort = sortOfSource(sentences, run);
    const name = nameOf(text, sentence, run, sort);
    const key = name.toLowerCase();
    const known = made.get(key) ?? newEntity(idWithin('e', report, ['words', key]), name, KINDS[sort]);
    const isNew = known.mentions.every(({ start }) => start !== run.start);
    const entity = isNew ? { ...known, mentions: [...known.mentions, mentionOf(sentence, run)] } : known;
    made.set(key, entity);
    return entity;
  };
  const kinds = new Map<string, ReadingEntity['kind']>();
  return {
    entityOf,
    ownOf,
    of: (run) => entityOf(run).id,
    settleKind: (id, kind) => kinds.set(id, kind),
    get all() {
      return [...entities, ...made.values()].map((one) => {
        const words = described.get(one.id);
        const aliases = words === undefined || one.aliases.includes(words) ? one.aliases : [...one.aliases, words];
        return { ...one, aliases, name: calledBy(text, one), kind: kinds.get(one.id) ?? one.kind };
      });
    },
    get made() {
      return [...made.values()];
    },
  };
}

/** "Ms Roux", "Pollster Ingo Marsh": the words behind the title may be the name that a chain knows. */
function chainOfName({ tokens }: Sentence, run: WordRun, chainAt: ReferentGround['chainAt']): number | null {
  for (let i = run.head + 1; i <= run.last && tokens[i]!.upos === 'PROPN'; i++) {
    const chain = chainAt(run.sentence, i);
    if (chain !== null) return chain;
  }
  return null;
}

/** "the agency Varna" where the chain of "agency" is that of another body: no mention of it holds the name. */
function isOtherName({ tokens }: Sentence, { head, last }: WordRun, { mentions }: ReadingEntity): boolean {
  const name = tokens[head + 1];
  if (name === undefined || head + 1 > last || name.upos !== 'PROPN' || tokens[head]!.upos !== 'NOUN') return false;
  return mentions.every(({ start, end }) => start > name.start || end < name.end);
}

/** Nobody is called "me" where a description of him stands too; a description goes without its article. */
function calledBy(text: string, { name, mentions }: ReadingEntity): string {
  if (mentions.some(({ form }) => form === 'name')) return name;
  const isPronoun = mentions.some((one) => one.form === 'pronoun' && sliceSpan(text, one) === name);
  const described = isPronoun ? mentions.find(({ form }) => form === 'nominal') : undefined;
  const words = described === undefined ? name : sliceSpan(text, described).replace(/\s+/gu, ' ');
  return words.replace(/^(?:the|an?) (?=\S)/iu, '');
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** What an entity is by the sort of words that name it. */
export const KINDS: Readonly<Record<SourceSort, ReadingEntity['kind']>> = {
  name: 'other',
  person: 'person',
  people: 'group',
  body: 'organization',
  issued: 'other',
  document: 'other',
  pronoun: 'other',
  thing: 'other',
};

/** The words without an article before them and without what only tells more behind them, on one line. */
function nameOf(text: string, { tokens }: Sentence, run: WordRun, sort: SourceSort): string {
  const isLed = run.first < run.last && ARTICLES.has(tokens[run.first]!.form.toLowerCase());
  const first = isLed ? run.first + 1 : run.first;
  const last = lastOfName(tokens, run, sort);
  const words = sliceSpan(text, { start: tokens[first]!.start, end: tokens[Math.max(first, last)]!.end });
  return words.replace(/\s+/gu, ' ').replace(/[’']s?$/u, '');
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/i;

/** "poll | released on Monday", "his doctor | Friday afternoon", "film | - which weaves ...". */
function lastOfName(tokens: Sentence['tokens'], { head, last }: WordRun, sort: SourceSort): number {
  const isWritten = sort === 'issued' || sort === 'document';
  for (let i = head + 1; i <= last; i++) {
    const { form, xpos } = tokens[i]!;
    const isPast = isWritten && (/^VB/.test(xpos) || /^(?:that|which)$/i.test(form));
    if (isPast || DAY.test(form) || /^(?:--|[,;:—–―(])$/u.test(form)) return i - 1;
  }
  return last;
}

function newEntity(id: string, name: string, kind: ReadingEntity['kind']): ReadingEntity {
  return {
    id,
    name,
    kind,
    aliases: [],
    country: null,
    gender: null,
    mentions: [],
    offices: [],
    members: [],
    location: null,
  };
}

function mentionOf(sentence: Sentence, { start, end, head }: WordRun): ReadingEntity['mentions'][number] {
  const isPronoun = sentence.tokens[head]!.upos === 'PRON';
  return { start, end, form: isPronoun ? 'pronoun' : 'nominal' };
}
