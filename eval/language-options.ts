// The command line of the language evaluation: which sets, in which mode, with which model.
import { existsSync } from 'node:fs';
import type { CorpusPath } from './corpus.js';
import type { EvalOption, EvalValues } from './evaluation.js';
import { sharedData } from './package-root.js';
import type { ScoreMode } from './score-corpus.js';

/** What the language evaluation is asked to do. */
export interface LanguageTask {
  readonly treebanks: readonly CorpusPath[];
  readonly names: readonly CorpusPath[];
  readonly modes: readonly ScoreMode[];
  /** A model file; null for the one that ships. */
  readonly model: string | null;
  /** Default sets that do not lie where they should. */
  readonly missing: readonly CorpusPath[];
}

/** The options, with shorter names for the sets that are used most. */
export const LANGUAGE_OPTIONS: readonly EvalOption[] = [
  { name: 'treebank', takes: 'NAME=PATH', about: 'a CoNLL-U file, scored under NAME; may be repeated' },
  { name: 'names', takes: 'NAME=PATH', about: 'names: IOB2, word and tag, or CoNLL-U with Name=; may be repeated' },
  { name: 'ud-ewt', takes: 'PATH', about: 'the same as --treebank ewt=PATH' },
  { name: 'ud-gum', takes: 'PATH', about: 'the same as --treebank gum=PATH' },
  { name: 'ud-pud', takes: 'PATH', about: 'the same as --treebank pud=PATH' },
  { name: 'uner', takes: 'PATH', about: 'the same as --names uner-ewt=PATH' },
  { name: 'gold-tokens', takes: null, about: 'only on gold tokens' },
  { name: 'raw', takes: null, about: 'only from raw text' },
  { name: 'model', takes: 'PATH', about: 'another model file than the one that ships' },
];

const DEFAULT_TREEBANKS: readonly CorpusPath[] = [
  { name: 'ewt', path: sharedData('ud-ewt/en_ewt-ud-test.conllu') },
  { name: 'gum', path: sharedData('ud-gum/en_gum-ud-test.conllu') },
];
const DEFAULT_NAMES: readonly CorpusPath[] = [{ name: 'uner-ewt', path: sharedData('uner-ewt/en_ewt-ud-test.iob2') }];

/**
 * The task that the given options describe; without any set, the shared test halves that are there.
 * @example languageTask({ 'ud-ewt': ['test.conllu'], raw: ['true'] }).modes // ['raw']
 * @throws Error where a `NAME=PATH` has no `=`
 */
export function languageTask(values: EvalValues): LanguageTask {
  const treebanks = [...named(values, 'treebank'), ...short(values, 'ud-ewt', 'ewt')];
  treebanks.push(...short(values, 'ud-gum', 'gum'), ...short(values, 'ud-pud', 'pud'));
  const names = [...named(values, 'names'), ...short(values, 'uner', 'uner-ewt')];
  const rest = { modes: modesOf(values), model: values.model?.at(-1) ?? null };
  if (treebanks.length + names.length > 0) return { treebanks, names, missing: [], ...rest };
  const isThere = ({ path }: CorpusPath) => existsSync(path);
  const missing = [...DEFAULT_TREEBANKS, ...DEFAULT_NAMES].filter((corpus) => !isThere(corpus));
  return { treebanks: DEFAULT_TREEBANKS.filter(isThere), names: DEFAULT_NAMES.filter(isThere), missing, ...rest };
}

function named(values: EvalValues, option: string): CorpusPath[] {
  return (values[option] ?? []).map((value) => {
    const [, name, path] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (name === undefined || path === undefined) throw new Error(`--${option}: expected NAME=PATH, got "${value}"`);
    return { name, path };
  });
}

function short(values: EvalValues, option: string, name: string): CorpusPath[] {
  return (values[option] ?? []).map((path) => ({ name, path }));
}

function modesOf(values: EvalValues): readonly ScoreMode[] {
  const [gold, raw] = [values['gold-tokens'] !== undefined, values.raw !== undefined];
  if (gold === raw) return ['gold', 'raw'];
  return gold ? ['gold'] : ['raw'];
}
