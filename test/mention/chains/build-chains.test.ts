// Chains through their public function: invented sentences, and the mentions that one thing must have in them.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';
import { buildChains } from '../../../src/mention/chains/build-chains.js';
import { type Chain, chainAt } from '../../../src/mention/chains/chain.js';
import { findNames } from '../../../src/mention/names/find-names.js';
import { findOffices } from '../../../src/mention/offices/find-offices.js';
import type { SpeechContext } from '../../../src/mention/speech-context.js';
import { loadModel } from '../../../src/run/load-model.js';

const model = loadModel().value!;

function read(text: string, speech: SpeechContext | null = null) {
  const blocks = [{ start: 0, end: text.length }];
  const sentences = analyse(text, blocks, model).value;
  const names = findNames(text, sentences).value;
  const offices = findOffices(text, sentences, names).value;
  return buildChains({ text, blocks }, sentences, { names, offices, groups: [], speech }).value;
}

/** The words of a chain's mentions, joined. */
const wordsOf = (text: string, chain: Chain | undefined): string =>
  (chain?.mentions ?? []).map(({ start, end }) => text.slice(start, end)).join(' | ');

/** The chain with this name, its mentions as words. */
function mentionsOf(text: string, name: string): string {
  return wordsOf(
    text,
    read(text).chains.find((chain) => chain.name === name),
  );
}

describe('names that somebody is said to have', () => {
  it.each<[string, string, string]>([
    ['Ali Holm, known as Abu Dar, fled. Abu Dar lives in Oslo.', 'Ali Holm', 'Ali Holm | Abu Dar | Abu Dar'],
    ['Karl Lund, nicknamed the Fox, left. The Fox was tired.', 'Karl Lund', 'Karl Lund | Fox | Fox'],
    ['Ivo Renn is known as Coyote. Coyote said yes.', 'Ivo Renn', 'Ivo Renn | Coyote | Coyote'],
    // Who is likened to another is not he.
    ['Ivo Renn left. Critics called him Nero. Nero died in Rome.', 'Ivo Renn', 'Ivo Renn | him'],
    // Who had the name before keeps it.
    ['Nora Lind met Ada Holm. Ivo Renn was nicknamed Ada Holm.', 'Ivo Renn', 'Ivo Renn'],
  ])('%s', (text, name, expected) => expect(mentionsOf(text, name)).toBe(expected));
});

describe('names of one thing', () => {
  it.each<[string, string, string]>([
    ['Anna Halvorsen flew to Oslo. Halvorsen stayed a week.', 'Anna Halvorsen', 'Anna Halvorsen | Halvorsen'],
    ['Halvorsen arrives in Oslo. Anna Halvorsen stayed a week.', 'Anna Halvorsen', 'Halvorsen | Anna Halvorsen'],
    ['Bill Larkin met Susan Larkin in Paris. Susan Larkin left first.', 'Susan Larkin', 'Susan Larkin | Susan Larkin'],
    ['Bill Larkin met Susan Larkin in Paris. Ms. Larkin left first.', 'Susan Larkin', 'Susan Larkin | Larkin'],
    [
      'The Norland News Agency (NNA) was first. NNA quoted the police.',
      'Norland News Agency',
      'Norland News Agency | NNA | NNA',
    ],
    [
      'The International Atomic Energy Agency met in Vienna. The IAEA will meet again.',
      'International Atomic Energy Agency',
      'International Atomic Energy Agency | IAEA',
    ],
    ['The United States signed. The U.S. signed twice.', 'United States', 'United States | U.S.'],
  ])('%s', (text, name, expected) => expect(mentionsOf(text, name)).toBe(expected));
});

describe('an office before its holder', () => {
  const who = (text: string) => read(text).chains.map((chain) => wordsOf(text, chain));

  it('is described and then named', () => {
    const text = 'Turkey’s foreign minister spoke on Friday. “We wait,” Foreign Minister Cem Aydin told the press.';
    expect(who(text)).toContain('Turkey’s foreign minister | Cem Aydin');
  });

  it('is another’s where the one met the other', () => {
    const text = 'The British prime minister flew to Delhi. He met Prime Minister Ravi Sen for an hour.';
    expect(who(text).find((words) => words.includes('Ravi Sen'))).toBe('Ravi Sen');
  });

  it('of another country is another’s', () => {
    const text =
      'Turkey’s foreign minister spoke on Friday. Greek Foreign Minister Nikos Vardas told the press that he agreed.';
    expect(who(text)).not.toContain('Turkey’s foreign minister | Nikos Vardas');
  });
});

