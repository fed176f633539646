// Who may ask: the names that the server goes by, requests from pages of other sites, and the token where others can reach it.
import { createHash, timingSafeEqual } from 'node:crypto';
import { refuse } from './problem-answer.js';

/** Who may ask. */
export interface Guard {
  /** Names and addresses of this server, without the port: `localhost`, `127.0.0.1`, `[::1]`. */
  readonly hosts: readonly string[];
  /** What a request must bring where other machines can reach the server; null where none can. */
  readonly token: string | null;
}

/** The names of a machine for itself. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const COOKIE = 'dateline-token';

/**
 * The answer to a request that must not be served, or null. A page of another site that had its own name point here
 * (DNS rebinding) comes with a Host that is not ours; a form or a script of another site comes with its Origin.
 * @example checkRequest(new Request('http://evil.example/api/health'), { hosts: LOOPBACK, token: null })?.status // 403
 */
export function checkRequest(request: Request, { hosts, token }: Guard): Response | null {
  const url = new URL(request.url);
  const host = hostName(request.headers.get('host') ?? url.host);
  if (!hosts.includes(host)) return unknownHost(host, hosts);
  if (isFromElsewhere(request)) return otherSite(request.headers.get('origin'));
  return token === null ? null : checkToken(request, url, token);
}

/** `127.0.0.1:4747` is `127.0.0.1`, `[::1]:4747` is `[::1]`. */
function hostName(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}

/** Whether a page of another site asks; what opens a page by a link is no such thing. */
function isFromElsewhere(request: Request): boolean {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (origin !== null && origin !== `http://${host}` && origin !== `https://${host}`) return true;
  const isOpening = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate';
  // `same-site` is another port of this machine, whose page is none of ours.
  return ['cross-site', 'same-site'].includes(request.headers.get('sec-fetch-site') ?? '') && !isOpening;
}

/** The address that `dateline serve` prints brings the token once; a cookie brings it from then on. */
function checkToken(request: Request, url: URL, token: string): Response | null {
  const [, bearer] = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  const cookie = (request.headers.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`));
  if (isSame(bearer, token) || isSame(cookie?.slice(COOKIE.length + 1), token)) return null;
  if (!isSame(url.searchParams.get('token') ?? undefined, token)) return noToken();
  url.searchParams.delete('token');
  // A path that begins with two strokes would lead to another host.
  const path = url.pathname.replace(/^\/{2,}/, '/');
  const kept = `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/`;
  return new Response(null, { status: 303, headers: { location: path + url.search, 'set-cookie': kept } });
}

/** Compares in the same time whatever the words are. */
function isSame(words: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return words !== undefined && timingSafeEqual(hash(words), hash(token));
}

function unknownHost(got: string, hosts: readonly string[]): Response {
  const what = 'the request came under a name that this server does not go by';
  const todo = 'open the page at the address that dateline serve prints';
  return refuse(403, 'http/refused', { what, expected: hosts.join(' or '), got: JSON.stringify(got), todo });
}

function otherSite(origin: string | null): Response {
  const what = 'the request came from a page of another site';
  const got = origin === null ? 'a request across sites' : JSON.stringify(origin);
  return refuse(403, 'http/refused', { what, expected: 'a page of this server', got, todo: 'use the page itself' });
}

function noToken(): Response {
  const what = 'this server is open to other machines and asks for its token';
  const todo = 'open the address that dateline serve printed, or send Authorization: Bearer TOKEN';
  const parts = { what, expected: 'the token', got: 'none, or another', todo };
  return refuse(401, 'http/no-token', parts, { 'www-authenticate': 'Bearer' });
}
