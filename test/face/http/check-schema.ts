// Checks a value against a JSON Schema, as far as our OpenAPI document uses it; an unknown word of a schema is an error.

type Schema = Readonly<Record<string, unknown>>;

/** Words of a schema that say nothing about a value. */
const WORDS = new Set(['description', 'title', 'format']);

/**
 * What is wrong with a value, one line each; none where it fits.
 * @example checkSchema(3, { type: 'string' }, {}) // ['$: 3 is no string']
 * @param named the schemas that `$ref` may mean
 */
export function checkSchema(
  value: unknown,
  schema: Schema,
  named: Readonly<Record<string, Schema>>,
  at = '$',
): string[] {
  return Object.entries(schema).flatMap(([word, rule]) => {
    if (WORDS.has(word)) return [];
    const check = CHECKS[word];
    if (check === undefined) return [`${at}: the schema says ${word}, which this check does not know`];
    return check(value, rule, { schema, named, at });
  });
}

interface Place {
  readonly schema: Schema;
  readonly named: Readonly<Record<string, Schema>>;
  readonly at: string;
}

// biome-ignore lint/suspicious/noExplicitAny: rules are whatever JSON Schema has there
type Check = (value: unknown, rule: any, place: Place) => string[];

const wrong = (at: string, value: unknown, what: string) => [`${at}: ${JSON.stringify(value)?.slice(0, 80)} ${what}`];

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (value, rule: string, { named, at }) => {
    const name = rule.replace('#/components/schemas/', '');
    const schema = named[name];
    return schema === undefined ? [`${at}: there is no schema ${name}`] : checkSchema(value, schema, named, at);
  },
  type: (value, rule: string | string[], { at }) =>
    [rule].flat().some((type) => isOfType(value, type)) ? [] : wrong(at, value, `is no ${[rule].flat().join(' or ')}`),
  enum: (value, rule: unknown[], { at }) => (rule.includes(value) ? [] : wrong(at, value, 'is not listed')),
  const: (value, rule, { at }) => (value === rule ? [] : wrong(at, value, `is not ${JSON.stringify(rule)}`)),
  minimum: (value, rule: number, { at }) =>
    typeof value !== 'number' || value >= rule ? [] : wrong(at, value, 'is low'),
  maximum: (value, rule: number, { at }) =>
    typeof value !== 'number' || value <= rule ? [] : wrong(at, value, 'is high'),
  maxLength: (value, rule: number, { at }) =>
    typeof value !== 'string' || value.length <= rule ? [] : wrong(at, value, 'is long'),
  anyOf: (value, rule: Schema[], { named, at }) =>
    rule.some((one) => checkSchema(value, one, named, at).length === 0) ? [] : wrong(at, value, 'fits none'),
  items: (value, rule: Schema, { named, at }) =>
    Array.isArray(value) ? value.flatMap((one, nth) => checkSchema(one, rule, named, `${at}[${nth}]`)) : [],
  properties: (value, rule: Readonly<Record<string, Schema>>, { named, at }) =>
    Object.entries(rule).flatMap(([name, one]) =>
      isRecord(value) && name in value ? checkSchema(value[name], one, named, `${at}.${name}`) : [],
    ),
  required: (value, rule: string[], { at }) =>
    rule.filter((name) => !isRecord(value) || !(name in value)).map((name) => `${at}: ${name} is missing`),
  additionalProperties: (value, rule, { schema, at }) =>
    rule === false && isRecord(value)
      ? Object.keys(value)
          .filter((name) => !isRecord(schema.properties) || !(name in schema.properties))
          .map((name) => `${at}: ${name} is not in the schema`)
      : [],
};

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return isRecord(value);
  return typeof value === type;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
