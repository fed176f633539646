// "Hollis had it from the minister that ...", "..., the agency has it from a nuncio", "sent word through the chairman that ...".
import { subjectsOf } from '../../grammar/arguments.js';
import type { Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { behindComma } from './aside-start.js';
import type { Finding } from './attribution.js';
import { contentEnd, spanOf } from './content-span.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { isModal } from './verb-words.js';
import { phraseOf, runOf } from './word-runs.js';

/**
 * Sayings of which the report only tells from whom somebody had them, or by whom word of them was brought.
 * @example findHadFrom(view)[0]?.source // "the minister" in "Hollis had it from the minister that the king was ill"
 */
export function findHadFrom(view: ReportView): readonly Finding[] {
  return view.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, word) => {
      if (token.lemma === 'have' && /^it$/i.test(tokens[word + 1]?.form ?? ''))
        return hadFrom(view, sentence, word) ?? [];
      if (token.lemma === 'let') return letKnow(view, sentence, word) ?? [];
      return /^word$/i.test(token.form) && token.upos === 'NOUN' ? (wordBrought(view, sentence, word) ?? []) : [];
    }),
  );
}

/** "had it from X that ...", "had it from X, who had it from Y, that ...", "..., Varna has it from X." */
function hadFrom(view: ReportView, sentence: number, word: number): Finding | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const teller = /^who$/i.test(tokens[word - 1]?.form ?? '') ? null : fromBehind(view, sentence, word + 2);
  if (teller === null) return null;
  const chain = [teller];
  let end = teller.last;
  for (
    let at = end + 1;
    /^,$/.test(tokens[at]?.form ?? '') && /^who$/i.test(tokens[at + 1]?.form ?? '');
    at = end + 1
  ) {
    const next =
      tokens[at + 2]?.lemma === 'have' && tokens[at + 3]?.form === 'it' ? fromBehind(view, sentence, at + 4) : null;
    if (next === null) break;
    chain.unshift(next);
    end = next.last;
  }
  const subject = hearerOf(view, sentence, word);
  const [source, ...others] = chain;
  const via = [...others, ...(subject === null ? [] : [subject])];
  const that = tokens[end + 1]?.form === ',' ? end + 2 : end + 1;
  if (/^that$/i.test(tokens[that]?.form ?? '')) {
    const { last } = zoneBounds(view, sentence, word);
    const content = spanOf(parsed, that + 1, contentEnd(view, sentence, word, that + 1, last));
    return findingOf(view, sentence, { first: word, last: word + 1 }, source!, [content], via);
  }
  const aside = behindComma(parsed, word);
  const isTail = tokens[end + 1] === undefined || /^[.!?]$/.test(tokens[end + 1]!.form);
  if (aside === null || !isTail || aside < 3) return null;
  return findingOf(view, sentence, { first: word, last: word + 1 }, source!, [spanOf(parsed, 0, aside - 2)], via);
}

/** "from the Swedish minister", "on the authority of two aides". */
function fromBehind(view: ReportView, sentence: number, word: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  const words = tokens.slice(word, word + 4).map(({ form }) => form.toLowerCase());
  const isFrom = words[0] === 'from' || words[0] === 'through';
  const isWord =
    words[0] === 'on' && words[1] === 'the' && /^(?:authority|word)$/.test(words[2] ?? '') && words[3] === 'of';
  if (!isFrom && !isWord) return null;
  const first = word + (isFrom ? 1 : 4);
  let last = first - 1;
  while (last + 1 < tokens.length && isNamePart(tokens[last + 1]!)) last++;
  return last < first ? null : runOf(view.sentences, sentence, { first, last });
}

function isNamePart({ upos, form }: Token): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|PART|ADP)$/.test(upos) && !/^(?:that|who|which)$/i.test(form);
}