describe('pronouns', () => {
  it.each<[string, string, string]>([
    ['Anna Halvorsen met Omar Haddad in Cairo. She left early.', 'Anna Halvorsen', 'Anna Halvorsen | She'],
    ['Anna Halvorsen met Omar Haddad in Cairo. He left early.', 'Omar Haddad', 'Omar Haddad | He'],
    ['Omar Haddad praised his brother.', 'Omar Haddad', 'Omar Haddad | his'],
    ['Omar Haddad defended himself.', 'Omar Haddad', 'Omar Haddad | himself'],
    ['Omar Haddad praised him.', 'Omar Haddad', 'Omar Haddad'],
    ['After his arrival, Omar Haddad met the press.', 'Omar Haddad', 'his | Omar Haddad'],
  ])('%s', (text, name, expected) => expect(mentionsOf(text, name)).toBe(expected));

  it('that mean nothing are in no chain', () => {
    expect(read('It is likely that talks will resume.').chains.filter(({ mentions }) => mentions.length > 1)).toEqual(
      [],
    );
  });
});

describe('descriptions', () => {
  it.each<[string, string, string]>([
    [
      'Russian President Vladimir Putin flew to Tehran. The Russian leader stayed a day.',
      'Vladimir Putin',
      'Vladimir Putin | The Russian leader',
    ],
    [
      'Iranian President Hassan Rouhani met Russian President Vladimir Putin. The Iranian president spoke first.',
      'Hassan Rouhani',
      'Hassan Rouhani | The Iranian president',
    ],
    [
      'Anna Halvorsen, the Norwegian envoy, left. The envoy had no mandate.',
      'Anna Halvorsen',
      'Anna Halvorsen | the Norwegian envoy | The envoy',
    ],
    ['Omar Haddad is the new minister.', 'Omar Haddad', 'Omar Haddad | the new minister'],
    ['Omar Haddad is not the new minister.', 'Omar Haddad', 'Omar Haddad'],
    ['Omar Haddad hopes to be the new minister.', 'Omar Haddad', 'Omar Haddad'],
    ['Omar Haddad is a lawyer and a diplomat.', 'Omar Haddad', 'Omar Haddad | a lawyer | a diplomat'],
    [
      'Omar Haddad is one of the founders of the party.',
      'Omar Haddad',
      'Omar Haddad | one of the founders of the party',
    ],
  ])('%s', (text, name, expected) => expect(mentionsOf(text, name)).toBe(expected));
});

describe('groups', () => {
  it.each<[string, string, readonly string[]]>([
    ['Russia and Iran signed a pact. The two countries will trade more.', 'the two countries', ['Russia', 'Iran']],
    ['Egypt talked to Libya. Both nations want peace.', 'Both nations', ['Egypt', 'Libya']],
    [
      'Anna Halvorsen met Omar Haddad. The two ministers shook hands.',
      'The two ministers',
      ['Anna Halvorsen', 'Omar Haddad'],
    ],
  ])('%s', (text, words, expected) => {
    const { chains } = read(text);
    const group = chains.find(({ mentions }) =>
      mentions.some(({ start, end }) => text.slice(start, end).toLowerCase() === words.toLowerCase()),
    );
    expect(group?.members.map((member) => chains[member]?.name)).toEqual(expected);
  });

  it('opens the leaders of two countries to those whom the report names', () => {
    const text =
      'The leaders of Russia and Iran met. Russian President Vladimir Putin spoke with Iran’s Supreme Leader Ali Khamenei.';
    const { chains } = read(text);
    const group = chains.find(({ name }) => name.startsWith('The leaders'));
    expect(group?.members.map((member) => chains[member]?.name)).toEqual(['Vladimir Putin', 'Ali Khamenei']);
  });
});

