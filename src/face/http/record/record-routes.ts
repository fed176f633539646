// The routes that ask the record, one line each.
import type { ServedRecord } from '../../../run/served-record.js';
import type { Reader } from '../reader.js';
import type { Route } from '../route.js';
import { meetingsRoute, officesRoute, positionsRoute } from './actor-routes.js';
import { chartRoute, monthsRoute, networkRoute, partnersRoute, placesRoute } from './chart-routes.js';
import { compareRoute } from './compare-route.js';
import { startDigests } from './digest-service.js';
import { conflictsRoute } from './dispute-routes.js';
import { exportFormatsRoute, exportRoute } from './export-routes.js';
import { keepRoute } from './keep-route.js';
import { ledgerRoute } from './ledger-route.js';
import { overviewRoute, recordRoute, thingsRoute } from './overview-routes.js';
import { writeRecord } from './record-writer.js';
import { reportReasonsRoute, reportRoute } from './report-route.js';
import { decideRoute, decisionsRoute, proposalsRoute, undoRoute } from './review-routes.js';
import { searchRoute } from './search-route.js';
import { showRoute, whyRoute } from './show-routes.js';
import { statementsRoute } from './statement-routes.js';
import { timelineRoute } from './timeline-route.js';

/**
 * All questions that the record can be asked.
 * @example recordRoutes(served, reader).map(({ path }) => path) // ['/api/overview', '/api/things', …]
 */
export function recordRoutes(served: ServedRecord, reader: Reader): readonly Route[] {
  const writer = writeRecord(served, () => new Date().toISOString());
  const digests = startDigests(() => performance.now());
  return [
    recordRoute(served),
    overviewRoute(served, digests),
    thingsRoute(served),
    timelineRoute(served, digests),
    chartRoute(served, digests),
    monthsRoute(served, digests),
    partnersRoute(served, digests),
    statementsRoute(served),
    meetingsRoute(served),
    officesRoute(served),
    positionsRoute(served),
    ledgerRoute(served),
    conflictsRoute(served),
    compareRoute(served),
    placesRoute(served, digests),
    networkRoute(served, digests),
    searchRoute(served),
    reportRoute(served),
    reportReasonsRoute(served, reader),
    exportFormatsRoute(),
    exportRoute(served),
    keepRoute(reader, writer, digests),
    proposalsRoute(served),
    decisionsRoute(served),
    decideRoute(writer, digests),
    undoRoute(writer, digests),
    showRoute(served),
    whyRoute(served),
  ];
}
