// Names after titles with "of", and titles that name nobody: the arcs that are due.
import { expect, it } from 'vitest';
import { mendTrees } from '../../src/grammar/mend-trees.js';
import { analyse } from '../../src/language/analyse.js';
import { loadModel } from '../../src/run/load-model.js';

const model = loadModel().value!;

/** The subject of a text's verb "met" after its tree is put right. */
function subjectOf(text: string): string | undefined {
  const [sentence] = mendTrees(analyse(text, [{ start: 0, end: text.length }], model).value).value;
  const verb = sentence!.tokens.findIndex(({ form }) => form === 'met');
  return sentence!.tokens.find(({ head, deprel }) => head === verb && deprel === 'nsubj')?.form;
}

it.each([
  ['Secretary of State John Kerry met the envoys.', 'John'],
  ['The secretary of the club met the envoys.', 'secretary'],
])('%s', (text, subject) => expect(subjectOf(text)).toBe(subject));
