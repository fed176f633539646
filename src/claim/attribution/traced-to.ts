// "The claim that the mayor was paid goes back to a website": a tale with a clause of its own, and where it is told to come from.
import { dependentsBy } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import { isSourceLike } from './cited-sources.js';
import { spanOf } from './content-span.js';
import type { ReportView } from './report-view.js';
import { lastWithName } from './told-so.js';
import { runOf } from './word-runs.js';

/**
 * The findings of tales that are traced to somebody.
 * @example findTracedTo(view)[0]?.source // "a website" in "The claim that the mayor was paid goes back to a website."
 */
export function findTracedTo(view: ReportView): readonly Finding[] {
  return view.sentences.flatMap((parsed, sentence) => {
    const that = parsed.tokens.findIndex(({ form }, i) => i > 0 && i < 5 && /^that$/i.test(form));
    const noun = that < 1 ? undefined : parsed.tokens[that - 1];
    if (noun === undefined || !TALES.test(noun.lemma)) return [];
    return tracedAt(view, sentence, that) ?? [];
  });
}

const TALES = /^(?:claim|story|rumou?r|quotation|quote|allegation|tale|legend|assertion|report|idea)$/;

/** What a tale does that comes from somewhere, and the word behind it. */
const TRACES: Readonly<Record<string, RegExp>> = {
  go: /^back$/,
  date: /^back$/,
  come: /^from$/,
  stem: /^from$/,
  originate: /^(?:with|in|from|on)$/,
  begin: /^with$/,
  start: /^with$/,
  appear: /^(?:first|in|on)$/,
  trace: /^(?:back|to)$/,
  spread: /^by$/,
  circulate: /^by$/,
};

function tracedAt(view: ReportView, sentence: number, that: number): Finding | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const verb = tokens.findIndex(({ head }) => head < 0);
  const joint = TRACES[tokens[verb]?.lemma ?? ''];
  if (verb <= that + 2 || joint === undefined || !joint.test(tokens[verb + 1]?.form ?? '')) return null;
  let from = verb + 1;
  while (/^(?:ADV|ADP|PART)$/.test(tokens[from]?.upos ?? '') || /^(?:back|first)$/.test(tokens[from]?.form ?? ''))
    from++;
  const source = sourceFrom(view, sentence, from);
  const begin = firstOfVerb(parsed, verb);
  if (source === null || begin <= that + 1) return null;
  return {
    sentence,
    cueWord: that - 1,
    source,
    cue: { spans: [spanOf(parsed, that - 1, that - 1)], lemma: tokens[that - 1]!.lemma, class: 'neutral' },
    content: [spanOf(parsed, that + 1, begin - 1)],
    marker: spanOf(parsed, that, that),
    isDirect: false,
    mode: 'said',
    addressees: [],
    via: [],
    rule: 'indirect/traced-to',
    basis: 'stated',
  };
}

/** The first word of "has been traced". */
function firstOfVerb(parsed: Sentence, verb: number): number {
  return Math.min(verb, ...dependentsBy(parsed, verb, 'aux').filter((i) => i < verb));
}

/** "a satirical website, The Turnip": up to the mark, with a name set behind it. */
function sourceFrom(view: ReportView, sentence: number, first: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  const stop = tokens.findIndex(({ upos, xpos }, i) => i >= first && (upos === 'PUNCT' || /^(?:W|IN|VB)/.test(xpos)));
  const end = (stop < 0 ? tokens.length : stop) - 1;
  const run = end < first ? null : runOf(view.sentences, sentence, { first, last: lastWithName(tokens, end) });
  // "goes back to bad weather", "begins on page three": nobody and no paper
  const isNamed = run !== null && /^\p{Lu}/u.test(tokens[run.head]!.form);
  return run !== null && (isNamed || isSourceLike(view.sentences[sentence]!, run.head)) ? run : null;
}
