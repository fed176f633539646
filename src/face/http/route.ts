// A route of the API: where it is, what it takes and gives, what it does. The registry and the OpenAPI document read it.
import { createHash } from 'node:crypto';
import { refuse } from './problem-answer.js';
import { checkWith, type z } from './schema.js';

/** What a route is asked. */
export interface Asked<Query> {
  readonly query: Query;
  /** The parts of the path in braces: `id` of `/api/samples/{id}`. */
  readonly path: Readonly<Record<string, string>>;
  readonly request: Request;
}

/** What a route may answer, for the document. */
export interface RouteAnswer {
  readonly status: number;
  readonly about: string;
  readonly type: string;
  /** Of JSON and of the data of each event; null where the words say all. */
  readonly schema: z.ZodType | null;
}

/** What a body may be, for the document. */
export interface RouteBody {
  readonly type: string;
  readonly about: string;
  readonly schema: z.ZodType;
}

/** A route as its file tells it. */
export interface RouteParts<Query> {
  readonly method: 'GET' | 'POST';
  /** As OpenAPI writes it: `/api/samples/{id}`. */
  readonly path: string;
  /** Its name for programs, a verb and a noun. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly query: z.ZodObject & z.ZodType<Query>;
  readonly bodies: readonly RouteBody[];
  readonly answers: readonly RouteAnswer[];
  readonly answer: (asked: Asked<Query>) => Promise<Response> | Response;
}

/** A route as the registry keeps it: its query is checked before it is asked. */
export interface Route extends Omit<RouteParts<never>, 'query' | 'answer'> {
  readonly query: z.ZodObject;
  readonly answer: (request: Request, path: Readonly<Record<string, string>>) => Promise<Response>;
}

/**
 * A route whose query is checked before its work begins; a wrong one is told and nothing is done.
 * @example route({ method: 'GET', path: '/api/health', name: 'getHealth', …, answer: () => jsonAnswer({ status: 'ok' }) })
 */
export function route<Query>(parts: RouteParts<Query>): Route {
  const { query, answer, ...rest } = parts;
  return {
    ...rest,
    query,
    answer: async (request, path) => {
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const checked = checkWith(query, asked);
      if (checked.ok) return answer({ query: checked.value, path, request });
      const expected = `the parameters ${Object.keys(query.shape).join(', ') || '(none)'}`;
      const what = 'a parameter of the address cannot be used';
      return refuse(400, 'http/bad-request', { what, expected, got: checked.got, todo: 'see /reference' });
    },
  };
}

/**
 * JSON with its ETag. The text may be ready already, as workers give it.
 * @example jsonAnswer({ status: 'ok' }) // content-type application/json, etag "…"
 */
export function jsonAnswer(body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = 'application/json; charset=utf-8';
  return new Response(text, {
    headers: { 'content-type': type, 'cache-control': 'no-cache', etag: etagOf(text), ...headers },
  });
}

/**
 * The ETag of a content: the same for the same content.
 * @example etagOf('…') // '"9d4e1e23bd5b7270"'
 */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
}

/** One event of a stream. */
export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

/**
 * Server-sent events, one at a time as they come.
 * @example eventsAnswer(progressOf(work)) // content-type text/event-stream
 */
export function eventsAnswer(events: AsyncIterable<ServerEvent>): Response {
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(ReadableStream.from(encodeEvents(events)), { headers });
}

async function* encodeEvents(events: AsyncIterable<ServerEvent>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  // JSON has no line ends of its own, so each event is one line of data.
  for await (const { event, data } of events) {
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    yield encoder.encode(`event: ${event}\ndata: ${text.trimEnd()}\n\n`);
  }
}
