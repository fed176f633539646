// Verbs and phrases that tell of an act less often than those of the two other tables, class by class of the PLOVER manual
// (openeventdata, CC BY-SA 4.0), with the frames in which they do. Chosen by us from general knowledge of English. How a row reads: see
// `event-lexicon.ts`. The rows are tried after those of the other tables.

/** Rows of verbs of all types. The first row of a verb whose conditions hold decides. */
export const WIDER_VERBS = `
# CONSULT: letters, contacts, journeys to talks, votes, ceremonies
write | p:to:state,place,leader,government,ministry,council,secretariat,parliament s:party,place,leader x:- | CONSULT
contact | o:leader,state,place,government,staff,ministry s:party,place,leader | CONSULT
approach | o:state,leader,government,mediator s:party,place,leader | CONSULT
reach | prt:out p:to:party,place,leader | CONSULT
get stay keep remain be | p:in:contact s:party,place,leader p:with:party,place,leader | CONSULT
sound | prt:out o:party,place,leader | CONSULT
correspond | p:with:party,place,leader | CONSULT
deliberate | s:party,leader | CONSULT/meeting
go come head return travel fly drive | p:to:CONSULT s:party,place,leader | CONSULT/visit
arrive land | s:delegation,envoy,mediator,negotiator,mission,titled | CONSULT/visit
send dispatch | o:envoy,delegate,minister,diplomat,team,mission,representative,mediator p:to:place,state,CONSULT | CONSULT/visit
see | o:titled s:leader | CONSULT/meeting
chair preside adjourn moderate reconvene | o:CONSULT | CONSULT/meeting
preside | p:over:CONSULT | CONSULT/meeting
sit | p:at,around,round:table s:party,place,leader | CONSULT/meeting
sit | prt:down s:many | CONSULT/meeting
exchange swap trade | o:message,letter,note,call,visit,delegation | CONSULT
vote | p:on,over:decision,demand,act,mandate,mission,text s:council,assembly,parliament,senate,house,member,committee,board,state,lawmaker,deputy | CONSULT/multilateral
put | o:decision,demand,mandate p:to:vote | CONSULT/multilateral
cut | o:ribbon s:party,leader | CONSULT/meeting
fly | prt:in s:leader | CONSULT/visit
open keep | o:channel,back_channel p:to,with:party,place,leader | CONSULT
take | prt:up o:matter,issue,case,question s:leader | CONSULT/meeting
see | o:leader s:leader p:in:place | CONSULT/meeting
attend | o:hearing,ceremony,funeral,inauguration,wedding,opening,mass,parade s:leader | CONSULT/meeting
shuttle commute | p:between:place | CONSULT/visit
stop pause | p:in,at:state s:leader | CONSULT/visit
come | p:to:state s:leader x:- | CONSULT/visit
return come get go sit | p:to,at,around:table,negotiating_table | CONSULT/meeting
sit stand | w:across p:from:party,other,each | CONSULT/meeting
debate | s:lawmaker,parliament,council,assembly,senate,member,deputy | CONSULT/meeting
hear | o:leader,witness,staff s:commission,committee,panel,council,senate,parliament | CONSULT/meeting
take | o:call p:from:leader,party | CONSULT/phone
review | o:RETREAT,AGREE,COOPERATE,relation s:many | CONSULT/meeting
receive welcome greet | o:leader p:at,in:palace,residence,villa,airport,ministry,mansion | CONSULT/visit | host

# AGREE
enter | p:into:AGREE,partnership,alliance,contract,arrangement | AGREE/sign
enter | o:AGREE,partnership,alliance | AGREE/sign
enter | p:into:CONSULT | CONSULT/meeting
enter | o:CONSULT s:party,place | CONSULT/meeting
come | p:to:AGREE,understanding,term,arrangement,compromise s:party,place,many | AGREE/sign
come return leave emerge | p:with:AGREE,contract,swap,loan s:leader | AGREE/sign
patch cobble stitch | prt:up,together o:AGREE,RETREAT | AGREE/sign
settle | p:on:AGREE,text,compromise,figure,date | AGREE/sign
initial | o:* s:party,place,many,- | AGREE/sign
bury | o:hatchet | AGREE/sign
exchange | o:instrument,copy s:many | AGREE/sign
win secure land | o:contract p:from,with:* | AGREE/sign | receiver
sign | w:up p:to:RETREAT | AGREE/sign
take | o:effect s:RETREAT | RETREAT/ceasefire
bind | o:itself,themselves,himself p:to | AGREE
extend renew prolong | o:mandate | AGREE
offer | o:gas,oil,grain,land,safe_passage,passage,territory p:to,for,in:* | AGREE
decide resolve opt | x:establish,create,form,set,launch,found,extend,strengthen,deepen,cooperate,coordinate,harmonise,harmonize,convene,appoint,contribute s:many | AGREE
decide resolve | c:CONSULT,COOPERATE,AID,AGREE s:many | AGREE
be_ready be_open be_prepared be_willing | p:for,to:CONSULT,AGREE,CONCEDE,RETREAT,COOPERATE,compromise,dialogue | AGREE
get obtain secure extract win | o:AGREE p:from:party,place,leader | AGREE | receiver

# SUPPORT
stand | p:beside,alongside:party,place,leader | SUPPORT
lay | o:wreath,flower,garland | SUPPORT
observe hold keep | o:silence,moment,minute_of_silence | SUPPORT
vouch | p:for | SUPPORT
have enjoy command | o:SUPPORT p:of,from:party,place,leader | SUPPORT | receiver
bless | o:AGREE,decision | SUPPORT
embrace hug kiss | o:leader s:leader | SUPPORT
reward | o:party,place,leader s:party,place,leader | SUPPORT
vote | p:in:favour,favor | SUPPORT
speak | prt:up,out p:for:party,place,leader,captive | SUPPORT
admit readmit | o:state p:to,into,as:party,organization,member | SUPPORT
win secure gain obtain enjoy earn | o:SUPPORT p:of,from:party,place,leader | SUPPORT | receiver
be_appreciative | p:of | SUPPORT

# COOPERATE
build construct develop manufacture produce | p:with:state s:state,place,party | COOPERATE
carry implement run manage operate | o:program,programme,project,scheme,operation,mission,plan p:with:party,place,organization | COOPERATE
create found open | o:joint,joint_venture,joint_force,joint_commission | COOPERATE
buy purchase acquire order | o:it,them,weapon,property s:state | COOPERATE
pass hand turn | prt:on,over o:info,document,report,list,record,file,result p:-press | COOPERATE
unite ally | p:with:party,place | COOPERATE
lease rent | o:territory,weapon,property,plane,ship p:to,from:state,party | COOPERATE
patrol | w:jointly,together | COOPERATE
run mount fly sail | o:joint,joint_patrol,joint_exercise | COOPERATE
train drill exercise build develop fight operate | w:together,jointly s:many | COOPERATE
share | o:picture,imagery,recording,file,expertise,technology,map p:with:party,place,state | COOPERATE
hand turn | o:leader,captive,suspect p:to:state,police,court | COOPERATE
get obtain | o:info p:from:state,place | COOPERATE | receiver

# AID
receive get obtain secure | o:weapon,force,patrol_boat,ship,aid,AID,loan s:state,place,army,navy,government,ministry | AID | receiver
get obtain secure win | o:aid,AID,weapon,loan p:from:party,place,state | AID | receiver
rebuild repair reconstruct restore | o:well,road,bridge,wharf,port,school,hospital,clinic,network,grid,plant,house,home,village,airport,dam,canal,railway,line p:in,of,for:place,state | AID
rebuild repair reconstruct | o:well,road,bridge,wharf,port,school,hospital,clinic,network,grid,house,home,village,airport,railway s:organization,state | AID
allot devote dedicate assign appropriate | o:aid p:to,for | AID
extend expand widen | o:program,programme,scheme,coverage p:to:place,state | AID
double triple quadruple increase raise boost | o:aid,AID p:to,for:place,party,state s:party,place | AID
save | o:captive,survivor,sailor,migrant,refugee s:party,place,force | AID
pick | prt:up o:survivor,migrant,refugee,castaway | AID
airlift | o:captive,party,wounded,casualty | AID
fly ferry rush take | o:wounded,casualty,patient p:to | AID
truck ferry haul cart | o:aid,water,food | AID
take | prt:in o:displaced,refugee,migrant,survivor | AID
underwrite | | AID
care look | p:for,after:refugee,wounded,casualty,orphan,victim | AID
top | prt:up o:aid,AID | AID

# CONCEDE and RETREAT
put | o:end,stop,halt p:to:ASSAULT,MOBILIZE,hostility | RETREAT/ceasefire
put | o:end,stop,halt p:to:SANCTION,COERCE,ACCUSE,PROTEST,practice,practise,drilling,fishing,activity,harassment | CONCEDE
cease hold | o:fire s:party,force,place,- | RETREAT/ceasefire
hand turn | prt:in o:weapon | RETREAT/disarm
leave quit exit | o:bloc,alliance,union,organization,council,league,federation,AGREE s:it,they,state,place | SANCTION/withdraw
leave quit vacate | o:office,government,cabinet,palace s:leader,titled | RETREAT/resign
send bring | w:home,away o:force,adviser,peacekeeper,instructor | RETREAT/withdraw
bring | prt:home,back o:force | RETREAT/withdraw
reduce cut halve trim draw scale thin | o:force,presence,contingent,garrison | RETREAT/withdraw
depart | s:force | RETREAT/withdraw
return go | p:to:barracks,base,garrison s:force | RETREAT/withdraw
fall draw | prt:back s:force | RETREAT/withdraw
retire | o:- s:leader p:from,as,after | RETREAT/resign
admit acknowledge concede | o:mistake,fault,guilt,wrongdoing,defeat,error s:party,place,leader | CONCEDE
drop abandon | o:case,suit,lawsuit,complaint,claim | CONCEDE
exempt excuse | o:party,place,state p:from:SANCTION,hold,COERCE,duty | CONCEDE
win secure obtain get | o:CONCEDE,RETREAT p:from:party,place,leader | CONCEDE | receiver
win secure obtain negotiate | o:release,freedom p:of,for:captive,party | RETREAT/release
walk go | w:free s:captive,leader | RETREAT/release | receiver
come go return | w:home s:captive p:-for | RETREAT/release | receiver
let | x:go o:captive,leader,party | RETREAT/release
give | o:way s:party,place,leader p:-under | CONCEDE
allow permit | o:captive,party x:vote,return,leave,travel,drive,work s:- | CONCEDE
restore | o:right,immunity,status,citizenship,privilege | CONCEDE
fall | x:silent s:weapon | RETREAT/ceasefire
admit allow let | o:inspector,peacekeeper,observer,monitor p:into,in,to | RETREAT/access
restore reconnect | o:electricity,water,gas,power,internet,service p:to,in:place,party | CONCEDE

# REQUEST
press lobby clamour clamor plead beg canvass | p:for | =demand
seek want | o:damages,compensation,access,approval,consent,permission,recognition,return,arrest,release,assurance,guarantee,clarification,explanation,withdrawal,meeting,extension s:party,place,leader p:from,of,for,by,with:* | REQUEST/change
require oblige | o:party,place,state x:to s:party,place,council,court,decision,law | REQUEST/change
want | o:decision,AGREE,hold,captive,force x:withdrawn,lifted,scrapped,repealed,ended,changed,released,freed,out | REQUEST/change
want | o:* p:from:party,place,force s:party,place | REQUEST/change
order | o:recount,vote,election,review,retrial,search,evacuation s:party,leader,- | REQUEST/change
recommend | o:ACCUSE,RETREAT,SANCTION,CONCEDE,CONSULT | REQUEST/change
challenge | o:party,place,leader x:to | REQUEST/change
set lay name attach | o:condition,precondition,term p:for,on,to:* | REQUEST/change
table introduce move | o:motion,resolution,amendment s:party,place,leader | REQUEST/change

# ACCUSE
take bring refer submit | o:matter,issue,case,dispute,complaint,row,question p:to,before:court,tribunal,council,place,state | ACCUSE/allege
bring haul | p:before:court,judge,tribunal,committee | ACCUSE/allege
bring | p:to:justice,trial | ACCUSE/allege
go | p:on:trial | ACCUSE/allege | victim
face | o:charge,trial,prosecution s:leader,captive,party x:- | ACCUSE/allege | victim
stand | o:trial | ACCUSE/allege | victim
lay level pin put | o:ACCUSE,blame,charge p:on,at,against | ACCUSE/allege
cast | o:doubt p:on,over | ACCUSE/disapprove
take | o:aim,swipe p:at | ACCUSE/disapprove
find | o:fault p:with | ACCUSE/disapprove
trade swap exchange | o:ACCUSE,insult,barb,blame,recrimination | ACCUSE/disapprove
conclude establish | x:that s:inquiry,investigation,probe,investigator,inspector,commission,prosecutor,auditor | ACCUSE/investigate

# REJECT
deny | x:other | REJECT/change
contradict gainsay belie | o:leader,party,place,claim,account,version,statement,report,story,ACCUSE,him,her,them,it | REJECT/change
cast wield use exercise | o:veto | REJECT/change
walk back | prt:away p:from:CONSULT,AGREE | REJECT/meet
laugh knock bat | prt:off,back,down,away o:demand,REQUEST,AGREE,ACCUSE | REJECT/change
go | prt:back p:on:AGREE,promise,word | REJECT/change

# THREATEN
brandish | o:weapon | THREATEN/violence
retaliate | w:will,would o:- | THREATEN
give | o:hour s:party,force,leader,place | THREATEN
rattle | o:sabre,saber | THREATEN
put serve | o:party,place,leader p:on:notice | THREATEN
point aim train | o:weapon p:at:party,place,territory,captive | THREATEN/violence

# PROTEST
pour flood spill stream | p:into,onto:street,square | PROTEST/demo
heckle jeer boo | o:leader,party | PROTEST/demo
call | o:strike,walkout,stoppage,march s:party | PROTEST/strike
wave carry | o:placard,banner s:rally,crowd,party | PROTEST/demo
chain | p:to s:rally,activist | PROTEST/obstruct
rise | prt:up p:against | PROTEST/riot
mutiny revolt rebel | p:-than | PROTEST/riot
stop down halt | o:work,tool s:member,crew,driver,docker,staff,teacher,union,miner,nurse,railwayman | PROTEST/strike

# SANCTION
punish | o:party,place,leader s:party,place,leader | SANCTION/discontinue
send | w:home o:staff | SANCTION/expel
relieve | o:leader,officer,commander p:of:command,post,duty,office | SANCTION/expel
demote | o:leader,officer | SANCTION/expel
remove strip | o:leader,staff,titled p:from,as,of:office,council,party,board,duty,command | SANCTION/expel
raise increase double hike | o:tariff,duty,import_duty,levy | SANCTION/discontinue
cut shut lock | prt:off,out o:party,place,state | SANCTION/discontinue
divest | p:from:party,place | SANCTION/discontinue

# MOBILIZE
reinforce strengthen | o:border,post,checkpoint,frontier | MOBILIZE/troops
dig | prt:in s:force | MOBILIZE/troops
roll move drive | p:to,toward,towards,near,along:border,frontier,front,river s:weapon,force | MOBILIZE/troops
move send shift | o:man,ship,vessel p:to,into,toward,towards s:general,commander,army,navy,force | MOBILIZE/troops
guard | o:territory,property,border,site,bridge s:force | MOBILIZE/troops
post | o:force p:at,in,on,along,outside,around | MOBILIZE/troops
sail steam | p:for:place,gulf,sea,strait,coast s:weapon,force | MOBILIZE/troops
patrol | o:* s:weapon,plane | MOBILIZE/troops
recruit enlist | o:fighter,volunteer,soldier,militia,mercenary,guard | MOBILIZE/militia
raise | o:army,militia,battalion,brigade,regiment | MOBILIZE/militia
stockpile hoard | o:weapon | MOBILIZE/weapons
shadow | o:weapon,ship,vessel,force,plane s:weapon,force,ship | MOBILIZE/troops
pour stream | p:into:place,territory s:force,weapon | MOBILIZE/troops

# COERCE
stop halt turn | o:convoy,ship,vessel,boat,truck,lorry,bus,train,tanker,trawler,freighter s:force,police,place,official,guard,- | COERCE/restrict
suspend dissolve | o:parliament,assembly,constitution,council,senate s:leader,party,place,- | COERCE/restrict
clear | o:road,highway,square,camp,street,rally,bridge s:force,police,- | COERCE/restrict
confine | o:party,captive,leader,staff p:to | COERCE/arrest
set put | prt:up o:checkpoint,roadblock,cordon | COERCE/restrict
erect | o:fence,wall,barrier p:on,along,around:border,territory,place | COERCE/restrict
close shut block | o:road,highway,bridge,street,airport,port,motorway s:force,police,government,authority,state | COERCE/restrict
seal cordon fence | prt:off o:territory,place,site,property,road,street,square | COERCE/restrict
lock | prt:up,in,down o:party,captive,place,territory,leader | COERCE/restrict
place put keep | p:under:curfew,siege,lockdown,blockade,martial_law,surveillance,house_arrest | COERCE/restrict
take | prt:away o:passport,property,license,licence | COERCE/seize
take | o:passport,phone,camera,property,weapon p:from:captive,party,crew,staff,force | COERCE/seize
encircle surround | o:territory,place,site,building s:-,force | COERCE/restrict
take | prt:over o:mine,company,factory,bank,refinery,plant,port,station,broadcaster,railway s:state,place,government,party | COERCE/seize
cut | o:internet_access | COERCE/withhold
tap | o:phone,line,telephone s:party,place,leader | COERCE/cyber
extort | | COERCE/restrict
annul rig steal | o:election,vote,ballot,referendum | COERCE/restrict
detain hold | o:ship,vessel,boat,trawler,tanker,crew | COERCE/seize

# ASSAULT
overthrow topple unseat oust | o:leader,government,regime,place,monarchy,president s:force,rebel,officer,junta,insurgent,plotter,general | ASSAULT
enter penetrate | o:territory,place s:force | ASSAULT
roll sweep | p:into:place,territory s:force,weapon | ASSAULT
cross | o:border s:force | ASSAULT
seize take grab usurp | o:power s:party,force,leader | ASSAULT
lose | o:force,weapon,territory p:in,to:ASSAULT,force | ASSAULT | receiver
fall | p:to:force,rebel,militia,army,troop s:territory,place | ASSAULT | host
take | o:territory s:force,rebel,army,insurgent,militia,fighter,troop,militant p:-to,-by,-for,-from | ASSAULT
take | o:party w:hostage | ASSAULT/abduct
come | p:under:fire s:force,convoy,patrol,site,weapon,post,village | ASSAULT | receiver
fall rain land | p:on,in,near:place,territory,property,site s:shell,rocket,bomb,missile,mortar | ASSAULT/heavy-weapons
repel repulse | o:ASSAULT,force | ASSAULT
ram | o:ship,boat,vessel,car,gate,trawler,party | ASSAULT
plunder pillage sack | o:territory,property,site,place | ASSAULT/destroy
damage | o:property,site,territory,ship s:ASSAULT,weapon,force | ASSAULT/destroy
mow cut | prt:down o:party,captive,force | ASSAULT/firearms
rough | prt:up | ASSAULT/beat
abuse mistreat ill-treat brutalise brutalize punch kick slap | o:captive,party s:force,party | ASSAULT/beat
terrorise terrorize | o:party,place,captive | ASSAULT
starve | o:party,place,territory,captive s:force,party,place | ASSAULT
claim take cost | o:life s:ASSAULT | ASSAULT
`;
