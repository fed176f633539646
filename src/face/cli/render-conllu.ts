// The grammar as CoNLL-U (https://universaldependencies.org/format.html): names in MISC, block kinds as comments.
import type { Sentence } from '../../language/sentence.js';
import { type Edge, enhance } from '../../pipeline.js';
import type { ReadDocument } from '../../reading.js';
import { blockSentences } from './block-sentences.js';

/**
 * The sentences of one report as CoNLL-U, each followed by an empty line; nothing where there are no sentences.
 * @example renderConllu(read)
 * // # newdoc id = r-5f0c…
 * // # source = samples/reykjavik-1986.txt
 * // # newpar
 * // # block = headline
 * // # sent_id = r-5f0c…-1
 * // # text = Iceland talks end without agreement
 * // 1	Iceland	Iceland	PROPN	NNP	Number=Sing	2	compound	2:compound	Name=B-LOC
 */
export function renderConllu(read: ReadDocument): string {
  const { report } = read.reading;
  if (read.sentences.length === 0) return '';
  const lines = [`# newdoc id = ${report.id}`, `# source = ${oneLine(report.source)}`];
  let count = 0;
  for (const { block, sentences } of blockSentences(read)) {
    if (sentences.length > 0) lines.push('# newpar');
    for (const sentence of sentences) {
      count += 1;
      lines.push(`# block = ${block.kind}`, `# sent_id = ${report.id}-${count}`);
      lines.push(...sentenceLines(report.text, sentence), '');
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function sentenceLines(text: string, sentence: Sentence): readonly string[] {
  const written = writtenTokens(text, sentence);
  const columns = { names: nameTags(sentence), edges: enhance(sentence.tokens) };
  const surface = written.map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form)).join('');
  return [`# text = ${surface.trim()}`, ...written.flatMap((token) => tokenLines(token, sentence, columns))];
}

/** A token as it is written: one word, or several that are joined ("do" and "n't" in "don't"). */
interface WrittenToken {
  readonly form: string;
  readonly spaceAfter: boolean;
  /** Indices of its first and its last word in the sentence. */
  readonly first: number;
  readonly last: number;
}

function writtenTokens(text: string, sentence: Sentence): readonly WrittenToken[] {
  const written: WrittenToken[] = [];
  let first = 0;
  for (const [last, token] of sentence.tokens.entries()) {
    if (token.joined && last < sentence.tokens.length - 1) continue;
    const start = sentence.tokens[first]?.start ?? token.start;
    written.push({ form: cell(text.slice(start, token.end)), spaceAfter: token.spaceAfter, first, last });
    first = last + 1;
  }
  return written;
}

/** What is printed of each word beside what the token says. */
interface Columns {
  readonly names: readonly (string | undefined)[];
  readonly edges: readonly (readonly Edge[])[];
}

/** One line a word; before several joined words their range, which then tells of the space after them. */
function tokenLines(written: WrittenToken, sentence: Sentence, { names, edges }: Columns): string[] {
  const { first, last, form, spaceAfter } = written;
  const words = sentence.tokens.slice(first, last + 1).map((token, offset) => {
    const at = first + offset;
    const { lemma, upos, xpos, feats, head, deprel } = token;
    const grammar = [cell(token.form), cell(lemma), upos, cell(xpos), feats, String(head + 1), deprel, deps(edges[at])];
    return [String(at + 1), ...grammar, misc(names[at], first < last || spaceAfter)].join('\t');
  });
  if (first === last) return words;
  const range = [`${first + 1}-${last + 1}`, form, ...Array<string>(7).fill('_'), misc(undefined, spaceAfter)];
  return [range.join('\t'), ...words];
}

/** `2:nsubj|5:nsubj`: the governors in the order of the sentence. */
function deps(edges: readonly Edge[] = []): string {
  const ordered = [...edges].sort((a, b) => a.head - b.head || (a.deprel < b.deprel ? -1 : 1));
  return ordered.map(({ head, deprel }) => `${head + 1}:${deprel}`).join('|') || '_';
}

function misc(name: string | undefined, spaceAfter: boolean): string {
  const parts = [...(name === undefined ? [] : [`Name=${name}`]), ...(spaceAfter ? [] : ['SpaceAfter=No'])];
  return parts.join('|') || '_';
}

/** The name tag of each word: `B-PER`, `I-PER`, or undefined outside names. */
function nameTags(sentence: Sentence): readonly (string | undefined)[] {
  const tags: (string | undefined)[] = sentence.tokens.map(() => undefined);
  for (const { kind, first, last } of sentence.names) {
    for (let at = first; at <= last; at++) tags[at] = `${at === first ? 'B' : 'I'}-${kind}`;
  }
  return tags;
}

/** A cell's text: never empty, and without the tabs and line ends that would break the line. */
function cell(words: string): string {
  return oneLine(words) || '_';
}

function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
