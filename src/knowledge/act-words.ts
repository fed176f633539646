// Words beside acts: what measures them, lasts, is undergone, wished, kept up or set apart. Ours, from general knowledge of English; what acts
// themselves are called stands in event-nouns.ts and the event-verbs files.
import { wordSet } from './word-set.js';

/** Nouns that take two: "ruled out talks with the rebels". */
export const MUTUAL_NOUNS: ReadonlySet<string> = wordSet(
  'talk meeting negotiation deal agreement accord tie contact war peace relation relationship truce dialogue ' +
    'cooperation link dealing alliance treaty pact summit trade partnership',
);

/** What is called to happen, and not called by a name: "called this meeting". */
export const CALLED_OCCASIONS: ReadonlySet<string> = wordSet(
  'meeting election vote session summit strike protest rally conference referendum poll hearing march ' +
    'demonstration boycott truce ceasefire number time place person man woman',
);

/** Nouns that measure the act behind "of": "two days of talks", "a series of attacks". */
export const MEASURING_NOUNS: ReadonlySet<string> = wordSet(
  'hour day week month year minute number dozen hundred thousand round series lot part',
);

/** Nouns of what goes on for years: they tell of an act only where they are said to begin, end or flare up. */
export const LASTING_NOUNS: ReadonlySet<string> = wordSet(
  'war warfare fighting battle conflict combat violence hostility hostilities terrorism insurgency genocide',
);

/** Words that tell one act from others of its kind by how it stands: "stalled talks". */
export const STATUS_ADJECTIVES: ReadonlySet<string> = wordSet(
  'stalled stall suspended planned upcoming first last latest recent alleged renewed ongoing failed',
);

/** What acts do that happen: "talks stalled", "clashes broke out", "an attack killed". */
export const HAPPENING_VERBS: ReadonlySet<string> = wordSet(
  'begin start stall continue resume end collapse fail break erupt occur happen take follow proceed open conclude ' +
    'intensify escalate kill wound injure last damage destroy rock shake hit rip tear devastate flatten paralyse ' +
    'paralyze sweep spread enter flare drag',
);

/** Nouns of what happens once and is over. */
export const ONE_TIME_NOUNS: ReadonlySet<string> = wordSet(
  'arrival departure capture takeover occupation release removal',
);

/** Nouns of taking, shutting in and breaking, of which "of" tells what was taken: "the boarding of the tanker". */
export const TAKING_NOUNS: ReadonlySet<string> = wordSet(
  'boarding closing reopening capture takeover conquest storming seizure siege encirclement closure annexation demolition razing burning ' +
    'interception impounding confiscation eviction sabotage poisoning blockade',
);

/** Meals and drinks over which people meet: "settled it over dinner". */
export const MEAL_NOUNS: ReadonlySet<string> = wordSet('dinner lunch luncheon breakfast supper coffee tea');

/** Nouns of letting go, whose owner is let go: "their release". */
export const GIVING_BACK_NOUNS: ReadonlySet<string> = wordSet('release repatriation acquittal reinstatement freeing');

/** What sums of acts do: "attacks fell by a third". */
export const COUNTING_FORMS: ReadonlySet<string> = wordSet(
  'fell rose dropped doubled tripled halved declined decreased increased surged soared climbed jumped dwindled',
);

/** Verbs under which an act is only wished, thought of or tried. */
export const WISHING_VERBS: ReadonlySet<string> = wordSet(
  'prefer want wish hope like consider imagine wonder debate try attempt seek expect believe think need mean ' +
    'design aim help',
);

/** Verbs whose present tells what goes on: "Iran backs the group", but "Putin meets Raisi". */
export const LASTING_VERBS: ReadonlySet<string> = wordSet(
  'support back oppose host seek reject resist besiege occupy blockade defy aid arm',
);

/** Verbs whose result stays as it is until somebody undoes it. */
export const KEPT_UP_VERBS: ReadonlySet<string> = wordSet(
  'close shut seal ban bar block blockade detain hold jail imprison occupy suspend freeze besiege',
);

/** Verbs of those who give: "it will provide two planes". */
export const GIVING_VERBS: ReadonlySet<string> = wordSet(
  'provide give donate grant contribute lend supply send commit allocate deliver',
);

/** Verbs whose subject brings an act of others about. */
export const BROKERING_VERBS: ReadonlySet<string> = wordSet(
  'broker mediate facilitate host sponsor arrange convene moderate chair',
);

/** Nouns whose owner does so: "with the mediation of Oman", "under the auspices of the United Nations". */
export const BROKERING_NOUNS: ReadonlySet<string> = wordSet(
  'mediation auspex auspices intermediary mediator channel help sponsorship facilitation chairmanship',
);

/** Verbs of force that those who take part do to each other, or that need no target. */
export const MUTUAL_FORCE_VERBS: ReadonlySet<string> = wordSet(
  'clash fight battle skirmish combat advance exchange retaliate explode detonate',
);

/** Nouns whose infinitive says what they are for, not what is planned: "efforts to mediate". */
export const PURPOSE_NOUNS: ReadonlySet<string> = wordSet(
  'effort step way need role attempt chance opportunity right ability power freedom mandate means reason time ' +
    'pressure desire mechanism capacity tool bid place',
);

