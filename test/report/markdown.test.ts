// Markdown: the text is what Markdown renders, and its marks are gone.
import { expect, test } from 'vitest';
import { readText } from './read-text.js';

const STORY = 'The ministers of the two states met on Tuesday and agreed to share what they know of floods.';

test.each<[name: string, markdown: string, blocks: readonly (readonly [string, string])[]]>([
  [
    'a heading',
    `# Talks **resume**\n\n${STORY}`,
    [
      ['headline', 'Talks resume'],
      ['paragraph', STORY],
    ],
  ],
  [
    'an underlined heading',
    `Talks resume\n====\n\n${STORY}`,
    [
      ['headline', 'Talks resume'],
      ['paragraph', STORY],
    ],
  ],
  [
    'headings inside',
    `${STORY}\n\n## Who pays ##\n\n${STORY}`,
    [
      ['paragraph', STORY],
      ['heading', 'Who pays'],
      ['paragraph', STORY],
    ],
  ],
  ['soft and hard breaks', 'They met\nin Vienna.  \nAgain.', [['paragraph', 'They met in Vienna.\nAgain.']]],
  [
    'emphasis',
    'They *met* in __Vienna__, ***again***, ~~not~~ 3 * 4 * 5, snake_case_name.',
    [['paragraph', 'They met in Vienna, again, not 3 * 4 * 5, snake_case_name.']],
  ],
  [
    'links',
    'They [met](https://example.org/a_(b) "title") in [Vienna][1], [sic], <https://example.org>.',
    [['paragraph', 'They met in Vienna, [sic], https://example.org.']],
  ],
  [
    'images',
    `${STORY}\n\n![A river](river.jpg)\n\n${STORY}`,
    [
      ['paragraph', STORY],
      ['paragraph', STORY],
    ],
  ],
  [
    'escapes, code and entities',
    'They \\*met\\* in `Vienna` &amp; left&#8230;',
    [['paragraph', 'They *met* in Vienna & left…']],
  ],
  [
    'lists',
    '- They met.\n- They left\n  at once.\n\n1. Again.',
    [
      ['paragraph', 'They met.'],
      ['paragraph', 'They left at once.'],
      ['paragraph', 'Again.'],
    ],
  ],
  [
    'quotations',
    '> They met.\n> In Vienna.\n\nAgain.',
    [
      ['paragraph', 'They met. In Vienna.'],
      ['paragraph', 'Again.'],
    ],
  ],
  [
    'tables, rules, fences and tags',
    `| a | b |\n|---|---|\n\n${STORY}\n\n***\n\n\`\`\`\nThey met.\n\`\`\`\n<div>\n\n[1]: https://example.org`,
    [
      ['paragraph', STORY],
      ['paragraph', 'They met.'],
    ],
  ],
  [
    'marks without a partner',
    'They **met in [Vienna and `left. ]( *',
    [['paragraph', 'They **met in [Vienna and `left. ]( *']],
  ],
])('%s', (_name, markdown, blocks) => {
  expect(readText(markdown, {}, {}, 'markdown').words).toEqual(blocks);
});

test('front matter states facts and is no text', () => {
  const matter =
    '---\ntitle: "Talks: resumed"\ndate: 2022-07-19T10:00:00Z\nsource: Harbour Mail\ntags:\n  - rivers\n---\n';
  const { report } = readText(`${matter}${STORY}`, {}, {}, 'markdown');
  expect(report).toMatchObject({ headline: 'Talks: resumed', outlet: 'Harbour Mail', text: STORY });
  expect(report.published).toMatchObject({ earliest: '2022-07-19', basis: 'metadata' });
});

test('a rule at the start is no front matter', () => {
  expect(readText(`---\n\n${STORY}`, {}, {}, 'markdown').report.text).toBe(STORY);
});
