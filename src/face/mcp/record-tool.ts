// What a tool of the assistant's door is: a name, what it is for, the fields of its question, and how the record is asked.
import type { Staged } from '../../base/staged.js';
import type { RecordStore } from '../../store/record-store.js';
import type { z } from '../http/schema.js';

/** A tool with the schema that checks its questions. */
export interface RecordTool {
  readonly name: string;
  readonly title: string;
  /** For the assistant: what it answers, and how it is asked well. */
  readonly about: string;
  readonly schema: z.ZodObject;
  /** The answer; the question has been checked with the schema. */
  ask(record: RecordStore, question: unknown): Promise<Staged<unknown>>;
}

/** The same with the question typed by the schema. */
export interface ToolParts<Schema extends z.ZodObject> extends Omit<RecordTool, 'ask' | 'schema'> {
  readonly schema: Schema;
  ask(record: RecordStore, question: Given<z.infer<Schema>>): Promise<Staged<unknown>>;
}

/** Fields that are left out are left out, and never undefined. */
export type Given<Question> = { readonly [Field in keyof Question]: Exclude<Question[Field], undefined> };

/**
 * A tool from its parts.
 * @example recordTool({ name: 'search', title: 'Search', about: '…', schema: z.strictObject({ words: z.string() }), ask }).name // 'search'
 */
export function recordTool<Schema extends z.ZodObject>({ ask, ...parts }: ToolParts<Schema>): RecordTool {
  return {
    ...parts,
    ask: (record, question) => {
      const given = Object.entries(parts.schema.parse(question)).filter(([, value]) => value !== undefined);
      return ask(record, Object.fromEntries(given) as Given<z.infer<Schema>>); // proof: parsed by the schema a line above
    },
  };
}
