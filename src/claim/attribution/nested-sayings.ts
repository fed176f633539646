// Sayings in marks inside a quotation: "“I told him, ‘Stay at home,’” she said" holds a saying of its own.
import { wordAt } from '../../grammar/sentence-at.js';
import { closingSign } from '../quotation/closing-sign.js';
import type { Quotation } from '../quotation/quotation.js';
import type { Finding } from './attribution.js';
import { cueInHead, cueInTail, type FoundCue } from './direct-cue.js';
import type { Stretch } from './direct-frame.js';
import { hasWords, sentenceOf } from './direct-frames.js';
import type { ReportView } from './report-view.js';

/**
 * The quotations inside quotations that a verb of saying of the outer speaker brings on.
 * @example findNestedSayings(view)[0]?.rule // 'nested/cue-before'
 */
export function findNestedSayings(view: ReportView): readonly Finding[] {
  return view.quotations.flatMap((quotation) => {
    if (quotation.depth === 0 || quotation.role !== 'speech') return [];
    const found = hasWords(view, quotation) ? cueOf(view, quotation) : null;
    return found === null ? [] : [findingOf(found, quotation)];
  });
}

/** Ends as speech does, so that a word held at arm's length is none. */
function endsInside({ text }: ReportView, quotation: Quotation): boolean {
  return /[,.!?…]/.test(closingSign(text, quotation));
}

function endsBehind({ text }: ReportView, { end }: Quotation): boolean {
  return /[,.!?…]/.test(text.charAt(end));
}

function cueOf(view: ReportView, quotation: Quotation): FoundCue | null {
  const head = headOf(view, quotation);
  const isBroughtOn = head !== null && /^[,:]$/.test(view.sentences[head.sentence]!.tokens[head.last]!.form);
  const isEnded = endsInside(view, quotation);
  const before = isBroughtOn && (isEnded || endsBehind(view, quotation)) ? cueInHead(view, head) : null;
  if (before !== null) return before;
  const tail = isEnded ? tailOf(view, quotation) : null;
  return tail === null ? null : cueInTail(view, tail);
}

/** Words of the outer quotation before the marks, in one sentence. */
function headOf(view: ReportView, { start }: Quotation): Stretch | null {
  const sentence = sentenceOf(view, start);
  const last = wordAt(view.sentences[sentence]!, start) - 1;
  if (last < 0) return null;
  const zones = view.zones[sentence]!;
  let first = last;
  while (first > 0 && zones[first - 1] === zones[last]) first--;
  return zones[last] === -1 ? null : { sentence, first, last };
}

/** Words of the outer quotation behind the marks. */
function tailOf(view: ReportView, { end }: Quotation): Stretch | null {
  const sentence = sentenceOf(view, end - 1);
  const zones = view.zones[sentence]!;
  const first = wordAt(view.sentences[sentence]!, end);
  if (first >= zones.length || zones[first] === -1) return null;
  let last = first;
  while (last + 1 < zones.length && zones[last + 1] === zones[first]) last++;
  return { sentence, first, last };
}

function findingOf({ sentence, word, cue, source, rule }: FoundCue, { inner }: Quotation): Finding {
  return {
    sentence,
    cueWord: word,
    source,
    cue,
    content: [inner],
    marker: null,
    isDirect: true,
    mode: 'said',
    addressees: [],
    via: [],
    rule: rule.replace('direct/', 'nested/'),
    basis: 'stated',
  };
}
