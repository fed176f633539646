// Names of a report: what finders propose, and the refiners that drop, merge and fill, in their order.
import { type Reason, type Staged, staged } from '../../base/staged.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameMention } from '../mention.js';
import { checkOwners } from './check-owners.js';
import { confirmNames } from './confirm-names.js';
import { inOrder, type NameDraft, type NamedSentence } from './draft.js';
import { dropNames, isCasualText } from './drop-names.js';
import { findAbbreviations, keepOwnAbbreviations } from './find-abbreviations.js';
import { findBodies } from './find-bodies.js';
import { markEvents } from './find-events.js';
import { findKnown } from './find-known.js';
import { findOutlets } from './find-outlets.js';
import { findPersons } from './find-persons.js';
import { findPlaces } from './find-places.js';
import { findRepeats } from './find-repeats.js';
import { findTagged } from './find-tagged.js';
import { finishName } from './finish-name.js';
import { joinFragments } from './join-fragments.js';
import { mergeDrafts } from './merge-drafts.js';
import type { NameLookups } from './name-lookups.js';
import { readCapitals } from './read-capitals.js';
import { readMetonyms } from './read-metonyms.js';
import { extendNames, splitNames } from './shape-names.js';
import { weighKinds } from './weigh-kinds.js';

export type { NameLookups } from './name-lookups.js';

/**
 * The names of a report, in the order of the text; they do not overlap.
 *
 * 1. sentence by sentence: what the model tagged and what knowledge knows, of two that overlap one; edges put right;
 *    what is no name dropped
 * 2. over the report: the kind of each name by all its places
 * 3. over the report: outlets that only the words beside them tell
 * 4. names that are common words too made known where they are bodies by 2
 * 5. over the report: repeats that no finder saw, which need the kinds of 2
 * 6. capitals that act for their country, which have to be places by 2
 *
 * @example findNames(text, sentences).value.map((one) => one.name) // ['Vladimir Putin', 'Iran', 'Turkey', ...]
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  lookups: NameLookups = {},
): Staged<readonly NameMention[]> {
  const trace: Reason[] = [];
  const isCasual = isCasualText(sentences);
  const found = sentences.map((sentence, index): NamedSentence => {
    return { index, sentence, drafts: proposedNames(index, sentence, { isCasual, lookups }, trace) };
  });
  const settled = weighKinds(text, readCapitals(text, keepOwnAbbreviations(found)), lookups, trace);
  const told = findOutlets(text, settled, trace);
  const sure = told.map((one) => confirmNames(text, one));
  const complete = findRepeats(text, sure, trace);
  const read = complete.map((one) => readMetonyms(text, one, trace));
  const names = read.flatMap(({ sentence, drafts }) => drafts.map((draft) => finishName(text, sentence, draft)));
  return staged(names, [], trace);
}

/** The names of one sentence; each line works on what the one before it made. */
function proposedNames(
  index: number,
  sentence: Sentence,
  { isCasual, lookups }: { readonly isCasual: boolean; readonly lookups: NameLookups },
  trace: Reason[],
): readonly NameDraft[] {
  const tagged = splitNames(sentence, findTagged(index, sentence));
  const shapes = mergeDrafts(sentence, tagged, findBodies(index, sentence), trace);
  const merged = mergeDrafts(sentence, shapes, findKnown(index, sentence), trace);
  const shaped = markEvents(sentence, extendNames(sentence, joinFragments(sentence, merged)));
  const kept = dropNames(sentence, shaped, isCasual, trace);
  const isFree = freeWords(kept);
  const persons = findPersons(index, sentence, isFree);
  const places = findPlaces(index, sentence, isFree, lookups);
  const named = withoutOverlaps(inOrder([...kept, ...persons, ...places]));
  return withoutOverlaps(findAbbreviations(sentence, checkOwners(sentence, named, trace)));
}

/** Whether a word is in none of the drafts. */
function freeWords(drafts: readonly NameDraft[]): (word: number) => boolean {
  const taken = new Set<number>();
  for (const { first, last } of drafts) for (let i = first; i <= last; i++) taken.add(i);
  return (word) => !taken.has(word);
}

/** Of drafts in order, each that begins after the end of the one before it. */
function withoutOverlaps(drafts: readonly NameDraft[]): readonly NameDraft[] {
  let end = -1;
  return drafts.filter(({ first, last }) => {
    if (first <= end) return false;
    end = last;
    return true;
  });
}
