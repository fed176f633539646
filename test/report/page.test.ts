// Pages of HTML: what is extracted, how words join, and what a page states of itself.
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.js';

const STORY =
  'The ministers of the two states met on Tuesday, after a long spring, and agreed to share what they know of floods.';
const BODY = `<article><p>${STORY}</p><p>${STORY} They are to meet again in October.</p></article>`;

function page(head: string, body = `<h1>Talks resume</h1>${BODY}`): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

function words(html: string): readonly (readonly [string, string])[] {
  return readText(html, {}, {}, 'html').words;
}

describe('joining words', () => {
  test.each([
    ['inline tags', '<p>They <b>met</b> in <i>Vien</i>na<span>.</span></p>', ['They met in Vienna.']],
    [
      'entities',
      '<p>A&amp;B &ldquo;met&rdquo;&nbsp;in &#86;ienna&hellip; &lt;b&gt;</p>',
      ['A&B “met”\u00a0in Vienna… <b>'],
    ],
    ['breaks', '<p>They met.<br>In Vienna.</p>', ['They met.\nIn Vienna.']],
    ['two breaks', '<div>They met.<br> <br/>In Vienna.</div>', ['They met.', 'In Vienna.']],
    ['white space', '<p>\n  They\n\t met.  </p>\n<p>In&#8203;to Vienna.</p>', ['They met.', 'In\u200bto Vienna.']],
    ['lists', '<ul><li>They met.</li><li><p>In Vienna.</p></li></ul>', ['They met.', 'In Vienna.']],
    ['bare text', 'They met.<p>In Vienna.', ['They met.', 'In Vienna.']],
    ['unclosed tags', '<p>They <b>met.<p>In Vienna.<div>Again.', ['They met.', 'In Vienna.', 'Again.']],
    [
      'comments and scripts',
      '<p>They<!-- not --> met.<script>x("<p>no</p>")</script></p><style>p{}</style>',
      ['They met.'],
    ],
    ['preformatted', '<pre>They met.\n\nIn Vienna.</pre>', ['They met.', 'In Vienna.']],
    ['notes and powers', '<p>They met on 5 km<sup>2</sup>.<sup><a href="#1">[1]</a></sup></p>', ['They met on 5 km2.']],
    ['drawings and controls', '<p>They met.<svg><text>no</text></svg><button>Share</button></p>', ['They met.']],
    ['data tables', '<p>They met.</p><table><tr><td>a</td><td>1</td></tr></table>', ['They met.']],
    ['old upper case', '<P>THEY MET.<BR><BR>In Vienna.</P>', ['THEY MET.', 'In Vienna.']],
  ])('%s', (_name, html, expected) => {
    expect(words(html).map(([, block]) => block)).toEqual(expected);
  });
});

describe('kinds', () => {
  test.each<[name: string, html: string, kinds: readonly string[]]>([
    [
      'headings',
      page('', `<h1>Talks resume</h1><article><p>${STORY}</p><h2>Who pays</h2><p>${STORY}</p></article>`),
      ['headline', 'paragraph', 'heading', 'paragraph'],
    ],
    [
      'a quotation',
      page(
        '',
        `<h1>Talks resume</h1><article><p>${STORY}</p><blockquote>We lost a day</blockquote><p>${STORY}</p></article>`,
      ),
      ['headline', 'paragraph', 'paragraph', 'paragraph'],
    ],
    [
      'a title in h2 under the name of the site',
      page(
        '<title>River talks resume - Mail</title>',
        `<h1>Mail</h1>${BODY.replace('<p>', '<h2>River talks resume</h2><p>')}`,
      ),
      ['headline', 'paragraph', 'paragraph'],
    ],
    [
      'a linked line',
      page(
        '',
        `<h1>Talks resume</h1><article><p>${STORY}</p><p><a href="/a">How a river floods</a></p><p>${STORY}</p></article>`,
      ),
      ['headline', 'paragraph', 'boilerplate', 'paragraph'],
    ],
    [
      'a lead picture',
      page('', `<h1>Talks resume</h1><figure><img src="a"><figcaption>The two ministers</figcaption></figure>${BODY}`),
      ['headline', 'caption', 'paragraph', 'paragraph'],
    ],
  ])('%s', (_name, html, kinds) => {
    expect(words(html).map(([kind]) => kind)).toEqual(kinds);
  });
});

