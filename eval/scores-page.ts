// The page of scores (docs/scores.md): every figure with the commit and the command that it came from.
import { execFileSync } from 'node:child_process';
import type { Section } from './evaluation.js';
import { packageRoot } from './package-root.js';
import { renderTable } from './table.js';

/** The state of the source that was measured. */
export interface Revision {
  readonly commit: string;
  /** The day of the commit, not of the clock, so that the page changes only when the source does. */
  readonly date: string;
}

/** One room's part of the page. */
export interface Room {
  readonly title: string;
  readonly sections: readonly Section[];
}

/**
 * The page as Markdown.
 * @example renderPage({ commit: 'abc1234', date: '2026-11-22' }, 'npm run eval -- all', rooms)
 */
export function renderPage(revision: Revision, command: string, rooms: readonly Room[]): string {
  const head = [
    '# Scores',
    '',
    '<!-- generated: change eval/ and run the command below, not this page -->',
    '',
    `Commit ${revision.commit} of ${revision.date}. Command: \`${command}\``,
    '',
  ];
  const parts = rooms.flatMap(({ title, sections }) => [`## ${title}`, '', ...sections.map(renderSection)]);
  return `${[...head, ...parts].join('\n').trimEnd()}\n`;
}

/**
 * One section as Markdown: its title, its paragraphs, its tables.
 * @example renderSection({ title: 'Names', paragraphs: [], tables: [] }) // '### Names\n'
 */
export function renderSection({ title, paragraphs, tables }: Section): string {
  return [`### ${title}`, '', ...paragraphs.flatMap((paragraph) => [paragraph, '']), ...tables.map(renderTable)].join(
    '\n',
  );
}

/**
 * The last commit and its day; says so where there is none or where files have changed since.
 * @example sourceRevision() // { commit: 'abc1234', date: '2026-11-22' }
 */
export function sourceRevision(): Revision {
  const [commit, date] = git('log', '-1', '--format=%h %cs').split(' ');
  if (commit === undefined || date === undefined) return { commit: 'not yet made', date: 'no day' };
  const changed = git('status', '--porcelain', '--', '.', ':!docs/scores.md') !== '';
  return { commit: changed ? `${commit} with changes` : commit, date };
}

function git(...words: string[]): string {
  try {
    return execFileSync('git', words, {
      cwd: packageRoot(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
