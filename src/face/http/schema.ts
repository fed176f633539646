// The home of zod: schemas at the border, what they refuse in words, and how they stand in an OpenAPI document.
import { z } from 'zod';

export { z } from 'zod';

/** A JSON Schema, as OpenAPI 3.1 writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a schema made of an input: its value, or what is wrong with it in one line. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly got: string };

/** Schemas that have a name of their own in the OpenAPI document. */
const named = z.registry<{ readonly id: string; readonly description: string }>();

/**
 * Gives a schema a name, under which the OpenAPI document tells it once and refers to it everywhere.
 * @example const span = nameSchema('Span', 'A stretch of the text.', z.object({ start: z.int(), end: z.int() }));
 */
export function nameSchema<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  named.add(schema, { id, description });
  return schema;
}

/**
 * The value of an input, checked; what is wrong with it is told field by field.
 * @example checkWith(z.object({ text: z.string() }), {}) // { ok: false, got: 'text: Invalid input: expected string, …' }
 */
export function checkWith<Value>(schema: z.ZodType<Value>, input: unknown): Checked<Value> {
  const { success, data, error } = schema.safeParse(input);
  if (success) return { ok: true, value: data };
  const issues = error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  return { ok: false, got: issues.slice(0, 5).join('; ') };
}

/** Where the OpenAPI document keeps the schemas that have a name. */
const PLACE = '#/components/schemas/';

/**
 * Every schema that has a name, for `components.schemas`.
 * @example Object.keys(namedSchemas()) // ['Span', 'Reading', …]
 */
export function namedSchemas(): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(named, { uri: (id) => PLACE + id });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
}

/**
 * One schema: a reference where it has a name, else the whole of it.
 * @example schemaOf(z.string()) // { type: 'string' }
 */
export function schemaOf(schema: z.ZodType): JsonSchema {
  const id = named.get(schema)?.id;
  return id === undefined ? bare(z.toJSONSchema(schema, { io: 'input' })) : { $ref: PLACE + id };
}

/** Without the marks of a schema that stands by itself. */
function bare({ $schema, $id, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
