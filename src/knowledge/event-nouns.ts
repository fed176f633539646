// Nouns that name acts, by PLOVER type and mode. Chosen by us from general knowledge of English and the definitions of the PLOVER
// manual (openeventdata, CC BY-SA 4.0). A row: type, or type/mode, a colon, nouns; a noun of two or three words is written with "_".
// `~` before a noun: a state or thing as often as an act, so that alone, without words of who and whom, it tells of no act.

/** The rows, read by `event-lexicon.ts`. */
export const EVENT_NOUNS = `
AGREE/sign : agreement accord pact treaty deal memorandum memorandum_of_understanding mou protocol convention compromise armistice_agreement peace_deal peace_accord trade_deal ceasefire_agreement communique
AGREE/sign : ~settlement ~understanding ~contract ~charter ~roadmap ~framework ~consensus ~formula ~arrangement ~partnership_agreement ~joint_statement ~joint_declaration
AGREE : pledge promise vow ~commitment ~assurance ~guarantee ~offer ~willingness ~readiness ~consent ~undertaking ~acceptance

CONSULT/meeting : talks talk meeting summit negotiation discussion consultation conversation dialogue ~conference press_conference news_conference forum ~audience face-to-face tete-a-tete parley huddle ~luncheon ~dinner ~banquet ~reception ~briefing roundtable colloquium
CONSULT/meeting : ~session ~gathering ~assembly ~contact ~exchange_of_views ~encounter ~symposium ~seminar ~congress ~handshake ~plenary
CONSULT/meeting : exchange_of_view exchange_of_visit exchange_of_letter exchange_of_message ~lunch ~breakfast ~supper ~coffee ~tea
CONSULT/third-party : mediation arbitration good_offices shuttle_diplomacy mediation_effort peace_mission peace_effort
CONSULT/visit : visit trip tour stopover ~pilgrimage ~arrival ~journey ~stay ~stop ~mission ~delegation_visit ~excursion
CONSULT/phone : phone_call telephone_call phone_conversation telephone_conversation videoconference video_conference teleconference conference_call video_call hotline_call phone_talk

SUPPORT : endorsement praise recognition congratulation condolence apology thanks gratitude tribute homage solidarity approval ratification backing rapprochement reconciliation normalization normalisation
SUPPORT : ~support ~welcome ~sympathy ~appreciation ~blessing ~admiration ~respect ~acclaim ~accreditation ~defence ~advocacy ~invitation ~encouragement ~goodwill ~confidence

COOPERATE : cooperation co-operation collaboration joint_exercise joint_drill joint_maneuver joint_manoeuvre joint_patrol joint_venture joint_project extradition information_sharing intelligence_sharing prisoner_exchange prisoner_swap
COOPERATE : ~partnership ~coordination ~joint_operation ~exchange ~teamwork ~interoperability ~integration ~sharing ~investment

COOPERATE : exchange_of_information exchange_of_intelligence exchange_of_datum exchange_of_data exchange_of_prisoner exchange_of_captive exchange_of_hostage exchange_of_detainee exchange_of_student exchange_of_technology sharing_of_information sharing_of_intelligence sharing_of_data data_sharing data_exchange information_exchange intelligence_exchange joint_training joint_mission joint_investigation joint_inspection joint_study technology_transfer

AID : aid_package relief_effort bailout donation humanitarian_aid relief_operation airlift peacekeeping_mission
AID : ~aid ~assistance ~relief ~grant ~loan ~funding ~subsidy ~reparation ~compensation ~asylum ~credit ~bail-out ~help ~rescue ~evacuation ~food_supply ~peacekeeping ~humanitarian_assistance ~military_assistance ~financing ~sponsorship ~stimulus ~refuge ~shelter ~sanctuary ~scholarship ~shipment_of_aid ~supply ~training

CONCEDE : ~reopening
RETREAT/ceasefire : humanitarian_pause ~pause ~lull
CONCEDE : concession easing lifting reversal u-turn climbdown repeal amnesty pardon clemency commutation de-escalation
CONCEDE : ~relaxation ~reprieve ~waiver ~authorization ~authorisation ~permission ~exemption ~reinstatement ~restoration ~leniency ~bail ~acquittal
RETREAT/ceasefire : ceasefire cease-fire truce armistice cessation_of_hostilities
RETREAT/withdraw : withdrawal pullout pull-out pullback pull-back retreat ~drawdown ~redeployment ~demilitarization ~demilitarisation
RETREAT/release : ~release liberation repatriation ~freeing ~return
RETREAT/disarm : disarmament surrender capitulation demobilization demobilisation decommissioning denuclearization denuclearisation
RETREAT/disarm : laying_down_of_arms ~handover_of_weapon
RETREAT/resign : resignation abdication ~departure ~retirement
RETREAT/access : ~access ~safe_passage

REQUEST : demand appeal plea petition request ultimatum_request ~call ~bid ~proposal ~motion ~application ~order ~entreaty ~exhortation ~subpoena ~summons ~insistence ~claim ~solicitation ~urging ~pressure ~lobbying
ACCUSE/disapprove : verbal_attack scathing_attack blistering_attack personal_attack stinging_attack verbal_assault condemnation criticism denunciation rebuke reprimand reproach censure complaint outcry backlash objection disapproval diatribe tirade admonition scolding ~protest_note ~dismay ~concern ~outrage ~anger ~indignation ~displeasure ~critique ~grievance ~dissatisfaction ~regret ~alarm ~disappointment ~contempt ~uproar
ACCUSE/investigate : investigation probe inquiry enquiry inquest fact-finding_mission ~hearing ~audit ~scrutiny ~examination ~review ~inspection
ACCUSE/allege : legal_battle court_battle legal_fight court_case accusation allegation indictment lawsuit prosecution impeachment legal_action criminal_complaint legal_proceeding legal_challenge ~charge ~suit ~proceeding ~litigation ~trial ~insinuation ~blame ~imputation ~defamation ~impeachment_inquiry ~slander
REJECT : refusal rejection denial veto repudiation rebuff snub ~dismissal ~opposition ~disagreement ~noncompliance ~non-compliance ~intransigence ~defiance ~resistance
THREATEN : warning_shot threat ultimatum saber-rattling sabre-rattling intimidation blackmail ~warning ~deadline ~menace ~brinkmanship
PROTEST/demo : ~demonstration march sit-in vigil picket rally protest_rally mass_protest ~protest ~procession ~dissent ~unrest ~walkout ~walk-out ~uprising ~agitation ~sit-down ~campaign_of_protest
PROTEST/riot : riot rioting looting ~mutiny ~insurrection ~disturbance ~revolt
PROTEST/strike : on_strike general_strike labor_strike labour_strike work_stoppage sit-in_strike ~stoppage ~lockout
PROTEST/hunger : hunger_strike
PROTEST/boycott : boycott ~consumer_boycott
PROTEST/obstruct : ~roadblock ~road_block ~barricade ~blockage
SANCTION/discontinue : sanctions sanction embargo suspension severance cancellation arms_embargo oil_embargo trade_embargo trade_war asset_freeze travel_ban visa_ban ~tariff ~boycott_law ~cutoff ~freeze ~termination ~discontinuation ~isolation ~withholding_of_aid ~import_duty ~blacklist ~non-recognition ~penalty
SANCTION/expel : expulsion ouster impeachment_vote ~removal ~exclusion ~ejection ~exile
SANCTION/convict : conviction guilty_verdict ~verdict ~sentence ~fine
MOBILIZE/troops : mobilization mobilisation deployment military_buildup troop_buildup buildup build-up troop_movement show_of_force military_exercise military_drill war_game ~exercise ~drill ~maneuver ~manoeuvre ~reinforcement ~patrol ~high_alert ~conscription ~call-up
MOBILIZE/weapons : missile_test nuclear_test test_launch rocket_test missile_launch ~test_firing ~rearmament ~militarization ~militarisation
COERCE/arrest : arrest detention imprisonment incarceration apprehension roundup house_arrest manhunt arrest_warrant jailing ~internment ~captivity ~custody ~warrant
COERCE/restrict : ~closing crackdown clampdown siege_law ~ban ~restriction ~curb ~siege ~repression ~suppression ~persecution ~closure ~prohibition ~lockdown ~oppression ~encirclement ~checkpoint ~cordon ~outlawing ~measure_against ~disqualification
COERCE/curfew : curfew
COERCE/martial-law : martial_law emergency_rule state_of_siege state_of_emergency
COERCE/censor : censorship ~gag_order ~news_blackout
COERCE/seize : ~boarding ~interception ~impounding ~requisition
COERCE/seize : seizure confiscation expropriation police_raid search_warrant nationalization nationalisation eviction impoundment ~search ~raid ~demolition ~annexation ~forfeiture
COERCE/deport : deportation forced_return ~rendition ~displacement
COERCE/withhold : blackout_of_service ~internet_shutdown ~cutoff_of_power
COERCE/cyber : cyberattack cyber-attack cyber_attack cyberwarfare cyber_warfare cyber_operation cyber_intrusion hack hacking ~data_breach ~phishing ~espionage ~spying ~surveillance ~cyber_espionage ~denial_of_service
COERCE/misinformation : disinformation_campaign misinformation_campaign ~disinformation ~propaganda_campaign ~fake_propaganda ~election_interference ~interference ~meddling
ASSAULT : attack assault invasion offensive onslaught incursion military_operation ground_operation operation_against massacre bloodshed clash clashes firefight skirmish ambush raid_on counterattack counteroffensive counter-offensive ground_offensive military_offensive military_assault violence_against terror_attack terrorist_attack blitz aggression military_action military_intervention
ASSAULT : blockade naval_blockade ~war ~warfare ~fighting ~battle ~conflict ~combat ~violence ~hostilities ~hostility ~terrorism armed_intervention ground_invasion military_campaign air_campaign ground_campaign bombing_campaign naval_operation air_operation offensive_operation ~coup ~coup_attempt ~putsch ~capture ~takeover ~occupation ~conquest ~strike ~crime_against_humanity ~insurgency ~storming ~killing_spree ~infiltration ~provocation ~ceasefire_violation ~genocide ~atrocity ~ethnic_cleansing
ASSAULT/targeted : assassination beheading killing murder mass_killing extrajudicial_killing slaying slaughter lynching ~poisoning ~execution ~death_squad
ASSAULT/abduct : kidnapping abduction hijacking hostage-taking hostage_taking ~disappearance
ASSAULT/torture : torture ~mistreatment ~ill-treatment ~abuse_of_prisoner
ASSAULT/sexual : rape sexual_assault sexual_violence
ASSAULT/beat : beating flogging caning ~assault_and_battery
ASSAULT/destroy : destruction arson ~demolition_of_home ~razing ~sabotage ~burning
ASSAULT/firearms : shooting gunfire shootout exchange_of_fire drive-by mass_shooting sniper_fire
ASSAULT/explosives : bombing explosion blast car_bomb roadside_bomb bomb_attack car_bombing bomb_blast landmine_blast ~detonation ~bomb
ASSAULT/suicide-attack : suicide_bombing suicide_attack suicide_bomb suicide_blast
ASSAULT/aerial : airstrike air_strike air_raid air_attack aerial_bombardment air_assault air_campaign bombing_raid bombing_campaign airstrikes
ASSAULT/drone : drone_strike drone_attack
ASSAULT/heavy-weapons : shelling bombardment missile_strike missile_attack rocket_attack rocket_fire artillery_fire mortar_fire mortar_attack barrage cruise-missile_attack artillery_attack rocket_strike ~salvo
ASSAULT/crowd-control : ~tear_gas ~water_cannon ~baton_charge
ASSAULT/unconventional : chemical_attack gas_attack nuclear_attack chemical_weapons_attack nerve_agent_attack
ASSAULT/primitive : stabbing knife_attack ~stoning
`;

