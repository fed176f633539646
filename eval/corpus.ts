// A corpus under test: gold documents from one file, with names joined from another where both are about one text.
import { readFileSync } from 'node:fs';
import { carryTags } from './carry-tags.js';
import { parseConllu } from './conllu.js';
import type { GoldDocument, GoldSentence } from './gold.js';
import { parseNames } from './name-files.js';

/** A gold file and the name under which its scores are shown. */
export interface CorpusPath {
  readonly name: string;
  readonly path: string;
}

/** What is read and scored in one go: grammar under `treebank`, names under `names`; null is not annotated. */
export interface Corpus {
  readonly treebank: string | null;
  readonly names: string | null;
  readonly documents: readonly GoldDocument[];
}

/**
 * The corpora of the given files. Names of sentences that stand in a treebank too are joined to it, so that they are
 * read in their paragraphs and only once.
 * @example readCorpora([{ name: 'ewt', path: 'test.conllu' }], [{ name: 'uner-ewt', path: 'test.iob2' }]).length // 1
 * @throws Error where a file cannot be read or is not what it should be; the message names it
 */
export function readCorpora(treebanks: readonly CorpusPath[], names: readonly CorpusPath[]): readonly Corpus[] {
  let corpora: readonly Corpus[] = treebanks.map(({ name, path }) => {
    return { treebank: name, names: null, documents: readGold(path, parseConllu) };
  });
  for (const { name, path } of names) corpora = withNames(corpora, name, readGold(path, parseNames));
  return corpora;
}

function readGold(path: string, parse: (source: string) => readonly GoldDocument[]): readonly GoldDocument[] {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function withNames(corpora: readonly Corpus[], name: string, documents: readonly GoldDocument[]): readonly Corpus[] {
  for (const [index, corpus] of corpora.entries()) {
    const joined = corpus.names === null ? joinNames(corpus.documents, documents) : null;
    if (joined !== null) return corpora.with(index, { treebank: corpus.treebank, names: name, documents: joined });
  }
  return [...corpora, { treebank: null, names: name, documents }];
}

/**
 * The documents with the names of other documents' sentences of the same id, or null where any of these is missing
 * or has other letters.
 * @example joinNames(treebank, uner)?.[0]?.sentences[0]?.names // ['O', 'B-LOC']
 */
export function joinNames(
  documents: readonly GoldDocument[],
  named: readonly GoldDocument[],
): readonly GoldDocument[] | null {
  const byId = new Map(sentencesOf(named).map((sentence) => [sentence.id, sentence]));
  const known = sentencesOf(documents).filter((sentence) => hasSameLetters(sentence, byId.get(sentence.id)));
  if (known.length < byId.size || byId.has('')) return null;
  const joined = (sentence: GoldSentence) => ({ ...sentence, names: namesFor(sentence, byId.get(sentence.id)) });
  return documents.map(({ id, sentences }) => ({ id, sentences: sentences.map(joined) }));
}

function sentencesOf(documents: readonly GoldDocument[]): readonly GoldSentence[] {
  return documents.flatMap((document) => document.sentences);
}

function hasSameLetters(sentence: GoldSentence, other: GoldSentence | undefined): boolean {
  return other !== undefined && formsOf(sentence).join('') === formsOf(other).join('');
}

function namesFor(sentence: GoldSentence, named: GoldSentence | undefined): readonly string[] | null {
  return named?.names ? carryTags(named.names, formsOf(named), formsOf(sentence)) : null;
}

function formsOf({ words }: GoldSentence): readonly string[] {
  return words.map(({ form }) => form);
}
