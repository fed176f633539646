// Arcs of tellings that are set off by commas: a second tail, an aside behind the subject, whom the teller cites.
import { nounCue, verbCue } from '../knowledge/cue-lexicon.js';
import { isTimeWord } from '../knowledge/date-words.js';
import { asksFor } from '../knowledge/verb-frames.js';
import type { Sentence, Token } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy, isRelation, isUnder, subtreeOf } from './tree.js';

/**
 * "The dinar stays, its governor said on Tuesday, the agency reported.": the last verb tells all that comes before it, and is not what the
 * governor said.
 * @example secondTails(sentence)[0] // { rule: 'second-tail', word: 14, head: 3, deprel: 'parataxis' }
 */
export function secondTails(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  return tokens.flatMap(({ deprel, head: teller, xpos }, verb): Mend[] => {
    if (!isRelation(deprel, ['ccomp']) || teller < 0 || teller > verb || !/^VB[DZP]$/.test(xpos)) return [];
    if (!isTelling(tokens[verb]) || !isTelling(tokens[teller]) || teller === root) return [];
    if (!isRelation(tokens[teller]!.deprel, ['parataxis', 'conj', 'appos'])) return [];
    const own = subtreeOf(sentence, verb);
    const first = own.find((i) => tokens[i]!.upos !== 'PUNCT') ?? verb;
    const [subject] = dependentsBy(sentence, verb, 'nsubj').filter((i) => i < verb);
    if (subject === undefined || tokens[first - 1]?.form !== ',' || isThat(tokens[first])) return [];
    const behind = tokens.slice(verb + 1).filter(({ upos }) => upos !== 'PUNCT');
    if (behind.some(({ upos }) => /^(?:VERB|AUX|SCONJ)$/.test(upos))) return [];
    return [{ rule: 'second-tail', word: verb, head: root, deprel: 'parataxis' }];
  });
}

/**
 * "The governor, writes the chronicler Tannus, swore that ...": the aside tells who says so, and the governor does what comes behind it.
 * @example invertedAsides(sentence)[0] // { rule: 'inverted-aside', word: 8, head: -1, deprel: 'root' }
 */
export function invertedAsides(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ xpos, head, deprel }, verb): Mend[] => {
    if (!/^VB[DZP]$/.test(xpos) || tokens[verb - 1]?.form !== ',' || !isTelling(tokens[verb])) return [];
    const subjects = dependentsBy(sentence, verb, 'nsubj').filter((i) => i < verb - 1);
    const [subject] = subjects;
    const close = tokens.findIndex(({ form }, i) => i > verb && form === ',');
    if (subject === undefined || close < verb + 2) return [];
    const [teller] = dependentsBy(sentence, verb, 'obj', 'nsubj', 'iobj').filter((i) => i > verb && i < close);
    const inside = rangeOf(verb + 1, close);
    const isPhrase = inside.every((i) => /^(?:DET|ADJ|NOUN|PROPN|ADP|PART|PRON|NUM)$/.test(tokens[i]!.upos));
    const main = dependentsBy(sentence, verb, 'conj', 'ccomp', 'parataxis').find((i) => i > close);
    if (main === undefined || !isPhrase || /^(?:PRP|DT)$/.test(tokens[close - 1]!.xpos)) return [];
    // "The minister, said Lund, will resign": Lund is taken for the one who will
    const between = dependentsBy(sentence, main, 'nsubj', 'cc', 'mark').filter((i) => i < verb || i > close);
    if (between.length > 0 || !isFiniteVerb(sentence, main)) return [];
    const top = teller ?? inside.find((i) => tokens[i]!.head < verb + 1 || tokens[i]!.head >= close);
    if (top === undefined) return [];
    return [
      { rule: 'inverted-aside', word: main, head, deprel },
      { rule: 'inverted-aside', word: subject, head: main, deprel: 'nsubj' },
      { rule: 'inverted-aside', word: verb, head: main, deprel: 'parataxis' },
      { rule: 'inverted-aside', word: top, head: verb, deprel: 'nsubj' },
    ];
  });
}

/**
 * "Quoting sources close to the general, the channel said": the participle is what the teller does, and not what the sources are like.
 * @example citingArcs(sentence) // "Quoting" hangs on "said" as advcl, "sources" on "Quoting" as obj
 */
