// Capitals and houses that stand for a government: "Ankara" is Turkey where it acts, and a city where something happens.
import type { Reason } from '../../base/staged.js';
import { headOf, isRelation, wordsSpan } from '../../grammar/tree.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import { verbRules } from '../../knowledge/event-lexicon.js';
import { countryByMetonym } from '../../knowledge/metonyms.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { draftWords, type NameDraft, type NamedSentence } from './draft.js';

/** What states have with and towards each other. */
const DEALINGS =
  /^(?:tie|relation|relationship|talk|negotiation|dialogue|diplomacy|alliance|agreement|deal|accord|treaty|pact|dispute|conflict|tension|rift|spat|standoff|row|rivalry|cooperation|contact|rapprochement|confrontation|war|understanding|trade|pressure|sanction|demand|appeal|message|signal|concession)$/;
/** What a state owns and a town does not. */
const BELONGINGS =
  /^(?:ally|support|policy|decision|position|stance|demand|claim|involvement|influence|backing|response|interest|effort|commitment|ambassador|envoy|government|troops|force|invasion|offensive|ambition|view|refusal|request|proposal|offer|warning|threat|concern|role|intention|strategy|leadership|military|intelligence|nuclear|relation|tie|goal|aim|enemy|rival|withdrawal|recognition|willingness|failure|insistence|adversary|approach|move|plan|campaign|war|negotiator|intervention|rejection|opposition|objection|presence)$/;

/**
 * The drafts with capitals that act made their countries.
 * @example readMetonyms(text, named, trace) // "Moscow" of "Moscow accused Kyiv of ..." is Russia
 */
export function readMetonyms(text: string, named: NamedSentence, trace: Reason[]): NamedSentence {
  const { sentence } = named;
  const drafts = named.drafts.map((draft) => {
    if (draft.known !== null || (draft.kind !== 'place' && draft.kind !== 'organization')) return draft;
    const metonym = countryByMetonym(draftWords(text, sentence, draft));
    if (metonym === null || (metonym.kind === 'capital' && !isActor(sentence, draft))) return draft;
    const { country, seat, kind } = metonym;
    const span = wordsSpan(sentence, draft.first, draft.last);
    trace.push({ rule: 'names/metonym', why: `${seat} acts as ${country.name}`, span });
    if (kind !== 'capital') return seatDraft(draft, country.iso3, seat);
    const known = {
      key: `country:${country.iso3}`,
      name: country.name,
      kind: 'country',
      country: country.iso3,
      written: seat,
      unsure: false,
    } as const;
    return { ...draft, kind: 'country', known, as: 'metonym', rule: 'metonym' } as const;
  });
  return { ...named, drafts };
}

/** A house of government is a body of its own ("the Elysee"). */
function seatDraft(draft: NameDraft, country: string, seat: string): NameDraft {
  const known = {
    key: `seat:${seat.toLowerCase()}`,
    name: seat,
    kind: 'organization',
    country,
    written: seat,
    unsure: false,
  } as const;
  return { ...draft, kind: 'organization', known, as: 'metonym', rule: 'seat' };
}

function isActor(sentence: Sentence, { first, last }: NameDraft): boolean {
  const { tokens } = sentence;
  const word = headOf(sentence, first, last);
  const { deprel, head } = tokens[word]!;
  const governor = tokens[head];
  if (governor === undefined) return false;
  if (isRelation(deprel, ['conj'])) return isActorAt(tokens, head, word);
  return isActorAt(tokens, word, word);
}

/** Whether the place of a word makes it an actor; in "talks between Ankara and Damascus" both stand at the first one's place. */
function isActorAt(tokens: readonly Token[], word: number, self: number): boolean {
  const { deprel, head } = tokens[word]!;
  const governor = tokens[head];
  if (governor === undefined) return false;
  if (isRelation(deprel, ['nsubj'])) {
    return (
      governor.upos === 'VERB' &&
      deprel !== 'nsubj:pass' &&
      (verbCue(governor.lemma) !== null || verbRules(governor.lemma).length > 0)
    );
  }
  if (deprel === 'nmod:poss') return BELONGINGS.test(governor.lemma);
  if (isRelation(deprel, ['nmod', 'obl'])) {
    const preposition = prepositionOf(tokens, word === self ? self : word);
    if (preposition === 'between') return true;
    if (preposition === 'with' || preposition === 'against')
      return DEALINGS.test(governor.lemma) || governor.upos === 'VERB';
    if (preposition === 'on' || preposition === 'from' || preposition === 'by')
      return (
        DEALINGS.test(governor.lemma) || (preposition === 'by' && governor.upos === 'VERB' && governor.xpos === 'VBN')
      );
    return false;
  }
  return isRelation(deprel, ['obj', 'iobj']) && verbCue(governor.lemma) !== null;
}

function prepositionOf(tokens: readonly Token[], word: number): string {
  for (let at = word - 1; at >= 0 && at > word - 5; at--)
    if (tokens[at]!.upos === 'ADP') return tokens[at]!.form.toLowerCase();
  return '';
}
