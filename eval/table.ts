// Tables: rows of cells shown as padded Markdown, which reads well on a terminal too.

/** A table with its heads. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table as Markdown with its caption above it, the columns padded to one width, columns of figures set to the right.
 * @example renderTable({ caption: 'Speed', columns: ['reader', 'words/s'], rows: [['ours', '9,000']] })
 */
export function renderTable({ caption, columns, rows }: Table): string {
  const shapes = columns.map((head, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    return { width: Math.max(3, head.length, ...cells.map((cell) => cell.length)), isFigures: cells.every(isFigure) };
  });
  const pad = (cell: string, at: number) => {
    const { width, isFigures } = shapes[at] ?? { width: 0, isFigures: false };
    return isFigures ? cell.padStart(width) : cell.padEnd(width);
  };
  const line = (cells: readonly string[]) => `| ${columns.map((_, at) => pad(cells[at] ?? '', at)).join(' | ')} |`;
  const rule = shapes.map(({ width, isFigures }) => `${'-'.repeat(width - 1)}${isFigures ? ':' : '-'}`);
  return [`**${caption}**`, '', line(columns), `| ${rule.join(' | ')} |`, ...rows.map(line), ''].join('\n');
}

/** `25,094`, `85.46`, `–` and an empty cell are figures, `not measured` is not. */
function isFigure(cell: string): boolean {
  return !/\p{L}/u.test(cell);
}

/**
 * A score with two decimals; a dash where there is none.
 * @example score(85.456) // '85.46'
 */
export function score(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(2);
}

/**
 * A whole number with its thousands marked.
 * @example count(25456) // '25,456'
 */
export function count(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format(value);
}
