// Enhanced Universal Dependencies from the basic tree: what the reader of "Putin arrived and met Raisi" knows beyond the arcs.
// After the guidelines at universaldependencies.org/u/overview/enhanced-syntax.html; no empty nodes are made.
import type { Token } from './sentence.js';

/** One arc of the enhanced graph, told from its dependent. `head` is -1 for the root. */
export interface Edge {
  readonly head: number;
  readonly deprel: string;
}

/** Relations whose label takes up the word that marks them: "obl:in", "advcl:after". */
const MARKED: ReadonlySet<string> = new Set(['nmod', 'obl', 'advcl', 'acl']);
/** Relations of which a conjunct has no share: each names something about its own place in the sentence. */
const NOT_SHARED: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis', 'punct', 'dep', 'reparandum', 'list']);
const SUBJECT = /^(nsubj|csubj)/; // nsubj, nsubj:pass

/**
 * The enhanced arcs of each token: marked labels, heads and subjects shared in coordination, what relative pronouns
 * stand for, and the subjects of open complements.
 * @example enhance(sentence.tokens)[met] // of "Putin arrived and met Raisi": [{ head: arrived, deprel: 'conj:and' }, ...]
 * @returns one list a token, the basic arc first, no arc twice
 */
export function enhance(tokens: readonly Token[]): readonly (readonly Edge[])[] {
  const children = childrenOf(tokens);
  const graph: Edge[][] = tokens.map((token, i) => [
    { head: token.head, deprel: labelOf(tokens, children, i, token.deprel) },
  ]);
  tokens.forEach((token, i) => {
    if (base(token.deprel) === 'conj') shareHead(tokens, children, graph, i);
  });
  tokens.forEach((token, i) => {
    if (base(token.deprel) === 'conj') shareSubject(tokens, children, graph, i);
    if (token.deprel === 'acl:relcl') resolveRelative(tokens, children, graph, i);
    if (base(token.deprel) === 'xcomp') raiseSubject(tokens, children, graph, i);
  });
  return graph;
}

function base(deprel: string): string {
  return deprel.split(':', 1)[0] ?? deprel;
}

function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, i) => {
    children[head]?.push(i);
  });
  return children;
}

type Children = readonly (readonly number[])[];

/** The label with the lemma of its preposition, conjunction or mark: "nmod:of", "conj:and". */
function labelOf(tokens: readonly Token[], children: Children, i: number, deprel: string): string {
  const bare = base(deprel);
  if (bare === 'conj') return withMark(deprel, markOf(tokens, children, i, ['cc']));
  if (!MARKED.has(bare) || deprel === 'acl:relcl') return deprel;
  return withMark(deprel, markOf(tokens, children, i, ['case', 'mark']));
}

function withMark(deprel: string, mark: string | null): string {
  return mark === null || deprel.includes(':') ? deprel : `${deprel}:${mark}`;
}

function markOf(tokens: readonly Token[], children: Children, i: number, relations: readonly string[]): string | null {
  const mark = children[i]!.find((c) => relations.includes(tokens[c]!.deprel));
  if (mark === undefined) return null;
  const fixed = children[mark]!.filter((c) => tokens[c]!.deprel === 'fixed');
  const words = [mark, ...fixed].map((c) => tokens[c]!.lemma.toLowerCase());
  return words.every((word) => /^\p{L}+$/u.test(word)) ? words.join('_') : null;
}

function add(graph: Edge[][], i: number, edge: Edge): void {
  const edges = graph[i]!;
  if (edge.head !== i && !edges.some(({ head, deprel }) => head === edge.head && deprel === edge.deprel))
    edges.push(edge);
}

/** "met Raisi and Erdogan": Erdogan is an object of "met" too. */
function shareHead(tokens: readonly Token[], children: Children, graph: Edge[][], i: number): void {
  const first = tokens[tokens[i]!.head];
  if (first === undefined || NOT_SHARED.has(base(first.deprel))) return;
  const label = children[i]!.some((c) => tokens[c]!.deprel === 'case')
    ? labelOf(tokens, children, i, first.deprel)
    : labelOf(tokens, children, tokens[i]!.head, first.deprel);
  add(graph, i, { head: first.head, deprel: label });
}

/** "Putin arrived and met Raisi": Putin is the subject of "met" too. */
function shareSubject(tokens: readonly Token[], children: Children, graph: Edge[][], i: number): void {
  const first = tokens[i]!.head;
  if (first < 0 || hasSubject(tokens, children, i) || !isPredicate(tokens, children, i)) return;
  const passive = children[i]!.some((c) => tokens[c]!.deprel === 'aux:pass');
  for (const c of children[first]!) {
    if (SUBJECT.test(tokens[c]!.deprel))
      add(graph, c, { head: i, deprel: passive ? 'nsubj:pass' : base(tokens[c]!.deprel) });
  }
}

function hasSubject(tokens: readonly Token[], children: Children, i: number): boolean {
  return children[i]!.some((c) => SUBJECT.test(tokens[c]!.deprel));
}

function isPredicate(tokens: readonly Token[], children: Children, i: number): boolean {
  return tokens[i]!.upos === 'VERB' || children[i]!.some((c) => tokens[c]!.deprel === 'cop');
}

/** "fighters who are battling": the fighters are the subject of "battling", and "who" refers to them. */
function resolveRelative(tokens: readonly Token[], children: Children, graph: Edge[][], clause: number): void {
  const noun = tokens[clause]!.head;
  const pronoun = [clause, ...children[clause]!].find((c) => tokens[c]!.feats.includes('PronType=Rel'));
  if (noun < 0 || pronoun === undefined || pronoun === clause) return;
  for (const { head, deprel } of [...graph[pronoun]!])
    if (head >= 0 && deprel !== 'ref') add(graph, noun, { head, deprel });
  graph[pronoun] = [{ head: noun, deprel: 'ref' }];
}

/** "warned Erdogan not to start": Erdogan is the subject of "start"; "agreed to withdraw": who agreed withdraws. */
function raiseSubject(tokens: readonly Token[], children: Children, graph: Edge[][], clause: number): void {
  const governor = tokens[clause]!.head;
  if (governor < 0 || hasSubject(tokens, children, clause)) return;
  const siblings = children[governor]!;
  const controller =
    siblings.find((c) => ['obj', 'iobj'].includes(tokens[c]!.deprel)) ??
    siblings.find((c) => SUBJECT.test(tokens[c]!.deprel));
  if (controller !== undefined) add(graph, controller, { head: clause, deprel: 'nsubj:xsubj' });
}
