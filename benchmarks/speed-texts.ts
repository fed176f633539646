// The texts of the speed benchmark: raw text of treebank documents where they are, else the samples.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpora } from '../eval/corpus.js';
import { packageRoot, sharedData } from '../eval/package-root.js';
import { placeDocument } from '../eval/placed-document.js';
import type { Span } from '../src/base/span.js';

/** One text with its paragraphs and the number of its words, the same for every reader that is measured. */
export interface SpeedText {
  readonly text: string;
  readonly zones: readonly Span[];
  readonly words: number;
}

/** Texts and what they are, in words. */
export interface SpeedTexts {
  readonly about: string;
  readonly texts: readonly SpeedText[];
}

/**
 * The texts to read, at least `words` of them where that many are there.
 * @example speedTexts(20_000).about // '40 of 346 documents of the GUM and EWT test sets'
 */
export function speedTexts(words: number | null): SpeedTexts {
  const paths = ['ud-gum/en_gum-ud-test.conllu', 'ud-ewt/en_ewt-ud-test.conllu'].map(sharedData).filter(existsSync);
  if (paths.length === 0) return sampleTexts(words ?? 20_000);
  const corpora = readCorpora(
    paths.map((path) => ({ name: path, path })),
    [],
  );
  const all = corpora
    .flatMap(({ documents }) => documents.map(placeDocument))
    .map(({ text, paragraphs, sentences }) => {
      return { text, zones: paragraphs, words: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0) };
    });
  const texts = takeWords(all, words);
  return { about: `${texts.length} of ${all.length} documents of the GUM and EWT test sets`, texts };
}

function takeWords(texts: readonly SpeedText[], words: number | null): readonly SpeedText[] {
  let sum = 0;
  return texts.filter((text) => {
    const isWanted = words === null || sum < words;
    if (isWanted) sum += text.words;
    return isWanted;
  });
}

function sampleTexts(words: number): SpeedTexts {
  const folder = join(packageRoot(), 'samples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const samples = files.map((name) => sampleText(readFileSync(join(folder, name), 'utf8')));
  const sum = samples.reduce((total, text) => total + text.words, 0);
  const texts = Array.from({ length: Math.ceil(words / sum) }, () => samples).flat();
  return { about: `the ${files.length} plain samples over and over (the test sets are not here)`, texts };
}

function sampleText(text: string): SpeedText {
  const zones = [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return { text, zones, words: text.split(/\s+/).filter((word) => word !== '').length };
}