/** Sorts of things that acts are done with or to: what decides the type where the verb alone does not ("suspend aid", "release prisoners"). */
export const THING_NOUNS = `
aid : tranche instalment installment disbursement maize corn flour sugar pump fire_engine generator textbook aid assistance relief food medicine drug supplies supply fund funds funding money cash loan grant credit donation subsidy equipment material vaccine oxygen tent blanket wheat grain rice fertilizer kit ammunition weaponry euro dollar pound million billion assistance_program stipend pension grant_assistance package expertise shelter fuel electricity help hand resource capital scholarship hospital treatment rescuer generator ambulance humanitarian loan_guarantee payment compensation reparation ration
site : depot silo ward clinic shop store supermarket kiosk stall bakery pharmacy warehouse car truck lorry van school church temple synagogue prison jail courthouse ministry hotel market mall university campus dam refinery cathedral monastery stadium barracks hamlet bus train convoy club cafe restaurant
weapon : bullet rubber_bullet live_round live_ammunition grenade stun_grenade petrol_bomb firebomb weapon arms arm missile rocket tank drone warplane fighter_jet helicopter armored_vehicle armoured_vehicle military_vehicle battery launcher jet bomber artillery howitzer aircraft submarine warship gun rifle explosive mine bomb munition shell armament hardware warhead armor armour system
force : coastguard frigate corvette gunboat patrol_ship patrol_boat troop troops soldier force forces army military navy fleet battalion brigade division platoon regiment marine marines unit contingent carrier warship destroyer frigate guard guards police policeman peacekeeper commando militia militiaman reservist reserve squad fighter paratrooper garrison personnel instructor trooper squadron convoy armada aircraft_carrier riot_police staff_officer gendarme
peacekeeper : peacekeeper peacekeeping blue_helmet peacekeeping_force peacekeeping_mission observer monitor
captive : prisoner hostage detainee captive inmate abductee internee pow crew_member suspect convict dissident activist journalist blogger sailor fisherman crew citizen national child woman man people person politician leader lawyer student pilot tourist worker civilian editor reporter member migrant immigrant refugee resident villager family homeguard follower activist supporter officer guard servicemember airman crewman
relation : relation relations tie ties link links relationship diplomatic_tie cooperation trade partnership commerce contact flight air_link alliance membership exchange collaboration service traffic association involvement participation embassy consulate mission border_trade
media : newspaper newspapers publication website site broadcast broadcaster channel station magazine internet press film book social_media tv television radio outlet app platform
party : party group movement organization organisation ngo charity union
territory : territory city town village region province district area base airport port island border outpost capital post checkpoint bridge hill stronghold bastion enclave land camp neighborhood neighbourhood settlement position coast land_border mosque building facility north south east northeast northwest southeast southwest outskirts suburb
border : border frontier crossing airspace sea_border land_border crossing_point water waters
property : asset property house home residence consulate apartment palace villa depot jewel skull pendant relic gold account ship vessel tanker cargo boat plane farm company goods factory office building document computer painting artifact artefact antiquity sculpture skull remains body bank pendant art relic manuscript treasure coin statue portrait
right : right freedom liberty movement gathering assembly license licence permit vote election
info : information intelligence evidence data detail record knowledge technology finding file secret
demand : demand request call appeal plea petition motion bid application proposal offer invitation overture claim recommendation resolution protest lawsuit suit condition term draft plan deal solution idea measure result outcome requirement case
decision : decision plan policy law bill act rule ruling order decree verdict move step stance position legislation reform measure mandate
honor : award medal prize honor honour order_of_merit decoration title degree
message : letter message note warning ultimatum deadline signal
visa : visa waiver visa_waiver credential accreditation license licence permit
staff : ambassador envoy diplomat attache attaché representative trade_representative high_commissioner consul-general commissioner_general negotiator staff consul observer inspector aid_worker peacekeeper_staff staffer mission chargé delegation monitor mediator
office : office post position role seat presidency premiership job chairmanship leadership duty government cabinet power
rally : protester demonstrator crowd mob rioter
speech : remark comment statement speech declaration point provision clause
hold : output_cut production_cut supply_cut curfew embargo sanction restriction ban blockade tariff boycott siege emergency martial_law lockdown barrier quota freeze warrant toll requirement limit cap control hold moratorium state_of_emergency state_of_siege emergency_rule travel_ban lockdown grip fee rule
`;
