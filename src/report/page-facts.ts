// What a page states beside its text: title, site, address and dates, from its metadata.
import { readJsonLd } from './json-ld.js';
import type { PageFacts, StatedDate } from './layout.js';
import { attributeOf, type PageElement, type PageTree } from './page-dom.js';

/** Names of `meta` elements that state the date of publication, the most trusted first. Source: the habits of news sites. */
const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'release_date',
  'date',
] as const;

const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'] as const;
const SITE_NAMES = ['og:site_name', 'application-name'] as const;

/** A paragraph so long is story; a time element behind two of them is about something else. */
const STORY_LENGTH = 80;

/**
 * The facts that a page states. It reads the tree and leaves it as it is.
 * @example readFacts(openPage('<meta property="og:site_name" content="Example Press">', marks)).siteName // 'Example Press'
 */
export function readFacts({ root }: PageTree): PageFacts {
  const metas = readMetas(root);
  const data = readJsonLd(textsOf(root, 'script[type="application/ld+json" i]'));
  const title = firstOf(metas, TITLE_NAMES) ?? data.headline ?? textsOf(root, 'title')[0];
  const canonical = root.querySelector('link[rel="canonical" i]');
  return {
    title: title === undefined || title.trim() === '' ? null : title.trim(),
    siteName: metas.get('og:site_name') ?? data.publisher ?? firstOf(metas, SITE_NAMES) ?? null,
    url: (canonical && attributeOf(canonical, 'href')) ?? metas.get('og:url') ?? null,
    dates: [
      ...(data.published === null ? [] : [{ value: data.published, where: 'datePublished in JSON-LD' }]),
      ...DATE_NAMES.flatMap((name) => statedIn(metas, name)),
      ...findTimes(root),
    ],
  };
}

function readMetas(root: PageElement): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of Array.from(root.querySelectorAll('meta'))) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const content = attributeOf(meta, 'content')?.trim();
    if (name === null || content === undefined || content === '') continue;
    const key = name.trim().toLowerCase();
    if (!metas.has(key)) metas.set(key, content);
  }
  return metas;
}

function statedIn(metas: ReadonlyMap<string, string>, name: string): readonly StatedDate[] {
  const value = metas.get(name);
  return value === undefined ? [] : [{ value, where: `the meta element ${name}` }];
}

/** The first time element behind the headline and before the story is well under way, or just above the headline. */
function findTimes(root: PageElement): readonly StatedDate[] {
  const elements = Array.from(root.querySelectorAll('h1, p, time, [itemprop="datePublished" i]'));
  const marked = elements.find((one) => attributeOf(one, 'itemprop')?.toLowerCase() === 'datepublished' && timeOf(one));
  if (marked !== undefined) return [{ value: timeOf(marked) ?? '', where: 'the element marked as datePublished' }];
  const headline = elements.findIndex(({ localName }) => localName === 'h1');
  if (headline < 0) return [];
  let story = 0;
  for (const one of [...elements.slice(headline + 1), ...elements.slice(Math.max(0, headline - 3), headline)]) {
    const value = one.localName === 'time' ? timeOf(one) : null;
    if (value !== null) return [{ value, where: 'the time element by the headline' }];
    if (one.localName === 'p' && one.textContent.trim().length >= STORY_LENGTH) story += 1;
    if (story > 1) return [];
  }
  return [];
}

function timeOf(element: PageElement): string | null {
  const value = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? element.textContent.slice(0, 64);
  return value.trim() === '' ? null : value.trim();
}

function textsOf(root: PageElement, selector: string): readonly string[] {
  return Array.from(root.querySelectorAll(selector)).map((element) => element.textContent);
}

function firstOf(metas: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => metas.get(name)).find((value) => value !== undefined);
}
