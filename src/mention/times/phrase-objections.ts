// Objections by the words around: "three days after the raid" is a length of time, "working hours" are no hours.
import type { Objection, TimeCase } from './objection.js';

/** What the words before or behind make something else of. */
export const PHRASE_OBJECTIONS: readonly Objection[] = [
  isCompoundPlural,
  isFraction,
  isBeforeEvent,
  isSoonerThan,
  isPaper,
  isOverPreposition,
  isNotDescribed,
  isAsMany,
  isNoRate,
  isAfterEvent,
];

/** "working hours", "school days": a bare plural with a word before it that says what sort. */
function isCompoundPlural({ found, atoms, sentence }: TimeCase): boolean {
  if (found.rule !== 'plural') return false;
  const token = atoms[0]!.token;
  const before = sentence.tokens[token - 1];
  return (
    before !== undefined && before.head === token && ['amod', 'compound', 'nummod', 'nmod:poss'].includes(before.deprel)
  );
}

/** "three quarters of the capital", "three-quarters". */
function isFraction({ atoms, found, line }: TimeCase): boolean {
  const unit = atoms.at(-1);
  if (found.meaning.kind !== 'duration' || unit?.kind !== 'QUARTER' || found.rule === 'span') return false;
  return line.atoms[found.end]?.kind === 'OF' || !atoms.some(({ kind }) => kind === 'WORD');
}

/** "three days after the raid": a length of time and an event, not a day. */
function isBeforeEvent({ atoms, found, line }: TimeCase): boolean {
  if ((found.rule !== 'later' && found.rule !== 'unit-before') || atoms.at(-1)?.kind !== 'AFTER') return false;
  const next = line.atoms[found.end];
  return (
    next !== undefined && !['COMMA', 'DOT', 'SIGN', 'AND', 'HYPHEN', 'COLON', 'IN', 'AT', 'ON'].includes(next.kind)
  );
}

/** "a year earlier than planned": how much sooner, not when. */
function isSoonerThan({ found, line }: TimeCase): boolean {
  return found.rule === 'later' && line.atoms[found.end]?.form === 'than';
}

/** "the daily Koha", "a Bahraini daily": the paper, not how often. */
function isPaper({ found, atoms, sentence }: TimeCase): boolean {
  if (found.rule !== 'frequent' || atoms.length !== 1) return false;
  const { token } = atoms[0]!;
  const [before, word, after] = [sentence.tokens[token - 1], sentence.tokens[token], sentence.tokens[token + 1]];
  if (word === undefined || !/^(?:daily|weekly|monthly)$/i.test(word.form)) return false;
  if (word.upos === 'NOUN') return true;
  const isTold = before !== undefined && /^(?:DET|ADJ|PROPN)$/.test(before.upos);
  return isTold && word.upos === 'ADJ' && after !== undefined && after.upos === 'PROPN';
}

/** "worth billions over three years": "over" is a preposition there; after another preposition it means "more than". */
function isOverPreposition({ atoms, found, sentence }: TimeCase): boolean {
  if (atoms[0]?.form !== 'over') return false;
  const before = sentence.tokens[atoms[0].token - 1];
  return found.start === 0 || before?.upos !== 'ADP';
}

/** "two bloody weeks" but not "two ministers days after": the word between is an adjective. */
function isNotDescribed({ atoms, found, sentence }: TimeCase): boolean {
  if (found.rule !== 'duration-described' && found.rule !== 'span') return false;
  return atoms.some(
    ({ kind, token }) => kind === 'WORD' && !['JJ', 'VBG', 'NN'].includes(sentence.tokens[token]?.xpos ?? ''),
  );
}

/** "three attacks in as many weeks". */
function isAsMany({ atoms, found, line }: TimeCase): boolean {
  return atoms[0]?.form === 'many' && line.atoms[found.start - 1]?.form === 'as';
}

/** "a year" after what is counted is a rate ("15 a year", "miles a day"), unless it is counted from ("a year after"). */
function isNoRate({ found, line, sentence }: TimeCase): boolean {
  if (found.rule !== 'each') return false;
  const [before, next] = [line.atoms[found.start - 1], line.atoms[found.end]];
  if (
    before === undefined ||
    (next !== undefined &&
      ['AFTER', 'AGO', 'COMPARED', 'LATER', 'OF', 'AND', 'HYPHEN', 'FROM', 'OR'].includes(next.kind))
  )
    return true;
  if (
    ['DIGITS', 'NUMBER', 'YEAR', 'HUNDRED', 'CARDINAL'].includes(before.kind) ||
    before.form === '%' ||
    before.form === 'percent'
  )
    return false;
  const token = sentence.tokens[before.token];
  return !(token !== undefined && token.end === before.end && token.xpos === 'NNS');
}

/** "following Monday's debate": a preposition there, and "the following Monday" an adjective. */
function isAfterEvent({ atoms }: TimeCase): boolean {
  return atoms[0]?.form === 'following';
}
