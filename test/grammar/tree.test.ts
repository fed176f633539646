// What a tree and a verb's group answer: dependents, heads, spans, tense, voice, polarity.
import { describe, expect, it } from 'vitest';
import {
  dependentsBy,
  dependentsOf,
  featureOf,
  headOf,
  isUnder,
  subtreeOf,
  wordsInside,
  wordsSpan,
} from '../../src/grammar/tree.js';
import { verbGroup } from '../../src/grammar/verb-group.js';
import { sentenceOf } from './sentence-of.js';

const met = sentenceOf(`
  The       the       DET   DT   _                     2 det
  president president NOUN  NN   Number=Sing           3 nsubj
  met       meet      VERB  VBD  Tense=Past|VerbForm=Fin 0 root
  two       two       NUM   CD   _                     5 nummod
  envoys    envoy     NOUN  NNS  Number=Plur           3 obj
`);

describe('the tree', () => {
  it('tells who hangs on whom', () => {
    expect(dependentsOf(met, 2)).toEqual([1, 4]);
    expect(dependentsBy(met, 2, 'obj', 'iobj')).toEqual([4]);
    expect(subtreeOf(met, 4)).toEqual([3, 4]);
    expect(isUnder(met, 0, 2)).toBe(true);
    expect(isUnder(met, 2, 0)).toBe(false);
  });

  it('turns words to spans and spans to words', () => {
    expect(headOf(met, 3, 4)).toBe(4);
    expect(wordsSpan(met, 0, 1)).toEqual({ start: 0, end: 13 });
    expect(wordsInside(met, { start: 3, end: 17 })).toEqual({ first: 1, last: 2 });
    expect(wordsInside(met, { start: 5, end: 12 })).toBeNull();
  });

  it('reads features', () => {
    expect(featureOf(met.tokens[4]!, 'Number')).toBe('Plur');
    expect(featureOf(met.tokens[0]!, 'Number')).toBeNull();
  });

  it('takes a relation with its subtypes', () => {
    const passive = sentenceOf(`
      Envoys envoy NOUN NNS Number=Plur 3 nsubj:pass
      were   be    AUX  VBD Tense=Past|VerbForm=Fin 3 aux:pass
      met    meet  VERB VBN Tense=Past|VerbForm=Part 0 root
    `);
    expect(dependentsBy(passive, 2, 'nsubj')).toEqual([0]);
    expect(verbGroup(passive, 2)).toMatchObject({ tense: 'past', passive: true, perfect: false });
  });
});

const GROUPS: readonly (readonly [string, string, number, object])[] = [
  ['met', 'met meet VERB VBD Tense=Past|VerbForm=Fin 0 root', 0, { tense: 'past', modal: null, negated: false }],
  [
    'will not meet',
    'will will AUX MD VerbForm=Fin 3 aux\nnot not PART RB _ 3 advmod\nmeet meet VERB VB VerbForm=Inf 0 root',
    2,
    { tense: 'future', negated: true, modal: null },
  ],
  [
    'may have met',
    'may may AUX MD VerbForm=Fin 3 aux\nhave have AUX VB VerbForm=Inf 3 aux\nmet meet VERB VBN _ 0 root',
    2,
    { modal: 'may', perfect: true },
  ],
  [
    'is due to meet',
    'is be AUX VBZ Tense=Pres|VerbForm=Fin 2 cop\ndue due ADJ JJ _ 0 root\nto to PART TO _ 4 mark\nmeet meet VERB VB VerbForm=Inf 2 xcomp',
    3,
    { tense: 'future' },
  ],
  [
    'no longer meets',
    'no no ADV RB _ 2 advmod\nlonger long ADV RBR _ 3 advmod\nmeets meet VERB VBZ Tense=Pres|VerbForm=Fin 0 root',
    2,
    { tense: 'present', negated: true },
  ],
];

describe('the group of a verb', () => {
  it.each(GROUPS)('%s', (_, rows, verb, expected) => {
    expect(verbGroup(sentenceOf(rows), verb)).toMatchObject(expected);
  });
});
