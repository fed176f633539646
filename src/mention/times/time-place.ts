// The place of a time expression in its sentence: the preposition before it, whether it stands before a noun, the tense of its clause.
import { dependentsBy, headOf } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { TimeExpression, TimeMeaning, TimeTense } from './time-expression.js';

/** Verbs and adjectives after which an infinitive lies ahead: "agreed to meet", "due to arrive". */
const PROSPECTIVE: ReadonlySet<string> = new Set(
  'advise agree aim appeal ask arrange beg beseech call choose commit decide demand due encourage expect hope implore instruct intend invite likely need offer order persuade pledge plan poise prepare press promise push recommend propose ready refuse request require schedule seek set slate swear tell threaten tip urge vow wait want warn wish set'.split(
    ' ',
  ),
);

/** Participles that say of themselves that something lies ahead: "scheduled for Monday". */
const AHEAD: ReadonlySet<string> = new Set(
  'schedule expect plan slate due predict forecast anticipate upcoming propose'.split(' '),
);

/** Verbs of timetables: in the simple present they tell what is to come ("the talks begin Monday"). */
const TIMETABLE: ReadonlySet<string> = new Set(
  'arrive begin come close convene depart end enter expire fall fly gather go head hold host kick lapse leave meet open reopen resume return run start take travel visit vote'.split(
    ' ',
  ),
);

/**
 * Where a time expression stands, and when its clause plays.
 * @example placeOf(sentence, 4, 4, meaning) // { cue: 'on', isModifier: false, tense: 'past' } in "He arrived there on Monday"
 */
export function placeOf(
  sentence: Sentence,
  first: number,
  last: number,
  meaning: TimeMeaning,
): Pick<TimeExpression, 'cue' | 'isModifier' | 'tense'> {
  const head = headOf(sentence, first, last);
  const cue = cueOf(sentence, first, head);
  const isModifier = isBeforeNoun(sentence, head, last);
  if (meaning.kind === 'set' || meaning.kind === 'reference') return { cue, isModifier, tense: 'none' };
  const tense =
    cue === 'since' ? 'past' : isPutOff(sentence, head, cue) ? 'ahead' : tillTense(clauseTense(sentence, head), cue);
  return { cue, isModifier, tense: tense !== 'past' && isNotYet(sentence, first) ? 'future' : tense };
}

/** The preposition before the words, else the one that the tree gives them ("until at least 2014"); a dash is "to". */
function cueOf(sentence: Sentence, first: number, head: number): string | null {
  const before = sentence.tokens[first - 1];
  if (before === undefined) return null;
  const marked = dependentsBy(sentence, head, 'case').find((i) => i < first);
  if (marked !== undefined && /^\p{L}/u.test(sentence.tokens[marked]!.form))
    return sentence.tokens[marked]!.form.toLowerCase();
  if (/^[-–—]$/.test(before.form) && /\d$/.test(sentence.tokens[first - 2]?.form ?? '')) return 'to';
  return ['ADP', 'SCONJ'].includes(before.upos) ? before.form.toLowerCase() : null;
}

/** "is not due until October": a limit of what is now lies ahead. */
function tillTense(tense: TimeTense, cue: string | null): TimeTense {
  return (tense === 'present' || tense === 'none') && cue !== null && ['until', 'till', 'by'].includes(cue)
    ? 'future'
    : tense;
}

/** "set for Monday", "scheduled for March" and what is put off to a day. */
const SET_FOR: ReadonlySet<string> = new Set(['set', 'slate', 'schedule', 'plan', 'book', 'time']);

const PUT_OFF: ReadonlySet<string> = new Set(
  'adjourn defer delay extend postpone prolong push renew reschedule suspend'.split(' '),
);

/** "postponed until May" lies ahead of what is told. */
function isPutOff({ tokens }: Sentence, head: number, cue: string | null): boolean {
  const verb = tokens[tokens[head]?.head ?? -1]?.lemma ?? '';
  if (cue === 'for') return SET_FOR.has(verb);
  if (cue !== 'until' && cue !== 'till' && cue !== 'to') return false;
  return PUT_OFF.has(verb);
}

/** "as early as late July", "no later than May": what is named lies ahead, unless the clause is past. */
function isNotYet({ tokens }: Sentence, first: number): boolean {
  const [a, b, c] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]].map((token) => token?.form.toLowerCase());
  return (
    (a === 'as' && (b === 'early' || b === 'soon') && c === 'as') ||
    ((a === 'no' || a === 'not') && b === 'later' && c === 'than')
  );
}

