// An interview in questions and answers: turns, what a question relays, what an answer passes on.
import type { FormatReport } from './format-report.js';

export const interview: FormatReport = {
  format: 'interview',
  text: `Interview with Velmar's chief negotiator: "Nobody signs a treaty on an empty stomach"

Before the talks in Geneva, the Estby Courier spoke to Livia Torrance, who has led Velmar's delegation for three years. The conversation has been edited for length.

Courier: Ms. Torrance, are you optimistic?

Torrance: I am paid to be patient, not optimistic. But yes, the mood is better than it was in spring.

Courier: Your Korvathi colleague, Mr. Orlek, said last week that Velmar had "moved the goalposts". Have you?

Torrance: No. We put the same paper on the table that we put there in 2021. Mr. Orlek knows that. He told me himself that he had kept his copy.

Courier: What is in the paper?

Torrance: A joint patrol on the river, a list of crossings, and a fund for the people who lost their homes.

I would add one thing: nobody has been asked to recognise anything.

Q: According to the Lake Commission, the fund would need 300 million crowns. Who is going to pay?

A: The Commission is very good at arithmetic and not so good at politics. The two governments will pay half each.

Q: And the prisoners?

A (pauses): My president has said that he will not sleep in a palace while they sleep in a cell. I believe him.

Q: Critics in your own parliament say you are giving away too much.

A: "Giving away" is a strange phrase for land we do not hold. As my father used to say, you cannot sell the sky.

Courier: Thank you for your time.

Livia Torrance, 54, was born in Velmar City. She studied law and has written two books about rivers.
`,
  due: [
    { speaker: 'Livia Torrance', cue: '', said: ['Nobody signs a treaty on an empty stomach'] },
    {
      speaker: 'Livia Torrance',
      cue: '',
      said: ['I am paid to be patient, not optimistic. But yes, the mood is better than it was in spring.'],
    },
    {
      speaker: 'Orlek',
      cue: 'said',
      said: ['Velmar had "moved the goalposts"'],
    },
    {
      speaker: 'Livia Torrance',
      cue: '',
      said: [
        'No. We put the same paper on the table that we put there in 2021. Mr. Orlek knows that. He told me himself that he had kept his copy.',
      ],
    },
    {
      speaker: 'Orlek',
      cue: 'told',
      said: ['he had kept his copy'],
      to: 'Torrance',
      via: ['Torrance'],
    },
    {
      speaker: 'Livia Torrance',
      cue: '',
      said: [
        'A joint patrol on the river, a list of crossings, and a fund for the people who lost their homes.',
        'I would add one thing: nobody has been asked to recognise anything.',
      ],
    },
    {
      speaker: 'Lake Commission',
      cue: 'according',
      said: ['the fund would need 300 million crowns'],
    },
    {
      speaker: 'Livia Torrance',
      cue: '',
      said: [
        'The Commission is very good at arithmetic and not so good at politics. The two governments will pay half each.',
      ],
    },
    {
      speaker: 'Livia Torrance',
      cue: '',
      said: ['My president has said that he will not sleep in a palace while they sleep in a cell. I believe him.'],
    },
    {
      speaker: 'president',
      cue: 'said',
      said: ['he will not sleep in a palace while they sleep in a cell'],
      via: ['Torrance'],
    },
    {
      speaker: 'Critics',
      cue: 'say',
      said: ['you are giving away too much'],
    },
    {
      speaker: 'Livia Torrance',
      cue: '',
      said: [
        '"Giving away" is a strange phrase for land we do not hold. As my father used to say, you cannot sell the sky.',
      ],
    },
    { speaker: 'father', cue: 'say', said: ['you cannot sell the sky'], via: ['Torrance'] },
  ],
};
