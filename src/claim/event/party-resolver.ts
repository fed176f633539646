// Who the words of a participant mean: the entity of the chain, its members, the side that it acts for, or the speaker.
import { conjunctsOf, obliquesOf } from '../../grammar/arguments.js';
import { partySorts } from '../../knowledge/party-nouns.js';
import { sideNoun } from '../../knowledge/side-nouns.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity, ReadingStatement } from '../../reading.js';
import { sidesIn, sidesOf } from './sides.js';
import type { EventGround } from './telling.js';

/** Gives the entity ids of a participant's words; `statement` is the one in whose content they stand. */
export type PartyResolver = (run: WordRun, statement: ReadingStatement | null) => readonly string[];

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'us', 'me', 'our', 'my', 'ours']);

/**
 * The resolver of a report.
 *
 * 1. the entity of the chain, opened where it is a group of known members
 * 2. an unnamed force or delegation stands for its side: "his troops" for Russia where he is Putin
 * 3. "we" in somebody's words, where nothing else is known, is the speaker
 * 4. words that no chain holds, but that act for a side, stand for it
 * 5. other words for those who act are an entity of their own: "six world powers"
 * 6. a word in capitals that is elsewhere a name stands for it; of what is counted ("thousands of them") the noun counts
 * 7. a people's name before a title and a name that the parser left apart is part of that name: "Turkmen President Serdar ..."
 *
 * @example partyResolver(ground)(run, null) // ['e-…'], Russia's, for "his troops"
 */
export function partyResolver(ground: EventGround): PartyResolver {
  const sides = sidesIn(ground);
  const byName = namesIn(ground);
  return (run, statement) => {
    const named = namedAfter(run, ground);
    if (named.length > 0) return named;
    const entity = titledAfter(run, ground) ?? ground.entityAt(run.sentence, run.head);
    if (entity !== null && entity.members.length > 0) return entity.members;
    if (entity !== null && sides.named.has(entity.id)) return [entity.id];
    if (isFirstPerson(run, ground)) return statement?.speaker == null ? [] : [statement.speaker];
    const found = sidesOf(sides, run.sentence, run.head);
    if (found.length > 0) return found;
    if (entity !== null) return [entity.id];
    if (isParty(run, ground)) return [ground.referentOf(run)];
    const known = byName.get(ground.sentences[run.sentence]!.tokens[run.head]!.form);
    if (known !== undefined) return [known];
    const counted = countedIn(run, ground);
    return counted === null ? [] : ownOrReferent(counted, ground);
  };
}

/** "the Republic of Chad" is Chad. */
const STYLE = /^(?:the )?(?:Republic|Kingdom|State|Federation|Union) of /i;

/** Names of one word that the report knows, for words that the tagger did not take for names. */
function namesIn({ entities }: EventGround): ReadonlyMap<string, string> {
  const words = entities.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((one) => [one.replace(STYLE, ''), id] as const),
  );
  return new Map(words.filter(([one]) => /^\p{Lu}\p{Ll}+$/u.test(one)).reverse());
}

/** "thousands of demonstrators", "most of its neighbours": the noun that is counted. */
function countedIn(run: WordRun, { sentences }: EventGround): WordRun | null {
  const sentence = sentences[run.sentence]!;
  const { upos, lemma } = sentence.tokens[run.head]!;
  if (!['NUM', 'DET', 'ADJ'].includes(upos) && !COUNTS.has(lemma.toLowerCase())) return null;
  const noun = obliquesOf(sentence, run.head).find(({ preposition }) => preposition === 'of')?.noun;
  return noun === undefined ? null : { ...run, head: noun };
}

const COUNTS: ReadonlySet<string> = new Set(['dozen', 'score', 'hundred', 'thousand', 'million', 'number', 'majority']);

function ownOrReferent(run: WordRun, ground: EventGround): readonly string[] {
  const entity = ground.entityAt(run.sentence, run.head);
  if (entity !== null) return entity.members.length > 0 ? entity.members : [entity.id];
  return isParty(run, ground) ? [ground.referentOf(run)] : [];
}

/** "Defense Ministers Sergei Shoigu and Hulusi Akar": those who are named. */
function namedAfter({ sentence, head }: WordRun, { sentences, entityAt }: EventGround): readonly string[] {
  const parsed = sentences[sentence]!;
  const { xpos, lemma } = parsed.tokens[head]!;
  if (!/^NNP?S$/.test(xpos) || sideNoun(lemma) !== 'leaders') return [];
  const isPerson = (word: number) =>
    parsed.tokens[word]?.upos === 'PROPN' && entityAt(sentence, word)?.kind === 'person';
  const first = [head + 1, head + 2, head + 3].find(isPerson);
  if (first === undefined || parsed.tokens.slice(head + 1, first).some(({ upos }) => upos !== 'PROPN')) return [];
  return [
    ...new Set(
      conjunctsOf(parsed, first)
        .filter(isPerson)
        .map((word) => entityAt(sentence, word)!.id),
    ),
  ];
}

/** "Turkmen" that stands right before "President Serdar Berdimuhamedow": the person. */
function titledAfter({ sentence, first, last }: WordRun, { sentences, entityAt }: EventGround): ReadingEntity | null {
  const { tokens } = sentences[sentence]!;
  if (first !== last || entityAt(sentence, last)?.kind !== 'country') return null;
  for (let at = last + 1; at <= last + 4 && at < tokens.length; at++) {
    if (!['PROPN', 'NOUN', 'ADJ'].includes(tokens[at]!.upos)) return null;
    const found = entityAt(sentence, at);
    if (found?.kind === 'person') return found;
  }
  return null;
}

/** A noun of those who act, by name or by what they are. */
function isParty({ sentence, head }: WordRun, { sentences }: EventGround): boolean {
  const { upos, xpos, lemma } = sentences[sentence]!.tokens[head]!;
  if (upos === 'PROPN') return true;
  const word = lemma.toLowerCase();
  if (word === 'power' && xpos === 'NNS') return true;
  return upos === 'NOUN' && partySorts(word).includes('party');
}

function isFirstPerson({ sentence, head }: WordRun, { sentences }: EventGround): boolean {
  return FIRST_PERSON.has(sentences[sentence]!.tokens[head]!.form.toLowerCase());
}
