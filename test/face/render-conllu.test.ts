// CoNLL-U that is printed: valid, with ranges, spaces, names and block kinds.
import { describe, expect, test } from 'vitest';
import { renderConllu } from '../../src/face/cli/render-conllu.js';
import { checkConllu } from './check-conllu.js';
import { sampleRead } from './sample-read.js';

const printed = renderConllu(sampleRead);

describe('renderConllu', () => {
  test('is valid CoNLL-U', () => expect(checkConllu(printed)).toEqual([]));

  test('is this, to the letter', () => {
    const rows = [
      ['# newdoc id = r-0123456789abcdef'],
      ['# source = talks.txt'],
      ['# newpar'],
      ['# block = headline'],
      ['# sent_id = r-0123456789abcdef-1'],
      ['# text = Talks end'],
      ['1', 'Talks', 'talks', 'NOUN', '_', '_', '2', 'nsubj', '2:nsubj', '_'],
      ['2', 'end', 'end', 'VERB', '_', '_', '0', 'root', '0:root', '_'],
      [],
      ['# newpar'],
      ['# block = paragraph'],
      ['# sent_id = r-0123456789abcdef-2'],
      ['# text = They don’t agree.'],
      ['1', 'They', 'they', 'PRON', '_', '_', '4', 'nsubj', '4:nsubj', '_'],
      ['2-3', 'don’t', '_', '_', '_', '_', '_', '_', '_', '_'],
      ['2', 'do', 'do', 'AUX', '_', '_', '4', 'aux', '4:aux', '_'],
      ['3', 'n’t', 'n’t', 'PART', '_', '_', '4', 'advmod', '4:advmod', '_'],
      ['4', 'agree', 'agree', 'VERB', '_', '_', '0', 'root', '0:root', 'SpaceAfter=No'],
      ['5', '.', '.', 'PUNCT', '_', '_', '4', 'punct', '4:punct', '_'],
      [],
      ['# block = paragraph'],
      ['# sent_id = r-0123456789abcdef-3'],
      ['# text = “No,” said Paul Nitze.'],
    ];
    const start = rows.map((cells) => `${cells.join('\t')}\n`).join('');
    expect(printed.slice(0, start.length)).toBe(start);
  });

  test('marks names word by word', () => {
    expect([...printed.matchAll(/\t(\S+)\t.*Name=(\S-\w+)/g)].map(([, form, tag]) => [form, tag])).toEqual([
      ['Paul', 'B-PER'],
      ['Nitze', 'I-PER'],
      ['Ingrid', 'B-PER'],
      ['Solheim', 'I-PER'],
    ]);
    expect(printed).toContain('Name=I-PER|SpaceAfter=No\n');
  });

  test('prints nothing where there are no sentences', () => {
    expect(renderConllu({ ...sampleRead, sentences: [] })).toBe('');
  });
});

describe('checkConllu', () => {
  const row = (cells: string) => `${cells.split(' ').join('\t')}\n`;
  const valid = `# sent_id = 1\n# text = Go!\n${row('1 Go go VERB _ _ 0 root _ SpaceAfter=No')}${row('2 ! ! PUNCT _ _ 1 punct _ _')}\n`;

  test('takes a valid text', () => expect(checkConllu(valid)).toEqual([]));

  test.each([
    ['no empty line at the end', valid.slice(0, -1)],
    ['a text that the rows do not give', valid.replace('Go!\n', 'Go !\n')],
    ['two roots', valid.replace('1\tpunct', '0\troot')],
    ['a cycle', valid.replace('0\troot', '2\tdep')],
    ['a head beyond the end', valid.replace('1\tpunct', '7\tpunct')],
    ['an unknown tag', valid.replace('VERB', 'VRB')],
    ['an empty cell', valid.replace('\tgo\t', '\t\t')],
    ['a missing column', valid.replace('\tgo\t', '\t')],
    ['ids out of order', valid.replace('2\t!', '3\t!')],
    ['the same sentence twice', valid + valid],
    ['an arc from nowhere', valid.replace('1\tpunct\t_', '1\tpunct\t9:punct')],
    ['arcs out of order', valid.replace('1\tpunct\t_', '1\tpunct\t1:punct|0:root')],
    ['an arc twice', valid.replace('1\tpunct\t_', '1\tpunct\t1:punct|1:punct')],
    ['a range after its words', `${valid.slice(0, -1)}${row('1-2 Go! _ _ _ _ _ _ _ _')}\n`],
  ])('finds %s', (_name, text) => expect(checkConllu(text)).not.toEqual([]));
});
