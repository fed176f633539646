// Offices: who holds which, of what, and in what way; sentences of our own about public history.
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/mention/names/find-names.js';
import { findOffices } from '../../../src/mention/offices/find-offices.js';
import { sentencesOf } from '../names/read-names.js';

/** Each office as "holder: title of body (status; when)", the parts that are not told left out. */
function shown(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  const names = findNames(text, sentences).value;
  return findOffices(text, sentences, names).value.map(({ person, title, of, status, when }) => {
    const holder = person === null ? '-' : names[person]!.name;
    const body = of === null ? '' : ` of ${names[of]!.name}`;
    const notes = [
      status === 'current' ? [] : [status],
      when === null ? [] : [text.slice(when.start, when.end)],
    ].flat();
    return `${holder}: ${title}${body}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
  });
}

describe('before the name', () => {
  test.each<[string, readonly string[]]>([
    ['Russian President Vladimir Putin left on Monday.', ['Vladimir Putin: President of Russia']],
    ["Iran's Supreme Leader Ayatollah Ali Khamenei received them.", ['Ali Khamenei: Supreme Leader of Iran']],
    ['French Foreign Minister Alain Juppe wrote to his colleagues.', ['Alain Juppe: Foreign Minister of France']],
    ['Kremlin spokesman Dmitry Peskov declined to comment.', ['Dmitry Peskov: spokesman of Kremlin']],
    [
      'Gazprom Chief Executive Officer Alexey Miller signed the papers.',
      ['Alexey Miller: Chief Executive Officer of Gazprom'],
    ],
    ['Russian Deputy Premier Dmitry Rogozin travelled with him.', ['Dmitry Rogozin: Deputy Premier of Russia']],
    [
      'The National Security Council coordinator for strategic communications John Kirby briefed reporters.',
      ['John Kirby: coordinator for strategic communications of National Security Council'],
    ],
    ['NATO Secretary-General Jens Stoltenberg opened the meeting.', ['Jens Stoltenberg: Secretary-General of NATO']],
    ['German Chancellor Helmut Kohl went to Dresden.', ['Helmut Kohl: Chancellor of Germany']],
    ['Prime Minister Margaret Thatcher stayed in London.', ['Margaret Thatcher: Prime Minister']],
    ['Presidents Reagan and Gorbachev met in Reykjavik.', ['Reagan: Presidents', 'Gorbachev: Presidents']],
    ["Sweden's new defence minister Sten Tolgfors visited the base.", ['Sten Tolgfors: defence minister of Sweden']],
    ['U.S. Secretary of State John Kerry flew to Vienna.', ['John Kerry: Secretary of State of United States']],
    ['King Hussein of Jordan received the envoy.', ['Hussein: King of Jordan']],
    ['NATO Secretary General Manfred Wörner spoke.', ['Manfred Wörner: Secretary General of NATO']],
    ['President Celal Bayar of Turkey opened the dam.', ['Celal Bayar: President of Turkey']],
    ['General Wesley Clark commanded the forces.', ['Wesley Clark: General']],
  ])('%s', (text, offices) => {
    expect(shown(text).filter((office) => !office.startsWith('-'))).toEqual(offices);
  });
});

describe('after the name', () => {
  test.each<[string, readonly string[]]>([
    ['Mehdi Sanaei, the Iranian ambassador to Russia, told the paper.', ['Mehdi Sanaei: ambassador to Russia of Iran']],
    [
      'Robert Malley, the US Special Envoy for Iran, went to Doha.',
      ['Robert Malley: Special Envoy for Iran of United States'],
    ],
    ['Yuri Ushakov, a foreign policy aide, confirmed the plan.', ['Yuri Ushakov: foreign policy aide']],
    ['Olof Palme, then prime minister of Sweden, spoke in Hanoi.', ['Olof Palme: prime minister of Sweden (then)']],
    [
      'Kofi Annan, former secretary-general of the United Nations, led the mission.',
      ['Kofi Annan: secretary-general of United Nations (former)'],
    ],
    ['Erdogan – the leader of Turkey – repeated the demand.', ['Erdogan: leader of Turkey']],
    [
      'Javier Solana, 64, the foreign policy chief of the European Union, was there.',
      ['Javier Solana: foreign policy chief of European Union'],
    ],
    [
      'Mikhail Gorbachev, president of the Soviet Union from 1990 to 1991, wrote a book.',
      ['Mikhail Gorbachev: president of Soviet Union (former; from 1990 to 1991)'],
    ],
  ])('%s', (text, offices) => {
    expect(shown(text).filter((office) => !office.startsWith('-'))).toEqual(offices);
  });

  test.each([
    'After the talks with Putin, the Turkish president flew home.',
    'He spoke to Merkel, and the chairman of the committee listened.',
  ])('a title of somebody else: %s', (text) => {
    expect(shown(text).filter((office) => !office.startsWith('-'))).toEqual([]);
  });
});

describe('in a predicate', () => {
  test.each<[string, readonly string[]]>([
    ['Willy Brandt was the mayor of West Berlin.', ['Willy Brandt: mayor of West Berlin (then)']],
    ['Angela Merkel became chancellor of Germany in 2005.', ['Angela Merkel: chancellor of Germany']],
    [
      'Antonio Guterres is the secretary-general of the United Nations.',
      ['Antonio Guterres: secretary-general of United Nations'],
    ],
    ['Vaclav Havel was elected president of Czechoslovakia.', ['Vaclav Havel: president of Czechoslovakia']],
    ['Hans Blix served as foreign minister of Sweden.', ['Hans Blix: foreign minister of Sweden (former)']],
  ])('%s', (text, offices) => {
    expect(shown(text).filter((office) => !office.startsWith('-'))).toEqual(offices);
  });
});

describe('the way in which an office is held', () => {
  test.each<[string, readonly string[]]>([
    ['Former President Jimmy Carter went to Pyongyang.', ['Jimmy Carter: President (former)']],
    ['Acting Prime Minister Ehud Olmert replied.', ['Ehud Olmert: Prime Minister (acting)']],
    ['Interim President Adly Mansour swore in the cabinet.', ['Adly Mansour: President (acting)']],
    ['The late King Hassan opened the summit.', ['Hassan: King (late)']],
    ['President-elect Barack Obama named his team.', ['Barack Obama: President (elect)']],
    [
      'President Serdar Berdimuhamedow, elected in March, came to Moscow.',
      ['Serdar Berdimuhamedow: President (elected in March)'],
    ],
    ['Ex-president Lech Walesa wrote the letter.', ['Lech Walesa: president (former)']],
  ])('%s', (text, offices) => {
    expect(shown(text).filter((office) => !office.startsWith('-'))).toEqual(offices);
  });
});

describe('without a holder', () => {
  test.each<[string, readonly string[]]>([
    ['The Russian president said little.', ['-: president of Russia']],
    ['The president left the room.', ['-: president']],
    ['The foreign minister of Finland agreed.', ['-: foreign minister of Finland']],
    ["Turkey's leader was silent.", ['-: leader of Turkey']],
  ])('%s', (text, offices) => {
    expect(shown(text)).toEqual(offices);
  });
});

test('the span of an office slices back to its title', () => {
  const text = 'Mehdi Sanaei, the Iranian ambassador to Russia, told the paper.';
  const sentences = sentencesOf(text);
  const offices = findOffices(text, sentences, findNames(text, sentences).value).value;
  expect(offices.map(({ start, end }) => text.slice(start, end))).toEqual(offices.map(({ title }) => title));
});
