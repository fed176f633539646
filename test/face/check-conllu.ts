// A check that a text is valid CoNLL-U: https://universaldependencies.org/format.html.

/**
 * What is wrong with a text that should be CoNLL-U; nothing for a valid one.
 * @example checkConllu('1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n') // ['line 1: a sentence without # sent_id', …]
 */
export function checkConllu(text: string): readonly string[] {
  if (text === '') return [];
  if (!text.endsWith('\n\n')) return ['the last sentence does not end with an empty line'];
  const wrong: string[] = [];
  let line = 1;
  const ids = new Set<string>();
  for (const sentence of text.slice(0, -2).split('\n\n')) {
    const lines = sentence.split('\n');
    const say = (message: string) => wrong.push(`line ${line}: ${message}`);
    checkSentence(lines, ids, say);
    line += lines.length + 1;
  }
  return wrong;
}

type Say = (message: string) => void;

function checkSentence(lines: readonly string[], ids: Set<string>, say: Say): void {
  const firstRow = lines.findIndex((line) => !line.startsWith('#'));
  const comments = lines.slice(0, firstRow < 0 ? lines.length : firstRow);
  const rows = lines.slice(comments.length).map((line) => line.split('\t'));
  checkComments(comments, ids, say);
  for (const row of rows) checkCells(row, say);
  const words = rows.filter(([id = '']) => /^\d+$/.test(id));
  checkWords(words, say);
  for (const word of words) checkDeps(word, words.length, say);
  checkRanges(rows, words.length, say);
  const written = comments.find((comment) => comment.startsWith('# text = '))?.slice(9);
  if (written !== surfaceOf(rows)) say(`# text is "${written}", the rows give "${surfaceOf(rows)}"`);
}

function checkComments(comments: readonly string[], ids: Set<string>, say: Say): void {
  const id = comments.find((comment) => comment.startsWith('# sent_id = '));
  if (id === undefined) say('a sentence without # sent_id');
  else if (ids.has(id)) say(`${id} for the second time`);
  else ids.add(id);
  if (comments.filter((comment) => comment.startsWith('# text = ')).length !== 1) say('not exactly one # text');
}

function checkCells(row: readonly string[], say: Say): void {
  if (row.length !== 10) say(`${row.length} columns instead of 10`);
  if (row.some((cell) => cell === '')) say('an empty cell');
  if (row.some((cell) => /^\s|\s$/.test(cell))) say('white space at the end of a cell');
  const [id = '', , , upos = '', , feats = '', , , , misc = ''] = row;
  if (!/^\d+(?:-\d+)?$/.test(id)) say(`the id ${id}`);
  if (!id.includes('-') && !UPOS.has(upos)) say(`the tag ${upos}`);
  if (feats !== '_' && !/^[A-Z]\S*=\S+(?:\|[A-Z]\S*=\S+)*$/.test(feats)) say(`the features ${feats}`);
  if (misc !== '_' && !misc.split('|').every((part) => part.includes('='))) say(`the MISC ${misc}`);
}

const UPOS = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '));

/** Ids in order, one root, heads that exist, no cycle. */
function checkWords(words: readonly (readonly string[])[], say: Say): void {
  const heads = words.map(([, , , , , , head]) => Number(head));
  if (words.some(([id], index) => id !== String(index + 1))) say('ids that are not 1, 2, 3, …');
  if (heads.filter((head) => head === 0).length !== 1) say('not exactly one root');
  if (heads.some((head) => !Number.isInteger(head) || head < 0 || head > words.length)) say('a head that is not there');
  if (words.some(([, , , , , , head, deprel]) => (head === '0') !== (deprel === 'root')))
    say('root elsewhere than at head 0');
  if (words.some((_, index) => !reachesRoot(index + 1, heads))) say('a cycle');
}

function reachesRoot(id: number, heads: readonly number[]): boolean {
  let at = id;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === 0) return true;
    at = heads[at - 1] ?? 0;
  }
  return false;
}

/** Enhanced arcs: governors that are there, in order, none twice, none to itself; a label as the guidelines have it. */
function checkDeps([id = '', , , , , , , , deps = '']: readonly string[], count: number, say: Say): void {
  if (deps === '_') return;
  const edges = deps.split('|').map((edge) => /^(\d+):([a-z]+(?::[\p{Ll}\p{Lo}\p{Lm}\p{M}_]+)*)$/u.exec(edge));
  const heads = edges.map((edge) => Number(edge?.[1] ?? -1));
  if (heads.some((head) => head < 0 || head > count || String(head) === id)) say(`the arcs ${deps}`);
  if (heads.some((head, index) => head < (heads[index - 1] ?? 0))) say(`arcs out of order: ${deps}`);
  if (edges.some((edge) => (edge?.[1] === '0') !== (edge?.[2] === 'root'))) say(`root elsewhere than at 0: ${deps}`);
  if (new Set(deps.split('|')).size < edges.length) say(`an arc twice: ${deps}`);
}

/** Ranges stand before their first word, go up, and do not overlap. */
function checkRanges(rows: readonly (readonly string[])[], count: number, say: Say): void {
  let covered = 0;
  for (const [index, [id = '']] of rows.entries()) {
    const [first = 0, last] = id.split('-').map(Number);
    if (last === undefined) continue;
    if (first <= covered || last <= first || last > count) say(`the range ${id}`);
    if (rows[index + 1]?.[0] !== String(first)) say(`the range ${id} does not stand before its first word`);
    covered = last;
  }
}

/** The text that the rows give: forms of ranges and of words outside them, with spaces as SpaceAfter says. */
function surfaceOf(rows: readonly (readonly string[])[]): string {
  let text = '';
  let covered = 0;
  for (const [id = '', form = '', , , , , , , , misc = ''] of rows) {
    const [first = 0, last = first] = id.split('-').map(Number);
    if (first <= covered) continue;
    covered = last;
    text += form + (misc.split('|').includes('SpaceAfter=No') ? '' : ' ');
  }
  return text.trimEnd();
}
