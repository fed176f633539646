// Listening: an application behind a port.
import { serve } from '@hono/node-server';
import { problem } from '../../base/problem.js';
import { type Staged, staged } from '../../base/staged.js';
import type { App } from './app.js';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * How long a client may take, in milliseconds, so that none holds a connection for ever by sending or taking nothing. A file
 * of thousands of reports is taken in as fast as it is read, which may last: what counts for it is that something moves.
 */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 4 * 3_600_000, timeout: 300_000, maxConnections: 512 };

/**
 * Listens at an address; a problem where that cannot be had.
 * @example (await listen(app, { host: '127.0.0.1', port: 0 })).value?.port // a free port
 */
export function listen(
  app: App,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Staged<Listening | null>> {
  return new Promise((resolve) => {
    const server = serve({ fetch: (request) => app.request(request), hostname: host, port }, (info) => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          // Whoever is still being answered need not hold up the end.
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve(staged({ port: info.port, close }));
    });
    if ('requestTimeout' in server) Object.assign(server, PATIENCE);
    server.on('error', (error) => resolve(staged(null, [notListening(host, port, error)])));
  });
}

function notListening(host: string, port: number, error: Error) {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  const parts = {
    what: `the server cannot listen at ${host}:${port}`,
    expected: 'an address of this machine and a free port',
    got: isTaken ? 'a port that another program has' : error.message,
    todo: 'name another port with --port',
  };
  return problem('http/not-listening', parts);
}