describe('speech', () => {
  it('gives "I" in a quotation to its speaker', () => {
    const text = '“I am glad,” said Anna Halvorsen. Omar Haddad did not reply.';
    expect(mentionsOf(text, 'Anna Halvorsen')).toBe('I | Anna Halvorsen');
  });

  it('does not take the speaker for a "he" in the quotation', () => {
    const text = 'Omar Haddad met Peter Brandt. “He kept his word,” Haddad said.';
    expect(mentionsOf(text, 'Peter Brandt')).toBe('Peter Brandt | He | his');
  });

  it('gives "I" to the source that it is told', () => {
    const text = 'Anna Halvorsen was asked by Omar Haddad. “I am glad.”';
    const run = { sentence: 0, first: 5, last: 6, head: 5, start: 28, end: 39 };
    const span = { start: 41, end: text.length };
    const speeches = [{ content: [span], source: run, cue: null, addressee: null, direct: true }];
    const { chains } = read(text, { quotations: [span], speeches });
    expect(
      wordsOf(
        text,
        chains.find(({ name }) => name === 'Omar Haddad'),
      ),
    ).toBe('Omar Haddad | I');
  });
});

describe('an interview without marks and labels', () => {
  const text = [
    'A talk with Anna Halvorsen about fishing.',
    'How did you begin?',
    'I had a small boat.',
    'Do you still have your first boat?',
    'I sold it when you could still sell boats.',
    'What do you do now?',
    'I write, and my readers write back.',
  ].join('\n');
  const blocks = text.split('\n').map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
  const sentences = analyse(text, blocks, model).value;
  const names = findNames(text, sentences).value;
  const parts = { names, offices: [], groups: [], speech: null };

  it('gives "I" in the answers and "you" in the questions to who is interviewed', () => {
    const { chains } = buildChains({ text, blocks }, sentences, parts).value;
    const own = chains.find(({ name }) => name === 'Anna Halvorsen');
    expect(wordsOf(text, own)).toBe('Anna Halvorsen | you | I | you | your | I | you | I | my');
  });

  it('leaves "I" of one block to its writer', () => {
    const { chains } = buildChains({ text, blocks: [{ start: 0, end: text.length }] }, sentences, parts).value;
    expect(
      wordsOf(
        text,
        chains.find(({ name }) => name === 'Anna Halvorsen'),
      ),
    ).toBe('Anna Halvorsen');
  });
});

describe('look-ups', () => {
  it('find the chain of a head word', () => {
    const text = 'Anna Halvorsen met Omar Haddad in Cairo. She left early.';
    const chains = read(text);
    expect(chains.chains[chainAt(chains, 1, 0) ?? -1]?.name).toBe('Anna Halvorsen');
    expect(chainAt(chains, 1, 1)).toBeNull();
  });

  it('every mention slices back to words, in order, and stands in one chain only', () => {
    const text =
      'Russian President Vladimir Putin met Iranian President Hassan Rouhani. They said their countries would trade.';
    const keys = read(text).chains.flatMap(({ mentions }) =>
      mentions.map(({ start, end, head }) => `${start} ${end} ${head}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const { mentions } of read(text).chains) {
      expect(mentions.every(({ start, end }) => text.slice(start, end).trim() !== '')).toBe(true);
    }
  });
});

describe('the writer', () => {
  const story = '\n\nI met Omar Haddad in May. He told me of the flood.';

  /** What "I" of the story is one with, where its first line is of some kind. */
  function writerOf(line: string, kind: 'credit' | 'headline'): string {
    const text = line + story;
    const blocks = [
      { kind, start: 0, end: line.length },
      { kind: 'paragraph' as const, start: line.length + 2, end: text.length },
    ];
    const sentences = analyse(text, blocks, model).value;
    const names = findNames(text, sentences).value;
    const { chains } = buildChains({ text, blocks }, sentences, { names, offices: [], groups: [], speech: null }).value;
    const own = chains.find(({ mentions }) => mentions.some(({ start, end }) => text.slice(start, end) === 'I'));
    return wordsOf(text, own);
  }

  it.each<[string, 'credit' | 'headline', string]>([
    ['By Nora Lind and the desk', 'credit', 'Nora Lind | I | me'],
    ['Remarks by President Nora Lind at the harbour', 'headline', 'Nora Lind | I | me'],
    ['Transcript: testimony of Nora Lind', 'headline', 'Nora Lind | I | me'],
    ["Full text of Nora Lind's speech to the harbour", 'headline', 'Nora Lind | I | me'],
    ['Nora Lind speaks to the harbour', 'headline', 'I | me'],
  ])('of %s (%s)', (line, kind, expected) => expect(writerOf(line, kind)).toBe(expected));

  it('is nobody where no line credits anybody', () => {
    expect(mentionsOf(`By Nora Lind and the desk${story}`, 'Nora Lind')).toBe('Nora Lind');
  });
});
