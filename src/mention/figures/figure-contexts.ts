// Words round a number that say what it counts, or that it counts nothing. Source: general knowledge, written for Dateline.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Plurals whose singular is another word. */
export const SINGULARS: ReadonlyMap<string, string> = new Map(
  'people person|persons person|men man|women woman|children child|troops troop|servicemen serviceman|servicewomen servicewoman|policemen policeman|firemen fireman|gunmen gunman|fishermen fisherman|businessmen businessman|lives life|wives wife|knives knife|countrymen countryman|lawmen lawman'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([plural = '', singular = '']) => [plural, singular] as const),
);

/** Nouns that count more than one thing though they look singular. */
export const INVARIANT_PLURALS = words(
  `people troops police aircraft spacecraft hovercraft watercraft personnel staff crew cattle sheep deer fish livestock poultry
  series species head offspring militia cavalry infantry percent dead wounded injured missing sick elderly poor homeless
  rupiah baht yen yuan won rand others`,
);

/** Nouns that a number after them names rather than counts: "page 12", "Resolution 1701", lower-case. */
export const DESIGNATORS = words(
  `article section chapter page paragraph clause annex appendix part volume verse line figure table item rule act title note
  number no nos phase stage level step round grade class category type version model mark series size generation tier
  flight route highway road interstate runway gate platform terminal exit room floor apartment suite building block lot
  unit brigade battalion regiment division squadron corps group company task force camp block sector area zone district ward
  channel radio station studio resolution protocol convention amendment proposition directive decree order law bill case count
  channel apollo vision agenda point track lane week day night game set match season episode`,
);

/** Nouns after "3-1" or before it that make it a score and not a range. */
export const SCORE_NOUNS = words(
  'win victory defeat loss draw lead score aggregate triumph thrashing decision vote tie margin',
);

/** Second parts of compounds whose number is part of a fixed word: "two-state", "one-sided". */
export const FIXED_COMPOUNDS = words(
  `way state party sided time fold part step stage tier front track handed legged star piece dimensional pronged off man woman
  edged story storey faced lane sum letter horse trick bit man hander stop`,
);

/** Nouns that "one" before them does not count: "one thing is clear". */
export const ONE_STOPS = words(
  `thing way point side hand another reason example time case place sense moment level matter kind sort part word respect voice
  step day morning night year week month occasion difference problem issue question factor message area hell`,
);

/** Verbs after whose bare number persons are meant: "killed 30". */
export const CASUALTY_VERBS = words(
  `kill wound injure hurt die arrest detain capture behead execute evacuate rescue displace drown perish hospitalize hospitalise
  massacre jail imprison kidnap abduct slay infect maim missing dead injured wounded`,
);

/** Verbs that take a measured subject to a value or by an amount; also irregular forms, which a lemma may miss. */
export const CHANGE_VERBS = words(
  `rise fall climb drop grow shrink increase decrease decline slip jump surge soar plunge slump sink slow gain lose add edge
  raise cut lower reduce slash lift boost trim double expand contract advance retreat rally tumble dip inch rocket go widen narrow
  change move swing shift accelerate ease fluctuate revise limit restrict cap
  rose risen fell fallen grew grown shrank shrunk sank sunk lost slid slide`,
);

/** Those of them whose bare object is the amount of the change: "Oil rose $2". */
export const BARE_CHANGE_VERBS = words(
  'rise fall climb drop grow shrink increase decrease decline slip jump surge plunge slump sink gain',
);

/** Verbs that say that a measured subject has a value. */
export const TOTAL_VERBS = words(
  'be need require reach hit exceed total number average cost weigh measure equal fetch range vary top surpass approach pass',
);

/** Those that say it only with "to", "at" or "for": "came to 300", "stood at 300". */
export const PLACED_TOTAL_VERBS = words('come amount stand sell trade remain stay run hover sit close open end');

/** Verbs after which "at" gives the value of their object: "a firm valued at $3 million". */
export const VALUE_VERBS = words('value estimate price put set');

/** Verbs whose money goes to what stands after "for", "on" or "to". */
export const SPENDING_VERBS = words(
  'pay spend lend give allocate earmark set offer pledge commit raise seek need provide budget invest donate approve request charge',
);

/** Verbs with whose subject "one" says who speaks, not how many: "one official said". */
export const SPEECH_VERBS = words(
  'say tell add explain ask report recall write note argue believe think warn describe claim call know want put insist suggest reply respond comment remark acknowledge concede admit',
);

/** Adjectives after a measure that say which of a thing's sizes it is: "12 metres high". */
export const SIZE_ADJECTIVES = words('high tall long wide deep thick broad old large big heavy away apart distant');

/** Bodies that are named by how many they are: "the Group of 7". */
export const NUMBERED_BODIES = words('group gang band league council committee company club');

/** Short forms before a number that names: "No. 4", "Art. 5". */
export const NUMBERING_SHORTS = words('no nos art arts sec ch vol p pp fig para res');

/** Months and their short forms. */
export const MONTHS = words(
  `january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov
  december dec`,
);

/** Verbs whose "over" is a particle: "handed over millions". */
export const OVER_VERBS = words('hand turn sign make');
