// The server as an application: the routes, the reference, the page, and what holds for all of them. Needs no port.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { checkBody } from './body-type.js';
import { checkRequest, type Guard } from './guard.js';
import { MOST_BYTES, MOST_FILE_BYTES } from './limits.js';
import { makeOpenApi } from './openapi.js';
import { fileAnswer, findPageFile, type PageFiles } from './page-files.js';
import { failedAnswer, refuse } from './problem-answer.js';
import { type ExplainedCode, referencePage } from './reference-page.js';
import { etagOf, jsonAnswer, type Route } from './route.js';
import { routes, type Services } from './routes.js';
import { withSecurity } from './security-headers.js';

/** What the application is made of. */
export interface AppParts {
  readonly services: Services;
  readonly guard: Guard;
  readonly page: PageFiles;
  readonly codes: readonly ExplainedCode[];
}

/** Something that answers requests. */
export interface App {
  request(input: string | Request, init?: RequestInit): Promise<Response>;
}

/**
 * The application. `request` asks it without a port, as the tests do.
 * @example await makeApp(parts).request('http://localhost/api/health') // 200 { status: 'ok', … }
 */
export function makeApp({ services, guard, page, codes }: AppParts): App {
  const app = new Hono();
  const all = routes(services);
  app.use(compress());
  app.use(async (context, next) => {
    const refused = checkRequest(context.req.raw, guard);
    if (refused === null) await next();
    else context.res = refused;
    context.res = withSecurity(revalidated(context.req.raw, context.res));
  });
  for (const one of all) addRoute(app, one);
  const api = makeOpenApi(all, services.version);
  app.get('/openapi.json', () => jsonAnswer(api));
  app.get('/reference', () => htmlAnswer(referencePage(api, codes)));
  app.all('/api/*', (context) => nothingThere(context.req.raw, all));
  app.get('*', (context) => pageAnswer(page, context.req.raw) ?? nothingThere(context.req.raw, all));
  app.notFound((context) => nothingThere(context.req.raw, all));
  app.onError(() => withSecurity(failedAnswer()));
  return { request: async (input, init) => app.request(input, init) };
}

function addRoute(app: Hono, one: Route): void {
  const path = one.path.replace(/\{(\w+)\}/g, ':$1');
  const isFile = one.bodies.some(({ type }) => type === 'application/octet-stream');
  const maxSize = isFile ? MOST_FILE_BYTES : MOST_BYTES;
  const limit = bodyLimit({ maxSize, onError: () => tooLarge(maxSize) });
  const answer = (request: Request, parts: Readonly<Record<string, string>>) =>
    checkBody(request, one.bodies) ?? one.answer(request, parts);
  app.on(one.method, path, limit, (context) => answer(context.req.raw, context.req.param()));
}

/** The answer, or that the asker has it already. */
function revalidated(request: Request, response: Response): Response {
  const etag = response.headers.get('etag');
  const known = (request.headers.get('if-none-match') ?? '').split(/,\s*/).map((one) => one.replace(/^W\//, ''));
  if (request.method !== 'GET' || response.status !== 200 || etag === null || !known.includes(etag)) return response;
  const headers = { etag, 'cache-control': response.headers.get('cache-control') ?? 'no-cache' };
  return new Response(null, { status: 304, headers });
}

function htmlAnswer(html: string): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', etag: etagOf(html) };
  return new Response(html, { headers });
}

function pageAnswer(page: PageFiles, request: Request): Response | null {
  const file = findPageFile(page, new URL(request.url).pathname);
  return file === null ? null : fileAnswer(file, request.headers.get('accept-encoding') ?? '');
}

/** An address that means nothing, or one that is asked in the wrong way. */
function nothingThere(request: Request, all: readonly Route[]): Response {
  const { pathname } = new URL(request.url);
  const here = all.find(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname));
  const todo = 'see /reference for all there is';
  if (here === undefined || here.method === request.method) {
    const parts = { what: 'there is nothing at this address', expected: 'an address of the API or the page', todo };
    return refuse(404, 'http/not-found', { ...parts, got: JSON.stringify(pathname.slice(0, 200)) });
  }
  const parts = { what: 'this address is asked in another way', expected: here.method, got: request.method, todo };
  return refuse(405, 'http/wrong-method', parts, { allow: here.method });
}

function tooLarge(bytes: number): Response {
  const parts = { what: 'the body is too large', expected: `at most ${bytes} bytes`, got: 'more' };
  return refuse(413, 'http/too-large', { ...parts, todo: 'split it, or read the file from the command line' });
}
