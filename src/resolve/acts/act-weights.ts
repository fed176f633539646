// Weights of what speaks for and against two tellings being of one act, in log odds. Set by hand on invented pairs and on the cross-document
// chains of MEANTIME; the order of the weights matters more than their size.
import type { WeightTable } from '../weighing.js';

export const ACT_WEIGHTS: WeightTable = {
  bias: { weight: -5, says: 'before anything is known' },
  oneWord: { weight: 2.2, says: 'the same word for it' },
  oneFamily: { weight: 1.4, says: 'words of one kind of act' },
  oneType: { weight: 1, says: 'one type of act' },
  oneMode: { weight: 0.4, says: 'one mode of it' },
  otherType: { weight: -3, says: 'different types of acts' },
  otherMode: { weight: -2.5, says: 'by telephone as one says, in person as the other' },
  lightWord: { weight: -1.2, says: 'a word that says little alone' },
  sayingWord: { weight: -1, says: 'a word of saying' },
  parties: { weight: 2.6, says: 'the same parties' },
  person: { weight: 0.8, says: 'a person in both' },
  twoNamed: { weight: 1, says: 'two and more parties by name' },
  noParties: { weight: -0.8, says: 'one says neither who took part nor on what day' },
  oneSided: { weight: -2.8, says: 'one names only one of those who took part' },
  oneDay: { weight: 2.4, says: 'on one day' },
  oneTime: { weight: 1, says: 'times that overlap' },
  wideTime: { weight: 0.2, says: 'wide times that overlap' },
  dayOff: { weight: -1, says: 'a day or more apart, as far as is known' },
  otherDay: { weight: -6, says: 'on another day, as both say' },
  nearNews: { weight: 1.2, says: 'in reports of the same days' },
  weeksOfNews: { weight: -2, says: 'in the news weeks apart' },
  farNews: { weight: -3, says: 'in the news at different times' },
  yearsOfNews: { weight: -4, says: 'in the news in different years' },
  onePlace: { weight: 1, says: 'at one place' },
  oneCountry: { weight: 0.5, says: 'in one country' },
  otherTown: { weight: -1.5, says: 'in different towns of one country' },
  quotes: { weight: 2, says: 'reports that share a quotation' },
  figures: { weight: 1, says: 'the same figure' },
  context: { weight: 3, says: 'like words around it' },
  topic: { weight: 4, says: 'reports about like matters' },
  toldApart: { weight: -1.5, says: 'one report tells of both, as of two' },
  notReal: { weight: -1, says: 'not told as a fact' },
  notYet: { weight: -1, says: 'still to come, as one says, when the other had been' },
};

/** Weights of bare mentions, of which no type and no time is known: the word and what the reports are about decide. */
export const MENTION_WEIGHTS: WeightTable = {
  bias: { weight: -5.5, says: 'before anything is known' },
  oneWord: { weight: 4, says: 'the same word for it' },
  oneStem: { weight: 3.8, says: 'words of one stem' },
  oneFamily: { weight: 3.2, says: 'words of one kind of act' },
  saying: { weight: -4, says: 'a word of saying, and not by the same speaker' },
  actors: { weight: 2, says: 'who does it' },
  recipients: { weight: 1.2, says: 'whom it is done to' },
  clash: { weight: -1.2, says: 'a party on each side that the other does not have' },
  oneReport: { weight: 3.5, says: 'in one report' },
  topic: { weight: 10, says: 'reports about like matters' },
};

/** Reports that are more alike than this are of one story. */
export const ONE_STORY = 0.5;

/** At this score and above the rules join two. */
export const JOIN_FROM = 0.7;

/** From this score to the one above, a person is asked. */
export const PROPOSE_FROM = 0.4;
