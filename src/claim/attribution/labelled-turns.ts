// Labelled turns: "SPOKESPERSON: ..." in transcripts, "Lund: No deal before winter" and "No deal - spokesman" in headlines.
import type { Span } from '../../base/span.js';
import { sentenceAt } from '../../grammar/sentence-at.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Block } from '../../report/report.js';
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';
import { runOf } from './word-runs.js';

/** Matches the label of a turn: `"WALLACE: `, `Ms. Hale (via interpreter): `, `Q: `. */
const LABEL = /^["“]?(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,5}(?: \([^()\n]{1,40}\))?) ?:(?=[\s"“])/u;
const LABEL_REACH = 90;
/** Labels of what is no speech: fields of a page. */
const FIELDS =
  /^(?:source|sources|photo|image|video|watch|read|read more|related|update|updated|correction|note|editor.s note|by|published|contact|media contact|tel|email|location|date|time|where|when|what|who|why|how|q|question|abstract|credit|caption|tags|topics|url|via|example|warning|breaking|live|opinion|analysis|exclusive|reality check|background|transcript|readout|factbox|timeline|profile|explainer|summary|key points|audio|podcast|press release|for immediate release)$/i;
/** Labels of those who only ask. */
const ASKING = /^(?:q|question|reporter|journalist|interviewer|moderator|host|audience)$/i;

/**
 * The turns of a report that carry their speaker as a label, one finding a turn.
 * @example findLabelledTurns(view)[0]?.source // "Lund" in "Lund: No deal before winter"
 */
export function findLabelledTurns(view: ReportView): readonly Finding[] {
  const labels = view.blocks.map((block) => labelOf(view, block));
  const isTranscript = areTurns(labels.flatMap((label) => label?.name ?? []));
  return view.blocks.flatMap((block, index) => {
    const label = labels[index] ?? null;
    if (label !== null && ASKING.test(label.name)) return [];
    if (label !== null) return turnOf(view, block, index, label, isTranscript) ?? [];
    return trailingSource(view, block, index) ?? [];
  });
}

/** Capitals twice, somebody who asks and somebody else, or one name that comes back: "Spokesperson Lena Ortiz", "Ortiz". */
function areTurns(names: readonly string[]): boolean {
  if (names.filter((name) => /^[\p{Lu}\s.'’()-]+$/u.test(name) && name.length > 1).length > 1) return true;
  const speakers = names.filter((name) => !ASKING.test(name));
  if (speakers.length > 0 && speakers.length < names.length) return true;
  const seen = new Set<string>();
  return speakers.some((name) => {
    const isBack = seen.has(name);
    seen.add(name).add(name.split(' ').at(-1)!);
    return isBack;
  });
}

interface Label {
  readonly name: string;
  readonly start: number;
  /** Index of the colon. */
  readonly colon: number;
}

function labelOf({ text }: ReportView, block: Block): Label | null {
  if (block.kind === 'credit' || block.kind === 'boilerplate' || block.kind === 'dateline') return null;
  const match = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + LABEL_REACH)));
  const name = match?.[1];
  if (match === null || name === undefined || (FIELDS.test(name) && !ASKING.test(name))) return null;
  return { name, start: block.start + match[0].indexOf(name), colon: block.start + match[0].length - 1 };
}

function turnOf(view: ReportView, block: Block, index: number, label: Label, isTranscript: boolean): Finding | null {
  const isHeading = isHeadingLike(view, block, index);
  if ((!isTranscript && !isHeading) || holdsVerb(view, label)) return null;
  const content = { start: label.colon + 1, end: block.end };
  return finding(
    view,
    index,
    { start: label.start, end: label.colon },
    label.colon,
    trim(view.text, content),
    !isHeading,
  );
}

/** "Then Lund said:" is the beginning of a sentence and no label. */
function holdsVerb({ sentences }: ReportView, { start, colon }: Label): boolean {
  const words = sentences[sentenceAt(sentences, start)]?.tokens ?? [];
  return words.some(({ upos, end }) => end <= colon && (upos === 'VERB' || upos === 'AUX'));
}

/** A headline, a heading, or a text of one line that is set like one. */
function isHeadingLike({ text, blocks }: ReportView, block: Block, index: number): boolean {
  if (block.kind === 'headline' || block.kind === 'heading') return true;
  const isShort = block.end - block.start < 120 && !text.slice(block.start, block.end).includes('\n');
  return (
    index === 0 &&
    isShort &&
    (blocks.length === 1 || block.kind !== 'paragraph') &&
    !/[.!?]["”’»“]?$/u.test(text.slice(block.start, block.end))
  );
}

/** Matches ` – palace spokesman` at a headline's end. */
const TRAILING = /\s(–|—|-|--)\s([\p{L}][^–—]{1,50})$/u;

function trailingSource(view: ReportView, block: Block, index: number): Finding | null {
  if (!isHeadingLike(view, block, index)) return null;
  const words = view.text.slice(block.start, block.end);
  const match = TRAILING.exec(words.slice(-80));
  const [whole, dash, name] = match ?? [];
  if (whole === undefined || dash === undefined || name === undefined || !isSourceLike(name)) return null;
  const start = block.end - whole.length;
  const at = start + whole.indexOf(dash);
  return finding(
    view,
    index,
    { start: block.end - name.length, end: block.end },
    at,
    { start: block.start, end: start },
    false,
    dash.length,
  );
}

const ROLE =
  /(?:spokes(?:man|woman|person)|official|officials|minister|ministry|president|police|report|source|sources|army|agency|envoy|diplomat|chief|leader|governor|expert|experts|analyst|study|poll|media|lawyer|mayor|ambassador)$/i;

function isSourceLike(name: string): boolean {
  return ROLE.test(name.trim()) || /^\p{Lu}[\p{L}'’.-]+$/u.test(name.trim());
}

function finding(
  view: ReportView,
  index: number,
  source: Span,
  mark: number,
  content: Span,
  isDirect: boolean,
  length = 1,
): Finding | null {
  const sentence = sentenceAt(view.sentences, view.blocks[index]!.start);
  const parsed = view.sentences[sentence];
  if (parsed === undefined || content.end <= content.start) return null;
  const form = view.text.slice(mark, mark + length);
  return {
    sentence,
    cueWord: null,
    source: sourceRun(view, parsed, sentence, source),
    cue: { spans: [{ start: mark, end: mark + length }], lemma: form, class: 'neutral' },
    content: [content],
    marker: null,
    isDirect,
    mode: 'said',
    addressees: [],
    via: [],
    rule: isDirect ? 'turn/label' : 'headline/label',
    basis: 'stated',
  };
}

function sourceRun(view: ReportView, parsed: Sentence, sentence: number, { start, end }: Span): WordRun | null {
  const first = parsed.tokens.findIndex((token) => token.start >= start);
  const last = parsed.tokens.findLastIndex((token) => token.end <= end);
  return first < 0 || last < first ? null : runOf(view.sentences, sentence, { first, last });
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + words.trimEnd().length };
}
