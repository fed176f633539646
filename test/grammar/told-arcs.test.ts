// Arcs round what somebody is told and when: each row is a parse with its mistake, or one that is right, and the arc that is due.
import { expect, it } from 'vitest';
import { arcOf, mended } from './mended.js';

const CABINET = `
  Lund Lund PROPN NNP _ 2 nsubj
  told tell VERB VBD _ 0 root
  cooks cook NOUN NNS _ 2 iobj
  he he PRON PRP _ 6 nsubj
  would would AUX MD _ 6 aux
  stay stay VERB VB _ 3 acl:relcl`;

const HIRED = `
  Lund Lund PROPN NNP _ 2 nsubj
  told tell VERB VBD _ 0 root
  cooks cook NOUN NNS _ 2 iobj
  she she PRON PRP _ 5 nsubj
  hired hire VERB VBD _ 3 acl:relcl
  that that SCONJ IN _ 8 mark
  it it PRON PRP _ 8 nsubj
  ended end VERB VBD _ 5 ccomp`;

const BANK = `
  Lund Lund PROPN NNP _ 2 nsubj
  told tell VERB VBD _ 0 root
  Varna Varna PROPN NNP _ 5 nsubj
  he he PRON PRP _ 5 nsubj
  paid pay VERB VBD _ 2 ccomp`;

const PARTED = `
  Oslo Oslo PROPN NNP _ 2 nsubj
  had have VERB VBD _ 0 root
  in in ADP IN _ 5 case
  recent recent ADJ JJ _ 5 amod
  weeks week NOUN NNS _ 2 obl
  promised promise VERB VBN _ 5 acl
  peace peace NOUN NN _ 6 obj`;

const PAINTED = PARTED.replace('peace peace NOUN NN', 'by by ADP IN').replace('6 obj', '6 obl');

const DAYS_AFTER = `
  Oslo Oslo PROPN NNP _ 2 nsubj
  fell fall VERB VBD _ 0 root
  days day NOUN NNS _ 6 nsubj
  after after ADP IN _ 5 case
  Lund Lund PROPN NNP _ 6 obl
  reported report VERB VBD _ 2 advcl
  it it PRON PRP _ 6 obj`;

const HAD_TOLD = `
  Varna Varna PROPN NNP _ 2 nsubj
  reported report VERB VBD _ 0 root
  Lund Lund PROPN NNP _ 5 nsubj
  had have AUX VBD _ 5 aux
  come come VERB VBN _ 2 ccomp
  and and CCONJ CC _ 8 cc
  had have AUX VBD _ 8 aux
  told tell VERB VBN _ 2 conj
  Oss Oss PROPN NNP _ 8 obj`;

const MESSAGE = `
  Oss Oss PROPN NNP _ 2 nsubj
  brought bring VERB VBD _ 0 root
  notes letter NOUN NN _ 2 obj
  from from ADP IN _ 5 case
  Lund Lund PROPN NNP _ 3 nmod
  who who PRON WP _ 7 nsubj
  wept weep VERB VBD _ 3 acl:relcl`;

it.each([
  ['a clause that a pronoun begins behind who is told', CABINET, 'stay', 'told ccomp'],
  ['a clause about who is told, before what is told', HIRED, 'hired', 'cooks acl:relcl'],
  [
    'a question asked of somebody is no clause that is told',
    CABINET.replace('told tell', 'asked ask'),
    'stay',
    'cooks acl:relcl',
  ],
  ['who is told, taken for a subject', BANK, 'Varna', 'told iobj'],
  ['a perfect tense with a phrase inside', PARTED, 'promised', '- root'],
  ['its auxiliary', PARTED, 'had', 'promised aux'],
  ['its subject', PARTED, 'Oslo', 'promised nsubj'],
  ['a participle with a doer', PAINTED, 'promised', 'weeks acl'],
  ['the subject behind a measure of time', DAYS_AFTER, 'Lund', 'reported nsubj'],
  ['the measure', DAYS_AFTER, 'days', 'reported obl:unmarked'],
  ['a second "had" goes with the first', HAD_TOLD, 'told', 'come conj'],
  [
    'a second verb without "had"',
    HAD_TOLD.replace('had have AUX VBD _ 5 aux', 'now now ADV RB _ 5 advmod'),
    'told',
    'reported conj',
  ],
  [
    '"who" tells of no place that a thing is of',
    MESSAGE.replace('notes letter', 'notes coat'),
    'wept',
    'notes acl:relcl',
  ],
  ['"who" tells of the sender and not of the paper', MESSAGE, 'wept', 'Lund acl:relcl'],
])('%s', (_, rows, word, arc) => expect(arcOf(mended(rows), word)).toBe(arc));
