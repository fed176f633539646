// The source of a cue: the run of words that names who speaks, looked for in the tree and, where the tree fails, beside the cue.
import { dependentsBy, isRelation, subtreeOf } from '../../grammar/tree.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { behindComma } from './aside-start.js';
import { cueAt } from './cue-verbs.js';
import { behindQuestion } from './put-questions.js';
import { type Bounds, type ReportView, zoneBounds } from './report-view.js';
import { subjectOf } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/**
 * The source of a cue verb, or null where the words name none.
 * @example sourceOf(view, 0, 7)?.first // 8, of "Foreign Minister Leyla Aram" after "said"
 */
export function sourceOf(view: ReportView, sentence: number, verb: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const bounds = zoneBounds(view, sentence, verb);
  if (isPassive(parsed, verb)) return agentOf(view, sentence, verb, bounds);
  const asked = behindQuestion(parsed, verb, bounds.first);
  if (asked >= 0)
    return phraseOf(view.sentences, sentence, asked, { first: bounds.first, last: sideEnd(parsed, asked) });
  if (isInverted(parsed, verb)) {
    const behind = sourceAfter(view, sentence, verb, bounds);
    if (behind !== null) return behind;
  }
  const joint = beforeLostSubject(parsed, verb);
  const lost = joint < 0 ? null : sourceBefore(view, sentence, verb, { ...bounds, first: joint + 1 });
  if (lost !== null) return lost;
  const subject = sharedWithCue(parsed, verb) ?? subjectOf(parsed, verb);
  const isPossible = subject >= bounds.first && subject <= bounds.last && isNominal(parsed, subject);
  if (isPossible && (subject < verb || verbCue(parsed.tokens[verb]!.lemma)?.takesAddressee !== true)) {
    const run = phraseOf(view.sentences, sentence, subject, sideOf(parsed, subject, verb, bounds));
    return run && withTitle(view, withNameBehind(view, withBrackets(view, run, bounds.first), verb), verb);
  }
  return sourceAfter(view, sentence, verb, bounds) ?? sourceBefore(view, sentence, verb, bounds);
}

/** ", said a person": a mere verb of saying right behind a comma or mark, with no subject of its own before it. */
function isInverted(parsed: Sentence, verb: number): boolean {
  const { lemma, form, xpos } = parsed.tokens[verb]!;
  if (!/^VB[DZ]$/.test(xpos) || verbCue(lemma, form)?.frames.has('noun') !== false) return false;
  return !dependentsBy(parsed, verb, 'nsubj').some((i) => i < verb);
}

/** "said the contract was signed and added that ...": two cues of one form share the speaker, whatever stands between. */
function sharedWithCue(parsed: Sentence, verb: number): number | null {
  const { tokens } = parsed;
  const { deprel, head, xpos } = tokens[verb]!;
  if (deprel !== 'conj' || head < 0 || dependentsBy(parsed, verb, 'nsubj').length > 0) return null;
  if (cueAt(parsed, head) !== null) return null;
  for (let at = head, steps = 0; at >= 0 && steps < MOST_SHARED; steps++) {
    if (!isRelation(tokens[at]!.deprel, ['ccomp', 'xcomp', 'advcl'])) return null;
    at = tokens[at]!.head;
    if (at >= 0 && at < head && tokens[at]!.xpos === xpos && cueAt(parsed, at) !== null) return subjectOf(parsed, at);
  }
  return null;
}

/** How many clauses may stand between two cues of one speaker. */
const MOST_SHARED = 3;

function sideEnd({ tokens }: Sentence, name: number): number {
  const comma = tokens.findIndex(({ form }, i) => i > name && form === ',');
  return comma < 0 ? tokens.length - 1 : comma - 1;
}

/** "called it a start and its leader, Oss, warned": the "and" before nominal words that the tree gave to the clause before; -1 for none. */
function beforeLostSubject(parsed: Sentence, verb: number): number {
  const { tokens } = parsed;
  if (tokens[verb]!.deprel !== 'conj' || dependentsBy(parsed, verb, 'nsubj').length > 0) return -1;
  let at = verb - 1;
  while (at > 0 && /^(?:ADV|AUX|PART)$/.test(tokens[at]!.upos)) at--;
  if (tokens[at]!.form === ',') at--;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[at]!.upos)) return -1;
  for (let i = at; i > tokens[verb]!.head && at - i < 25; i--) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.upos)) return -1;
    if (tokens[i]!.upos === 'CCONJ') return i;
  }
  return -1;
}

