// Labelled turns: "SPOKESPERSON: ..." in transcripts, "Lund: No deal before winter" and "No deal - spokesman" in headlines.
import type { Span } from '../../base/span.js';
import { sentenceAt } from '../../grammar/sentence-at.js';
import { countryByName } from '../../knowledge/countries.js';
import type { Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Block } from '../../report/report.js';
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';
import { isMereAsker, type TurnLabel, turnLabels } from './turn-labels.js';
import { runOf } from './word-runs.js';

/**
 * The turns of a report that carry their speaker as a label, one finding a turn. Whoever only asks states nothing: such
 * a turn is `acted`.
 * @example findLabelledTurns(view)[0]?.source // "Lund" in "Lund: No deal before winter"
 */
export function findLabelledTurns(view: ReportView): readonly Finding[] {
  const { labels, isTranscript, goesOnFrom } = turnLabels(view);
  const found = new Map<number, Finding>();
  const askers = new Set(labels.flatMap((label) => (label?.role === 'asks' ? [label.name] : [])));
  const isHearing = askers.size > 1;
  const areMany = [...askers].filter((name) => !isMereAsker(name)).length > 1;
  let who: WordRun | null | undefined;
  for (const [index, block] of view.blocks.entries()) {
    const label = labels[index] ?? null;
    const turn = found.get(goesOnFrom[index]!);
    if (turn !== undefined) {
      found.set(goesOnFrom[index]!, { ...turn, content: [...turn.content, { start: block.start, end: block.end }] });
    } else {
      const note = isTranscript ? null : writersNote(view, block, index);
      const one =
        note ?? (label === null ? trailingSource(view, block, index) : turnOf(view, block, index, label, isTranscript));
      const isAnswerer = label?.role === 'answers' || (isTranscript && !isBody(view, index));
      if (isAnswerer && who === undefined) who = answerer(view, labels);
      const source = isAnswerer ? (who ?? null) : null;
      const isAsking = label?.role === 'asks' && !(isHearing && one !== null && tellsOnly(view, label, one.content));
      const mode = isAsking ? 'acted' : 'said';
      // "Q:" or the paper's own name is the report itself; somebody who asks under his own name passes on what he relays.
      const isOther =
        isAsking &&
        (areMany || worksFor(view, label) || wasTold(view, one) || isPerson(view, label)) &&
        (!isMereAsker(label.name) || label.fullName.start > label.start);
      const rule = isOther && one?.rule === 'turn/label' ? 'turn/asker' : (one?.rule ?? '');
      if (one !== null) found.set(index, { ...one, mode, rule, source: source ?? one.source });
    }
  }
  return [...found.values()];
}

/** "The CHAIR: Noted. The committee will summon him.": who asks elsewhere tells here, in a turn that puts no question. */
function tellsOnly({ text, sentences }: ReportView, { name }: TurnLabel, [content]: readonly Span[]): boolean {
  if (content === undefined || isMereAsker(name) || text.slice(content.start, content.end).includes('?')) return false;
  for (let s = sentenceAt(sentences, content.start); s < sentences.length && sentences[s]!.start < content.end; s++) {
    if (sentences[s]!.tokens.some((token) => token.start >= content.start && isTeller(token))) return true;
  }
  return false;
}

/** The subject of a clause that is not the one who is asked: "the committee will", and not "you have two minutes". */
function isTeller({ deprel, form }: Token): boolean {
  return deprel.startsWith('nsubj') && !/^(?:you|who|that|which|it|there)$/i.test(form);
}

/** "ASHWORTH: An official told me that ...": what the one who asks was told himself came through him. */
function wasTold({ text }: ReportView, one: Finding | null): boolean {
  const [content] = one?.content ?? [];
  return content !== undefined && TOLD_ME.test(text.slice(content.start, content.end));
}

const TOLD_ME = /\b(?:told|assured|informed|promised|warned|reminded|wrote to|said to) (?:me|us)\b/i;

