// Demands and opposition in what people say: "should", "must", "has to" in a statement, and statements whose cue takes a side.
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { dependentsBy, subtreeOf, wordsSpan } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingPosition, ReadingStatement } from '../../reading.js';
import { UNKNOWN_TIME } from '../event/telling.js';
import type { PositionGround, Stand } from './position.js';

const MUST: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'shall', 'need']);
/** Classes of cues whose whole content is the issue. */
const BY_CLASS: ReadonlyMap<string, ReadingPosition['stance']> = new Map([
  ['praise', 'support'],
  ['condemn', 'oppose'],
  ['demand', 'demand'],
]);

/**
 * The positions in the statements of a report.
 * @example demandsOf(ground)[0]?.stance // 'demand' for "The border must be opened," she said
 */
export function demandsOf({ statements, sentences, tellings }: PositionGround): readonly Stand[] {
  // "called for", "threatened": the cue is an event, whose position is told by it.
  const acts = new Set(tellings.flatMap(({ saying }) => (saying === null ? [] : [saying.id])));
  return statements.flatMap((statement) => {
    const { speaker, content, polarity } = statement;
    if (speaker === null || polarity === 'denied' || acts.has(statement.id)) return [];
    const stance = statement.class === null ? undefined : BY_CLASS.get(statement.class);
    if (stance !== undefined) return content.slice(0, 1).map((span) => standOf(statement, speaker, stance, span));
    return content.flatMap((span) =>
      needsIn(sentences, span).map((need) => standOf(statement, speaker, need.stance, need)),
    );
  });
}

function standOf(
  { id, content }: ReadingStatement,
  holder: string,
  stance: ReadingPosition['stance'],
  { start, end }: { readonly start: number; readonly end: number },
): Stand {
  const evidence = { start: content[0]!.start, end: content.at(-1)!.end };
  return {
    holder,
    stance,
    issue: { start, end },
    condition: null,
    evidence,
    time: UNKNOWN_TIME,
    statement: id,
    event: null,
  };
}

/** The clauses in a stretch of the text that say what should, or should not, be. */
function needsIn(sentences: readonly Sentence[], span: { readonly start: number; readonly end: number }) {
  const found: { readonly start: number; readonly end: number; readonly stance: ReadingPosition['stance'] }[] = [];
  for (let i = sentenceAt(sentences, span.start); i < sentences.length && sentences[i]!.start < span.end; i++) {
    const sentence = sentences[i]!;
    for (let word = wordAt(sentence, span.start); word < sentence.tokens.length; word++) {
      const token = sentence.tokens[word]!;
      if (token.start >= span.end) break;
      if (!MUST.has(token.lemma.toLowerCase()) || token.xpos !== 'MD' || token.head < 0) continue;
      const group = verbGroup(sentence, token.head);
      const isHidden = dependentsBy(sentence, token.head, 'mark').some((m) =>
        ['if', 'whether'].includes(sentence.tokens[m]!.lemma),
      );
      if (isHidden || isRelative(sentence, token.head) || sentence.tokens[token.head]!.start < span.start) continue;
      const clause = clauseIn(sentence, token.head, span);
      found.push({ ...clause, stance: group.negated || isNobody(sentence, token.head) ? 'oppose' : 'demand' });
    }
  }
  return found;
}

/** "the nation who should decide": what somebody is said to be, not what is asked for. */
function isRelative(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'nsubj').some((i) => ['WP', 'WDT'].includes(sentence.tokens[i]!.xpos));
}

/** "Nobody from outside should impose": the same as not. */
function isNobody(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'nsubj').some((i) =>
    ['nobody', 'none', 'no-one'].includes(sentence.tokens[i]!.lemma.toLowerCase()),
  );
}

/** The clause of a verb, as far as it lies inside the statement. */
function clauseIn(sentence: Sentence, verb: number, span: { readonly start: number; readonly end: number }) {
  const isInside = (i: number) => sentence.tokens[i]!.start >= span.start && sentence.tokens[i]!.end <= span.end;
  const apart = new Set(dependentsBy(sentence, verb, 'conj', 'parataxis', 'cc').flatMap((i) => subtreeOf(sentence, i)));
  const inside = subtreeOf(sentence, verb).filter(
    (i) => isInside(i) && !apart.has(i) && sentence.tokens[i]!.upos !== 'PUNCT',
  );
  return inside.length === 0 ? { start: span.start, end: span.end } : wordsSpan(sentence, inside[0]!, inside.at(-1)!);
}
