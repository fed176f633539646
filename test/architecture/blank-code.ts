// TypeScript with what is not code blanked out, so that plain patterns can be asked of the rest.

/** A source text twice, both as long as the original: one without comments, one without words in quotes too. */
export interface BlankedCode {
  readonly withoutComments: string;
  readonly codeOnly: string;
}

/** Matches what can hide code-like words, at the place where it begins: comments, strings, templates. */
const OPENERS: readonly { readonly kind: 'comment' | 'words'; readonly pattern: RegExp }[] = [
  { kind: 'comment', pattern: /\/\/[^\n]*/y },
  { kind: 'comment', pattern: /\/\*[\s\S]*?\*\//y },
  { kind: 'words', pattern: /'(?:\\[\s\S]|[^'\\\n])*'/y },
  { kind: 'words', pattern: /"(?:\\[\s\S]|[^"\\\n])*"/y },
  { kind: 'words', pattern: /`(?:\\[\s\S]|[^`\\])*`/y },
];

/** Matches a regular expression literal, `/[/'"]+/gu`; only asked where an expression can begin. */
const PATTERN_LITERAL = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;

/** Matches the end of code after which a slash begins a pattern, not a division. */
const BEFORE_PATTERN = /(?:^|[([{,;:=!?&|+\-*%<>~^]|=>|\b(?:return|typeof|case|in|of|yield|await|else|do))\s*$/;

/**
 * The text with comments, and comments and quoted words, replaced by spaces; quotes stay. Code inside a template
 * (`${…}`) counts as words.
 * @example blankCode("a('x') // y").codeOnly // "a(' ')     "
 */
export function blankCode(source: string): BlankedCode {
  let withoutComments = '';
  let codeOnly = '';
  let at = 0;
  while (at < source.length) {
    const { kind, length } = pieceAt(source, at, codeOnly);
    const piece = source.slice(at, at + length);
    withoutComments += kind === 'comment' ? blank(piece) : piece;
    codeOnly += kind === 'code' ? piece : kind === 'words' ? blankInside(piece) : blank(piece);
    at += length;
  }
  return { withoutComments, codeOnly };
}

function pieceAt(source: string, at: number, before: string): { kind: 'code' | 'comment' | 'words'; length: number } {
  for (const { kind, pattern } of OPENERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) return { kind, length: match[0].length };
  }
  PATTERN_LITERAL.lastIndex = at;
  const literal = source[at] === '/' && BEFORE_PATTERN.test(before.slice(-80)) ? PATTERN_LITERAL.exec(source) : null;
  return literal === null ? { kind: 'code', length: 1 } : { kind: 'words', length: literal[0].length };
}

function blank(piece: string): string {
  return piece.replace(/[^\n]/g, ' ');
}

function blankInside(piece: string): string {
  return piece.charAt(0) + blank(piece.slice(1, -1)) + piece.slice(-1);
}
