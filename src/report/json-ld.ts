// What a page states in JSON-LD: the title, the publisher and the date of its article.

/** What JSON-LD states of an article; null where it does not. */
export interface ArticleData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** Matches the types of schema.org that a report has: `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting`. */
const ARTICLE_TYPE = /(?:Article|Report|Posting)$/;

/** So many objects of a page are looked at, which bounds the work on a hostile one. */
const MOST_OBJECTS = 2_000;

const NOTHING: ArticleData = { headline: null, publisher: null, published: null };

/**
 * What the JSON-LD scripts of a page state of its article; scripts that are no JSON are passed over.
 * @example readJsonLd(['{"@type":"NewsArticle","headline":"Talks resume","datePublished":"2022-07-19"}']).published
 * // '2022-07-19'
 */
export function readJsonLd(scripts: readonly string[]): ArticleData {
  const objects = scripts.flatMap((script) => listObjects(parse(script)));
  const article = objects.find(isArticle);
  if (article === undefined) return NOTHING;
  return {
    headline: asText(article.headline),
    publisher: nameOf(article.publisher, objects) ?? nameOf(article.sourceOrganization, objects),
    published: asText(article.datePublished),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Matches what pages put round the JSON so that old browsers did not show it: `//<![CDATA[`, `<!--`, `//]]>`. */
const WRAPPING = /^(?:\/\/ ?)?(?:<!\[CDATA\[|<!--)|(?:\/\/ ?)?(?:\]\]>|-->)$/gu;

function parse(script: string): unknown {
  try {
    return JSON.parse(script.trim().replace(WRAPPING, ''));
  } catch {
    return null; // Many pages carry broken JSON-LD; they state nothing then.
  }
}

/** The objects of a value: itself, the members of lists and of `@graph`, and what a page is about. */
function listObjects(value: unknown): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const queue = [value];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const one = queue[at];
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_OBJECTS));
    if (!isObject(one)) continue;
    found.push(one);
    queue.push(one['@graph'], one.mainEntity, one.mainEntityOfPage);
  }
  return found;
}

function isArticle(object: JsonObject): boolean {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function nameOf(value: unknown, objects: readonly JsonObject[]): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) return asText(one);
  const named = one.name === undefined ? objects.find((object) => object['@id'] === one['@id'] && object.name) : one;
  return asText(named?.name);
}

function asText(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
