// Learns the weights of src/mention/chains/antecedent-weights.ts from the open genres of GUM's training half and from MEANTIME.
// A log-linear ranker over the clusters in reach and none, with the gold as a set of right options (Durrett and Klein 2013);
// first over clusters as the gold has them, then over its own too (Ross et al. 2011); AdaGrad, a fixed order of random numbers, so that the same data and model give the same weights.
// usage: npm run eval -- offices (which builds and compiles), then
//        node --import ./scripts/use-build.mjs train/chains/train.mjs DATA, where DATA holds ud-gum/ and meantime/
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const compiled = (file) => import(pathToFileURL(path.join(root, 'dist.eval', file)).href);
const { treebankDocuments, meantimeDocuments } = await compiled('eval/chain-document.js');
const { partsOf } = await compiled('eval/chain-system.js');
const { ourReader } = await compiled('eval/reader.js');
const { UNTRAINED_GENRES } = await compiled('eval/genres.js');
const { buildChains } = await compiled('src/mention/chains/build-chains.js');
const { loadModel } = await compiled('src/run/load-model.js');

const EPOCHS = 6;
const RATE = 0.1;
const DECAY = 0.05;
/** A feature that is met less often has no weight. */
const FEWEST = 4;
/** News counts double: it is what will be read. */
const NEWS_WEIGHT = 2;

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error('expected the folder of the data sets');
const reader = ourReader(loadModel().value);
const treebank = treebankDocuments(path.join(data, 'ud-gum/en_gum-ud-train.conllu'), reader);
const open = treebank.filter(({ genre }) => !UNTRAINED_GENRES.has(genre));
const news = meantimeDocuments(path.join(data, 'meantime/meantime_en.jsonl'), reader);
const guided = choicesOfAll(null);
const first = learnAll(guided);
writeWeights(learnAll([...guided, ...choicesOfAll(first)]));

/** The choices of all documents: made as the gold would, or by weights, so that the ranker learns to go on after its own mistakes. */
function choicesOfAll(weights) {
  return [
    ...open.flatMap((document) => choicesOf(document, true, document.genre === 'news' ? NEWS_WEIGHT : 1, weights)),
    ...news.flatMap((document) => choicesOf(document, false, NEWS_WEIGHT, weights)),
  ];
}

/** The choices of one document; where its gold is not complete, only those that it answers. */
function choicesOf(document, isComplete, weight, weights) {
  const goldAt = goldByHead(document.gold);
  const found = [];
  buildChains(document, document.sentences, partsOf(document), (choice, book) => {
    const none = choice.options.findIndex(({ cluster }) => cluster === null);
    const gold = goldAt(choice.one);
    const right = choice.options.flatMap(({ cluster }, i) => {
      return cluster !== null && gold !== null && mainGold(cluster, book, choice.one, goldAt) === gold ? [i] : [];
    });
    const isSettled = isComplete && none >= 0 && (gold !== null || choice.one.form === 'pronoun');
    const isAnswered = right.length > 0 || isSettled;
    const options = choice.options.map(({ features }) => features);
    if (isAnswered)
      found.push({ kind: choice.kind, options, right: new Set(right.length > 0 ? right : [none]), weight });
    return weights === null
      ? (right[0] ?? Math.max(none, 0))
      : bestByName(options, weights.get(choice.kind) ?? new Map());
  });
  return found;
}

/** The gold set of a candidate: of the gold mention of the same run, else of the one with its head that is nearest in length. */
function goldByHead(gold) {
  const byHead = new Map();
  for (const one of gold) {
    const key = `${one.sentence}:${one.head}`;
    byHead.set(key, [...(byHead.get(key) ?? []), one]);
  }
  return ({ sentence, head, first, last }) => {
    const distance = (one) => Math.abs(one.first - first) + Math.abs(one.last - last);
    const there = byHead.get(`${sentence}:${head}`) ?? [];
    return (
      there.reduce((best, one) => (best === null || distance(one) < distance(best) ? one : best), null)?.set ?? null
    );
  };
}

