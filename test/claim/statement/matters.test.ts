// What a statement is about, and the office that its speaker held.
import { describe, expect, it } from 'vitest';
import { readingOf } from './read-statements.js';

describe('issues', () => {
  it.each<[string, string[]]>([
    ['Nora Lind said the sanctions would not touch grain exports.', ['grain export', 'sanction']],
    ['Nora Lind said the nuclear deal was dead.', ['nuclear deal']],
    ['Nora Lind said it was a good thing in a way.', []],
  ])('%s', (text, expected) => {
    expect(readingOf(text).statements[0]?.issues).toEqual(expected);
  });
});

describe('speakerOffice', () => {
  it.each<[string, string | null]>([
    ['“No,” said Foreign Minister Nora Lind.', 'Foreign Minister'],
    ['“No,” said Nora Lind, the former mayor of Oslo.', null],
    ['“No,” said Nora Lind.', null],
  ])('%s', (text, title) => {
    const { statements, report } = readingOf(text);
    const office = statements[0]?.speakerOffice ?? null;
    expect(office === null ? null : report.text.slice(office.start, office.end)).toBe(title);
  });
});