export function citingArcs(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ form, deprel, head: noun }, word): Mend[] => {
    if (!/^(?:citing|quoting)$/i.test(form) || !isRelation(deprel, ['amod']) || noun < word) return [];
    if (word > 0 && tokens[word - 1]!.form !== ',') return [];
    let verb = tokens[noun]!.head;
    while (verb >= 0 && !/^(?:VERB|AUX)$/.test(tokens[verb]!.upos)) verb = tokens[verb]!.head;
    if (verb < 0 || (word === 0 && verb < noun)) return [];
    return [
      { rule: 'citing', word, head: verb, deprel: 'advcl' },
      { rule: 'citing', word: noun, head: word, deprel: 'obj' },
    ];
  });
}

/**
 * "warned on Monday of floods": what was warned of, and not what the Monday is of.
 * @example pastTimes(sentence)[0] // { rule: 'complement', word: 8, head: 3, deprel: 'obl' }
 */
export function pastTimes(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ deprel, head: time }, word): Mend[] => {
    const isDoing = isRelation(deprel, ['acl']) && tokens[word]!.xpos === 'VBG';
    if (!(isDoing || isRelation(deprel, ['nmod'])) || time < 0 || time > word) return [];
    if (!isTimeWord(tokens[time]!.form) && !(isDoing && tokens[time]!.lemma === 'time')) return [];
    const { head: verb, deprel: under } = tokens[time]!;
    if (verb < 0 || verb > time || !isRelation(under, ['obl', 'obj']) || tokens[verb]!.upos !== 'VERB') return [];
    const [joint] = dependentsBy(sentence, word, isDoing ? 'mark' : 'case');
    if (joint === undefined || !asksFor(tokens[verb]!.lemma, tokens[joint]!.lemma)) return [];
    const last = subtreeOf(sentence, word).at(-1)!;
    const places = dependentsBy(sentence, verb, 'obl').filter(
      (i) => tokens[last + 1]?.upos === 'ADP' && tokens[last + 1]!.head === i && isPlace(sentence, i),
    );
    return [
      { rule: 'complement', word, head: verb, deprel: isDoing ? 'advcl' : 'obl' },
      ...places.map((place): Mend => ({ rule: 'complement', word: place, head: word, deprel: 'nmod' })),
    ];
  });
}

/**
 * "A post shared on the web since Monday says that ...": the post says it, and Monday is when it was shared.
 * @example timeSubjects(sentence)[0] // { rule: 'told-clause', word: 9, head: -1, deprel: 'root' }
 */
export function timeSubjects(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ deprel, head: verb, form }, time): Mend[] => {
    if (!isRelation(deprel, ['nsubj']) || verb !== time + 1 || !isTimeWord(form) || !isTelling(tokens[verb])) return [];
    if (!/^(?:since|on|until|from|in|by)$/i.test(tokens[time - 1]?.form ?? '')) return [];
    const participle = tokens[verb]!.head;
    if (participle < 0 || participle > time || !/^VB[DN]$/.test(tokens[participle]!.xpos)) return [];
    const [noun] = dependentsBy(sentence, participle, 'nsubj').filter((i) => i === participle - 1);
    if (noun === undefined || dependentsBy(sentence, participle, 'aux').length > 0) return [];
    return [
      { rule: 'told-clause', word: verb, head: tokens[participle]!.head, deprel: tokens[participle]!.deprel },
      { rule: 'told-clause', word: noun, head: verb, deprel: 'nsubj' },
      { rule: 'told-clause', word: participle, head: noun, deprel: 'acl', xpos: 'VBN' },
      { rule: 'told-clause', word: time, head: participle, deprel: 'obl' },
      { rule: 'told-clause', word: time - 1, head: time, deprel: 'case' },
    ];
  });
}

/**
 * "The ministers, Reuth told the paper, had begged her to stay": the first of two subjects begged, and the second told.
 * @example partedSubjects(sentence)[0] // { rule: 'inverted-aside', word: 2, head: 12, deprel: 'nsubj' }
 */
