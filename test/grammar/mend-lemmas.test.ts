// Lemmas of verbs put right by spelling and by the table of irregular forms.
import { describe, expect, it } from 'vitest';
import { mendLemmas } from '../../src/grammar/mend-lemmas.js';
import { verbOfStem } from '../../src/grammar/verb-spelling.js';
import { sentenceOf } from './sentence-of.js';

describe('a verb form', () => {
  it.each<[string, string, string, string]>([
    ['admitting', 'admitte', 'VBG', 'admit'],
    ['begging', 'begg', 'VBG', 'beg'],
    ['pledging', 'pled', 'VBG', 'pledge'],
    ['condemned', 'condemne', 'VBD', 'condemn'],
    ['fought', 'foug', 'VBD', 'fight'],
    ['denied', 'deni', 'VBD', 'deny'],
    ['controlled', 'controlle', 'VBN', 'control'],
    ['required', 'requir', 'VBN', 'require'],
    ['mimicking', 'mimick', 'VBG', 'mimic'],
    ['pushes', 'pushe', 'VBZ', 'push'],
    ['calling', 'call', 'VBG', 'call'],
    ['adding', 'add', 'VBG', 'add'],
    ['hoping', 'hope', 'VBG', 'hope'],
    ['visited', 'visit', 'VBD', 'visit'],
  ])('%s, read as a form of "%s" (%s), is one of "%s"', (form, lemma, xpos, due) => {
    const [token] = mendLemmas(sentenceOf(`${form} ${lemma} VERB ${xpos} _ 0 root`)).tokens;
    expect(token?.lemma).toBe(due);
  });

  it('stays as it is where it is no verb', () => {
    const sentence = sentenceOf('meeting meeting NOUN NN _ 0 root');
    expect(mendLemmas(sentence)).toBe(sentence);
  });

  it('is left to the model where its spelling may come from two verbs', () => {
    expect(verbOfStem('hop')).toBeNull();
    expect(verbOfStem('add')).toBeNull();
  });
});
