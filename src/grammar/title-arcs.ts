// Names after titles: "Secretary of State Ada Brandt" is Brandt, whatever the parser made the head; a preposition governs the noun, not its title.
import { titleWord } from '../knowledge/titles.js';
import type { Name, Sentence } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy, dependentsOf, isRelation } from './tree.js';

/** Words before a name in which its title is looked for. */
const LONGEST_TITLE = 8;

/**
 * The arcs that make a person's name the head of the title with "of" that stands right before it.
 * @example titleArcs(sentence) // for "Secretary of State Ada Brandt met": "Brandt" under "met", "Secretary" under "Brandt"
 */
export function titleArcs(sentence: Sentence): readonly Mend[] {
  return sentence.names.flatMap((name) => {
    const title = name.kind === 'PER' ? titleBefore(sentence, name) : null;
    return title === null ? [] : nameOverTitle(sentence, title, name);
  });
}

/** The title word of "Secretary of State" right before a name, or null. */
function titleBefore({ tokens }: Sentence, { first }: Name): number | null {
  for (let at = first - 1; at > first - LONGEST_TITLE && at > 0; at--) {
    const { form, upos } = tokens[at]!;
    if (form === 'of') return at < first - 1 && titleWord(tokens[at - 1]!.form) !== null ? at - 1 : null;
    const isInside = ['NOUN', 'PROPN', 'ADJ', 'DET', 'CCONJ'].includes(upos) && titleWord(form) === null;
    if (!isInside) return null;
  }
  return null;
}

function nameOverTitle(sentence: Sentence, title: number, { first, last }: Name): readonly Mend[] {
  const { tokens } = sentence;
  const isOutside = (word: number) => word < first || word > last;
  const tops = tokens.slice(first, last + 1).flatMap(({ head }, i) => (isOutside(head) ? [first + i] : []));
  const [top, ...others] = tops;
  if (top === undefined || tops.some((word) => tokens[word]!.head < title || tokens[word]!.head >= first)) return [];
  const rule = 'title-of-name';
  const below = dependentsOf(sentence, title).filter(
    (word) => !tops.includes(word) && belongsToName(sentence, word, title, last),
  );
  return [
    ...others.map((word) => ({ rule, word, head: top, deprel: 'flat' })),
    { rule, word: top, head: tokens[title]!.head, deprel: tokens[title]!.deprel },
    ...below.map((word) => ({ rule, word, head: top, deprel: tokens[word]!.deprel })),
  ];
}

/**
 * The arcs that hang a title on its name, once the name stands where the title stood.
 * @example titlesUnder(sentence) // "Secretary" under "Brandt" in "Secretary of State Ada Brandt met"
 */
export function titlesUnder(sentence: Sentence): readonly Mend[] {
  return sentence.names.flatMap((name): Mend[] => {
    const title = name.kind === 'PER' ? titleBefore(sentence, name) : null;
    const top = sentence.tokens.findIndex(
      ({ head }, i) => i >= name.first && i <= name.last && (head < name.first || head > name.last),
    );
    if (title === null || top < 0 || sentence.tokens[top]!.head !== sentence.tokens[title]!.head) return [];
    return [{ rule: 'title-of-name', word: title, head: top, deprel: 'nmod:desc' }];
  });
}

/** What hangs on the title but is the name's: its preposition, what is joined to it, what follows it. */
function belongsToName({ tokens }: Sentence, word: number, title: number, last: number): boolean {
  return word > last || (word < title && isRelation(tokens[word]!.deprel, ['case', 'cc', 'mark', 'punct']));
}

/**
 * The arcs of prepositions, and of what is joined, that the parser hung on a word before the noun: "with Prime Minister al-Amin and ...".
 * @example strayCases(sentence) // "with" under "Amin" where it hung on "al"
 */
export function strayCases(sentence: Sentence): readonly Mend[] {
  return sentence.tokens.flatMap(({ deprel, head, upos }, word): Mend[] => {
    // Where no title stands between, the parser is right more often than this rule (53 to 20 on two treebanks).
    if (!hasTitle(sentence, word, head)) return [];
    const isCase = deprel === 'case' && upos === 'ADP' && head > word && !isAfterTitle(sentence, word);
    const isJoined = deprel === 'conj' && sentence.tokens[head]!.deprel === 'compound';
    if (!isCase && !isJoined) return [];
    const noun = phraseHead(sentence, head);
    const isInside = isJoined && noun > word;
    return noun === head || isInside ? [] : [{ rule: 'stray-case', word, head: noun, deprel }];
  });
}

/** Whether a title stands after a preposition or before what is joined: "with Prime Minister al-Amin and Minister Renn". */
function hasTitle({ tokens }: Sentence, word: number, head: number): boolean {
  const [first, last] = word < head ? [word + 1, head] : [head - LONGEST_TITLE, head];
  return tokens
    .slice(Math.max(0, first), last + 1)
    .some(({ form }) => /^\p{Lu}/u.test(form) && titleWord(form) !== null);
}

/** "Secretary of State": its "of" is the title's own. */
function isAfterTitle({ tokens }: Sentence, word: number): boolean {
  return titleWord(tokens[word - 1]?.form ?? '') !== null;
}

/** The noun that a word is a part of, by compounds and names alone. */
function phraseHead(sentence: Sentence, word: number): number {
  let at = word;
  for (let steps = 0; steps < LONGEST_TITLE; steps++) {
    const { deprel, head } = sentence.tokens[at]!;
    const isPart = isRelation(deprel, ['compound', 'nmod:desc']) && head > at;
    if (!isPart || dependentsBy(sentence, head, 'case').some((one) => one < at && sentence.tokens[one]!.upos === 'ADP'))
      return at;
    at = head;
  }
  return at;
}

/**
 * The arcs of "en route", which is no part of the name before it: "met with President Koivisto en route to Moscow".
 * @example enRoute(sentence) // "Koivisto" under "met", "route" under "met"
 */
export function enRoute(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ form }, en): Mend[] => {
    const [noun, route] = [en - 1, en + 1];
    if (form.toLowerCase() !== 'en' || tokens[route]?.form !== 'route') return [];
    if (tokens[noun]?.head !== route && tokens[noun]?.head !== en) return [];
    const { head, deprel } = tokens[route]!;
    if (head < 0) return [];
    const cases = dependentsBy(sentence, route, 'case').filter((one) => one < noun);
    const rule = 'en-route';
    return [
      { rule, word: noun, head, deprel },
      { rule, word: route, head, deprel: 'advmod' },
      ...cases.map((word) => ({ rule, word, head: noun, deprel: 'case' })),
    ];
  });
}
