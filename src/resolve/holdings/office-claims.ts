// Claims about who holds an office on a day, for an office that one person holds at a time.
import { contentId } from '../../base/content-id.js';
import { isSoleOffice } from '../../knowledge/sole-offices.js';
import type { OpenClaim } from '../conflicts/make-claims.js';
import type { ToldOffice } from './holding.js';

/**
 * The claims about who holds an office, under a key for each office and day: two holders of one day cannot both be right.
 * @example officeClaims(told).map(({ value }) => value) // the things that are told to be president of Iran
 */
export function officeClaims(told: readonly ToldOffice[]): readonly OpenClaim[] {
  const dated = told.filter(({ titleKey, of, status, day }) => {
    return (
      of !== null &&
      status === 'current' &&
      isSoleOffice(titleKey) &&
      day.latest !== null &&
      day.latest === day.earliest
    );
  });
  return dated.map(({ person, titleKey, of, day, evidence }) => ({
    id: contentId('q', ['office', person, `${of}`, titleKey, evidence.report, `${evidence.start}`]),
    key: `office ${of} ${titleKey} ${day.latest}`,
    kind: 'office',
    subject: of ?? '',
    value: person,
    evidence,
    chain: [],
    low: null,
    high: null,
    report: evidence.report,
  }));
}
