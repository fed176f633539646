// Talks whose parties their own words leave out: those of the talks just told that go on, or of the deal that they are about.

import { conjunctsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation, subtreeOf } from '../../grammar/tree.js';
import { GOING_ON_VERBS } from '../../knowledge/act-words.js';
import { SIGNED_DEALS } from '../../knowledge/deal-words.js';
import type { Sentence } from '../../language/sentence.js';
import { type PartyResolver, partyResolver } from './party-resolver.js';
import type { EventGround, Telling } from './telling.js';

const SIGNATORIES: ReadonlySet<string> = new Set(['signatory', 'party', 'participant', 'member', 'side', 'guarantor']);

/**
 * The tellings with the parties of talks that have none.
 * @example lendTalks(tellings, ground)[1]?.actors // those of "held talks" for "negotiations are continuing"
 */
export function lendTalks(tellings: readonly Telling[], ground: EventGround): readonly Telling[] {
  const resolve = partyResolver(ground);
  const done: Telling[] = [];
  for (const telling of tellings) {
    const { mention, actors, recipients } = telling;
    const isOpen = mention.type === 'CONSULT' && mention.told === 'noun' && actors.length + recipients.length === 0;
    done.push(isOpen ? (ofDeal(telling, ground, resolve) ?? goingOn(telling, done, ground) ?? telling) : telling);
  }
  return done;
}

/** "Officials held talks in Tehran and negotiations are continuing": of the same sentence or the one before. */
function goingOn(telling: Telling, before: readonly Telling[], { sentences }: EventGround): Telling | null {
  const { sentence, trigger, mode } = telling.mention;
  const { head, deprel } = sentences[sentence]!.tokens[trigger.head]!;
  if (head < 0 || !isRelation(deprel, ['nsubj']) || !GOING_ON_VERBS.has(sentences[sentence]!.tokens[head]!.lemma))
    return null;
  for (let i = before.length - 1; i >= 0 && before[i]!.mention.sentence >= sentence - 1; i--) {
    const one = before[i]!;
    if (one.mention.type !== 'CONSULT' || one.mention.mode !== mode || one.actors.length === 0) continue;
    return { ...telling, actors: one.actors, recipients: one.recipients };
  }
  return null;
}

/** "talks to revive the Iran nuclear deal, whose signatories include the US": the parties of the deal talk. */
function ofDeal(telling: Telling, ground: EventGround, resolve: PartyResolver): Telling | null {
  const { sentence: index, trigger } = telling.mention;
  const sentence = ground.sentences[index]!;
  const inside = subtreeOf(sentence, trigger.head);
  const deal = inside.find((word) => SIGNED_DEALS.has(sentence.tokens[word]!.lemma.toLowerCase()));
  if (deal === undefined) return null;
  const entitiesOf = (words: readonly number[]) =>
    words.flatMap((word) => resolve(wordRun(sentence, index, word), telling.statement));
  const before = dependentsBy(sentence, deal, 'compound', 'amod', 'nmod:poss').filter(
    (word) => ground.entityAt(index, word) !== null,
  );
  const listed = inside
    .filter((word) => SIGNATORIES.has(sentence.tokens[word]!.lemma.toLowerCase()))
    .flatMap((word) => dependentsBy(sentence, sentence.tokens[word]!.head, 'obj'))
    .flatMap((word) => conjunctsOf(sentence, word));
  const actors = [...new Set(entitiesOf(before))];
  const recipients = [...new Set(entitiesOf(listed))].filter((id) => !actors.includes(id));
  return actors.length + recipients.length === 0 ? null : { ...telling, actors, recipients };
}

function wordRun(sentence: Sentence, index: number, word: number) {
  const { start, end } = sentence.tokens[word]!;
  return { sentence: index, first: word, last: word, head: word, start, end };
}
