// An analysis: the writer's own voice, experts, a book, a proverb, words held at arm's length.
import type { FormatReport } from './format-report.js';

export const analysis: FormatReport = {
  format: 'analysis',
  text: `Analysis: Why the Sarn bridge matters more than the treaty

By Lotte Arden

The Sarn bridge is 212 metres long and carries one lane of traffic. It is also, in the phrase of the historian Emil Drost, “the shortest route between two wars”.

I crossed it last week, on foot, with a pass that had been stamped eleven times. Nobody on either bank talks about “confidence-building measures”. They talk about bread.

“The flour is on that side and the oven is on this side,” a baker in Grend told me. “You tell me who is the enemy.”

The governments see it differently. Korvath maintains that the bridge was closed for safety reasons. Velmar has always claimed that the closure was punishment for its support of the Lake Commission’s ruling.

Both stories have something to them. A report by the Commission in 2022 found cracks in two of the pillars. But a former Korvathi minister, Halina Roux, writes in her memoirs that the cabinet discussed “how long a bridge can be broken” a full month before the engineers arrived.

Ms Roux recalls that the prime minister of the day told his colleagues: “Let them swim.” He has denied using the words.

So what will happen now? Optimists such as Prof. Nadia Sorrel of the Institute for River Studies argue that the reopening will create facts that no treaty could. “People who trade do not shoot,” she told me, before conceding that they “sometimes do both”.

Pessimists point to 1998. Then, too, there were handshakes; then, too, ministers promised that the crossing would be open “for ever”. It was open for nine weeks.

“Trust arrives on foot and leaves on horseback,” as the proverb goes.

The so-called “Estby formula” – joint patrols now, borders later – may yet fail. If it does, officials will no doubt say that the moment was not ripe. Two of them have already told me so.

In my view, that would be an excuse.

Lotte Arden is the islands correspondent of Channel Nine and the author of “The Waiting Shore”.
`,
  due: [
    {
      speaker: 'Emil Drost',
      cue: 'phrase',
      said: ['“the shortest route between two wars”'],
    },
    {
      speaker: 'baker in Grend',
      cue: 'told',
      said: ['The flour is on that side and the oven is on this side,', 'You tell me who is the enemy.'],
    },
    { speaker: 'Korvath', cue: 'maintains', said: ['the bridge was closed for safety reasons'] },
    {
      speaker: 'Velmar',
      cue: 'claimed',
      said: ['the closure was punishment for its support of the Lake Commission’s ruling'],
    },
    { speaker: 'report', cue: 'found', said: ['cracks in two of the pillars'] },
    {
      speaker: 'Halina Roux',
      cue: 'writes',
      said: ['the cabinet discussed “how long a bridge can be broken” a full month before the engineers arrived'],
    },
    {
      speaker: 'prime minister',
      cue: 'told',
      said: ['Let them swim.'],
      to: 'colleagues',
      via: ['Roux'],
    },
    { speaker: 'prime minister', cue: 'denied', said: ['using the words'] },
    {
      speaker: 'Optimists',
      cue: 'argue',
      said: ['the reopening will create facts that no treaty could'],
    },
    { speaker: 'Nadia Sorrel', cue: 'told', said: ['People who trade do not shoot,'] },
    { speaker: 'Nadia Sorrel', cue: 'conceding', said: ['they “sometimes do both”'] },
    { speaker: 'ministers', cue: 'promised', said: ['the crossing would be open “for ever”'] },
    { speaker: 'proverb', cue: 'goes', said: ['Trust arrives on foot and leaves on horseback,'] },
  ],
};
