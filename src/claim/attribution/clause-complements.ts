// Clauses as contents: "said that ...", "asked whether ...", "told aides the visit was off".
import { dependentsBy, isRelation, subtreeOf } from '../../grammar/tree.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { LEAKED_PAPERS, PASSING_VERBS } from '../../knowledge/telling-words.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { asideStart } from './aside-start.js';
import { contentEnd } from './content-span.js';
import { type Complement, type CueVerb, parsedOf, told } from './cue-verb.js';
import { cueAt } from './cue-verbs.js';
import { antecedentAt, isGapped } from './relative-gap.js';

const JOINING = /^(?:that|whether|if|how|why|what|when|where|who|which)$/i;

/**
 * The clause behind a cue: "said that ...", "told aides the visit was off", "did not say when ...".
 * @example clauseOf(verb)?.rule // 'indirect/clause'
 */
export function clauseOf(verb: CueVerb): Complement | null {
  const first = clauseStart(verb);
  if (first === null) return null;
  const parsed = parsedOf(verb);
  const isThat = /^that$/i.test(parsed.tokens[first]!.form) && isJoint(verb, first);
  if (!isThat && WITH_THAT.test(verb.cue.lemma)) return null;
  // "promised him a clinic if he kept quiet": on what condition, and not what
  if (/^(?:if|when)$/i.test(parsed.tokens[first]!.form) && !/^(?:ask|think|doubt|neutral)$/.test(verb.cue.class))
    return null;
  let start = isThat ? first + 1 : first;
  while (start < verb.limit && parsed.tokens[start]!.form === ',') start++;
  if (start > verb.limit || !(isThat || hasClause(parsed, first, verb.limit))) return null;
  const last = contentEnd(verb.view, verb.sentence, verb.word, start, verb.limit);
  const addressees = told(verb, first);
  return { first: start, last, marker: isThat ? first : -1, addressees, rule: 'indirect/clause', frame: 'clause' };
}

/** "The treaty provides that ...", but "provides aid", "holds shares": without "that" these tell nothing. */
const WITH_THAT = /^(?:provide|convey|relay|record|hold)$/;

/**
 * A clause behind a cue that the tree does not show: "said the text was ready".
 * @example bareOf(verb)?.rule // 'indirect/bare-clause'
 */
export function bareOf(verb: CueVerb): Complement | null {
  const first = verb.cue.frames.has('quote') ? (bareClause(verb) ?? behindAsSaying(verb)) : null;
  if (first === null) return null;
  const last = contentEnd(verb.view, verb.sentence, verb.word, first, verb.limit);
  // "told the Council | this afternoon, but ...": no clause, but when
  if (verb.cue.takesAddressee && !hasClause(parsedOf(verb), first, last) && !isHeadlineText(parsedOf(verb)))
    return null;
  return { first, last, marker: -1, addressees: told(verb, first), rule: 'indirect/bare-clause', frame: 'clause' };
}

function isJoint(verb: CueVerb, word: number): boolean {
  const parsed = parsedOf(verb);
  return !isOfPaper(parsed, word) && (isMarker(parsed, word) || isTold(verb, word));
}

/** "wrote in an e-mail that an aide forwarded to Varna": what was done with the paper, and nothing that it says. */
function isOfPaper({ tokens }: Sentence, word: number): boolean {
  if (!LEAKED_PAPERS.has(tokens[word - 1]?.lemma ?? '') || !/^(?:an?|the)$/i.test(tokens[word - 2]?.form ?? ''))
    return false;
  const verb = tokens.findIndex(({ upos }, i) => i > word && upos === 'VERB');
  if (verb < 0 || !PASSING_VERBS.has(tokens[verb]!.lemma)) return false;
  return tokens[verb + 1] === undefined || /^(?:to|by|with|,|\.)$/i.test(tokens[verb + 1]!.form);
}

function isHeadlineText({ tokens }: Sentence): boolean {
  return tokens.at(-1)!.upos !== 'PUNCT';
}

