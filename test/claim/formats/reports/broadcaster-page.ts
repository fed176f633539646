// A broadcaster's page: key points, pictures with captions, a pull quote printed twice, links to other stories.
import type { FormatReport } from './format-report.js';

export const broadcasterPage: FormatReport = {
  format: 'broadcaster page',
  text: `Sundrel ferry strike: Ministers 'will not be blackmailed'

Published 4 hours ago

Share

Image source, Channel Nine
Image caption, Hundreds of passengers slept in the terminal on Wednesday night

Key points
- Ferry crews in Sundrel have walked out for a third day
- The transport minister says the government "will not be blackmailed"
- Unions accuse the ferry company of breaking a promise made last year

Ferry crews in the island republic of Sundrel have extended their strike until Sunday, leaving thousands of holidaymakers stranded.

Transport Minister Edda Korrin told Channel Nine the government "will not be blackmailed" by people who "hold grandmothers hostage".

But Tomas Quell, general secretary of the Seafarers' Union, said his members had been left with no choice.

"They shook my hand in October. They looked me in the eye," he said. "And in January they pretended that October never happened."

"They looked me in the eye. And in January they pretended that October never happened."
Tomas Quell
Seafarers' Union

The company, Blue Line, insists it never made a binding offer. "What was discussed in October was a framework, not a contract," a spokeswoman said.

Watch: How the ferry strike began

'Sleeping on my suitcase'

Among those stuck in the terminal was Ruta Vance, 61, who was on her way to a wedding.

"I've been sleeping on my suitcase," said Ms Vance, a retired nurse. "My niece is getting married on Saturday, with or without me.

"I just want somebody to tell me the truth."

Her husband, Per, was more forgiving. "They work hard, these lads. I'd strike too," he said.

Analysis
By Lotte Arden, islands correspondent

Both sides think that time is on their side. One government adviser admitted to me that the strike had "come two weeks too early" for the minister.

But privately, union officials say the money will run out by the end of next week.

Hotels on the islands say they have lost almost half of their bookings for the month. The Chamber of Commerce estimates that each day of the strike costs the economy 2m crowns.

Neighbouring Velmar has offered to send two ferries to help. Ms Korrin thanked the Velmari government but said the offer was "premature".

Mr Quell described the Velmari offer as "strike-breaking with a smile".

More on this story
- Who owns the ferries?
- The island that waits: 'We are used to it'

Related Topics
Sundrel
Strikes
Follow Channel Nine on social media. Send your stories to news@channelnine.example.
`,
  due: [
    { speaker: 'transport minister', cue: 'says', said: ['the government "will not be blackmailed"'] },
    {
      speaker: 'Unions',
      cue: 'accuse',
      said: ['the ferry company of breaking a promise made last year'],
    },
    {
      speaker: 'Edda Korrin',
      cue: 'told',
      said: ['the government "will not be blackmailed" by people who "hold grandmothers hostage"'],
      to: 'Channel Nine',
    },
    { speaker: 'Tomas Quell', cue: 'said', said: ['his members had been left with no choice'] },
    {
      speaker: 'Tomas Quell',
      cue: 'said',
      said: [
        'They shook my hand in October. They looked me in the eye,',
        'And in January they pretended that October never happened.',
      ],
    },
    { speaker: 'Blue Line', cue: 'insists', said: ['it never made a binding offer'] },
    {
      speaker: 'spokeswoman',
      cue: 'said',
      said: ['What was discussed in October was a framework, not a contract,'],
    },
    {
      speaker: 'Ruta Vance',
      cue: 'said',
      said: [
        "I've been sleeping on my suitcase,",
        'My niece is getting married on Saturday, with or without me.',
        'I just want somebody to tell me the truth.',
      ],
    },
    { speaker: 'Per', cue: 'said', said: ["They work hard, these lads. I'd strike too,"] },
    {
      speaker: 'government adviser',
      cue: 'admitted',
      said: ['the strike had "come two weeks too early" for the minister'],
    },
    { speaker: 'union officials', cue: 'say', said: ['the money will run out by the end of next week'] },
    { speaker: 'Hotels', cue: 'say', said: ['they have lost almost half of their bookings for the month'] },
    {
      speaker: 'Chamber of Commerce',
      cue: 'estimates',
      said: ['each day of the strike costs the economy 2m crowns'],
    },
    { speaker: 'Edda Korrin', cue: 'said', said: ['the offer was "premature"'] },
    { speaker: 'Tomas Quell', cue: 'described', said: ['the Velmari offer as "strike-breaking with a smile"'] },
  ],
};