export function partedSubjects(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, verb): Mend[] => {
    if (!isTelling(token)) return [];
    const [first, other] = dependentsBy(sentence, verb, 'nsubj').filter((i) => i < verb);
    const second = other ?? (first === undefined ? undefined : besideVerb(sentence, first, verb));
    if (first === undefined || second === undefined) return [];
    const [main] = dependentsBy(sentence, verb, 'ccomp').filter((i) => i > verb);
    if (main === undefined || dependentsBy(sentence, main, 'nsubj', 'csubj', 'mark').length > 0) return [];
    const open = tokens.findIndex(({ form }, i) => i > first && form === ',');
    const close = tokens.findIndex(({ form }, i) => i > verb && form === ',');
    if (open < 0 || open > second || close < 0 || close > main || !isFiniteVerb(sentence, main)) return [];
    return [
      { rule: 'inverted-aside', word: first, head: main, deprel: 'nsubj' },
      ...(other === undefined ? [{ rule: 'inverted-aside', word: second, head: verb, deprel: 'nsubj' }] : []),
    ];
  });
}

/** "The ministers, Ada Lund | told the paper": a name that no comma closes tells, and is not what the ministers are called. */
function besideVerb(sentence: Sentence, subject: number, verb: number): number | undefined {
  const { tokens } = sentence;
  const [name] = dependentsBy(sentence, subject, 'appos').filter((i) => i > subject && i < verb);
  if (name === undefined) return undefined;
  return tokens.slice(name, verb).some(({ form }) => form === ',') ? undefined : name;
}

/**
 * "The chairman once boasted, a director told me, that he could": what stands behind the aside is what he boasted.
 * @example asidesBeforeThat(sentence)[0] // { rule: 'inverted-aside', word: 3, head: -1, deprel: 'root' }
 */
export function asidesBeforeThat(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ form, head: clause }, that): Mend[] => {
    if (!/^that$/i.test(form) || tokens[that - 1]?.form !== ',' || clause <= that) return [];
    const aside = tokens[clause]!.head;
    if (aside < 0 || aside > that || !isTelling(tokens[aside])) return [];
    const [subject] = dependentsBy(sentence, aside, 'nsubj').filter((i) => i < aside);
    const comma = subject === undefined ? -1 : tokens.findLastIndex(({ form: mark }, i) => i < subject && mark === ',');
    // "Oss told the minister, Ivo Renn, that": who is told has a name behind a comma, and there is no aside
    if (tokens.slice(aside, that - 1).some(({ form: mark }) => mark === ',')) return [];
    if (comma < 1 || tokens.slice(comma, aside).some(({ xpos }) => /^(?:VB[DZP]|MD|CC)$/.test(xpos))) return [];
    const before = tokens[comma - 1]!.upos === 'VERB' ? comma - 1 : tokens[comma - 1]!.head;
    const teller = tokens[before];
    if (before < 0 || before > comma || teller === undefined || !/^VB[DZP]$/.test(teller.xpos) || !isTelling(teller))
      return [];
    if (dependentsBy(sentence, before, 'ccomp').length > 0 || dependentsBy(sentence, before, 'mark').length > 0)
      return [];
    const isUnder = teller.head === aside;
    return [
      ...(isUnder
        ? [{ rule: 'inverted-aside', word: before, head: tokens[aside]!.head, deprel: tokens[aside]!.deprel }]
        : []),
      { rule: 'inverted-aside', word: aside, head: before, deprel: 'parataxis' },
      { rule: 'inverted-aside', word: clause, head: before, deprel: 'ccomp' },
    ];
  });
}

/**
 * "The daily reported on Wednesday, citing two people close to it, that police had found plans": what it reported, and nothing about the
 * people.
 * @example citedBetween(sentence)[0] // { rule: 'citing', word: 19, head: 4, deprel: 'ccomp' }
 */
