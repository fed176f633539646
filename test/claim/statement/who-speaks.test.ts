// Who speaks where the words beside the quotation do not tell it plainly: questions, colons, lists, turns, headings, machines.
import { describe, expect, it } from 'vitest';
import { readingOf, saidIn, voicesIn } from './read-statements.js';

describe('who speaks', () => {
  it.each<[string, string, string[]]>([
    [
      'the one who was asked',
      'President Nora Lind, asked whether she would resign, replied: “Never.”',
      ['Nora Lind: Never.'],
    ],
    [
      'another than the subject before',
      'Norway called the raid a crime and its envoy, Nora Lind, warned that ships would follow.',
      ['Norway: the raid a crime', 'Nora Lind: ships would follow'],
    ],
    [
      'each of two parts',
      'Norway says it has the votes; Sweden says it does not.',
      ['Norway: it has the votes', 'Sweden: it does not'],
    ],
    [
      'the name behind the owners',
      'The owners, Halm Shipping of Varna, have demanded its release.',
      ['Halm Shipping: its release'],
    ],
    [
      'who is told to believe it',
      'Nora Lind believes the government is making a mistake.',
      ['Nora Lind: the government is making a mistake'],
    ],
    [
      'the name under the quote of the day',
      'Quote of the day: “You cannot eat a communique.” - Nora Lind, aid worker, Varna',
      ['Nora Lind: You cannot eat a communique.'],
    ],
    [
      'initials of a label',
      'Harbour Review: Was it safe?\n\nNora Lind: It was.\n\nHR: Will you stay?\n\nNL: If they ask me.',
      ['Nora Lind: It was.', 'Nora Lind: If they ask me.'],
    ],
    [
      'another than who calls himself I',
      'NORA LIND: I sent the mayor a letter.\n\nREPORTER: And?\n\nNORA LIND: The general read it as well. He told me that the dam was safe.',
      [
        'NORA LIND: I sent the mayor a letter.',
        'NORA LIND: The general read it as well. He told me that the dam was safe.',
        'general: the dam was safe',
      ],
    ],
    [
      'those whom the sentence before is about',
      'What did the Karelians offer? They promised to open the harbour.',
      ['Karelians: to open the harbour'],
    ],
    [
      'the last who spoke',
      'Ivo Renn met the press. Reuters quoted Nora Lind as saying the dam was safe. “It will hold,” she said.',
      ['Nora Lind: the dam was safe', 'Nora Lind: It will hold,'],
    ],
    [
      'a name beside a description',
      'A survivor, Nora Lind, 34, said the dam was safe.',
      ['Nora Lind: the dam was safe'],
    ],
    [
      'whose words are recalled',
      'Nora Lind recalled the words of Ivo Renn: “A border is a promise.”',
      ['Ivo Renn: A border is a promise.'],
    ],
    [
      'who is cited',
      'Citing an unnamed officer, Reuters said that the ships had left.',
      ['unnamed officer: the ships had left'],
    ],
    [
      'a name at the end that looks like a noun',
      'Polls have closed in the east, Reuters reports.',
      ['Reuters: Polls have closed in the east'],
    ],
    [
      'one of them by name',
      'The drivers wept. “We lost it all,” one of them, the trucker Ivo Renn, told Reuters.',
      ['Ivo Renn: We lost it all,'],
    ],
    [
      'whoever the sentence before is about, although another speaks round it',
      'NORA LIND: A man from the port rang me. He suggested that I resign.\n\nREPORTER: And?\n\nNORA LIND: I stayed.',
      ['NORA LIND: A man from the port rang me. He suggested that I resign.', 'man: I resign', 'NORA LIND: I stayed.'],
    ],
    [
      'a body that runs a place',
      'The hospital denied wrongdoing. The coastguard has denied it too.',
      ['hospital: wrongdoing', 'coastguard: it'],
    ],
    [
      'a document that other words name',
      'An evaluation of the work found that the wells were dry.',
      ['evaluation of the work: the wells were dry'],
    ],
    [
      'the owner of the words',
      '“The people have spoken” — Ivo Renn’s words on election night — now ring hollow.',
      ['Ivo Renn: The people have spoken'],
    ],
    ['nobody on what is worn', 'Her supporters wore shirts that read “Soldiers Out”.', []],
    [
      'no label of a list',
      '3. Harbour: the president will rest, Nora Lind said.',
      ['Nora Lind: the president will rest'],
    ],
    ['no machine', 'Two F-16s fired on the other: “One turned away.”', ['null: One turned away.']],
    [
      'each of a list of voices',
      'Reactions\n\nNora Lind, transport minister: “At last.”\n\nA spokesman for the port: “We are glad.”',
      ['Nora Lind: At last.', 'spokesman: We are glad.'],
    ],
    [
      'the makers of a statement that says we',
      'Statement of the Leaders of the North\n\nWe, the Leaders of the North, met today.\n\nWe condemn the raid.',
      ['Leaders of the North: the raid'],
    ],
  ])('%s', (_, text, expected) => {
    expect(voicesIn(text)).toEqual(expected);
  });
});

