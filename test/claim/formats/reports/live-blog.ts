// A live blog: entries with the hour, posts with handles, a summary, words passed on from other outlets.
import type { FormatReport } from './format-report.js';

export const liveBlog: FormatReport = {
  format: 'live blog',
  text: `Korvath election live: Tarn claims victory as count goes on

Summary
• Bero Tarn of the Homeland Party says that he has won
• The electoral commission says no result will be declared before midnight
• Observers report long queues in the east

22:41
Tarn: ‘We have won’

Bero Tarn has told supporters in Tarnholm that the Homeland Party has won the most seats.

“The mountains have spoken and the capital will have to listen,” he said to cheers.

22:15
The head of the electoral commission, Judge Agda Milen, has just spoken on state television. She said 61% of votes had been counted.

“I ask all candidates to show patience. Numbers do not get nicer by shouting at them,” she added.

21:58
Prime Minister Sten Aldous (@StenAldous) posted on X: “Still counting. Still hopeful. Thank you to every volunteer.”

21:50
From our correspondent in Tarnholm, Kaya Brandt:

The square is half full. A man selling flags told me he had sold nothing since eight o’clock.

21:30
Polls have closed in the eastern provinces, Korpress reports.

The agency also quotes a local official as saying that two polling stations in Grend never opened.

21:12 Exit poll: Homeland 38%, Social Union 35%

The exit poll, conducted by Lakewise for public television, suggests that no party will have a majority. Pollster Ingo Marsh warned that it had a margin of error of three points.

20:47
Reaction is coming in from abroad.

Velmar’s foreign minister, Ilse Marant: “We will work with whoever the people of Korvath choose.”

Sundrel’s prime minister: “A peaceful vote is already a result.”

20:30
Aldous was asked by reporters if he would resign. “Ask me tomorrow,” he said, and got into his car.

20:05
Good evening and welcome to our live coverage. I’m Jules Okoro and I’ll be with you until midnight. Email me at live@courier.example with tips.
`,
  due: [
    { speaker: 'Tarn', cue: 'claims', said: ['victory'] },
    { speaker: 'Bero Tarn', cue: 'says', said: ['he has won'] },
    {
      speaker: 'electoral commission',
      cue: 'says',
      said: ['no result will be declared before midnight'],
    },
    { speaker: 'Observers', cue: 'report', said: ['long queues in the east'] },
    {
      speaker: 'Bero Tarn',
      cue: 'told',
      said: ['the Homeland Party has won the most seats'],
      to: 'supporters',
    },
    {
      speaker: 'Bero Tarn',
      cue: 'said',
      said: ['The mountains have spoken and the capital will have to listen,'],
    },
    { speaker: 'Agda Milen', cue: 'said', said: ['61% of votes had been counted'] },
    {
      speaker: 'Agda Milen',
      cue: 'added',
      said: ['I ask all candidates to show patience. Numbers do not get nicer by shouting at them,'],
    },
    {
      speaker: 'Sten Aldous',
      cue: 'posted',
      said: ['Still counting. Still hopeful. Thank you to every volunteer.'],
    },
    { speaker: 'man selling flags', cue: 'told', said: ['he had sold nothing since eight o’clock'] },
    { speaker: 'Korpress', cue: 'reports', said: ['Polls have closed in the eastern provinces'] },
    {
      speaker: 'local official',
      cue: 'quotes',
      said: ['two polling stations in Grend never opened'],
      via: ['Korpress'],
    },
    { speaker: 'exit poll', cue: 'suggests', said: ['no party will have a majority'] },
    { speaker: 'Ingo Marsh', cue: 'warned', said: ['it had a margin of error of three points'] },
    {
      speaker: 'Ilse Marant',
      cue: '',
      said: ['We will work with whoever the people of Korvath choose.'],
    },
    { speaker: 'prime minister', cue: '', said: ['A peaceful vote is already a result.'] },
    { speaker: 'Sten Aldous', cue: 'said', said: ['Ask me tomorrow,'] },
  ],
};
