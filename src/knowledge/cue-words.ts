// Verbs of saying, thinking and showing, by class and by what they take. Source: general knowledge of English grammar
// (verb classes as any grammar describes them), written for Dateline. A word may stand in several rows.
import type { CueRow } from './cue.js';

/** Verbs that bring on what somebody said, thought or showed. */
export const VERB_ROWS: readonly CueRow[] = [
  // Saying
  { class: 'neutral', frames: 'clause quote', words: 'say' },
  { class: 'neutral', frames: 'clause quote addressee-infinitive about of', words: 'tell', takesAddressee: true },
  { class: 'neutral', frames: 'clause quote of about', words: 'inform notify brief', takesAddressee: true },
  { class: 'neutral', frames: 'clause quote', words: 'write tweet retweet post blog minute' },
  {
    class: 'neutral',
    frames: 'clause quote',
    words:
      'add remark comment observe mention reply respond answer recount relate narrate elaborate opine muse quip joke ' +
      'specify clarify retort rejoin interject counter conclude summarise summarize volunteer ' +
      'whisper murmur mutter mumble shout yell smile beam reveal press chime scream cry exclaim gasp sigh bark snap growl laugh chant sing intone ' +
      'recite repeat reiterate blurt drawl shoot fire deadpan venture gush rave thunder roar',
  },
  {
    class: 'neutral',
    frames: 'clause quote',
    words:
      'confide enthuse rant bluster prattle jest wisecrack preach lecture expound pontificate stammer stutter hiss snort ' +
      'drone croak wail moan groan sob bellow holler howl screech shriek squeal whimper whine cable telegraph radio telephone ' +
      'depose vouch insinuate grouse tease dictate',
  },
  {
    class: 'neutral',
    frames: 'clause quote',
    words: 'text e-mail email message alert apprise admonish',
    takesAddressee: true,
  },
  { class: 'neutral', frames: 'quote', words: 'go begin continue read' },
  { class: 'neutral', frames: 'quote clause', words: 'reflect recall reminisce remember remind' },
  { class: 'neutral', frames: 'noun', words: 'recall repeat reiterate recount relate mention' },
  { class: 'neutral', frames: 'noun', words: 'discuss', mode: 'acted' },
  { class: 'neutral', frames: 'addressee-infinitive clause of', words: 'remind', takesAddressee: true },
  { class: 'neutral', frames: 'clause quote noun ing', words: 'explain report announce' },
  { class: 'neutral', frames: 'noun', words: 'express voice' },
  { class: 'neutral', frames: 'noun quote', words: 'describe reference echo contrast' },
  {
    class: 'neutral',
    frames: 'noun-as',
    words:
      'describe characterise characterize portray depict define label brand dub term style call paint bill tout rate rank',
  },
  { class: 'neutral', frames: 'noun', words: 'outline detail summarise summarize' },
  { class: 'neutral', frames: 'about of', words: 'speak talk joke remark' },
  { class: 'neutral', frames: 'on about', words: 'comment elaborate expand' },
  { class: 'neutral', frames: 'to', words: 'point respond reply' },
  { class: 'neutral', frames: 'clause about', words: 'testify' },
  { class: 'neutral', frames: 'at', words: 'hint' },
  {
    class: 'neutral',
    frames: 'clause noun',
    words: 'predict forecast project foresee prophesy estimate calculate reckon speculate',
  },
  { class: 'neutral', frames: 'clause noun ing quote', words: 'suggest propose recommend advise' },
  { class: 'neutral', frames: 'addressee-infinitive against', words: 'advise counsel', takesAddressee: true },
  { class: 'neutral', frames: 'clause noun', words: 'hint imply intimate signal indicate' },
  { class: 'neutral', frames: 'clause', words: 'rule decree determine find relay convey hold' },
  { class: 'neutral', frames: 'noun-with clause', words: 'interview' },
  // Claiming and insisting
  {
    class: 'assert',
    frames: 'clause quote',
    words:
      'claim assert insist maintain argue contend declare affirm proclaim state stress emphasise emphasize underline ' +
      'underscore swear aver avow profess pronounce allege boast brag posit submit attest reaffirm note reason ' +
      'theorise theorize hypothesize hypothesise conjecture',
  },
  {
    class: 'assert',
    frames: 'noun',
    words:
      'claim assert stress emphasise emphasize underline underscore declare proclaim note reaffirm affirm cite highlight invoke tout',
  },
  { class: 'assert', frames: 'on', words: 'insist' },
  { class: 'assert', frames: 'of about', words: 'boast brag gloat crow' },
  { class: 'assert', frames: 'infinitive', words: 'claim profess' },
  { class: 'assert', frames: 'noun-as', words: 'declare pronounce proclaim deem' },
  { class: 'neutral', frames: 'noun-at', words: 'put estimate' },
  { class: 'assert', frames: 'for', words: 'argue advocate' },
  { class: 'assert', frames: 'clause noun', words: 'confirm verify certify reveal disclose divulge leak' },
  { class: 'assert', frames: 'clause quote of', words: 'assure reassure', takesAddressee: true },
  { class: 'assert', frames: 'clause of', words: 'convince persuade', takesAddressee: true },
  // Denying
  { class: 'deny', frames: 'clause noun ing quote', words: 'deny rebut refute repudiate' },
  {
    class: 'deny',
    frames: 'noun noun-as',
    words: 'dismiss reject dispute contradict disavow discount scoff debunk disown rebuff',
  },
  { class: 'deny', frames: 'clause', words: 'dispute contradict contest' },
  {
    class: 'side',
    frames: 'noun',
    words: 'oppose back endorse champion advocate support favor favour prefer resent defend justify',
  },
  { class: 'deny', frames: 'infinitive', words: 'refuse decline', mode: 'acted' },
  { class: 'deny', frames: 'with', words: 'disagree' },
  { class: 'deny', frames: 'clause', words: 'disagree' },
  { class: 'deny', frames: 'at', words: 'scoff bristle' },
  // Accusing and condemning
  { class: 'accuse', frames: 'noun-of noun-as', words: 'accuse suspect convict' },
  { class: 'accuse', frames: 'noun-for noun-on noun', words: 'blame' },
  { class: 'accuse', frames: 'noun-for noun-over', words: 'fault' },
  { class: 'accuse', frames: 'clause', words: 'charge' },
  { class: 'accuse', frames: 'noun-with', words: 'charge' },
  {
    class: 'condemn',
    frames: 'noun noun-for noun-as noun-over',
    words:
      'condemn criticise criticize denounce decry deplore deride slam lambast lambaste rebuke chide castigate ' +
      'berate mock ridicule disparage excoriate censure scold chastise upbraid belittle malign vilify lampoon lament ' +
      'bemoan regret',
  },
  // Words that are blows as often as words: only what for, or as what, shows that they are words
  {
    class: 'condemn',
    frames: 'noun-for noun-as noun-over quote',
    words: 'attack assail blast bash rip knock pan trash savage hammer skewer taunt insult protest question challenge',
  },
  { class: 'condemn', frames: 'about of', words: 'complain grumble' },
  {
    class: 'condemn',
    frames: 'clause quote',
    words: 'complain lament bemoan protest fume grumble sneer scoff carp gripe rail object regret',
  },
  { class: 'condemn', frames: 'to', words: 'object' },
  { class: 'condemn', frames: 'against', words: 'rail protest inveigh' },
  { class: 'condemn', frames: 'noun-to', words: 'liken compare' },
  // Warning and threatening
  {
    class: 'warn',
    frames: 'clause quote of about against off addressee-infinitive noun-against noun-off noun-about noun-of noun-over',
    words: 'warn',
    takesAddressee: true,
  },
  { class: 'warn', frames: 'clause quote', words: 'caution forewarn', takesAddressee: true },
  { class: 'warn', frames: 'against about noun-against', words: 'caution' },
  { class: 'threaten', frames: 'clause quote with noun-with', words: 'threaten' },
  { class: 'threaten', frames: 'infinitive', words: 'threaten', mode: 'acted' },
  // Promising
  { class: 'promise', frames: 'infinitive clause quote noun', words: 'promise', takesAddressee: true },
  { class: 'promise', frames: 'infinitive clause quote noun', words: 'pledge vow swear guarantee' },
  { class: 'promise', frames: 'infinitive', words: 'agree offer undertake volunteer consent commit', mode: 'acted' },
  { class: 'promise', frames: 'clause on', words: 'agree' },
  { class: 'promise', frames: 'with', words: 'agree concur' },
  { class: 'promise', frames: 'infinitive', words: 'propose' },
  { class: 'promise', frames: 'clause', words: 'concur' },
  { class: 'promise', frames: 'noun', words: 'offer approve', mode: 'acted' },
  // Demanding
  { class: 'demand', frames: 'clause quote infinitive noun', words: 'demand' },
  {
    class: 'demand',
    frames: 'addressee-infinitive clause quote',
    words: 'urge implore beseech exhort entreat',
    takesAddressee: true,
  },
  {
    class: 'demand',
    frames: 'addressee-infinitive clause',
    words: 'order command instruct direct',
    takesAddressee: true,
  },
  {
    class: 'demand',
    frames: 'addressee-infinitive',
    words: 'press push challenge dare encourage invite summon require authorise authorize',
    mode: 'acted',
    takesAddressee: true,
  },
  { class: 'demand', frames: 'addressee-infinitive for on', words: 'call' },
  { class: 'demand', frames: 'for addressee-infinitive', words: 'appeal plead' },
  { class: 'demand', frames: 'for', words: 'campaign press push lobby', mode: 'acted' },
  { class: 'demand', frames: 'clause', words: 'require stipulate' },
  { class: 'demand', frames: 'noun', words: 'urge request' },
  // Asking
  { class: 'ask', frames: 'clause quote addressee-infinitive for about', words: 'ask', takesAddressee: true },
  { class: 'ask', frames: 'clause quote', words: 'inquire enquire query wonder question' },
  { class: 'ask', frames: 'addressee-infinitive clause', words: 'beg request petition', takesAddressee: true },
  { class: 'ask', frames: 'infinitive', words: 'ask beg' },
  // Praising and thanking
  {
    class: 'praise',
    frames: 'noun noun-as noun-for noun-on',
    words:
      'praise hail laud applaud commend extol salute compliment congratulate celebrate credit welcome honour honor',
  },
  { class: 'thank', frames: 'noun-for', words: 'thank', mode: 'acted' },
  { class: 'thank', frames: 'for clause', words: 'apologise apologize' },
  // Conceding
  {
    class: 'concede',
    frames: 'clause quote noun',
    words: 'concede admit acknowledge confess',
  },
  { class: 'concede', frames: 'clause', words: 'grant allow recognize recognise' },
  { class: 'concede', frames: 'infinitive ing to', words: 'admit confess' },
  { class: 'concede', frames: 'to', words: 'own_up' },
  { class: 'concede', frames: 'clause', words: 'accept' },
  // Doubting
  { class: 'doubt', frames: 'clause noun', words: 'doubt' },
  { class: 'doubt', frames: 'clause', words: 'wonder' },
  // Thinking: no words were said, but the report tells what somebody holds
  {
    class: 'think',
    frames: 'clause quote',
    words:
      'think believe feel suspect fear worry know realise realize understand hope pray guess suppose assume presume imagine expect anticipate',
  },
  {
    class: 'think',
    frames: 'clause',
    words:
      'consider decide judge see learn hear forget dream trust bet recognise recognize doubt notice ensure envision envisage sense',
  },
  { class: 'think', frames: 'noun-as', words: 'view regard see consider perceive deem cast frame' },
  { class: 'think', frames: 'noun', words: 'fear anticipate' },
  { class: 'think', frames: 'about', words: 'worry' },
  // Wanting and planning
  { class: 'want', frames: 'infinitive addressee-infinitive', words: 'want wish hope expect prefer' },
  {
    class: 'want',
    frames: 'infinitive',
    words: 'plan intend aim seek decide vow hesitate choose resolve mean propose',
  },
  { class: 'want', frames: 'noun', words: 'want' },
  { class: 'want', frames: 'against', words: 'decide' },
  // Verbs with a particle, joined to it by a line
  { class: 'assert', frames: 'clause quote noun', words: 'point_out' },
  { class: 'assert', frames: 'clause noun', words: 'spell_out set_out lay_out' },
  { class: 'assert', frames: 'noun', words: 'play_up talk_up' },
  { class: 'deny', frames: 'noun ing clause', words: 'rule_out' },
  { class: 'deny', frames: 'noun', words: 'play_down brush_off brush_aside wave_away wave_aside shrug_off laugh_off' },
  {
    class: 'neutral',
    frames: 'quote clause',
    words:
      'sum_up chime_in weigh_in blurt_out cry_out call_out shout_out hit_back fire_back shoot_back snap_back hit_out lash_out',
  },
  // Showing: documents, surveys, evidence
  {
    class: 'show',
    frames: 'clause',
    words: 'show indicate find suggest reveal prove demonstrate conclude establish imply confirm',
  },
  { class: 'show', frames: 'noun', words: 'show reveal find' },
  { class: 'show', frames: 'clause', words: 'provide record' },
];
