// A quotation without a cue of its own: the colon before it, the cue of the paragraph before, or whoever was just spoken of.
import { sentenceAt } from '../../grammar/sentence-at.js';
import { dependentsBy } from '../../grammar/tree.js';
import type { WordRun } from '../../mention/mention.js';
import type { CueWords } from './attribution.js';
import { cueInHead } from './direct-cue.js';
import type { DirectFrame, Stretch } from './direct-frame.js';
import type { ReportView } from './report-view.js';
import { phraseOf, runOf } from './word-runs.js';

/** A speaker who is not named beside the quotation; the cue is null where nothing says that there was speech. */
export interface SpeakerBefore {
  readonly source: WordRun | null;
  readonly cue: CueWords | null;
  readonly rule: string;
}

/**
 * The speaker whom the words before a quotation set up.
 * @example speakerBefore(view, frame)?.rule // 'direct/set-up-before' for "Aram was blunt. “There is no plan.”"
 */
export function speakerBefore(view: ReportView, frame: DirectFrame): SpeakerBefore | null {
  const { head } = frame;
  if (head.last >= head.first) return colonBefore(view, head);
  const at = sentenceAt(view.sentences, frame.quotation.start) - 1;
  const previous = view.sentences[at];
  if (previous === undefined) return null;
  const whole = { sentence: at, first: 0, last: previous.tokens.length - 1 };
  if (previous.tokens.at(-1)!.form === ':') return cueInHead(view, whole) ?? colonBefore(view, whole);
  const isSameBlock = view.blockOf[at] === frame.quotation.block;
  return isSameBlock ? setUp(view, at) : null;
}

/** "Aram was blunt: “There is no plan.”". */
function colonBefore(view: ReportView, { sentence, last }: Stretch): SpeakerBefore | null {
  const parsed = view.sentences[sentence]!;
  const colon = parsed.tokens[last]!;
  if (colon.form !== ':') return null;
  const subject = setUp(view, sentence) ?? nameBefore(view, sentence, last);
  const span = { start: colon.start, end: colon.end };
  return {
    source: subject?.source ?? null,
    cue: { spans: [span], lemma: ':', class: 'neutral' },
    rule: 'direct/colon',
  };
}

/** "14:05 Nora Lind (@noralind) on X:": a label that only names who posts. */
function nameBefore({ sentences }: ReportView, sentence: number, last: number): SpeakerBefore | null {
  const { names, tokens } = sentences[sentence]!;
  if (last > LONGEST_LABEL || tokens.slice(0, last).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return null;
  const name = names.find((one) => one.last < last && (one.kind === 'PER' || one.kind === 'ORG'));
  if (name === undefined) return null;
  return { source: runOf(sentences, sentence, name), cue: null, rule: 'direct/label' };
}

/** Words of a label before its colon. */
const LONGEST_LABEL = 14;

/** The subject of the sentence before, where it can speak. */
function setUp(view: ReportView, sentence: number): SpeakerBefore | null {
  const parsed = view.sentences[sentence]!;
  const root = parsed.tokens.findIndex(({ head }) => head < 0);
  const [subject] = dependentsBy(parsed, root, 'nsubj');
  if (subject === undefined || !canSpeak(view, sentence, subject)) return null;
  const source = phraseOf(view.sentences, sentence, subject, { first: 0, last: parsed.tokens.length - 1 });
  return { source, cue: null, rule: 'direct/set-up-before' };
}

function canSpeak(view: ReportView, sentence: number, word: number): boolean {
  const { names, tokens } = view.sentences[sentence]!;
  if (view.zones[sentence]![word] !== -1) return false;
  if (/^(?:he|she|they)$/i.test(tokens[word]!.form)) return true;
  return names.some(({ kind, first, last }) => kind === 'PER' && first <= word && word <= last);
}
