// A government's readout of a call, and the other side's account of it.
import type { FormatReport } from './format-report.js';

export const readout: FormatReport = {
  format: 'readout',
  text: `PM call with President Olesk of Marvia: 17 January 2023

The Prime Minister spoke to President Olesk of Marvia this afternoon.

The Prime Minister expressed her condolences for the victims of the mine disaster. She said the thoughts of the whole country were with the families.

The leaders discussed the situation on the border. The Prime Minister underlined that any withdrawal had to be complete and verifiable. President Olesk said that his troops would leave the valley by March, provided that observers were in place.

On trade, they agreed that talks should resume without delay. The Prime Minister raised the case of the detained journalist, Tomas Ridley, and asked that he be given access to a lawyer.

President Olesk invited the Prime Minister to visit Marvia in the summer. She thanked him and said she looked forward to it.

According to the Marvian readout, published later by the president's office, Olesk told the Prime Minister that “the question of so-called detained persons is for the courts alone”. The Marvian account does not mention the withdrawal.

A Downing House spokesman said: “We stand by our readout.” Pressed on whether a date had been discussed, he added: “March was mentioned. I would not go further than that.”
`,
  due: [
    {
      speaker: 'Prime Minister',
      cue: 'said',
      said: ['the thoughts of the whole country were with the families'],
    },
    {
      speaker: 'Prime Minister',
      cue: 'underlined',
      said: ['any withdrawal had to be complete and verifiable'],
    },
    {
      speaker: 'Olesk',
      cue: 'said',
      said: ['his troops would leave the valley by March, provided that observers were in place'],
    },
    { speaker: 'they', cue: 'agreed', said: ['talks should resume without delay'] },
    {
      speaker: 'Prime Minister',
      cue: 'asked',
      said: ['he be given access to a lawyer'],
    },
    { speaker: 'Prime Minister', cue: 'said', said: ['she looked forward to it'] },
    {
      speaker: 'Olesk',
      cue: 'told',
      said: ['“the question of so-called detained persons is for the courts alone”'],
      to: 'Prime Minister',
      via: ['Marvian readout'],
    },
    { speaker: 'spokesman', cue: 'said', said: ['We stand by our readout.'] },
    {
      speaker: 'spokesman',
      cue: 'added',
      said: ['March was mentioned. I would not go further than that.'],
    },
  ],
};
