// A sentence from rows of `form lemma UPOS XPOS feats head deprel`, heads counted from 1 and 0 the root, as in CoNLL-U.
import type { Sentence, Token } from '../../src/language/sentence.js';

/**
 * The sentence that the rows write, its words one space apart.
 * @example sentenceOf('Talks talk NOUN NNS Number=Plur 2 nsubj\nfailed fail VERB VBD _ 0 root').tokens.length // 2
 */
export function sentenceOf(rows: string): Sentence {
  const cells = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/ +/));
  let at = 0;
  const tokens = cells.map(
    ([form = '', lemma = '', upos = '', xpos = '', feats = '_', head = '0', deprel = '']): Token => {
      const start = at;
      at += form.length + 1;
      const end = start + form.length;
      return {
        form,
        lemma,
        upos,
        xpos,
        feats,
        head: Number(head) - 1,
        deprel,
        joined: false,
        spaceAfter: true,
        start,
        end,
      };
    },
  );
  return { start: 0, end: at - 1, tokens, names: [] };
}
