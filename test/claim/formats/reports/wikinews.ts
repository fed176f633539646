// A story in the manner of Wikinews: a dateline of one line, single-quote words, translated speech, words within words, sources listed.
import type { FormatReport } from './format-report.js';

export const wikinews: FormatReport = {
  format: 'wikinews',
  text: `Two fishermen killed as patrol boats clash on Lake Sarn

Saturday, June 15, 2024

Two fishermen died and four were injured on Friday when patrol boats from Velmar and Korvath exchanged fire near the island of Marten, authorities in both countries confirmed.

Velmar's coast guard claimed its boat was fired upon first. In a communiqué, the coast guard commander, Captain Ove Rask, said the crew "responded with warning shots, and only with warning shots".

Korvath's interior minister, Lena Proust, rejected this version of events. "The bullet holes are on our side," she told parliament. "Bullets do not write communiqués."

A survivor, Janos Birk, 34, said from his hospital bed that the men had been pulling in their nets when the shooting began. "My brother shouted, 'We are fishing! We are only fishing!' and then he fell," Birk recounted.

Asked whether Velmar would apologise, a spokesperson for President Anton Reyle said only that an inquiry was under way. The spokesperson would not say who would lead it.

The United Lakes Organisation urged restraint. Its secretary-general, Maro Tint, wrote on social media, "No fish is worth a life." Speaking in Velmari, he later added that he was "heartbroken, and angry" (translated).

Both navies have been told to stay in port, it was reported by Radio Estby. Citing an unnamed officer, the station said that the order came "from the very top".

The incident is the third this year. In February, Korvath alleged that a Velmari vessel rammed a customs boat; Velmar dismissed the allegation as "theatre". Two gunboats fired on a ferry in March, and one turned away when the navy answered.

According to the Lake Commission's own figures, 31 people have died on the lake since 2015. "That is not a statistic, it is a village," reads a banner that relatives have hung across the harbour at Estby.

Sources
"Deadly clash on lake" — Radio Estby, June 14, 2024
Korpress. "Minister: 'Bullet holes on our side'" — Korpress, June 15, 2024
`,
  due: [
    {
      speaker: 'authorities',
      cue: 'confirmed',
      said: [
        'Two fishermen died and four were injured on Friday when patrol boats from Velmar and Korvath exchanged fire near the island of Marten',
      ],
    },
    { speaker: 'coast guard', cue: 'claimed', said: ['its boat was fired upon first'] },
    {
      speaker: 'Ove Rask',
      cue: 'said',
      said: ['the crew "responded with warning shots, and only with warning shots"'],
    },
    { speaker: 'Lena Proust', cue: 'rejected', said: ['this version of events'] },
    {
      speaker: 'Lena Proust',
      cue: 'told',
      said: ['The bullet holes are on our side,', 'Bullets do not write communiqués.'],
      to: 'parliament',
    },
    {
      speaker: 'Janos Birk',
      cue: 'said',
      said: ['the men had been pulling in their nets when the shooting began'],
    },
    {
      speaker: 'Janos Birk',
      cue: 'recounted',
      said: ["My brother shouted, 'We are fishing! We are only fishing!' and then he fell,"],
    },
    {
      speaker: 'brother',
      cue: 'shouted',
      said: ['We are fishing! We are only fishing!'],
      via: ['Birk'],
    },
    { speaker: 'spokesperson', cue: 'said', said: ['an inquiry was under way'] },
    { speaker: 'United Lakes Organisation', cue: 'urged', said: ['restraint'] },
    { speaker: 'Maro Tint', cue: 'wrote', said: ['No fish is worth a life.'] },
    { speaker: 'Maro Tint', cue: 'added', said: ['he was "heartbroken, and angry"'] },
    { speaker: 'Radio Estby', cue: 'reported', said: ['Both navies have been told to stay in port'] },
    {
      speaker: 'unnamed officer',
      cue: 'said',
      said: ['the order came "from the very top"'],
      via: ['Radio Estby'],
    },
    { speaker: 'Korvath', cue: 'alleged', said: ['a Velmari vessel rammed a customs boat'] },
    { speaker: 'Velmar', cue: 'dismissed', said: ['the allegation as "theatre"'] },
    {
      speaker: "Lake Commission's own figures",
      cue: 'according',
      said: ['31 people have died on the lake since 2015'],
    },
    { speaker: 'banner', cue: 'reads', said: ['That is not a statistic, it is a village,'] },
  ],
};
