// Second verbs of a row and lost verbs: each row is a parse with its mistake, or one that is right, and the arc that is due.
import { expect, it } from 'vitest';
import { mended, taggedArcOf } from './mended.js';

const WOULD_SAIL = `
  Lund Lund PROPN NNP _ 2 nsubj
  said say VERB VBD _ 0 root
  ships ship NOUN NNS _ 5 nsubj
  would would AUX MD _ 5 aux
  sail sail VERB VB _ 2 ccomp
  and and CCONJ CC _ 7 cc
  told tell VERB VBD _ 5 conj
  crews crew NOUN NNS _ 7 obj`;

const BEEN_OPENED = `
  Lund Lund PROPN NNP _ 2 nsubj
  recalled recall VERB VBD _ 0 root
  gates gate NOUN NNS _ 6 nsubj:pass
  had have AUX VBD _ 6 aux
  been be AUX VBN _ 6 aux:pass
  opened open VERB VBN _ 2 ccomp
  and and CCONJ CC _ 8 cc
  gave give VERB VBD _ 6 conj
  thanks thanks NOUN NNS _ 8 obj`;

const BROKERED = `
  Ministers minister NOUN NNS _ 2 nsubj
  praised praise VERB VBD _ 0 root
  talks talk NOUN NNS _ 2 obj
  , , PUNCT , _ 5 punct
  urged urge VERB VBN _ 3 acl
  calm calm NOUN NN _ 5 obj
  and and CCONJ CC _ 8 cc
  left leave VERB VBD _ 5 conj`;

const RECKONS = `
  The the DET DT _ 4 det
  firm firm NOUN NN _ 3 compound
  reckons reckon VERB VBZ _ 4 compound
  repairs repair NOUN NNS _ 6 nsubj
  will will AUX MD _ 6 aux
  last last VERB VB _ 0 root`;

const REPORT = `
  Local local ADJ JJ _ 3 amod
  media media NOUN NN _ 3 compound
  report report NOUN NN _ 0 root
  that that SCONJ IN _ 6 mark
  it it PRON PRP _ 6 nsubj
  rained rain VERB VBD _ 3 acl
  . . PUNCT . _ 3 punct`;

const TOLD = `
  Vela Vela PROPN NNP _ 4 nsubj
  , , PUNCT , _ 3 punct
  mayor mayor NOUN NN _ 1 appos
  told tell VERB VBD _ 0 root
  Radio Radio PROPN NNP _ 6 compound
  Sol Sol PROPN NNP _ 4 nsubj`;

const AIDES = `
  Lund Lund PROPN NNP _ 2 nsubj
  told tell VERB VBD _ 0 root
  aides aide NOUN NNS _ 2 xcomp
  it it PRON PRP _ 5 nsubj
  rained rain VERB VBD _ 3 ccomp`;

const ESTIMATES = RECKONS.replace('reckons reckon VERB VBZ', 'estimates estimate NOUN NNS');

it.each([
  ['a past behind a modal', WOULD_SAIL, 'told', 'said conj VBD'],
  ['a past behind an infinitive', WOULD_SAIL.replace('would would AUX MD _ 5 aux', 'to to PART TO _ 5 mark'), 'told', 'said conj VBD'],
  ['a form that is only a past behind a perfect', BEEN_OPENED, 'gave', 'recalled conj VBD'],
  ['a participle that a past is joined to', BROKERED, 'urged', 'praised conj VBD'],
  ['a verb taken for a modifier', RECKONS, 'reckons', '- root VBZ'],
  ['the clause behind it', RECKONS, 'last', 'reckons ccomp VB'],
  ['its subject', RECKONS, 'firm', 'reckons nsubj NN'],
  ['the article of its subject', RECKONS, 'The', 'firm det DT'],
  ['a root taken for a noun', REPORT, 'report', '- root VBP'],
  ['its subject', REPORT, 'media', 'report nsubj NN'],
  ['what is said', REPORT, 'rained', 'report ccomp VBD'],
  ['what describes its subject', REPORT, 'Local', 'media amod JJ'],
  ['a second subject of a verb of telling', TOLD, 'Sol', 'told iobj NNP'],
  ['who is told', AIDES, 'aides', 'told iobj NNS'],
  ['what they are told', AIDES, 'rained', 'told ccomp VBD'],
  ['a second subject of another verb', TOLD.replace('told tell', 'met meet'), 'Sol', 'met obj NNP'],
  ['a verb taken for a plural', ESTIMATES, 'estimates', '- root VBZ'],
])('puts right %s', (_, rows, word, arc) => expect(taggedArcOf(mended(rows), word)).toBe(arc)); // biome-ignore format: rows

it.each([
  ['a form that may be a participle behind a perfect', BEEN_OPENED.replace('gave give', 'closed close'), 'closed', 'opened conj VBD'],
  ['a past with a subject of its own', `${WOULD_SAIL}\n  he he PRON PRP _ 7 nsubj`, 'told', 'sail conj VBD'],
  ['a participle that is no past form', BROKERED.replace('urged urge', 'given give'), 'given', 'talks acl VBN'],
  ['a participle without a comma', BROKERED.replace(', , PUNCT ,', '- - PUNCT :'), 'urged', 'talks acl VBN'],
  ['a complement of another verb', AIDES.replace('told tell', 'became become'), 'aides', 'became xcomp NNS'],
  ['a subject behind a comma', TOLD.replace('Radio Radio PROPN NNP _ 6 compound', ', , PUNCT , _ 6 punct'), 'Sol', 'told nsubj NNP'],
  ['a subject where the verb has its object', `${TOLD}\n  lies lie NOUN NNS _ 4 obj`, 'Sol', 'told nsubj NNP'],
  ['a root that is a headline', REPORT.replace('. . PUNCT .', 'today today NOUN NN'), 'report', '- root NN'],
  ['a root without a clause behind it', REPORT.replace('that that SCONJ IN', 'on on ADP IN'), 'report', '- root NN'],
  ['a plural before a person', ESTIMATES.replace('repairs repair NOUN NNS', 'lawyer lawyer NOUN NN'), 'estimates', 'lawyer compound NNS'],
])('leaves %s', (_, rows, word, arc) => expect(taggedArcOf(mended(rows), word)).toBe(arc)); // biome-ignore format: rows
