// Direct quotations with their speakers: cue after, before or between, content resumed, and who goes on speaking without a cue.
import type { Span } from '../../base/span.js';
import type { WordRun } from '../../mention/mention.js';
import { closingSign } from '../quotation/closing-sign.js';
import type { CueWords, Finding } from './attribution.js';
import { cueInHead, cueInTail, type FoundCue } from './direct-cue.js';
import type { DirectFrame } from './direct-frame.js';
import { directFrames } from './direct-frames.js';
import { quotedAs } from './quoted-as.js';
import { quotedFrom } from './quoted-from.js';
import type { ReportView } from './report-view.js';
import { speakerBefore } from './running-speaker.js';
import { signOff } from './sign-off.js';
import { modeOfClass } from './verb-words.js';
import { runOf } from './word-runs.js';

interface Draft {
  readonly block: number;
  readonly found: FoundCue | null;
  readonly source: WordRun | null;
  readonly cue: CueWords | null;
  readonly via: readonly WordRun[];
  readonly rule: string;
  readonly basis: 'stated' | 'inferred';
  readonly frames: DirectFrame[];
}

/**
 * The direct quotations of a report as findings, each with all its parts.
 * @param turns blocks that are a labelled turn as a whole: what stands in marks there is part of it
 * @example findDirect(view, new Set())[0]?.content // two spans in "“The turbine,” she said, “will turn by May.”"
 */
export function findDirect(view: ReportView, turns: ReadonlySet<number>): readonly Finding[] {
  const drafts: Draft[] = [];
  for (const frame of directFrames(view)) {
    if (!turns.has(frame.quotation.block) || isCued(view, frame)) takeFrame(view, drafts, frame);
  }
  return drafts.map((draft) => findingOf(view, draft));
}

/** Words that a turn passes on from another are a saying of their own; bare marks in a turn are its speaker's. */
function isCued(view: ReportView, { tail, head }: DirectFrame): boolean {
  return (cueInTail(view, tail) ?? cueInHead(view, head)) !== null;
}

function takeFrame(view: ReportView, drafts: Draft[], frame: DirectFrame): void {
  const last = drafts.at(-1);
  const quoted = quotedFrom(view, frame.head);
  if (last !== undefined && isOtherHalf(view, last, frame)) last.frames.push(frame);
  else if (quoted !== null) drafts.push({ ...draftOf(view, frame, quoted, null, 'stated'), via: quoted.via });
  else {
    const found = nearestCue(view, frame);
    const isContinued = last !== undefined && frame.quotation.continues === last.frames.at(-1)!.index;
    if (found !== null && isContinued && last.found === null) {
      drafts.pop();
      drafts.push({ ...draftOf(view, frame, found, found, 'stated'), frames: [...last.frames, frame] });
    } else if (found !== null) drafts.push(draftOf(view, frame, found, found, 'stated'));
    else if (isContinued) last.frames.push(frame);
    else if (last !== undefined && resumes(view, last, frame)) last.frames.push(frame);
    else drafts.push(uncued(view, last, frame));
  }
}

/** The cue of a quotation: behind it, unless one before it ends in the comma or colon that brings the words on. */
function nearestCue(view: ReportView, { head, tail }: DirectFrame): FoundCue | null {
  for (const { sentence, ...bounds } of [tail, head]) {
    const quoted = quotedAs(view.sentences, sentence, bounds);
    if (quoted !== null) return { ...quoted, rule: 'direct/quoted-as' };
  }
  const mark = view.sentences[head.sentence]!.tokens[head.last]?.form ?? '';
  const isBroughtOn = head.last >= head.first && /^[,:]$/.test(mark);
  const before = isBroughtOn ? cueInHead(view, head) : null;
  return before ?? cueInTail(view, tail) ?? cueInHead(view, head);
}

/** The other half of a quotation that its cue splits. */
function isOtherHalf(view: ReportView, { frames, found }: Draft, { head }: DirectFrame): boolean {
  const last = frames.at(-1)!;
  if (found === null || found.sentence !== head.sentence || !isBetween(found, last, head)) return false;
  const own = cueInHead(view, head);
  return own === null || own.word <= found.word;
}

function isBetween({ word, sentence }: FoundCue, { tail }: DirectFrame, head: DirectFrame['head']): boolean {
  return tail.sentence === sentence && tail.first === head.first && tail.last === head.last && word >= head.first;
}

