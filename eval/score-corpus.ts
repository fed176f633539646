// One corpus through a reader: counts of grammar and names, on gold tokens or from raw text, over all and by genre.
import { overlapsSpan } from '../src/base/span.js';
import type { Sentence } from '../src/language/sentence.js';
import type { Corpus } from './corpus.js';
import { genreOf } from './genres.js';
import type { GoldDocument } from './gold.js';
import { type PlacedDocument, placeDocument } from './placed-document.js';
import { type ProgressScreen, startTicker } from './progress.js';
import type { TextReader } from './reader.js';
import { addNameCounts, countNames, type NameCounts, type NamedSpan, nameClass, namedSpans } from './score-names.js';
import { addParseCounts, countParse, type ParseCounts } from './score-parse.js';
import { inkBefore, inkSpan, type ScoredText, scoredGold, scoredSystem } from './scored-text.js';

/** `gold`: the gold tokens are handed in, as the yardsticks were measured. `raw`: only the text is. */
export type ScoreMode = 'gold' | 'raw';

/** The counts of some documents. */
export interface GroupCounts {
  /** Words in the gold. */
  readonly words: number;
  readonly parse: ParseCounts;
  readonly names: NameCounts;
}

/** The counts of a corpus over all its documents and for each genre, genres in the order of the alphabet. */
export interface CorpusCounts {
  readonly all: GroupCounts;
  readonly genres: ReadonlyMap<string, GroupCounts>;
}

/**
 * Reads and scores a corpus, document by document.
 * @example scoresOf(scoreCorpus(corpus, reader, 'raw').all.parse.sentences).f1 // 83.1
 */
export function scoreCorpus(
  corpus: Corpus,
  reader: TextReader,
  mode: ScoreMode,
  screen: ProgressScreen = process.stderr,
): CorpusCounts {
  const words = (document: GoldDocument) => document.sentences.reduce((sum, { words }) => sum + words.length, 0);
  const total = corpus.documents.reduce((sum, document) => sum + words(document), 0);
  const ticker = startTicker(`${corpus.treebank ?? corpus.names}, ${mode} words`, total, screen);
  const scored = corpus.documents.map((document) => {
    const counts = scoreDocument(placeDocument(document), reader, mode, words(document));
    ticker.tick(words(document));
    return { genre: genreOf(document.id), counts };
  });
  ticker.end();
  const genres = [...new Set(scored.flatMap(({ genre }) => genre ?? []))].sort();
  const ofGenre = (name: string) => addGroups(scored.filter(({ genre }) => genre === name).map(({ counts }) => counts));
  return {
    all: addGroups(scored.map(({ counts }) => counts)),
    genres: new Map(genres.map((genre) => [genre, ofGenre(genre)])),
  };
}

/**
 * The counts of several groups put together.
 * @example addGroups([]).words // 0
 */
export function addGroups(groups: readonly GroupCounts[]): GroupCounts {
  return {
    words: groups.reduce((sum, { words }) => sum + words, 0),
    parse: addParseCounts(groups.map(({ parse }) => parse)),
    names: addNameCounts(groups.map(({ names }) => names)),
  };
}

interface Answer {
  readonly parsed: ScoredText;
  readonly names: readonly NamedSpan[];
}

function scoreDocument(placed: PlacedDocument, reader: TextReader, mode: ScoreMode, words: number): GroupCounts {
  const before = inkBefore(placed.text);
  const answer = mode === 'gold' ? answerOnWords(placed, reader, before) : answerOnText(placed, reader, before);
  const gold = placed.sentences.flatMap((sentence) => {
    return namedSpans(
      sentence.gold.names ?? [],
      sentence.words.map((word) => inkSpan(before, word)),
    );
  });
  const known = answer.names.filter((name) => !standsInUnannotated(name, placed, before));
  return { words, parse: countParse(scoredGold(placed), answer.parsed), names: countNames(gold, known) };
}

/** A name in a sentence whose names are not known is neither right nor wrong. */
function standsInUnannotated(name: NamedSpan, placed: PlacedDocument, before: Int32Array): boolean {
  return placed.sentences.some((sentence) => {
    return sentence.gold.names === null && overlapsSpan(inkSpan(before, sentence), name);
  });
}

function answerOnWords(placed: PlacedDocument, reader: TextReader, before: Int32Array): Answer {
  const read = reader.readWords(placed.sentences.map(({ gold }) => gold.words.map((word) => word.form)));
  const names = placed.sentences.flatMap(({ gold, words }, index) => {
    const tags = (read[index] ?? []).map((word) => word.name);
    if (tags.length !== gold.words.length)
      throw new Error(`${gold.id}: ${gold.words.length} words in, ${tags.length} out`);
    return namedSpans(
      tags,
      words.map((word) => inkSpan(before, word)),
    );
  });
  return { parsed: scoredGold(placed, read), names };
}

function answerOnText(placed: PlacedDocument, reader: TextReader, before: Int32Array): Answer {
  const sentences = reader.readText(placed.text, placed.paragraphs);
  const names = sentences.flatMap((sentence) => measuredNames(sentence, before));
  return { parsed: scoredSystem(placed.text, sentences), names };
}

function measuredNames({ names }: Sentence, before: Int32Array): readonly NamedSpan[] {
  return names.flatMap((name) => {
    const kind = nameClass(name.kind);
    return kind === null ? [] : [{ kind, ...inkSpan(before, name) }];
  });
}
