// What the finder of names is handed beside the text: knowledge that is too large to be a table of its own. Types only.
import type { PlaceIndex } from '../places/place-index.js';

/** Look-ups that a caller may have. */
export interface NameLookups {
  /** The gazetteer; without it no place is known but countries. */
  readonly places?: PlaceIndex;
}
