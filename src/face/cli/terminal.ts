// What a terminal needs: colour where it is wanted, and words from outside that cannot steer it.

/** Ways to set words off; without colour each gives its words back as they are. */
export interface Paint {
  bold(words: string): string;
  dim(words: string): string;
}

/**
 * Paint for a terminal, or none.
 * @example paintWith(false).bold('Tehran') // 'Tehran'
 */
export function paintWith(colour: boolean): Paint {
  const style = (on: number, off: number) => (words: string) =>
    colour ? `\u001b[${on}m${words}\u001b[${off}m` : words;
  return { bold: style(1, 22), dim: style(2, 22) };
}

/**
 * Whether a stream should get colour: FORCE_COLOR decides where it is set (`0` or `false` for no), then NO_COLOR, then
 * whether the stream is a terminal that can show it.
 * @example wantsColour({ isTTY: true }, { NO_COLOR: '1' }) // false
 */
export function wantsColour(
  stream: { readonly isTTY?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/**
 * Words from outside on one line: control characters, line ends and marks that turn the direction of writing become
 * one space, so that no input can move the cursor or colour the screen.
 * @example plainLine('Geneva\n\u001b[31mred') // 'Geneva [31mred'
 */
export function plainLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/**
 * As much of a line as fits, with an ellipsis where it was cut; characters are not split.
 * @example cutLine('Reykjavik', 5) // 'Reyk…'
 */
export function cutLine(line: string, width: number): string {
  const characters = [...line.slice(0, width * 2 + 2)];
  return characters.length <= width ? line : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
