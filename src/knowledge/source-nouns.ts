// Nouns of sources that are no persons or bodies by name: what is written, found or shown; who stays unnamed. From general knowledge of English.

/** What somebody puts out in words: whoever issues it speaks ("a statement from the ministry"). */
const ISSUED =
  'statement word letter email e-mail mail tweet post message memo memorandum speech address remark comment declaration communique ' +
  'communiqué op-ed column article editorial headline essay blog note brief filing petition complaint lawsuit suit motion ' +
  'announcement release bulletin advisory telegram cable video ad advertisement advert commercial clip broadcast interview ' +
  'testimony affidavit press-release newsletter flyer leaflet manifesto platform account feed page website site readout ' +
  'proclamation ultimatum sermon toast inscription dispatch response reply answer appeal banner caption';

/** What tells something whoever wrote it: studies, laws, records, evidence. */
const DOCUMENTS =
  'report study poll survey paper document text treaty agreement accord deal pact resolution law act bill constitution ' +
  'charter decree order ruling verdict judgment judgement opinion indictment warrant audit census index ranking review ' +
  'assessment analysis estimate forecast projection research finding result data datum figure statistic number record file ' +
  'log logbook transcript minutes intelligence evidence footage image photo photograph picture recording tape film movie ' +
  'documentary book memoir biography novel poem play song chapter passage clause section paragraph provision rule ' +
  'regulation guideline bylaw policy proposal plan draft version list table chart graph map model experiment test trial ' +
  'investigation inquiry probe autopsy cable diary journal magazine encyclopedia dictionary bible koran quran scripture ' +
  'story history literature theory doctrine notice sign poster placard banner graffiti label slogan plaque letterhead ' +
  'satellite sensor radar system algorithm website email leak dossier file database archive registry certificate invoice ' +
  'receipt contract budget ledger schedule agenda programme program outline summary abstract introduction preamble article ' +
  'annex protocol convention code standard questionnaire response answer piece reporting coverage evaluation appraisal inspection ' +
  'tally dataset simulation modelling modeling imagery wreckage debris post-mortem factsheet brochure pamphlet manual handbook ' +
  'guidance statute ordinance edict amendment snapshot barometer enquiry exposé balance-sheet';

/** Persons of whom the report tells no name, and callings that other tables leave out. */
const PERSONS =
  'source insider mogul pollster announcer questioner tycoon magnate baron boss anchor pundit commentator columnist blogger ' +
  'skeptic sceptic loyalist hawk dove moderate conservative liberal republican democrat hardliner reformist backer ' +
  'supporter detractor other one anyone everyone someone somebody nobody everybody many some most few several both all ' +
  'eyewitness medic relative passer-by registrar quarters circles counterpart';

/** Bodies that other tables leave out. */
const BODIES =
  'defence prosecution campaign network station channel opposition leadership presidency kremlin side camp delegation mission establishment ' +
  'public majority minority staff crew panel jury bench chamber house mayoralty consulate newsroom outlet media press ' +
  'think-tank thinktank lobby watchdog regulator operator carrier airline maker retailer lender insurer bank fund ' +
  'coastguard coast-guard fire-brigade command garrison fleet legion patrol caucus synod papacy curia treasury constabulary ' +
  'ngo nonprofit non-profit grouping forum initiative cooperative co-operative collective confederation society trust ' +
  'insurgency resistance rebellion premiership vice-presidency throne legation upper-house vatican service summit plenary';

const SETS = {
  issued: new Set(ISSUED.split(' ')),
  document: new Set(DOCUMENTS.split(' ')),
  person: new Set(PERSONS.split(' ')),
  body: new Set(BODIES.split(' ')),
} as const;

/** What a source noun names. */
export type SourceNoun = keyof typeof SETS;

const ORDER: readonly SourceNoun[] = ['issued', 'person', 'body', 'document'];

/**
 * What a noun names as a source, by its lemma; null where these tables do not know it.
 * @example sourceNoun('communique') // 'issued'
 * @example sourceNoun('poll') // 'document'
 * @example sourceNoun('bridge') // null
 */
export function sourceNoun(lemma: string): SourceNoun | null {
  const word = lemma.toLowerCase();
  return ORDER.find((kind) => SETS[kind].has(word)) ?? null;
}

/** Words in -er and -or that name things, not who does something. */
const THINGS = new Set(
  (
    'number order matter power center centre letter water paper winter summer error factor sector manner corner chapter border ' +
    'disaster weather computer server tower river layer paper offer answer murder cover quarter character danger anger hunger ' +
    'fever metre meter liter litre dollar consumer-price color colour labor labour harbor harbour favor favour behavior ' +
    'behaviour armor terror mirror vector tenor rumor rumour door floor disorder reminder remainder encounter counter trailer ' +
    'container freighter bomber fighter-jet helicopter trigger barrier frontier gender tender slaughter laughter'
  ).split(' '),
);

/**
 * Whether a noun's ending makes a person of an act: "questioner", "lobbyist"; a noun that is known for a thing is none.
 * @example isDoer('lobbyist') // true
 * @example isDoer('border') // false
 */
export function isDoer(lemma: string): boolean {
  const word = lemma.toLowerCase();
  return word.length > 4 && /(?:[^e]er|or|ist|eer|goer)$/.test(word) && !THINGS.has(word);
}