/** "... he said. “Not all issues have been resolved.”": nothing but white space since the cue's sentence or the last mark. */
function resumes(view: ReportView, { frames, block }: Draft, { quotation, head }: DirectFrame): boolean {
  if (quotation.block !== block || head.last >= head.first) return false;
  const { tail, quotation: before } = frames.at(-1)!;
  const end = tail.last < tail.first ? before.end : view.sentences[tail.sentence]!.tokens[tail.last]!.end;
  return view.text.slice(end, quotation.start).trim() === '';
}

function draftOf(
  { blockOf }: ReportView,
  frame: DirectFrame,
  { source, cue, rule, via = [] }: Pick<FoundCue, 'source' | 'rule' | 'via'> & { readonly cue: CueWords | null },
  found: FoundCue | null,
  basis: Draft['basis'],
): Draft {
  return { block: blockOf[frame.head.sentence]!, found, source, cue, rule, basis, via, frames: [frame] };
}

function uncued(view: ReportView, last: Draft | undefined, frame: DirectFrame): Draft {
  const signed = signOff(view, frame);
  if (signed !== null) return draftOf(view, frame, signed, null, 'stated');
  const before = speakerBefore(view, frame);
  if (before !== null) {
    return draftOf(view, frame, before, 'word' in before ? before : null, before.cue === null ? 'inferred' : 'stated');
  }
  const named = nameInHeading(view, frame);
  if (named !== null)
    return draftOf(view, frame, { source: named, cue: null, rule: 'direct/heading-name' }, null, 'inferred');
  const isNear = last !== undefined && frame.quotation.block - last.block <= NEAR;
  const source = isNear ? last.source : null;
  return draftOf(view, frame, { source, cue: null, rule: 'direct/running-speaker' }, null, 'inferred');
}

/** "“The ice does not read”: an interview with Ivo Lund": the one person whom a heading names outside the marks. */
function nameInHeading(view: ReportView, { quotation, head }: DirectFrame): WordRun | null {
  const { kind, end } = view.blocks[quotation.block]!;
  if (kind !== 'headline' && kind !== 'heading') return null;
  const named: WordRun[] = [];
  for (let s = head.sentence; s < view.sentences.length && view.sentences[s]!.start < end; s++) {
    for (const name of view.sentences[s]!.names) {
      const run = name.kind === 'PER' && view.zones[s]![name.first] === -1 ? runOf(view.sentences, s, name) : null;
      if (run !== null) named.push(run);
    }
  }
  return named.length === 1 ? named[0]! : null;
}

/** A speaker is still speaking in the next paragraph, hardly in the one after it. */
const NEAR = 1;

function findingOf(view: ReportView, { found, source, cue, via, rule, basis, frames }: Draft): Finding {
  const [first, ...others] = frames;
  const lead = leadIn(view, first!, found);
  const trail = trailOf(view, first!, found);
  const isWhole = lead === null && trail === null;
  const { start, end, inner } = first!.quotation;
  const opening: Span = isWhole ? inner : { start: lead ?? start, end: trail ?? end };
  const content = [opening, ...others.map(({ quotation }) => quotation.inner)];
  return {
    sentence: found?.sentence ?? first!.head.sentence,
    cueWord: found?.word ?? null,
    source,
    cue,
    content,
    marker: null,
    isDirect: isWhole,
    mode: cue === null ? 'said' : directMode(cue),
    addressees: [],
    via,
    rule,
    basis,
  };
}

/** "With so many counts, “there is no one point of failure,” he said": where the words before the marks begin, or null. */
function leadIn(view: ReportView, { head, quotation, tail }: DirectFrame, found: FoundCue | null): number | null {
  if (found === null || head.last < head.first || found.sentence !== tail.sentence || found.word < tail.first)
    return null;
  if (!/^\p{Ll}/u.test(view.text.slice(quotation.inner.start, quotation.inner.start + 2))) return null;
  return head.first > 0 ? null : view.sentences[head.sentence]!.tokens[head.first]!.start;
}

/** "“You squeezed them” to drive up the price, she said": where the words behind the marks end, or null. */
function trailOf(view: ReportView, { quotation, tail }: DirectFrame, found: FoundCue | null): number | null {
  if (found === null || found.source === null || found.sentence !== tail.sentence || found.word < tail.first)
    return null;
  if (/[,.!?…—–-]/.test(closingSign(view.text, quotation))) return null;
  const { tokens } = view.sentences[tail.sentence]!;
  let last = Math.min(found.source.first, found.word) - 1;
  while (last >= tail.first && tokens[last]!.upos === 'PUNCT') last--;
  return last < tail.first ? null : tokens[last]!.end;
}

/** Words in marks were said, whatever the verb is that brings them on. */
function directMode(cue: CueWords): Finding['mode'] {
  return modeOfClass(cue.class) === 'shown' ? 'shown' : 'said';
}
