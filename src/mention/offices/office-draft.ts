// An office in the making: a title phrase, its holder, and what stands round it.
import type { Span } from '../../base/span.js';
import { wordsSpan } from '../../grammar/tree.js';
import type { Token } from '../../language/sentence.js';
import type { OfficeMention } from '../mention.js';
import type { NamedWords } from './named-words.js';
import type { TitlePhrase } from './title-phrase.js';

/** An office with the title word that it was read from and the rule that read it. */
export interface OfficeDraft extends OfficeMention {
  /** Index of the title word in its sentence. */
  readonly head: number;
  readonly rule: string;
}

/** What a word before a title says of the holding; without one it is current. */
const STATUS: ReadonlyMap<string, OfficeMention['status']> = new Map([
  ...['former', 'ex', 'onetime', 'one-time', 'ousted', 'deposed', 'formerly', 'previously'].map(
    (word) => [word, 'former'] as const,
  ),
  ...['acting', 'interim', 'caretaker'].map((word) => [word, 'acting'] as const),
  ...['incoming', 'designated'].map((word) => [word, 'designate'] as const),
  ['then', 'then'],
  ['late', 'late'],
]);

/**
 * The draft of a title phrase with its holder.
 * @example officeDraft(named, phrase, 0, 'offices/before') // title 'President', status 'current', of: the mention "Russian"
 */
export function officeDraft(
  named: NamedWords,
  phrase: TitlePhrase,
  person: number | null,
  rule: string,
  when: Span | null = null,
): OfficeDraft {
  const { tokens } = named.sentence;
  const span = wordsSpan(named.sentence, phrase.first, phrase.last);
  const before = ownerBefore(named, phrase.first);
  const title = wordsOf(tokens, phrase.first, phrase.last);
  const of = phrase.of ?? before.of;
  const told = statusOf(tokens, phrase, before.first);
  const status = told === 'current' && when !== null && isOver(named, when) ? 'former' : told;
  return { ...span, person, title, of, status, when, head: phrase.head, rule };
}

/** "from 1997 to 2007", "until last year": the office has ended. */
function isOver({ sentence: { tokens } }: NamedWords, when: Span): boolean {
  const words = tokens
    .filter(({ start, end }) => start >= when.start && end <= when.end)
    .map(({ form }) => form.toLowerCase());
  return (
    words[0] === 'until' ||
    words[0] === 'till' ||
    (words[0] === 'from' && words.some((word) => /^(?:to|until|-|–)$/.test(word)))
  );
}

/**
 * The country or body named right before a title, and the first word of the phrase with it.
 * @example ownerBefore(named, 3) // { of: 0, first: 0 } for "Russia 's new president", where name 0 is "Russia"
 */
export function ownerBefore(named: NamedWords, first: number): { readonly of: number | null; readonly first: number } {
  const { tokens } = named.sentence;
  let at = first - 1;
  while (at >= 0 && named.at[at] === null && isPassedOver(tokens[at]!)) at--;
  const name = at >= 0 ? (named.at[at] ?? null) : null;
  if (name === null || ['person', 'other'].includes(named.names[name]!.kind)) return { of: null, first: at + 1 };
  return { of: name, first: named.names[name]!.first };
}

/** Between an owner and the title: "'s", "new", "then", "newly elected", "-backed", quotation marks. */
function isPassedOver({ form, upos, xpos }: Token): boolean {
  if (upos === 'ADV')
    return /^(?:then|newly|formerly|previously|currently|recently|long-time|democratically)$/i.test(form);
  return xpos === 'POS' || upos === 'ADJ' || upos === 'NUM' || xpos === 'VBN' || /^[-‑"“”]$/.test(form);
}

function statusOf(tokens: readonly Token[], phrase: TitlePhrase, from: number): OfficeMention['status'] {
  const after = `${tokens[phrase.head]!.form} ${tokens[phrase.head + 1]?.form ?? ''} ${tokens[phrase.head + 2]?.form ?? ''}`;
  if (/^\S+(?:-| - | -)elect\b/i.test(after)) return 'elect';
  if (/^\S+(?:-| - | -| )designate\b/i.test(after)) return 'designate';
  for (let at = Math.max(0, from - 2); at < phrase.head; at++) {
    const word = tokens[at]!.form.toLowerCase().replace(/-$/, '');
    const known = STATUS.get(/^(?:ex|then)-/.exec(word)?.[0].slice(0, -1) ?? word);
    if (known !== undefined && (at >= from - 1 || tokens[at]!.head >= from)) return known;
  }
  return 'current';
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]!.form;
  for (let i = first + 1; i <= last; i++) words += tokens[i - 1]!.spaceAfter ? ` ${tokens[i]!.form}` : tokens[i]!.form;
  return words;
}