/** "LEVY: ..." where "Marcia Levy met him on a ladder": a person whom the report names. */
function isPerson({ sentences }: ReportView, { name, start }: TurnLabel): boolean {
  const last = name.split(' ').at(-1)!.toLowerCase();
  if (/^the /i.test(name)) return false;
  return sentences.some(({ names, tokens }) =>
    names.some(
      ({ kind, last: at }) =>
        kind === 'PER' &&
        tokens[at]!.form.toLowerCase() === last &&
        Math.abs(tokens[at]!.start - start) > name.length &&
        tokens[at + 1]?.form !== ':',
    ),
  );
}

/** "HALE (Coast Press): ...": who asks for a paper of his own is not the report. */
function worksFor({ text }: ReportView, { end, colon }: TurnLabel): boolean {
  return /^ \((?!(?:via|through|in)\b)[^()]+\)/.test(text.slice(end, colon));
}

/** "14:35 Ana Roth in Trieste writes:", "Ana Roth on the quay:": a name with where he stands or that he writes, before a colon. */
const NOTE =
  /^(?:\d{1,2}[:.]\d{2}\s+)?(?:(?:our|the) (?:correspondent|reporter)s? )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})(?:, [^,:\n]{3,60},)?((?: (?:in|at|on|from|outside|near|aboard) [\p{L}’' -]{2,40}?)?)((?:,? (?:writes|reports|adds|notes|messages)(?: (?:in|at|from|outside|near|aboard) [\p{L}’' -]{2,40}?)?)?):\s+(?!["“‘])/u;

/** What a reporter of a live page writes in his own name: the rest of the entry. */
function writersNote(view: ReportView, block: Block, index: number): Finding | null {
  if (block.kind !== 'paragraph') return null;
  const match = NOTE.exec(view.text.slice(block.start, Math.min(block.end, block.start + MOST_BEFORE_NOTE)));
  const [whole, name, place, verb] = match ?? [];
  if (whole === undefined || name === undefined || (place === '' && verb === '')) return null;
  const start = block.start + whole.indexOf(name);
  const content = { start: block.start + whole.length, end: block.end };
  const isNote = /[.!?…]$/.test(view.text.slice(content.start, content.end).trimEnd());
  const colon = block.start + whole.lastIndexOf(':');
  return isNote ? finding(view, index, { start, end: start + name.length }, colon, content, true) : null;
}

/** A name, a place and a verb before the colon. */
const MOST_BEFORE_NOTE = 170;

/** Who is interviewed: the one other label that speaks, else the first person named before the turns begin. */
function answerer(view: ReportView, labels: readonly (TurnLabel | null)[]): WordRun | null {
  const at = labels.findIndex((label, i) => label?.role === 'speaks' && isBody(view, i));
  if (at >= 0) return sourceRun(view, sentenceAt(view.sentences, labels[at]!.start), labels[at]!);
  const first = labels.findIndex((label, i) => label !== null && isBody(view, i));
  for (let s = 0; s < view.sentences.length && view.blockOf[s]! < first; s++) {
    const kind = view.blocks[view.blockOf[s]!]!.kind;
    const name = kind === 'credit' ? undefined : view.sentences[s]!.names.find((one) => one.kind === 'PER');
    if (name !== undefined) return runOf(view.sentences, s, name);
  }
  return null;
}

function isBody({ blocks }: ReportView, block: number): boolean {
  return blocks[block]!.kind !== 'headline';
}

function turnOf(
  view: ReportView,
  block: Block,
  index: number,
  label: TurnLabel,
  isTranscript: boolean,
): Finding | null {
  const isHeading = isHeadingLike(view, block, index);
  if ((!isTranscript && !isHeading) || holdsVerb(view, label)) return null;
  if (isHeading && !isTranscript && isTopic(view, label)) return null;
  const whole = behindNoise(view.text, trim(view.text, { start: label.colon + 1, end: block.end }));
  const content = betweenMarks(view.text, whole);
  const isDirect = !isHeading || content !== whole || (isTranscript && block.kind !== 'headline');
  return finding(view, index, label.fullName, label.colon, content, isDirect);
}

/** "Zambia: Former minister jailed": a country before words without a verb in the present is where it happened, and says nothing. */
function isTopic({ sentences, text }: ReportView, { start, colon }: TurnLabel): boolean {
  if (countryByName(text.slice(start, colon).trim()) === null) return false;
  const { tokens } = sentences[sentenceAt(sentences, start)]!;
  const behind = tokens.filter((token) => token.start > colon);
  return !behind.some(({ xpos, form }) => /^(?:VB[ZP]|MD)$/.test(xpos) || /^["“‘']$/u.test(form));
}

/** "Then Lund said:" is the beginning of a sentence and no label. */
function holdsVerb({ sentences }: ReportView, { start, colon }: TurnLabel): boolean {
  const words = sentences[sentenceAt(sentences, start)]?.tokens ?? [];
  // "TERESA VALADARES": in capitals a name may be taken for a verb
  return words.some(
    ({ xpos, form, end }) =>
      end <= colon && /^(?:VB[DZP]|MD)$/.test(xpos) && !/^[’']s$/.test(form) && !/^\p{Lu}[\p{Lu}’'.-]+$/u.test(form),
  );
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

/** "Daily Press Briefing – Transcript": what sort of page it is, and nobody who speaks. */
const FORM =
  /^(?:transcript|video|audio|analysis|opinion|live|timeline|explainer|photos|pictures|interview|review|obituary|profile|podcast|gallery|update|updated|exclusive|factbox)$/i;

/** "The Lake Briefing: Wednesday, 12 June", "Storm Agda: minute by minute", "Nora Lind: an interview with the Fox". */
const NO_SAYING =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|minute by minute|live\b|as it happen|what we know|what you need|latest|in pictures|in numbers|who is|who are|why\b|how\b|when\b|where\b|(?:an? |the |our )?(?:interview|conversation|profile|portrait|obituary|timeline|life)\b)/i;

const ROLE =
  /(?:spokes(?:man|woman|person)|official|officials|minister|ministry|president|police|report|source|sources|army|agency|envoy|diplomat|chief|leader|governor|expert|experts|analyst|study|poll|media|lawyer|mayor|ambassador)$/i;

function isSourceLike(name: string): boolean {
  if (FORM.test(name.trim())) return false;
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
  if (view.sentences[sentence] === undefined || content.end <= content.start) return null;
  if (NO_SAYING.test(view.text.slice(content.start, content.start + 24))) return null;
  const form = view.text.slice(mark, mark + length);
  return {
    sentence,
    cueWord: null,
    source: sourceRun(view, sentenceAt(view.sentences, source.end - 1), source),
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

function sourceRun(view: ReportView, sentence: number, { start, end }: Span): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const first = parsed.tokens.findIndex((token) => token.start >= start);
  // "KUBAT (Radio Halm):" is Kubat, and not her station.
  const bracket = parsed.tokens.findIndex((token, i) => i > first && token.end <= end && token.form === '(');
  const last = bracket < 0 ? parsed.tokens.findLastIndex((token) => token.end <= end) : bracket - 1;
  const run = first < 0 || last < first ? null : runOf(view.sentences, sentence, { first, last });
  const isTitled =
    run !== null && run.last === run.first + 1 && /^\p{Lu}\p{L}*\.$/u.test(parsed.tokens[run.first]!.form);
  return isTitled ? { ...run, head: run.last } : run;
}

/** "(Laughter.) ": what a transcript notes before the words. */
function behindNoise(text: string, { start, end }: Span): Span {
  const noise = /^[([][^()[\]\n]{1,40}[)\]]\s+/u.exec(text.slice(start, Math.min(end, start + 60)));
  return { start: start + (noise?.[0].length ?? 0), end };
}

/** `‘We have won’`: the words alone where marks hold all of them. */
function betweenMarks(text: string, span: Span): Span {
  const isMarked = /^(?:“[^“”]+”|"[^"]+"|‘[^‘“”]+’)$/u.test(text.slice(span.start, span.end));
  return isMarked ? { start: span.start + 1, end: span.end - 1 } : span;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + words.trimEnd().length };
}
