// A second live page: hours in the form of a newspaper's site, posts with handles, quotations that stand alone under a lead-in.
import type { FormatReport } from './format-report.js';

export const minuteByMinute: FormatReport = {
  format: 'minute by minute',
  text: `Storm Agda: minute by minute

By Hugo Lanner (now) and Selma Ruiz (earlier)

Key events
4h ago: Two rescued from trawler
2h ago: Airport closes

18.52 GMT
Coastguard: 'stay away from the sea wall'

The coastguard has issued a fresh warning. Its duty commander, Lars Ekman, says:

“People are coming to take pictures. Please don't. A wave does not care about your phone.”

18.30 GMT
Airport to stay shut until morning

Grenholm airport will not reopen tonight, its operator has confirmed.

In a statement on its website, Nordair said:

“All passengers will be rebooked free of charge. We are sorry for the disruption.”

18.11 GMT
Here is what the prime minister, Anja Holt, told parliament a few minutes ago:

“This is the worst storm in a generation. The army is ready. So are our neighbours.”

She also said that schools would be closed on Friday.

17.58 GMT
@grenholmpolice: “Bridge closed in both directions. Do not travel.”

17.40 GMT
My colleague Selma Ruiz has been speaking to residents in Oldport.

“We moved the cows first and the children second,” farmer Nils Brandt told her. “The children were easier.”

17.15 GMT
The power company Voltar says 40,000 homes are without electricity. It expects to restore power by dawn.

Meanwhile the met office has lifted its red warning for the south but kept it for the north, the agency TNB reports.

16.47 GMT
The mayor of Oldport, Per Sund, has denied that the town ran out of sandbags. "We ran out of people to carry them," he told local radio.
`,
  due: [
    { speaker: 'Coastguard', cue: '', said: ['stay away from the sea wall'] },
    {
      speaker: 'Lars Ekman',
      cue: 'says',
      said: ["People are coming to take pictures. Please don't. A wave does not care about your phone."],
    },
    { speaker: 'operator', cue: 'confirmed', said: ['Grenholm airport will not reopen tonight'] },
    {
      speaker: 'Nordair',
      cue: 'said',
      said: ['All passengers will be rebooked free of charge. We are sorry for the disruption.'],
    },
    {
      speaker: 'Anja Holt',
      cue: 'told',
      said: ['This is the worst storm in a generation. The army is ready. So are our neighbours.'],
      to: 'parliament',
    },
    { speaker: 'Anja Holt', cue: 'said', said: ['schools would be closed on Friday'] },
    {
      speaker: 'grenholmpolice',
      cue: '',
      said: ['Bridge closed in both directions. Do not travel.'],
    },
    {
      speaker: 'Nils Brandt',
      cue: 'told',
      said: ['We moved the cows first and the children second,', 'The children were easier.'],
    },
    { speaker: 'Voltar', cue: 'says', said: ['40,000 homes are without electricity'] },
    {
      speaker: 'TNB',
      cue: 'reports',
      said: ['the met office has lifted its red warning for the south but kept it for the north'],
    },
    { speaker: 'Per Sund', cue: 'denied', said: ['the town ran out of sandbags'] },
    {
      speaker: 'Per Sund',
      cue: 'told',
      said: ['We ran out of people to carry them,'],
      to: 'local radio',
    },
  ],
};
