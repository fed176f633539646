// Words that make a run of capitals the name of an event, a treaty, a law, a work or a prize, and of no person, body or place.
// Source: general knowledge of English names, written for Dateline. All lower-case.

/** Last words: "World War II", "Paris Agreement", "Olympic Games", "Nobel Prize". */
export const EVENT_ENDINGS: ReadonlySet<string> = new Set(
  `war wars revolution uprising intifada massacre genocide holocaust crisis treaty pact agreement agreements accord accords protocol convention-on act bill law
  amendment constitution declaration resolution doctrine plan project prize award awards medal cup championship championships games olympics
  festival day eve week month year ramadan christmas easter hanukkah spring-offensive offensive raid siege battle election elections referendum summit conference-on
  report review study index survey show cartoon movie album bible koran quran torah age era century depression enlightenment renaissance
  hurricane cyclone typhoon earthquake tsunami flu virus disease syndrome program programme initiative-on initiative series tournament
  missile rocket tank jet fighter helicopter rifle drone`.split(/\s+/),
);

/** First words: "Hurricane Katrina", "Operation Desert Storm", "Treaty of Lausanne", "USS Cole". */
export const EVENT_BEGINNINGS: ReadonlySet<string> = new Set(
  'hurricane cyclone typhoon storm operation treaty battle siege resolution article clause section chapter protocol exercise apollo soyuz flight shuttle uss hms css mv ss'.split(
    ' ',
  ),
);
