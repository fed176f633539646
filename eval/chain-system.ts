// The readers that are scored: our chains, and two baselines that take what is nearest. All find the same mentions.
import { findAttributions } from '../src/claim/attribution/find-attributions.js';
import { findQuotations } from '../src/claim/quotation/find-quotations.js';
import { speechOf } from '../src/claim/statement/speech-of.js';
import { buildChains, type ChainParts } from '../src/mention/chains/build-chains.js';
import type { Chain, ChainMention } from '../src/mention/chains/chain.js';
import { pronounFacts } from '../src/mention/chains/pronoun-words.js';
import type { NameMention } from '../src/mention/mention.js';
import { findGroups } from '../src/mention/names/find-groups.js';
import { findNames } from '../src/mention/names/find-names.js';
import { findOffices } from '../src/mention/offices/find-offices.js';
import type { ChainDocument } from './chain-document.js';
import type { SystemMention } from './chain-match.js';

/** Kinds of chains that answer to the kinds of gold sets. */
const ANSWERING: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'country', 'outlet', 'group']);

/** A mention with the chain that it is in. */
interface Placed extends ChainMention {
  readonly chain: Chain;
  readonly set: string;
}

/** What the readers say of one document. */
export interface SystemAnswers {
  readonly ours: readonly SystemMention[];
  readonly baseline: readonly SystemMention[];
  /** The baseline that also takes descriptions of the same words for one. */
  readonly stronger: readonly SystemMention[];
}

/**
 * The mentions that the readers put into sets, as the pipeline would: with its names, offices, groups and speech.
 * @example answersFor(document).ours[0]?.set // 'c0'
 */
export function answersFor(document: ChainDocument): SystemAnswers {
  const { text, blocks, sentences } = document;
  const parts = partsOf(document);
  const { chains } = buildChains({ text, blocks }, sentences, parts).value;
  const placed = chains
    .flatMap((chain, i) => chain.mentions.map((one): Placed => ({ ...one, chain, set: `c${i}` })))
    .filter(({ chain }) => ANSWERING.has(chain.kind))
    .filter((one) => !isAdjective(one, parts.names))
    .sort((a, b) => a.sentence - b.sentence || a.head - b.head || a.last - b.last);
  const systemMention = (one: Placed, set: string): SystemMention => {
    const { sentence, first, last, form } = one;
    return {
      sentence,
      first,
      last,
      head: document.headOfRun(sentence, first, last),
      set,
      isPronoun: form === 'pronoun',
    };
  };
  const answers = (sets: readonly string[]) => placed.map((one, i) => systemMention(one, sets[i]!));
  return {
    ours: answers(placed.map(({ set }) => set)),
    baseline: answers(nearestSets(document, placed, false)),
    stronger: answers(nearestSets(document, placed, true)),
  };
}

/**
 * What the pipeline hands to the chains, for a document under test.
 * @example buildChains(document, document.sentences, partsOf(document)).value.chains.length // 42
 */
export function partsOf({ text, blocks, sentences }: ChainDocument): ChainParts {
  const names = findNames(text, sentences).value;
  const groups = findGroups(text, sentences, names).value;
  const offices = findOffices(text, sentences, names).value;
  const paragraphs = blocks.map(({ start, end }) => ({ kind: 'paragraph' as const, start, end }));
  const quotations = findQuotations(text, paragraphs, sentences).value;
  const attributions = findAttributions(text, paragraphs, sentences, quotations).value;
  return { names, groups, offices, speech: speechOf(quotations, attributions) };
}

/** "Turkish" in "the Turkish president" is kept by the reader, but the gold sets mark no adjectives. */
function isAdjective({ name }: ChainMention, names: readonly NameMention[]): boolean {
  const one = name === null ? undefined : names[name];
  return one !== undefined && one.as === 'demonym' && one.kind === 'country';
}

/**
 * The baselines: names of the same words are one, descriptions of the same words too where that is asked for; a pronoun is in
 * the set of the nearest mention before it that agrees in person, number and sex, by the same word lists as ours.
 */
function nearestSets(
  { sentences }: ChainDocument,
  placed: readonly Placed[],
  joinsDescriptions: boolean,
): readonly string[] {
  const byWords = new Map<string, string>();
  const sets: string[] = [];
  for (const [i, one] of placed.entries()) {
    const words = sentences[one.sentence]!.tokens.slice(one.first, one.last + 1).map(({ form }) => form.toLowerCase());
    const key = words.join(' ').replace(/^(?:the|a|an) /, '');
    if (one.form === 'pronoun') sets.push(nearestTo(placed, sets, i, words[0] ?? '') ?? `b${i}`);
    else if (one.form === 'nominal' && !joinsDescriptions) sets.push(`b${i}`);
    else {
      sets.push(byWords.get(key) ?? `b${i}`);
      byWords.set(key, sets[i]!);
    }
  }
  return sets;
}

const LOOK_BACK = 40;

function nearestTo(placed: readonly Placed[], sets: readonly string[], i: number, word: string): string | null {
  const person = pronounFacts(word)?.person ?? 3;
  for (let j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
    if (agrees(placed[i]!, placed[j]!, person)) return sets[j]!;
  }
  return null;
}

/** First and second persons go with their like; "he" with a person of no other sex, "it" with no person, "they" with many. */
function agrees(pronoun: Placed, before: Placed, person: number): boolean {
  const own = before.form === 'pronoun' ? before : null;
  if (person < 3)
    return own !== null && own.number === pronoun.number && own.gender === null && before.kind === pronoun.kind;
  if (pronoun.number === 'many') return before.number !== 'one';
  if (before.number === 'many') return false;
  const isPerson = before.kind === 'person';
  if (pronoun.gender === 'neuter') return !isPerson;
  return isPerson && (before.gender === null || before.gender === pronoun.gender);
}
