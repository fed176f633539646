// Whether words stand in a text, in any form: "ships" in "the ship was seized".
import { stemsIn } from '../resolve/acts/report-topic.js';

/**
 * What tells whether every word asked for stands in a text.
 * @example wordTest('ship port')('The ships left the ports') // true
 */
export function wordTest(wanted: string): (text: string) => boolean {
  const asked = stemsIn(wanted);
  return (text) => {
    const stems = new Set(stemsIn(text));
    return asked.length > 0 && asked.every((stem) => stems.has(stem));
  };
}
