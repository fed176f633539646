// Names: which words are names, of what kind, and what they mean; sentences of our own about public history.
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/mention/names/find-names.js';
import { namesOf, sentencesOf } from './read-names.js';

/** Each name as "words = kind", with "/ full name" where knowledge gives another, and "demonym" or "metonym" before the kind. */
function shown(text: string): readonly string[] {
  return namesOf(text).map(({ start, end, kind, as, name }) => {
    const words = text.slice(start, end);
    const full = name === words ? '' : ` / ${name}`;
    return `${words} = ${as === 'name' ? '' : `${as} `}${kind}${full}`;
  });
}

describe('a name is its words, without the title before it and the mark after it', () => {
  test.each<[string, readonly string[]]>([
    ['President Vladimir Putin arrived on Tuesday.', ['Vladimir Putin = person']],
    ["Putin's visit surprised Sweden's neighbours.", ['Putin = person', 'Sweden = country']],
    ['Mr. Gorbachev met Mrs. Thatcher in London.', ['Gorbachev = person', 'Thatcher = person', 'London = place']],
    ['Chancellor Helmut Kohl spoke with Queen Beatrix.', ['Helmut Kohl = person', 'Beatrix = person']],
    ['The talks ended in Geneva on Friday.', ['Geneva = place']],
    [
      'Crown Prince Mohammed bin Salman received the guests in Jeddah.',
      ['Mohammed bin Salman = person', 'Jeddah = place'],
    ],
    ['President Bashar al-Assad thanked his hosts.', ['Bashar al-Assad = person']],
    ['Ursula von der Leyen spoke in Brussels.', ['Ursula von der Leyen = person', 'Brussels = place']],
    ['George H. W. Bush wrote to Franz Josef Strauss.', ['George H. W. Bush = person', 'Franz Josef Strauss = person']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });
});

describe('an abbreviation means what the report says that it means', () => {
  test.each<[string, readonly string[]]>([
    [
      'The Sahel Development Fund (SDF) said it would build wells. Work began in May, the SDF said.',
      ['Sahel Development Fund = organization', 'SDF = organization', 'SDF = organization'],
    ],
    [
      'The National Union of Ferry Workers (NUFW) called a strike. NUFW said its members were tired.',
      ['National Union of Ferry Workers = organization', 'NUFW = organization', 'NUFW = organization'],
    ],
    ['The SDF left the town.', ['SDF = group / Syrian Democratic Forces']],
    ['The Norland News Agency (NNA) was first to tell of it.', ['Norland News Agency = outlet', 'NNA = outlet']],
    [
      'The International Atomic Energy Agency (IAEA) met. The IAEA wrote a report.',
      [
        'International Atomic Energy Agency = organization',
        'IAEA = organization / International Atomic Energy Agency',
        'IAEA = organization / International Atomic Energy Agency',
      ],
    ],
  ])('%s', (text, names) => expect(shown(text)).toEqual(names));
});

describe('an outlet that no table knows is told by the words beside it', () => {
  test.each<[string, readonly string[]]>([
    ['The newspaper Le Marronnier printed the letter.', ['Le Marronnier = outlet']],
    ['She told state broadcaster ORVT that the talks had failed.', ['ORVT = outlet']],
    ['He spoke to the Vesk Herald on Monday.', ['Vesk Herald = outlet']],
    ['The Lasse committee met the press.', []],
    ['He watched television Sunday with the mayor.', []],
  ])('%s', (text, outlets) => {
    expect(shown(text).filter((one) => one.endsWith('= outlet'))).toEqual(outlets);
  });
});

test('what is joined to holders of an office is a person', () => {
  const text = 'He met Presidents Perez of Venezuela, Lopez of Colombia and Carazo of Costa Rica.';
  expect(namesOf(text).filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Perez', 'Lopez', 'Carazo']); // biome-ignore format: one line
});

test('a body ends before the "of" of the verb', () => {
  const text = 'The court convicted the head of the Bank of England of fraud.';
  expect(namesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Bank of England']);
});

describe('whose a body is', () => {
  test.each<[string, readonly string[]]>([
    [
      "Ghana's Environmental Protection Agency signed.",
      ['Ghana = country', 'Environmental Protection Agency = organization'],
    ],
    [
      "The Norwegian Ministry of Climate and Environment and Ghana's Energy Commission signed the text.",
      [
        'Norwegian Ministry of Climate and Environment = organization',
        'Ghana = country',
        'Energy Commission = organization',
      ],
    ],
    ['The National Liberation Army (ELN) signed a truce.', ['National Liberation Army = group / ELN', 'ELN = group']],
    ['He told the Northern Lasse news service that he agreed.', ['Northern Lasse news service = outlet']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });
});

test('a town in the capitals of a dateline is called as elsewhere', () => {
  expect(namesOf('ISTANBUL (Reuters) - The ministers met.').map(({ name }) => name)).toContain('Istanbul');
});

describe('a line of capitals', () => {
  test('what the report names elsewhere is a name there too, and nothing else is', () => {
    const text =
      'STATEMENT OF THE FOREIGN MINISTERS OF ARDANIA AND KARELIA\n\nHe flew from Ardania to Karelia on Monday.';
    const names = namesOf(text).filter(({ end }) => end <= text.indexOf('\n'));
    expect(names.map(({ name, kind }) => `${name} = ${kind}`)).toEqual(['Ardania = place', 'Karelia = place']);
  });
});

describe('what knowledge knows', () => {
  test.each<[string, readonly string[]]>([
    [
      'The IAEA sent inspectors to Iran.',
      ['IAEA = organization / International Atomic Energy Agency', 'Iran = country'],
    ],
    ['The U.N. Security Council met on Monday.', ['U.N. Security Council = organization / UN Security Council']],
    ['The US and the UK signed the text.', ['US = country / United States', 'UK = country / United Kingdom']],
    ['The Islamic Republic News Agency reported the visit.', ['Islamic Republic News Agency = outlet / IRNA']],
    ['Officials told Reuters that Gazprom would pay.', ['Reuters = outlet', 'Gazprom = organization']],
    ['Fighters of Hezbollah and the PKK left the town.', ['Hezbollah = group', 'PKK = group']],
    ['The Knesset voted, and the Bundestag did so too.', ['Knesset = organization', 'Bundestag = organization']],
    ['NATO and the European Union have not replied.', ['NATO = organization', 'European Union = organization']],
    ['al-Qaeda claimed the attack.', ['al-Qaeda = group']],
    ['Inspectors of the World Health Organization went home.', ['World Health Organization = organization']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });

  test.each<[string, string]>([
    ['We will let them know on Monday what target to apply.', 'common words that are names elsewhere'],
    ['The sun rose at seven, and the post came at nine.', 'words that newspapers are called by'],
    ['They will meet in May or in March.', 'months'],
    ['The reports from who was there differ.', 'a pronoun like an abbreviation'],
    ['It gave us a chance.', 'a pronoun like a country'],
  ])('%s (%s)', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('peoples and adjectives of countries', () => {
  test.each<[string, readonly string[]]>([
    [
      'Turkish officials met the Iranian delegation.',
      ['Turkish = demonym country / Turkey', 'Iranian = demonym country / Iran'],
    ],
    [
      'The Americans left before the Syrians came.',
      ['Americans = demonym group / United States', 'Syrians = demonym group / Syria'],
    ],
    ['Kurdish fighters held the bridge.', ['Kurdish = demonym group / Kurds']],
    ['Western officials warned of a new war.', ['Western = demonym group / Westerners']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });

  test('a country that an adjective means is told', () => {
    expect(namesOf('The Turkish president left.')[0]).toMatchObject({
      country: 'TUR',
      known: 'country:TUR',
      as: 'demonym',
    });
  });
});

describe('a capital is a government where it acts and a place where something happens', () => {
  test.each<[string, readonly string[]]>([
    [
      'Ankara accused Damascus of shelling the border.',
      ['Ankara = metonym country / Turkey', 'Damascus = metonym country / Syria'],
    ],
    ['The ministers met in Ankara on Monday.', ['Ankara = place']],
    [
      'Ties between Moscow and Tehran have grown.',
      ['Moscow = metonym country / Russia', 'Tehran = metonym country / Iran'],
    ],
    ['Washington said it would reply.', ['Washington = metonym country / United States']],
    ['He was born in Paris and lived in Cairo.', ['Paris = place', 'Cairo = place']],
    ['The Kremlin denied it.', ['Kremlin = organization']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });
});

describe('bodies and places by their own words', () => {
  test.each<[string, readonly string[]]>([
    [
      'The Norwegian Institute of Foreign Studies held a seminar.',
      ['Norwegian Institute of Foreign Studies = organization'],
    ],
    ['He teaches at the University of Bergen.', ['University of Bergen = organization']],
    [
      'The Housing Authority of Leeds (HAL) replied, and HAL paid.',
      ['Housing Authority of Leeds = organization', 'HAL = organization', 'HAL = organization'],
    ],
    ['Ships crossed the Gulf of Bothnia.', ['Gulf of Bothnia = place']],
    ['The treaty ended the Thirty Years War.', []],
  ])('%s', (text, names) => {
    expect(shown(text).filter((name) => !name.includes('= other'))).toEqual(names);
  });
});

describe('a report agrees with itself', () => {
  test('a family name is the person that was named in full', () => {
    const text = 'Hassan Rouhani spoke first. Rouhani was brief. Reporters waited for Rouhani.';
    expect(shown(text)).toEqual(['Hassan Rouhani = person', 'Rouhani = person', 'Rouhani = person']);
  });

  test('mentions of one country have one key, whatever it is called', () => {
    const keys = namesOf('The United States replied. The US delegation left. American officials agreed.').map(
      ({ known }) => known,
    );
    expect(keys).toEqual(['country:USA', 'country:USA', 'country:USA']);
  });

  test('each merge and each change of kind leaves a reason', () => {
    const text = 'He read the Washington Post. Ankara accused Damascus of it.';
    const rules = findNames(text, sentencesOf(text)).trace.map(({ rule }) => rule);
    expect(rules).toContain('names/metonym');
  });
});

describe('any text is read', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['marks only', '... !!! ??? """ (((('],
    ['emoji and right-to-left', '🇮🇷🤝🇷🇺 قال الرئيس Putin ‏إن‏ 👍🏽'],
    ['controls', 'Putin\u0000met\u0007Raisi\u200b.'],
    ['brackets without end', '(UN (IAEA (NATO ((('],
    ['a bare title', 'President'],
  ])('%s', (_what, text) => {
    for (const { start, end, first, last, head } of namesOf(text)) {
      expect(text.slice(start, end).trim()).not.toBe('');
      expect(first <= head && head <= last).toBe(true);
    }
  });

  test('spans stand in order, inside the text, without overlap', () => {
    const text = 'Iranian President Ebrahim Raisi met Turkish President Recep Tayyip Erdogan in Tehran, IRNA said.';
    let end = 0;
    for (const name of namesOf(text)) {
      expect(name.start).toBeGreaterThanOrEqual(end);
      end = name.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  test('the time grows with the length, not with its square', () => {
    const sentence = sentencesOf('Vladimir Putin, the IAEA and President Hassan Rouhani met in Ankara.')[0]!;
    const repeated = (times: number) => ({
      ...sentence,
      tokens: Array.from({ length: times }, (_, i) =>
        sentence.tokens.map((token) => ({
          ...token,
          head: token.head < 0 ? -1 : token.head + i * sentence.tokens.length,
        })),
      ).flat(),
      names: Array.from({ length: times }, (_, i) =>
        sentence.names.map((name) => ({
          ...name,
          first: name.first + i * sentence.tokens.length,
          last: name.last + i * sentence.tokens.length,
        })),
      ).flat(),
    });
    const time = (times: number) => {
      const long = repeated(times);
      const began = performance.now();
      findNames('Vladimir Putin, the IAEA and President Hassan Rouhani met in Ankara.', [long]);
      return performance.now() - began;
    };
    time(200);
    expect(time(4000)).toBeLessThan(60 * Math.max(5, time(400)));
  });
});
