// The answer of a tool as an assistant gets it: the answer with numbers for its evidence, the citations, notes; or an error.
import type { Problem } from '../../base/problem.js';
import type { ServedRecord } from '../../run/served-record.js';
import { type Citation, citeAnswer } from './citations.js';
import type { RecordTool } from './record-tool.js';

/** What a tool gives: text for the assistant, and the same as data. */
export interface ToolAnswer {
  readonly text: string;
  /** Null for an error. */
  readonly data: ToolData | null;
}

/** An answer as data. */
export interface ToolData {
  readonly answer: unknown;
  readonly citations: readonly Citation[];
  /** Which of several was meant by a name. */
  readonly notes: readonly string[];
}

/**
 * Asks the record with a tool. What keeps the answer away is an error in the words of the problem.
 * @example (await answerTool(served, timeline, { parties: ['Nobody Atall'] })).text // 'query/unknown-name: nothing in the record …'
 */
export async function answerTool(served: ServedRecord, tool: RecordTool, question: unknown): Promise<ToolAnswer> {
  const { value, problems } = await served.asking((record) => tool.ask(record, question));
  if (value === null) return refusal(problems);
  if (value.problems.length > 0 && isEmpty(value.value)) return refusal(value.problems);
  const told = value.problems.map(({ message }) => message);
  const notes = [...told, ...value.trace.map(({ why }) => why)];
  const data = { ...citeAnswer(value.value), notes };
  return { text: JSON.stringify(data, null, 1), data };
}

/** A name that nothing has still may have neighbours, which are shown. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return 'items' in value && Array.isArray(value.items) && value.items.length === 0;
}

function refusal(problems: readonly Problem[]): ToolAnswer {
  return { text: problems.map(({ code, message }) => `${code}: ${message}`).join('\n'), data: null };
}
