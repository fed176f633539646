// A daily's story in British style: single marks, double ones inside, letters that the paper has seen, rallies.
import type { FormatReport } from './format-report.js';

export const britishDaily: FormatReport = {
  format: 'British daily',
  text: `Harbour tax ‘a tax on the dead’, says bishop

Colin Ashdown and Miriam Falk

The government’s plan to tax burials at sea has been condemned by church leaders, fishermen and its own backbenchers.

The Bishop of Strand, the Right Rev Paula Gould, told a congregation on Sunday that the proposal was ‘a tax on the dead, collected from the living’.

In a letter to the prime minister, seen by this newspaper, 31 members of parliament warn that they will vote against the measure. ‘We were elected to lower the cost of living,’ the letter says. ‘We did not expect to be asked to raise the cost of dying.’

Robert Penhallow, the minister for ports, defended the plan. ‘Nobody likes a new charge,’ he said. ‘But a lady in my constituency wrote to me and said, “I pay for my plot on land. Why should the sea be free?” And I think she has a point.’

Asked if he would resign should the measure fall, Penhallow laughed. ‘I’ve survived worse,’ he said.

A source close to the prime minister suggested that the charge could be halved. Downing House declined to comment on what it called ‘speculation’.

The Fishermen’s League has threatened to blockade the harbour. Its chairman, Alun Pryce, told a rally in Port Amery that ‘not one boat will move’ until the plan is dropped. ‘They want our money when we are alive and they want it when we are dead,’ he shouted.

Not everyone agrees. Dr Helen Marsh, an economist at Strand University, says the charge would raise only £3m a year. ‘It is hardly worth the paper,’ she argues, adding that most burials at sea are in fact conducted by the navy.

The Treasury is understood to have been against the idea from the start.

An opinion poll for the Strand Echo found that 68 per cent of voters opposed the tax. Only one in ten thought it fair.

‘I’d rather be buried in the garden,’ said one man outside the Crab and Anchor, who gave his name only as Ted.
`,
  due: [
    {
      speaker: 'Paula Gould',
      cue: 'told',
      said: ['the proposal was ‘a tax on the dead, collected from the living’'],
      to: 'congregation',
    },
    {
      speaker: 'members of parliament',
      cue: 'warn',
      said: ['they will vote against the measure'],
    },
    {
      speaker: 'letter',
      cue: 'says',
      said: [
        'We were elected to lower the cost of living,',
        'We did not expect to be asked to raise the cost of dying.',
      ],
    },
    {
      speaker: 'Robert Penhallow',
      cue: 'said',
      said: [
        'Nobody likes a new charge,',
        'But a lady in my constituency wrote to me and said, “I pay for my plot on land. Why should the sea be free?” And I think she has a point.',
      ],
    },
    {
      speaker: 'lady in my constituency',
      cue: 'said',
      said: ['I pay for my plot on land. Why should the sea be free?'],
      via: ['Penhallow'],
    },
    { speaker: 'Robert Penhallow', cue: 'said', said: ['I’ve survived worse,'] },
    {
      speaker: 'source close to the prime minister',
      cue: 'suggested',
      said: ['the charge could be halved'],
    },
    {
      speaker: 'Alun Pryce',
      cue: 'told',
      said: ['‘not one boat will move’ until the plan is dropped'],
      to: 'rally',
    },
    {
      speaker: 'Alun Pryce',
      cue: 'shouted',
      said: ['They want our money when we are alive and they want it when we are dead,'],
    },
    { speaker: 'Helen Marsh', cue: 'says', said: ['the charge would raise only £3m a year'] },
    { speaker: 'Helen Marsh', cue: 'argues', said: ['It is hardly worth the paper,'] },
    {
      speaker: 'Helen Marsh',
      cue: 'adding',
      said: ['most burials at sea are in fact conducted by the navy'],
    },
    {
      speaker: 'opinion poll',
      cue: 'found',
      said: ['68 per cent of voters opposed the tax'],
    },
    { speaker: 'one man', cue: 'said', said: ['I’d rather be buried in the garden,'] },
  ],
};
