// Words that a station brought: "said on Libyan television", "speaking on Radio Varna, the mayor warned".
import { isRelation } from '../../grammar/tree.js';
import { outletByName } from '../../knowledge/outlets.js';
import { STATION_NOUNS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Finding } from './attribution.js';
import { type ReportView, zoneBounds } from './report-view.js';
import { phraseAfterCase } from './sources.js';

/** Arcs between a station and the saying: "said in an interview on state television". */
const MOST_ARCS = 3;

/**
 * The station on which something was said; null where none is named, or only that it was a broadcast ("said on television").
 * @example airedOn(view, finding) // "Libyan television" in "said on Libyan television that the boats had fled"
 */
export function airedOn(view: ReportView, { sentence, cueWord, content }: Finding): WordRun | null {
  if (cueWord === null) return null;
  const parsed = view.sentences[sentence]!;
  const bounds = zoneBounds(view, sentence, cueWord);
  for (let on = bounds.first; on < bounds.last; on++) {
    const { form, head, upos, start } = parsed.tokens[on]!;
    if (upos !== 'ADP' || !/^(?:on|over)$/i.test(form) || head < on || !isStation(parsed, on, head)) continue;
    if (content.some((span) => span.start <= start && start < span.end) || !hangsOn(parsed, head, cueWord)) continue;
    return phraseAfterCase(view, sentence, head, bounds);
  }
  return null;
}

/** "Libyan television", "Radio Varna", an outlet that is known by its name; and not "state television", "the radio". */
function isStation(parsed: Sentence, on: number, word: number): boolean {
  const { lemma, upos } = parsed.tokens[word]!;
  const words = parsed.tokens.slice(on + 1, word + 1);
  // "on Libyan television" tells it from others; "on state television" only where he stood.
  if (STATION_NOUNS.has(lemma.toLowerCase())) return words.slice(0, -1).some(({ form }) => /^\p{Lu}/u.test(form));
  if (upos !== 'PROPN') return false;
  const outlet = outletByName(
    words
      .map(({ form }) => form)
      .join(' ')
      .replace(/ - /g, '-'),
  );
  return words.some((one) => STATION_NOUNS.has(one.lemma.toLowerCase())) || /broadcaster/.test(outlet?.kind ?? '');
}

/** Whether a phrase tells of the saying: it hangs on the cue, or on what does. */
function hangsOn({ tokens }: Sentence, phrase: number, cue: number): boolean {
  let at = phrase;
  for (let steps = 0; steps < MOST_ARCS; steps++) {
    const { head, deprel } = tokens[at]!;
    if (head < 0 || !isRelation(deprel, ['obl', 'nmod', 'acl', 'advcl'])) return false;
    if (head === cue) return true;
    at = head;
  }
  return false;
}
