// What problem codes mean, from the table of docs/problems.md that the build sets beside the page.
import type { PageFiles } from './page-files.js';
import type { ExplainedCode } from './reference-page.js';
import { checkWith, z } from './schema.js';

const table = z.array(z.object({ code: z.string(), says: z.string(), todo: z.string() }));

/**
 * The codes with their explanations; none where the page has not been built.
 * @example explainedCodes(loadPageFiles())[0]?.code // 'source/not-found'
 */
export function explainedCodes(page: PageFiles): readonly ExplainedCode[] {
  const file = page.get('/problems.json');
  if (file === undefined) return [];
  const checked = checkWith(table, JSON.parse(new TextDecoder().decode(file.bytes)));
  return checked.ok ? checked.value : [];
}
