// The OpenAPI 3.1 document of the API, made from the registry of routes and the schemas that check requests.
import type { Route, RouteAnswer } from './route.js';
import { type JsonSchema, namedSchemas, schemaOf, type z } from './schema.js';

/** A parameter as the document tells it. */
export interface DocumentedParameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

/** One operation of the document. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly DocumentedParameter[];
  readonly requestBody?: { readonly required: true; readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content: Record<string, Content> }>
  >;
}

type Content = { readonly schema?: JsonSchema };

/** The document, as far as we make it. */
export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly license: object;
  };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/**
 * The document.
 * @example makeOpenApi(routes(services), '0.1.0').paths['/api/health']?.get?.operationId // 'getHealth'
 */
export function makeOpenApi(all: readonly Route[], version: string): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const one of all) paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: operation(one) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version,
      summary: 'Reads news reports and ties every line of the record to the exact words.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: namedSchemas() },
  };
}

function operation({ name, title, about, path, query, bodies, answers }: Route): Operation {
  const content = Object.fromEntries(bodies.map(({ type, schema }) => [type, { schema: schemaOf(schema) }]));
  return {
    operationId: name,
    summary: title,
    description: about,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(bodies.length === 0 ? {} : { requestBody: { required: true, content } }),
    responses: responsesOf(answers),
  };
}

/** One response for a status, with each type of content that it can have. */
function responsesOf(answers: readonly RouteAnswer[]): Operation['responses'] {
  const responses: Record<string, Operation['responses'][string]> = {};
  for (const { status, about, type, schema } of answers) {
    const content = { ...responses[status]?.content, [type]: schema === null ? {} : { schema: schemaOf(schema) } };
    responses[status] = { description: about, content };
  }
  return responses;
}

function pathParameters(path: string): readonly DocumentedParameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: `The ${name} in the path.`,
    schema: { type: 'string' },
  }));
}

function queryParameters({ shape }: z.ZodObject): readonly DocumentedParameter[] {
  return Object.entries(shape).map(([name, field]) => {
    // proof: the fields of an object schema of zod's own are schemas of zod's own
    const schema = field as z.ZodType;
    const { description, ...rest } = schemaOf(schema);
    const told = typeof description === 'string' ? description : '';
    return { name, in: 'query', required: !schema.safeParse(undefined).success, description: told, schema: rest };
  });
}
