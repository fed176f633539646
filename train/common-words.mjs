// Prints the rows of src/knowledge/common-words.ts: stems by the share of documents that hold them.
// Usage, after a build: node train/common-words.mjs COLLECTIONS.json, where the file holds a list of collections, each a list of texts.
// The share of a stem is the mean of the middle two of its shares in the collections, so that no collection's subjects weigh.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { lemmaOf, stemOf, wordsIn } = await import(new URL('../dist/resolve/acts/act-words.js', import.meta.url));
const collections = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const shares = collections.map(sharesOf);
const stems = new Set(shares.flatMap((one) => [...one.keys()]));
const CLASSES = [
  [0, 0.25],
  [0.3, 0.14],
  [0.5, 0.07],
  [0.75, 0.03],
];
const rows = CLASSES.map(([weight, share], i) => {
  const above = CLASSES[i - 1]?.[1] ?? Infinity;
  const found = [...stems].filter((stem) => /^\p{L}/u.test(stem) && middle(stem) >= share && middle(stem) < above);
  return `${weight} : ${found.sort().join(' ')}`;
});
process.stdout.write(`${rows.join('\n')}\n`);

function sharesOf(texts) {
  const counts = new Map();
  for (const text of texts) {
    for (const stem of new Set(wordsIn(text).map((word) => stemOf(lemmaOf(word))))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([stem, count]) => [stem, count / texts.length]));
}

function middle(stem) {
  const sorted = shares.map((one) => one.get(stem) ?? 0).sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
