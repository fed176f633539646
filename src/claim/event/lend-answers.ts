// Who answers: "The invitation was accepted", "They have refused": those of whom the sentence before asks something.
import type { EventGround, Telling } from './telling.js';

const ANSWERS = /^(?:accept|refuse|decline|agree)\b/;
const ASKS = /^(?:invite|ask|urge|offer|request)\b/;

/**
 * The tellings of answers with those who answer, where their own words leave that open.
 * @example lendAnswers(tellings, ground)[1]?.actors // ['e-…'], Peru's, for "accepted" in "Norway invited Peru to talks. The invitation was accepted."
 */
export function lendAnswers(tellings: readonly Telling[], { sentences }: EventGround): readonly Telling[] {
  return tellings.map((telling, i) => {
    const { mention, actors } = telling;
    if (mention.told !== 'verb' || !ANSWERS.test(mention.rule)) return telling;
    const { tokens } = sentences[mention.sentence]!;
    if (actors.length > 0 && !mention.actors.every(({ head }) => tokens[head]!.upos === 'PRON')) return telling;
    const asked = askedBefore(tellings, i);
    // Nobody answers himself: "it" is then the other.
    const isOpen = actors.length === 0 || actors.some((id) => asked?.recipients.includes(id));
    return asked === null || !isOpen ? telling : { ...telling, ...asked };
  });
}

/** Who was asked, and by whom, in the sentence before; where nobody was asked in words, who was to do something. */
function askedBefore(tellings: readonly Telling[], self: number): Pick<Telling, 'actors' | 'recipients'> | null {
  const { mention, recipients } = tellings[self]!;
  let toAct: Telling | null = null;
  for (let i = self - 1; i >= 0; i--) {
    const before = tellings[i]!;
    if (before.mention.sentence < mention.sentence - 1) break;
    if (before.mention.sentence === mention.sentence) continue;
    const isAsking = before.mention.type === 'REQUEST' || ASKS.test(before.mention.rule);
    if (isAsking && before.recipients.length > 0) return { actors: before.recipients, recipients: before.actors };
    if (before.factuality === 'requested' && before.actors.length > 0) toAct ??= before;
  }
  return toAct === null ? null : { actors: toAct.actors, recipients };
}
