// Verbs that say little alone: what an act is when it is begun, stopped, promised, refused, demanded, eased, is told by what they govern.
// Ours, after the definitions of the PLOVER manual (openeventdata, CC BY-SA 4.0). How a row reads: see `event-lexicon.ts`.

/** Rows of operators, named by verbs as `=name`. The first row whose conditions hold decides; where none holds, the verb's next row is tried. */
export const EVENT_OPERATORS = `
begin | o:AGREE,deal,accord,treaty p:-with s:- | -
begin | o:exercise,drill,maneuver,manoeuvre,war_game,military_exercise,military_drill p:with | COOPERATE
begin | o:exercise,drill,maneuver,manoeuvre,war_game,military_exercise,military_drill s:many | COOPERATE
begin | o:operation,campaign,action,raid a:COERCE | COERCE/arrest
begin | o:act | *
begin | p:on,in,with,to:act o:- | *
begin | o:operation,campaign,patrol s:army,military,troop,troops,navy,militia,rebel,guerrilla,insurgent,soldier | MOBILIZE/troops
begin | o:aid p:to,for | AID

end | o:CONSULT | *

stop | o:PROTEST s:force,police,government,authority,regime,court,state | COERCE/restrict
stop | o:bid,application,membership_bid,accession,candidacy s:-rally | REJECT/change
stop | o:ACCUSE,REQUEST,THREATEN,REJECT,PROTEST,SANCTION,COERCE,hold | CONCEDE
stop | o:ASSAULT,MOBILIZE | RETREAT/ceasefire
stop | c:ASSAULT,MOBILIZE | RETREAT/ceasefire
stop | c:SANCTION,COERCE,PROTEST,ACCUSE | CONCEDE
stop | c:friendly | SANCTION/discontinue
stop | o:work,activity s:party o:party | COERCE/restrict
stop | o:media,publication | COERCE/censor
stop | o:AID,SUPPORT,CONSULT,COOPERATE,AGREE | SANCTION/discontinue
stop | o:aid,relation,visa,membership,programme,program,sale,delivery,export,import,purchase s:-worker | SANCTION/discontinue
stop | p:with:AGREE,CONSULT,relation o:- | SANCTION/discontinue

promise | o:SUPPORT | SUPPORT
promise | o:hostile,revenge,retaliation,retribution,vengeance | THREATEN
promise | c:hostile | THREATEN
promise | c:MOBILIZE | AGREE
promise | x:retaliate,avenge,fight,defeat,punish,continue | -
promise | o:* | AGREE
promise | x:to,that | AGREE
promise | p:to | AGREE

offer | o:SUPPORT,honor | SUPPORT
offer | o:REQUEST,ACCUSE,reason,advice,view,explanation,glimpse,insight | -
offer | o:resignation | RETREAT/resign
offer | x:to | AGREE
offer | o:share,stake,office,job,asylum,refuge,money,term,role,seat,visa | AGREE
offer | o:act,aid,force,weapon,compromise,package,solution,concession,dialogue,protection,citizenship | AGREE

yield | | CONCEDE
deploy | o:peacekeeper,observer,instructor,team,rescuer,mission | AID
deploy | p:to,in,for:peacekeeping,AID | AID
deploy | o:force,weapon,place | MOBILIZE/troops

quit | | SANCTION/withdraw

bond | o:COOPERATE | COOPERATE
bond | o:trade,commerce,partnership,exchange | COOPERATE
bond | o:tie,link,relation,relationship,embassy | SUPPORT
bond | o:relation,COOPERATE | COOPERATE

voice | o:SUPPORT,AGREE,ACCUSE,REJECT,THREATEN,REQUEST,CONCEDE,RETREAT,SANCTION,COERCE,MOBILIZE,COOPERATE,AID,PROTEST | *
voice | o:hope,wish p:-for | -

transfer | o:THREATEN,SUPPORT,AGREE,ACCUSE,REQUEST,REJECT,CONSULT | *
transfer | o:honor | SUPPORT
transfer | o:info s:party,state | COOPERATE
transfer | o:training,COOPERATE | COOPERATE
transfer | o:permission,CONCEDE,authorization,access,consent,approval,extension | CONCEDE
transfer | o:message p:to | CONSULT/phone
transfer | o:peacekeeper,instructor,expert,expertise,mission,rescuer,team | AID
transfer | o:force,weapon p:to,in,into,as:peacekeeping,AID,peacekeeper | AID
transfer | o:force | MOBILIZE/troops
transfer | o:weapon p:to,near,along:base,airbase,garrison,border,frontier,front | MOBILIZE/weapons
transfer | p:with:aid p:to:place,party | AID
transfer | o:aid,AID,weapon | AID
transfer | o:property,captive p:to:leader | -

ease | o:opposition,objection,resistance | AGREE
ease | o:SANCTION,COERCE,REJECT,ACCUSE,MOBILIZE,PROTEST,THREATEN,hold,REQUEST | CONCEDE
ease | o:AID,AGREE,COOPERATE,CONSULT,SUPPORT,deal,contract,aid,tie,relation,relationship | SANCTION/discontinue
ease | o:decision,demand s:-rally | CONCEDE

allow | o:peacekeeper,staff,observer,inspector s:party | RETREAT/access
allow | o:access,aid,AID s:party | RETREAT/access
allow | x:leave,return,resume,enter,go,travel,vote s:party o:party,captive,staff,aid | CONCEDE
allow | o:* x:to s:party,place o:party,captive,aid,property | CONCEDE
allow | o:party,captive,export,import,flight,protest,demonstration s:party | CONCEDE

adopt | o:COOPERATE | COOPERATE
adopt | o:CONCEDE,RETREAT | CONCEDE
adopt | o:SANCTION,COERCE,MOBILIZE,ASSAULT,AID | *
adopt | o:AGREE,SUPPORT,CONSULT,decision,demand,leader,party | SUPPORT

comply | p:with,to:demand,REQUEST,decision,SANCTION | CONCEDE
comply | o:REQUEST,demand | CONCEDE

demand | o:CONSULT | REQUEST/meet
demand | p:for,to:CONSULT | REQUEST/meet
demand | c:CONSULT | REQUEST/meet
demand | o:AID,COOPERATE,SUPPORT,aid,help | REQUEST/assist
demand | p:for,to:AID,COOPERATE,SUPPORT,aid,help | REQUEST/assist
demand | c:AID,COOPERATE,SUPPORT | REQUEST/assist
demand | o:RETREAT,CONCEDE | REQUEST/yield
demand | p:for,to:RETREAT,CONCEDE | REQUEST/yield
demand | c:RETREAT,CONCEDE | REQUEST/yield
demand | x:to,that | REQUEST/change
demand | o:* | REQUEST/change
demand | p:for,to,on,upon | REQUEST/change

order | c:COERCE | COERCE/restrict
order | x:jailed,imprisoned,detained,held | COERCE/arrest
order | x:released,freed | RETREAT/release
order | o:media,captive x:suspend,close,wait,leave,vacate,stay,remain | COERCE/restrict
order | x:to | REQUEST/change

refuse | o:ACCUSE p:-of,from | REJECT/change
refuse | o:- x:comment,say,elaborate,discuss,give,specify,identify,confirm,name | -
refuse | o:CONSULT | REJECT/meet
refuse | c:CONSULT | REJECT/meet
refuse | o:AID,COOPERATE,aid,relation | REJECT/assist
refuse | c:AID,COOPERATE | REJECT/assist
refuse | c:RETREAT,CONCEDE | REJECT/yield
refuse | o:RETREAT,CONCEDE | REJECT/yield
refuse | o:* | REJECT/change
refuse | x:to,that | REJECT/change
refuse | p:to | REJECT/change
refuse | p:down | REJECT/change

fail | c:AGREE,CONSULT | -
fail | x:compromise,reach | REJECT/change

threaten | c:ASSAULT,MOBILIZE | THREATEN/violence
threaten | o:ASSAULT,retaliation,war | THREATEN/violence
threaten | c:COERCE | THREATEN/arrest
threaten | c:SANCTION | THREATEN/relations
threaten | o:SANCTION | THREATEN/restrict
threaten | p:with:SANCTION,COERCE | THREATEN/restrict
threaten | p:with:ASSAULT | THREATEN/violence
threaten | x:to,that | THREATEN
threaten | o:* s:party,place | THREATEN

warn | o:- x:that s:party,place | THREATEN
warn | o:party,leader,place | THREATEN
warn | p:of,against,about s:party,place | THREATEN

expel | o:staff,leader,organization,member,mission,force | SANCTION/expel
expel | o:party,captive,place | COERCE/deport

impose | o:curfew | COERCE/curfew
impose | o:emergency,martial_law,state_of_siege,state_of_emergency,siege_law | COERCE/martial-law
impose | o:SANCTION | SANCTION/discontinue
impose | o:RETREAT,CONCEDE,COERCE,ASSAULT,SUPPORT,REJECT,AGREE | *
impose | o:hold | COERCE/restrict
impose | o:deadline | THREATEN

close | o:embassy,consulate,mission | SANCTION/discontinue
close | o:border,territory,media,party,office | COERCE/restrict

receive | o:act | *
receive | p:under:act | *
`;

/** Nouns made from such verbs, with the operator that reads what stands after "of", "to" or before them ("aid suspension"). */
export const OPERATOR_NOUNS = `
stop : suspension cessation end halt termination severance discontinuation cancellation freeze cutoff interruption stop reduction withdrawal_of breaking break cut
ease : lifting easing removal repeal revocation relaxation loosening rollback
begin : launch start beginning resumption continuation commencement opening renewal escalation intensification conduct wave series round string spate
impose : imposition extension tightening declaration enforcement
deploy : deployment dispatch stationing
transfer : provision delivery supply shipment sending
refuse : refusal rejection denial
demand : call demand appeal plea request pressure
threaten : threat
promise : pledge promise vow offer commitment readiness willingness
`;
