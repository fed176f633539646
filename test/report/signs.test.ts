// Signs and forms of datelines: each matches the words that it shows.
import { describe, expect, test } from 'vitest';
import { BOILERPLATE_SIGNS } from '../../src/report/boilerplate-signs.js';
import { CAPTION_SIGNS } from '../../src/report/caption-signs.js';
import { viewChunk } from '../../src/report/chunk-view.js';
import { CREDIT_SIGNS } from '../../src/report/credit-signs.js';
import { readDateline } from '../../src/report/dateline.js';
import { DATELINE_FORMS } from '../../src/report/dateline-forms.js';

const SIGNS = [...BOILERPLATE_SIGNS, ...CREDIT_SIGNS, ...CAPTION_SIGNS].flatMap((sign) =>
  'shows' in sign ? [sign] : [],
);

describe.each(SIGNS)('$rule', ({ shows, pattern, place }) => {
  test.each(shows)('%s', (words) => {
    const view = viewChunk(words, { start: 0, end: words.length, hint: 'none', gapBefore: true });
    expect(view[place]).toMatch(pattern);
  });
});

describe.each(DATELINE_FORMS)('$rule', ({ rule, shows }) => {
  test.each(shows)('%s', (shown) => {
    const dateline = readDateline(shown.replace('|', ''));
    expect(dateline?.length).toBe(shown.indexOf('|'));
    expect(dateline?.rule).toBe(rule);
  });
});