export function citedBetween(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ form, head: verb, xpos }, citing): Mend[] => {
    if (!/^(?:citing|quoting)$/i.test(form) || xpos !== 'VBG' || verb < 0 || verb > citing) return [];
    if (tokens[citing - 1]?.form !== ',' || !isTelling(tokens[verb])) return [];
    if (dependentsBy(sentence, verb, 'ccomp').length > 0) return [];
    const that = tokens.findIndex(
      (token, i) => i > citing && /^that$/i.test(token.form) && tokens[i - 1]!.form === ',',
    );
    const clause = that < 0 ? -1 : tokens[that]!.head;
    if (clause <= that || !isUnder(sentence, clause, citing) || dependentsBy(sentence, clause, 'nsubj').length === 0)
      return [];
    const [teller] = dependentsBy(sentence, verb, 'nsubj').filter((i) => i < verb);
    // "The Norwegian daily Havneposten reported": a name that the tree took for an auxiliary
    const lost = dependentsBy(sentence, verb, 'aux').filter((i) => tokens[i]!.upos === 'PROPN');
    return [
      { rule: 'citing', word: clause, head: verb, deprel: 'ccomp' },
      { rule: 'citing', word: that, head: clause, deprel: 'mark' },
      ...(teller === undefined
        ? []
        : lost.map((word): Mend => ({ rule: 'citing', word, head: teller, deprel: 'appos' }))),
      ...(tokens[verb]!.xpos === 'VBN' && lost.length > 0
        ? [{ rule: 'citing', word: verb, head: tokens[verb]!.head, deprel: tokens[verb]!.deprel, xpos: 'VBD' }]
        : []),
    ];
  });
}

/**
 * "told waiting journalists that he had come": who waits is told, and does not wait for them.
 * @example waitingHearers(sentence)[0] // { rule: 'told-clause', word: 3, head: 1, deprel: 'iobj' }
 */
export function waitingHearers(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ xpos, head: verb, deprel }, participle): Mend[] => {
    if (xpos !== 'VBG' || verb !== participle - 1 || !isRelation(deprel, ['xcomp', 'ccomp', 'advcl'])) return [];
    if (verbCue(tokens[verb]!.lemma)?.takesAddressee !== true || tokens[verb]!.upos !== 'VERB') return [];
    const [hearer] = dependentsBy(sentence, participle, 'obj').filter((i) => i === participle + 1);
    if (hearer === undefined || !/^NNP?S$/.test(tokens[hearer]!.xpos)) return [];
    const that = tokens[hearer + 1];
    const clause = that !== undefined && /^that$/i.test(that.form) ? that.head : -1;
    if (clause <= hearer) return [];
    return [
      { rule: 'told-clause', word: hearer, head: verb, deprel: 'iobj' },
      { rule: 'told-clause', word: participle, head: hearer, deprel: 'amod' },
      { rule: 'told-clause', word: clause, head: verb, deprel: 'ccomp' },
      { rule: 'told-clause', word: hearer + 1, head: clause, deprel: 'mark' },
    ];
  });
}

/**
 * "Dimov, the businessman wanted since May, denied it": a participle with two subjects tells of the second, and the verb behind the comma
 * is the first one's own.
 * @example describedSubjects(sentence)[0] // { rule: 'described-subject', word: 14, head: -1, deprel: 'root' }
 */
export function describedSubjects(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ xpos, head, deprel }, participle): Mend[] => {
    if (!/^VB[DN]$/.test(xpos) || dependentsBy(sentence, participle, 'aux', 'cc').length > 0) return [];
    const [name, described, more] = dependentsBy(sentence, participle, 'nsubj').filter((i) => i < participle);
    if (name === undefined || described !== participle - 1 || more !== undefined) return [];
    const between = tokens.slice(name + 1, described);
    if (!between.some(({ form }) => form === ',') || between.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))) return [];
    const [verb] = dependentsBy(sentence, participle, 'conj', 'ccomp', 'parataxis').filter((i) => i > participle);
    if (verb === undefined || dependentsBy(sentence, verb, 'nsubj', 'cc', 'mark').length > 0) return [];
    const first = subtreeOf(sentence, verb)[0]!;
    const isSetOff = tokens[first]!.form === ',' || tokens[first - 1]?.form === ',';
    if (!isSetOff || !isFiniteVerb(sentence, verb)) return [];
    const rule = 'described-subject';
    return [
      { rule, word: verb, head, deprel },
      { rule, word: name, head: verb, deprel: 'nsubj' },
      { rule, word: described, head: name, deprel: 'appos' },
      { rule, word: participle, head: described, deprel: 'acl', xpos: 'VBN' },
    ];
  });
}

