// A newsletter: bullets, headings as labels, quotations of the day, links, one line each.
import type { FormatReport } from './format-report.js';

export const newsletter: FormatReport = {
  format: 'newsletter',
  text: `The Lake Briefing: Wednesday, 12 June

Good morning. Here is what you need to know today.

THE BIG STORY
Korvath’s parliament will vote on the river treaty this afternoon. The government says it has the votes; the Homeland Party says it does not.

• What they are saying: “It is a bad treaty and a good day to sink it,” Homeland leader Bero Tarn told party members last night, according to the Estby Courier.
• On the other side: Prime Minister Sten Aldous described the treaty as “the best we can get, and better than what we have”.
• What to watch: Three deputies from Grend have refused to say how they will vote.

ALSO TODAY
1. Sundrel ferries: The strike is over. Both the company and the union said they had reached a deal on pay. Tomas Quell, the union’s leader, called it “a fair catch”.
2. Salmon: Stocks in the lake are at their lowest since records began, the Lake Commission said in a report seen by this newsletter. The report blames warm water and illegal nets.
3. Velmar: President Anton Reyle will undergo surgery next week, his office announced. He “remains in full charge of his duties”, the statement said.
4. Trade: A leaked memo suggests customs officers were told to “look the other way” at the Sarn bridge.

QUOTE OF THE DAY
“I have counted the votes three times. My calculator resigned.”
– Judge Agda Milen, head of Korvath’s electoral commission

REACTIONS TO THE FERRY DEAL
Edda Korrin, transport minister: “Common sense has come into harbour.”
Blue Line: “We look forward to welcoming our passengers back.”
Ruta Vance, passenger: “I missed the wedding. They sent me cake.”

NUMBER OF THE DAY
40 – the percentage by which trade fell last year.

Was this forwarded to you? Sign up here. You can unsubscribe at any time.
`,
  due: [
    { speaker: 'government', cue: 'says', said: ['it has the votes'] },
    { speaker: 'Homeland Party', cue: 'says', said: ['it does not'] },
    {
      speaker: 'Bero Tarn',
      cue: 'told',
      said: ['It is a bad treaty and a good day to sink it,'],
      to: 'party members',
      via: ['Courier'],
    },
    {
      speaker: 'Sten Aldous',
      cue: 'described',
      said: ['the treaty as “the best we can get, and better than what we have”'],
    },
    {
      speaker: 'company',
      cue: 'said',
      said: ['they had reached a deal on pay'],
    },
    { speaker: 'Tomas Quell', cue: 'called', said: ['it “a fair catch”'] },
    {
      speaker: 'Lake Commission',
      cue: 'said',
      said: ['Stocks in the lake are at their lowest since records began'],
    },
    { speaker: 'report', cue: 'blames', said: ['warm water and illegal nets'] },
    {
      speaker: 'office',
      cue: 'announced',
      said: ['President Anton Reyle will undergo surgery next week'],
    },
    { speaker: 'statement', cue: 'said', said: ['He “remains in full charge of his duties”'] },
    {
      speaker: 'leaked memo',
      cue: 'suggests',
      said: ['customs officers were told to “look the other way” at the Sarn bridge'],
    },
    {
      speaker: 'Agda Milen',
      cue: '',
      said: ['I have counted the votes three times. My calculator resigned.'],
    },
    { speaker: 'Edda Korrin', cue: '', said: ['Common sense has come into harbour.'] },
    { speaker: 'Blue Line', cue: '', said: ['We look forward to welcoming our passengers back.'] },
    { speaker: 'Ruta Vance', cue: '', said: ['I missed the wedding. They sent me cake.'] },
  ],
};
