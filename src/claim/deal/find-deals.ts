// The places of a report that speak of an agreement, each with what its own phrase and clause say of it.
import { obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy, dependentsOf, isRelation, wordsSpan } from '../../grammar/tree.js';
import { dealNoun, dealVerb, PROPOSED_ADJECTIVES } from '../../knowledge/deal-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEvent } from '../../reading.js';
import { wordIndex } from '../event/begin-tellings.js';
import { UNKNOWN_TIME } from '../event/telling.js';
import type { DealGround, DealMention } from './deal.js';
import { partiesOfDeal } from './deal-parties.js';
import { amountOf, conditionsOf, subjectOf, termOf, timesAt } from './deal-terms.js';

/**
 * The mentions of agreements, in the order of the text. A noun that only qualifies another ("deal maker") is none.
 * @example findDeals(ground)[0]?.kinds // ['nuclear'] for "the July nuclear accord"
 */
export function findDeals(ground: DealGround): readonly DealMention[] {
  const words = wordIndex(ground.tellings.map(({ mention }) => mention));
  return ground.sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((token, head) => {
      const sort = token.upos === 'NOUN' || token.upos === 'PROPN' ? dealNoun(token.lemma) : null;
      if (sort === null || isRelation(token.deprel, ['compound', 'nmod:desc', 'flat'])) return [];
      const own = words.get(`${index}:${head}`) ?? words.get(`${index}:${makerOf(sentence, head)}`);
      return [dealAt(ground, sentence, index, head, sort, own ?? null)];
    }),
  );
}

/** The verb that a deal is the object or passive subject of, or -1. */
function makerOf(sentence: Sentence, noun: number): number {
  const { head, deprel } = sentence.tokens[noun]!;
  if (head < 0 || !isRelation(deprel, ['obj', 'nsubj:pass'])) return describing(sentence, noun);
  return head;
}

/** "an agreement reached between", "a memorandum that was signed": the clause that describes it. */
function describing(sentence: Sentence, noun: number): number {
  return dependentsBy(sentence, noun, 'acl').find((verb) => dealVerb(sentence.tokens[verb]!.lemma) !== null) ?? -1;
}

function dealAt(
  ground: DealGround,
  sentence: Sentence,
  index: number,
  head: number,
  sort: DealMention['sort'],
  telling: number | null,
): DealMention {
  const event = telling === null ? null : ground.events[telling]!;
  const about = event !== null && ABOUT.has(event.type) ? event : null;
  const phrase = { sentence: index, head };
  return {
    ...phrase,
    sort,
    span: phraseSpan(sentence, head),
    parties: partiesOfDeal(ground, index, head, about),
    subject: subjectOf(ground, index, head),
    kinds: kindsOf(ground, sentence, index, head),
    amount: amountOf(ground, sentence, head),
    term: termOf(ground, sentence, head),
    time: timeOf(ground, sentence, index, head, about),
    status: statusOf(sentence, head, about),
    conditions: conditionsOf(sentence, head),
    event: event?.id ?? null,
    isDefinite: isDefinite(sentence, head),
  };
}

/** Types of events that are of the agreement that they carry. */
const ABOUT: ReadonlySet<string> = new Set([
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'RETREAT',
  'CONCEDE',
  'REJECT',
  'SANCTION',
]);

function phraseSpan(sentence: Sentence, head: number) {
  const before = dependentsBy(sentence, head, 'compound', 'amod', 'nummod', 'nmod:desc', 'nmod:poss').filter(
    (i) => i < head,
  );
  const withParts = before.flatMap((word) => [word, ...dependentsOf(sentence, word)]).filter((i) => i < head);
  return wordsSpan(sentence, Math.min(head, ...withParts), head);
}

/** "nuclear", "grain": small words before the noun that name no party and no figure. */
function kindsOf({ entityAt }: DealGround, { tokens }: Sentence, index: number, head: number): readonly string[] {
  const found: string[] = [];
  for (let at = head - 1; at >= 0 && at >= head - 4; at--) {
    const { upos, lemma, form } = tokens[at]!;
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN') break;
    if (entityAt(index, at) !== null || COMMON.has(lemma.toLowerCase()) || /\d|[$€£]/.test(form)) continue;
    found.unshift(lemma.toLowerCase());
  }
  return found;
}

const COMMON: ReadonlySet<string> = new Set([
  ...[
    'new',
    'old',
    'major',
    'big',
    'first',
    'last',
    'interim',
    'final',
    'original',
    'historic',
    'joint',
    'similar',
    'billion',
    'million',
  ],
  ...[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
]);

/** The time in its phrase ("the 2015 deal"), else that of its making. */
function timeOf(
  ground: DealGround,
  sentence: Sentence,
  index: number,
  head: number,
  event: ReadingEvent | null,
): ReadingEvent['time'] {
  const own = timesAt(ground, index).find(({ word }) => {
    const { head: above, deprel } = sentence.tokens[word]!;
    return above === head && isRelation(deprel, ['compound', 'amod', 'nummod', 'nmod', 'nmod:poss']);
  });
  if (own === undefined) return event !== null && event.factuality === 'happened' ? event.time : UNKNOWN_TIME;
  const { earliest, latest, anchor } = own.time;
  return { earliest, latest, basis: anchor === 'absolute' ? 'stated' : 'relative' };
}

/** What the verb above, the clause that describes it, or a word beside it says has become of it. */
function statusOf(sentence: Sentence, head: number, event: ReadingEvent | null): DealMention['status'] {
  const isToCome = event !== null && !['happened', 'ongoing', 'alleged', 'implied'].includes(event.factuality);
  const beside = dependentsBy(sentence, head, 'amod').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
  if (beside.some((word) => PROPOSED_ADJECTIVES.has(word))) return 'proposed';
  const governor = governorOf(sentence, head);
  const verb = governor === null ? null : dealVerb(sentence.tokens[governor]!.lemma);
  if (governor !== null && isForce(sentence, governor)) return 'inForce';
  if (verb === 'signed') return isToCome ? 'proposed' : 'signed';
  if (verb === 'broken' && isToCome) return null;
  return verb ?? (event?.type === 'AGREE' ? (isToCome ? 'proposed' : 'signed') : null);
}

/** The verb that an agreement hangs on, through "from" and "to" too ("withdrew from the deal"), or that describes it. */
function governorOf(sentence: Sentence, head: number): number | null {
  const described = describing(sentence, head);
  if (described >= 0) return described;
  const { head: above, deprel } = sentence.tokens[head]!;
  if (above < 0) return null;
  if (isRelation(deprel, ['obj', 'nsubj'])) return above;
  const isOut = obliquesOf(sentence, above).some(
    ({ preposition, noun }) => noun === head && ['from', 'out', 'of', 'to'].includes(preposition),
  );
  return isRelation(deprel, ['obl', 'nmod']) && isOut ? above : null;
}

/** "enters into force", "takes effect". */
function isForce(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'obj', 'obl').some((i) =>
    ['force', 'effect'].includes(sentence.tokens[i]!.lemma),
  );
}

function isDefinite(sentence: Sentence, head: number): boolean {
  return dependentsBy(sentence, head, 'det').some((i) =>
    ['the', 'this', 'that'].includes(sentence.tokens[i]!.form.toLowerCase()),
  );
}
