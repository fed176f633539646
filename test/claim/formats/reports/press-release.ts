// A press release: quotations with cues of the trade, sign-offs, notes to editors that nobody says.
import type { FormatReport } from './format-report.js';

export const pressRelease: FormatReport = {
  format: 'press release',
  text: `FOR IMMEDIATE RELEASE

Korvath and the Lake Bank sign agreement on clean water for 12 towns

TARNHOLM, 14 May 2024 – The Lake Development Bank and the Republic of Korvath today signed a 90 million crown loan that will bring clean drinking water to twelve towns along the Sarn river.

The agreement was signed in Tarnholm by the President of the Bank, Mireille Dastor, and the Minister of Public Works, Joren Vask.

Commenting on the signing, President Dastor said: “Clean water is not a luxury. With this loan we are investing in the health of 200,000 people who have waited too long.”

Minister Vask added: “For my grandmother, water was something you carried. For my granddaughter it will be something you switch on. I thank the Bank for its patience.”

“Every town will elect its own water board, and every board will publish its accounts,” explained Dr. Sela Brandt, Director of the Korvath Water Agency. “No board, no pipe. It is as simple as that.”

The Bank expects work to begin in September. It noted that all tenders would be open to companies from any country.

What our partners say

“Our members have drilled wells in these hills for thirty years. We know where the water is, and we are glad that somebody asked.”
— Ulla Feen, Chair, Well Drillers’ Association

“The towns are ready. Are the contractors?”
— Mayor Rikard Holm, town of Estby

In the words of Mayor Holm, the project is “the largest thing to happen in Estby since the railway”.

About the Lake Development Bank
The Lake Development Bank is owned by seven states and lends for water, rail and power. Its motto is “Banking on the shore”.

ENDS

Notes to editors
1. The loan has a term of 25 years.
2. Photographs of the ceremony are available on request.

Media contact: Ana Pohl, press@lakebank.example, +000 555 0100
`,
  due: [
    {
      speaker: 'Mireille Dastor',
      cue: 'said',
      said: [
        'Clean water is not a luxury. With this loan we are investing in the health of 200,000 people who have waited too long.',
      ],
    },
    {
      speaker: 'Joren Vask',
      cue: 'added',
      said: [
        'For my grandmother, water was something you carried. For my granddaughter it will be something you switch on. I thank the Bank for its patience.',
      ],
    },
    {
      speaker: 'Sela Brandt',
      cue: 'explained',
      said: [
        'Every town will elect its own water board, and every board will publish its accounts,',
        'No board, no pipe. It is as simple as that.',
      ],
    },
    {
      speaker: 'Lake Development Bank',
      cue: 'noted',
      said: ['all tenders would be open to companies from any country'],
    },
    {
      speaker: 'Ulla Feen',
      cue: '',
      said: [
        'Our members have drilled wells in these hills for thirty years. We know where the water is, and we are glad that somebody asked.',
      ],
    },
    { speaker: 'Rikard Holm', cue: '', said: ['The towns are ready. Are the contractors?'] },
    {
      speaker: 'Holm',
      cue: 'words',
      said: ['the project is “the largest thing to happen in Estby since the railway”'],
    },
  ],
};
