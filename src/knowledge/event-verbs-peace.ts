// Verbs of consultation, agreement, support, help and concession, with the frames in which they tell of an act. Chosen by us from general
// knowledge of English and the definitions of the PLOVER manual (openeventdata, CC BY-SA 4.0). How a row reads: see `event-lexicon.ts`.

/** Rows of verbs whose acts are friendly. The first row of a verb whose conditions hold decides. */
export const PEACE_VERBS = `
# CONSULT
hand turn | prt:in o:weapon | RETREAT/disarm
have hold | o:exchange,chat,lunch,dinner,breakfast s:many p:-of | CONSULT/meeting
walk storm | p:out,of,from,out_of:CONSULT | REJECT/meet
accept receive take give pay offer | o:bribe,kickback | -
talk speak | p:to:reporter,journalist,correspondent,media,press,news,television,tv,radio,newspaper,review,times,post,herald,journal,tribune,gazette,channel,bbc,cnn,reuters,afp,interfax,tass | -
call dock berth moor anchor | p:at,in:place s:ship,vessel,frigate,warship,destroyer,weapon,force | CONSULT/visit
call dock berth moor anchor | p:at,in:place o:ship,vessel,frigate,warship,destroyer,patrol_ship,corvette,cutter | CONSULT/visit | host
pay | o:call p:on,to | CONSULT/visit
call phone telephone | o:party,leader p:to,with:offer,warn,threaten | CONSULT/phone
send dispatch | o:negotiator,mediator,emissary,delegation p:to,for | CONSULT/meeting
walk storm | prt:out,off s:worker,union,employee,teacher,nurse,doctor,miner,driver,pilot,staff,student,farmer | PROTEST/strike
take accept admit receive | o:refugee,migrant,immigrant,asylum_seeker w:not,no | REJECT/assist
extend issue send | o:invitation | REQUEST/meet
receive welcome greet | p:with:honor,honour,guard,fanfare s:-they | CONSULT/visit | host
receive | o:force,weapon,patrol_boat p:from | AID | receiver
hand turn | prt:over o:suspect,fugitive p:to | COOPERATE
reach | s:aid,aid_truck,aid_convoy o:territory,place,party | AID
cut | w:short o:CONSULT,trip,visit,tour | -
ring | o:i,he,she,we,they,me,him,her,us,them | CONSULT/phone
attend | o:- p:as:observer,guest | CONSULT/multilateral
join | o:AGREE,treaty,convention,protocol | AGREE/sign
accede | p:to:AGREE,treaty,convention,protocol | AGREE/sign
end settle resolve patch | o:row,feud,quarrel,standoff,stand-off,dispute,rift | AGREE/sign
turn head | prt:back o:- s:ship,vessel,convoy,force,weapon,tanker,fleet | RETREAT/withdraw
contribute lend | o:ship,vessel,helicopter,plane,patrol_boat | AID
authorize authorise | x:speak,comment,discuss | -
express voice share state reaffirm | o:conviction | -
come rush | p:to:rescue,relief | AID
sign | o:loan,grant,package,contract | AGREE/sign
start begin resume | x:talking,negotiating s:party,place,state | CONSULT/meeting
let | x:go s:party,force | RETREAT/release
let allow | o:aid,convoy,truck,vehicle,lorry,ship p:into,through s:party | CONCEDE
declare rule pronounce deem | x:void,illegal,unlawful,invalid,unconstitutional,null | REJECT/change
turn push | prt:back,away o:refugee,migrant,asylum_seeker,boat | COERCE/deport
have | o:lunch,dinner,breakfast,word p:with | CONSULT/meeting
invite | p:to,for:CONSULT | REQUEST/meet
shake | p:on:AGREE | AGREE/sign
pull dig | o:captive,party p:from:rubble,ruin,wreckage,sea,water,debris | AID
set | prt:up o:COOPERATE,joint_force,joint_patrol | COOPERATE
bow | prt:out | RETREAT/resign
go come return head | w:home s:force,peacekeeper,weapon p:-for,-after | RETREAT/withdraw
quit resign | o:- s:leader,titled x:- | RETREAT/resign
hand turn | prt:over o:leader,party,suspect,fugitive p:to:place,state,police,court | COOPERATE
recognize recognise mark observe | o:holiday,day,anniversary,achievement,effort,need,risk,importance | -
give | o:credit,chance,glimpse,impression,idea,hint,interview,lecture | -
be_concerned | p:with | -
meet | p:in:final,semifinal,quarterfinal,match,game,cup,tournament,league,round | -
give | p:until s:party,place | THREATEN
give | prt:up o:REQUEST,THREATEN,ACCUSE,REJECT,claim,opposition,SANCTION | CONCEDE
give turn | prt:up,in o:themselves,himself,herself,itself,weapon,arm | RETREAT/disarm
hand give turn | prt:over,up o:weapon,arm | RETREAT/disarm
hand give turn | prt:over,up,back o:territory,control,power,border | RETREAT/withdraw
hand give | prt:over,back o:captive,property,body | RETREAT/release

reach agree broker negotiate strike | o:RETREAT | RETREAT/ceasefire
call put bring | o:RETREAT,CONCEDE,SANCTION p:to | *
throw put | o:weight,support p:behind | SUPPORT
speak come stand | p:in:SUPPORT,defence,defense,favor,favour | SUPPORT
come rush spring | p:to:defence,defense,rescue,aid | SUPPORT
accept | o:apology | SUPPORT
keep stick adhere hold conform | p:to:AGREE,deal,word | -
open | o:door p:to | AID
respond reply | p:to:REQUEST,demand | CONCEDE
hint suggest signal indicate | c:hostile | THREATEN
hint suggest signal indicate | c:friendly | AGREE
tell | o:party,place,leader,staff x:to | =order
issue release publish adopt pass sign | a:ACCUSE | ACCUSE/disapprove
submit file make send put | o:REQUEST,request,appeal,petition p:to,with,before | REQUEST/change
drop | o:bomb,weapon,leaflet p:on,over | ASSAULT/aerial
drop airdrop | o:aid p:in,over,to,on | AID
shake | o:hand p:with | CONSULT/meeting
shake | o:hand s:many | CONSULT/meeting
break violate breach | o:RETREAT | ASSAULT
say | w:no p:to | REJECT/change
say | w:yes p:to | AGREE
meet satisfy fulfil fulfill | o:demand,REQUEST,requirement | CONCEDE
call | prt:off o:PROTEST,ACCUSE,SANCTION | CONCEDE
call | prt:off o:CONSULT | REJECT/meet
call | prt:off o:ASSAULT,MOBILIZE | RETREAT/ceasefire
call | prt:off o:AGREE,COOPERATE | SANCTION/discontinue
call | prt:up o:force | MOBILIZE/troops
call | x:unacceptable,illegal,outrageous,shameful,irresponsible,provocative,absurd,terrorist,criminal,liar,dictator,murderer,disgrace,mistake,barbaric,cowardly,reckless | ACCUSE/disapprove
meet | o:deadline,condition,need,target,requirement,standard,goal | -
meet | o:- s:party p:-with | CONSULT/meeting
meet | | CONSULT/meeting
visit tour | | CONSULT/visit
arrive land | s:peacekeeper,instructor,observer | AID
arrive land | s:force p:for,as:peacekeeping,AID | AID
arrive land | s:force | MOBILIZE/troops
arrive come | p:for:CONSULT | CONSULT/visit
arrive | s:party p:in,at,on | CONSULT/visit
travel fly head journey go jet | p:to:place s:leader | CONSULT/visit
travel fly jet | p:to:place s:he,she | CONSULT/visit
call | prt:off o:strike s:union,worker,driver,staff,federation,association | CONCEDE
take | prt:back o:party,captive,refugee,migrant,citizen,person,national | CONCEDE
be_due | p:in,at:place s:leader | CONSULT/visit
travel fly go | p:for:CONSULT | CONSULT/visit
return | p:from:CONSULT | CONSULT/visit
depart leave | p:for:place s:leader | CONSULT/visit
welcome | x:to | SUPPORT
welcome receive greet | o:leader p:in,at,to:place | CONSULT/visit | host
welcome receive greet | o:leader s:leader | CONSULT/visit | host
receive | o:honor | SUPPORT | receiver
receive | o:message,invitation | SUPPORT | receiver
receive | o:AID,aid,weapon | AID | receiver
receive | o:SUPPORT | SUPPORT | receiver
receive | o:THREATEN | THREATEN | receiver
receive | o:CONSULT | CONSULT/phone | receiver
host | o:CONSULT,party,leader,territory | CONSULT/meeting
host | o:force,captive | AID
attend | o:CONSULT,territory,party | CONSULT/meeting
join | o:leader,party p:for:CONSULT | CONSULT/meeting
join | o:leader p:at,in | CONSULT/meeting
join | o:CONSULT | CONSULT/multilateral
join | o:ACCUSE | ACCUSE/investigate
join | o:ASSAULT | ASSAULT
join | o:PROTEST | PROTEST/demo
join | p:with | COOPERATE
join | o:force | COOPERATE
converse confer consult parley huddle liaise | | CONSULT/meeting
negotiate bargain haggle renegotiate | o:release,RETREAT | CONSULT/meeting
negotiate bargain haggle renegotiate | | CONSULT/meeting
discuss | | CONSULT/meeting
raise | o:issue,matter,case,subject p:with:party,place | CONSULT/meeting
raise | o:issue,matter,case,subject s:delegation,envoy,negotiator | CONSULT/meeting
debate | p:with | CONSULT/meeting
talk speak chat | p:by,over,on:phone,telephone,telephone_line,video,hotline | CONSULT/phone
talk speak chat | w:telephone,phone p:with,to:party | CONSULT/phone
talk speak chat | p:with,to:party | CONSULT/meeting
talk | s:leader,they,both s:many p:about,over | CONSULT/meeting
talk speak | s:many w:alone,together,privately | CONSULT/meeting
phone telephone | | CONSULT/phone
ring | o:leader | CONSULT/phone
phone telephone call | a:SUPPORT o:leader | SUPPORT
phone telephone call | c:SUPPORT o:leader | SUPPORT
call | o:leader x:other | -
call | o:leader,me,him,her,us,them p:on,at:sunday,monday,tuesday,wednesday,thursday,friday,saturday,morning,evening,night,weekend | CONSULT/phone
call | o:leader | CONSULT/phone
call | o:CONSULT | CONSULT/meeting
mediate broker arbitrate | o:RETREAT | RETREAT/ceasefire
mediate broker arbitrate intercede facilitate | o:AGREE | AGREE/sign
mediate arbitrate intercede | | CONSULT/third-party
convene reconvene | | CONSULT/meeting
gather | s:leader | CONSULT/meeting
brief debrief | o:party,leader | CONSULT/meeting
sit | prt:down p:with | CONSULT/meeting
dine lunch breakfast | p:with | CONSULT/meeting
exchange trade | o:ASSAULT,fire,blow,gunfire,shot | ASSAULT/firearms
exchange swap | o:captive,prisoner | COOPERATE
exchange swap | o:info | COOPERATE
exchange | o:SUPPORT,greeting,view,opinion,pleasantry | CONSULT/meeting
exchange | o:staff,relation | SUPPORT

# AGREE
assure promise guarantee | x:that c:friendly | AGREE
assure reassure | x:bygone | -
give grant | o:assent,consent,nod,green_light,go-ahead,word | AGREE
offer | o:asylum,refuge,shelter,sanctuary | AID
accept | o:invitation,offer,proposal,deal,plan,AGREE | AGREE
want | o:party,place x:to | REQUEST/change
agree | o:AGREE | AGREE/sign
agree | p:on,upon,over:AGREE s:many | AGREE/sign
agree | p:to:AGREE | AGREE/sign
agree concur consent acquiesce assent accede | | AGREE
swear | prt:in | -
swear | p:in | -
pledge promise vow swear commit recommit undertake guarantee | | =promise
offer propose volunteer | | =offer
vote | x:to | =adopt
vote | x:to s:party,leader,place,state | AGREE
approve back endorse authorize authorise sanction | o:ACCUSE | ACCUSE/investigate
accept | o:demand,REQUEST p:-for | =yield
accept | o:resignation,RETREAT | RETREAT/resign
accept | o:responsibility,blame,guilt | CONCEDE
accept | o:refugee,asylum_seeker,migrant,immigrant,captive | AID
accept | o:aid,AID | AGREE
accept | o:honor | -
accept | | AGREE
sign | w:up p:to:AGREE,decision,demand | AGREE/sign
sign | p:to:AGREE | AGREE/sign
sign ink initial conclude clinch seal finalize finalise strike | o:AGREE | AGREE/sign
sign | o:decision,decree,order,law,bill | SUPPORT
sign | prt:off p:on | SUPPORT
sign ink initial | o:text,paper,document,declaration,statement,instrument,letter_of_intent s:party,place | AGREE/sign
sign ink initial | o:text,document,declaration,joint_statement p:with,in,at | AGREE/sign
sign | o:- p:with:place,state | AGREE/sign
put | o:name,signature p:to,on:AGREE,paper,text,document,declaration,statement | AGREE/sign
reach | o:AGREE | AGREE/sign
hammer thrash iron | prt:out o:AGREE | AGREE/sign
settle resolve | o:dispute,conflict,difference,row,case | AGREE/sign
compromise | | AGREE
stand remain | x:ready,willing,prepared,committed | =promise
express show signal indicate reiterate reaffirm declare | o:AGREE | AGREE
invite | | AGREE

# SUPPORT
back | prt:down,off,away | CONCEDE
back | p:down,off,away | CONCEDE
support back bolster underpin | o:relief,victim,hospital,refugee,school | AID
support back aid | o:force,rebel,fighter | AID
support back | o:AID,aid | AID
support back | o:SANCTION,COERCE,ASSAULT | SUPPORT
support back endorse champion | o:party,place,decision,demand,act,right,force,captive,peace,independence,sovereignty,integrity,cause,candidacy,effort,stance,claim,process,talk,view,call,ceasefire,reform | SUPPORT
praise hail applaud commend laud salute extol acclaim compliment admire esteem honor honour celebrate cheer lionize exalt glorify | | SUPPORT
welcome | | SUPPORT
congratulate thank felicitate toast greet | | SUPPORT
appreciate value cherish | o:* | SUPPORT
defend | o:decision,party,leader,place,REJECT,SANCTION,COERCE | SUPPORT
uphold | o:ACCUSE,COERCE,SANCTION,conviction,sentence | SANCTION/convict
defend uphold justify respect vindicate excuse | | SUPPORT
recognize recognise acknowledge legitimize legitimise | o:independence,state,government,sovereignty,leader,place,party,victory,passport | SUPPORT
ratify | | SUPPORT
adopt approve issue release | o:joint_statement,joint_declaration,communique,joint_communique | AGREE/sign
adopt pass approve | o:AGREE | SUPPORT
condole sympathize sympathise commiserate empathize mourn | | SUPPORT
apologize apologise | | SUPPORT
forgive | o:debt | AID
forgive | | SUPPORT
reassure assure comfort | o:* | SUPPORT
embrace favor favour advocate espouse | o:decision,demand,act,right,independence,peace,reform s:party | SUPPORT
encourage | x:to | REQUEST/change
encourage | | SUPPORT
side align sympathise rally stand | p:with,behind,alongside | SUPPORT
stand | prt:by p:by | SUPPORT
vote | p:for | SUPPORT
vote | p:against | REJECT
campaign | p:for | SUPPORT
campaign lobby | p:against | ACCUSE/disapprove
award confer bestow present decorate | o:honor | SUPPORT
decorate | | SUPPORT
award grant give | o:honor | SUPPORT
award | o:aid,AID | AID
award bestow | p:to | SUPPORT
establish restore normalize normalise renew upgrade reestablish re-establish mend cement deepen strengthen enhance boost forge build improve consolidate | o:relation | =bond
open reopen re-open | o:embassy,consulate,mission | SUPPORT
open reopen re-open unlock | o:border p:to,for:party | AID
open reopen re-open unlock | o:border,territory | =yield
accredit | o:staff | SUPPORT
reconcile | | SUPPORT
reaffirm reiterate renew underline underscore stress confirm affirm restate declare state express voice convey extend offer declare show signal send pay reiterate proclaim profess articulate | | =voice
re-appoint reappoint reinstate rehire | o:leader,party | CONCEDE
applaud | | SUPPORT

# COOPERATE
pass feed transmit relay | o:info p:to | COOPERATE
join | o:force p:with | COOPERATE
hand turn | o:suspect,criminal,fugitive,evidence p:to | COOPERATE
buy purchase sell import export procure | o:weapon,oil,gas,good,grain,product,coal,steel,electricity,property,tonne,ton,barrel s:state,place | COOPERATE
buy purchase sell import export procure | o:weapon,oil,gas,good,grain p:from,to:state | COOPERATE
increase expand widen double boost | o:relation,COOPERATE | =bond
pool | o:aid,info,force | COOPERATE
set establish launch form | o:joint,venture,joint_venture,commission | COOPERATE
cooperate co-operate collaborate partner team coordinate co-ordinate liaise | | COOPERATE
work | p:with,together | COOPERATE
share | o:info | COOPERATE
share | o:image,data,expertise p:with:place,state | COOPERATE
share | o:border,view,concern,goal | -
extradite | | COOPERATE
train | o:force,party,captive,fighter,official | COOPERATE
drill exercise | p:with | COOPERATE
invest | | COOPERATE
trade | p:with | COOPERATE
participate partake | p:in:AID | AID
participate partake | p:in:PROTEST | PROTEST/demo
participate partake take | p:in:COOPERATE,MOBILIZE | COOPERATE
participate partake | p:in:CONSULT | CONSULT/meeting
take | o:part p:in:CONSULT | CONSULT/meeting
take | o:part p:in:PROTEST | PROTEST/demo
take | o:part p:in:ASSAULT | ASSAULT
participate partake | p:in:ASSAULT | ASSAULT
contribute | p:to:cooperation | COOPERATE
serve | s:force p:in:territory,place | AID
serve | p:as:peacekeeper,peacekeeping,force,peacekeeping_force | AID
help assist aid | p:in:ACCUSE | COOPERATE
help | x:to,other | -
develop build | o:missile,bomb,warhead,arsenal,nuclear_weapon,weapon_system | MOBILIZE/weapons

# AID
take | prt:in o:party,captive,refugee | AID
take | p:in:refugee,migrant,asylum_seeker,evacuee | AID
release | o:aid,AID | AID
provide supply furnish equip outfit arm | p:with:aid,AID,weapon,force,training | AID
help assist | o:party,place,captive s:party,place | AID
rebuild reconstruct | o:school,hospital,house,property,territory | AID
write cancel | o:debt | AID
send | o:memorandum,memo | -
grant | o:AID,asylum,aid | AID
grant | o:demand,REQUEST,permission,access,extension,delay,bail,reprieve,right,license,freedom,autonomy,independence,order,amnesty | CONCEDE
grant | x:to | CONCEDE
contribute | o:aid,AID,force,weapon | AID
contribute | p:to,toward,towards:AID,peacekeeping | AID
contribute | | -
help assist aid | o:party,force,captive | AID
help | | -
rescue succor succour bail feed shelter house resettle sponsor subsidize subsidise fund finance bankroll compensate reimburse repay vaccinate | | AID
treat | o:refugee,victim,soldier,civilian,force,wounded | AID
evacuate | o:party,captive,place,wounded,casualty,survivor | AID
lift remove dismantle clear | o:road_block,roadblock,barricade | CONCEDE
donate lend loan chip gift bequeath | | AID
arm equip rearm | o:* | AID
supply furnish outfit | | AID
provide supply furnish | o:SUPPORT,support | AID
send dispatch | o:troop,soldier,platoon,battalion,adviser,advisor,instructor,contingent,personnel p:to:state p:-near,-along,-against | AID
send dispatch deploy | a:ACCUSE,ASSAULT,COERCE,CONSULT,THREATEN,AID,SUPPORT | *
be_opposed | p:to | REJECT/change
provide give send deliver ship dispatch fly airlift transfer grant award allocate disburse earmark extend hand channel pump plough inject distribute spend raise pay offer bring transport rush pour funnel divert present | | =transfer
dispense administer | o:aid | AID
build construct | o:hospital,school,shelter,settlement p:for,in | AID
relieve | o:force | AID
protect safeguard shield | o:captive,party,refugee | AID
harbor harbour | o:captive,fighter | AID

# CONCEDE and RETREAT
dismantle remove clear lift | o:checkpoint,roadblock,barricade,wall,blockade,settlement,barrier | CONCEDE
open | o:corridor | RETREAT/access
send | o:captive,refugee p:home,back | RETREAT/release
give | prt:in | CONCEDE
return | p:to:AGREE s:place,party o:- | AGREE
return | p:to:CONSULT s:place,party o:- | CONSULT/meeting
legalize legalise decriminalize decriminalise unban re-legalize | | CONCEDE
remove delist drop strike | p:from:SANCTION,hold,list,blacklist | CONCEDE
pull walk back drop | p:out,of,from:AGREE,CONSULT,treaty,bloc,race | =quit
pull | p:out:organization,organisation | =quit
set | w:free | RETREAT/release
agree | c:RETREAT p:as | AGREE
bring | p:to:end o:ASSAULT | RETREAT/ceasefire
spare | o:life,captive | CONCEDE
concede | o:goal,penalty,corner,point | -
yield concede capitulate relent budge bow succumb cave submit accede | p:to | CONCEDE
concede relent budge cave | p:on,over,in | CONCEDE
yield cede relinquish surrender hand abandon vacate | o:territory,border,place,power,control | RETREAT/withdraw
surrender capitulate | o:- | RETREAT/disarm
surrender | o:weapon,force,suspect,himself,themselves | RETREAT/disarm
lay | prt:down o:weapon | RETREAT/disarm
lay put set | o:weapon,-mine,-bomb,-explosive | RETREAT/disarm
disarm disband demobilize demobilise demilitarize demilitarise decommission dismantle scrap destroy | o:weapon,force,arsenal,stockpile | RETREAT/disarm
disarm demobilize demobilise | | RETREAT/disarm
withdraw pull redeploy | o:staff,peacekeeper | SANCTION/withdraw
withdraw | o:aid,AID,support,SUPPORT,CONSULT,relation,AGREE,investment | SANCTION/withdraw
withdraw | o:ACCUSE,SANCTION,COERCE,demand,REQUEST,THREATEN | CONCEDE
withdraw | o:- p:from:AGREE,CONSULT,organization,accord,treaty,alliance,race,election | =quit
withdraw | | RETREAT/withdraw
pull | prt:out,back | RETREAT/withdraw
pull | p:out,from | RETREAT/withdraw
pull | o:aid,AID,funding | SANCTION/withdraw
pull | o:force | RETREAT/withdraw
retreat | | RETREAT/withdraw
retract recant rescind renounce | o:ACCUSE,decision,SANCTION,COERCE | CONCEDE
renounce | o:violence,ASSAULT,weapon | RETREAT/disarm
evacuate leave vacate quit exit | o:territory s:force | RETREAT/withdraw
evacuate | o:force,staff | RETREAT/withdraw
leave | s:force | RETREAT/withdraw
leave quit walk storm abandon | o:CONSULT,meeting,table | REJECT/meet
leave quit exit | o:bloc,alliance,union,AGREE,organization s:state | SANCTION/withdraw
walk storm | prt:out | REJECT/meet
walk storm | p:out,of | REJECT/meet
release free liberate set let | o:info,media,AGREE,aid,AID,statement,video,film,ACCUSE,list,result | -
release liberate exonerate acquit | o:- | -
release | o:captive,party,force,place,property,body | RETREAT/release
free liberate parole | o:* | RETREAT/release
set let | x:free | RETREAT/release
set let | prt:free | RETREAT/release
let | p:go | RETREAT/release
acquit exonerate absolve clear | o:party,captive,leader | CONCEDE
pardon amnesty reprieve absolve | | CONCEDE
commute | o:sentence | CONCEDE
repatriate | | RETREAT/release
return hand give | o:property p:to,back,into | RETREAT/release
return | o:property | RETREAT/release
return | o:captive,territory,weapon p:to,from | RETREAT/release
return | o:* p:to,into,back s:party | RETREAT/release
return | o:mandate,power | CONCEDE
lift | | =ease
ease relax loosen soften waive repeal rescind revoke annul abolish remove drop scrap overturn quash void nullify lighten mitigate reverse undo roll abrogate | | =ease
unfreeze unblock | o:* | CONCEDE
allow let permit enable authorize authorise | | =allow
admit | o:peacekeeper,staff,monitor,inspector | RETREAT/access
admit | o:refugee,migrant,immigrant | AID
approve | o:REQUEST,request,appeal,petition,application,bid,demand,pardon,CONCEDE | =yield
approve authorize authorise adopt pass endorse back okay clear | | =adopt
heed comply obey | | =comply
backtrack backpedal back-pedal flip-flop | | CONCEDE
climb | prt:down | CONCEDE
back | p:down,off,away | CONCEDE
resign abdicate | p:from,as,over,after,following,amid | RETREAT/resign
resign abdicate | | RETREAT/resign
stand | prt:down s:force | RETREAT/withdraw
step stand | prt:down,aside | RETREAT/resign
step stand | p:down | RETREAT/resign
quit | o:office | RETREAT/resign
tender submit hand offer | o:resignation | RETREAT/resign
observe respect honor honour | o:RETREAT | RETREAT/ceasefire
reach agree declare announce call proclaim sign implement extend broker | o:ceasefire,truce | RETREAT/ceasefire
de-escalate deescalate | | CONCEDE
appease placate | o:* | CONCEDE
renegotiate | | CONSULT/meeting
recall | o:force | RETREAT/withdraw
compensate indemnify | o:* | AID

# Adjectives with "be"
be_ready be_willing be_prepared be_committed | c:* | =promise
be_committed | p:to | =promise
be_supportive | p:of | SUPPORT
be_grateful be_thankful | | SUPPORT
be_troubled be_upset be_outraged be_saddened be_disappointed be_concerned be_alarmed be_dismayed be_appalled be_shocked be_worried be_disturbed be_unhappy be_dissatisfied | p:with,by,about,over,at | ACCUSE/disapprove
be_critical be_contemptuous be_dismissive | p:of | ACCUSE/disapprove
be_angry be_furious be_outraged | p:at,with,over | ACCUSE/disapprove
be_opposed be_hostile | p:to | REJECT/change
be_unwilling be_reluctant | x:to | =refuse
be_responsible | p:for:ASSAULT | ASSAULT
be_guilty | p:of:ASSAULT | ASSAULT
be_guilty | | ACCUSE/allege
`;
