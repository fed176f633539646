// The citations of an answer: every place where it rests on words of a report, numbered, each word as the report has it.
import type { Evidence, Named } from '../../query/answer.js';

/** Words of a report, as an assistant cites them. */
export interface Citation {
  /** What stands for it in the text of an answer: `[1]`. */
  readonly number: number;
  /** The words of the span, on one line. */
  readonly words: string;
  readonly sentence: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** The day of the report, EDTF. */
  readonly day: string | null;
  readonly source: string;
  readonly report: string;
  /** UTF-16 code units of the report's text. */
  readonly start: number;
  readonly end: number;
  /** Through whom the words came to the report, nearest the matter first. */
  readonly through: readonly string[];
  /** The report as a resource of this server. */
  readonly uri: string;
}

/**
 * The address of a report as a resource.
 * @example reportUri('r-0123456789abcdef') // 'dateline://report/r-0123456789abcdef'
 */
export function reportUri(report: string): string {
  return `dateline://report/${report}`;
}

/**
 * An answer in which each piece of evidence is a number, and the citations that the numbers mean; the same words are cited once.
 * @example citeAnswer({ day: '2022-07-19', evidence: [evidence] }) // { answer: { day: '2022-07-19', evidence: ['[1]'] }, citations: [{ number: 1, … }] }
 */
export function citeAnswer(answer: unknown): { readonly answer: unknown; readonly citations: readonly Citation[] } {
  const citations = new Map<string, Citation>();
  const cite = (evidence: Evidence): string => {
    const key = `${evidence.report} ${evidence.start} ${evidence.end}`;
    const known = citations.get(key) ?? citationOf(evidence, citations.size + 1);
    citations.set(key, known);
    return `[${known.number}]`;
  };
  return { answer: withNumbers(answer, cite), citations: [...citations.values()] };
}

function citationOf(evidence: Evidence, number: number): Citation {
  const { words, sentence, outlet, headline, day, source, report, start, end } = evidence;
  const through = evidence.through.map(({ name }: Named) => name);
  const uri = reportUri(report);
  return { number, words, sentence, outlet, headline, day, source, report, start, end, through, uri };
}

/** The same value with a number in the place of each evidence. */
function withNumbers(value: unknown, cite: (evidence: Evidence) => string): unknown {
  if (isEvidence(value)) return cite(value);
  if (Array.isArray(value)) return value.map((one) => withNumbers(one, cite));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNumbers(one, cite)]));
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'sentence' in value && 'through' in value && 'report' in value && 'words' in value; // biome-ignore format: one line
}
