// The page as a tree, and its article: the one home of linkedom and Readability.
import { createRequire } from 'node:module';
import type { Readability } from '@mozilla/readability';
import type { parseHTML } from 'linkedom';
import { judgeSize } from './page-size.js';

/** What is used of a node of a parsed page; linkedom's nodes have it. */
export interface PageNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  textContent: string;
}

/** What is used of an element of a parsed page. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  getAttributeNames(): readonly string[];
  setAttribute(name: string, value: string): void;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): ArrayLike<PageElement>;
  appendChild(node: PageNode): unknown;
  replaceChildren(...nodes: readonly PageNode[]): void;
}

/** A parsed page. */
export interface PageTree {
  readonly root: PageElement;
  readonly body: PageElement;
  /** What Readability is given; it takes the tree apart. */
  readonly document: PageDocument;
}

interface PageDocument {
  readonly documentElement: PageElement;
  createElement(name: string): PageElement;
}

const ELEMENT = 1;

/** Loads a package at its first use: the two here take longer to load than a plain text takes to be read. */
const load = createRequire(import.meta.url);
// proof: linkedom exports parseHTML with the type that its declarations give, imported above.
const parser = () => (load('linkedom') as { readonly parseHTML: typeof parseHTML }).parseHTML;
// proof: Readability's package exports the class with the type that its declarations give, imported above.
const reader = () => (load('@mozilla/readability') as { readonly Readability: typeof Readability }).Readability;

/**
 * The tree of a page. A page without `html` or `body` is put inside them, for the parser makes none.
 * @example openPage('<p>Talks resume', { hasHtml: false, hasBody: false }).body.textContent // 'Talks resume'
 */
export function openPage(html: string, marks: { readonly hasHtml: boolean; readonly hasBody: boolean }): PageTree {
  const framed = marks.hasBody ? html : `<body>${html}</body>`;
  const whole = marks.hasHtml && marks.hasBody ? framed : `<html><head></head>${framed}</html>`;
  // proof: linkedom 0.18.12 builds its documents of nodes with these members; page-layout.test.ts runs every one of them.
  const document = parser()(whole).document as unknown as PageDocument;
  const root = document.documentElement;
  return { root, body: root.querySelector('body') ?? root, document };
}

/**
 * Whether a node is an element.
 * @example isElement(tree.body) // true
 */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/**
 * An attribute whatever the case of its name on the page, or null.
 * @example attributeOf(meta, 'content')
 */
export function attributeOf(element: PageElement, name: string): string | null {
  const exact = element.getAttribute(name);
  if (exact !== null && exact !== '') return exact;
  const other = element.getAttributeNames().find((one) => one.toLowerCase() === name);
  return other === undefined ? null : element.getAttribute(other);
}

/**
 * Why a tree must not be extracted, measured on the tree itself, or null where it may.
 * @example judgeTree(openPage('<p>Talks resume', marks)) // null
 */
export function judgeTree({ root }: PageTree): string | null {
  let [depth, elements, steps] = [0, 0, 0];
  let node: PageNode | null = root;
  while (node !== null) {
    elements += isElement(node) ? 1 : 0;
    steps += depth;
    const tooMuch = judgeSize(depth, elements, steps);
    if (tooMuch !== null) return tooMuch;
    if (node.firstChild !== null) [node, depth] = [node.firstChild, depth + 1];
    else [node, depth] = nextUp(node, root, depth);
  }
  return null;
}

/**
 * The article of a page, as Readability finds it, or null where it finds none. It takes the tree apart: read facts first.
 * @example extractArticle(openPage(html, marks), 'Talks resume')?.textContent
 */
export function extractArticle({ root, body, document }: PageTree, title: string): PageElement | null {
  renameDatelines(body);
  const head = document.createElement('head');
  const named = document.createElement('title');
  named.textContent = title;
  head.appendChild(named);
  root.replaceChildren(head, body);
  try {
    // proof: Readability reads a DOM document, which linkedom's is; the cast only spans two descriptions of the same tree.
    const extraction = new (reader())<unknown>(document as never, { serializer: (node) => node, keepClasses: true });
    const content = extraction.parse()?.content;
    return isArticle(content) ? content : null;
  } catch {
    return null; // Readability gives up on some odd pages; the caller then reads the whole body and says so.
  }
}

function isArticle(content: unknown): content is PageElement {
  return typeof content === 'object' && content !== null && 'nodeType' in content && content.nodeType === ELEMENT;
}

/** Readability takes elements of the class `dateline` for a byline and drops them, with the place in them. */
function renameDatelines(body: PageElement): void {
  for (const element of Array.from(body.querySelectorAll('[class*="dateline" i], [id*="dateline" i]'))) {
    for (const name of ['class', 'id']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.replace(/dateline/giu, 'place-and-day'));
    }
  }
}

function nextUp(start: PageNode, root: PageNode, startDepth: number): [PageNode | null, number] {
  let node: PageNode | null = start;
  let depth = startDepth;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return [node.nextSibling, depth];
    node = node.parentNode;
    depth -= 1;
  }
  return [null, 0];
}
