// Sources that a later sentence rests on without naming them: "..., IRNA reported. He added that ..." came through IRNA too.
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { OUTLET_NOUNS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingStatement } from '../../reading.js';
import type { Voiced } from './statement-voices.js';

/**
 * Statements that take over the chain of the one right before them, where the same speaker goes on in a pronoun.
 * @example inheritVia(statements, voices, sentences)[1]?.via[0]?.basis // 'inherited'
 * @param voices the attributions behind the statements, one each
 */
export function inheritVia(
  statements: readonly ReadingStatement[],
  voices: readonly Voiced[],
  sentences: readonly Sentence[],
): readonly ReadingStatement[] {
  const done: ReadingStatement[] = [];
  for (const [i, statement] of statements.entries()) {
    const before = done[i - 1];
    const rests = before !== undefined && restsOn(statement, before, voices[i]!, voices[i - 1]!, sentences);
    const teller =
      before === undefined ? null : tellerBefore(statement, before, [voices[i]!, voices[i - 1]!], sentences);
    const told = before === undefined ? [] : toldToLink(statement, before, voices[i]!, voices[i - 1]!, sentences);
    const via =
      told.length > 0
        ? told
        : rests
          ? restOf(before, statement, voices[i - 1]!, sentences).map((one) => ({ ...one, basis: 'inherited' as const }))
          : teller === null
            ? statement.via
            : [teller];
    done.push({ ...statement, via: [...via, ...linksAbove(statement, via, done)] });
  }
  return done;
}

/** "The boy had told her that a corporal had said ...": what the boy's words came through, the corporal's came through as well. */
function linksAbove(
  { speaker }: ReadingStatement,
  via: ReadingStatement['via'],
  done: readonly ReadingStatement[],
): ReadingStatement['via'] {
  const last = via.at(-1);
  if (last === undefined || last.basis === 'inherited') return [];
  const outer = done.slice(-REACH).find((one) => one.speakerSpan?.start === last.start && one.speaker === last.entity);
  const above = outer?.via.filter(({ basis }) => basis === 'inherited') ?? [];
  return above.filter(({ entity }) => entity !== speaker && via.every((known) => known.entity !== entity));
}

/** Statements looked back at for the one that another stands in. */
const REACH = 4;

/** "The envoy spoke of a soldier. The soldier had told him that ...": who was told before the last speaker spoke is known from that speaker. */
function tellerBefore(
  one: ReadingStatement,
  before: ReadingStatement,
  [{ attribution }, last]: readonly [Voiced, Voiced],
  sentences: readonly Sentence[],
): ReadingStatement['via'][number] | null {
  const { cue, inside, sentences: here } = attribution;
  const teller = before.speaker;
  if (one.via.length > 0 || inside !== null || cue === null || teller === null || teller === one.speaker) return null;
  const [run] = attribution.addressees;
  if (run === undefined || !one.addressees.includes(teller) || before.speakerSpan === null) return null;
  const sentence = sentences[run.sentence]!;
  const word = wordAt(sentence, cue.spans[0]!.start);
  const isPast = sentence.tokens.slice(Math.max(0, word - 1), word + 1).some(({ form }) => /^had$/i.test(form));
  const isOne = /^(?:him|her)$/i.test(sentence.tokens[run.head]!.form);
  // "An official said so. Survivors told the official that ...": of one without a name no more is known than that he told it
  const isHim = (isPast && isOne) || (isUnnamed(last) && /^the$/i.test(sentence.tokens[run.first]!.form));
  if (!isHim || here[0]! - sentenceAt(sentences, before.content[0]!.start) > 1) return null;
  return { entity: teller, ...before.speakerSpan, basis: 'inherited' };
}

/** "..., Varna understands. “He has made up his mind,” a friend told the paper.": who is told is whom the words before came through. */
function toldToLink(
  one: ReadingStatement,
  before: ReadingStatement,
  { attribution: { sentences: here, addressees } }: Voiced,
  { attribution: last }: Voiced,
  sentences: readonly Sentence[],
): ReadingStatement['via'] {
  const isPaper = addressees.some(({ sentence, head }) => OUTLET_NOUNS.has(sentences[sentence]!.tokens[head]!.lemma));
  if (!isPaper || one.via.length > 0 || here[0]! - last.sentences.at(-1)! > 1) return [];
  const at = before.via.findIndex(({ entity }) => one.addressees.includes(entity) && entity !== one.speaker);
  return at < 0 ? [] : before.via.slice(at).map((link) => ({ ...link, basis: 'inherited' as const }));
}

/** The chain that a statement takes over; "one of them" after words that two people brought is one of the two, and is reached through nobody. */
function restOf(
  before: ReadingStatement,
  statement: ReadingStatement,
  { attribution: { source } }: Voiced,
  sentences: readonly Sentence[],
): ReadingStatement['via'] {
  const own = chainOf(before, statement.speaker);
  if (own.length > 0) return own;
  if (isMinuted(statement, before, sentences)) return before.via;
  const isMany = source !== null && /S$/.test(sentences[source.sentence]!.tokens[source.head]!.xpos);
  return isMany ? before.via : before.via.slice(1);
}