/**
 * "relayed an appeal by the governor for the road to be reopened": what is appealed for is the appeal's, not the relaying's.
 * @example appealsFor(sentence)[0] // { rule: 'complement', word: 11, head: 3, deprel: 'nmod' }
 */
export function appealsFor(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ upos, lemma, head: verb, deprel }, noun): Mend[] => {
    if (upos !== 'NOUN' || verb < 0 || !isRelation(deprel, ['obj']) || nounCue(lemma)?.frames.has('for') !== true)
      return [];
    if (!dependentsBy(sentence, noun, 'nmod').some((i) => /^(?:by|from)$/.test(caseForm(sentence, i)))) return [];
    const [what] = dependentsBy(sentence, verb, 'obl').filter((i) => i > noun && caseForm(sentence, i) === 'for');
    if (what === undefined) return [];
    const to = dependentsBy(sentence, verb, 'advcl', 'xcomp').filter((i) => {
      return i > what && dependentsBy(sentence, i, 'mark').some((m) => tokens[m]!.form === 'to');
    });
    return [
      { rule: 'complement', word: what, head: noun, deprel: 'nmod' },
      ...to.map((word): Mend => ({ rule: 'complement', word, head: what, deprel: 'acl' })),
    ];
  });
}

function caseForm(sentence: Sentence, word: number): string {
  const [mark] = dependentsBy(sentence, word, 'case').filter((i) => i < word);
  return mark === undefined ? '' : sentence.tokens[mark]!.form.toLowerCase();
}

/**
 * "A minister who attended told Reuters the cabinet was split": of two verbs behind "who" the second is the minister's own.
 * @example tellersOwn(sentence)[0] // { rule: 'told-clause', word: 4, head: -1, deprel: 'root' }
 */
export function tellersOwn(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ head: clause, deprel }, noun): Mend[] => {
    if (!isRelation(deprel, ['nsubj']) || clause < noun) return [];
    const [first, second] = dependentsBy(sentence, noun, 'acl').filter((i) => i > noun && i < clause);
    if (first === undefined || second === undefined || !isTelling(tokens[second])) return [];
    const isWho = rangeOf(noun + 1, first).some((i) => /^WP/.test(tokens[i]!.xpos));
    const isOwn = rangeOf(first, second).some((i) => /^W/.test(tokens[i]!.xpos));
    const [subject] = dependentsBy(sentence, clause, 'nsubj').filter((i) => i > second);
    if (!isWho || isOwn || subject === undefined || !/^VB[DZP]$/.test(tokens[second]!.xpos)) return [];
    return [
      { rule: 'told-clause', word: second, head: tokens[clause]!.head, deprel: tokens[clause]!.deprel },
      { rule: 'told-clause', word: noun, head: second, deprel: 'nsubj' },
      { rule: 'told-clause', word: clause, head: second, deprel: 'ccomp' },
      ...dependentsBy(sentence, clause, 'conj')
        .filter((i) => isTelling(tokens[i]) && dependentsBy(sentence, i, 'nsubj').length > 0)
        .map((word): Mend => ({ rule: 'told-clause', word, head: second, deprel: 'conj' })),
    ];
  });
}

/** "in eleven provinces", "near Oss", and not "in a speech to the guard". */
function isPlace({ tokens, names }: Sentence, word: number): boolean {
  const isNamed = names.some(({ kind, first, last }) => kind === 'LOC' && first <= word && word <= last);
  return isNamed || (tokens[word]!.xpos === 'NNS' && !isTimeWord(tokens[word]!.form));
}

function isTelling(token: Token | undefined): boolean {
  return (
    token !== undefined && token.upos === 'VERB' && verbCue(token.lemma, token.form)?.frames.has('clause') === true
  );
}

function isThat(token: Token | undefined): boolean {
  return token !== undefined && /^(?:that|how|why|whether|if)$/i.test(token.form);
}

function isFiniteVerb(sentence: Sentence, verb: number): boolean {
  const group = [verb, ...dependentsBy(sentence, verb, 'aux', 'cop')];
  return group.some((i) => /^(?:VB[DZP]|MD)$/.test(sentence.tokens[i]!.xpos));
}

function rangeOf(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}
