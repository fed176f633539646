// Witnesses of an act: reports that tell of it, those that print one wire text counted once.
import type { ReadingEvent } from '../../reading.js';
import type { ReportProfile } from '../profile-report.js';
import type { Telling } from './telling.js';

/**
 * How many tell of an act who do not copy one another: paragraphs with one key are one witness.
 * @example countWitnesses([wireTelling, printedTelling], events, profiles) // 1
 */
export function countWitnesses(
  told: readonly Telling[],
  events: ReadonlyMap<string, ReadingEvent>,
  profiles: readonly ReportProfile[],
): number {
  if (told.length < 2) return told.length;
  const byReport = profileIndex(profiles);
  return new Set(told.map((telling) => witnessOf(telling, events, byReport.get(telling.report.id)))).size;
}

const indexes = new WeakMap<readonly ReportProfile[], ReadonlyMap<string, ReportProfile>>();

function profileIndex(profiles: readonly ReportProfile[]): ReadonlyMap<string, ReportProfile> {
  const known = indexes.get(profiles);
  if (known !== undefined) return known;
  const made = new Map(profiles.map((profile) => [profile.reading.report.id, profile]));
  indexes.set(profiles, made);
  return made;
}

function witnessOf(
  { id, report }: Telling,
  events: ReadonlyMap<string, ReadingEvent>,
  profile: ReportProfile | undefined,
): string {
  const trigger = events.get(id)?.trigger;
  const paragraph = profile?.copy.paragraphs.find(
    ({ start, end }) => trigger !== undefined && start <= trigger.start && trigger.end <= end,
  );
  return paragraph === undefined ? report.id : `paragraph ${paragraph.key}`;
}
