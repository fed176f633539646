// Words as they are compared across reports: lemmas guessed from forms, since a reading keeps the text and not its grammar, and stems.
import { actFamilies, actWordSort } from '../../knowledge/act-family.js';
import { irregularLemma } from '../../knowledge/irregular-verbs.js';

/** Matches a word of a text: letters with hyphens and apostrophes inside, or a number. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*|\p{N}[\p{N}.,]*/gu;

/**
 * The words of a text in lower case, without a possessive ending.
 * @example wordsIn('Putin’s first visit') // ['putin', 'first', 'visit']
 */
export function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/['’]s?$|[.,]+$/u, ''));
}

/**
 * The lemma of a form as well as it can be guessed: one that the families of act words know goes first.
 * @example lemmaOf('invading') // 'invade'
 * @example lemmaOf('talks') // 'talks', a noun of its own
 * @example lemmaOf('relieved') // 'relieve'
 */
export function lemmaOf(form: string): string {
  const known = irregularLemma(form);
  if (known !== null) return known;
  const guesses = guessesFor(form);
  const told = guesses.find((guess) => actFamilies(guess).length > 0 || actWordSort(guess) !== 'own');
  if (told !== undefined) return told;
  const bare = guesses.at(-1)!;
  return guesses.includes(`${bare}e`) && SILENT_E.test(bare) ? `${bare}e` : bare;
}

/** Matches what no English word ends in without an e: "plac", "surviv", "settl", "releas". */
const SILENT_E = /(?:[cuvz]|[bcdfgkpstz]l|dg|(?:[aeiou][aeiou]|[lnrp])s)$/;

function guessesFor(form: string): readonly string[] {
  const cut = (length: number, ending = '') => form.slice(0, -length) + ending;
  if (form.length < 4) return [form];
  if (form.endsWith('ies')) return [form, cut(3, 'y')];
  if (form.endsWith('ied')) return [form, cut(3, 'y')];
  if (form.endsWith('ing') && form.length > 5) return [form, cut(3, 'e'), undouble(cut(3)), cut(3)];
  if (form.endsWith('ed')) return [form, cut(1), undouble(cut(2)), cut(2)];
  if (form.endsWith('es')) return [form, cut(1), cut(2), cut(1)];
  if (form.endsWith('s') && !/(?:ss|us|is)$/.test(form)) return [form, cut(1)];
  return [form];
}

function undouble(stem: string): string {
  return /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * What a lemma shares with the other words of its kind: endings that make nouns of verbs are cut.
 * @example stemOf('acquisition') === stemOf('acquisitions') // true
 */
export function stemOf(lemma: string): string {
  for (const ending of ENDINGS) {
    if (lemma.endsWith(ending) && lemma.length - ending.length >= 4) return lemma.slice(0, -ending.length);
  }
  return lemma;
}

/**
 * The stem of a word, of a verb with a particle that of the verb, unless the verb alone says little.
 * @example headStem('check into') === headStem('check') // true
 * @example headStem('take over') === headStem('take') // false
 */
export function headStem(lemma: string): string {
  const head = lemma.split(' ')[0] ?? lemma;
  return stemOf(head !== lemma && actWordSort(head) === 'own' ? head : lemma);
}

const ENDINGS = [
  'ations',
  'ation',
  'itions',
  'ition',
  'ments',
  'ment',
  'ions',
  'ion',
  'ing',
  'ed',
  'ers',
  'er',
  'ors',
  'or',
  'es',
  's',
  'e',
];
