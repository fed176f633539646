// Where a quotation is taken from, as scholars say it: "... the river after” (quoted in Roth 1999: 44)", and a note "14. Quoted in Marsh, The
// Empty Chair, p. 212." whose number stands behind the words.
import type { Span } from '../../base/span.js';
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { outletByName } from '../../knowledge/outlets.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import type { ReportView } from './report-view.js';
import { runOf } from './word-runs.js';

/** "(quoted in", "14. Cited from", "[3] Reported by": what is said of the place, with the number of a note where there is one. */
const IN_BRACKETS =
  /[([](?:as )?(?:quoted|cited|reported|reproduced|printed|translated|recorded) (?:in|from|by|after) /giu;
const NOTE =
  /^\[?(\d{1,3})[.\])]*\s+(?:as )?(?:quoted|cited|reported|reproduced|printed|translated|recorded) (?:in|from|by|after) /iu;

/** Letters looked at for the name behind such words. */
const LONGEST_NAME = 60;

/**
 * Findings with the work that a bracket or a note behind their words names as where they stand.
 * @example citedInNotes(view, findings)[0]?.via // "Roth" in "“the map came first” (quoted in Roth 1999: 44)"
 */
export function citedInNotes(view: ReportView, findings: readonly Finding[]): readonly Finding[] {
  const places = [...inBrackets(view), ...inNotes(view), ...outletsInBrackets(view)];
  if (places.length === 0) return findings;
  return findings.map((one) => {
    const at = sentencesRound(view, one);
    const found = places.filter(({ sentence, work }) => at.has(sentence) && one.source?.start !== work.start);
    const added = found.map(({ work }) => work).filter(({ start }) => one.via.every((run) => run.start !== start));
    return added.length === 0 ? one : { ...one, via: [...one.via, ...added] };
  });
}

/** A sentence whose words stand elsewhere, and where. */
interface Cited {
  readonly sentence: number;
  readonly work: WordRun;
}

function inBrackets(view: ReportView): readonly Cited[] {
  return [...view.text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const work = workAt(view, match.index + match[0].length);
    const sentence = sentenceAt(view.sentences, match.index);
    // the bracket may begin a sentence of its own behind the closing mark
    const isOwn = view.sentences[sentence]!.start >= match.index - 1;
    return work === null ? [] : [{ sentence: isOwn ? sentence - 1 : sentence, work }];
  });
}

/** "The army has the airport (AFP)": an outlet that is known by its name, alone in brackets behind the words. */
function outletsInBrackets(view: ReportView): readonly Cited[] {
  return [...view.text.matchAll(/ \((\p{Lu}[\p{L} -]{1,24})\)(?=[.\s]|$)/gu)].flatMap((match) => {
    const name = match[1]!;
    const outlet = outletByName(name);
    const at = match.index + 2;
    const sentence = sentenceAt(view.sentences, match.index);
    const kind = view.blocks[view.blockOf[sentence] ?? -1]?.kind;
    const work = outlet === null || kind === 'dateline' || kind === 'credit' ? null : workAt(view, at);
    const isEnd = work !== null && work.last + 2 >= view.sentences[sentence]!.tokens.length - 1;
    return work === null || !isEnd ? [] : [{ sentence, work }];
  });
}

function inNotes(view: ReportView): readonly Cited[] {
  return view.blocks.flatMap((block) => {
    const match = NOTE.exec(view.text.slice(block.start, block.end));
    const work = match === null ? null : workAt(view, block.start + match[0].length);
    const mark = match === null ? -1 : markOf(view.text, match[1]!, block);
    return work === null || mark < 0 ? [] : [{ sentence: sentenceAt(view.sentences, mark - 1), work }];
  });
}

/** Where the number of a note stands behind words, before the note: "in the spring of 1931.14"; -1 for nowhere. */
function markOf(text: string, number: string, { start }: Span): number {
  const mark = new RegExp(`[\\p{L}\\d]?[.,;!?”"’)]\\[?${number}\\]?(?=[\\s”"’]|$)`, 'gu');
  const places = [...text.slice(0, start).matchAll(mark)];
  return places.at(-1)?.index ?? -1;
}

/** The name that begins at a place: up to a number, a mark or a small word, "Kessel | to Foreign Office", "Marsh | , The Empty Chair". */
function workAt(view: ReportView, at: number): WordRun | null {
  const words = view.text.slice(at, at + LONGEST_NAME);
  const name = /^(?:(?:the|an?) )?\p{Lu}[\p{L}’'.-]*(?: (?:(?:and|&|of|de|von|van|der) )?\p{Lu}[\p{L}’'.-]*)*/u.exec(
    words,
  )?.[0];
  if (name === undefined) return null;
  const sentence = sentenceAt(view.sentences, at);
  const parsed = view.sentences[sentence];
  if (parsed === undefined || at >= parsed.end) return null;
  const end = Math.min(at + name.length, parsed.end);
  return runOf(view.sentences, sentence, { first: wordAt(parsed, at), last: wordAt(parsed, end - 1) });
}

/** The sentences of what was said and of its cue. */
function sentencesRound({ sentences }: ReportView, { sentence, content }: Finding): ReadonlySet<number> {
  return new Set([sentence, ...content.map(({ end }) => sentenceAt(sentences, end - 1))]);
}
