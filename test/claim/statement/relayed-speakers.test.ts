// Speakers and hearers of words that came through others, and of pronouns that the chains alone would mistake.
import { describe, expect, it } from 'vitest';
import { readingOf, saidIn, voicesIn } from './read-statements.js';

/** Speaker, content, chain of each statement. */
function chains(text: string): readonly string[] {
  return saidIn(text).map(({ speaker, content, via }) => [`${speaker}: ${content}`, ...via].join(' < '));
}

/** Names of those who are told, statement by statement. */
function hearers(text: string): readonly string[] {
  const { statements, entities } = readingOf(text);
  return statements.map(({ addressees }) => addressees.map((id) => entities.find((one) => one.id === id)?.name).join());
}

describe('speakers', () => {
  it.each<[string, string, string[]]>([
    [
      'what the speaker of a turn would only note came through her',
      'QUESTION: Were there divers?\n\nMS. LIND: We saw them. I would note that the Omani navy has denied using any divers.',
      [
        'LIND: We saw them. I would note that the Omani navy has denied using any divers.',
        'Omani navy: using any divers < LIND stated',
      ],
    ],
    [
      'who cites a report passes it on',
      'Minister Nora Lind underlined the worth of the mines, citing a report by the Halm Institute that two pits had closed.',
      ['Nora Lind: the worth of the mines', 'Halm Institute: two pits had closed < Nora Lind stated'],
    ],
    [
      'a message that a station broadcast, set before its speaker',
      'In a video message broadcast by Radio Halm on Monday, the general Ivo Renn warned that the fort was lost.',
      ['Ivo Renn: the fort was lost < Radio Halm stated'],
    ],
    [
      'nobody calls herself she: in an answer it is whoever was asked about',
      'QUESTION: Varna Daily reports that Minister Nora Lind told her colleague that the talks were over. Is that so?\n\nMS. HOLM: I was in the room and heard no such sentence. She said that the talks go on.',
      [
        'Nora Lind: the talks were over < Varna Daily stated',
        'HOLM: I was in the room and heard no such sentence. She said that the talks go on.',
        'Nora Lind: the talks go on < HOLM stated',
      ],
    ],
    [
      'what a question passes on came through whoever puts it',
      'KUBAT (Radio Halm): The sailors’ lawyer told us that the two have been moved. Is it so?\n\nMS. LIND: We know nothing of it.\n\nOSTROW (Glas): Will you ask?\n\nMS. LIND: We will.',
      ['sailors’ lawyer: the two have been moved < KUBAT stated', 'LIND: We know nothing of it.', 'LIND: We will.'],
    ],
    [
      'who had told the last speaker so is known from that speaker',
      'Nora Lind spoke of a soldier near Halm: “He was tired,” she said. The soldier had told her that the bridge was mined.',
      [
        'Nora Lind: a soldier near Halm',
        'Nora Lind: He was tired,',
        'soldier: the bridge was mined < Nora Lind inherited',
      ],
    ],
    [
      'many who were told are no one speaker',
      'A soldier said that the bridge was mined. The general had told them that it was safe.',
      ['soldier: the bridge was mined', 'general: it was safe'],
    ],
    [
      'who is told of inside the marks alone does not say them',
      'Nora Lind runs a shop in Halm. “My neighbour shouted that the bridge was burning,” she said.',
      [
        'Nora Lind: My neighbour shouted that the bridge was burning,',
        'My neighbour: the bridge was burning < Nora Lind stated',
      ],
    ],
    [
      'who recalls having been told',
      'The envoy remembered being told by the mayor that the port was closed.',
      ['mayor: the port was closed < envoy stated'],
    ],
    [
      'nobody speaks of herself by name',
      'Minister Nora Lind opened the yard. "The crew of the Vera did not strike," she said.',
      ['Nora Lind: The crew of the Vera did not strike,'],
    ],
    [
      'whoever wrote a letter goes on in it',
      'In a letter to the bishops, Ivo Renn wrote that the money was gone. It also accused the bank of theft.',
      ['Ivo Renn: the money was gone', 'Ivo Renn: the bank of theft'],
    ],
    [
      'a body before a paper that others carry',
      'A police statement, carried by several newspapers, said that six men were held.',
      ['police: six men were held < several newspapers stated'],
    ],
    [
      'a paper that a sentence before names',
      'More on that story in the Guardian. The paper quotes an admiral as saying that the fleet is late.',
      ['admiral: the fleet is late < The Guardian stated'],
    ],
    [
      'quoted once more by the same source',
      'According to Reuters, General Ivo Renn told parliament that the fort had fallen. No men were lost, Renn was quoted as saying.',
      ['Ivo Renn: the fort had fallen < Reuters stated', 'Ivo Renn: No men were lost < Reuters inherited'],
    ],
    [
      'one who tells of his own promise keeps his statement',
      'The envoy said he had promised to come.',
      ['envoy: he had promised to come', 'envoy: to come'],
    ],
    [
      'minutes are a paper',
      'Minutes of the council show that the vote was late.',
      ['Minutes of the council: the vote was late'],
    ],
    [
      'a relative clause passes nothing on',
      'Two clerks said they feared a speech by Ivo Renn, in which, according to Reuters, he declared that the port was lost.',
      ['Two clerks: they feared a speech by Ivo Renn', 'Ivo Renn: the port was lost < Reuters stated'],
    ],
    [
      'an office in a heading, before its holder is named',
      'Readout of the Prime Minister’s call with the sultan\n\nPrime Minister Nora Lind spoke today with the sultan. The Prime Minister said that the strait was open.',
      ['Nora Lind: the strait was open'],
    ],
  ])('%s', (_, text, expected) => expect(chains(text)).toEqual(expected));

  it('takes the form of a page for nobody', () => {
    expect(voicesIn('Daily Press Briefing – Transcript\n\nIt rained in the harbour.')).toEqual([]);
  });
});

describe('hearers', () => {
  it.each<[string, string, string]>([
    ['of a letter', 'In a letter to the union, Nora Lind wrote that the money was gone.', 'union'],
    ['of a letter that speaks', 'A note from the union to the ministry warned that the roof was weak.', 'ministry'],
    ['in the passive', 'Sailors were told by the harbour master to stay ashore.', 'Sailors'],
  ])('%s', (_, text, name) => expect(hearers(text)[0]).toContain(name));
});