/** The gold set that most mentions of a cluster before a candidate are of. */
function mainGold(cluster, book, one, goldAt) {
  const counts = new Map();
  for (const member of cluster.members) {
    const set = member < one.index ? goldAt(book.candidates[member]) : null;
    if (set !== null) counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (best === null || entry[1] > best[1] ? entry : best), null)?.[0] ?? null;
}

/** Weights by class. */
function learnAll(choices) {
  const kinds = [...new Set(choices.map(({ kind }) => kind))].sort();
  return new Map(
    kinds.map((kind) => [
      kind,
      new Map(
        learn(
          kind,
          choices.filter((one) => one.kind === kind),
        ),
      ),
    ]),
  );
}

function bestByName(options, weights) {
  const scores = options.map((features) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
  return scores.indexOf(Math.max(...scores));
}

/** Weights of one class by feature, rounded to hundredths: the mean over the second half of the epochs, which is steadier. */
function learn(kind, list) {
  const counts = new Map();
  for (const { options } of list) for (const name of options.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= FEWEST).map(([name]) => name);
  const ids = new Map(names.map((name, i) => [name, i]));
  const rows = list.map(({ options, right, weight }) => {
    return { options: options.map((features) => features.flatMap((name) => ids.get(name) ?? [])), right, weight };
  });
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(0.01);
  const random = randomNumbers(1);
  const sums = new Float64Array(names.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(rows, random);
    for (const row of rows) step(row, weights, squares);
    if (epoch >= EPOCHS / 2) for (const [i, weight] of weights.entries()) sums[i] += weight;
  }
  const means = sums.map((sum) => sum / (EPOCHS / 2));
  const right = rows.filter(({ options, right }) => right.has(bestOf(options, means))).length;
  process.stderr.write(
    `${kind}: ${list.length} choices, ${names.length} features, ${((100 * right) / list.length).toFixed(1)} % right\n`,
  );
  return names
    .map((name, i) => [name, Math.round(means[i] * 100) / 100])
    .filter(([, weight]) => weight !== 0)
    .sort();
}

function step({ options, right, weight }, weights, squares) {
  const scores = options.map((features) => features.reduce((sum, i) => sum + weights[i], 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((a, b) => a + b, 0);
  const good = shares.reduce((sum, share, i) => sum + (right.has(i) ? share : 0), 0);
  const gradient = new Map();
  for (const [i, features] of options.entries()) {
    const pull = shares[i] / all - (right.has(i) ? shares[i] / good : 0);
    for (const id of features) gradient.set(id, (gradient.get(id) ?? 0) + pull);
  }
  for (const [id, pull] of gradient) {
    const g = weight * pull + DECAY * weights[id];
    squares[id] += g * g;
    weights[id] -= (RATE * g) / Math.sqrt(squares[id]);
  }
}

function bestOf(options, weights) {
  const scores = options.map((features) => features.reduce((sum, i) => sum + weights[i], 0));
  return scores.indexOf(Math.max(...scores));
}

function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(rows, random) {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
}

function writeWeights(weights) {
  const key = (name) => (/^[a-zA-Z]\w*$/.test(name) ? name : `'${name}'`);
  const parts = [...weights].map(([kind, table]) => {
    return [`  ${kind}: {`, ...[...table].map(([name, weight]) => `    ${key(name)}: ${weight},`), '  },'].join('\n');
  });
  const text = [
    "// Weights of antecedent features, learned by train/chains/train.mjs from the open genres of GUM's training half and MEANTIME (both CC BY 4.0).",
    '',
    '/** Weights by class of candidate and by feature; a feature without a weight counts nothing. */',
    'export const ANTECEDENT_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {',
    ...parts,
    '};',
    '',
  ].join('\n');
  writeFileSync(path.join(root, 'src/mention/chains/antecedent-weights.ts'), text);
}
