// The reference of the API for people: one page without scripts, made from the OpenAPI document.
import type { DocumentedParameter, OpenApi, Operation } from './openapi.js';
import type { JsonSchema } from './schema.js';

/** A problem code with what it says, as docs/problems.md explains it. */
export interface ExplainedCode {
  readonly code: string;
  readonly says: string;
  readonly todo: string;
}

/**
 * The page.
 * @example referencePage(makeOpenApi(routes(services), '0.1.0'), []) // '<!doctype html>…'
 */
export function referencePage(api: OpenApi, codes: readonly ExplainedCode[]): string {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const contents = operations.map(
    ({ operation }) => `<li><a href="#${operation.operationId}">${escapeHtml(operation.summary)}</a></li>`,
  );
  const schemas = Object.entries(api.components.schemas);
  const names = schemas.map(([name]) => `<li><a href="#schema-${name}">${name}</a></li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>API reference · Dateline</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/reference.css">
</head><body><nav aria-label="Contents"><a class="home" href="/">Dateline</a><h2>Requests</h2><ul>${contents.join('')}</ul>
<h2>Shapes</h2><ul>${names.join('')}</ul><h2><a href="#problems">Problems</a></h2></nav>
<main><h1>The API of Dateline</h1><p>${escapeHtml(api.info.summary)} Version ${escapeHtml(api.info.version)}. For programs:
<a href="/openapi.json">openapi.json</a>. Every error has one shape, <a href="#schema-Problem">Problem</a>.</p>
${operations.map(operationSection).join('\n')}
<h2>Shapes</h2>${schemas.map(schemaSection).join('\n')}
${problemsSection(codes)}</main></body></html>
`;
}

interface PlacedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function operationSection({ path, method, operation }: PlacedOperation): string {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const bodies = Object.entries(requestBody?.content ?? {});
  const answers = Object.entries(responses).map(
    ([status, { description: about, content }]) =>
      `<tr><td><code>${status}</code></td><td>${escapeHtml(about)}</td><td>${contentCell(content)}</td></tr>`,
  );
  return `<section id="${operationId}"><h2>${escapeHtml(summary)}</h2>
<p class="line"><b>${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code></p><p>${escapeHtml(description)}</p>
${table('Parameters', ['name', 'in', 'what it is', 'type'], parameters.map(parameterRow))}
${table('Body', ['type of content', 'shape'], bodies.map(bodyRow))}
${table('Answers', ['status', 'when', 'shape'], answers)}</section>`;
}

function parameterRow({ name, in: where, required, description, schema }: DocumentedParameter): string {
  const needed = required ? ' (needed)' : '';
  return `<tr><td><code>${name}</code></td><td>${where}${needed}</td><td>${escapeHtml(description)}</td><td>${typeOf(schema)}</td></tr>`;
}

function bodyRow([type, { schema }]: readonly [string, { readonly schema?: JsonSchema }]): string {
  return `<tr><td><code>${type}</code></td><td>${typeOf(schema ?? {})}</td></tr>`;
}

function contentCell(content: Readonly<Record<string, { readonly schema?: JsonSchema }>>): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `${typeOf(schema ?? {})} <small>${type}</small>`)
    .join('<br>');
}

function schemaSection([name, schema]: readonly [string, JsonSchema]): string {
  const fields = Object.entries(recordOf(schema.properties)).map(
    ([field, about]) =>
      `<tr><td><code>${field}</code></td><td>${typeOf(recordOf(about))}</td><td>${escapeHtml(textOf(recordOf(about).description))}</td></tr>`,
  );
  const whole = fields.length === 0 ? `<p>${typeOf(schema)}</p>` : '';
  return `<section id="schema-${name}"><h3>${name}</h3><p>${escapeHtml(textOf(schema.description))}</p>${whole}
${table('', ['field', 'type', 'what it is'], fields)}</section>`;
}

function problemsSection(codes: readonly ExplainedCode[]): string {
  const rows = codes.map(
    ({ code, says, todo }) =>
      `<tr id="problem-${code.replace('/', '-')}"><td><code>${code}</code></td><td>${escapeHtml(says)}</td><td>${escapeHtml(todo)}</td></tr>`,
  );
  return `<section id="problems"><h2>Problems</h2>${table('', ['code', 'what it says', 'what to do'], rows)}</section>`;
}

function table(title: string, heads: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((words) => `<th scope="col">${words}</th>`).join('');
  const caption = title === '' ? '' : `<caption>${title}</caption>`;
  return `<div class="wide"><table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** A schema in few words: `string or null`, `list of Span`, `'direct' | 'indirect'`. */
function typeOf(schema: JsonSchema): string {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `<a href="#schema-${name}">${name}</a>`;
  }
  if ('const' in schema) return `<code>${escapeHtml(JSON.stringify(schema.const))}</code>`;
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => `<code>${escapeHtml(String(one))}</code>`).join(' ');
  if (Array.isArray(schema.anyOf)) return schema.anyOf.map((one) => typeOf(recordOf(one))).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(recordOf(schema.items))}`;
  if (schema.type === 'object') return fieldsOf(schema);
  return escapeHtml([schema.type ?? 'anything'].flat().join(' or '));
}

function fieldsOf(schema: JsonSchema): string {
  const fields = Object.entries(recordOf(schema.properties)).map(
    ([name, about]) => `<li><code>${name}</code> ${typeOf(recordOf(about))}</li>`,
  );
  return `<ul class="fields">${fields.join('')}</ul>`;
}

function recordOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
