// Adjectives and nouns before a title word that are a part of the title: "foreign minister", "deputy chief".
// Source: general knowledge of public offices, written for Dateline.

/** Lower-case. */
export const TITLE_ADJECTIVES: ReadonlySet<string> = new Set(
  `prime foreign supreme vice deputy chief general grand crown national senior special permanent political military executive
  financial presidential prime-ministerial federal central economic nuclear principal first second third fourth fifth lead public internal external civil
  royal diplomatic humanitarian commercial legal medical technical scientific spiritual religious ecumenical high top joint assistant associate junior
  managing commanding non-executive parliamentary congressional legislative judicial criminal constitutional supreme minority majority opposition
  armed naval air ground rear lieutenant major brigadier field home interior exterior oil defence defense finance trade energy agriculture
  health education transport transportation labour labor justice justice environment culture information communications intelligence security
  press media policy party cabinet government state army navy police provincial regional municipal local district union
  consular cultural economic agricultural industrial monetary fiscal digital global international european african arab u.n. eu nato
  rebel guerrilla tribal clan community student church faction coalition bloc committee campaign operations operating research development relief refugee aid
  world human rights peace arms control disarmament trade-union de-facto opposition plenipotentiary extraordinary resident representative
  honorary ambassador-at-large roving personal private under emeritus apostolic papal`.split(/\s+/),
);
