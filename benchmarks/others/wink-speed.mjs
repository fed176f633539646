// wink-nlp under the clock; see timed-reader.ts for what goes in and out. It has no parser.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const { texts, rounds } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const { its } = nlp;

function oneRound() {
  const [start, used] = [performance.now(), process.cpuUsage()];
  for (const text of texts) {
    const document = nlp.readDoc(text);
    document.sentences().out(its.span);
    document.tokens().out(its.pos);
    document.tokens().out(its.lemma);
    document.entities().out(its.detail);
  }
  const { user, system } = process.cpuUsage(used);
  return [performance.now() - start, (user + system) / 1000];
}

oneRound();
const times = Array.from({ length: rounds }, oneRound);
process.stdout.write(
  `${JSON.stringify({ gives: 'sentences, tags, lemmas, entities of its own kinds; no tree', rounds: times })}\n`,
);
