// A joint statement: the parties as one speaker, numbered paragraphs, verbs of diplomacy.
import type { FormatReport } from './format-report.js';

export const communique: FormatReport = {
  format: 'communique',
  text: `Joint Statement by the Foreign Ministers of Velmar, Korvath and Sundrel

Estby, 9 June 2024

1. The Foreign Ministers of Velmar, Korvath and Sundrel met in Estby on 9 June 2024 at the invitation of the Minister for Foreign Affairs of Sundrel, Ms. Olva Renner.

2. The Ministers reaffirmed their commitment to the sovereignty and territorial integrity of all states of the region.

3. They welcomed the reopening of the Sarn bridge and agreed to establish a joint commission on river traffic.

4. The Ministers expressed concern about the growing number of attacks on fishing vessels. They condemned the sinking of the trawler Marta in April and called on all parties to release the detained crews without delay.

5. Velmar and Korvath underlined that the question of the eastern bank would be settled by peaceful means only.

6. Sundrel, for its part, offered to host the next round of talks.

7. The Ministers took note of the report of the Lake Commission, which warns that stocks of salmon could collapse within five years.

8. Minister Renner stressed that “small states have no smaller rights”. Minister Marant recalled the words of her predecessor, the late Hugo Lanz: “A border is a promise, not a wall.”

9. The Ministers rejected the claim that the commission would replace the courts of the three states.

10. Velmar reserved its position on paragraph 5.

11. The Ministers thanked the people of Estby for their hospitality and decided to meet again in Velmar City in the first half of 2025.
`,
  due: [
    {
      speaker: 'Ministers',
      cue: 'reaffirmed',
      said: ['their commitment to the sovereignty and territorial integrity of all states of the region'],
    },
    { speaker: 'Ministers', cue: 'welcomed', said: ['the reopening of the Sarn bridge'] },
    {
      speaker: 'Ministers',
      cue: 'expressed',
      said: ['concern about the growing number of attacks on fishing vessels'],
    },
    { speaker: 'Ministers', cue: 'condemned', said: ['the sinking of the trawler Marta in April'] },
    {
      speaker: 'Ministers',
      cue: 'called',
      said: ['all parties to release the detained crews without delay'],
    },
    {
      speaker: 'Velmar and Korvath',
      cue: 'underlined',
      said: ['the question of the eastern bank would be settled by peaceful means only'],
    },
    {
      speaker: 'Lake Commission',
      cue: 'warns',
      said: ['stocks of salmon could collapse within five years'],
    },
    { speaker: 'Olva Renner', cue: 'stressed', said: ['“small states have no smaller rights”'] },
    {
      speaker: 'Hugo Lanz',
      cue: '',
      said: ['A border is a promise, not a wall.'],
      via: ['Marant'],
    },
    {
      speaker: 'Ministers',
      cue: 'rejected',
      said: ['the claim that the commission would replace the courts of the three states'],
    },
  ],
};
