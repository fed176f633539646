// Texts with marked names, so that resolution can be tested without a language model: [places] and {peoples}.
import { countryByDemonym } from '../../../src/knowledge/demonyms.js';
import type { NameMention } from '../../../src/mention/mention.js';

/** A text and the names that were marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly NameMention[];
}

/**
 * Takes the marks out: `[` and `]` stand round a place, `{` and `}` round a people or adjective. A sentence ends at a stop
 * before white space.
 * @example markedNames('A {Turkish} team in [Paris].').names.length // 2
 */
export function markedNames(marked: string): MarkedText {
  const names: NameMention[] = [];
  let [text, sentence] = ['', 0];
  for (const [part] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const words = part.replace(/^[[{]|[\]}]$/g, '');
    if (part !== words) names.push(nameOf(words, text.length, sentence, part.startsWith('{')));
    text += words;
    sentence += part === words ? (part.match(/\.\s/g)?.length ?? 0) : 0;
  }
  return { text, names };
}

function nameOf(name: string, start: number, sentence: number, isPeople: boolean): NameMention {
  const words = { sentence, first: 0, last: 0, head: 0, start, end: start + name.length, name };
  const nothing = { number: null, gender: null, known: null, rule: 'test' } as const;
  const country = isPeople ? (countryByDemonym(name)?.iso3 ?? null) : null;
  const kind = isPeople ? 'country' : 'place';
  return { ...words, ...nothing, form: 'name', kind, country, as: isPeople ? 'demonym' : 'name' };
}