/** "Petra Oss (R-IN)" where the tree took the words in brackets for the subject. */
function withBrackets(view: ReportView, run: WordRun, first: number): WordRun {
  const parsed = view.sentences[run.sentence]!;
  const opening = parsed.tokens.findLastIndex(
    ({ form }, i) => /^[([]$/.test(form) && i < run.first && i >= run.first - 6,
  );
  const isCut = opening > first && !parsed.tokens.slice(opening, run.first).some(({ form }) => /^[)\]]$/.test(form));
  if (!isCut) return run;
  const head = climb(parsed, opening - 1, first, opening - 1);
  const name = phraseOf(view.sentences, run.sentence, head, { first, last: opening - 1 });
  return name === null ? run : (runOf(view.sentences, run.sentence, { first: name.first, last: run.last }) ?? run);
}

/** "state news agency IRNA also reported": a name right behind the subject belongs to it. */
function withNameBehind(view: ReportView, run: WordRun, verb: number): WordRun {
  const { tokens } = view.sentences[run.sentence]!;
  let last = run.last;
  if (tokens[last + 1]?.xpos === 'POS' && last + 2 < verb) last += 2;
  while (last + 1 < verb && isNameWord(tokens[last + 1]!)) last++;
  return last === run.last ? run : (runOf(view.sentences, run.sentence, { first: run.first, last }) ?? run);
}

/** ", harbour master Ivo Lund told": a title that the tree left beside the name, all of it right behind a comma. */
function withTitle(view: ReportView, run: WordRun, verb: number): WordRun {
  const { tokens } = view.sentences[run.sentence]!;
  const first = behindComma(view.sentences[run.sentence]!, verb) ?? run.first;
  const before = tokens.slice(first, run.first);
  const isTitle =
    before.length > 0 &&
    before.length < 6 &&
    before.every(({ upos }, i) => /^(?:NOUN|PROPN|ADJ)$/.test(upos) || (i === 0 && upos === 'DET'));
  if (!isTitle || tokens[run.first]!.upos !== 'PROPN') return run;
  const whole = runOf(view.sentences, run.sentence, { first, last: run.last });
  return whole === null ? run : { ...whole, head: run.head };
}

function isNameWord({ upos, form }: Token): boolean {
  return upos === 'PROPN' || (/^\p{Lu}\p{Ll}/u.test(form) && (upos === 'VERB' || upos === 'NOUN'));
}

/** A source does not reach over its verb, nor into the clause that describes it and holds the verb. */
function sideOf(parsed: Sentence, subject: number, verb: number, { first, last }: Bounds): Bounds {
  if (subject > verb) return { first: verb + 1, last };
  const clause = clauseUnder(parsed, subject, verb);
  const end = clause < 0 ? verb : Math.min(verb, ...subtreeOf(parsed, clause).filter((i) => i > subject));
  return { first, last: end - 1 };
}

/** The clause that hangs on a word and holds a verb below; -1 for none. */
function clauseUnder({ tokens }: Sentence, word: number, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 12; steps++) {
    if (tokens[at]!.head === word) return at;
    at = tokens[at]!.head;
  }
  return -1;
}

/**
 * Whether a verb is passive.
 * @example isPassive(sentence, 4) // true for "quoted" in "was quoted by"
 */
export function isPassive(sentence: Sentence, verb: number): boolean {
  return sentence.tokens[verb]!.xpos === 'VBN' && dependentsBy(sentence, verb, 'aux:pass', 'nsubj:pass').length > 0;
}

/** "was told by the envoy". */
function agentOf(view: ReportView, sentence: number, verb: number, bounds: Bounds): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const agent = dependentsBy(parsed, verb, 'obl').find(
    (i) => caseOf(parsed, i) === 'by' && i > verb && i <= bounds.last,
  );
  return agent === undefined ? null : phraseAfterCase(view, sentence, agent, bounds);
}

/**
 * The phrase that hangs on a word, without the preposition before it.
 * @example phraseAfterCase(view, 0, 12, bounds) // "the customs office" in "according to the customs office"
 */
export function phraseAfterCase(view: ReportView, sentence: number, head: number, bounds: Bounds): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const marks = dependentsBy(parsed, head, 'case').filter((i) => i < head && parsed.tokens[i]!.upos !== 'PART');
  const fixed = marks.flatMap((i) => dependentsBy(parsed, i, 'fixed'));
  const first = Math.max(bounds.first, ...[...marks, ...fixed].filter((i) => i < head).map((i) => i + 1));
  return phraseOf(view.sentences, sentence, head, { first, last: bounds.last });
}

