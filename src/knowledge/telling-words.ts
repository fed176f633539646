// Words of telling: who is cited, how words are carried, asked for, held back or judged. Ours, from general knowledge of English; each list
// says what a report does with such a word.
import { wordSet } from './word-set.js';

/** What a report calls words when it judges them: "..., a view shared by few". */
export const JUDGED_NOUNS: ReadonlySet<string> = wordSet(
  'threat promise pledge denial proposal view opinion claim charge position stance sentiment argument belief ' +
    'accusation suggestion idea notion call demand warning allegation assertion figure assessment',
);

/** Verbs whose participle behind a comma goes on with the telling: "he was safe, adding that". */
export const PARTING_VERBS: ReadonlySet<string> = wordSet(
  'add cite quote note say argue insist explain stress warn claim call describe blame accuse',
);

/** Nouns of those who, and of that which, can be cited for what is told: "citing officials", "quoting a memo". */
export const TELLER_NOUNS: ReadonlySet<string> = wordSet(
  'official source person people diplomat agency newspaper daily report document statement minister ministry ' +
    'office embassy spokesman spokeswoman spokesperson police media television witness expert analyst aide adviser ' +
    'advisor letter memo study survey poll data figure record lawyer researcher',
);

/** What a quotation is called before a colon: "the words of Hugo Lanz", "a line from Ada". */
export const QUOTED_NOUNS: ReadonlySet<string> = wordSet(
  'word words quote quotation phrase saying dictum maxim line motto advice warning',
);

/** Occasions on which words are said or printed: "in an interview". */
export const SPEECH_OCCASIONS: ReadonlySet<string> = wordSet(
  'interview statement speech letter tweet post briefing broadcast column address',
);

/** What somebody tells of himself: "by his own admission". */
export const OWN_ACCOUNTS: ReadonlySet<string> = wordSet(
  'admission account reckoning estimate count telling confession',
);

/** Nouns of what somebody holds: "in his view", "in the estimation of the board". */
export const VIEW_NOUNS: ReadonlySet<string> = wordSet(
  'view opinion judgment judgement estimation eyes assessment reading analysis',
);

/** Verbs and nouns of holding something true, as told of somebody. */
export const BELIEVING_WORDS: ReadonlySet<string> = wordSet(
  'believe think suspect belief view opinion conviction suspicion assessment conclusion',
);

/** Papers that several sign together, as their titles have it: "Joint Statement by". */
export const SIGNED_PAPERS: ReadonlySet<string> = wordSet(
  'statement declaration communique communiqué appeal resolution remarks message manifesto',
);

/** Verbs that make whoever does them the issuer of a paper. */
export const ISSUING_VERBS: ReadonlySet<string> = wordSet(
  'lead issue sign release write publish send file post make give deliver draft prepare run carry print broadcast ' +
    'circulate adopt air',
);

/** Verbs whose subject makes the statement that they govern: "issued a statement saying". */
export const MAKING_VERBS: ReadonlySet<string> = wordSet(
  'issue release make send give deliver publish post write put have record read air share',
);

/** Verbs that only carry a noun of telling: "issued a denial", "dropped the charge". */
export const LIGHT_TELLING_VERBS: ReadonlySet<string> = wordSet(
  'make issue give raise express voice repeat renew deliver offer put lodge level have hold air share reiterate ' +
    'drop withdraw send release publish present submit file announce utter sound leave face stand cast throw bring ' +
    'retract take',
);

/** Verbs by which what is held is said: "voiced the hope". */
export const EXPRESSING_VERBS: ReadonlySet<string> = wordSet(
  'express voice raise reiterate repeat renew restate share state declare utter convey',
);

/** What a paper or station does with the words of another: "a letter carried by the Courier". */
export const CARRYING_VERBS: ReadonlySet<string> = wordSet(
  'carry air broadcast publish print run show obtain see review convey deliver read relay transmit quote cite',
);

/** Verbs whose object can only be who is asked. */
export const ASKING_VERBS: ReadonlySet<string> = wordSet(
  'ask urge beg implore invite encourage persuade advise instruct remind challenge tell call appeal plead',
);

/** Verbs that always take what they tell, so that a clause without it says it of the noun before. */
export const TRANSITIVE_TELLING_VERBS: ReadonlySet<string> = wordSet(
  'announce propose promise pledge demand predict condemn denounce deny reject describe',
);

/** Verbs and adjectives under which a saying is still to come: "is expected to say". */
export const NOT_YET_SAID: ReadonlySet<string> = wordSet(
  'expect plan want hope intend due likely set schedule ask urge need have be try able tell prepare ready wait ' +
    'wish able about free allow let invite press push pressure poise undertake agree promise pledge vow offer ' +
    'threaten decide consent commit',
);

/** Verbs and adjectives under which nothing is said: "refused to say". */
export const NEVER_SAID: ReadonlySet<string> = wordSet(
  'refuse decline fail avoid stop refrain unable unwilling reluctant hesitate forget neglect',
);

/** What those refuse who keep silent: "declined to comment". */
export const SPEAKING_VERBS: ReadonlySet<string> = wordSet(
  'comment say speak talk tell answer respond reply discuss confirm elaborate explain identify name disclose ' +
    'reveal specify give provide be',
);

