// A page of HTML to text and chunks: its article, with the headline first and the captions and bylines above the story behind it.
import { type Problem, problem } from '../base/problem.js';
import { type Reason, type Staged, staged } from '../base/staged.js';
import { plainTitle } from './draft.js';
import { joinPieces, type Layout, type PageFacts, type Piece } from './layout.js';
import { attributeOf, extractArticle, judgeTree, openPage, type PageElement, type PageTree } from './page-dom.js';
import { readFacts } from './page-facts.js';
import { readPieces } from './page-pieces.js';
import { flattenPage, measurePage } from './page-shape.js';

/** An extraction with less than this share of the page's words of story has lost the story; comments may hold the rest. */
const LEAST_SHARE = 0.1;

/** What stands above a story, and what bounds it. */
const LEADS = 'h1, p, figcaption, [class*="byline" i], [rel="author"]';
const LONGEST_LEAD = 600;

/** A paragraph of so many characters is story. */
const STORY_LENGTH = 80;

/**
 * The layout of a page. Its text is extracted: the words of the article, a blank line between blocks.
 * A page that nests too deep for the extractor is read flat, with all its words, and with a problem.
 * @example layOutPage('<h1>Talks resume</h1><p>The ministers met.').value.text // 'Talks resume\n\nThe ministers met.'
 */
export function layOutPage(html: string): Staged<Layout> {
  const shape = measurePage(html);
  const page = shape.tooMuch === null ? openPage(html, shape) : null;
  const tooMuch = page === null ? shape.tooMuch : judgeTree(page);
  if (page === null || tooMuch !== null) return layOutFlat(html, tooMuch ?? '');
  const facts = readFacts(page);
  const headline = findHeadline(page, facts);
  const leads = readLeads(page);
  const whole = readPieces(page.body);
  const article = extractArticle(page, headline ?? facts.title ?? '');
  const extracted = article === null ? [] : readPieces(article);
  const isLost = storyLength(extracted) < storyLength(whole) * LEAST_SHARE || extracted.length === 0;
  const pieces = isLost ? whole : withLeads(extracted, leads);
  return staged(joinPieces(withHeadline(pieces, headline), facts), [], [explain(isLost, pieces, whole)]);
}

function layOutFlat(html: string, tooMuch: string): Staged<Layout> {
  const page = openPage(flattenPage(html), { hasHtml: false, hasBody: false });
  return staged(joinPieces(readPieces(page.body), readFacts(page)), [deepPage(tooMuch)]);
}

/** The heading that the title of the page repeats or opens with, else the first `h1` that is no name of the site. */
function findHeadline({ body }: PageTree, { title, siteName }: PageFacts): string | null {
  const headings = Array.from(body.querySelectorAll('h1, h2')).map((one) => ({
    level: one.localName,
    words: wordsOf(one),
  }));
  const stated = title === null ? '' : plainTitle(title);
  const same = headings.find(({ words }) => isTitle(words) && stated.startsWith(plainTitle(words)));
  const firsts = headings.filter(({ level, words }) => level === 'h1' && words !== '' && words !== siteName);
  return (same ?? firsts.find(({ words }) => isTitle(words)) ?? firsts[0])?.words ?? null;
}

function isTitle(words: string): boolean {
  return words.split(/\s+/u).length >= 3;
}

/** The captions and bylines between the headline and the second paragraph of story, which the extractor often drops. */
function readLeads({ body }: PageTree): readonly Piece[] {
  const elements = Array.from(body.querySelectorAll(LEADS));
  const leads: Piece[] = [];
  let story = 0;
  for (const element of elements.slice(
    Math.max(
      0,
      elements.findIndex(({ localName }) => localName === 'h1'),
    ),
  )) {
    if (element.localName === 'p' && element.textContent.trim().length >= STORY_LENGTH) story += 1;
    if (story > 1) break;
    const hint = element.localName === 'figcaption' ? 'caption' : isByline(element) ? 'credit' : undefined;
    const words = hint === undefined ? '' : wordsOf(element);
    if (hint !== undefined && words !== '' && words.length <= LONGEST_LEAD && !leads.at(-1)?.words.includes(words)) {
      leads.push({ words, hint });
    }
  }
  return leads;
}

function isByline(element: PageElement): boolean {
  return /byline/iu.test(attributeOf(element, 'class') ?? '') || attributeOf(element, 'rel') === 'author';
}

function withLeads(pieces: readonly Piece[], leads: readonly Piece[]): readonly Piece[] {
  const there = new Set(pieces.map(({ words }) => plainTitle(words)));
  return [...leads.filter(({ words }) => !there.has(plainTitle(words))), ...pieces];
}

/** The headline first; where the article has it as well, near its start, it stands there no longer. */
function withHeadline(pieces: readonly Piece[], headline: string | null): readonly Piece[] {
  if (headline === null) return pieces;
  const rest = pieces.filter(({ words }, index) => index > 8 || plainTitle(words) !== plainTitle(headline));
  return [{ words: headline, hint: 'headline' }, ...rest];
}

function wordsOf(element: PageElement): string {
  return readPieces(element)
    .map(({ words }) => words)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function storyLength(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + (words.length >= STORY_LENGTH ? words.length : 0), 0);
}

function explain(isLost: boolean, pieces: readonly Piece[], whole: readonly Piece[]): Reason {
  const kept = `${pieces.length} of ${whole.length} blocks of the page are kept`;
  return isLost
    ? { rule: 'page/whole', why: `the extractor lost the story; ${kept}` }
    : { rule: 'page/article', why: `the article was extracted; ${kept}` };
}

function deepPage(tooMuch: string): Problem {
  return problem('report/deep-page', {
    what: 'the article cannot be told from the rest of the page',
    expected: 'a page as browsers save it',
    got: tooMuch,
    todo: 'save the page anew or give its text as plain text; all its words were read',
  });
}
