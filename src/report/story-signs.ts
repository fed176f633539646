// Signs of story and of titles: paragraphs that are sentences, and the short lines that head them.
import type { BlockSign, ChunkKind } from './block-sign.js';
import { type ChunkView, MANY_WORDS } from './chunk-view.js';
import { LINE_LABELS } from './news-agencies.js';
import { LABELLED_TURN } from './pattern-parts.js';

/** Titles have so many words at most; headings inside a story fewer. */
export const LONGEST_TITLE = 30;
export const LONGEST_HEADING = 15;

/** In title case so many of the longer words open with a capital. */
const TITLED_SHARE = 0.9;

/** Matches a line that is set as an item of a list: `- The sides agree`, `• Ceasefire`, `3) Prisoners`. */
const ITEM_START = /^(?:[-–—•*·▪◦‣]|>\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/u;

/** Matches the end of a sentence and the start of the next; short words before the stop are abbreviations: `chief. More`. */
const WHOLE_SENTENCE = /\p{Ll}{4}[.!?]["”’)]? +["“‘]?\p{Lu}/u;

/** Matches a quotation mark, and a cue: `“We met,” he said`. */
const QUOTATION_MARK = /["“”«»]/u;
const CUE = /\b(?:said|says|told|added|asked|warned)\b/u;

/** Matches a question or a call that nobody is quoted with: `What happens next?`, `Out!`. */
const QUESTION = /^[^"“”«»]*[?？؟!！]$/su;

/** The signs of story. */
export const PARAGRAPH_SIGNS: readonly BlockSign[] = [
  sign('paragraph/sentence', 'paragraph', 0.5, 'ends as a sentence', (v) => v.endsSentence && v.wordCount >= 12),
  sign('paragraph/long', 'paragraph', 0.7, 'is long', (v) => v.wordCount >= 60),
  sign('paragraph/very-long', 'paragraph', 0.6, 'is very long', (v) => v.wordCount >= MANY_WORDS),
  sign(
    'paragraph/saying',
    'paragraph',
    0.4,
    'says who said what',
    (v) => QUOTATION_MARK.test(v.whole) && CUE.test(v.whole),
  ),
];

/** The signs of titles, and those against. */
export const TITLE_SIGNS: readonly BlockSign[] = [
  sign('title/no-stop', 'title', 1, 'has no final stop', (v) => isTitleLong(v) && !v.endsSentence),
  sign('title/question', 'title', 0.8, 'is a short question', (v) => v.wordCount <= 10 && QUESTION.test(v.whole)),
  sign('title/title-case', 'title', 1.2, 'is set in title case', (v) => isTitleLong(v) && isTitleCase(v.whole)),
  sign('title/signed', 'title', -1, 'is a saying with a name below it', (v) =>
    /["”»]\s*[-–—―]\s*\p{Lu}/u.test(v.whole),
  ),
  sign('title/short', 'title', 0.3, 'is short', (v) => isTitleLong(v) && v.wordCount <= 10),
  sign('title/marked', 'title', 2, 'is marked as a title', (v) => v.hint === 'headline' || v.hint === 'heading'),
  sign('title/long', 'title', -0.5, 'is long', (v) => v.wordCount > 20),
  sign('title/lower-case', 'title', -1, 'opens in lower case', (v) => /^["“‘'(]*\p{Ll}/u.test(v.head)),
  sign('title/no-letters', 'title', -2, 'has no letters', (v) => !/\p{L}/u.test(v.whole)),
  sign('title/sentences', 'title', -1, 'holds a whole sentence', (v) => WHOLE_SENTENCE.test(v.whole)),
  sign('title/turn', 'title', -1, 'is a labelled turn', (v) => isTurn(v.head)),
  sign('title/open-end', 'title', -1, 'ends openly', (v) => /[,;:–—-]$/u.test(v.whole)),
  sign('title/item', 'title', -1, 'is an item', (v) => v.hint === 'item' || ITEM_START.test(v.head)),
  sign(
    'title/quotation',
    'title',
    -0.5,
    'is a quotation',
    (v) => /^["“«].*["”»]$/su.test(v.whole) || v.hint === 'quote',
  ),
  sign('title/lines', 'title', -1, 'runs over lines', (v) => v.hint === 'none' && /\n[^\n]*\n/u.test(v.whole)),
  sign('title/handle', 'title', -1, 'holds an address', (v) => /https?:|www\.|@\w|pic\.twitter/iu.test(v.whole)),
];

function sign(
  rule: string,
  kind: ChunkKind,
  weight: number,
  why: string,
  holds: (view: ChunkView) => boolean,
): BlockSign {
  return { rule, kind, weight, why, holds };
}

/** Title case capitalises its longer words; a line in capitals throughout tells nothing, and neither do a few names. */
function isTitleCase(words: string): boolean {
  const longer = words.match(/[\p{L}’'-]{4,}/gu) ?? [];
  const titled = longer.filter((word) => /^\p{Lu}.*\p{Ll}/u.test(word));
  return longer.length >= 5 && titled.length >= longer.length * TITLED_SHARE;
}

/** `SPOKESPERSON: ...` is a turn of a transcript, `EXCLUSIVE: ...` is a title. */
function isTurn(head: string): boolean {
  const label = LABELLED_TURN.exec(head)?.[1];
  return label !== undefined && !LINE_LABELS.has(label.toLowerCase());
}

function isTitleLong(view: ChunkView): boolean {
  return view.whole !== '' && view.wordCount > 0 && view.wordCount <= LONGEST_TITLE;
}
