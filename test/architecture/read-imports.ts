// The imports of a TypeScript file: from where, and whether only types are taken.
import { blankCode } from './blank-code.js';

/** One import, re-export or dynamic import. */
export interface ImportOf {
  readonly from: string;
  /** Whether it is gone after compiling (`import type`, `export type`). */
  readonly isTypeOnly: boolean;
}

/** Matches `import x, { y } from '`, `export * from "`, with what stands between; the quoted words are blank by then. */
const WITH_FROM = /\b(import|export)\b(?!\s*\()([^;'"`]*?)\bfrom\s*(?=['"])/g;

/** Matches `import 'x'`. */
const BARE = /\bimport\s*(?=['"])/g;

/** Matches `import('x')` and `require('x')`. */
const CALLED = /\b(?:import|require)\s*\(\s*(?=['"`])/g;

/**
 * Every import of a file, in no promised order. An import that takes only `{ type A }` stays in the compiled file (as
 * `verbatimModuleSyntax` has it), so it counts as one of values.
 * @example readImports("import type { A } from './a.js'") // [{ from: './a.js', isTypeOnly: true }]
 */
export function readImports(source: string): readonly ImportOf[] {
  const { codeOnly, withoutComments } = blankCode(source);
  const found: ImportOf[] = [];
  const add = (end: number, isTypeOnly: boolean) => found.push({ from: quotedAt(withoutComments, end), isTypeOnly });
  for (const match of codeOnly.matchAll(WITH_FROM)) {
    add(match.index + match[0].length, /^\s*type\s+[\w{*]/.test(match[2] ?? ''));
  }
  for (const match of codeOnly.matchAll(BARE)) add(match.index + match[0].length, false);
  for (const match of codeOnly.matchAll(CALLED)) add(match.index + match[0].length, false);
  return found;
}

function quotedAt(source: string, at: number): string {
  return source.slice(at + 1, source.indexOf(source.charAt(at), at + 1));
}
