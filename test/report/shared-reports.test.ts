// The two real reports beside the repository, where they are there: what is headline, caption, dateline, heading, credit.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.js';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'reports');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

interface Reference {
  readonly file: string;
  readonly outlet: string;
  readonly headline?: string;
  readonly headings?: readonly string[];
  readonly credits?: readonly string[];
  readonly not_article_text?: readonly string[];
  readonly statements?: readonly { readonly content: readonly string[] }[];
}

if (FILES.length === 0) console.log(`skipped: no reports in ${FOLDER}`);

describe.skipIf(FILES.length === 0)('real reports', () => {
  const references = FILES.length === 0 ? [] : loadReferences();

  test.each(references.map((reference) => [reference.file, reference] as const))('%s', (file, reference) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const { words, report, codes } = readText(text);
    const of = (kind: string) => words.filter((block) => block[0] === kind).map((block) => block[1]);
    const story = of('paragraph').join('\n');
    expect(of('heading')).toEqual(reference.headings ?? []);
    expect(of('headline')).toEqual(reference.headline === undefined ? [] : [reference.headline]);
    for (const name of reference.credits ?? []) expect(of('credit').join('\n')).toContain(name);
    for (const other of reference.not_article_text ?? []) expect(story).not.toContain(other);
    for (const statement of listContents(reference)) expect(story).toContain(statement);
    expect(report).toMatchObject({ text, language: 'en' });
    expect(codes).toEqual([]);
  });

  test('kinds of the first: caption, video, running time, agency, story, headings, credits', () => {
    const first = FILES[0] ?? '';
    const { words, report } = readText(readFileSync(join(FOLDER, first), 'utf8'));
    const kinds = words.map(([kind]) => kind);
    expect(kinds.slice(0, 5)).toEqual(['caption', 'boilerplate', 'boilerplate', 'dateline', 'paragraph']);
    expect(kinds.at(-1)).toBe('credit');
    expect(report.outlet).toBe('CNN');
  });

  test('both in one file: the headline behind the credits is cut off as a heading', () => {
    const glued = FILES.map((file) => readFileSync(join(FOLDER, file), 'utf8')).join('');
    const { words } = readText(glued);
    const credit = words.findIndex(([kind]) => kind === 'credit');
    expect(words[credit]?.[1]).toMatch(/contributed to this report\.$/);
    expect(words[credit + 1]).toEqual(['heading', 'Putin meets Iran’s supreme leader on first visit in 8 years']);
  });
});

function loadReferences(): readonly Reference[] {
  // proof: the reference is a fixed file of this shape; what it lacks fails the comparisons above.
  const whole = JSON.parse(readFileSync(join(FOLDER, 'reference.json'), 'utf8')) as { reports: readonly Reference[] };
  return whole.reports;
}

/** The contents of the reference's statements, which are all story. */
function listContents({ statements }: Reference): readonly string[] {
  return (statements ?? []).flatMap(({ content }) => content);
}
