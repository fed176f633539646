// Weights of what speaks for and against two names being one thing, in log odds. Set by hand, and looked at on the readings of Wikinews
// reports (MEANTIME): the order of the weights matters more than their size.
import type { WeightTable } from '../weighing.js';

/** Two names of persons. */
export const PERSON_WEIGHTS: WeightTable = {
  bias: { weight: -1, says: 'before anything is known' },
  full: { weight: 3.2, says: 'the names agree in all parts' },
  initial: { weight: 1.6, says: 'the names agree, one by an initial' },
  partial: { weight: 0.2, says: 'one name is a part of the other' },
  oneCountry: { weight: 1.5, says: 'of one country' },
  otherCountry: { weight: -4, says: 'of different countries' },
  oneOffice: { weight: 2, says: 'one office of one country or body' },
  oneBody: { weight: 0.7, says: 'offices of one country or body' },
  oneTitle: { weight: 1.5, says: 'one high office, and no other country or body of it' },
  oneYear: { weight: 0.7, says: 'in reports of one year' },
  nearYears: { weight: 0.4, says: 'in reports of near years' },
  yearsApart: { weight: -1.5, says: 'more than 20 years apart' },
  ageApart: { weight: -4, says: 'more than 50 years apart' },
};

/** Two names of bodies, groups or places. */
export const NAME_WEIGHTS: WeightTable = {
  bias: { weight: -2, says: 'before anything is known' },
  oneName: { weight: 4, says: 'one name' },
  initials: { weight: 2, says: 'one is the initials of the other' },
  oneCountry: { weight: 1.5, says: 'of one country' },
  otherCountry: { weight: -5, says: 'of different countries' },
  onePlace: { weight: 5, says: 'one place of the map' },
  otherPlace: { weight: -6, says: 'different places of the map' },
  seatOfRegion: { weight: -0.5, says: 'a town, and the region of its name' },
};
