// The record that follows from reports and decisions: replayed, it is the same each time, whatever the order of reading.
import { deriveActs } from './acts/derive-acts.js';
import type { Agreement } from './agreements/derive-agreements.js';
import { deriveAgreements } from './agreements/derive-agreements.js';
import { contradictActs } from './conflicts/contradict-acts.js';
import { findConflicts } from './conflicts/find-conflicts.js';
import { type ClaimGround, claimsOf, type OpenClaim } from './conflicts/make-claims.js';
import { type Decision, standingDecisions } from './decision.js';
import { deriveSets } from './derive-sets.js';
import { deriveHoldings } from './holdings/derive-holdings.js';
import type { Holding } from './holdings/holding.js';
import { officeClaims } from './holdings/office-claims.js';
import { tellOffices } from './holdings/tell-offices.js';
import { derivePositions, type Position } from './positions/derive-positions.js';
import type { ReportProfile } from './profile-report.js';
import type { Act, Claim, Conflict, Thing } from './record.js';
import { deriveThings } from './things/derive-things.js';

/** All that follows from reports and decisions. */
export interface DerivedRecord {
  readonly things: readonly Thing[];
  /** The thing that each node is. */
  readonly thingOf: ReadonlyMap<string, string>;
  readonly acts: readonly Act[];
  /** The act that each event is told of. */
  readonly actOf: ReadonlyMap<string, string>;
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly holdings: readonly Holding[];
  readonly positions: readonly Position[];
  readonly agreements: readonly Agreement[];
  /** The report that stands for all copies of one text, by report. */
  readonly witnessOf: ReadonlyMap<string, string>;
}

/**
 * The record that follows from reports and all decisions about them, undone ones among them.
 * @example deriveRecord(readings.map(profileReport), decisions).acts.length // 40
 */
export function deriveRecord(reports: readonly ReportProfile[], decisions: readonly Decision[]): DerivedRecord {
  const profiles = [...reports].sort((a, b) => (a.reading.report.id < b.reading.report.id ? -1 : 1));
  const readings = profiles.map(({ reading }) => reading);
  const { standing } = standingDecisions(decisions);
  const { things, thingOf } = deriveThings(profiles, standing);
  const acts = deriveActs(profiles, standing, thingOf);
  const witnessOf = witnessesOf(
    readings.map(({ report }) => report.id),
    standing,
  );
  const ground: ClaimGround = {
    events: new Map(readings.flatMap(({ events }) => events.map((event) => [event.id, event] as const))),
    statements: new Map(readings.flatMap(({ statements }) => statements.map((one) => [one.id, one] as const))),
    profiles: new Map(profiles.map((profile) => [profile.reading.report.id, profile])),
    thingOf,
  };
  const offices = tellOffices(readings, things, thingOf);
  const open = [
    ...[...acts.tellingsOf].flatMap(([act, told]) => told.flatMap((telling) => claimsOf(act, telling, ground))),
    ...contradictActs(acts, ground),
    ...officeClaims(offices),
  ];
  return {
    things,
    thingOf,
    acts: acts.acts,
    actOf: acts.actOf,
    ...findConflicts(open, ({ report }: OpenClaim) => witnessOf.get(report) ?? report),
    holdings: deriveHoldings(offices),
    positions: derivePositions(readings, things, thingOf),
    agreements: deriveAgreements(
      profiles.flatMap(({ deals }) => deals),
      standing,
      thingOf,
    ),
    witnessOf,
  };
}

/** Copies of one text are one witness. */
function witnessesOf(reports: readonly string[], standing: readonly Decision[]): ReadonlyMap<string, string> {
  const copies = standing
    .filter(({ kind }) => kind === 'copy')
    .map((decision): Decision => ({ ...decision, kind: 'same' }));
  return deriveSets(reports, [], copies, 'report');
}
