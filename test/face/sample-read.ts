// A small reading made by hand, for tests of what is printed: no model needed.
import type { Name, Sentence, Token } from '../../src/language/sentence.js';
import type { ReadDocument, ReadingEntity } from '../../src/reading.js';
import type { Block, BlockKind, Report } from '../../src/report/report.js';

/** Words as `form/UPOS/head/deprel`, heads counted from 1, 0 for the root; `~` at the end joins a word to the next. */
export function sentence(text: string, from: number, words: readonly string[], names: readonly Name[] = []): Sentence {
  const tokens: Token[] = [];
  let at = from;
  for (const word of words) {
    const [form = '', upos = '', head = '0', deprel = ''] = word.replace(/~$/, '').split('/');
    const start = text.indexOf(form, at);
    at = start + form.length;
    const grammar = { lemma: form.toLowerCase(), upos, xpos: '_', feats: '_', head: Number(head) - 1, deprel };
    tokens.push({
      form,
      start,
      end: at,
      ...grammar,
      joined: word.endsWith('~'),
      spaceAfter: /^\s/.test(text.slice(at)),
    });
  }
  return { start: tokens[0]?.start ?? from, end: at, tokens, names };
}

const text = 'Talks end\n\nThey don’t agree. “No,”\nsaid Paul Nitze.\n\nBy Ingrid Solheim';

function block(kind: BlockKind, words: string): Block {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length };
}

const blocks: readonly Block[] = [
  block('headline', 'Talks end'),
  block('paragraph', 'They don’t agree. “No,”\nsaid Paul Nitze.'),
  block('credit', 'By Ingrid Solheim'),
];

const nitze: Name = { kind: 'PER', first: 5, last: 6, start: text.indexOf('Paul'), end: text.indexOf('Nitze') + 5 };
const solheim: Name = { kind: 'PER', first: 1, last: 2, start: text.indexOf('Ingrid'), end: text.length };

const sentences: readonly Sentence[] = [
  sentence(text, 0, ['Talks/NOUN/2/nsubj', 'end/VERB/0/root']),
  sentence(text, 10, [
    'They/PRON/4/nsubj',
    'do/AUX/4/aux~',
    'n’t/PART/4/advmod',
    'agree/VERB/0/root',
    './PUNCT/4/punct',
  ]),
  sentence(
    text,
    28,
    [
      '“/PUNCT/2/punct',
      'No/INTJ/5/parataxis',
      ',/PUNCT/2/punct',
      '”/PUNCT/2/punct',
      'said/VERB/0/root',
      'Paul/PROPN/5/nsubj',
      'Nitze/PROPN/6/flat',
      './PUNCT/5/punct',
    ],
    [nitze],
  ),
  sentence(text, 52, ['By/ADP/2/case', 'Ingrid/PROPN/0/root', 'Solheim/PROPN/2/flat'], [solheim]),
];

const report: Report = {
  id: 'r-0123456789abcdef',
  source: 'talks.txt',
  outlet: 'Northern Courier',
  headline: 'Talks end',
  language: 'en',
  text,
  published: { earliest: '1986-10-13', latest: '1986-10-13', basis: 'given', why: ['the given day is 1986-10-13'] },
  blocks,
};

function mention(words: string): ReadingEntity['mentions'][number] {
  const start = text.indexOf(words);
  return { start, end: start + words.length, form: 'name' };
}

function person(id: string, name: string, offices: ReadingEntity['offices'] = []): ReadingEntity {
  const unknown = { aliases: [], country: null, gender: null, members: [], location: null };
  return { id, name, kind: 'person', ...unknown, mentions: [mention(name)], offices };
}

const adviser = { title: 'adviser', of: null, start: 0, end: 5, status: 'current', when: null, time: null } as const;

/** A headline, a paragraph of two sentences (a joined word, a line end inside, a name), and a credit. */
export const sampleRead: ReadDocument = {
  reading: {
    report,
    entities: [person('e-1', 'Paul Nitze', [adviser]), person('e-2', 'Ingrid Solheim')],
    statements: [
      {
        id: 's-1',
        speaker: 'e-1',
        speakerSpan: mention('Paul Nitze'),
        quotation: 'direct',
        cue: { ...mention('said'), lemma: 'say' },
        content: [mention('No,')],
        addressees: [],
        via: [{ entity: 'e-2', start: 0, end: 5, basis: 'stated' }],
        time: null,
        place: null,
        occasion: null,
        hedged: true,
        topics: [],
        issues: ['arms control'],
        speakerOffice: { title: 'adviser', of: null, start: 0, end: 5 },
        class: 'neutral',
        polarity: 'affirmed',
        basis: 'stated',
      },
    ],
    events: [],
    agreements: [],
    positions: [],
    times: [
      {
        id: 't-1',
        start: 0,
        end: 5,
        kind: 'date',
        value: '1986-10',
        earliest: '1986-10-01',
        latest: '1986-10-31',
        timex3: { type: 'DATE', value: '1986-10', mod: null },
        anchor: 'published',
      },
    ],
    figures: [
      {
        id: 'q-1',
        start: 0,
        end: 5,
        low: 20_000_000,
        high: null,
        unit: 't',
        bound: 'moreThan',
        of: { start: 6, end: 9 },
        event: null,
        unitKind: 'measure',
        per: null,
        horizon: null,
      },
    ],
    problems: [],
  },
  sentences,
};
