// Datelines set apart: the place, day and agency before a story's first word become a block of their own.

import { viewChunk } from './chunk-view.js';
import { type Dateline, readDateline } from './dateline.js';
import { type Draft, isStory, takeFor } from './draft.js';
import { LABELLED_TURN } from './pattern-parts.js';

/** The drafts with their datelines set apart, and the first dateline of the text. */
export interface DatelinedDrafts {
  readonly drafts: readonly Draft[];
  readonly dateline: Dateline | null;
}

/** Matches a place in capitals alone: `ISTANBUL`, `NEW DELHI`. */
const PLACE_ALONE = /^\p{Lu}[\p{Lu}\p{M}'’-]{2,20}(?: \p{Lu}[\p{Lu}\p{M}'’-]{1,20}){0,2}$/u;

/**
 * The drafts with datelines set apart. A bare place is read as a dateline only before the story; later ones name an agency.
 * @example splitDatelines(text, drafts).dateline?.place // 'CAIRO'
 */
export function splitDatelines(text: string, drafts: readonly Draft[]): DatelinedDrafts {
  const isTranscript = drafts.filter(({ head }) => LABELLED_TURN.test(head)).length > 1;
  const out: Draft[] = [];
  let first: Dateline | null = null;
  let storySeen = false;
  drafts.forEach((draft, index) => {
    const dateline = findDateline(draft, {
      storySeen,
      isTranscript,
      before: drafts[index - 1],
      after: drafts[index + 1],
    });
    out.push(...(dateline === null ? [draft] : cutDateline(text, draft, dateline)));
    first ??= dateline;
    storySeen ||= isStory(out.at(-1) ?? draft);
  });
  return { drafts: out, dateline: first };
}

interface Surroundings {
  readonly storySeen: boolean;
  readonly isTranscript: boolean;
  readonly before: Draft | undefined;
  readonly after: Draft | undefined;
}

function findDateline(draft: Draft, around: Surroundings): Dateline | null {
  if (draft.hint === 'headline' || (draft.kind !== 'paragraph' && draft.kind !== 'title')) return null;
  const dateline = readDateline(draft.whole === '' ? draft.head : draft.whole);
  if (dateline === null) return isPlaceAlone(draft, around) ? placeAlone(draft) : null;
  if (dateline.rule === 'dateline/place-colon' && around.isTranscript) return null;
  if (around.storySeen) return isLateDateline(dateline, around.before) ? dateline : null;
  return dateline.isAlone || dateline.isMarked || draft.endsSentence || draft.whole === '' ? dateline : null;
}

/** Inside the story a dateline names its agency; a day alone is one only right below a credit, where a deck stood above. */
function isLateDateline({ agency, isAlone, rule }: Dateline, before: Draft | undefined): boolean {
  return isAlone ? rule === 'dateline/day-alone' && before?.kind === 'credit' : agency !== null;
}

function isPlaceAlone(draft: Draft, { storySeen, before, after }: Surroundings): boolean {
  if (storySeen || before === undefined || after === undefined || !PLACE_ALONE.test(draft.whole)) return false;
  return (before.kind === 'title' || before.kind === 'credit') && isStory(after);
}

function placeAlone(draft: Draft): Dateline {
  const rule = 'dateline/place-alone';
  return {
    length: draft.whole.length,
    place: draft.whole,
    agency: null,
    date: null,
    dayWords: null,
    isMarked: false,
    isAlone: true,
    rule,
  };
}

function cutDateline(text: string, draft: Draft, dateline: Dateline): readonly Draft[] {
  const end = draft.start + dateline.length;
  const head = { ...draft, ...viewChunk(text, { ...draft, end }), reasons: [] };
  const block = takeFor(head, 'dateline', dateline.rule, 'stands before the first word of the story');
  if (dateline.isAlone) return [{ ...block, end: draft.end }];
  const start = end + (text.slice(end, draft.end).search(/\S/u) || 0);
  const rest = { ...draft, ...viewChunk(text, { ...draft, start, hint: 'none', gapBefore: false }) };
  return [block, { ...rest, kind: 'paragraph', reasons: [] }];
}
