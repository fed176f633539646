// Interviews without labels: questions as lines of their own, answers under them in the first person.
import { sentenceAt } from '../../grammar/sentence-at.js';
import { headOf } from '../../grammar/tree.js';
import { isTalkHeading } from '../../knowledge/talk-heading.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Block } from '../../report/report.js';
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';
import { runOf } from './word-runs.js';

/** Fewer questions make no interview. */
const LEAST_QUESTIONS = 3;
const LONGEST_QUESTION = 320;

/**
 * The answers of an interview that prints no labels, one finding an answer; none where the report is no such interview.
 * @example findOpenAnswers(view)[0]?.rule // 'turn/answer'
 */
export function findOpenAnswers(view: ReportView): readonly Finding[] {
  const questions = view.blocks.flatMap((block, index) => (isQuestion(view.text, block) ? [index] : []));
  if (questions.length < LEAST_QUESTIONS) return [];
  const answers = questions.map((at, i) => answerBehind(view, at, questions[i + 1] ?? view.blocks.length));
  const told = answers.filter((blocks) => blocks.length > 0);
  const isOwnVoice = told.length >= LEAST_QUESTIONS && 2 * told.filter((one) => isOwn(view, one)).length > told.length;
  const isInterview = isOwnVoice && 2 * questions.filter((at) => isToSomebody(view, at)).length >= questions.length;
  const source = isInterview ? interviewed(view, questions[0]!) : null;
  if (source === null) return [];
  return told.map((blocks) => findingOf(view, source, blocks));
}

/**
 * The turns of the one who answers in an interview with labels: all others ask; none where several answer.
 * @example answersAmong(view, turns).length // 4
 */
export function answersAmong({ text }: ReportView, turns: readonly Finding[]): readonly Finding[] {
  const voices = new Map<string, Finding[]>();
  for (const turn of turns) {
    const voice = turn.source === null ? '' : text.slice(turn.source.start, turn.source.end);
    voices.set(voice, [...(voices.get(voice) ?? []), turn]);
  }
  const asks = (one: Finding) => text.slice(0, one.content.at(-1)!.end).trimEnd().endsWith('?');
  const answering = [...voices.values()].filter((own) => 2 * own.filter(asks).length < own.length);
  return voices.size > 1 && answering.length === 1 && answering[0]!.length > 1 ? answering[0]! : [];
}

/**
 * A quotation that an interview sets apart with nobody named beside it is from its answers, where it is told in the first person.
 * @param answers the answers of the interview, none where the report is none
 * @example withAnswerer(view, finding, answers).rule // 'direct/answerer'
 */
export function withAnswerer({ text }: ReportView, finding: Finding, answers: readonly Finding[]): Finding {
  const [answer] = answers;
  if (answer === undefined || finding.source !== null || finding.cue !== null) return finding;
  const isOwn = finding.content.some(({ start, end }) => OWN.test(text.slice(start, end)));
  return isOwn ? { ...finding, source: answer.source, rule: 'direct/answerer' } : finding;
}

const OWN = /\b(?:I|we|We|my|My|our|Our)\b/u;

function isQuestion(text: string, { kind, start, end }: Block): boolean {
  if ((kind !== 'paragraph' && kind !== 'heading') || end - start > LONGEST_QUESTION) return false;
  return /\?\s*$/u.test(text.slice(Math.max(start, end - 4), end)) && !/^["“‘']/u.test(text.slice(start, start + 1));
}

/** The paragraphs between two questions; an answer ends where something else begins. */
function answerBehind({ blocks, text }: ReportView, question: number, next: number): readonly number[] {
  const found: number[] = [];
  for (let i = question + 1; i < next; i++) {
    const { kind, start } = blocks[i]!;
    if (kind === 'caption') continue;
    if (kind !== 'paragraph' || /^["“]/u.test(text.slice(start, start + 1))) break;
    found.push(i);
  }
  return found;
}

/** Told in the first person, words in marks aside. */
function isOwn(view: ReportView, answer: readonly number[]): boolean {
  return answer.some((at) => OWN.test(bareWords(view, at)));
}

/** "How did you come to study ice?" */
function isToSomebody(view: ReportView, question: number): boolean {
  return /\b(?:you|your|yourself)\b/iu.test(bareWords(view, question));
}

function bareWords({ blocks, text }: ReportView, block: number): string {
  return text.slice(blocks[block]!.start, blocks[block]!.end).replace(/[“"][^“”"]*[”"]/gu, ' ');
}

/**
 * The person named most often before the first question: of those under the heading "Interview", where somebody is named there; and whoever
 * is told to have been interviewed or spoken with before all others.
 */
function interviewed(view: ReportView, first: number): WordRun | null {
  const { blocks, text } = view;
  const heading = blocks.findIndex((block, i) => i < first && isTalkHeading(text, block));
  return (heading < 0 ? null : mostNamed(view, heading, first)) ?? mostNamed(view, -1, first);
}

function mostNamed({ blocks, blockOf, sentences }: ReportView, after: number, before: number): WordRun | null {
  const counts = new Map<string, { count: number; run: WordRun | null }>();
  for (let s = 0; s < sentences.length && blockOf[s]! < before; s++) {
    if (blockOf[s]! <= after || blocks[blockOf[s]!]!.kind === 'credit') continue;
    for (const name of sentences[s]!.names.filter(({ kind }) => kind === 'PER')) {
      const key = sentences[s]!.tokens[name.last]!.form.toLowerCase();
      const known = counts.get(key);
      const times = isSpokenWith(sentences[s]!, name.first, name.last) ? MANY : 1;
      counts.set(key, { count: (known?.count ?? 0) + times, run: known?.run ?? runOf(sentences, s, name) });
    }
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.run ?? null;
}

/** As good as being named so often. */
const MANY = 20;

/** "Wikinews interviewed Ana Lopes", "spoke with the captain, Ana Lopes", "sat down with Lopes". */
function isSpokenWith(sentence: Sentence, first: number, last: number): boolean {
  const { tokens } = sentence;
  for (let at = headOf(sentence, first, last), steps = 0; at >= 0 && steps < 4; steps++) {
    const { head, deprel } = tokens[at]!;
    if (head >= 0 && /^(?:obj|obl)/u.test(deprel) && head < at)
      return /^(?:interview|speak|talk|sit|chat)$/u.test(tokens[head]!.lemma);
    if (!/^(?:appos|flat|compound|nmod:desc)/u.test(deprel)) return false;
    at = head;
  }
  return false;
}

function findingOf({ blocks, sentences }: ReportView, source: WordRun, answer: readonly number[]): Finding {
  return {
    sentence: sentenceAt(sentences, blocks[answer[0]!]!.start),
    cueWord: null,
    source,
    cue: null,
    content: answer.map((at) => ({ start: blocks[at]!.start, end: blocks[at]!.end })),
    marker: null,
    isDirect: true,
    mode: 'said',
    addressees: [],
    via: [],
    rule: 'turn/answer',
    basis: 'inferred',
  };
}
