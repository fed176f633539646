// Whom a pronoun before a saying may mean by nearness alone: the persons of its own sentence's start and of the sentence before.

import { subjectsOf } from '../../grammar/arguments.js';
import { sentenceAt } from '../../grammar/sentence-at.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';

/** Finds persons near a place of the text. */
export interface NearPersons {
  /** Whether an entity is spoken of in the sentence before a pronoun, or before it in its own. */
  isNear(entity: ReadingEntity, pronoun: WordRun): boolean;
  /** The one person of the sentence before a pronoun that agrees with it: its subject, else the only one; null for none. */
  personBefore(pronoun: WordRun, agrees: (entity: ReadingEntity) => boolean): ReadingEntity | null;
  /** The one person whom the nearest of some sentences before a pronoun names and that agrees with it; null for none or several. */
  lastBefore(pronoun: WordRun, agrees: (entity: ReadingEntity) => boolean): ReadingEntity | null;
}

interface Mentioned {
  readonly entity: ReadingEntity;
  readonly start: number;
  readonly end: number;
  readonly isPronoun: boolean;
}

/**
 * The persons of a report by sentence.
 * @example openNearPersons(sentences, entities).personBefore(she, isWoman)?.name // 'Nora Lind' after "Nora Lind spoke."
 */
export function openNearPersons(sentences: readonly Sentence[], entities: readonly ReadingEntity[]): NearPersons {
  const bySentence = new Map<number, Mentioned[]>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    for (const { start, end, form } of entity.mentions) {
      const at = sentenceAt(sentences, start);
      bySentence.set(
        at,
        [...(bySentence.get(at) ?? []), { entity, start, end, isPronoun: form === 'pronoun' }].slice(-MOST_PERSONS),
      );
    }
  }
  const before = ({ sentence, start }: WordRun) => [
    ...(bySentence.get(sentence - 1) ?? []),
    ...(bySentence.get(sentence) ?? []).filter((one) => one.start < start),
  ];
  return {
    isNear: (entity, pronoun) =>
      before(pronoun).some((one) => {
        if (one.entity.id !== entity.id) return false;
        return !one.isPronoun || isSubject(sentences[sentenceAt(sentences, one.start)]!, one);
      }),
    personBefore: (pronoun, agrees) => {
      const there = (bySentence.get(pronoun.sentence - 1) ?? []).filter((one) => !one.isPronoun && agrees(one.entity));
      const subject = there.find((one) => isSubject(sentences[pronoun.sentence - 1]!, one));
      const distinct = new Set(there.map((one) => one.entity));
      return subject?.entity ?? (distinct.size === 1 ? there[0]!.entity : null);
    },
    lastBefore: ({ sentence }, agrees) => {
      for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
        const there = (bySentence.get(at) ?? []).filter((one) => !one.isPronoun && agrees(one.entity));
        if (there.length > 0) return new Set(there.map(({ entity }) => entity)).size === 1 ? there[0]!.entity : null;
      }
      return null;
    },
  };
}

/** Sentences looked back over for the last person who is named. */
const REACH = 4;

/** Mentions of persons that one sentence keeps; no sentence of a report needs more. */
const MOST_PERSONS = 12;

/** The subject of the main clause. */
function isSubject(sentence: Sentence, { start, end }: Mentioned): boolean {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  return (
    root >= 0 &&
    subjectsOf(sentence, root).some((i) => sentence.tokens[i]!.start >= start && sentence.tokens[i]!.end <= end)
  );
}
