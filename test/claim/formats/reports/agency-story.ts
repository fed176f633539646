// An agency story with a dateline: sources at second hand, split quotations, the unnamed, what was not said.
import type { FormatReport } from './format-report.js';

export const agencyStory: FormatReport = {
  format: 'agency story',
  text: `Velmar, Korvath to resume border talks next month - officials

By Petra Lindqvist and Omar Haddadin

GENEVA, March 5 (Norda) - Velmar and Korvath will resume talks on their disputed northern border next month after a break of almost two years, officials from both sides said on Tuesday.

The decision came after a four-hour meeting in Geneva between Velmar's foreign minister, Ilse Marant, and her Korvathi counterpart, Dav Orlek.

"We have not solved anything today, but we have stopped making it worse," Marant told reporters after the meeting. "That is more than I expected when I got on the plane this morning."

Orlek, who left without taking questions, said in a statement that the two countries had "a shared duty to the people who live on the river" and that a technical team would visit the Sarn bridge before the end of the month.

A senior Velmari diplomat, speaking on condition of anonymity because he was not authorised to brief the press, said the talks had almost collapsed on Monday night.

"There was a moment when our delegation had its bags in the hall," the diplomat said. He declined to say what had changed.

The two neighbours have been at odds since Korvath closed the bridge in 2021, accusing Velmar of smuggling fuel to rebels in the hills. Velmar denies supporting the rebels.

The state news agency Korpress quoted Orlek as saying that the bridge could reopen to pedestrians by June.

"If the technical team is satisfied, I see no reason to keep mothers from their daughters," he said, according to Korpress.

President Anton Reyle of Velmar, asked whether he would travel to Korvath, replied: "One bridge at a time."

The European mediator, Hanne Solberg-Diaz, who has shuttled between the capitals since autumn, urged both governments to avoid "victory laps".

"Neither side has won," she told Norda by telephone. "Neither side," she added, "can afford to lose, either."

Not everyone was pleased. The opposition Homeland Party in Korvath called the meeting a surrender and its leader, Bero Tarn, warned that his deputies would vote against any deal that gave up "a single stone" of the eastern bank.

Two Western officials briefed on the talks told Norda that Korvath's army chief had promised Orlek in private that troops would be pulled back ten kilometres. Korvath's defence ministry did not respond to a request for comment.

Marant is expected to announce the names of her negotiators on Friday.

Trade between the two countries fell by 40 percent last year, according to figures from the Velmari customs service.

(Reporting by Petra Lindqvist in Geneva and Omar Haddadin in Velmar City; Editing by Joan Ferrier)
`,
  due: [
    {
      speaker: 'officials from both sides',
      cue: 'said',
      said: [
        'Velmar and Korvath will resume talks on their disputed northern border next month after a break of almost two years',
      ],
    },
    {
      speaker: 'Ilse Marant',
      cue: 'told',
      said: [
        'We have not solved anything today, but we have stopped making it worse,',
        'That is more than I expected when I got on the plane this morning.',
      ],
      to: 'reporters',
    },
    {
      speaker: 'Dav Orlek',
      cue: 'said',
      said: [
        'the two countries had "a shared duty to the people who live on the river" and that a technical team would visit the Sarn bridge before the end of the month',
      ],
    },
    {
      speaker: 'senior Velmari diplomat',
      cue: 'said',
      said: ['the talks had almost collapsed on Monday night'],
    },
    {
      speaker: 'senior Velmari diplomat',
      cue: 'said',
      said: ['There was a moment when our delegation had its bags in the hall,'],
    },
    { speaker: 'Korvath', cue: 'accusing', said: ['Velmar of smuggling fuel to rebels in the hills'] },
    { speaker: 'Velmar', cue: 'denies', said: ['supporting the rebels'] },
    {
      speaker: 'Dav Orlek',
      cue: 'quoted',
      said: ['the bridge could reopen to pedestrians by June'],
      via: ['Korpress'],
    },
    {
      speaker: 'Dav Orlek',
      cue: 'said',
      said: ['If the technical team is satisfied, I see no reason to keep mothers from their daughters,'],
      via: ['Korpress'],
    },
    { speaker: 'Anton Reyle', cue: 'replied', said: ['One bridge at a time.'] },
    {
      speaker: 'Hanne Solberg-Diaz',
      cue: 'urged',
      said: ['to avoid "victory laps"'],
      to: 'both governments',
    },
    { speaker: 'Hanne Solberg-Diaz', cue: 'told', said: ['Neither side has won,'], to: 'Norda' },
    { speaker: 'Hanne Solberg-Diaz', cue: 'added', said: ['Neither side,', 'can afford to lose, either.'] },
    { speaker: 'Homeland Party', cue: 'called', said: ['the meeting a surrender'] },
    {
      speaker: 'Bero Tarn',
      cue: 'warned',
      said: ['his deputies would vote against any deal that gave up "a single stone" of the eastern bank'],
    },
    {
      speaker: 'army chief',
      cue: 'promised',
      said: ['troops would be pulled back ten kilometres'],
      to: 'Orlek',
      via: ['Two Western officials'],
    },
    {
      speaker: 'figures',
      cue: 'according to',
      said: ['Trade between the two countries fell by 40 percent last year'],
    },
  ],
};
