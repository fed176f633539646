// Acts told by "be" with a preposition and a noun, by what measures them, and of people for whom a number stands.
import { describe, expect, it } from 'vitest';
import { linesOf } from './read-report-events.js';

describe('acts that somebody is in', () => {
  it.each<[string, ...string[]]>([
    ['Truck drivers are on strike.', 'PROTEST | Truck drivers |  | ongoing'],
    ['The general is on trial in Lima.', 'ACCUSE |  | general | ongoing'],
    ['The minister was under house arrest.', 'COERCE |  | minister | happened'],
    ['Norway and Peru are in talks about fish.', 'CONSULT | Norway + Peru |  | ongoing'],
    ['The minister was on a visit to Peru.', 'CONSULT | minister | Peru | happened'],
    ['The company is under investigation.', 'ACCUSE |  | company | ongoing'],
    ['A round of consultations took place in Riga.', 'CONSULT |  |  | happened'],
    ['There were three meetings in May.', 'CONSULT |  |  | happened'],
    ['The clashes killed six.', 'ASSAULT |  |  | happened'],
    ['The two had met before, in Quito.', 'CONSULT |  |  | happened'],
    ['The crew is being held in Lima.', 'COERCE |  | crew | happened'],
    ['Peru paid tribute to the dead.', 'SUPPORT | Peru |  | happened'],
  ])('%s', (text, ...lines) => expect(linesOf(text)).toEqual(lines));

  it.each([
    'The report is under review.',
    'They are in agreement.',
    'The firm is on a mission.',
    'There are several forums on gardening.',
  ])('none: %s', (text) => expect(linesOf(text)).toEqual([]));
});