/** "told the crowd | that bread would be dear", "told students | how he had": right behind who is told, before a clause. */
function isTold({ view, sentence, word: cue, cue: { takesAddressee }, limit }: CueVerb, word: number): boolean {
  const { tokens } = view.sentences[sentence]!;
  if (!takesAddressee || word < cue + 2 || word - cue > MOST_TOLD || !/^(?:that|how|why)$/i.test(tokens[word]!.form))
    return false;
  const hearer = tokens.slice(cue + 1, word);
  if (!hearer.every(({ upos }) => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART)$/.test(upos))) return false;
  for (let i = word + 2; i <= Math.min(limit, word + MOST_TOLD); i++) {
    if (tokens[i]!.upos === 'PUNCT') return false;
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) return tokens[i - 1]!.upos !== 'PUNCT';
  }
  return false;
}

/** Words of who is told, and to the verb of what he is told. */
const MOST_TOLD = 9;

/** "as saying the ceasefire was “alive”": all that follows, where the tree hangs it on the verb of quoting. */
function behindAsSaying({ view, sentence, word }: CueVerb): number | null {
  const { tokens } = view.sentences[sentence]!;
  const isSaying = tokens[word]!.xpos === 'VBG' && /^as$/i.test(tokens[word - 1]?.form ?? '');
  const next = tokens[word + 1];
  if (!isSaying || next === undefined || !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(next.upos)) return null;
  const verb = tokens.findIndex(({ xpos }, i) => i > word + 1 && /^(?:VB[DZP]|MD)$/.test(xpos));
  return verb > 0 && verb - word <= MOST_TOLD ? word + 1 : null;
}

/** "that" as a joining word, not as in "that deal". */
function isMarker(parsed: Sentence, word: number): boolean {
  const { tokens } = parsed;
  const { deprel, head, xpos } = tokens[word]!;
  if (isGapped(parsed, word) || isSubjectOfRelative(parsed, word)) return false;
  if (tokens[word + 1]?.xpos === 'CD' && tokens[word - 1]?.upos === 'VERB') return true;
  const isBehindVerb = tokens[word - 1]?.upos === 'VERB';
  return (
    deprel === 'mark' || (xpos === 'IN' && (deprel !== 'det' || isBehindVerb)) || (deprel !== 'det' && head > word + 1)
  );
}

/** "the ties that had joined them": the subject of a clause that describes a noun. */
function isSubjectOfRelative({ tokens }: Sentence, word: number): boolean {
  const { deprel, head, xpos } = tokens[word]!;
  return xpos === 'WDT' && isRelation(deprel, ['nsubj']) && isRelation(tokens[head]?.deprel ?? '', ['acl:relcl']);
}

/** A clause needs a verb that can stand in one. */
function hasClause({ tokens }: Sentence, first: number, limit: number): boolean {
  for (let i = first; i <= limit; i++) if (/^(?:VB[DZP]|MD|VBN|VB)$/.test(tokens[i]!.xpos)) return true;
  return false;
}

function clauseStart(verb: CueVerb): number | null {
  const parsed = parsedOf(verb);
  const joined = joiningWord(verb);
  if (joined !== null) return joined;
  const clause = dependentsBy(parsed, verb.word, 'ccomp').find((i) => i > verb.word && i <= verb.limit);
  const isOther = clause === undefined || isInfinitive(parsed, clause) || antecedentAt(parsed, clause) > verb.word;
  return isOther ? null : firstOfClause(verb, clause);
}

function isInfinitive(parsed: Sentence, clause: number): boolean {
  if (parsed.tokens[clause]!.xpos === 'VBG') return true;
  return dependentsBy(parsed, clause, 'mark').some((i) => parsed.tokens[i]!.lemma === 'to');
}

/** The first "that" or question word behind the cue with nothing but its object and its circumstances between. */
function joiningWord(verb: CueVerb): number | null {
  const parsed = parsedOf(verb);
  const { tokens } = parsed;
  if (!verb.cue.takesAddressee && hasBegun(verb)) return null;
  for (let i = behindCiting(parsed, verb.word + 1); i <= verb.limit; i++) {
    i = behindAside(parsed, i);
    const { form, xpos, upos } = tokens[i]!;
    if (
      JOINING.test(form) &&
      (/^that$/i.test(form) ? isJoint(verb, i) : startsQuestion(parsed, i, verb.word) || isTold(verb, i))
    )
      return i;
    if (/^(?:VB[DZPG]?|MD)$/.test(xpos) || (upos === 'PUNCT' && form !== ',')) return null;
  }
  return null;
}

