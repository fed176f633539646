// The evaluation of offices: who holds which office, on reports with a hand-made reference.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findNames } from '../src/mention/names/find-names.js';
import { findOffices } from '../src/mention/offices/find-offices.js';
import { NO_PLACES } from '../src/mention/places/place-index.js';
import { readReport } from '../src/pipeline.js';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import type { Evaluation, EvaluationResult, EvalValues } from './evaluation.js';
import { fileMark } from './file-mark.js';
import { sharedData } from './package-root.js';
import { count, score } from './table.js';

/** Offices held, as the reference of the two sample reports gives them. */
export const officesEvaluation: Evaluation = {
  name: 'offices',
  title: 'Offices',
  options: [{ name: 'reference', takes: 'PATH', about: 'a reference file; the reports lie beside it' }],
  run: evaluateOffices,
};

interface GoldOffice {
  readonly person: string;
  readonly title: string;
  readonly of: string | null;
}

/** What a reference file must hold to be read. */
interface Reference {
  readonly reports: readonly { readonly file: string; readonly offices: readonly GoldOffice[] }[];
}

/** One office as it was read, in words. */
interface ReadOffice {
  readonly person: string;
  readonly title: string;
  readonly of: string | null;
}

function evaluateOffices(values: EvalValues): EvaluationResult {
  const path = values.reference?.at(-1) ?? sharedData('../reports/reference.json');
  if (!existsSync(path)) return { kind: 'skipped', why: `no reference: no file ${path}` };
  const model = loadModel(MODEL_PATH);
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const reference = JSON.parse(readFileSync(path, 'utf8')) as Reference; // proof: a gold file of known form, no input from outside
  const tools = { model: model.value, given: {}, places: NO_PLACES };
  const rows = reference.reports.map(({ file, offices }) => {
    const content = readFileSync(join(dirname(path), file), 'utf8');
    const read = readReport({ source: file, form: 'text', content, given: {} }, tools).value;
    const ours = read === null ? [] : officesIn(read.reading.report.text, read.sentences);
    const found = offices.filter((gold) => ours.some((one) => isSame(gold, one)));
    const of = offices.filter((gold) => ours.some((one) => isSame(gold, one) && isSameBody(gold.of, one.of)));
    return { file, gold: offices.length, found: found.length, of: of.length, held: ours.length };
  });
  return officesResult(rows, fileMark(MODEL_PATH));
}

function officesResult(
  rows: readonly { file: string; gold: number; found: number; of: number; held: number }[],
  mark: string,
): EvaluationResult {
  const sum = (key: 'gold' | 'found' | 'of') => rows.reduce((total, row) => total + row[key], 0);
  const table = {
    caption: 'Offices of persons',
    columns: ['report', 'in the reference', 'found', 'with the right body', 'office mentions with a holder'],
    rows: rows.map(({ file, gold, found, of, held }) => [file, count(gold), count(found), count(of), count(held)]),
  };
  const how =
    'Found: an office of that person, by family name, of which one title holds the other. The right body: the country or body, ' +
    'by its name, or none where the reference has none; a body that the reader has to infer counts as not found.';
  const share = (part: number) => (100 * part) / Math.max(1, sum('gold'));
  return {
    kind: 'scored',
    sections: [
      {
        title: 'Offices',
        paragraphs: [`Model: ${mark}. Found ${score(share(sum('found')))} per cent.`, how],
        tables: [table],
      },
    ],
    scores: { 'offices.found': share(sum('found')), 'offices.of': share(sum('of')) },
  };
}

function officesIn(text: string, sentences: Parameters<typeof findNames>[1]): readonly ReadOffice[] {
  const names = findNames(text, sentences).value;
  return findOffices(text, sentences, names).value.flatMap(({ person, title, of }) => {
    return person === null ? [] : [{ person: names[person]!.name, title, of: of === null ? null : names[of]!.name }];
  });
}

function isSame(gold: GoldOffice, ours: ReadOffice): boolean {
  const [a, b] = [plain(gold.title), plain(ours.title)];
  return lastWord(gold.person) === lastWord(ours.person) && (a.includes(b) || b.includes(a));
}

function isSameBody(gold: string | null, ours: string | null): boolean {
  if (gold === null || ours === null) return gold === ours;
  return plain(gold).includes(plain(ours)) || plain(ours).includes(plain(gold));
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]+/g, ' ')
    .trim();
}

function lastWord(words: string): string {
  return plain(words).split(' ').at(-1) ?? '';
}
