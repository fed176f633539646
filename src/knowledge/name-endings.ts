// The last words of names that tell what is named: "River" a place, "Ministry" a body; and nouns before or after a name.
// Source: general knowledge of English names, written for Dateline. All lower-case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of the names of bodies. */
export const BODY_ENDINGS = words(`
  academy administration agency alliance army arsenal assembly association associates authority bank battalion board brigade brigades
  broadcasting bureau cabinet campaign cartel caucus chamber church club co coalition college command commission committee community companies
  company confederation conference congress consortium convention cooperative corp corporation corps council court department directorate division
  duma enterprises faction faculty federation fleet force forces foundation front fund gmbh government group guard guards holding holdings
  inc incorporated industries initiative institute institution intelligence international jihad junta kgaa league limited llc llp ltd
  mafia media militia ministry mission motorsports movement navy network networks nv office ojsc organisation organization panel parliament partners partnership party pjsc plc
  police politburo press prosecution radio regiment resistance sa school secretariat senate senat services society squad staff systems taskforce team telecom television
  times tribunal tribune trust tv union unit univ university ventures watch wing workers workshop airlines airways motors bancorp post herald gazette journal
  daily weekly telegraph observer guardian chronicle news pictures records studios entertainment software technologies technology electronics pharmaceuticals
  petroleum oil gas energy steel motor insurance securities futures capital investments bros sons bv ag se spa oao ooo zao pty pvt aps oy ab asa`);

/** Last words of the names of places. */
export const PLACE_ENDINGS = words(`
  airport avenue ave base basin bay beach boulevard blvd border borough bridge building bunker camp canal canyon cape castle cathedral cemetery center centre channel
  city coast county creek crescent crossing dam delta desert district drive east falls farm field forest fort garden gardens gate glacier gorge governorate gulf hall harbor
  harbour heights highlands highway hill hills hotel inlet island islands isle isles jungle junction kingdom lake lakes lane mall mansion market
  mosque mount mountain mountains museum neck oblast ocean oasis palace park passage pass peak peninsula plain plateau plaza point pond port
  prefecture province quarter ranch range reef region republic reservoir ridge river road rd route ruins sahara sea shore shrine sound south springs square station steppe
  straits strait street st strip suburb summit synagogue temple terminal terrace territory territories theater theatre tomb tower towers town township tunnel turnpike
  valley viaduct village volcano wadi wall waterfall west wharf woods zone north airfield`);

/** First words of the names of bodies before "of": "University of ...". */
export const BODY_BEGINNINGS = words(`
  academy agency alliance army assembly association bank battalion board bureau cabinet center centre chamber church college commission committee confederation
  conference congress council court department directorate faculty federation foundation front guild house institute institution league ministry movement museum office
  order organisation organization parliament party school secretariat senate society sons supreme-court syndicate union university brotherhood friends
  bank board authority corps coalition embassy consulate`);

/** First words of the names of places before "of": "Gulf of ...". */
export const PLACE_BEGINNINGS = words(`
  bay cape city coast duchy emirate federation-of gulf isle isles kingdom lake mount municipality port principality province republic sea state strait straits sultanate town
  valley river island horn cathedral duchy`);

/** Last words of bodies and places alike: they tell only that no person is meant. */
export const EITHER_ENDINGS = words(`
  bank building center centre chamber church club college court farm forum front group guard hall hotel house mission museum north office park post school south
  south station strip theater theatre union university west east academy`);

/** Nouns whose "of" or apposition gives a place: "the town of Manbij", "Manbij province". */
export const PLACE_NOUNS = words(`
  city town village province region district state capital island peninsula county municipality suburb port neighborhood neighbourhood governorate
  oblast prefecture territory enclave settlement hamlet resort valley river lake border area outskirts township camp archipelago republic oasis crossing port-city`);

/** Nouns before or after the name of a body: "the newspaper Etemad", "Shell shares". */
export const BODY_NOUNS = words(`
  company firm group agency newspaper daily weekly magazine party bank airline retailer manufacturer maker broadcaster channel network station
  organization organisation movement militia faction charity think-tank watchdog union startup website giant conglomerate carmaker automaker
  shares stock stocks employees staff executives shareholders customers software ceo spokesman spokeswoman spokesperson officials official
  boss subsidiary brand products profits sales headquarters board members militants fighters`);

/** Nouns right before the name of an outlet: "the newspaper Le Quotidien", "state television". */
export const OUTLET_NOUNS = words(`
  newspaper newspapers daily weekly magazine tabloid broadsheet broadcaster channel television tv radio newswire wire outlet portal website blog
  periodical fortnightly monthly`);

/** Last words of the names of outlets, where the name is a body's. */
export const OUTLET_ENDINGS = words(`
  times herald tribune gazette chronicle courier telegraph newspaper television tv radio daily weekly post mirror`);
