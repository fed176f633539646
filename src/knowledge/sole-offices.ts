// Offices that one person holds at a time in a country or body, by title; heads of state and government with the words that reports use for
// them. General knowledge.
const SOLE = `
president
prime minister
premier
chancellor
king
queen
emperor
empress
sultan
emir
pope
supreme leader
crown prince
taoiseach
foreign minister
minister of foreign affairs
foreign secretary
secretary of state
defence minister
defense minister
minister of defence
minister of defense
secretary of defense
defense secretary
defence secretary
finance minister
minister of finance
treasury secretary
chancellor of exchequer
interior minister
home secretary
oil minister
energy minister
attorney general
secretary general
general secretary
director general
high representative
chief of staff
army chief
central bank governor
national security adviser
national security advisor
chief executive
chief executive officer
`;

const TITLES: ReadonlySet<string> = new Set(SOLE.trim().split('\n'));

/** Titles that are one office in other words. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['minister of foreign affairs', 'foreign minister'],
  ['premier', 'prime minister'],
  ['minister of defence', 'defence minister'],
  ['minister of defense', 'defence minister'],
  ['defense minister', 'defence minister'],
  ['defense secretary', 'secretary of defense'],
  ['defence secretary', 'secretary of defense'],
  ['minister of finance', 'finance minister'],
  ['chief executive officer', 'chief executive'],
  ['ceo', 'chief executive'],
  ['national security advisor', 'national security adviser'],
  ['un secretary general', 'secretary general'],
]);

/**
 * The key of an office: the folded title, with titles that are one office in other words made one.
 * @example officeKey('premier') // 'prime minister'
 */
export function officeKey(folded: string): string {
  return SAME.get(folded) ?? folded;
}

/**
 * Whether one person at a time holds an office of this key.
 * @example isSoleOffice('president') // true
 * @example isSoleOffice('spokesman') // false
 */
export function isSoleOffice(key: string): boolean {
  return TITLES.has(key);
}
