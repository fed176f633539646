// Who does what in a clause: subjects and objects that verbs have of their own or share, and nouns after prepositions.
import { describe, expect, it } from 'vitest';
import { conjunctsOf, isPassive, objectsOf, obliquesOf, subjectsOf } from '../../src/grammar/arguments.js';
import { lemmaCandidates } from '../../src/grammar/lemma-candidates.js';
import { analyse } from '../../src/language/analyse.js';
import type { Sentence, Token } from '../../src/language/sentence.js';
import { loadModel } from '../../src/run/load-model.js';

const model = loadModel().value!;

function read(text: string): Sentence {
  return analyse(text, [{ start: 0, end: text.length }], model).value[0]!;
}

function at(sentence: Sentence, form: string): number {
  return sentence.tokens.findIndex((token) => token.form === form);
}

/** Text, verb, its subjects and its objects as words. */
const ROWS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['Norway met Peru.', 'met', ['Norway'], ['Peru']],
  ['Norway arrived and met Peru.', 'met', ['Norway'], ['Peru']],
  ['Norway agreed to leave Peru.', 'leave', ['Norway'], ['Peru']],
  ['Norway warned Peru not to leave Chile.', 'leave', ['Peru'], ['Chile']],
  ['Peru was attacked by Norway.', 'attacked', ['Peru'], ['Peru']],
  ['The troops that left the town were tired.', 'left', ['troops'], ['town']],
  ['The town captured by the rebels is old.', 'captured', ['town'], ['town']],
  ['Norway accused Peru of blocking the port.', 'blocking', ['Peru'], ['port']],
  ['The rebels killed at least 12 soldiers.', 'killed', ['rebels'], ['soldiers']],
];

it.each(ROWS)('%s: %s', (text, verb, subjects, objects) => {
  const sentence = read(text);
  const word = at(sentence, verb);
  const forms = (heads: readonly number[]) => heads.map((head) => sentence.tokens[head]!.form);
  expect(forms(subjectsOf(sentence, word))).toEqual(subjects);
  expect(forms(objectsOf(sentence, word))).toEqual(objects);
});

describe('shapes', () => {
  it('a passive is one with and without auxiliary', () => {
    const sentence = read('The town captured by the rebels was shelled.');
    expect([isPassive(sentence, at(sentence, 'captured')), isPassive(sentence, at(sentence, 'shelled'))]).toEqual([
      true,
      true,
    ]);
    const active = read('The rebels captured the town.');
    expect(isPassive(active, at(active, 'captured'))).toBe(false);
  });

  it('coordination and prepositions', () => {
    const sentence = read('Norway and Peru met with Chile in Oslo.');
    expect(conjunctsOf(sentence, 0).map((i) => sentence.tokens[i]!.form)).toEqual(['Norway', 'Peru']);
    const found = obliquesOf(sentence, at(sentence, 'met')).map(({ preposition, noun }) => [
      preposition,
      sentence.tokens[noun]!.form,
    ]);
    expect(found).toEqual([
      ['with', 'Chile'],
      ['in', 'Oslo'],
    ]);
  });

  it('an -ing form that the parser took for an adjective has the subject of the verb before it', () => {
    const rows = [
      ['Norway', 'PROPN', 'NNP', 1, 'nsubj'],
      ['began', 'VERB', 'VBD', -1, 'root'],
      ['training', 'VERB', 'VBG', 3, 'amod'],
      ['soldiers', 'NOUN', 'NNS', 1, 'obj'],
    ] as const;
    const tokens = rows.map(([form, upos, xpos, head, deprel], i): Token => {
      return {
        form,
        lemma: form,
        upos,
        xpos,
        feats: '_',
        head,
        deprel,
        start: i * 9,
        end: i * 9 + form.length,
        joined: false,
        spaceAfter: true,
      };
    });
    const sentence = { start: 0, end: 40, tokens, names: [] };
    expect([subjectsOf(sentence, 2), objectsOf(sentence, 2)]).toEqual([[0], [3]]);
  });

  it('a tree that runs in a circle ends', () => {
    const tokens = ['a', 'b', 'c'].map((form, i): Token => {
      const grammar = { lemma: form, upos: 'VERB', xpos: 'VB', feats: '_', head: (i + 1) % 3, deprel: 'xcomp' };
      return { form, start: i * 2, end: i * 2 + 1, joined: false, spaceAfter: true, ...grammar };
    });
    const circle = { start: 0, end: 5, tokens, names: [] };
    expect(subjectsOf(circle, 0)).toEqual([]);
    expect(conjunctsOf(circle, 0)).toEqual([0]);
  });
});

it.each([
  ['struck', 'stru', 'strike'],
  ['expelled', 'expell', 'expel'],
  ['criticising', 'criticis', 'criticise'],
  ['denied', 'deni', 'deny'],
])('%s may be a form of %s: %s', (form, lemma, expected) => {
  const grammar = { upos: 'VERB', xpos: 'VBD', feats: '_', head: -1, deprel: 'root', joined: false, spaceAfter: true };
  expect(lemmaCandidates({ form, lemma, start: 0, end: form.length, ...grammar })).toContain(expected);
});
