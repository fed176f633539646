// Labels of turns: "SPOKESPERSON: ...", "Q: ...", "Ortiz: ...", with who only asks, who answers, and which blocks go on from a turn.
import type { Span } from '../../base/span.js';
import { isPageLabel } from '../../knowledge/page-labels.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { isDoer, sourceNoun } from '../../knowledge/source-nouns.js';
import type { Block } from '../../report/report.js';
import type { ReportView } from './report-view.js';

/** A label before a colon. `asks` puts questions only; `answers` is an "A" that stands for whoever is interviewed. */
export interface TurnLabel {
  readonly name: string;
  readonly role: 'speaks' | 'asks' | 'answers';
  readonly start: number;
  /** Where the name ends: before "(via interpreter)". */
  readonly end: number;
  /** Where the name stands in full: the label itself, or an earlier one whose initials it is. */
  readonly fullName: Span;
  /** Index of the colon. */
  readonly colon: number;
}

/** The labels of a report's blocks. */
export interface TurnLabels {
  /** One entry a block; null where it carries no label. */
  readonly labels: readonly (TurnLabel | null)[];
  readonly isTranscript: boolean;
  /** For each block without a label that goes on from a turn, the index of the block that begins it; else -1. */
  readonly goesOnFrom: Int32Array;
}

/** Matches the label of a turn: `"WALLACE: `, `Ms. Hale (via interpreter): `, `Q: `. */
const LABEL = /^["“]?(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,5})( \([^()\n]{1,40}\))? ?:(?=[\s"“])/u;
const LABEL_REACH = 90;
/** "Editor's note", "Quote of the day": labels of what is no speech, beside those of the list. */
const FIELD =
  /^(?:editor.s note|intro|outro|text|script|act|actuality|narration|voice-?over|sound bite|cue|(?:quote|quotation|word|line) of the (?:day|week|month|year))$/i;
/** Labels of those who only ask. */
const ASKING = /^(?:q|question|reporter|journalist|interviewer|moderator|host|audience)$/i;
const ANSWERING = /^(?:a|answer)$/i;

/**
 * The labels of a report.
 * @example turnLabels(view).labels[2]?.role // 'asks' for the "Q: ..." of an interview
 */
export function turnLabels(view: ReportView): TurnLabels {
  const plain = inFull(view.blocks.map((block) => labelOf(view.text, block)));
  const asking = askingKeys(view, plain);
  const labels = plain.map((label): TurnLabel | null => {
    if (label === null) return null;
    if (asking.has(keyOf(label.name))) return { ...label, role: 'asks' };
    return ANSWERING.test(label.name) ? { ...label, role: 'answers' } : label;
  });
  const isTranscript = areTurns(labels.flatMap((label) => label ?? []));
  return { labels, isTranscript, goesOnFrom: continuations(view.blocks, labels, isTranscript) };
}

/**
 * Whether a label names no more than the part of asking.
 * @example isMereAsker('Reporter') // true
 */
export function isMereAsker(name: string): boolean {
  return ASKING.test(name);
}

/** "NR: ...", "AS: ...": initials of a label that was printed in full before are that label. */
function inFull(labels: readonly (TurnLabel | null)[]): readonly (TurnLabel | null)[] {
  const known = new Map<string, TurnLabel>();
  return labels.map((label) => {
    if (label === null || isMereAsker(label.name)) return label;
    const full = known.get(label.name.replace(/\./g, ''));
    const initials = label.name.replace(/[^\p{Lu}]/gu, '');
    if (full === undefined && label.fullName.start !== label.start) known.set(label.name.replace(/\./g, ''), label);
    if (full === undefined && initials.length > 1 && label.name.includes(' ')) known.set(initials, label);
    return full === undefined ? label : { ...label, name: full.name, fullName: full.fullName };
  });
}

/** "Q. Did you expect it?", "A. No.": the letters of a deposition, with a stop for a colon. */
const LETTER = /^([QA])\. (?=\p{Lu})/u;

function labelOf(text: string, block: Block): TurnLabel | null {
  const letter = LETTER.exec(text.slice(block.start, block.start + 5))?.[1];
  if (letter !== undefined && (block.kind === 'paragraph' || block.kind === 'heading')) {
    const fullName = { start: block.start, end: block.start + 1 };
    return { name: letter, role: 'speaks', ...fullName, fullName, colon: block.start + 1 };
  }
  if (block.kind === 'credit' || block.kind === 'boilerplate' || block.kind === 'dateline') return null;
  const match = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + LABEL_REACH)));
  const name = match?.[1];
  if (match === null || name === undefined || isPageLabel(name) || FIELD.test(name) || isThing(name)) return null;
  const start = block.start + match[0].indexOf(name);
  const end = start + name.length;
  const brackets = match[2] ?? '';
  const named = ASKING.test(name)
    ? whoAsks(brackets, end)
    : isOffice(name) || TITLED.test(brackets)
      ? inBrackets(brackets, end)
      : null;
  const fullName = named ?? { start, end };
  return { name, role: 'speaks', start, end, fullName, colon: block.start + match[0].length - 1 };
}