/** Who had it; null for the report's own "I" and "we". */
function hearerOf(view: ReportView, sentence: number, word: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const [subject] = subjectsOf(parsed, word).filter((i) => i < word);
  const comma = behindComma(parsed, word);
  const aside = comma !== null && /^W/.test(parsed.tokens[comma]!.xpos) ? comma + 1 : comma;
  const run =
    aside !== null
      ? runOf(view.sentences, sentence, { first: aside, last: word - 1 })
      : subject === undefined
        ? null
        : phraseOf(view.sentences, sentence, subject, { first: 0, last: word - 1 });
  return run === null || /^(?:I|we|who|which|where)$/i.test(parsed.tokens[run.head]!.form) ? null : run;
}

/** "sent word through the chairman that ...", "word reached Varna through the consul that ...". */
function wordBrought(view: ReportView, sentence: number, word: number): Finding | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const that = tokens.findIndex(({ form }, i) => i > word && i - word < MOST_TO_THAT && /^that$/i.test(form));
  if (that < 0 || tokens[word - 1]?.upos === 'DET' || tokens[word - 1]?.upos === 'ADJ') return null;
  const isSent = /^(?:send|pass|bring|leave)$/.test(tokens[word - 1]?.lemma ?? '');
  const isCome = /^(?:reach|come|arrive)$/.test(tokens[word + 1]?.lemma ?? '');
  const through = tokens.findIndex(({ form }, i) => i > word && i < that && /^(?:through|via|from|by)$/i.test(form));
  const between = through < 0 ? null : runOf(view.sentences, sentence, { first: through + 1, last: that - 1 });
  const [subject] = isSent ? subjectsOf(parsed, word - 1).filter((i) => i < word) : [];
  const sender =
    subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: word - 2 });
  const source = sender ?? (isCome ? between : null);
  if (source === null) return null;
  const { last } = zoneBounds(view, sentence, word);
  const content = spanOf(parsed, that + 1, contentEnd(view, sentence, word, that + 1, last));
  const cue = isSent ? { first: word - 1, last: word } : { first: word, last: word };
  return findingOf(view, sentence, cue, source, [content], sender !== null && between !== null ? [between] : []);
}

/** "let Washington know that the men were well", "let it be known that patience was short". */
function letKnow(view: ReportView, sentence: number, word: number): Finding | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const know = tokens.findIndex(
    ({ form }, i) => i > word + 1 && i - word < MOST_TO_KNOW && /^(?:know|known)$/i.test(form),
  );
  if (know < 0 || !/^that$/i.test(tokens[know + 1]?.form ?? '') || isModal(parsed, word)) return null;
  const [subject] = subjectsOf(parsed, word).filter((i) => i < word);
  const source =
    subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: word - 1 });
  const { last } = zoneBounds(view, sentence, word);
  if (source === null || know + 2 > last) return null;
  const content = spanOf(parsed, know + 2, contentEnd(view, sentence, word, know + 2, last));
  const finding = findingOf(view, sentence, { first: word, last: know }, source, [content], []);
  const told = /^it$/i.test(tokens[word + 1]!.form)
    ? null
    : runOf(view.sentences, sentence, { first: word + 1, last: know - 1 });
  return { ...finding, cue: { ...finding.cue!, lemma: 'let know' }, addressees: told === null ? [] : [told] };
}

/** Words from "let" to "know". */
const MOST_TO_KNOW = 7;

/** Words from "word" to its "that". */
const MOST_TO_THAT = 14;

function findingOf(
  view: ReportView,
  sentence: number,
  cue: { readonly first: number; readonly last: number },
  source: WordRun,
  content: Finding['content'],
  via: readonly WordRun[],
): Finding {
  const parsed = view.sentences[sentence]!;
  const lemma = parsed.tokens[cue.last]!.lemma === 'word' ? 'word' : 'have it from';
  return {
    sentence,
    cueWord: cue.first,
    source,
    cue: { spans: [spanOf(parsed, cue.first, cue.last)], lemma, class: 'neutral' },
    content,
    marker: null,
    isDirect: false,
    mode: 'said',
    addressees: [],
    via,
    rule: 'indirect/had-from',
    basis: 'stated',
  };
}
