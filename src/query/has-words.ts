// Whether words stand in a text, in any form: "ships" in "the ship was seized".
import { stemsIn } from '../resolve/acts/report-topic.js';

/**
 * Whether every word asked for stands in a text.
 * @example hasWords('The ships left the ports', 'ship port') // true
 */
export function hasWords(text: string, wanted: string): boolean {
  const stems = new Set(stemsIn(text));
  const asked = stemsIn(wanted);
  return asked.length > 0 && asked.every((stem) => stems.has(stem));
}
