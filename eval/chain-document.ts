// Documents whose chains are scored: our own reading of them, and the gold mentions.
import { readFileSync } from 'node:fs';
import type { Span } from '../src/base/span.js';
import { headOf } from '../src/grammar/tree.js';
import type { Sentence } from '../src/language/sentence.js';
import { type GoldMention, goldMentions } from './chain-gold.js';
import { parseConllu } from './conllu.js';
import { genreOf } from './genres.js';
import { goldSentences } from './gold-sentences.js';
import { placeDocument } from './placed-document.js';
import type { TextReader } from './reader.js';

/** One document under test. */
export interface ChainDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly gold: readonly GoldMention[];
  /** The word that a run hangs on, in the gold tree where there is one. */
  readonly headOfRun: (sentence: number, first: number, last: number) => number;
}

/**
 * The documents of a treebank with `Entity=` in MISC, read on its own words.
 * @example treebankDocuments('en_gum-ud-dev.conllu', reader)[0]?.genre // 'academic'
 */
export function treebankDocuments(path: string, reader: TextReader): readonly ChainDocument[] {
  return parseConllu(readFileSync(path, 'utf8')).map((document) => {
    const placed = placeDocument(document);
    const heads = document.sentences.map(({ words }) => words.map(({ head }) => head));
    return {
      id: document.id,
      genre: genreOf(document.id) ?? '',
      text: placed.text,
      blocks: placed.paragraphs,
      sentences: goldSentences(placed, reader),
      gold: document.sentences.flatMap(goldMentions),
      headOfRun: (sentence, first, last) => headIn(heads[sentence] ?? [], first, last),
    };
  });
}

function headIn(heads: readonly number[], first: number, last: number): number {
  for (let word = first; word <= last; word++) {
    const head = heads[word] ?? -1;
    if (head < first || head > last) return word;
  }
  return last;
}

/** What a line of MEANTIME must hold to be read. */
interface Line {
  readonly doc_id: string;
  readonly topic: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly entity_mentions: readonly {
    readonly span: readonly [number, number];
    readonly chain: string;
    readonly type: string;
  }[];
}

/** Other types (products, sums of money) are things. */
const MEANTIME_KINDS: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/**
 * The reports of MEANTIME (Minard et al. 2016), read from their text; only the sentences up to the last where a person, a body or a place is annotated.
 * @example meantimeDocuments('meantime_en.jsonl', reader).length // 106
 */
export function meantimeDocuments(path: string, reader: TextReader): readonly ChainDocument[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const report = JSON.parse(line) as Line; // proof: the file's format, see shared/data/README.md; a gold file is no input from outside
    const read = reader.readText(report.text, report.sentences);
    const gold = report.entity_mentions.flatMap((mention) => meantimeMention(mention, read));
    if (gold.length === 0) return [];
    const sentences = read.slice(0, Math.max(...gold.map((one) => (one.kind === 'thing' ? 0 : one.sentence))) + 1);
    const headOfRun = (sentence: number, first: number, last: number) => headOf(sentences[sentence]!, first, last);
    return [
      {
        id: report.doc_id,
        genre: report.topic,
        text: report.text,
        blocks: report.sentences,
        sentences,
        gold,
        headOfRun,
      },
    ];
  });
}

function meantimeMention(
  { span, chain, type }: Line['entity_mentions'][number],
  sentences: readonly Sentence[],
): readonly GoldMention[] {
  const kind = MEANTIME_KINDS[type] ?? 'thing';
  const number = sentences.findIndex(({ start, end }) => start <= span[0] && span[0] < end);
  const sentence = sentences[number];
  if (sentence === undefined) return [];
  const first = sentence.tokens.findIndex(({ end }) => end > span[0]);
  const last = sentence.tokens.findLastIndex(({ start }) => start < span[1]);
  if (first < 0 || last < first) return [];
  return [{ sentence: number, first, last, head: headOf(sentence, first, last), set: chain, kind }];
}
