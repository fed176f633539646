// Whether the body of a request is of a type that its route takes, and not packed.
import { refuse } from './problem-answer.js';
import type { RouteBody } from './route.js';

/**
 * The type of content of a request, without its parameters; text where none is named.
 * @example mediaType(request) // 'application/json'
 */
export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/**
 * The answer to a body that is not taken, or null. A form on another site can send text and fields, and no JSON and no
 * bytes: that a route takes these alone keeps it from being asked by one, beside the check of where a request comes from.
 * @example checkBody(request, [])?.status // 415 where the request has Content-Encoding: gzip
 */
export function checkBody(request: Request, bodies: readonly RouteBody[]): Response | null {
  const packing = request.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (packing !== 'identity') return packed(packing);
  const type = mediaType(request);
  return bodies.length === 0 || bodies.some((body) => body.type === type) ? null : wrongType(type, bodies);
}

function wrongType(got: string, bodies: readonly RouteBody[]): Response {
  const expected = bodies.map(({ type }) => type).join(', ');
  const what = 'the type of content is not taken';
  return refuse(415, 'http/wrong-type', { what, expected, got: JSON.stringify(got), todo: 'name it in Content-Type' });
}

function packed(got: string): Response {
  const parts = { what: 'the body is packed', expected: 'a body as it is', got: JSON.stringify(got.slice(0, 40)) };
  return refuse(415, 'http/wrong-type', { ...parts, todo: 'send it without Content-Encoding' });
}
