// Claims about who holds an office on a day, for an office that one person holds at a time.
import { idWithin } from '../../base/content-id.js';
import { isSoleOffice } from '../../knowledge/sole-offices.js';
import type { OfficeTold } from '../told/told-report.js';
import type { OpenClaim } from './find-conflicts.js';

/** An office as a report tells it, with the report. */
export interface OfficeOfReport extends OfficeTold {
  readonly reportId: string;
}

/** An office on a day: who is told to hold it is compared. */
export interface OfficeOnDay {
  readonly ofCell: string;
  readonly titleKey: string;
  readonly sortDay: string;
}

/**
 * The office and day that a report's words about a holder are compared under; null where nobody else can contradict them.
 * @example officeOnDay(told) // { ofCell: 'c-1', titleKey: 'president', sortDay: '2015-11-23' }
 */
export function officeOnDay(told: OfficeTold): OfficeOnDay | null {
  const { ofCell, titleKey, sortDay, status, earliest, latest } = told;
  if (ofCell === null || status !== 'current' || !isSoleOffice(titleKey)) return null;
  return latest === null || latest !== earliest ? null : { ofCell, titleKey, sortDay };
}

/** Of an office that very many reports of one day tell, so many are compared. */
export const OFFICES_COMPARED = 200;

/**
 * The claims about who holds an office on one day.
 * @example officeClaims(told).map(({ value }) => value) // the cells that are told to be president of Iran
 * @param told all of one office and day, in the order of their keys; those beyond the first are left out
 */
export function officeClaims(told: readonly OfficeOfReport[]): readonly OpenClaim[] {
  const dated = told.filter((one) => officeOnDay(one) !== null).slice(0, OFFICES_COMPARED);
  return dated.map(({ holderCell, ofCell, titleKey, sortDay, reportId, nodeId, start, end }) => ({
    id: idWithin('q', reportId, ['office', holderCell, `${ofCell}`, titleKey, nodeId, `${start}`]),
    key: `office ${ofCell} ${titleKey} ${sortDay}`,
    kind: 'office' as const,
    subject: ofCell ?? '',
    value: holderCell,
    ...{ chain: [], low: null, high: null, words: [], wideIn: null, report: reportId, start, end, witness: reportId },
  }));
}
