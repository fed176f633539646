// Words that say why the words after them stand in quotation marks. Source: general knowledge, written for Dateline.
import { wordSet } from './word-set.js';

/** Nouns of works whose titles stand in marks: "her novel “The Salt Winter”". */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  (
    'novel book film movie picture song single track album record hit play musical opera series show sitcom drama comedy ' +
    'episode programme program poem essay painting sculpture portrait documentary podcast magazine journal hymn anthem ballad ' +
    'exhibition memoir autobiography biography trilogy bestseller thriller ballet symphony mural artwork installation ' +
    'cartoon game videogame article chapter sequel remake blockbuster soundtrack video paper thesis pamphlet title study column commentary book'
  ).split(' '),
);

/** Words that bring a title on: "a report titled “Ways out”". */
export const TITLE_CUES: ReadonlySet<string> = new Set('titled entitled headlined title subtitled'.split(' '));

/** Words that bring on what somebody or something is called: "known as “Coyote”". */
export const NAME_CUES: ReadonlySet<string> = new Set(
  'nickname nicknamed alias aka a.k.a. dub dubbed codename codenamed code-named christened known styled pseudonym'.split(
    ' ',
  ),
);

/** Nouns of rallying cries and mottoes. */
export const SLOGAN_NOUNS: ReadonlySet<string> = new Set(
  'slogan motto mantra chant banner placard poster sign hashtag catchphrase tagline watchword t-shirt graffiti cry'.split(
    ' ',
  ),
);

/** Words that bring on a word that is spoken of as a word: "the term “annexation”", "so-called “safe zones”". */
export const TERM_CUES: ReadonlySet<string> = new Set(
  'word term phrase expression label so-called socalled concept notion adjective verb noun name euphemism'.split(' '),
);

/** Things that bear words which nobody says at the moment: "a cap reading “Go North”". */
export const BEARERS_OF_WORDS: ReadonlySet<string> = wordSet(
  'shirt cap badge hat flag mural wall jacket vest sticker button armband billboard balloon scarf',
);
