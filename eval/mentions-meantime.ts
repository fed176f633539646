// Names in MEANTIME (Minard et al. 2016, CC BY 4.0): which of its named persons, bodies and places are found, and of which class.
import { readFileSync } from 'node:fs';
import { isHonorific, isTitleWord } from '../src/knowledge/titles.js';
import { findNames, type NameLookups } from '../src/mention/names/find-names.js';
import { classOf } from './mentions-names-score.js';
import type { TextReader } from './reader.js';
import { type NamedSpan, nameClass } from './score-names.js';

/** One report with its gold names. */
export interface NewsNames {
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

/** How many gold names there are, were found with their exact span, and with their class. */
export interface NewsCounts {
  readonly reports: number;
  readonly gold: number;
  readonly found: number;
  readonly rightKind: number;
}

/** What a line of the file must hold to be read. */
interface Line {
  readonly text: string;
  readonly entity_mentions: readonly { readonly span: readonly [number, number]; readonly type: string }[];
}

/**
 * The reports of a file with the mentions that are names.
 * @example readMeantime('meantime_en.jsonl')[0]?.names[0] // { kind: 'ORG', start: 0, end: 16 }
 * @throws Error where a line is no JSON
 */
export function readMeantime(path: string): readonly NewsNames[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line): NewsNames => {
    const { text, entity_mentions } = JSON.parse(line) as Line; // proof: the file's format, see shared/data/README.md; a gold file is no input from outside
    return { text, names: entity_mentions.flatMap(({ span, type }) => asName(text, span, type)) };
  });
}

/** A mention in capitals throughout, without "the" and titles before it; others are descriptions. */
function asName(text: string, [from, end]: readonly [number, number], type: string): readonly NamedSpan[] {
  const kind = nameClass(type);
  if (kind === null) return [];
  let start = from;
  for (const word of text.slice(from, end).split(' ')) {
    const isLead = /^(?:the|The)$/.test(word) || (kind === 'PER' && (isHonorific(word) || isTitleWord(word)));
    if (!isLead || start + word.length >= end) break;
    start += word.length + 1;
  }
  const words = text.slice(start, end).split(' ');
  const isName = words.every(
    (word) => /^(?:\p{Lu}|of$|and$|for$|the$|de$|bin$|al-)/u.test(word) && !/[,()]/.test(word),
  );
  return isName && !/^(?:I|It|They|He|She|We|You|His|Her|Its|Their|My|Our|This|That|These|Those)$/.test(words[0] ?? '')
    ? [{ kind, start, end }]
    : [];
}

/**
 * Reads the reports and counts.
 * @example scoreMeantime(reports, reader, {}).found // 1204
 */
export function scoreMeantime(reports: readonly NewsNames[], reader: TextReader, lookups: NameLookups): NewsCounts {
  let [gold, found, rightKind] = [0, 0, 0];
  for (const { text, names } of reports) {
    const sentences = reader.readText(text, [{ start: 0, end: text.length }]);
    const ours = new Map(
      findNames(text, sentences, lookups).value.map((one) => [`${one.start} ${one.end}`, classOf(one)]),
    );
    for (const { kind, start, end } of names) {
      const answer = ours.get(`${start} ${end}`);
      gold += 1;
      if (answer !== undefined) found += 1;
      if (answer === kind) rightKind += 1;
    }
  }
  return { reports: reports.length, gold, found, rightKind };
}
