// Trees that the frames of verbs put right: each row is a parse with its mistake, and the arcs that are due.
import { describe, expect, it } from 'vitest';
import { mendTrees } from '../../src/grammar/mend-trees.js';
import { arcOf, mended } from './mended.js';
import { sentenceOf } from './sentence-of.js';

const TOLD = `
  Envoys envoy NOUN NNS _ 2 nsubj
  told tell VERB VBD _ 0 root
  reporters reporter NOUN NNS _ 2 iobj
  after after ADP IN _ 5 case
  lunch lunch NOUN NN _ 3 nmod
  that that SCONJ IN _ 8 mark
  Norway Norway PROPN NNP _ 8 nsubj
  agreed agree VERB VBD _ 5 acl`;

const ACCUSED = `
  Norway Norway PROPN NNP _ 2 nsubj
  accused accuse VERB VBD _ 0 root
  the the DET DT _ 4 det
  government government NOUN NN _ 2 obj
  of of ADP IN _ 6 case
  betrayal betrayal NOUN NN _ 4 nmod`;

const REPEATED = `
  Peru Peru PROPN NNP _ 2 nsubj
  complained complain VERB VBD _ 0 root
  it it PRON PRP _ 4 nsubj
  is be VERB VBZ _ 2 ccomp
  , , PUNCT , _ 8 punct
  and and CCONJ CC _ 8 cc
  Chile Chile PROPN NNP _ 8 nsubj
  repeated repeat VERB VBD _ 4 conj
  it it PRON PRP _ 8 obj`;

const LAST_MONTH = `
  Last last ADJ JJ _ 2 amod
  month month NOUN NN _ 3 compound
  police police NOUN NN _ 4 nsubj
  left leave VERB VBD _ 0 root`;

const EN_ROUTE = `
  Envoys envoy NOUN NNS _ 2 nsubj
  met meet VERB VBD _ 0 root
  with with ADP IN _ 6 case
  Renn Renn PROPN NNP _ 5 compound
  en en X FW _ 6 compound
  route route NOUN NN _ 2 obl`;

const WHO = `
  Diplomats diplomat NOUN NNS _ 7 nsubj
  near near ADJ JJ _ 1 amod
  the the DET DT _ 4 det
  matter matter NOUN NN _ 2 obl
  who who PRON WP _ 6 nsubj
  asked ask VERB VBD _ 4 acl:relcl
  spoke speak VERB VBD _ 0 root`;

describe('arcs that are put right', () => {
  it.each([
    ['a name before "en route"', EN_ROUTE, 'Renn', 'met obl'],
    ['its preposition', EN_ROUTE, 'with', 'Renn case'],
    ['a clause with "who"', WHO, 'asked', 'Diplomats acl:relcl'],
    ['a clause that is what was told', TOLD, 'agreed', 'told ccomp'],
    ['a complement that the verb asks for', ACCUSED, 'betrayal', 'accused obl'],
    ['a second clause of the report itself', REPEATED, 'repeated', 'complained conj'],
    ['a time that stands before the subject', LAST_MONTH, 'month', 'left obl:unmarked'],
  ])('%s', (_, rows, word, arc) => expect(arcOf(mended(rows), word)).toBe(arc));
});

it('a name takes the place of its title at the root', () => {
  const rows = `
  Ministers minister NOUN NN _ 0 root
  of of ADP IN _ 3 case
  State state NOUN NN _ 1 nmod
  Ada Ada PROPN NNP _ 1 appos
  Brandt Brandt PROPN NNP _ 4 flat`.replace('Ministers', 'Minister');
  const sentence = sentenceOf(rows);
  const named = { ...sentence, names: [{ kind: 'PER', first: 3, last: 4, start: 18, end: 28 }] } as const;
  const [tree] = mendTrees([named]).value;
  expect(tree!.tokens.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
    '3 nmod:desc',
    '2 case',
    '0 nmod',
    '-1 root',
    '3 flat',
  ]);
});

const DANGER = TOLD.replace('told tell', 'warned warn').replace('after after', 'of of').replaceAll('lunch', 'danger');

describe('arcs that stay', () => {
  it.each([
    ['a clause about what the verb tells of', DANGER, 'agreed', 'danger acl'],
    [
      'a clause about a noun where the verb has its content',
      `${TOLD}\n  this this PRON DT _ 2 ccomp`,
      'agreed',
      'lunch acl',
    ],
    [
      'what is of a name',
      ACCUSED.replace('betrayal betrayal NOUN NN', 'Sudan Sudan PROPN NNP'),
      'Sudan',
      'government nmod',
    ],
    [
      'what another verb does not ask for',
      ACCUSED.replace('accused accuse', 'visited visit'),
      'betrayal',
      'government nmod',
    ],
    ['a clause without a comma', REPEATED.replace(', , PUNCT ,', '- - PUNCT :'), 'repeated', 'is conj'],
  ])('%s', (_, rows, word, arc) => expect(arcOf(mended(rows), word)).toBe(arc));

  it('a sentence in which nothing is wrong stays the same object', () => {
    const sentence = sentenceOf(LAST_MONTH.replace('2 amod', '3 amod').replace('Last last', 'Tired tired'));
    expect(mendTrees([sentence]).value[0]).toBe(sentence);
  });
});

it('each change leaves its reason', () => {
  expect(mendTrees([sentenceOf(ACCUSED)]).trace).toEqual([
    { rule: 'grammar/complement', why: '"betrayal" hangs on "accused" as obl', span: { start: 33, end: 41 } },
  ]);
});

const BARRED = `
  Reporters reporter NOUN NNS _ 3 nsubj:pass
  were be AUX VBD _ 3 aux:pass
  barred bar VERB VBN _ 0 root
  from from SCONJ IN _ 5 mark
  entering enter VERB VBG _ 3 advcl
  by by ADP IN _ 7 case
  police police NOUN NNS _ 5 obl`;

describe('who did it, behind a clause', () => {
  it('hangs on the passive verb', () => expect(arcOf(mended(BARRED), 'police')).toBe('barred obl:agent'));

  it('stays where the clause is passive itself', () => {
    const rows = BARRED.replace(
      'entering enter VERB VBG _ 3 advcl',
      'being be AUX VBG _ 6 aux:pass\n  seen see VERB VBN _ 3 advcl',
    )
      .replace('by by ADP IN _ 7 case', 'by by ADP IN _ 8 case')
      .replace('police police NOUN NNS _ 5 obl', 'police police NOUN NNS _ 6 obl')
      .replace('from from SCONJ IN _ 5 mark', 'from from SCONJ IN _ 6 mark');
    expect(arcOf(mended(rows), 'police')).toBe('seen obl');
  });
});
