// The places of quotation marks: each mark of a stretch of text, whether it can open or close there, and which are none.
import type { Span } from '../../base/span.js';

/** Marks pair within a family: a straight one closes a curly one, but no double one closes a single one. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'small-angle';

/** One mark where it stands. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  /** The mark as it stands. */
  readonly form: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Only the state can tell: `said,"We` and `" "`. */
  readonly isUnclear: boolean;
  /** Directly after a figure, as an inch or minute sign is. */
  readonly isAfterFigure: boolean;
}

/** Matches `“`, `"`, `''`, a doubled grave accent, `«`, `’` and their like. */
const MARK = /''|``|["“”„‟″«»‹›‘’‚‛'`´]/g;

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ...["''", '``', '"', '“', '”', '„', '‟', '″'].map((form) => [form, 'double'] as const),
  ...['‘', '’', '‚', '‛', "'", '`', '´'].map((form) => [form, 'single'] as const),
  ...['«', '»'].map((form) => [form, 'angle'] as const),
  ...['‹', '›'].map((form) => [form, 'small-angle'] as const),
]);

const OPENING_FORMS = new Set(['“', '„', '‘', '‚', '``', '`', '‟', '‛']);
const CLOSING_FORMS = new Set(['”', '’', '´']);

const SPACE = /[\s\u00a0\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** What may stand directly before an opening mark besides white space: `(“`, `—“`, `‘“`. */
const BEFORE_OPENING = /[([{<—–\-/…:“„"«‘‚'¿¡]/u;
/** What may stand directly after a closing mark besides white space: `”,`, `”)`, `”—`, `’”`. */
const AFTER_CLOSING = /[)\]}>,.;:?!…—–\-/”"»’']/u;

/** Elided words that begin with an apostrophe: "’90s", "’em", "’tis", "’n’". */
const ELISION = /^(?:\d\ds?\b|(?:em|tis|twas|twere|til|till|cause|cos|n|bout|round|cuz|kay|nother|neath)(?![\p{L}]))/iu;
const ELISION_REACH = 10;

/**
 * The marks of a stretch of text, apostrophes inside words left out.
 * @example findMarks('He said, “No.”', { start: 0, end: 14 }).map(({ form }) => form) // ['“', '”']
 */
export function findMarks(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = [];
  const pattern = new RegExp(MARK);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const mark = markAt(text, match[0], match.index, { start, end });
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, form: string, at: number, zone: Span): Mark | null {
  const family = FAMILIES.get(form) ?? 'double';
  const stop = at + form.length;
  const before = at > zone.start ? text.charAt(at - 1) : ' ';
  const after = stop < zone.end ? text.charAt(stop) : ' ';
  if (family === 'single' && isApostrophe(text, form, before, after, stop)) return null;
  const opensHere = (SPACE.test(before) || BEFORE_OPENING.test(before)) && !SPACE.test(after);
  const closesHere = !SPACE.test(before) && (SPACE.test(after) || AFTER_CLOSING.test(after));
  const isUnclear = opensHere === closesHere;
  return {
    start: at,
    end: stop,
    family,
    form,
    ...direction(form, opensHere && !closesHere, closesHere && !opensHere),
    isUnclear: isUnclear && !OPENING_FORMS.has(form) && !CLOSING_FORMS.has(form),
    isAfterFigure: /\d/.test(before),
  };
}

/** A mark that points one way is believed, unless it plainly stands the other way round. */
function direction(form: string, opensHere: boolean, closesHere: boolean): Pick<Mark, 'canOpen' | 'canClose'> {
  if (OPENING_FORMS.has(form)) return { canOpen: !closesHere, canClose: closesHere };
  if (CLOSING_FORMS.has(form)) return { canOpen: opensHere, canClose: !opensHere };
  const isUnclear = opensHere === closesHere;
  return { canOpen: opensHere || isUnclear, canClose: closesHere || isUnclear };
}

function isApostrophe(text: string, form: string, before: string, after: string, stop: number): boolean {
  const joins = /[\p{L}\p{N}]/u;
  if (joins.test(before) && joins.test(after)) return true;
  if (joins.test(before) && form !== '‘') return false;
  const isOpeningForm = form === '‘' && /\p{Lu}/u.test(after);
  return form !== '‚' && !isOpeningForm && ELISION.test(text.slice(stop, stop + ELISION_REACH));
}
