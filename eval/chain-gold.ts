// Gold chains: the mentions that a treebank marks with `Entity=` in MISC, as GUM does (Zeldes 2017), and their sets.
import type { GoldSentence } from './gold.js';

/** A gold mention: token indices in its sentence, inclusive, the set it is of, and the kind of that. */
export interface GoldMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly set: string;
  readonly kind: string;
}

/** The order of fields in `Entity=`: set, kind, ... */
const FIELDS = { set: 0, kind: 1 } as const;

/**
 * The mentions of one sentence. A mention in pieces (`4[1/2]`) is taken piece by piece.
 * @example goldMentions(sentence, 0) // [{ sentence: 0, first: 0, last: 1, head: 1, set: '12', kind: 'person' }]
 */
export function goldMentions(sentence: GoldSentence, number: number): readonly GoldMention[] {
  const open: { set: string; kind: string; first: number }[] = [];
  const found: GoldMention[] = [];
  for (const [word, { misc }] of sentence.words.entries()) {
    for (const part of entityParts(misc)) {
      const fields = part.replace(/[()]/g, '').split('-');
      const set = fields[FIELDS.set] ?? '';
      if (part.startsWith('(')) open.push({ set, kind: fields[FIELDS.kind] ?? '', first: word });
      if (!part.endsWith(')')) continue;
      const at = open.findLastIndex((one) => one.set === set);
      const [one] = at < 0 ? [] : open.splice(at, 1);
      if (one !== undefined) found.push(mentionOf(sentence, number, one, word));
    }
  }
  return found;
}

/** `(1-person-new(2-place-new)` is two parts, the first of which closes elsewhere. */
function entityParts(misc: string): readonly string[] {
  const cell = misc.split('|').find((part) => part.startsWith('Entity='));
  return cell?.slice('Entity='.length).match(/\([^()]*\)?|[^()]+\)/g) ?? [];
}

function mentionOf(
  sentence: GoldSentence,
  number: number,
  { set, kind, first }: { readonly set: string; readonly kind: string; readonly first: number },
  last: number,
): GoldMention {
  const inside = (word: number) => word >= first && word <= last;
  const head = sentence.words.findIndex((word, i) => inside(i) && !inside(word.head));
  return { sentence: number, first, last, head: head < 0 ? last : head, set: set.replace(/\[.*$/, ''), kind };
}
