// "Norland's foreign minister said ... Foreign Minister Jens Holt told ...": who is first described by an office, and then named with it.
import { isRelation } from '../../grammar/tree.js';
import { foldName } from '../../knowledge/fold-name.js';
import { isSoleOffice, officeKey } from '../../knowledge/sole-offices.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameMention, OfficeMention } from '../mention.js';
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt, link } from './clusters.js';

/** Sentences between the description and the name. */
const REACH = 4;

/**
 * Links descriptions by an office that one person holds with the next person who is named with that office for the first time, where no
 * country says otherwise. To be called before descriptions look back, for these have nobody behind them.
 * @example linkTitles(book, sentences, names, offices) // "Norland's foreign minister" and "Foreign Minister Jens Holt" are one cluster after it
 */
export function linkTitles(
  book: ClusterBook,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  offices: readonly OfficeMention[],
): void {
  const byName = new Map(book.candidates.flatMap((one) => (one.name === null ? [] : [[one.name, one] as const])));
  const described = offices.filter(({ person, status }) => person === null && status === 'current');
  const named = offices.flatMap((office) => {
    const holder = office.person === null ? undefined : byName.get(office.person);
    const isFirst = holder !== undefined && clusterAt(book, holder.index).begin === holder.index;
    return isFirst && isSubject(sentences, holder) ? [{ office, holder }] : [];
  });
  for (const office of described) {
    const title = keyOf(office);
    const one = isSoleOffice(title) ? descriptionAt(book, sentences, office) : undefined;
    if (one === undefined || clusterAt(book, one.index).isNamed) continue;
    const country = office.of === null ? null : (names[office.of]?.country ?? null);
    const next = named.find(
      ({ office: other, holder }) =>
        other.start > office.end && holder.sentence >= one.sentence && keyOf(other) === title,
    );
    if (next === undefined || next.holder.sentence - one.sentence > REACH) continue;
    const { nation, number } = clusterAt(book, next.holder.index);
    const own = next.office.of === null ? nation : (names[next.office.of]?.country ?? nation);
    const isOther = country !== null && own !== null && own !== country;
    if (number !== 'many' && !isOther && isOneOf(names, office, next.office)) link(book, next.holder.index, one.index);
  }
}

function keyOf({ title }: OfficeMention): string {
  return officeKey(foldName(title));
}

/** "The British prime minister flew to Delhi and met Prime Minister Modi": whom somebody meets is another. */
function isSubject(sentences: readonly Sentence[], { sentence, head }: Candidate): boolean {
  return isRelation(sentences[sentence]!.tokens[head]!.deprel, ['nsubj']);
}

/** Where both tell of what the office is, it has to be one: a land that no table knows has no code to be compared. */
function isOneOf(names: readonly NameMention[], { of: a }: OfficeMention, { of: b }: OfficeMention): boolean {
  return a === null || b === null || names[a]?.name === names[b]?.name || names[a]?.country != null;
}

/** The description that an office heads, and not "the office of the prime minister" or "a readout of his call". */
function descriptionAt(
  { candidates }: ClusterBook,
  sentences: readonly Sentence[],
  { start, end }: OfficeMention,
): Candidate | undefined {
  return candidates.find((one) => {
    const isRound = one.form === 'nominal' && one.parts.length === 0 && one.start <= start && end <= one.end;
    return isRound && sentences[one.sentence]!.tokens[one.head]!.start >= start;
  });
}
