// An interview without labels: the questions stand as lines of their own, the answers under them in the first person.
import type { FormatReport } from './format-report.js';

export const openInterview: FormatReport = {
  format: 'interview without labels',
  text: `“The glacier does not read our reports”: an interview with Ingrid Solheim

Ingrid Solheim has measured the Storbreen glacier for thirty summers. She spoke to the Fjord Weekly in her office in Bergen.

How did you come to study ice?

I grew up under it. My father was a postman and in winter he crossed the glacier on skis. I wanted to know what was under his feet.

And what is under our feet now?

Less. We lost eleven metres in the last decade alone.

My colleague Jonas Berg says that the lower tongue will be gone by 2040. I am a little more careful, but not much.

The ministry has called your figures “alarming”. Are you pleased?

I am pleased that they can read. In 2009 a state secretary told me that nobody would notice. Now he sends me postcards.

Do you have hope?

Hope is not a method. I have a drill and a notebook.
`,
  due: [
    { speaker: 'Ingrid Solheim', cue: '', said: ['The glacier does not read our reports'] },
    {
      speaker: 'Ingrid Solheim',
      cue: '',
      said: [
        'I grew up under it. My father was a postman and in winter he crossed the glacier on skis. I wanted to know what was under his feet.',
      ],
    },
    {
      speaker: 'Ingrid Solheim',
      cue: '',
      said: [
        'Less. We lost eleven metres in the last decade alone.',
        'My colleague Jonas Berg says that the lower tongue will be gone by 2040. I am a little more careful, but not much.',
      ],
    },
    {
      speaker: 'Jonas Berg',
      cue: 'says',
      said: ['the lower tongue will be gone by 2040'],
      via: ['Solheim'],
    },
    { speaker: 'ministry', cue: 'called', said: ['your figures “alarming”'] },
    {
      speaker: 'Ingrid Solheim',
      cue: '',
      said: [
        'I am pleased that they can read. In 2009 a state secretary told me that nobody would notice. Now he sends me postcards.',
      ],
    },
    {
      speaker: 'state secretary',
      cue: 'told',
      said: ['nobody would notice'],
      to: 'Solheim',
      via: ['Solheim'],
    },
    {
      speaker: 'Ingrid Solheim',
      cue: '',
      said: ['Hope is not a method. I have a drill and a notebook.'],
    },
  ],
};