/** The links behind a speaker: all of his own, or those behind him where he passed the words on. */
function chainOf({ speaker, via }: ReadingStatement, who: string | null): ReadingStatement['via'] {
  if (who === null) return [];
  const at = via.findIndex(({ entity }) => entity === who);
  return speaker === who ? via : at < 0 ? [] : via.slice(at + 1);
}

function restsOn(
  one: ReadingStatement,
  before: ReadingStatement,
  voiced: Voiced,
  last: Voiced,
  sentences: readonly Sentence[],
): boolean {
  if (one.via.length > 0 || chainOf(before, one.speaker).length === 0)
    return isOneOf(one, before, voiced, last, sentences) || goesOnInPaper(one, before, voiced, last, sentences);
  const [here, there] = [voiced.attribution.sentences[0]!, last.attribution.sentences.at(-1)!];
  const { source } = voiced.attribution;
  const isPronoun = source !== null && sentences[source.sentence]!.tokens[source.head]!.upos === 'PRON';
  // "..., the Daily reported, quoting an official. The official told the newspaper that ..."
  const isTold = one.addressees.some((to) => before.via.some(({ entity }) => entity === to));
  const isSame = isPronoun || isTold || isUnnamed(voiced) || goesOn(voiced, sentences);
  return here - there >= 0 && here - there <= 1 && isSame && !isPerfect(voiced, sentences);
}

function goesOnInPaper(
  one: ReadingStatement,
  before: ReadingStatement,
  { attribution: { sentences: here } }: Voiced,
  { attribution: last }: Voiced,
  sentences: readonly Sentence[],
): boolean {
  return one.via.length === 0 && isMinuted(one, before, sentences) && here[0]! - last.sentences.at(-1)! <= 1;
}

/** "The minutes record that the treasurer warned ... The chairman replied that ...": the paper goes on in the answer. */
function isMinuted(one: ReadingStatement, before: ReadingStatement, sentences: readonly Sentence[]): boolean {
  const paper = before.via.at(-1);
  if (paper === undefined || one.cue === null || !/^(?:reply|answer|respond|retort|counter|add)$/.test(one.cue.lemma))
    return false;
  const sentence = sentences[sentenceAt(sentences, paper.start)]!;
  return sentence.tokens.some(
    ({ start, end, lemma }) => start >= paper.start && end <= paper.end && PAPERS.test(lemma),
  );
}

/** Papers that go on from one speaker to the next. */
const PAPERS = /^(?:minutes?|log|transcript|record|hansard|protocol|recording|tape)$/i;

/** "Varna reports, citing two bankers, that ... According to one of the bankers, ...": known from where they are. */
function isOneOf(
  one: ReadingStatement,
  before: ReadingStatement,
  { attribution: { source, sentences: here } }: Voiced,
  { attribution: last }: Voiced,
  sentences: readonly Sentence[],
): boolean {
  if (one.via.length > 0 || before.via.length === 0 || source === null || last.source === null) return false;
  const { tokens } = sentences[source.sentence]!;
  const isOne = /^one$/i.test(tokens[source.first]!.form) && /^of$/i.test(tokens[source.first + 1]?.form ?? '');
  const them = tokens.slice(source.first + 2, source.last + 1);
  const nouns = sentences[last.source.sentence]!.tokens.slice(last.source.first, last.source.last + 1);
  const isSame = them.some(({ form, lemma, upos }) => {
    return /^(?:them|two|three)$/i.test(form) || (upos === 'NOUN' && nouns.some((noun) => noun.lemma === lemma));
  });
  return isOne && isSame && here[0]! - last.sentences.at(-1)! <= 1;
}

/** "A source said, Varna reported. The source said that ...": of somebody without a name no more is known than through whom he spoke. */
function isUnnamed({ speaker, attribution }: Voiced): boolean {
  if (speaker.kind !== 'known' || attribution.source === null || attribution.addressees.length > 0) return false;
  const { kind, mentions } = speaker.entity;
  const isSomebody = kind === 'person' || kind === 'group';
  return isSomebody && attribution.polarity === 'affirmed' && mentions.every(({ form }) => form !== 'name');
}

/** "Lund added that", "Lund went on to say": told as the continuation of what came before. */
function goesOn({ attribution: { cue, rule } }: Voiced, sentences: readonly Sentence[]): boolean {
  if (cue === null) return false;
  // "the commander was quoted as saying": by whoever was just named as the source
  if (rule.endsWith('/quoted-as')) return true;
  if (/^(?:add|continue|conclude|go on)$/.test(cue.lemma)) return true;
  const sentence = sentences[sentenceAt(sentences, cue.spans[0]!.start)];
  const word = sentence === undefined ? -1 : wordAt(sentence, cue.spans[0]!.end - 1);
  const before = sentence?.tokens.slice(Math.max(0, word - 3), word).map(({ form }) => form.toLowerCase());
  if (before?.at(-1) === 'also') return true;
  return /\b(?:went|goes|gone) on to$/.test(before?.join(' ') ?? '');
}

/** "He has denied it": told from now, and no longer from what the source before told. */
function isPerfect({ attribution: { cue } }: Voiced, sentences: readonly Sentence[]): boolean {
  const start = cue?.spans[0]?.start;
  const sentence = start === undefined ? undefined : sentences[sentenceAt(sentences, start)];
  return sentence !== undefined && /^(?:has|have)$/i.test(sentence.tokens[wordAt(sentence, start!)]?.form ?? '');
}