/** "had told the Red Cross, the president added, that ...": the comma behind such an aside; the word itself where there is none. */
function behindAside(parsed: Sentence, word: number): number {
  const { tokens } = parsed;
  if (tokens[word]!.form !== ',') return word;
  for (let i = word + 2; i < Math.min(tokens.length - 1, word + MOST_IN_ASIDE); i++) {
    if (/^VB[DZP]$/.test(tokens[i]!.xpos) && asideStart(parsed, i) === word + 1 && cueAt(parsed, i) !== null) {
      const comma = tokens.findIndex(({ form }, k) => k > i && form === ',');
      return comma < 0 ? word : comma;
    }
  }
  return word;
}

/** Words of an aside up to its verb. */
const MOST_IN_ASIDE = 12;

/** "reports, citing two diplomats, that ...": the word behind such an aside. */
function behindCiting({ tokens }: Sentence, word: number): number {
  if (tokens[word]?.form !== ',' || !/^(?:citing|quoting)$/i.test(tokens[word + 1]?.form ?? '')) return word;
  const comma = tokens.findIndex(({ form }, i) => i > word + 1 && form === ',');
  return comma < 0 ? word : comma + 1;
}

/** "said the rise in costs means that ...": words that name something open the content, and a later "that" lies deeper. */
function hasBegun(verb: CueVerb): boolean {
  const parsed = parsedOf(verb);
  const next = parsed.tokens[behindCircumstances(parsed, verb.word, verb.limit)];
  return next !== undefined && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next.upos) && !JOINING.test(next.form);
}

/** "say when the talks ..." and not "at the house where he ...". */
function startsQuestion(parsed: Sentence, word: number, cue: number): boolean {
  if (word === cue + 1) return true;
  const { head, deprel, form } = parsed.tokens[word]!;
  const clause = parsed.tokens[head];
  if (clause === undefined || head < word) return false;
  if (/^(?:who|which|where|when)$/i.test(form) && isRelation(clause.deprel, ['acl'])) return false;
  return clause.head === cue || deprel === 'mark';
}

