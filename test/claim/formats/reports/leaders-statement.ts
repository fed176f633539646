// A statement in the first person of those who sign it: "We, the Leaders of ...", with "we" all through.
import type { FormatReport } from './format-report.js';

export const leadersStatement: FormatReport = {
  format: 'leaders’ statement',
  text: `Statement of the Leaders of the Five Rivers Group

Tarnholm, 3 October 2023

We, the Leaders of the Five Rivers Group, met in Tarnholm today to discuss the security of shipping.

We condemn in the strongest terms the attack on the tanker Aurelia on 28 September. We call on those responsible to release the crew.

We reaffirm that freedom of navigation is the right of every nation, large or small.

We are deeply concerned about reports that mines have been laid near the mouth of the Orr. We urge all parties to refrain from steps that would endanger civilian traffic.

We welcome the offer of Norway to send two minesweepers and express our gratitude to the Norwegian people.

We note that insurance rates have tripled since August. We have asked our finance ministers to report to us by the end of the year.

We reject the suggestion that the Group is directed against any third country.

As President Mara Velt said at the opening of our meeting, “rivers do not ask for passports”.

We will meet again in the spring.
`,
  due: [
    {
      speaker: 'Leaders of the Five Rivers Group',
      cue: 'condemn',
      said: ['the attack on the tanker Aurelia on 28 September'],
    },
    {
      speaker: 'Leaders of the Five Rivers Group',
      cue: 'call',
      said: ['those responsible to release the crew'],
    },
    {
      speaker: 'Leaders of the Five Rivers Group',
      cue: 'reaffirm',
      said: ['freedom of navigation is the right of every nation, large or small'],
    },
    {
      speaker: 'Leaders of the Five Rivers Group',
      cue: 'urge',
      said: ['to refrain from steps that would endanger civilian traffic'],
    },
    {
      speaker: 'Leaders of the Five Rivers Group',
      cue: 'welcome',
      said: ['the offer of Norway to send two minesweepers'],
    },
    {
      speaker: 'Leaders of the Five Rivers Group',
      cue: 'note',
      said: ['insurance rates have tripled since August'],
    },
    {
      speaker: 'Leaders of the Five Rivers Group',
      cue: 'asked',
      said: ['to report to us by the end of the year'],
    },
    {
      speaker: 'Leaders of the Five Rivers Group',
      cue: 'reject',
      said: ['the suggestion that the Group is directed against any third country'],
    },
    { speaker: 'Mara Velt', cue: 'said', said: ['“rivers do not ask for passports”'] },
  ],
};