describe('what a page states', () => {
  const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  const article = {
    '@type': 'NewsArticle',
    headline: 'Talks resume',
    datePublished: '2022-07-19T10:00:00Z',
    publisher: { name: 'Harbour Mail' },
  };
  test.each<[name: string, html: string, outlet: string | null, day: string | null]>([
    [
      'open graph',
      page(
        '<meta property="og:site_name" content="Harbour Mail"><meta property="article:published_time" content="2022-07-19T10:00">',
      ),
      'Harbour Mail',
      '2022-07-19',
    ],
    ['JSON-LD', page(ld(article)), 'Harbour Mail', '2022-07-19'],
    ['JSON-LD in a list', page(ld([{ '@type': 'WebPage' }, article])), 'Harbour Mail', '2022-07-19'],
    [
      'JSON-LD wrapped in a comment',
      page(ld(article).replace('>{', '>//<![CDATA[\n{').replace('}<', '}\n//]]><')),
      'Harbour Mail',
      '2022-07-19',
    ],
    [
      'broken JSON-LD',
      page(`<script type="application/ld+json">{"@type":</script><meta name="application-name" content="Mail">`),
      'Mail',
      null,
    ],
    ['names of dates', page('<meta name="DC.date.issued" content="2022-07-19">'), null, '2022-07-19'],
    [
      'attributes in capitals',
      page('<META NAME="PubDate" CONTENT="Tue, 19 Jul 2022 10:00:00 GMT">'),
      null,
      '2022-07-19',
    ],
    ['an item property', page('<meta itemprop="datePublished" content="2022-07-19">'), null, '2022-07-19'],
    [
      'a modification is no publication',
      page('<meta property="article:modified_time" content="2022-07-19">'),
      null,
      null,
    ],
    [
      'a time by the headline',
      page('', `<h1>Talks resume</h1><time datetime="2022-07-19T10:00">today</time>${BODY}`),
      null,
      '2022-07-19',
    ],
    [
      'a time in the story',
      page('', `<h1>Talks resume</h1>${BODY}<p><time datetime="2022-07-19">then</time></p>`),
      null,
      null,
    ],
    [
      'a canonical address',
      page('<link rel="canonical" href="https://www.mail.example/2022/07/19/talks">'),
      'mail.example',
      '2022-07-19',
    ],
    [
      'an unreadable date gives way',
      page('<meta name="date" content="soon"><link rel="canonical" href="https://mail.example/2022/07/19/talks">'),
      'mail.example',
      '2022-07-19',
    ],
  ])('%s', (_name, html, outlet, day) => {
    const { report, codes } = readText(html, {}, {}, 'html');
    expect(report.outlet).toBe(outlet);
    expect(report.published).toMatchObject({
      earliest: day,
      latest: day,
      basis: day === null ? 'unknown' : 'metadata',
    });
    expect(codes).toEqual([]);
  });

  test.each([
    [
      'the name of the site is cut off',
      '<meta property="og:site_name" content="Harbour Mail"><title>Talks resume | Harbour Mail</title>',
      'Talks resume',
    ],
    ['a title unlike the printed one', '<title>Rivers - at last</title>', 'Rivers - at last'],
    ['a title with entities', '<title>Talks &amp; tea</title>', 'Talks & tea'],
    ['no title: the first heading', '', 'Talks resume'],
    ['an unknown site behind the printed title', '<title>Talks resume: Harbour Mail</title>', 'Talks resume'],
  ])('headline: %s', (_name, head, headline) => {
    expect(readText(page(head), {}, {}, 'html').report.headline).toBe(headline);
  });
});
