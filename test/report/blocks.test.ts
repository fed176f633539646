// Blocks of plain text: rows of a text and what its blocks must be, whole words of each.
import { describe, expect, test } from 'vitest';
import type { GivenFacts } from '../../src/source/raw-document.js';
import { readText } from './read-text.js';

const STORY = 'The ministers of the two states met on Tuesday and agreed to share what they know of floods.';
const MORE = 'They are to meet again in October, when the snow of the year before has left the rivers.';

type Row = readonly [name: string, text: string, blocks: readonly (readonly [kind: string, words: string])[]];

const HEADS: readonly Row[] = [
  [
    'a headline and a story',
    `Talks resume\n\n${STORY}`,
    [
      ['headline', 'Talks resume'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a headline over one line break',
    `River talks resume in Vienna\n${STORY}`,
    [
      ['headline', 'River talks resume in Vienna'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a title in title case that ends in a stop',
    `River Ministers Resume Their Talks Over Danube Floods.\n\n${STORY}`,
    [
      ['headline', 'River Ministers Resume Their Talks Over Danube Floods.'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a section label, a headline, a deck, a byline',
    `WORLD\nRiver talks resume in Vienna\nMinisters want warnings within the hour\nBy Jane Doe\n\n${STORY}`,
    [
      ['boilerplate', 'WORLD'],
      ['headline', 'River talks resume in Vienna'],
      ['heading', 'Ministers want warnings within the hour'],
      ['credit', 'By Jane Doe'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a sentence alone is story',
    'Putin met Raisi in Tehran on Tuesday',
    [['paragraph', 'Putin met Raisi in Tehran on Tuesday']],
  ],
  [
    'a first sentence is no headline',
    `${STORY}\n\n${MORE}`,
    [
      ['paragraph', STORY],
      ['paragraph', MORE],
    ],
  ],
  [
    'a headline that opens as a pointer does',
    `EXCLUSIVE: River talks resume\n\n${STORY}`,
    [
      ['headline', 'EXCLUSIVE: River talks resume'],
      ['paragraph', STORY],
    ],
  ],
];

const DATELINES: readonly Row[] = [
  ...[
    'CAIRO, Aug 3 (Northwire) -',
    'CNN  —',
    'LONDON (Reuters) -',
    'WASHINGTON —',
    'BEIJING, March 5, Xinhua --',
    'ABU DHABI, United Arab Emirates (AP) —',
    'KYIV. July 19 (Northwire) –',
    'MOSCOW, July 19. /TASS/.',
    'New Delhi, Jul 19 (PTI)',
    'Tehran, IRNA –',
    'Cairo CNN  —',
    'GENEVA (12 May 2021) –',
    'ISLAMABAD:',
    'PORT-AU-PRINCE, Haiti, 3 Aug 2019 /PRNewswire/ --',
  ].map(
    (line): Row => [
      `dateline ${line}`,
      `Talks resume\n\n${line} ${STORY}`,
      [
        ['headline', 'Talks resume'],
        ['dateline', line],
        ['paragraph', STORY],
      ],
    ],
  ),
  [
    'a dateline on its own line',
    `CNN  — \n\n${STORY}`,
    [
      ['dateline', 'CNN  —'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a day on its own line',
    `Talks resume\n\nTuesday, July 19, 2022\n\n${STORY}`,
    [
      ['headline', 'Talks resume'],
      ['dateline', 'Tuesday, July 19, 2022'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a place on its own line',
    `Talks resume\n\nISTANBUL\n\n${STORY}`,
    [
      ['headline', 'Talks resume'],
      ['dateline', 'ISTANBUL'],
      ['paragraph', STORY],
    ],
  ],
  [
    'an agency without a space',
    `(CNN)${STORY}`,
    [
      ['dateline', '(CNN)'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a body with an insertion is no dateline',
    `NATO — the alliance — met on Tuesday, and its members agreed to meet again.`,
    [['paragraph', 'NATO — the alliance — met on Tuesday, and its members agreed to meet again.']],
  ],
  [
    'a dash later in the story is no dateline',
    `${STORY}\n\nOPEC — A body of oil states — met as well, and its ministers agreed on nothing.`,
    [
      ['paragraph', STORY],
      ['paragraph', 'OPEC — A body of oil states — met as well, and its ministers agreed on nothing.'],
    ],
  ],
  [
    'labels of turns are no datelines',
    `MODERATOR: Good afternoon to you all.\n\nSPEAKER: The talks go on in Basel.`,
    [
      ['paragraph', 'MODERATOR: Good afternoon to you all.'],
      ['paragraph', 'SPEAKER: The talks go on in Basel.'],
    ],
  ],
];

const AROUND: readonly Row[] = [
  ...[
    ['credit', 'By Jane Doe, Staff Writer | July 19, 2022'],
    ['credit', 'BY JANE DOE AND JOHN ROE'],
    ['credit', 'Jane Doe, diplomatic correspondent'],
    ['credit', 'Jane Doe, CNN'],
    ['credit', 'Published July 19, 2022'],
    ['credit', 'Last updated: 19 Jul 2022 10:00'],
    ['credit', 'Tue 19 Jul 2022 16.02 BST'],
    ['credit', '19 Jul, 16:02'],
    ['credit', '8: 13 AM PDT 7/19/2022'],
    ['credit', 'July 19, 2022 | 10:32 am'],
    ['credit', 'Photo: Jane Doe/Northwire'],
    ['credit', 'Jane Doe/Getty Images'],
    ['credit', '(AP Photo/Jane Doe)'],
    ['credit', 'Image source, Getty Images'],
    ['caption', 'Image caption, Flags are raised in Brussels'],
    ['caption', 'Jane Doe (L) shakes hands with John Roe in Vienna on July 19, 2022.'],
    ['caption', 'FILE PHOTO: The river at Vienna, seen in May. REUTERS/Jane Doe'],
    ['caption', 'In this handout photo, the two ministers wait for their interpreters.'],
    ['boilerplate', 'Advertisement'],
    ['boilerplate', 'Story continues below'],
    ['boilerplate', '3 min read'],
    ['boilerplate', 'Facebook Twitter Email'],
    ['boilerplate', 'Share this article'],
    ['boilerplate', 'Sign up for our morning newsletter'],
    ['boilerplate', 'We use cookies to improve your experience.'],
    ['boilerplate', 'Read more: How a river floods'],
    ['boilerplate', 'RELATED: How a river floods'],
  ].map(
    ([kind = '', line = '']): Row => [
      `${kind}: ${line}`,
      `Talks resume\n\n${line}\n\n${STORY}`,
      [
        ['headline', 'Talks resume'],
        [kind, line],
        ['paragraph', STORY],
      ],
    ],
  ),
  ...[
    'Northwire’s Jane Doe, John Roe and Ann Poe contributed to this report.',
    'Associated Press writer Jane Doe in Vienna contributed to this report.',
    'Mary Poe contributed reporting from Bratislava.',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Additional reporting by Ann Poe in Budapest',
    '(With inputs from agencies)',
    'jd/jr (AFP, dpa)',
  ].map(
    (line): Row => [
      `credit: ${line}`,
      `${STORY}\n\n${line}`,
      [
        ['paragraph', STORY],
        ['credit', line],
      ],
    ],
  ),
  [
    'a video and its title',
    `River talks, explained\n02:41 - Source: Lakeside TV\n${STORY}`,
    [
      ['boilerplate', 'River talks, explained'],
      ['boilerplate', '02:41 - Source: Lakeside TV'],
      ['paragraph', STORY],
    ],
  ],
  [
    'other stories in a list',
    `${STORY}\n\nRelated\nHow a river floods\nThe bridge that was a day late\n\n© 2022 Northwire`,
    [
      ['paragraph', STORY],
      ['boilerplate', 'Related'],
      ['boilerplate', 'How a river floods'],
      ['boilerplate', 'The bridge that was a day late'],
      ['boilerplate', '© 2022 Northwire'],
    ],
  ],
  [
    'a pointer inside the story',
    `${STORY}\n\nRead more\nHow a river floods\n\n${MORE}`,
    [
      ['paragraph', STORY],
      ['boilerplate', 'Read more'],
      ['boilerplate', 'How a river floods'],
      ['paragraph', MORE],
    ],
  ],
];

const INSIDE: readonly Row[] = [
  ...['Who pays for it', '‘Tsar’ of the river', 'WHO PAYS', 'What happens next?', 'By the numbers'].map(
    (line): Row => [
      `heading ${line}`,
      `${STORY}\n\n${line}\n\n${MORE}`,
      [
        ['paragraph', STORY],
        ['heading', line],
        ['paragraph', MORE],
      ],
    ],
  ),
  ...[
    'Share prices fell on Monday, and the ministers did not say why they had.',
    'Photo of the day it was not, said the man who had stood in the rain for it.',
    '“We use cookies at every meeting,” the minister said, and passed the plate round.',
    'By Tuesday the river had fallen, and the ministers went home.',
    '— Jane Doe (@janedoe) July 19, 2022',
    '“We were a day late.” — Jana Dorel',
    '- Warnings within the hour',
    '“Really?”',
    'Presidents Putin, Raisi, Erdogan, Aliyev.',
    'The two sides agreed on the following:',
    'the ministry said',
  ].map(
    (line): Row => [
      `story: ${line}`,
      `${STORY}\n\n${line}\n\n${MORE}`,
      [
        ['paragraph', STORY],
        ['paragraph', line],
        ['paragraph', MORE],
      ],
    ],
  ),
  [
    'a run of short lines is a list',
    `${STORY}\n\nGauges\n\nTelephones\n\nBridges\n\n${MORE}`,
    [
      ['paragraph', STORY],
      ['paragraph', 'Gauges'],
      ['paragraph', 'Telephones'],
      ['paragraph', 'Bridges'],
      ['paragraph', MORE],
    ],
  ],
  [
    'a list at the end that a colon announces',
    `${STORY}\n\nThe delegates:\n\nJana Dorel\n\nPieter Maas`,
    [
      ['paragraph', STORY],
      ['paragraph', 'The delegates:'],
      ['paragraph', 'Jana Dorel'],
      ['paragraph', 'Pieter Maas'],
    ],
  ],
  [
    'a last sentence cut short is story',
    `${STORY}\n\nThe ministers are due to meet again in`,
    [
      ['paragraph', STORY],
      ['paragraph', 'The ministers are due to meet again in'],
    ],
  ],
];

const GLUED: readonly Row[] = [
  [
    'a credit and a title',
    `${STORY}\n\nNorthwire’s Jane Doe contributed to this report.Leaders meet on the river\n\n${MORE}`,
    [
      ['paragraph', STORY],
      ['credit', 'Northwire’s Jane Doe contributed to this report.'],
      ['heading', 'Leaders meet on the river'],
      ['paragraph', MORE],
    ],
  ],
  [
    'a story and a credit',
    `${STORY}Northwire’s Jane Doe contributed to this report.`,
    [
      ['paragraph', STORY],
      ['credit', 'Northwire’s Jane Doe contributed to this report.'],
    ],
  ],
  [
    'a credit and a headline before the story',
    `Reporting by Jane Doe contributed to this report.Leaders meet on the river\n\n${MORE}`,
    [
      ['credit', 'Reporting by Jane Doe contributed to this report.'],
      ['headline', 'Leaders meet on the river'],
      ['paragraph', MORE],
    ],
  ],
  [
    'a headline and a byline',
    `River talks resumeBy Jane Doe\n\n${STORY}`,
    [
      ['headline', 'River talks resume'],
      ['credit', 'By Jane Doe'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a story and bracketed credits',
    `${STORY} (Reporting by Jane Doe; Editing by John Roe)`,
    [
      ['paragraph', STORY],
      ['credit', '(Reporting by Jane Doe; Editing by John Roe)'],
    ],
  ],
  [
    'a story and its end mark',
    `${STORY} Enditem`,
    [
      ['paragraph', STORY],
      ['boilerplate', 'Enditem'],
    ],
  ],
];

const WRAPPED =
  'The ministers of the two states met on Tuesday and agreed to share what\nthey know of floods. They are to meet again in October, when the snow\nof the year before has left the rivers.';

const LINES: readonly Row[] = [
  [
    'one paragraph a line',
    `${STORY}\n${MORE}`,
    [
      ['paragraph', STORY],
      ['paragraph', MORE],
    ],
  ],
  [
    'hard-wrapped lines are one paragraph',
    `${WRAPPED}\n\n${WRAPPED}`,
    [
      ['paragraph', WRAPPED],
      ['paragraph', WRAPPED],
    ],
  ],
  [
    'an indented line starts a paragraph',
    `${WRAPPED}\n   ${WRAPPED}`,
    [
      ['paragraph', WRAPPED],
      ['paragraph', WRAPPED],
    ],
  ],
  [
    'Windows line ends',
    `Talks resume\r\n\r\n${STORY}\r\n`,
    [
      ['headline', 'Talks resume'],
      ['paragraph', STORY],
    ],
  ],
  [
    'old Mac line ends',
    `Talks resume\r\r${STORY}`,
    [
      ['headline', 'Talks resume'],
      ['paragraph', STORY],
    ],
  ],
  [
    'a byte order mark and no-break spaces',
    `\uFEFF\u00a0Talks resume\u00a0\n\n${STORY}`,
    [
      ['headline', 'Talks resume'],
      ['paragraph', STORY],
    ],
  ],
];

describe.each([
  ['heads', HEADS],
  ['datelines', DATELINES],
  ['around the story', AROUND],
  ['inside the story', INSIDE],
  ['glued lines', GLUED],
  ['lines', LINES],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_name, text, blocks) => {
    expect(readText(text).words).toEqual(blocks);
  });
});

describe('known titles', () => {
  const given: GivenFacts = { title: 'River “talks” resume' };
  test.each([
    [
      'a label and the title',
      `Rivers of Europe\nRiver "talks" resume\n\n${STORY}`,
      ['boilerplate', 'headline', 'paragraph'],
    ],
    [
      'the title above a video',
      `River "talks" resume\n02:41 - Source: Lakeside TV\n\n${STORY}`,
      ['headline', 'boilerplate', 'paragraph'],
    ],
  ])('%s', (_name, text, kinds) => {
    expect(readText(text, given).words.map(([kind]) => kind)).toEqual(kinds);
  });
});

test('every block that is no paragraph has its reason in the trace', () => {
  const { report, trace } = readText(`Talks resume\nBy Jane Doe\nCAIRO (AP) — ${STORY}\n\nAdvertisement\n\n${MORE}`);
  const explained = trace.flatMap(({ span }) => (span === undefined ? [] : [span.start]));
  for (const block of report.blocks) if (block.kind !== 'paragraph') expect(explained).toContain(block.start);
});
