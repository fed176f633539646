// The first judgement of a chunk by itself: the kind whose signs weigh most, with the reasons.
import type { Reason } from '../base/staged.js';
import { type BlockSign, type ChunkKind, hasSign } from './block-sign.js';
import { BOILERPLATE_SIGNS } from './boilerplate-signs.js';
import { CAPTION_SIGNS } from './caption-signs.js';
import type { ChunkView } from './chunk-view.js';
import { CREDIT_SIGNS } from './credit-signs.js';
import type { ChunkHint } from './layout.js';
import { STAMP_SIGN } from './stamp-sign.js';
import { PARAGRAPH_SIGNS, TITLE_SIGNS } from './story-signs.js';

/** A chunk's kind by its own signs, and the reasons for it. */
export interface ChunkScore {
  readonly kind: ChunkKind;
  readonly reasons: readonly Reason[];
}

/** A kind other than a paragraph is taken from this sum of weights on. */
const ENOUGH = 1;

/** The hints of mark-up that speak for a kind as a strong sign does. */
const HINTED: Partial<Readonly<Record<ChunkHint, ChunkKind>>> = {
  caption: 'caption',
  credit: 'credit',
  links: 'boilerplate',
};

const HINT_SIGNS: readonly BlockSign[] = Object.entries(HINTED).map(([hint, kind]) => ({
  rule: `markup/${hint}`,
  kind,
  weight: 1.5,
  holds: (view) => view.hint === hint,
  why: `is marked as ${hint} on its page`,
}));

/** All signs. Where two kinds weigh the same, the kind of the earlier sign is taken: what is surely no story comes first. */
const SIGNS: readonly BlockSign[] = [
  ...BOILERPLATE_SIGNS,
  ...CREDIT_SIGNS,
  STAMP_SIGN,
  ...CAPTION_SIGNS,
  ...HINT_SIGNS,
  ...TITLE_SIGNS,
  ...PARAGRAPH_SIGNS,
];

/** Titles yield to any other sure kind: a byline without a stop looks like a title too. */
const YIELDS: ChunkKind = 'title';

/**
 * The kind that a chunk's own signs speak for.
 * @example scoreChunk(viewOf('By Jane Doe')).kind // 'credit'
 */
export function scoreChunk(view: ChunkView): ChunkScore {
  const found = SIGNS.filter((sign) => hasSign(sign, view));
  const sums = new Map<ChunkKind, number>();
  for (const { kind, weight } of found) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  const story = sums.get('paragraph') ?? 0;
  const sure = [...sums].filter(([kind, sum]) => kind !== 'paragraph' && sum >= ENOUGH && sum > story);
  const best = sure.sort(([a, sumA], [b, sumB]) => Number(a === YIELDS) - Number(b === YIELDS) || sumB - sumA)[0];
  const kind = best?.[0] ?? 'paragraph';
  return { kind, reasons: kind === 'paragraph' ? [] : explain(found, kind, view) };
}

function explain(found: readonly BlockSign[], kind: ChunkKind, view: ChunkView): readonly Reason[] {
  const span = { start: view.start, end: view.end };
  return found
    .filter((sign) => sign.kind === kind && sign.weight > 0)
    .map(({ rule, why, weight }) => ({ rule, why: `${kind}: ${why} (weight ${weight})`, span }));
}