function isBeforeNoun(sentence: Sentence, head: number, last: number): boolean {
  const token = sentence.tokens[head];
  return (
    token !== undefined && token.head > last && ['NOUN', 'PROPN'].includes(sentence.tokens[token.head]?.upos ?? '')
  );
}

/** The tense of the nearest verb above a word that has one. */
function clauseTense(sentence: Sentence, word: number): TimeTense {
  const { tokens } = sentence;
  for (let at = tokens[word]?.head ?? -1, steps = 0; at >= 0 && steps < 40; at = tokens[at]!.head, steps++) {
    const tense = tenseBeside(sentence, at) ?? tenseAt(sentence, at);
    if (tense !== null) return tense;
  }
  return 'none';
}

const BEHIND: ReadonlySet<string> = new Set(['after', 'following', 'since']);
const BEFORE: ReadonlySet<string> = new Set(['before', 'ahead']);

/** "after Monday's attack" is past, "ahead of Sunday's vote" lies ahead, whatever the clause. */
function tenseBeside(sentence: Sentence, at: number): TimeTense | null {
  const { upos } = sentence.tokens[at]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const cues = dependentsBy(sentence, at, 'case').map((i) => sentence.tokens[i]!.form.toLowerCase());
  if (cues.some((cue) => BEHIND.has(cue))) return 'past';
  if (cues.some((cue) => BEFORE.has(cue))) return 'ahead';
  return isCalledFor(sentence, at, cues) ? 'ahead' : null;
}

const CALLING: ReadonlySet<string> = new Set('invite call ask summon urge appeal push press brace prepare'.split(' '));

/** "invited all parties to talks on Sunday", "called for a meeting on Monday": what is asked for lies ahead. */
function isCalledFor({ tokens }: Sentence, at: number, cues: readonly string[]): boolean {
  const verb = tokens[tokens[at]!.head];
  return verb?.upos === 'VERB' && CALLING.has(verb.lemma) && cues.some((cue) => cue === 'to' || cue === 'for');
}

/** The tense of a word, or null where it has none and the word above it decides. */
function tenseAt(sentence: Sentence, at: number): TimeTense | null {
  const token = sentence.tokens[at]!;
  const isPredicate = token.upos === 'VERB' || token.upos === 'AUX' || dependentsBy(sentence, at, 'cop').length > 0;
  if (!isPredicate) return AHEAD.has(token.lemma.toLowerCase()) && token.upos === 'ADJ' ? 'future' : null;
  const group = verbGroup(sentence, at);
  if (group.tense === 'future') return 'future';
  if (group.modal !== null) return group.perfect ? 'past' : 'future';
  if (AHEAD.has(token.lemma) && (token.xpos === 'VBN' || token.upos === 'ADJ' || group.passive)) return 'future';
  if (group.tense === 'past') return 'past';
  if (group.tense === 'present') return presentTense(token, group.perfect, group.progressive, group.passive);
  if (isInfinitive(sentence, at)) return group.perfect ? 'past' : isAhead(sentence, at) ? 'ahead' : null;
  return token.xpos === 'VBN' && !token.deprel.startsWith('xcomp') ? 'past' : null;
}

function presentTense(token: Token, perfect: boolean, progressive: boolean, passive: boolean): TimeTense {
  if (perfect) return 'past';
  if (progressive) return 'present';
  return TIMETABLE.has(token.lemma) && !passive ? 'future' : 'present';
}

function isInfinitive(sentence: Sentence, at: number): boolean {
  return dependentsBy(sentence, at, 'mark').some((i) => sentence.tokens[i]!.form.toLowerCase() === 'to');
}

/** "agreed to meet" and "a plan to meet" lie ahead; "failed to meet" is as its verb. */
function isAhead(sentence: Sentence, at: number): boolean {
  const { head, deprel } = sentence.tokens[at]!;
  const above = sentence.tokens[head];
  if (above === undefined) return true;
  const isPassive = dependentsBy(sentence, at, 'aux:pass').length > 0 && deprel.startsWith('advcl');
  return isPassive || PROSPECTIVE.has(above.lemma.toLowerCase()) || deprel.startsWith('acl');
}
