// Figures of other readers on the same sets, as given in shared/pilot/README.md; they were not measured by this command.

/** A figure of another reader under the key that our own figure has. */
export interface Yardstick {
  readonly reader: string;
  /** Keys as in floors.json (`ewt.las`, `gum.raw.sentences`), figures with the decimals that they were given with. */
  readonly scores: Readonly<Record<string, string>>;
}

/** Where the figures come from and what they mean: shown with every table that has them. */
export const YARDSTICK_NOTE =
  'Yardsticks: measured by the authors of the pilot (shared/pilot/README.md) on the same test sets, not by this ' +
  'command, and rounded as there. spaCy 3.8 CNN is its convolutional pipeline trained by them for 62 minutes on the ' +
  'training halves of EWT and GUM; the pilot is the rough predecessor of this model, trained for 32 minutes on the ' +
  'same data, all genres of GUM among them, while Dateline trains on the open genres only. UPOS, UAS, LAS were ' +
  'measured on gold tokens (LAS without subtypes, punctuation counted), sentences on raw text. For names their report ' +
  'gives one figure a set and does not say on which tokens.';

/** Gold tokens: tags, trees and names. */
export const GOLD_YARDSTICKS: readonly Yardstick[] = [
  {
    reader: 'spaCy 3.8 CNN',
    scores: {
      'ewt.upos': '94.6',
      'ewt.uas': '86.6',
      'ewt.las': '83.7',
      'gum.upos': '96.3',
      'gum.uas': '87.0',
      'gum.las': '84.0',
      'pud.upos': '95.8',
      'pud.uas': '86.2',
      'pud.las': '83.3',
      'uner-ewt.f1': '63',
      'uner-pud.f1': '50',
    },
  },
  {
    reader: 'pilot',
    scores: {
      'ewt.upos': '95.8',
      'ewt.uas': '88.3',
      'ewt.las': '85.4',
      'gum.upos': '96.6',
      'gum.uas': '88.6',
      'gum.las': '85.7',
      'pud.upos': '96.1',
      'pud.uas': '86.5',
      'pud.las': '83.8',
      'uner-ewt.f1': '64',
      'uner-pud.f1': '48',
    },
  },
];

/** Raw text: sentence boundaries. */
export const RAW_YARDSTICKS: readonly Yardstick[] = [
  {
    reader: 'spaCy 3.8 CNN',
    scores: { 'ewt.raw.sentences': '72', 'gum.raw.sentences': '84', 'pud.raw.sentences': '96' },
  },
  { reader: 'wink-nlp', scores: { 'ewt.raw.sentences': '82', 'gum.raw.sentences': '93', 'pud.raw.sentences': '99' } },
  {
    reader: 'Intl.Segmenter',
    scores: { 'ewt.raw.sentences': '78', 'gum.raw.sentences': '92', 'pud.raw.sentences': '98' },
  },
];
