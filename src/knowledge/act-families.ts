// Families of words by which reports tell of one kind of act: a verb, the nouns of it, and what other writers say instead.
// Chosen by us from general knowledge of English and of what news is about. A row: words (lemmas) that may tell of one act; a word may stand
// in several rows. Words of saying, of aspect and of cause tell of no act of their own and stand in the last tables.

/** The rows of families, read by `act-family.ts`. */
export const ACT_FAMILIES = `
visit trip tour arrive arrival travel stopover journey
depart departure leave
meet meeting talk talks summit discussion consultation consult confer conference gathering session
negotiate negotiation talks bargaining
call phone telephone
agree agreement deal accord treaty pact memorandum settlement
sign signing contract
ratify ratification approve approval pass passage adopt adoption
endorse endorsement back backing support
vote ballot poll
elect election
reject rejection refuse refusal veto rebuff decline turn_down
deny denial
withdraw withdrawal pull_out pullout retreat pullback
invade invasion incursion
offensive operation campaign onslaught
attack assault strike raid storm ambush
bomb bombing blast explosion explode detonate detonation
airstrike air_strike bombardment bombard strike
shell shelling mortar rocket barrage
shoot shooting shot open_fire gunfire gun_down fire
kill killing murder slay slaying homicide massacre assassinate assassination execute shoot_dead stab_to_death
murder homicide die death dead kill
kill killing die death dead pass_away demise perish succumb decease claim_life
execute execution put_to_death
stab stabbing knife
injure injury wound hurt casualty maim
capture seize seizure occupy occupation take
hijack hijacking take_over commandeer seize
arrest detain detention apprehend nab collar bust capture take_into_custody custody pick_up
charge indict indictment accuse
accuse accusation allegation allege
convict conviction guilty find_guilty
acquit acquittal exonerate clear not_guilty
sentence sentencing condemn
jail imprison imprisonment prison jailing lock_up
plead plea
trial hearing
sue lawsuit suit litigation legal_action
appeal petition
release free liberate liberation freeing
escape flee jailbreak breakout abscond run_away break_out bolt
kidnap abduct abduction kidnapping
rescue save
search hunt manhunt look_for
rape molest sexual_assault
rob robbery heist burglary steal theft break_in burgle loot hold_up
smuggle smuggling traffic trafficking
protest demonstration demonstrate rally march
riot rioting unrest
clash fight fighting battle skirmish combat brawl scuffle
war conflict
strike walkout walk_out stoppage
ceasefire truce armistice
sanction embargo
ban prohibit prohibition outlaw bar
fine penalty penalise penalize
punish punishment discipline
suspend suspension
expel expulsion deport deportation
evacuate evacuation
resign resignation step_down quit stand_down bow_out
fire dismiss dismissal sack axe oust ouster firing sacking let_go terminate
appoint appointment name nominate nomination pick choose select tap
cast casting pick choose select play
hire hiring rehire re-hire recruit
replace replacement succeed succession take_over
inaugurate inauguration
swear_in oath
win victory triumph beat defeat lose loss
score goal touchdown
clinch secure seal
defend retain keep
play game match
race compete contest
retire retirement
sign join
trade swap exchange
buy purchase acquire acquisition takeover buyout buy_out
sell sale divest divestiture
merge merger
bid offer propose proposal approach
invest investment
fund funding finance
layoff lay_off job_cut
reduce reduction lower slash cut
raise increase rise hike boost climb
grow growth
surge soar jump
fall drop decline plunge slump slide tumble decrease dip
bankrupt bankruptcy insolvency
recall pull
launch unveil introduce introduction release debut announce reveal rollout roll_out bring_out
release issue publish put_out rush
update upgrade refresh
fix patch repair plug correct address
vulnerability flaw bug hole security_hole
exploit exploitation
hack hacking breach
crash collision collide wreck smash
derail derailment
sink capsize sinking go_down
fire blaze inferno
burn torch arson set_fire set_ablaze
earthquake quake tremor temblor
strike hit rock jolt shake
storm hurricane typhoon cyclone
flood flooding inundate deluge
collapse cave_in
destroy destruction demolish devastate devastation
damage harm
break rupture sever snap cut
disrupt disruption interrupt interruption
outage downtime blackout go_down
build construct construction erect
open opening reopen
close closure shut shutdown shut_down
marry wed wedding marriage tie_the_knot nuptials
divorce split separate separation
bear birth give_birth
enter check_in check_into admit go_into
treatment rehab rehabilitation therapy stint
hospitalise hospitalize
diagnose diagnosis
infect infection
outbreak epidemic
award prize
nominate nomination nominee
honour honor
host hosting emcee
ceremony show
perform performance
film shoot
write author pen
broadcast air televise
induct induction enshrine
deploy deployment send dispatch
exercise drill manoeuvre maneuver
train training
threaten threat
warn warning caution
demand request ask urge
criticise criticize criticism condemn condemnation denounce slam blast lambast
praise hail laud commend applaud
thank gratitude
apologise apologize apology
congratulate congratulation
promise pledge vow
aid help assist assistance
donate donation
supply deliver delivery
ship shipment
inspect inspection
investigate investigation probe inquiry inquest
discover discovery find
explore exploration
intercept foil thwart repel ward_off fend_off
prevent stop
patrol guard
surrender give_up turn_in
hang suicide commit_suicide take_life
mediate mediation broker
attend attendance
celebrate celebration commemorate commemoration
mourn mourning
funeral burial bury
cancel cancellation call_off scrap
delay postpone postponement put_off
extend extension prolong
expand expansion
block obstruct blockade
overturn reverse restore reinstate
decide decision rule ruling
speak speech address
drive driving dui drunk_driving
transfer move transport relocate
accident crash wreck
tie equal match
record mark
break pass surpass set
`;

/** Words of saying: that one says a thing and another says it are seldom one act, whatever the word. */
export const SAYING_WORDS = `
say tell report announce state claim add note comment remark speak declare quote confirm explain describe according write show indicate suggest believe think
statement report announcement comment remark word news cite insist argue acknowledge admit reveal
`;

/** Words that say little alone: the same one twice is weak evidence for one act. */
export const LIGHT_WORDS = `
be have do make take get give go come put set hold keep let use become seem begin start continue end stop try plan want need expect hope cause lead follow
happen occur include involve happening event incident case situation thing act action move effort work use plan attempt way decision
`;
