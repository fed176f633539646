// Short hostile documents from a seed: pure noise of one kind, mixtures, and sentences that were damaged.
import type { GivenFacts, RawDocument } from '../src/source/raw-document.js';
import { PIECES, type PieceMaker } from './hostile-pieces.js';
import { NEWS_SENTENCES } from './news-sentences.js';
import { type Chance, seeded } from './seeded.js';

/** A hostile document and the kind of trouble that it was made for. */
export interface HostileDocument {
  readonly kind: string;
  readonly document: RawDocument;
}

type TextMaker = (chance: Chance) => string;

const PURE: Readonly<Record<string, TextMaker>> = Object.fromEntries(
  Object.entries(PIECES).map(([kind, make]) => [
    kind,
    (chance: Chance) => many(chance, make, kind === 'sentence' ? 2 : 30),
  ]),
);
const KINDS: Readonly<Record<string, TextMaker>> = {
  ...PURE,
  empty: () => '',
  mixture: (chance) => many(chance, (inner) => anyPiece(inner)(inner), 20),
  damaged: damagedSentences,
  halfQuoted: (chance) =>
    `${chance.pick(['"', '“', '‘', "'"])}${many(chance, (inner) => inner.pick(NEWS_SENTENCES), 2)}`,
  unspaced: (chance) => damagedSentences(chance).replaceAll(' ', ''),
  nested: (chance) => '<div><b>'.repeat(chance.below(40)) + damagedSentences(chance),
  lines: (chance) => damagedSentences(chance).replaceAll(' ', '\n'),
};

/** The names of all kinds. */
export const HOSTILE_KINDS: readonly string[] = Object.keys(KINDS);

/**
 * The hostile document of a number under a seed, the same each time.
 * @example hostileDocument(1, 4711).document.form // 'text', 'markdown' or 'html'
 * @param kind one of HOSTILE_KINDS; left out, the number decides
 */
export function hostileDocument(seed: number, number: number, kind?: string): HostileDocument {
  const chance = seeded(Math.imul(seed, 0x01000193) ^ number);
  const chosen = kind ?? chance.pick(HOSTILE_KINDS);
  const make = KINDS[chosen];
  if (make === undefined) throw new Error(`no kind "${chosen}": expected one of ${HOSTILE_KINDS.join(', ')}`);
  const form = chance.pick(['text', 'text', 'markdown', 'html'] as const);
  const content = make(chance);
  return { kind: chosen, document: { source: `fuzz#${number}`, form, content, given: givenFacts(chance) } };
}

function many(chance: Chance, make: PieceMaker, most: number): string {
  return Array.from({ length: 1 + chance.below(most) }, () => make(chance)).join('');
}

function anyPiece(chance: Chance): PieceMaker {
  return chance.pick(Object.values(PIECES));
}

/** One or two sentences with units taken out, doubled, moved or replaced; a cut may part a surrogate pair. */
function damagedSentences(chance: Chance): string {
  let text = many(chance, (inner) => `${inner.pick(NEWS_SENTENCES)}${inner.pick([' ', '\n\n', '\n', ''])}`, 2);
  for (let times = chance.below(12); times > 0; times--) {
    const at = chance.below(text.length + 1);
    const width = chance.below(8);
    const taken = text.slice(at, at + width);
    const put = chance.pick([
      '',
      taken + taken,
      anyPiece(chance)(chance),
      taken.toUpperCase(),
      [...taken].reverse().join(''),
    ]);
    text = text.slice(0, at) + put + text.slice(at + width);
  }
  return text;
}

function givenFacts(chance: Chance): GivenFacts {
  const title = anyPiece(chance)(chance);
  return chance.pick<GivenFacts>([{}, {}, { title }, { published: title }, { outlet: title, url: title }]);
}
