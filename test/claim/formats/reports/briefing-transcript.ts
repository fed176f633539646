// The transcript of a press briefing: capitals as labels, interpreters, noises in brackets, an opening statement of many paragraphs.
import type { FormatReport } from './format-report.js';

export const briefingTranscript: FormatReport = {
  format: 'briefing transcript',
  text: `Daily Press Briefing by the Office of the Spokesperson

Wednesday, March 13, 2024
12:05 p.m.

MR. HALVORSEN: Good afternoon, everyone. I have two items at the top.

First, the envoy has arrived in Muscat. She will meet the delegations separately tomorrow.

Second, we have seen the reports of shelling near the crossing. We condemn any attack on aid workers.

With that, I'm happy to take your questions. Dana.

QUESTION: Thank you. The foreign minister of Arvania said this morning that your government had given him assurances. Did it?

MR. HALVORSEN: I'm not going to get into private conversations. What I can tell you is that our position has not changed.

QUESTION: So he is lying?

MR. HALVORSEN: (Laughter.) I would not put it that way. The minister speaks for his own government.

QUESTION: Can I follow up? Reuters is reporting, citing two diplomats, that the talks will move to Vienna.

MR. HALVORSEN: I have nothing to announce on that.

MS. OKAFOR: If I may add, the venue is a matter for the hosts.

QUESTION (via interpreter): What about the prisoners?

MR. HALVORSEN: As the Secretary told the Senate on Monday, every name on that list matters to us.

(The briefing was concluded at 12:31 p.m.)
`,
  due: [
    {
      speaker: 'HALVORSEN',
      cue: '',
      said: [
        'Good afternoon, everyone. I have two items at the top.',
        'First, the envoy has arrived in Muscat. She will meet the delegations separately tomorrow.',
        'Second, we have seen the reports of shelling near the crossing. We condemn any attack on aid workers.',
        "With that, I'm happy to take your questions. Dana.",
      ],
    },
    {
      speaker: 'foreign minister of Arvania',
      cue: 'said',
      said: ['your government had given him assurances'],
    },
    {
      speaker: 'HALVORSEN',
      cue: '',
      said: [
        "I'm not going to get into private conversations. What I can tell you is that our position has not changed.",
      ],
    },
    {
      speaker: 'HALVORSEN',
      cue: '',
      said: ['I would not put it that way. The minister speaks for his own government.'],
    },
    { speaker: 'two diplomats', cue: '', said: ['the talks will move to Vienna'], via: ['Reuters'] },
    { speaker: 'HALVORSEN', cue: '', said: ['I have nothing to announce on that.'] },
    { speaker: 'OKAFOR', cue: '', said: ['If I may add, the venue is a matter for the hosts.'] },
    {
      speaker: 'HALVORSEN',
      cue: '',
      said: ['As the Secretary told the Senate on Monday, every name on that list matters to us.'],
    },
    {
      speaker: 'Secretary',
      cue: 'told',
      said: ['every name on that list matters to us'],
      to: 'Senate',
      via: ['HALVORSEN'],
    },
  ],
};