/** "QUESTION (Lund, Oss Ledger):", "Q (Oss Ledger):": who asks, by name or else by paper, and not "(via interpreter)". */
function whoAsks(brackets: string, at: number): Span | null {
  const name = /^ \((\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4})(?:[,;/][^()]*)?\)$/u.exec(brackets)?.[1];
  return name === undefined || NO_ASKER.test(name) ? null : { start: at + 2, end: at + 2 + name.length };
}

/** "(Through interpreter)", "(Inaudible)", "(Spanish)": how it was asked, and not by whom. */
const NO_ASKER =
  /^(?:(?:through|via|in|on|off|inaudible|cross|spoken|speaking|translated|interpreted|laughter|applause|follow|continuing)\b|\p{L}+(?:ish|ese|ian|abic|ench|utch)$)/iu;

/** "The CHAIR", "MINISTER", and not "KUBAT (Varna Today)", where the brackets tell for whom somebody works. */
function isOffice(name: string): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase();
  return /^the /i.test(name) || roleNoun(last) !== null || isDoer(last);
}

/** A name with its title in brackets. */
const TITLED = /^ \((?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Baroness|Judge|Senator)\b/;

/** "The CHAIR (Mrs Nora Lind)": the name of whoever has the office, and not "(via interpreter)". */
function inBrackets(brackets: string, at: number): Span | null {
  const name =
    /^ \(((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Baroness|Judge|Senator)\.? )?\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})\)$/u.exec(
      brackets,
    )?.[1];
  if (name === undefined || !name.includes(' ')) return null;
  return { start: at + 2, end: at + 2 + name.length };
}

/** "Oral evidence: ...", "Bottom line: ...": small letters at the end, and nobody. */
function isThing(name: string): boolean {
  const last = name.split(' ').at(-1)!;
  if (!name.includes(' ') || !/^\p{Ll}/u.test(last)) return false;
  return roleNoun(last) === null && !/^(?:person|body)$/.test(sourceNoun(last) ?? '') && !isDoer(last);
}

/** The last word of a name, so that "Spokesperson Lena Ortiz" and "Ortiz" are one. */
function keyOf(name: string): string {
  return name.split(' ').at(-1)!.toLowerCase();
}

/** Who only asks: by the word itself, or because half of the turns end in a question while another's do not. */
function askingKeys({ text, blocks }: ReportView, labels: readonly (TurnLabel | null)[]): ReadonlySet<string> {
  const turns = new Map<string, { questions: number; all: number }>();
  for (const [index, label] of labels.entries()) {
    if (label === null) continue;
    const known = turns.get(keyOf(label.name)) ?? { questions: 0, all: 0 };
    const isQuestion = /\?["”’]?$/u.test(text.slice(label.colon, blocks[index]!.end).trimEnd().slice(-3));
    turns.set(keyOf(label.name), { questions: known.questions + (isQuestion ? 1 : 0), all: known.all + 1 });
  }
  const asks = [...turns].filter(([name, { questions, all }]) => ASKING.test(name) || 2 * questions >= all);
  const isOneSided = asks.length < turns.size;
  return new Set(asks.map(([name]) => name).filter((name) => isOneSided || ASKING.test(name)));
}

/** Capitals twice, somebody who asks and somebody else, or one name that comes back: "Spokesperson Lena Ortiz", "Ortiz". */
function areTurns(labels: readonly TurnLabel[]): boolean {
  if (labels.filter(({ name }) => /^[\p{Lu}\s.'’-]+$/u.test(name) && name.length > 1).length > 1) return true;
  if (labels.some(({ name }) => /^(?:Mr|Mrs|Ms|Miss|Dr)\.? [\p{Lu}’'-]{3,}$/u.test(name))) return true;
  if (labels.some(({ name }) => /^(?:MR|MRS|MS|DR|SEN|REP|AMB|GEN|SIR|THE)\.? [\p{Lu}\s.'’-]+$/u.test(name)))
    return true;
  const speakers = labels.filter(({ role }) => role !== 'asks');
  if (speakers.length > 0 && speakers.length < labels.length) return true;
  const seen = new Set<string>();
  return speakers.some(({ name }) => {
    const isBack = seen.has(name);
    seen.add(name).add(name.split(' ').at(-1)!);
    return isBack;
  });
}

/** A paragraph between two turns of a transcript goes on from the first, where one in three of those between has a label. */
function continuations(
  blocks: readonly Block[],
  labels: readonly (TurnLabel | null)[],
  isTranscript: boolean,
): Int32Array {
  const found = new Int32Array(blocks.length).fill(-1);
  const isTurn = labels.map((one, i) => one !== null && blocks[i]!.kind !== 'headline');
  const [first, last] = [isTurn.indexOf(true), isTurn.lastIndexOf(true)];
  const count = isTurn.filter(Boolean).length;
  if (!isTranscript || count === 0 || 3 * count < last - first + 1) return found;
  let turn = -1;
  for (let i = first; i <= last; i++) {
    if (isTurn[i]) turn = i;
    else if (blocks[i]!.kind === 'paragraph') found[i] = turn;
    else if (blocks[i]!.kind === 'heading') turn = -1;
  }
  return found;
}
