// Verbs by which somebody is given a name. Ours, from general knowledge of English.
import { wordSet } from './word-set.js';

/** "They called him the Fox", "Holm, nicknamed Coyote". */
export const CALLING_VERBS: ReadonlySet<string> = wordSet('call nickname dub christen codename rename style term');
