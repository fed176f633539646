// Everything that is derived, dropped and made anew from all readings and decisions at once: what the incremental way must equal, row for row.
import type { DecisionSubject } from '../resolve/decision.js';
import { ID_OF, type Told } from '../resolve/rulebook.js';
import { itemsOf, type SettledRecord, settle, type ToldItems } from '../resolve/settled/settle.js';
import { tellReport } from '../resolve/told/tell-report.js';
import type { ToldReport } from '../resolve/told/told-report.js';
import type { DerivedChange, RecordStore } from '../store/record-store.js';
import { allRows } from './settle/all-rows.js';
import { placesOf } from './settle/item-changes.js';
import { itemRow } from './settle/item-shelf.js';
import { pairRows } from './settle/pair-changes.js';
import {
  decisionOf,
  rowsOfAct,
  rowsOfAgreement,
  rowsOfClaims,
  rowsOfReport,
  rowsOfThing,
  rulingRow,
} from './settled-rows.js';

/**
 * Drops everything derived and makes it anew, all at once and in memory.
 * @example await settleAll(record)
 */
export async function settleAll(record: RecordStore): Promise<void> {
  await record.transaction(async (inside) => {
    const reports: ToldReport[] = [];
    for await (const reading of inside.readings()) reports.push(tellReport(reading));
    const log = (await allRows(inside, 'decision', [])).map(decisionOf);
    const settled = settle(reports, log);
    const put = { ...rowsOfSets(reports, settled), ...rowsOfItems(itemsOf(reports)), ...rowsOfRecord(settled) };
    await inside.derive({ clear: true, put });
  });
}

type Put = NonNullable<DerivedChange['put']>;

const SUBJECTS: readonly DecisionSubject[] = ['thing', 'act', 'agreement', 'report'];

function rowsOfItems(items: ToldItems): Put {
  const all = SUBJECTS.flatMap((about) => {
    const idOf = ID_OF[about] as (told: Told[DecisionSubject]) => string; // proof: items of one subject, their own way to the id
    return items[about].map((told) => ({ about, told, id: idOf(told) }));
  });
  return {
    item: all.map(({ about, told, id }) => itemRow(about, id, told)),
    block: all.flatMap(({ about, told }) => placesOf(about, told)),
  };
}

function rowsOfSets(reports: readonly ToldReport[], { sets }: SettledRecord): Put {
  const ofReports = reports.map(rowsOfReport);
  const tellings = reports.flatMap(({ acts }) => acts.map(({ telling }) => telling));
  const deals = reports.flatMap((told) => told.deals.map(({ deal }) => deal));
  const actOf = (id: string) => sets.act.setOf.get(id) ?? id;
  return {
    nodeCell: ofReports.flatMap(({ nodeCell }) => nodeCell),
    cellStatement: ofReports.flatMap(({ cellStatement }) => cellStatement),
    officeTold: ofReports.flatMap(({ officeTold }) => officeTold),
    stanceTold: ofReports.flatMap(({ stanceTold }) => stanceTold),
    reportWitness: [...sets.report.setOf].map(([reportId, witness]) => ({ reportId, witness })),
    cell: [...sets.thing.setOf].map(([cellId, thingId]) => ({ cellId, thingId })),
    telling: tellings.map(({ id, report }) => ({ tellingId: id, reportId: report.id, actId: actOf(id) })),
    actEvent: tellings.flatMap(({ id, report, events }) =>
      events.map((eventId) => ({ reportId: report.id, eventId, tellingId: id, actId: actOf(id) })),
    ),
    agreementDeal: deals.map(({ id, report }) => {
      return { dealId: id, reportId: report, agreementId: sets.agreement.setOf.get(id) ?? id };
    }),
    pair: SUBJECTS.flatMap((about) => sets[about].pairs.flatMap((pair) => pairRows(about, pair))),
    ruling: SUBJECTS.flatMap((about) => sets[about].rulings.map(rulingRow)),
  };
}

function rowsOfRecord(settled: SettledRecord): Put {
  const things = settled.things.map(rowsOfThing);
  const acts = settled.acts.map(rowsOfAct);
  const agreements = settled.agreements.map(rowsOfAgreement);
  const days = new Map(acts.flatMap(({ act }) => act.map(({ actId, sortDay }) => [actId, sortDay] as const)));
  return {
    thing: things.flatMap(({ thing }) => thing),
    thingName: things.flatMap(({ thingName }) => thingName),
    act: acts.flatMap(({ act }) => act),
    actCell: acts.flatMap(({ actCell }) => actCell),
    ...rowsOfClaims(settled, (subject, key) => days.get(subject) ?? key.slice(key.lastIndexOf(' ') + 1)),
    agreement: agreements.flatMap(({ agreement }) => agreement),
    agreementCell: agreements.flatMap(({ agreementCell }) => agreementCell),
  };
}
