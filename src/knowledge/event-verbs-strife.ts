// Verbs of demand, accusation, refusal, threat, protest, pressure and force, with the frames in which they tell of an act. Chosen by us from
// general knowledge of English and the definitions of the PLOVER manual (openeventdata, CC BY-SA 4.0). How a row reads: see `event-lexicon.ts`.

/** Rows of verbs whose acts are unfriendly. The first row of a verb whose conditions hold decides. */
export const STRIFE_VERBS = `
# REQUEST
turn | prt:back o:convoy,ship,vessel,boat,truck,lorry,bus s:force,police,guard,official,- | COERCE/restrict
refuse | o:food | PROTEST/hunger
break | prt:up o:PROTEST,rally s:- | COERCE/restrict
insist | x:factual | -
add put place | p:to,on:sanctions_list,sanction_list,blacklist,black_list | SANCTION/discontinue
give | w:hour,day x:leave,quit,depart | SANCTION/expel
break | p:into:network,computer,server,system,website,account | COERCE/cyber
intercept | o:ship,vessel,boat,convoy,tanker,freighter | COERCE/seize
seize latch pounce | p:on,upon:report,remark,comment,statement,word,opportunity,chance,mistake,gaffe,claim,issue,story,news,speech | -
ask request insist | p:for,on:anonymity | -
ask request demand | o:anonymity | -
seek | o:- s:party,place,state x:- | REQUEST/assist
send put issue make | prt:out,in o:REQUEST | REQUEST/change
turn look | p:to:party,place,state p:for:aid,AID,help,SUPPORT,CONSULT,backing,cover | REQUEST/assist
order tell ask | o:staff x:leave,depart | SANCTION/expel
lobby press push pressure pester | o:party,place p:for,on,over | REQUEST/change
demand urge implore beseech entreat beg plead exhort petition request solicit insist | | =demand
appeal | p:for,to x:to | =demand
appeal | o:ACCUSE,SANCTION,COERCE,decision,ruling,conviction,verdict | REJECT/change
appeal | p:for,to | =demand
appeal | p:against | REJECT/change
call | o:PROTEST p:for,on | =begin
call | p:for:sanctions,sanction,embargo,punishment,prosecution,impeachment | ACCUSE/disapprove
call | p:on,upon:leader x:- p:-for | CONSULT/meeting
call | p:for,on,upon | =demand
press push lobby | p:for x:to | =demand
press push | o:party,leader p:for,on x:to | =demand
push campaign agitate | p:for | =demand
press push lobby pressure pressurize pressurise nag coax prod | x:to | =demand
pressure pressurize | o:party | REQUEST/change
ask | o:question | -
ask request | x:identified,named,quoted | -
ask | x:to | =demand
ask request | x:factual | -
ask request | x:that | =demand
ask | p:for | =demand
ask | o:AID,CONSULT,demand | =demand
ask question quiz interrogate | o:captive,suspect,leader s:force | ACCUSE/investigate
seek | o:asylum,refuge,sanctuary,shelter | REQUEST/assist
seek | o:CONSULT,AID,SUPPORT,AGREE,RETREAT,CONCEDE,COOPERATE,REQUEST,extradition p:from,with | =demand
seek | o:AID,SUPPORT,extradition,aid | =demand
seek pursue | o:AGREE,CONSULT,peace,COOPERATE,rapprochement | AGREE
apply | p:for | =demand
order | o:ASSAULT | MOBILIZE/troops
order | o:ACCUSE,COERCE,SANCTION,RETREAT,MOBILIZE,CONCEDE | =begin
order instruct command direct | x:to | =order
order | o:captive,party,leader | =order
order | o:force | MOBILIZE/troops
order | o:weapon | COOPERATE
summon | o:staff p:for,over,after,in x:to | ACCUSE/disapprove
summon | o:staff | ACCUSE/disapprove
summon subpoena | | REQUEST/change
recommend suggest | x:to,that p:to | REQUEST/change
propose | o:CONSULT,AGREE,RETREAT p:to | AGREE
remind advise counsel caution | x:to | REQUEST/change
nudge invite | x:to | REQUEST/change
need require | o:ACCUSE | -
say state tell declare stress insist note add underline underscore argue emphasize emphasise maintain reiterate repeat believe | x:obliged | REQUEST/change

# ACCUSE
inspect examine | s:soldier,troops,troop,engineer,visitor,tourist,resident | -
speak | w:out p:against | ACCUSE/disapprove
brand | o:* | ACCUSE/disapprove
call brand label deem dub | x:fraud,disgrace,humiliation,coup,mockery,fiasco,debacle,nonsense,farce,sham,joke,betrayal,insult,provocation,injustice,justice,revenge,witch-hunt,hunt,massacre,genocide,lie,crime,theft,blackmail,aggression,absurd,unfair,biased,unjust,shame,scandal,trap,charade,travesty,slap,robbery,extortion,terrorism,piracy,treason,invention,fiction,fabrication,fake,baseless,groundless,ridiculous,disgraceful,crumb,appeasement,surrender,capitulation,hypocrisy,malicious,false,untrue,unfounded,dishonest,cynical,hypocritical,arrogant,cruel,inhuman,unlawful,undemocratic | ACCUSE/disapprove
call brand label deem dub | prt:nonsense,farce,sham,joke,betrayal,insult,provocation,injustice,justice,revenge,witch-hunt,hunt,massacre,genocide,lie,crime,theft,blackmail,aggression,shame,scandal,trap,charade,travesty,robbery,extortion,terrorism,piracy,treason,invention,fiction,fabrication,fake,baseless,groundless,ridiculous,disgraceful,crumb,appeasement,surrender,capitulation,hypocrisy | ACCUSE/disapprove
call brand label deem dub | o:fraud,disgrace,humiliation,mockery,fiasco,debacle,nonsense,farce,sham,betrayal,insult,provocation,injustice,justice,revenge,witch-hunt,lie,theft,blackmail,scandal,charade,travesty,robbery,extortion,piracy,treason,invention,fiction,fabrication,fake,crumb,appeasement,surrender,capitulation,hypocrisy p:-for,-on,-upon | ACCUSE/disapprove
open launch start file bring | o:case,criminal_case,suit | ACCUSE/investigate
grill cross-examine | o:party,leader,captive | ACCUSE/investigate
lodge file register deliver | o:PROTEST,complaint | ACCUSE/disapprove
pour heap | o:scorn,criticism,abuse,ACCUSE | ACCUSE/disapprove
describe characterize characterise portray dismiss denounce | p:as:sham,farce,threat,crime,ASSAULT,COERCE,ACCUSE,aggressor,terrorist,lie,provocation,disgrace,illegal,mistake,criminal,dictator | ACCUSE/disapprove
brand label | o:party,place,decision | ACCUSE/disapprove
take | p:to:court | ACCUSE/allege
take | o:issue p:with | ACCUSE/disapprove
take | o:action p:against | ACCUSE/allege
say claim insist allege maintain assert | x:responsible,guilty,blame | ACCUSE/allege
issue release publish adopt pass sign | a:ACCUSE | ACCUSE/disapprove
put place bring haul | p:on:trial | ACCUSE/allege
bring | o:charge,case,suit,ACCUSE | ACCUSE/allege
press | o:charge | ACCUSE/allege
point | o:finger | ACCUSE/allege
hold | x:responsible,accountable,liable | ACCUSE/allege
raise | o:concern,objection,doubt,ACCUSE | ACCUSE/disapprove
protest | p:to | ACCUSE/disapprove
shame embarrass humiliate rail | | ACCUSE/disapprove
hit | prt:out,back | ACCUSE/disapprove
accuse blame implicate fault incriminate | | ACCUSE/allege
denounce condemn criticize criticise decry deplore lambast lambaste castigate chastise berate rebuke reprimand reprove reproach admonish scold censure vilify excoriate deride ridicule mock disparage malign defame denigrate slander insult upbraid chide bash pillory lament bemoan disapprove rail inveigh protest_against find_fault mourn_over flay impugn besmirch blacken skewer savage roast | | ACCUSE/disapprove
slam blast rap knock assail | o:party,leader,decision,SANCTION,COERCE,SUPPORT,REJECT,AGREE,ACCUSE p:-with,-into | ACCUSE/disapprove
slam blast rap knock assail | o:ASSAULT p:-with,-into | ACCUSE/disapprove
attack assail | o:leader,-force s:leader,-force | ACCUSE/disapprove
attack | o:decision,policy,record,remark,comment,REJECT,AGREE,statement,law | ACCUSE/disapprove
lash hit | prt:out p:at | ACCUSE/disapprove
lash | p:out,at | ACCUSE/disapprove
hit | prt:back p:back,out | ACCUSE/disapprove
complain grumble gripe fulminate fume | | ACCUSE/disapprove
object | p:to,that | ACCUSE/disapprove
protest | p:to s:staff | ACCUSE/disapprove
allege | | ACCUSE/allege
charge | o:party,captive,leader,suspect | ACCUSE/allege
charge | x:that | ACCUSE/allege
charge | p:with | ACCUSE/allege
charge | o:fee,duty,money | -
indict prosecute arraign impeach sue litigate | | ACCUSE/allege
try | o:captive,leader,suspect p:for,on | ACCUSE/allege
file lodge submit bring institute | o:ACCUSE,complaint,case,charge | ACCUSE/allege
file lodge submit | o:REQUEST,demand | REQUEST/change
file | p:against | ACCUSE/allege
investigate probe scrutinize scrutinise audit interrogate examine inspect question | o:* | ACCUSE/investigate
investigate probe inquire enquire look | p:into | ACCUSE/investigate
investigate | | ACCUSE/investigate
search | o:territory,property,place | ACCUSE/investigate
dispute contest rebut refute | o:this,that,notion,idea,view,claim,account,version,figure,story,report,suggestion,interpretation | REJECT/change
challenge contest dispute rebut refute question | o:decision,SANCTION,ACCUSE,REQUEST,media,result,claim,legality,legitimacy,comment,election,info | ACCUSE/disapprove
dispute rebut refute contest | | ACCUSE/disapprove
disagree differ | p:with | ACCUSE/disapprove
suspect | o:party p:of | ACCUSE/allege
face | o:ACCUSE,SANCTION,THREATEN,PROTEST,COERCE p:from,by,over | =receive
face draw meet provoke attract spark incur | o:ACCUSE p:from,by | =receive
label brand call deem | x:terrorist,criminal,illegal,unacceptable,liar,dictator,murderer | ACCUSE/disapprove
portray brand label | p:as | ACCUSE/disapprove
regret | o:decision,SANCTION,ASSAULT,REJECT | ACCUSE/disapprove
compare liken | p:to:nazi,dictator | ACCUSE/disapprove
find | x:guilty,liable,unconstitutional | ACCUSE/allege
convict | | ACCUSE/allege

# REJECT
defeat reject | o:motion,bill,amendment,proposal,law | REJECT/change
decline refuse | x:question,questions o:- | -
dodge evade sidestep duck | o:question | -
block obstruct impede hinder hamper | o:aid,AID,shipment,export,delivery | COERCE/restrict
strike throw | prt:down,out o:decision,election,result,vote,AGREE,law,ban,case,ACCUSE,claim,appeal,conviction | REJECT/change
stand | p:in:way s:party,place,leader,state | REJECT/change
dismiss | o:leader,staff,official,force,force_chief,titled p:-as | SANCTION/expel
vote | prt:down | REJECT/change
turn | o:ear,back p:to,on | REJECT/change
stay keep | p:from:CONSULT | REJECT/meet
stay keep | w:away p:from | REJECT/meet
throw toss | prt:out o:REQUEST,demand,ACCUSE,decision | REJECT/change
shut close slam | o:door p:on,to,in | REJECT/change
stonewall dodge evade sidestep duck shrug brush wave | o:REQUEST,demand,ACCUSE,question,THREATEN,CONSULT | REJECT/change
brush wave shrug | prt:aside,off,away | REJECT/change
keep hold stick | p:to:claim,position | -
renege backtrack | p:on:AGREE,commitment,promise | REJECT/change
miss skip snub | o:CONSULT | REJECT/meet
deny | x:wrongdoing | REJECT/change
deny refuse | o:visa,entry,access,permission,bail,asylum | REJECT/assist
reject rebuff spurn repudiate snub refuse dismiss decline deny veto disavow disown shun | | =refuse
reject rebuff spurn repudiate veto | | REJECT/change
refuse | o:- s:they,it,he,she,i,we,leader,state,force,government,group x:- | REJECT/change
turn | prt:down | =refuse
turn | p:down,away,back | =refuse
oppose resist defy | o:force,ASSAULT | -
oppose | | REJECT/change
resist defy flout disregard ignore disobey scorn rebuff | o:demand,REQUEST,SANCTION,COERCE,decision,THREATEN,AGREE,party,leader | REJECT/change
fail | x:to | =fail
rule | prt:out p:out | =refuse
block obstruct thwart filibuster stymie stall derail | o:demand,decision,AGREE,CONSULT,resolution,AID,ascension,accession,membership | REJECT/change
cancel scrap postpone delay skip shelve | o:CONSULT | REJECT/meet
cancel scrap shelve | o:AGREE,aid,AID | SANCTION/discontinue
boycott | | PROTEST/boycott
overrule overturn strike | o:REQUEST | REJECT/change
withhold | o:SUPPORT,consent,approval,recognition | REJECT/change
balk baulk recoil demur | p:at | REJECT/change
abstain | | -

# THREATEN
warn caution | o:- x:bygone,present | -
warn caution | o:i,we,he,she,they,me,us,him,her,them x:bygone,present | -
say tell warn caution | x:consequence,retaliation,revenge,price | THREATEN
threaten menace intimidate blackmail | | =threaten
threaten | p:to | THREATEN/violence
warn caution | | =warn
vow swear pledge | x:fight,retaliate,avenge | THREATEN
retaliate | | =begin
give set issue impose | o:deadline,ultimatum | THREATEN
issue sound deliver | o:warning,THREATEN | THREATEN
increase raise step ratchet intensify pile | o:pressure | THREATEN
dare | o:party,leader x:to | THREATEN

# PROTEST
dump | s:farmer,rally,activist,protester | PROTEST/demo
walk | p:off:job,work | PROTEST/strike
gather assemble mass rally converge | p:outside | PROTEST/demo
gather assemble mass rally converge | s:rally | PROTEST/demo
pelt | | PROTEST/riot
torch smash ransack | s:rally | PROTEST/riot
down lay | o:tool | PROTEST/strike
refuse | o:food | PROTEST/hunger
demonstrate | o:* | -
demonstrate | x:that | -
march | p:into,on:place,territory s:force,place,leader | ASSAULT
protest demonstrate march rally picket | o:- s:staff | ACCUSE/disapprove
protest demonstrate march rally picket | | PROTEST/demo
stage hold organize organise | o:PROTEST | PROTEST/demo
take | p:to:street | PROTEST/demo
riot loot rampage vandalize vandalise deface | | PROTEST/riot
strike | o:- s:union,worker,staff,teacher,driver,employee,miner,nurse,doctor,crew,pilot,docker,farmer | PROTEST/strike
go | p:on:strike | PROTEST/strike
walk | prt:out,off s:worker,union,employee,staff,teacher | PROTEST/strike
stop down | o:work,tool s:worker,employee | PROTEST/strike
barricade | | PROTEST/obstruct
block obstruct | o:road,highway,street,traffic,entrance s:rally,worker,captive,farmer,driver,miner,villager,docker,trucker,fisherman,herder | PROTEST/obstruct
burn torch | o:flag,effigy | PROTEST/demo
chant shout | o:slogan | PROTEST/demo
clash scuffle | s:rally,party p:with:force | PROTEST/riot
occupy | s:rally,student,worker | PROTEST/obstruct
fast | p:in,against | PROTEST/hunger

# SANCTION
stop halt suspend cease | x:visa,oil,gas,arm,weapon,grain | SANCTION/discontinue
cut shut turn switch | prt:off o:canal,pipeline,tap,taps,gas,supply,supplies,flow,valve,river,oil,fuel,heating,heat,gas_supply,water_supply | COERCE/withhold
cut shut stop block throttle choke halt reduce | o:flow p:of:gas,water,power,oil,electricity,river,fuel,heat,named | COERCE/withhold
cut shut throttle choke turn | o:gas_supply,water_supply,power_supply,gas_flow,water_flow,oil_supply,electricity_supply | COERCE/withhold
revoke withdraw end cancel | o:privilege,status,preference | SANCTION/discontinue
scale cut | prt:back,down o:presence,relation,aid | SANCTION/discontinue
declare | w:persona o:staff,leader | SANCTION/expel
throw drive force kick boot | prt:out o:staff,party,leader | SANCTION/expel
suspend exclude bar oust | o:party,place,state p:from:party,organization,bloc,union,group,council,membership | SANCTION/expel
tear | prt:up o:AGREE | SANCTION/discontinue
tear rip | o:AGREE | SANCTION/discontinue
shun isolate | o:party,place | SANCTION/discontinue
cut shut turn switch | o:internet,electricity,power,water,phone,service,network | COERCE/withhold
sanction blacklist embargo penalize penalise fine | o:* | SANCTION/discontinue
expel oust eject evict banish exile kick drum boot | o:staff,leader,party,organization,member,force | =expel
expel banish exile eject kick boot | | =expel
recall | o:staff | SANCTION/withdraw
withdraw | o:staff | SANCTION/withdraw
end conclude finish wrap | o:CONSULT s:many,leader p:-by | =end
suspend halt stop cut sever freeze reduce curtail discontinue end terminate break cancel abandon scrap slash trim withhold downgrade interrupt cease stem limit block drop shut close pause scale curb dissolve revoke annul abrogate shelve axe phase | | =stop
break sever cut | prt:off o:relation,CONSULT | SANCTION/discontinue
break | prt:up o:PROTEST,rally | COERCE/restrict
quit exit pull abandon ditch renounce repudiate | o:AGREE,bloc,treaty | SANCTION/withdraw
pull | p:out:AGREE,CONSULT | SANCTION/withdraw
isolate ostracize ostracise shun | o:party,leader,place | SANCTION/discontinue
sentence | | COERCE/arrest
dismiss sack fire depose | o:leader,official,minister | SANCTION/expel
impose slap levy reimpose re-impose clamp extend prolong tighten renew enforce toughen expand apply introduce declare proclaim enact | | =impose
default renege | p:on | SANCTION/discontinue

# MOBILIZE
raise heighten | o:alert,readiness,level | MOBILIZE/troops
advance | s:force | ASSAULT
push march move | s:force p:into,on,toward,towards:place,territory | ASSAULT
fly sail | s:weapon,force p:near,over,through,into,off:place,territory | MOBILIZE/weapons
conduct hold stage | o:missile_test,nuclear_test,test | MOBILIZE/weapons
mobilize mobilise deploy redeploy station mass muster amass assemble garrison concentrate position dispatch send move rush | o:aid,AID,honor,message,letter,SUPPORT | =transfer
mobilize mobilise deploy redeploy station dispatch send rush | o:peacekeeper,instructor,observer,expert,team,rescuer,medic,doctor,engineer | AID
mobilize mobilise deploy redeploy station dispatch send rush | o:force,weapon p:to,in:peacekeeping,AID | AID
mobilize mobilise deploy redeploy station mass muster amass garrison concentrate | o:force,weapon,party,- | MOBILIZE/troops
mobilize mobilise deploy | | MOBILIZE/troops
send dispatch rush move position | o:force,weapon | MOBILIZE/troops
place put keep | p:on:alert,standby,footing,readiness | MOBILIZE/troops
remain be stay go | p:on:alert,standby,footing | MOBILIZE/troops
beef step build ramp bolster reinforce strengthen boost increase augment | o:force,MOBILIZE,presence,security,patrol,defense,defence | MOBILIZE/troops
ramp step scale increase intensify expand escalate boost accelerate | | =begin
prepare brace gear ready | c:ASSAULT | MOBILIZE/troops
brace prepare ready gear | o:force,ASSAULT p:for:ASSAULT | MOBILIZE/troops
rearm militarize militarise fortify | | MOBILIZE/weapons
test test-fire testfire | o:weapon | MOBILIZE/weapons
fire launch | o:weapon p:-at,into,on,toward,towards,against w:test | MOBILIZE/weapons
sail steam | o:force,weapon p:past,near,through,into,to,off,around | MOBILIZE/troops
patrol scramble | s:force | MOBILIZE/troops
scramble | o:weapon,force | MOBILIZE/weapons
conscript draft | o:force,captive | MOBILIZE/troops
encircle surround | s:force | MOBILIZE/troops
take | o:position s:force | MOBILIZE/troops

# COERCE
use | o:tear_gas,water_cannon,rubber_bullet p:-against,-on,-at | COERCE/restrict
pick lead take | prt:up,away s:police,officer,agent,gendarme o:leader,captive,party | COERCE/arrest
spend | o:month,year,day,week,decade,life,night p:in,behind,under:prison,jail,custody,detention,bar,captivity,arrest,house_arrest | COERCE/arrest | victim
hand mete | prt:down,out o:sentence,verdict,punishment | COERCE/arrest
place put slap | o:COERCE,SANCTION,hold p:on | =impose
block ban forbid disperse break | o:PROTEST | COERCE/restrict
push drive force beat | prt:back,out,away s:force o:party,force,captive | ASSAULT
turn push send force drive | prt:back,away o:refugee,migrant,captive,boat p:-to | COERCE/deport
put throw place keep hold | p:behind,in,under:bar,prison,jail,custody,detention,arrest | COERCE/arrest
take | p:into:custody | COERCE/arrest
raid | o:office,house,home,property,media,party | COERCE/seize
close shut | prt:down o:media,party,office,website,school | COERCE/restrict
jam block | o:broadcast,signal,website,internet | COERCE/censor
revoke cancel strip | o:license,licence,passport,citizenship,accreditation,visa,credential | COERCE/restrict
tighten | o:control,restriction,grip,security | COERCE/restrict
round | prt:up | COERCE/arrest
arrest detain imprison jail incarcerate apprehend intern handcuff nab | | COERCE/arrest
capture seize catch hold | o:suspect,criminal,smuggler,leader s:police | COERCE/arrest
hold | p:as:shield,hostage | ASSAULT/abduct
hold keep | o:captive,leader,him,her,them p:for:hour,day,week,month,year,decade | COERCE/arrest
hold | o:captive,leader p:since:* | COERCE/arrest
hold | o:party,-named p:since:* | COERCE/arrest
hold keep | o:captive p:in:custody,detention,prison | COERCE/arrest
keep place put | p:under:arrest,detention | COERCE/arrest
issue | o:warrant,COERCE | COERCE/arrest
deport extrude evict | | COERCE/deport
seize impound detain capture | o:- s:property | COERCE/seize | victim
use fire deploy | o:tear_gas,gas,water_cannon,cannon,baton,rubber_bullet,force a:COERCE | COERCE/restrict
seize take gain regain wrest | o:control | ASSAULT
seize annex | o:territory,place | ASSAULT
seize | s:force | ASSAULT
seize confiscate impound expropriate nationalize nationalise requisition commandeer | o:captive s:-police | ASSAULT/abduct
seize confiscate impound expropriate nationalize nationalise requisition commandeer freeze | | COERCE/seize
raid | s:police,officer,investigator,authority,agent | COERCE/seize
raid storm | o:territory,place,party,force,property,captive,border,building,embassy,compound | ASSAULT
search ransack | o:house,home,office | COERCE/seize
ban outlaw bar prohibit forbid proscribe restrict disallow exclude criminalize criminalise | x:from,to | COERCE/restrict
ban outlaw bar prohibit forbid proscribe restrict criminalize criminalise | o:CONSULT,relation,import,export,AID,visa,aid | SANCTION/discontinue
ban outlaw bar prohibit forbid proscribe restrict criminalize criminalise disqualify | | COERCE/restrict
censor gag muzzle silence | | COERCE/censor
close shut seal | o:border,territory,media,party,office,embassy | =close
shut | prt:down o:media,internet,territory,party,office | COERCE/restrict
block | o:media | COERCE/censor
block obstruct impede hinder prevent hamper | o:aid,AID,territory,export,shipment,relation | COERCE/restrict
prevent stop bar block prohibit keep | p:from | COERCE/restrict
blockade | | ASSAULT
block encircle cordon barricade | | COERCE/restrict
force compel coerce oblige | x:to | COERCE/restrict
force | | COERCE/restrict
repress oppress suppress persecute quash quell subjugate crush | | COERCE/restrict
crack clamp | prt:down p:on,down | COERCE/restrict
disperse | o:rally,PROTEST,crowd | COERCE/restrict
hack phish | | COERCE/cyber
meddle interfere | p:in | COERCE/misinformation
spy eavesdrop | p:on | COERCE/cyber
wiretap bug | o:* | COERCE/cyber
demolish bulldoze raze | o:property,territory,settlement | COERCE/seize
displace uproot | o:* | COERCE/deport
harass hound | | COERCE/restrict
strip | p:of | COERCE/restrict
poach | | -
deceive mislead | o:party,leader | COERCE/misinformation

board | o:ship,vessel,tanker,freighter,trawler,boat,cargo s:force,police,place,party | COERCE/seize
escort tow | o:ship,vessel,tanker,freighter,trawler,boat p:to,into | COERCE/seize
shut knock take | prt:down,offline,out o:computer,network,server,website,grid,system | COERCE/cyber
patrol | o:border,coast,water,territory | MOBILIZE/troops
cross | o:border s:force p:into | ASSAULT

# ASSAULT
hack beat stab burn club stone torture | p:to:death | ASSAULT/targeted
slam crash smash plough | p:into s:weapon | ASSAULT/heavy-weapons
fire | o:rubber_bullet,tear_gas,live_round,live_ammunition,bullet,shot,warning_shot p:-in | ASSAULT/crowd-control
storm raid attack ambush besiege target | o:site | ASSAULT
go | prt:off s:bomb,explosive,mine,device,grenade,car_bomb | ASSAULT/explosives
fight | o:- s:place,state,party w:would,will | ASSAULT
attack target hit strike | s:hacker | COERCE/cyber
use employ | o:weapon,force p:against,on | ASSAULT
respond retaliate react | p:with:ASSAULT,force,weapon | ASSAULT
set | o:fire | ASSAULT/primitive
set | x:ablaze,alight | ASSAULT/primitive
use hold | p:as:shield,human_shield | ASSAULT/abduct
strike hit pound target | o:party,force,place,militia | ASSAULT
overpower overwhelm | o:force,party | ASSAULT
take hold | o:hostage | ASSAULT/abduct
open | o:fire | ASSAULT/firearms
lay plant | o:mine s:place,force | MOBILIZE/weapons
plant lay | o:bomb,mine | ASSAULT/explosives
fire use lob launch | o:tear_gas,water_cannon,rubber_bullet p:at,on,into,against,to | ASSAULT/crowd-control
spray throw hurl lob toss | o:weapon,bullet,grenade,stone,rock,petrol_bomb,explosive | ASSAULT/primitive
attack assault ambush assail strike hit pound pummel target | o:ASSAULT,party,force,territory,weapon,property,place,captive,border,vehicle,bus,hospital,target,plant,refinery,power | ASSAULT
attack assault ambush | | ASSAULT
strike | prt:back | ASSAULT
raid strike | p:against,at:party,force,territory | ASSAULT
occupy hold | o:position,post,office,seat,role,place s:-force | -
invade overrun overran besiege recapture retake annex | | ASSAULT
capture conquer occupy storm overtake | o:territory,place,party,force,property,captive,border,weapon | ASSAULT
occupy annex | o:territory,place | ASSAULT
take | prt:over o:territory,place,border | ASSAULT
take | o:place,stronghold s:party,force p:-to,-by,-into,-through,-for,-as,-in | ASSAULT
take | prt:over o:government,power,palace s:force | ASSAULT
take | p:over:territory,place s:party | ASSAULT
take | o:control p:of | ASSAULT
take | o:captive,hostage w:hostage | ASSAULT/abduct
push drive | o:party,force p:out,from,back | ASSAULT
fight battle combat | o:it,cancer,disease,pandemic,fire,corruption,crime,poverty,hunger,inflation | -
fight battle combat | o:party,force,place s:party,force | ASSAULT
fight battle combat | o:- s:force,rebel,militant,insurgent,militia | ASSAULT
fight battle | o:- s:place,state p:over,in,near,along:place,territory,border | ASSAULT
fight battle combat | p:with,against,alongside:party,force | ASSAULT
fight battle combat | o:place,force,rebel,militant,insurgent,group | ASSAULT
clash skirmish | | ASSAULT
violate breach | o:RETREAT | ASSAULT
violate breach | o:airspace,territory,sovereignty,border | ASSAULT
violate breach | o:AGREE,right,law,resolution | -
execute | o:captive,party,leader,force | ASSAULT/targeted
hang | o:- | -
kill murder slay massacre slaughter assassinate behead decapitate hang lynch poison gun exterminate | | ASSAULT/targeted
die perish | p:in,from,after:ASSAULT | ASSAULT | victim
wound injure maim | | ASSAULT
destroy devastate obliterate level flatten wreck blow cripple sabotage ravage | o:territory,property,weapon,building,bridge,place,- | ASSAULT/destroy
torch burn | o:property,territory,house,vehicle,building,shop,store,market,car,bus,truck,kiosk,site | ASSAULT/destroy
bomb bombard | | ASSAULT/explosives
blow detonate explode | s:bomb,bomber,car,militant,attacker,weapon | ASSAULT/explosives
detonate | | ASSAULT/explosives
shell pound rocket | | ASSAULT/heavy-weapons
strafe | | ASSAULT/aerial
fire launch lob hurl | o:weapon p:at,into,on,toward,towards,across,against | ASSAULT/heavy-weapons
launch fire | o:weapon | ASSAULT/heavy-weapons
fire shoot | p:on,at,across | ASSAULT/firearms
open | o:fire | ASSAULT/firearms
shoot | prt:down | ASSAULT/heavy-weapons
shoot | o:film,movie,video,scene,picture,photo,photograph,series,footage,clip | -
shoot gun | | ASSAULT/firearms
stab | p:in:back | -
stab knife hack | | ASSAULT/primitive
stone | o:* | ASSAULT/primitive
kidnap abduct hijack | | ASSAULT/abduct
torture torment maltreat | | ASSAULT/torture
rape molest | | ASSAULT/sexual
beat | o:party,captive,rally,force s:force,rally,- | ASSAULT/beat
flog cane club thrash whip manhandle | o:party,captive,rally,force | ASSAULT/beat
beat | prt:up | ASSAULT/beat
teargas tear-gas | | ASSAULT/crowd-control
down intercept | o:weapon,drone,plane,aircraft,missile | ASSAULT/heavy-weapons
sink scuttle | o:weapon,property,ship | ASSAULT/destroy
crush rout defeat | o:force,rebel,militant | ASSAULT
infiltrate | o:territory,place | ASSAULT
intervene | w:militarily | ASSAULT
lynch | | ASSAULT/targeted
neutralize neutralise eliminate liquidate | o:force,captive,militant,leader | ASSAULT/targeted

# Carriers: the noun says what act it is
lead | o:- p:to | -
have | o:CONSULT,PROTEST,COOPERATE,MOBILIZE | =begin
have do | | -
suspend halt end | o:part,participation p:in | SANCTION/withdraw
suspend halt stop freeze cancel | o:transfer,handover,deployment,shipment p:of | SANCTION/discontinue
take pull | p:out,of:AGREE,treaty,alliance o:place | SANCTION/withdraw
launch begin start open initiate conduct hold carry wage stage mount make perform undertake commit pursue prosecute continue resume restart reopen reignite complete execute lead head step organize organise open embark finish unleash perpetrate deliver issue file lodge commence renew maintain keep intensify sustain prepare plan plot announce engage witness repeat | | =begin
embark engage | p:on,in | =begin
issue release publish deliver | o:ACCUSE,condemnation,criticism | ACCUSE/disapprove
come | p:under:ASSAULT,ACCUSE,COERCE,THREATEN | =receive
suffer undergo | o:ASSAULT,ACCUSE,COERCE,SANCTION | =receive
subject | p:to:ASSAULT,COERCE,SANCTION | =begin
trigger spark | o:PROTEST,ASSAULT | -
claim | o:responsibility p:for:ASSAULT | ASSAULT
pay | o:visit,CONSULT | CONSULT/visit
pay | o:SUPPORT | SUPPORT

# By themselves these tell of nothing sure, but most often of this
release free let acquit hand give return | | ?RETREAT/release
buy purchase sell import export trade exchange | | ?COOPERATE
support back champion embrace favor favour defend | | ?SUPPORT
be_ready be_willing be_prepared be_committed promise pledge offer plan intend | | ?AGREE
help assist contribute send provide supply finance fund donate | | ?AID
fight execute strike hit capture seize hold destroy fire | | ?ASSAULT
allow permit let ease lift remove | | ?CONCEDE
stop halt suspend end withdraw cut reduce | | ?SANCTION/discontinue
urge ask call press push need want order | | ?REQUEST/change
criticize slam blast fault question challenge | | ?ACCUSE/disapprove
refuse decline deny ignore oppose block | | ?REJECT/change
move place station prepare | | ?MOBILIZE/troops
close shut restrict limit control | | ?COERCE/restrict
join attend speak talk receive host | | ?CONSULT/meeting
`;
