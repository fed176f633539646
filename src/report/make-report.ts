// The report stage: one raw document to one report, with its text, blocks, outlet, day of publication and language.
import { contentId } from '../base/content-id.js';
import { type Problem, problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { unreachable } from '../base/unreachable.js';
import type { RawDocument } from '../source/raw-document.js';
import { checkText } from './check-text.js';
import { plainTitle } from './draft.js';
import { type FoundBlocks, findBlocks } from './find-blocks.js';
import { chooseHeadline, stripSiteName } from './headline.js';
import { type JudgedLanguage, judgeLanguage } from './judge-language.js';
import type { Layout } from './layout.js';
import { layOutMarkdown } from './markdown-layout.js';
import { findOutlet } from './outlet.js';
import { layOutPage } from './page-layout.js';
import { listPrintedDays, wordsOfBlocks } from './printed-days.js';
import { findPublished } from './published.js';
import type { Block, Report } from './report.js';
import { layOutText } from './text-layout.js';

/** What the caller knows of a report; it goes before what the document says of itself. */
export interface ReportOptions {
  /** The day of publication, `2022-07-19`; a month or a year gives its bounds. */
  readonly date?: string;
  readonly outlet?: string;
}

/**
 * The report that a document holds, or null where it holds no text.
 * @example makeReport({ source: '-', form: 'text', content: 'Talks resume\n\nThe ministers met.', given: {} }).value?.headline
 * // 'Talks resume'
 */
export function makeReport(document: RawDocument, options: ReportOptions = {}): Staged<Report | null> {
  const { value: layout, problems, trace } = layOut(document);
  if (layout.text.trim() === '') return staged(null, [...problems, noText(document)], trace);
  const known = [document.given.title, layout.facts.title].flatMap((title) => title ?? []);
  const found = findBlocks(layout, known);
  const outlet = nameOutlet(document, options, layout, found);
  const published = datePublication(document, options, layout, found);
  const judged = judgeLanguage(wordsOfBlocks(layout.text, found.blocks, STORY_KINDS));
  const report: Report = {
    id: reportId(document.source, layout.text),
    source: document.source,
    outlet: outlet.value,
    headline: nameHeadline(document, layout, found.blocks, outlet.value),
    language: judged.language,
    text: layout.text,
    published: published.value,
    blocks: found.blocks,
  };
  const met = [...problems, ...checkText(layout.text), ...published.problems, ...notEnglish(judged)];
  const reasons = [...trace, ...found.reasons, ...outlet.trace, ...published.trace];
  return staged(report, met, [...reasons, { rule: 'language/judged', why: `${judged.language}: ${judged.why}` }]);
}

const STORY_KINDS: ReadonlySet<Block['kind']> = new Set(['headline', 'heading', 'paragraph']);

function layOut({ form, content }: RawDocument): Staged<Layout> {
  switch (form) {
    case 'text':
      return staged(layOutText(content));
    case 'markdown':
      return staged(layOutMarkdown(content));
    case 'html':
      return layOutPage(content);
    default:
      return unreachable(form);
  }
}

/**
 * A report is the same where the same words came from the same source. Its day of publication is no part of its name:
 * it is what we know of the report, may be given later or set right, and must not make another report of it.
 */
function reportId(source: string, text: string): string {
  return contentId('r', [source, text]);
}

function nameOutlet({ given }: RawDocument, options: ReportOptions, layout: Layout, { blocks, dateline }: FoundBlocks) {
  const kinds: ReadonlySet<Block['kind']> = new Set(['credit', 'boilerplate']);
  const credits = blocks.filter(({ kind }) => kinds.has(kind)).map(({ start, end }) => layout.text.slice(start, end));
  const { siteName, url } = layout.facts;
  return findOutlet({
    option: options.outlet,
    given: given.outlet,
    siteName,
    dateline,
    urls: [given.url, url],
    credits,
  });
}

function datePublication({ given }: RawDocument, options: ReportOptions, layout: Layout, found: FoundBlocks) {
  const printed = listPrintedDays(layout.text, found);
  const { dates, url } = layout.facts;
  return findPublished({ option: options.date, given, pageDates: dates, pageUrl: url, printed });
}

/** Given, else stated by the page, else printed; where the page's title only adds to the printed one, that is taken. */
function nameHeadline(
  { given }: RawDocument,
  { text, facts }: Layout,
  blocks: readonly Block[],
  outlet: string | null,
): string | null {
  const stated = facts.title === null ? null : stripSiteName(facts.title, [outlet, facts.siteName]);
  const block = blocks.find(({ kind }) => kind === 'headline');
  const printed = block && text.slice(block.start, block.end);
  const isLonger = printed !== undefined && stated !== null && plainTitle(stated).startsWith(plainTitle(printed));
  return chooseHeadline([given.title, isLonger ? printed : stated, printed]);
}

function noText({ source, content }: RawDocument): Problem {
  return problem(
    'report/no-text',
    {
      what: 'there is nothing to read',
      expected: 'the words of a report',
      got: content === '' ? 'nothing' : `${content.length} characters that hold no text`,
      todo: 'check the input; a page that builds its text with scripts must be saved from a browser first',
    },
    { source },
  );
}

function notEnglish({ language, why }: JudgedLanguage): readonly Problem[] {
  if (language === 'en' || language === 'und') return [];
  const parts = {
    what: 'the report is not in English',
    expected: 'English',
    got: language === 'mis' ? `a language that is not known (${why})` : `"${language}" (${why})`,
    todo: 'give an English report; this one is kept with its blocks and not read further',
  };
  return [problem('report/not-english', parts)];
}