/** How parties stand to each other, not what they did: "hailed cooperation". */
export const RELATION_NOUNS: ReadonlySet<string> = wordSet(
  'cooperation co-operation collaboration partnership coordination friendship solidarity integration teamwork ' +
    'sharing investment goodwill dialogue contact support backing',
);

/** Verbs whose infinitive says what a thing is for: "designed to push back". */
export const PURPOSE_VERBS: ReadonlySet<string> = wordSet('design mean intend aim need use require');

/** Forms that are, or may be, of the past: "Gunmen hit a convoy". */
export const SAME_IN_PAST: ReadonlySet<string> = wordSet('shot hit cut shut set put let beat quit split burst');

/** Verbs that do not stand without an object: where they have none, the word before them is what they are done to. */
export const OBJECT_VERBS: ReadonlySet<string> = wordSet(
  'kill injure wound jail arrest detain imprison sentence convict acquit deport expel extradite kidnap abduct ' +
    'assassinate murder behead execute free release rescue evacuate accuse indict sack dismiss oust suspend ban ' +
    'sanction summon recall torture shoot stab bomb shell displace extend postpone cancel sign',
);

/** Nouns whose owner undergoes: "his arrest", "the minister's ouster". */
export const UNDERGONE_NOUNS: ReadonlySet<string> = wordSet(
  'arrest detention imprisonment ouster removal expulsion release killing murder assassination execution death ' +
    'deportation extradition conviction indictment prosecution impeachment abduction kidnapping capture liberation ' +
    'repatriation torture poisoning beheading trial sentence rescue dismissal acquittal pardon jailing ' +
    'incarceration reinstatement lifting easing suspension',
);

/** Nouns that measure or wrap another: what they stand for is told by the words beside them. */
export const WRAPPING_NOUNS: ReadonlySet<string> = wordSet(
  'number dozen hundred thousand score majority rest part series round wave kind sort type lot group couple batch ' +
    'set bit campaign effort operation process programme program plan action activity work package delivery ' +
    'shipment hour tonne ton kilo litre liter sack bag crate truckload planeload consignment regime amount text ' +
    'draft batch version level range form piece string spate flurry imposition provision act',
);

/** Verbs under which talks are those that were told just before: "and negotiations are continuing". */
export const GOING_ON_VERBS: ReadonlySet<string> = wordSet(
  'continue resume proceed stall go end conclude collapse fail drag',
);

/** Words that set an act apart from those told before: "another attack", "the annual talks". */
export const OTHER_ONE: ReadonlySet<string> = wordSet(
  'another new second third next further fresh other separate previous earlier past additional future more ' +
    'similar subsequent repeated last former annual several many',
);

/** Acts that are done by saying so: "I would like to thank". */
export const PERFORMED_VERBS: ReadonlySet<string> = wordSet(
  'thank congratulate apologize apologise welcome stress condemn remind assure express emphasize emphasise ' +
    'reiterate',
);

/** Verbs that say of a report that it is not so. */
export const DISMISSING_VERBS: ReadonlySet<string> = wordSet('dismiss deny reject refute dispute rebut disavow');

/** What they are said of: "dismissed a report that". */
export const DISMISSED_NOUNS: ReadonlySet<string> = wordSet(
  'report claim allegation accusation charge suggestion rumour rumor',
);

/** Of the verbs that leave an act open, those that leave open one named by a noun: who rejects a visit takes it for real. */
export const OPENING_VERBS: ReadonlySet<string> = wordSet(
  'threaten want wish seek consider contemplate mull fear risk attempt weigh explore desire',
);

/** Verbs that ask for what a noun names only by a preposition: "called for talks", but "called the talks useful". */
export const ASKING_FOR_VERBS: ReadonlySet<string> = wordSet('call ask push press appeal lobby plead petition');

/** Verbs that hold something up: what is blocked is the issue. */
export const STOPPING_VERBS: ReadonlySet<string> = wordSet(
  'block veto freeze stop halt suspend ban boycott reject derail close end cancel prevent delay oppose hold scrap ' +
    'abandon quit leave cut break bar refuse obstruct',
);

/** Verbs and nouns of being against something. */
export const OPPOSING_WORDS: ReadonlySet<string> = wordSet(
  'oppose opposition object condemn criticize criticise denounce resist',
);

/** Phrases that tell with "be" of what the subject does: "are on strike". */
export const STANDING_DOING: ReadonlySet<string> = wordSet(
  'on_strike on_visit on_tour on_trip on_alert in_contact in_talk in_talks in_negotiation in_consultation in_discussion ' +
    'in_dialogue',
);

/** Phrases that tell with "be" of what the subject undergoes: "is under siege". */
export const STANDING_UNDERGOING: ReadonlySet<string> = wordSet(
  'on_trial under_arrest under_detention under_investigation under_siege under_blockade under_attack under_bombardment ' +
    'under_embargo under_sanction under_sanctions under_curfew under_surveillance in_custody in_detention',
);