/**
 * The lemma of the preposition before a word, lower-case; null for none.
 * @example caseOf(sentence, 8) // 'by' in "by the state agency"
 */
export function caseOf(sentence: Sentence, word: number): string | null {
  const [mark] = dependentsBy(sentence, word, 'case').filter((i) => i < word);
  return mark === undefined ? null : sentence.tokens[mark]!.form.toLowerCase();
}

/** Words right of an inverted cue: ", said a person briefed on the talks". */
function sourceAfter(view: ReportView, sentence: number, verb: number, { first, last }: Bounds): WordRun | null {
  const parsed = view.sentences[sentence]!;
  if (verb > first && !/^(?:,|["”’»]|''|[?!])$/u.test(parsed.tokens[verb - 1]!.form)) return null;
  if (verbCue(parsed.tokens[verb]!.lemma, parsed.tokens[verb]!.form)?.takesAddressee === true) return null;
  let head = verb + 1;
  while (head <= last && isModifier(parsed, head)) head++;
  if (head > verb + 1 && (head > last || !isNominal(parsed, head)) && isWrittenName(parsed, head - 1))
    return runOf(view.sentences, sentence, { first: verb + 1, last: head - 1 });
  if (head - 1 > verb && isCounted(parsed, head - 1, head)) head -= 1;
  if (head > last || !isNominal(parsed, head)) return null;
  const top = climb(parsed, head, verb + 1, last);
  if (isOfOwnClause(parsed, top, verb, first)) return null;
  if (
    isRelation(parsed.tokens[top]!.deprel, ['obj', 'iobj']) &&
    !isBehindSpeech(parsed, verb) &&
    verbCue(parsed.tokens[verb]!.lemma, parsed.tokens[verb]!.form)?.frames.has('noun')
  )
    return null;
  const run = phraseOf(view.sentences, sentence, top, { first: verb + 1, last });
  return run && withParticiple(view, run, last);
}

/** ", said Oslo “will stand by it”", ", said his men were late": a noun that is the subject, or the predicate with one, of what is said. */
function isOfOwnClause(parsed: Sentence, word: number, verb: number, first: number): boolean {
  const { deprel, head } = parsed.tokens[word]!;
  if (isRelation(deprel, ['nsubj']) && head > word && parsed.tokens[head]!.head === verb) {
    const isBare = parsed.tokens.slice(first, verb).every(({ xpos }) => !/^(?:VB[DZP]|MD)$/.test(xpos));
    return isBare && isRelation(parsed.tokens[head]!.deprel, ['ccomp']);
  }
  return isRelation(deprel, ['ccomp']) && dependentsBy(parsed, word, 'nsubj').some((i) => i > verb);
}

/** "said one.", "lamented two, Ivo Renn and his wife": the number itself is who speaks. */
function isCounted({ tokens }: Sentence, number: number, next: number): boolean {
  return tokens[number]!.upos === 'NUM' && (tokens[next] === undefined || tokens[next]!.upos === 'PUNCT');
}

/** `“It is gone,” lamented one, Ivo Lund`: right behind marks that end as speech does, who follows the verb speaks. */
function isBehindSpeech({ tokens }: Sentence, verb: number): boolean {
  const isPast = /^VB[DZ]$/.test(tokens[verb]!.xpos);
  return isPast && /^["”’»]$/u.test(tokens[verb - 1]?.form ?? '') && /^[,!?…]$/.test(tokens[verb - 2]?.form ?? '');
}

/** "a person briefed on the talks": a participle right behind the name goes with it, up to the next mark. */
function withParticiple(view: ReportView, run: WordRun, limit: number): WordRun {
  const { tokens } = view.sentences[run.sentence]!;
  if (!/^VB[NGD]$/.test(tokens[run.last + 1]?.xpos ?? '') || run.last + 1 > limit) return run;
  let last = run.last + 1;
  while (last + 1 <= limit && tokens[last + 1]!.upos !== 'PUNCT') last++;
  return runOf(view.sentences, run.sentence, { first: run.first, last }) ?? run;
}

/** Words left of the cue: "Karim Said said". */
function sourceBefore(view: ReportView, sentence: number, verb: number, { first }: Bounds): WordRun | null {
  const parsed = view.sentences[sentence]!;
  let head = verb - 1;
  while (head >= first && /^(?:ADV|AUX|PART)$/.test(parsed.tokens[head]!.upos)) head--;
  if (head > first && parsed.tokens[head]!.form === ',') return beforeApposition(view, sentence, head, first);
  if (head >= first && /^[)\]]$/.test(parsed.tokens[head]!.form)) head = beforeBracket(parsed, head, first);
  if (head < first) return null;
  if (!isNominal(parsed, head) && !isCapitalisedName(parsed, head)) return null;
  // "cleared of snow, which precedes a launch, Mr Han told": nothing before the comma is he, whatever the tree says.
  const start = Math.max(first, behindComma(parsed, verb) ?? first);
  const top = climb(parsed, head, start, verb - 1);
  return phraseOf(view.sentences, sentence, aboveCase(parsed, top, start), { first: start, last: verb - 1 });
}

/** "critics at home": no noun behind a preposition is the subject, but the noun that the phrase stands behind. */
function aboveCase(parsed: Sentence, word: number, first: number): number {
  let at = word;
  while (at > first + 1 && /^(?:DET|ADJ|NUM)$/.test(parsed.tokens[at - 1]!.upos)) at--;
  const isBehind = at > first + 1 && parsed.tokens[at - 1]!.upos === 'ADP';
  return isBehind && /^(?:NOUN|PROPN)$/.test(parsed.tokens[at - 2]!.upos) ? at - 2 : word;
}

/** "Mehdi Karam, the ambassador to Oslo, told": the name before the words between commas, with them. */
function beforeApposition(view: ReportView, sentence: number, closing: number, first: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  let comma = closing - 1;
  let isClause = false;
  while (comma > first && parsed.tokens[comma]!.form !== ',') {
    if (/^(?:VB[DZP]|MD)$/.test(parsed.tokens[comma]!.xpos)) isClause = true;
    comma--;
  }
  // "Juma Haji, who chairs the union, said"
  if (isClause && !/^(?:WP\$?|WDT)$/.test(parsed.tokens[comma + 1]!.xpos)) return null;
  const head = comma - 1;
  if (head < first || closing - comma > 25 || !isNominal(parsed, head)) return null;
  const edge = parsed.tokens.findLastIndex(({ form }, i) => i >= first && i < head && /^[,;]$/.test(form)) + 1;
  const start = Math.max(first, edge);
  const name = phraseOf(view.sentences, sentence, climb(parsed, head, start, head), { first: start, last: head });
  return isClause ? name : name && runOf(view.sentences, sentence, { first: name.first, last: closing - 1 });
}

/** "Gov. Petra Oss (R-IN) said". */
function beforeBracket({ tokens }: Sentence, closing: number, first: number): number {
  for (let i = closing - 1; i > first && closing - i < 8; i--) if (/^[([]$/.test(tokens[i]!.form)) return i - 1;
  return closing;
}

function isCapitalisedName({ tokens }: Sentence, word: number): boolean {
  return word > 0 && /^\p{Lu}/u.test(tokens[word]!.form) && tokens[word - 1]!.upos === 'PROPN';
}

/** "said Bolden to the crowd": a name that was taken for an adjective. */
function isWrittenName({ tokens }: Sentence, word: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[word]!.form);
}

function isModifier({ tokens }: Sentence, word: number): boolean {
  return /^(?:DET|ADJ|NUM|ADV)$/.test(tokens[word]!.upos);
}

/**
 * Whether a word can stand for somebody.
 * @example isNominal(sentence, 5) // true for "she"
 */
export function isNominal({ tokens }: Sentence, word: number): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|X)$/.test(tokens[word]!.upos);
}

/** A noun hung on the noun of a phrase "at a meeting" with no preposition between them. */
function isLoose(tokens: Sentence['tokens'], word: number, head: number): boolean {
  if (head > word || !/^nmod(?!:)/.test(tokens[word]!.deprel)) return false;
  const hasCase = (noun: number, from: number) =>
    tokens.some(({ deprel, head: of }, i) => i >= from && i < noun && of === noun && deprel === 'case');
  return hasCase(head, 0) && !hasCase(word, head);
}

/** The topmost word that a word hangs under inside a stretch. */
function climb({ tokens }: Sentence, word: number, first: number, last: number): number {
  let at = word;
  for (let steps = 0; steps < last - first + 1; steps++) {
    const { head } = tokens[at]!;
    if (head < first || head > last || tokens[head]!.upos === 'VERB') return at;
    // "At a meeting on Monday its head, Ms Renn, told": a noun without a joint of its own is no part of a phrase before it
    if (isLoose(tokens, at, head)) return at;
    at = head;
  }
  return at;
}
