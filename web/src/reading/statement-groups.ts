// Statements in the order of the text, those that one speaker makes in a row together.
import type { Reading, ReadingStatement } from '../../../src/reading.js';

/** Statements of one speaker that stand near each other. */
export interface StatementGroup {
  readonly key: string;
  readonly statements: readonly ReadingStatement[];
}

/**
 * The groups. A speaker who comes up again further on gets a card of their own there.
 * @example groupStatements(reading).map(({ statements }) => statements.length) // [1, 2, 1, …]
 */
export function groupStatements({ statements, report }: Reading): readonly StatementGroup[] {
  const sorted = [...statements].sort((a, b) => startOf(a) - startOf(b));
  const groups: ReadingStatement[][] = [];
  for (const statement of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && belongs(last, statement, report.blocks)) group.push(statement);
    else groups.push([statement]);
  }
  return groups.map((group) => ({ key: group[0]?.id ?? '', statements: group }));
}

/**
 * Where a statement begins: its first content, else its cue.
 * @example startOf(statement) // 594
 */
export function startOf({ content, cue }: ReadingStatement): number {
  return content[0]?.start ?? cue?.start ?? 0;
}

/** The same speaker by the same way, in the same block or the next. */
function belongs(last: ReadingStatement, next: ReadingStatement, blocks: Reading['report']['blocks']): boolean {
  if (last.speaker === null || last.speaker !== next.speaker) return false;
  if (last.via.map(({ entity }) => entity).join() !== next.via.map(({ entity }) => entity).join()) return false;
  const blockAt = (at: number) => blocks.findIndex(({ start, end }) => start <= at && at < end);
  return blockAt(startOf(next)) - blockAt(startOf(last)) <= 1;
}