/** Adverbs by which a report does not vouch for what it tells. */
export const HEDGING_ADVERBS: ReadonlySet<string> = wordSet(
  'reportedly allegedly apparently purportedly supposedly ostensibly seemingly',
);

/** What is heard from those who listen: "to cheers". */
export const CROWD_REACTIONS: ReadonlySet<string> = wordSet('cheer applause laughter jeer boo ovation acclaim');

/** Nouns of those who publish news: "the agency said" of one that the report has named. */
export const OUTLET_NOUNS: ReadonlySet<string> = wordSet(
  'agency newspaper paper daily weekly magazine station broadcaster channel network website site outlet publication ' +
    'organisation organization tabloid newswire',
);

/** Those who speak for another: "through her lawyer". */
export const SPEAKING_FOR: ReadonlySet<string> = wordSet(
  'lawyer attorney solicitor counsel spokesman spokeswoman spokesperson representative aide assistant intermediary ' +
    'mediator envoy office agent publicist brother sister wife husband son daughter family friend relative go-between',
);

/** Nouns of what broadcasts: "said on state television". */
export const STATION_NOUNS: ReadonlySet<string> = wordSet('television tv radio channel broadcaster station');

/** Papers that come to light through others: "a cable published by the Courier", "a memo leaked to Varna". */
export const LEAKED_PAPERS: ReadonlySet<string> = wordSet(
  'cable memo memorandum minutes transcript recording tape letter email e-mail dispatch log file diary note telegram correspondence ' +
    'message call conversation video footage text',
);

/** Papers that go to somebody. */
export const LETTERS: ReadonlySet<string> = wordSet(
  'letter message email e-mail telegram note cable memo memorandum text comment remark statement testimony speech ' +
    'address appeal',
);

/** Those who hear a thing of whom none is named: "leaked to the press", "shown to reporters". */
export const ANY_HEARERS: ReadonlySet<string> = wordSet('press media reporter journalist public internet web outlet');

/** Sources that stand for themselves and for nobody who is named. */
export const UNNAMED_SOURCES: ReadonlySet<string> = wordSet(
  'source insider cable document memo study poll survey recording',
);

/** Words for how many: what they count is the source. */
export const COUNTED_SOURCES: ReadonlySet<string> = wordSet(
  'percent % majority minority number group handful dozen hundred thousand million half third rest part',
);

/** Places that speak through those who govern from them or run them. */
export const SPEAKING_PLACES: ReadonlySet<string> = wordSet(
  'city capital palace town village province state region county territory district embassy republic airport port ' +
    'museum hospital clinic factory mine plant prison theatre theater cathedral mosque monastery zoo centre center ' +
    'hotel stadium school',
);

/** What is done with words in the paper that they stand in: "this is set out in the treaty". */
export const POINTING_VERBS: ReadonlySet<string> = wordSet(
  'make put state set find lay write spell explain express contain quote repeat reflect record enshrine confirm ' +
    'summarize summarise define describe recite phrase formulate say',
);

/** What a speaker does with a paper before he reads from it: "I turn to the treaty, at article 9". */
export const TURNING_VERBS: ReadonlySet<string> = wordSet('turn refer go come point look return');

/** What one hears or learns something from that is nobody's word: "learned from experience that". */
export const NO_TELLERS: ReadonlySet<string> = wordSet(
  'experience mistake failure past history example beginning start outset distance window afar above behind home ' +
    'loss defeat crisis war accident mishap error success practice observation hindsight scratch childhood',
);

/** What a report calls something told: "that was the doctor's version", "the story comes from her maid". */
export const ACCOUNT_NOUNS: ReadonlySet<string> = wordSet(
  'account version story tale claim view reading telling report detail anecdote rumour rumor figure number information ' +
    'news word line remark quotation quote phrase sentence exchange episode scene recollection memory testimony ' +
    'explanation estimate count description intelligence tip',
);

/** What is done with a paper or recording on its way to the report: "a letter read out by", "a tape that a guard passed to". */
export const PASSING_VERBS: ReadonlySet<string> = wordSet(
  'see obtain review view carry air broadcast publish release post leak print transcribe read play forward share show ' +
    'give pass deliver distribute circulate relay hear screen examine inspect copy quote cite hand smuggle bring send ' +
    'upload disclose reveal unearth find discover record make run reproduce translate transmit convey pick intercept reprint monitor deliver describe summarise summarize mention report ' +
    'produce present',
);

/** What somebody does who brings the words of another: "conveyed a message from the minister". */
export const CONVEYING_VERBS: ReadonlySet<string> = wordSet(
  'convey deliver bring carry relay transmit pass forward read transfer communicate hand present',
);

/** What something is done according to, and nobody who says it: "according to custom". */
export const NO_SOURCES: ReadonlySet<string> = wordSet(
  'custom tradition plan schedule law rule age size need taste ability height weight season wish preference protocol ' +
    'habit instruction recipe principle rank order merit type alphabet colour color budget',
);

/** Papers that are cited for what is told, and not as a thing: "citing an audit", but "citing a theory". */
export const CITED_PAPERS: ReadonlySet<string> = wordSet(
  'audit report study survey poll document memo letter note cable file record dossier log transcript minutes message ' +
    'email statement data figure statistic analysis review assessment intelligence investigation inquiry autopsy census ' +
    'article book diary recording tape footage telegram dispatch indictment ruling verdict draft text communique bulletin',
);