describe('hearings', () => {
  const text = [
    'The CHAIR (Mrs Oda Lane): You told the Courier in May that the dam was old. Was it?',
    'Mr RENN: It was. The builders warned us that it would break.',
    'Ms HALE: And who knew?',
    'Mr RENN: The mayor did.',
    'The CHAIR: Thank you. The committee will call the mayor.',
    'Ms HALE: Will he come?',
    'Mr RENN: He may.',
  ].join('\n\n');

  it('knows who is spoken to, what only asks, and who has the chair', () => {
    expect(voicesIn(text)).toEqual([
      'RENN: the dam was old',
      'RENN: It was. The builders warned us that it would break.',
      'builders: it would break',
      'RENN: The mayor did.',
      'Mrs Oda Lane: Thank you. The committee will call the mayor.',
      'RENN: He may.',
    ]);
  });

  it('takes no field of a page for a turn', () => {
    const speakers = saidIn(`Oral evidence: The dam contract\n\n${text}`).map(({ content }) => content);
    expect(speakers).not.toContain('The dam contract');
  });
});

describe('who is told', () => {
  it.each([
    [
      'an outlet in other words',
      'Lind spoke to Radio Halm. Lind told Radio Halm it was late. “We go,” she told the station.',
      ['Radio Halm', 'Radio Halm'],
    ],
    [
      'an outlet behind a description of who tells it',
      '“It was late,” Oscar Vela, head of the country’s civil aviation authority, told Radio Sucre.',
      ['Radio Sucre'],
    ],
    ['a programme', '“It was late,” Lind told the BBC’s evening programme on Monday.', ['BBC’s evening programme']],
    ['a meeting, and no more', 'Nora Lind told a briefing in Cairo that it was late.', ['briefing in Cairo']],
    ['who interviews', 'Nora Lind said in an interview with Radio Halm that it was late.', ['Radio Halm']],
  ])('%s', (_, words, expected) => {
    const { statements, entities } = readingOf(words);
    const told = statements.flatMap(({ addressees }) => addressees);
    expect(told.map((id) => entities.find((one) => one.id === id)?.name)).toEqual(expected);
  });
});

/** Three questions without labels and their answers, behind a lead. */
function interviewBehind(lead: string): string {
  return [
    lead,
    'How did you begin?',
    'I grew up under it.',
    'And what do you see now?',
    'We lost a third of it.',
    'Do you have hope?',
    'I have a drill.',
  ].join('\n\n');
}

describe('interviews', () => {
  it('takes whoever asks for no speaker, whatever the label, and an answer on to the next label', () => {
    const text =
      'Courier: Are you well?\n\nLind: I am. The road was long.\n\nIt was snowing.\n\nCourier: Will you stay?\n\nLind: No.';
    expect(voicesIn(text)).toEqual(['Lind: I am. The road was long. | It was snowing.', 'Lind: No.']);
  });

  it('reads answers under questions without labels', () => {
    expect(voicesIn(interviewBehind('Nora Lind has measured the ice for thirty years.'))).toEqual([
      'Nora Lind: I grew up under it.',
      'Nora Lind: We lost a third of it.',
      'Nora Lind: I have a drill.',
    ]);
  });

  it.each([
    [
      'who is told to have been interviewed',
      'Ivo Renn closed the dam. Ivo Renn also sold it. The Courier spoke with Nora Lind.',
    ],
    [
      'who is named under the heading',
      'Ivo Renn closed the dam. Ivo Renn also sold it.\n\nInterview\n\nNora Lind has read the files.',
    ],
  ])('takes for the one who answers %s', (_, lead) => {
    expect(voicesIn(interviewBehind(lead)).slice(-1)).toEqual(['Nora Lind: I have a drill.']);
  });

  it('takes questions that nobody is asked for no interview', () => {
    const text = [
      'Nora Lind signed the treaty.',
      'What is the treaty?',
      'A paper of ten pages.',
      'Who pays?',
      'The towns pay.',
      'When?',
      'In May.',
    ].join('\n\n');
    expect(voicesIn(text)).toEqual([]);
  });
});

describe('what a page prints twice', () => {
  it('drops a pull quote, and a heading that announces what the story tells', () => {
    const text =
      'Lind: ‘They looked me in the eye’\n\n“They looked me in the eye,” Nora Lind said on Monday.\n\n“They looked me in the eye.”\n\nThe ships left.';
    expect(voicesIn(text)).toEqual(['Nora Lind: They looked me in the eye,']);
  });
});
