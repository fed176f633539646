// The speaker of an attribution: the entity that its source names, who issued the document that speaks, or who spoke just before.
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import { issuerOf } from './issuer.js';
import { openNearPersons } from './near-persons.js';
import { ofPronoun } from './pronoun-speaker.js';
import type { Referents } from './referents.js';
import { signersOf } from './signers.js';
import type { SourceEntities } from './source-entity.js';
import { type SourceSort, sortOfSource } from './source-sort.js';
import { type Ground, type Recent, refuse, type Speaker, type Surroundings, UNKNOWN } from './speaker.js';

/** Finds speakers one attribution after another, in the order of the text. */
export type SpeakerFinder = (one: Attribution, around: Surroundings) => Speaker;

/**
 * A finder over the referents of a report. It remembers who spoke last, for pronouns that no chain has settled.
 * @example openSpeakers(sentences, referents, entityOf)(attribution, around) // { kind: 'known', entity: { name: 'Vladimir Putin', ... }, ... }
 */
export function openSpeakers(
  sentences: readonly Sentence[],
  referents: Referents,
  entityOf: SourceEntities,
): SpeakerFinder {
  const recent: Recent[] = [];
  const near = openNearPersons(sentences, referents.all);
  let signed: WordRun | null | undefined;
  const signers = () => {
    if (signed === undefined) signed = signersOf(sentences);
    return signed;
  };
  return (one, around) => {
    const speaker =
      one.source === null
        ? UNKNOWN
        : speakerOf(one, one.source, {
            sentences,
            entityOf,
            ownOf: referents.ownOf,
            recent,
            ...around,
            near,
            signers,
          });
    if (speaker.kind === 'known')
      recent.push({ ...speaker, start: one.source?.start ?? 0, sentence: placeOf(one), isInner: one.inside !== null });
    if (recent.length > MOST_RECENT) recent.shift();
    return speaker;
  };
}

const MOST_RECENT = 6;

function placeOf({ sentences }: Attribution): number {
  return sentences.at(-1) ?? 0;
}

function speakerOf(one: Attribution, source: WordRun, ground: Ground): Speaker {
  const sort = sortOfSource(ground.sentences, source);
  if (sort === 'issued') {
    const issuer = issuerOf(ground.sentences, source);
    if (issuer !== null && isSomebody(sortOfSource(ground.sentences, issuer))) {
      return speakerOf(one, issuer, ground);
    }
  }
  if (sort === 'pronoun') return ofPronoun(one, source, ground);
  const entity = isOwnSpeaker(source, sort, ground) ? ground.ownOf(source) : ground.entityOf(source);
  if (sort === 'thing' && isOther(entity) && !isPlainlySaid(one)) return refuse(one, source);
  return { kind: 'known', entity, sort, isGuess: false };
}

/** "Ms Lund recalls that the prime minister told ...": whoever is described there is another than the one who recalls. */
function isOwnSpeaker(source: WordRun, sort: SourceSort, { outer, entityOf, sentences }: Ground): boolean {
  if (outer?.kind !== 'known' || sort !== 'person' || entityOf(source).id !== outer.entity.id) return false;
  return sentences[source.sentence]!.tokens[source.head]!.upos === 'NOUN';
}

function isSomebody(sort: SourceSort): boolean {
  return sort !== 'thing' && sort !== 'document' && sort !== 'issued';
}

/** Known by its words alone. */
function isOther({ kind, mentions }: ReadingEntity): boolean {
  return (kind === 'other' || kind === 'group' || kind === 'place') && mentions.every(({ form }) => form !== 'name');
}

/** Verbs that only somebody does: whatever the source looks like, it said so. */
const SAYING = /^(?:say|tell|add|reply|write|tweet|according to)$/;

function isPlainlySaid({ quotation, cue }: Attribution): boolean {
  return quotation === 'direct' || (cue !== null && SAYING.test(cue.lemma));
}