function firstOfClause({ view, sentence, word, cue }: CueVerb, clause: number): number {
  const parsed = view.sentences[sentence]!;
  const next = behindCircumstances(parsed, word, clause);
  const isBegun = /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(parsed.tokens[next]!.upos);
  if (!cue.takesAddressee && (isBegun || /^["“‘]$/u.test(parsed.tokens[next]!.form))) return next;
  const least = cue.takesAddressee ? behindDay(parsed, word, next, clause) : word + 1;
  const under = subtreeOf(parsed, clause).filter((i) => i >= least);
  const first = under.find((i) => parsed.tokens[i]!.upos !== 'PUNCT' || /^["“‘']$/u.test(parsed.tokens[i]!.form));
  return first ?? clause;
}

/** "told farmers this weekend he would ...": the day right behind who is told dates the saying. */
function behindDay(parsed: Sentence, cue: number, first: number, clause: number): number {
  const { tokens } = parsed;
  const at = behindAddressee(parsed, cue, first);
  const day = /^(?:this|last|on|earlier|late)$/i.test(tokens[at]?.form ?? '') ? at + 1 : at;
  const next = tokens[day + 1];
  if (at === first || next === undefined || day + 1 >= clause || !isTimeWord(tokens[day]!.lemma)) return cue + 1;
  return /^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/.test(next.upos) ? day + 1 : cue + 1;
}

/** "said the text was ready" where the tree has no clause: words up to a finite verb with nothing before them to be said. */
function bareClause(verb: CueVerb): number | null {
  const parsed = parsedOf(verb);
  let first = behindCircumstances(parsed, verb.word, verb.limit + 1);
  if (verb.cue.takesAddressee) first = behindAddressee(parsed, verb.word, first);
  const next = parsed.tokens[first];
  if (next === undefined || first > verb.limit) return null;
  // "told the mediators, who told the families": what they did with it
  if (/^W/.test(next.xpos) && parsed.tokens[first - 1]?.form === ',') return null;
  if (/^(?:after|before|when|as|while|since|because|until|by|without|for|despite|in|with)$/i.test(next.form))
    return null;
  if (!/^(?:NOUN|PROPN|PRON|DET|NUM|ADJ|SCONJ|ADV)$/.test(next.upos) && !/^["“‘]$/u.test(next.form)) return null;
  let describing = 0;
  for (let i = first; i <= verb.limit; i++) {
    const { xpos, upos, form } = parsed.tokens[i]!;
    if (i > first && /^(?:WDT|WP)$/.test(xpos)) describing++;
    const { head, deprel } = parsed.tokens[i]!;
    // "told me the story and then asked me": the verb behind is the teller's own
    if (verb.cue.takesAddressee && head === verb.word && deprel === 'conj') return null;
    if (/^(?:VB[DZP]|MD)$/.test(xpos) && describing-- === 0) return i === first ? null : first;
    if (i > first && isHeadlineFuture(parsed, verb.word, i)) return first;
    if (upos === 'PUNCT' && !/^["“”‘’,-]$/u.test(form)) return null;
  }
  return null;
}

/** "says talks to resume": what is to come, as headlines write it. */
function isHeadlineFuture({ tokens }: Sentence, cue: number, word: number): boolean {
  const { lemma, xpos } = tokens[cue]!;
  if (lemma !== 'say' || !/^VB[ZP]$/.test(xpos) || tokens.at(-1)!.upos === 'PUNCT') return false;
  return tokens[word]!.xpos === 'TO' && tokens[word + 1]?.xpos === 'VB' && /^NN/.test(tokens[word - 1]!.xpos);
}

/** The "Friday" of "said Friday that", and of "said late Friday": a word of time that hangs on the cue and on no name behind it. */
function isDayBehind(tokens: readonly Token[], cue: number, word: number): boolean {
  const token = tokens[word];
  if (token === undefined || token.head !== cue || !isTimeWord(token.lemma)) return false;
  return word === cue + 1 || (word === cue + 2 && NEARNESS.test(tokens[cue + 1]!.form));
}

/** "this weekend", "last week", "late Monday". */
const NEARNESS = /^(?:this|last|late|early|earlier)$/i;

function behindCircumstances(parsed: Sentence, cue: number, limit: number): number {
  let first = cue + 1;
  while (first < limit && isOwnCircumstance(parsed, cue, first)) first++;
  return first;
}

/** "Tuesday", "on Monday", "also" right behind a cue. */
function isOwnCircumstance({ tokens }: Sentence, cue: number, word: number): boolean {
  const { deprel, head, upos } = tokens[word]!;
  if (head === cue && isRelation(deprel, ['obl:unmarked', 'compound:prt'])) return true;
  if (isDayBehind(tokens, cue, word) || (NEARNESS.test(tokens[word]!.form) && isDayBehind(tokens, cue, word + 1)))
    return true;
  if (head === cue && upos === 'ADV' && word === cue + 1) return true;
  const above = tokens[head];
  if (above?.head === cue && head > word && isRelation(above.deprel, ['obl:unmarked'])) return true;
  if (word > cue + 1 && tokens[word - 1]!.upos === 'ADP' && /day$/i.test(tokens[word]!.form)) return true;
  return (
    upos === 'ADP' && head > word && tokens[head]!.head === cue && /day$/i.test(tokens[head]!.form) && head === word + 1
  );
}

function behindAddressee(parsed: Sentence, cue: number, first: number): number {
  const told = dependentsBy(parsed, cue, 'iobj', 'obj').find((i) => i >= first && i < first + 8);
  return told === undefined
    ? first
    : subtreeOf(parsed, told)
        .filter((i) => i <= told + 1)
        .at(-1)! + 1;
}
