// The briefing read back with marked: every line has a footnote, every footnote its words, and nothing becomes markup.
import { Marked } from 'marked';
import markedFootnote from 'marked-footnote';
import { describe, expect, test } from 'vitest';
import { exportedText } from './export-record.js';

async function rendered(options = {}): Promise<string> {
  return await new Marked().use(markedFootnote()).parse(await exportedText('markdown', options));
}

describe('markdown', () => {
  test('every line of the briefing leads to a footnote that is there', async () => {
    const html = await rendered();
    const lines = html.slice(0, html.indexOf('<section')).match(/<li>[\s\S]*?<\/li>/g) ?? [];
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter((line) => !/href="#footnote-/.test(line))).toEqual([]);
    const wanted = [...html.matchAll(/href="#(footnote-\d+)"/g)].map(([, id]) => id);
    expect(wanted.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  test('words, outlet, chain and place are in the note; status is in the line', async () => {
    const html = await rendered();
    expect(html).toContain('“We agree, &lt;b&gt;fully&lt;/b&gt;; =1+1” Harbor, &quot;News&quot; &amp; Agency');
    expect(html).toContain('through Ada Nord, Norpress (r-0000000000000001, ');
    expect(html).toContain('<em>planned</em>');
    expect(html).toContain('<em>denied</em>');
  });

  test('what a report says can become no markup', async () => {
    const html = await rendered();
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('a briefing about two, in a period', async () => {
    const text = await exportedText('markdown', { parties: ['Ada Nord', 'Bo Sund'], from: '2015', to: '2015' });
    expect(text).toMatch(/^# Ada Nord and Bo Sund, 2015 to 2015\n/);
    expect(text).not.toContain('planned');
  });
});
