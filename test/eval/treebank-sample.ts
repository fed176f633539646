// A small treebank of our own writing: two documents, two paragraphs, a multiword token, an empty node, names.

/** One row of CoNLL-U from the cells that matter here; the others are empty. */
function row(
  id: string,
  form: string,
  lemma: string,
  tags: string,
  head: string,
  deprel: string,
  deps = '_',
  misc = '_',
): string {
  const [upos = '_', xpos = '_', feats = '_'] = tags.split(' ');
  return [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc].join('\t');
}

/** "He didn't resign. Iran agreed." and, in a paragraph of its own, "Talks ended"; then a document "Oslo waits." */
export const TREEBANK = [
  '# newdoc id = GUM_news_talks',
  '# newpar',
  '# sent_id = talks-1',
  "# text = He didn't resign.",
  row('1', 'He', 'he', 'PRON PRP Case=Nom|Number=Sing', '4', 'nsubj', '4:nsubj'),
  row('2-3', "didn't", '_', '_ _ _', '_', '_'),
  row('2', 'did', 'do', 'AUX VBD Mood=Ind|Tense=Past|VerbForm=Fin', '4', 'aux', '4:aux'),
  row('3', "n't", 'not', 'PART RB Polarity=Neg', '4', 'advmod', '4:advmod'),
  row('4', 'resign', 'resign', 'VERB VB VerbForm=Inf', '0', 'root', '0:root', 'SpaceAfter=No'),
  row('5', '.', '.', 'PUNCT . _', '4', 'punct', '4:punct'),
  '',
  '# sent_id = talks-2',
  '# text = Iran agreed.',
  row('1', 'Iran', 'Iran', 'PROPN NNP Number=Sing', '2', 'nsubj', '2:nsubj', 'Name=B-LOC'),
  row('2', 'agreed', 'agree', 'VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin', '0', 'root', '0:root', 'SpaceAfter=No'),
  row('2.1', 'agreed', 'agree', 'VERB VBD _', '_', '_', '2:conj:and'),
  row('3', '.', '.', 'PUNCT . _', '2', 'punct', '2.1:punct'),
  '',
  '# newpar',
  '# sent_id = talks-3',
  '# text = Talks ended',
  row('1', 'Talks', 'talk', 'NOUN NNS Number=Plur', '2', 'nsubj:pass', '2:nsubj:pass'),
  row('2', 'ended', 'end', 'VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin', '0', 'root', '0:root'),
  '',
  '# newdoc id = GUM_fiction_oslo',
  '# sent_id = oslo-1',
  '# text = Oslo waits.',
  row('1', 'Oslo', 'Oslo', 'PROPN NNP Number=Sing', '2', 'nsubj', '2:nsubj', 'Name=B-LOC'),
  row('2', 'waits', 'wait', 'VERB VBZ Number=Sing|Person=3', '0', 'root', '0:root', 'SpaceAfter=No'),
  row('3', '.', '.', 'PUNCT . _', '2', 'punct', '2:punct'),
  '',
].join('\n');

/** The names of the same sentences, as Universal NER writes them. */
export const NAMES = [
  '# newdoc id = GUM_news_talks',
  '# sent_id = talks-1',
  "# text = He didn't resign.",
  ...['He', 'did', "n't", 'resign', '.'].map((word, index) => `${index + 1}\t${word}\tO\t-\t-`),
  '',
  '# sent_id = talks-2',
  '# text = Iran agreed.',
  '1\tIran\tB-LOC\t-\tana',
  '2\tagreed\tO\t-\t-',
  '3\t.\tO\t-\t-',
  '',
].join('\n');
