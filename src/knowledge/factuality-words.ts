// Words that say how real what they govern or modify is: who plans, fears, demands, alleges or prevents an act does not tell that it happened.
// Ours, from general knowledge of English; the idea of such a lexicon is that of FactBank's event-selecting predicates (Sauri and Pustejovsky 2009).

/** What a governing word makes of an act that is told below it; `same` passes the governor's own status on. */
export type Effect =
  | 'same'
  | 'ongoing'
  | 'planned'
  | 'expected'
  | 'hypothetical'
  | 'requested'
  | 'alleged'
  | 'denied'
  | 'negated'
  | 'stalled';

const GOVERNING_VERBS = `
ongoing : continue keep persist remain proceed
same : able enable let begin start commence launch resume restart manage succeed complete conclude end finish help hold conduct carry stage make perform undertake wage mount pay open see witness have get force compel cause lead attend host join go come face use take initiate sign reach issue deliver give be happen occur follow come break erupt get extend expand intensify escalate
planned : plan intend prepare agree pledge promise vow swear decide schedule arrange organise organize set slate commit undertake resolve opt choose offer volunteer announce propose approve authorise authorize due ready willing poised determined committed gear brace aim
expected : expect anticipate predict forecast project foresee likely bound certain sure pave presage herald foreshadow
requested : demand urge ask call request require order appeal insist recommend suggest press push lobby instruct command implore beg plead petition exhort encourage want_to need should must necessary invite advise advocate summon
hypothetical : threaten warn want wish hope consider contemplate mull weigh fear risk try attempt seek debate explore dread dare aspire desire ponder imagine envisage envision allow permit eager keen reluctant hesitant discuss pursue favor favour prefer love like tempt possible unlikely impossible difficult hard easy doubt question wonder worry caution discourage oppose reject support back welcome
alleged : accuse allege claim suspect charge blame indict believe think assume presume purport reckon guess speculate appear seem rumour rumor insinuate imply suppose consider_to
denied : deny disavow refute dispute rebut
negated : refuse fail decline prevent avoid avert forbid ban bar prohibit stop cancel refrain abstain neglect forget omit lack foil thwart miss preclude stave scrap exclude call_off rule_out deter keep_from unable
stalled : stall suspend freeze postpone delay shelve pause interrupt deadlock halt hamper impede stymie hinder falter collapse
`;
const GOVERNING_NOUNS = `
planned : contract order funding programme program plan intention agreement deal decision promise pledge vow commitment preparation readiness willingness offer schedule invitation arrangement accord pact resolution mandate purpose run-up eve mission
expected : expectation prospect likelihood forecast prediction probability outlook anticipation way
requested : call demand request appeal plea proposal recommendation suggestion need petition motion bid pressure push
hypothetical : threat warning possibility risk fear worry concern hope attempt chance idea wish desire ability right opportunity potential danger scenario alternative need attempt
alleged : allegation accusation claim suspicion charge rumour rumor report
denied : denial
negated : refusal failure lack absence inability prevention ban avoidance refraining end
stalled : suspension freeze delay postponement deadlock impasse
`;
const MODIFIERS = `
planned : planned scheduled upcoming forthcoming proposed future next pending prospective intended
expected : expected likely anticipated imminent impending looming probable probably
hypothetical : possible potential hypothetical any possibly perhaps maybe eventual threatened feared conceivable would-be attempted
alleged : alleged suspected reported purported so-called supposed claimed allegedly reportedly apparently purportedly supposedly ostensibly
negated : failed aborted cancelled canceled foiled thwarted unsuccessful no without averted never abandoned
stalled : stalled suspended frozen deadlocked postponed delayed paused moribund stymied
ongoing : ongoing continuing current continued persistent
`;

/** A verb with the particle, object or preposition that makes it say so. */
const PHRASES = `
stalled : break_down fall_apart fall_through put_off push_back run_aground grind_halt come_halt hit_impasse reach_impasse hit_deadlock reach_deadlock hit_snag hit_wall end_deadlock end_impasse end_failure
`;

const VERBS = readEffects(GOVERNING_VERBS);
const NOUNS = readEffects(GOVERNING_NOUNS);
const BESIDE = readEffects(MODIFIERS);
const TOGETHER = readEffects(PHRASES);

/**
 * What a verb or adjective makes of the act that completes it, or null where it says nothing of it.
 * @example verbEffect('threaten') // 'hypothetical'
 */
export function verbEffect(lemma: string): Effect | null {
  return VERBS.get(lemma) ?? null;
}

/**
 * What a noun makes of the act that hangs on it, or null.
 * @example nounEffect('plan') // 'planned'
 */
export function nounEffect(lemma: string): Effect | null {
  return NOUNS.get(lemma) ?? null;
}

/**
 * What a verb and a word beside it, joined by "_", make of the act that is their subject or object, or null.
 * @example phraseEffect('break_down') // 'stalled'
 */
export function phraseEffect(phrase: string): Effect | null {
  return TOGETHER.get(phrase) ?? null;
}

/**
 * What a modifier makes of the act that it stands beside, or null.
 * @example modifierEffect('stalled') // 'stalled'
 */
export function modifierEffect(word: string): Effect | null {
  return BESIDE.get(word) ?? null;
}

function readEffects(table: string): ReadonlyMap<string, Effect> {
  const effects = new Map<string, Effect>();
  for (const line of table.trim().split('\n')) {
    const [name = '', words = ''] = line.split(' : ');
    // proof: each row of the tables above begins with the name of an effect
    for (const word of words.split(/\s+/)) effects.set(word, name as Effect);
  }
  return effects;
}
