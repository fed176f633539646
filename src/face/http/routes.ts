// The registry of routes: all that the API can be asked, one line each. The OpenAPI document is made from it.
import type { ServedRecord } from '../../run/served-record.js';
import { healthRoute } from './health-route.js';
import { readRoute } from './read-route.js';
import { readStreamRoute } from './read-stream-route.js';
import type { Reader } from './reader.js';
import { recordRoutes } from './record/record-routes.js';
import type { Route } from './route.js';
import { sampleRoute, samplesRoute } from './sample-routes.js';
import type { Sample } from './samples.js';

/** What the routes work with. */
export interface Services {
  readonly reader: Reader;
  /** Asked for when they are first wanted, and kept. */
  readonly samples: () => Promise<readonly Sample[]>;
  readonly record: ServedRecord;
  readonly version: string;
}

/**
 * All routes. A new one is a line here, and is then served, documented and tested like the others.
 * @example routes(services).map(({ path }) => path) // ['/api/health', '/api/read', …]
 */
export function routes({ reader, samples, record, version }: Services): readonly Route[] {
  return [
    readRoute(reader),
    readStreamRoute(reader),
    samplesRoute(samples),
    sampleRoute(samples),
    ...recordRoutes(record, reader),
    healthRoute(version),
  ];
}
