// Nouns that tell of no matter by themselves: they count, date, point or sum up; and adjectives that only weigh. From general knowledge of English.
import { wordSet } from './word-set.js';

/** Too plain to say what a statement is about. */
const PLAIN =
  'thing way time day week month year decade century hour minute moment morning evening night today tomorrow yesterday part ' +
  'place side end start beginning middle top bottom number amount lot bit kind sort type form case fact matter point reason ' +
  'result issue question problem answer idea example man woman people person child country nation state government world ' +
  'leader president minister official member group team body name word thanks step move action situation condition process ' +
  'level area region city town village line sense position need use role effort work job hand eye face mind life home house ' +
  'anything everything something nothing someone anyone everyone nobody percent per-cent million billion thousand hundred ' +
  'dozen half third majority minority rest couple series range set piece statement report comment remark term half-year ' +
  'course order extent degree basis view opinion respect regard behalf favor favour event occasion weekend past future ' +
  'present detail aspect other one both something many few some all party head chief envoy spokesman spokeswoman source ' +
  'advantage volume help detriment limit heart track context approach likelihood chance hope fear effect impact benefit cost ' +
  'value importance significance success failure progress change difference increase decrease rise fall growth start return ' +
  'visit trip talk conversation discussion meeting commitment experience solution mediation ton expansion lifting diminish ' +
  'shipment decision choice attempt measure plan goal aim target purpose task challenge opportunity possibility ability right ' +
  'responsibility duty interest concern attention support opposition pressure force power influence strength weakness ' +
  'relation relationship tie link contact friend partner colleague reality truth lie history story news information data ' +
  'detail list document page book paper picture image figure rate share average amount total ascension interference up down ' +
  'one-off kilometer kilometre mile meter metre dollar euro room door street building field ground front back air water';

const WORDS = new Set(PLAIN.split(' '));

/**
 * Whether a noun is too plain to name a matter, by its lemma.
 * @example isPlainNoun('thing') // true
 * @example isPlainNoun('sanction') // false
 */
export function isPlainNoun(lemma: string): boolean {
  return WORDS.has(lemma.toLowerCase());
}

/** Adjectives that weigh or count and name no sort of thing. */
export const LOOSE_ADJECTIVES: ReadonlySet<string> = wordSet(
  'new old good bad great big large small high low same other own many much few several such first last next more ' +
    'most less long short early late recent current whole full only major significant important further possible ' +
    'certain clear strong real true very serious total mere similar hospitable pivotal internal external so-called ' +
    'different various additional previous former latter own able likely personal general special particular common ' +
    'main key',
);
