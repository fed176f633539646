// Common nouns by what they can refer to. Written for this project from general knowledge of English; singular lemmas.

/** Nouns for a man or a boy. */
export const MALE_NOUNS =
  'man boy father dad husband son brother uncle nephew grandfather grandson king prince emperor duke baron sultan emir ' +
  'sheikh shah tsar czar pope monk bishop imam ayatollah priest rabbi lord gentleman guy bloke fellow lad sir widower ' +
  'bridegroom groom stepfather stepson godfather patriarch businessman salesman sportsman statesman congressman ' +
  'assemblyman alderman policeman fireman fisherman postman cameraman gunman serviceman airman seaman frontman craftsman ' +
  'strongman tribesman clergyman nobleman waiter actor host hero steward boyfriend fiance pharaoh caliph cleric mullah ' +
  'cardinal friar abbot count marquis tsarevich warlord sailor father-in-law brother-in-law son-in-law ex-husband schoolboy grandpa pasha maharajah rajah nawab doge voivode seneschal squire';

/** Nouns for a woman or a girl. */
export const FEMALE_NOUNS =
  'woman girl mother mom mum wife daughter sister aunt niece grandmother granddaughter queen princess empress duchess ' +
  'baroness sultana nun lady madam widow bride stepmother stepdaughter godmother matriarch businesswoman saleswoman ' +
  'sportswoman stateswoman congresswoman policewoman camerawoman servicewoman spokeswoman chairwoman waitress actress ' +
  'hostess heroine stewardess girlfriend fiancee goddess ballerina countess landlady housewife midwife mother-in-law ' +
  'sister-in-law daughter-in-law fiancée ex-wife schoolgirl grandma';

/** Nouns for a person of either sex: offices, professions, relations, parts in events. */
export const PERSON_NOUNS =
  'person individual human adult child kid baby infant toddler teenager teen youth youngster minor senior elder twin orphan ' +
  'chieftain mufti archbishop vicar curate deacon bailiff legate nuncio prelate dean provost prefect warden valet shepherd ' +
  'parent sibling spouse partner relative cousin grandparent grandchild ancestor descendant heir friend neighbor neighbour ' +
  'colleague peer acquaintance stranger guest visitor host companion mate roommate fellow ally rival opponent enemy foe ' +
  'president premier chancellor minister governor mayor senator representative lawmaker legislator parliamentarian ' +
  'politician diplomat ambassador envoy consul attache attaché emissary negotiator mediator delegate secretary undersecretary ' +
  'commissioner official officer civil-servant bureaucrat aide adviser advisor counselor counsellor deputy spokesman ' +
  'spokesperson chairman chair chairperson chief head leader ruler monarch sovereign dictator despot autocrat tyrant ' +
  'caretaker incumbent predecessor successor candidate nominee contender challenger frontrunner winner loser runner-up ' +
  'voter constituent citizen national resident inhabitant villager islander local native immigrant migrant emigrant ' +
  'refugee exile expatriate asylum-seeker foreigner tourist traveler traveller passenger commuter pedestrian driver ' +
  'pilot captain navigator astronaut cosmonaut soldier conscript recruit veteran commander general colonel major ' +
  'lieutenant sergeant corporal admiral marshal brigadier fighter combatant militant insurgent rebel guerrilla jihadist ' +
  'extremist terrorist hijacker bomber attacker assailant shooter sniper assassin killer murderer criminal offender thief ' +
  'robber burglar smuggler trafficker pirate hacker gangster fugitive suspect defendant accused plaintiff prisoner inmate ' +
  'detainee captive hostage convict witness victim survivor casualty judge magistrate justice juror prosecutor attorney ' +
  'lawyer solicitor barrister counsel notary sheriff constable detective investigator inspector agent spy informant ' +
  'informer whistleblower guard bodyguard policeofficer trooper ranger firefighter paramedic rescuer doctor physician ' +
  'surgeon nurse dentist psychiatrist psychologist therapist pharmacist veterinarian patient carer caregiver scientist ' +
  'researcher scholar academic professor lecturer teacher tutor instructor educator principal student pupil graduate ' +
  'undergraduate alumnus learner apprentice trainee intern expert specialist analyst strategist consultant economist ' +
  'historian sociologist anthropologist archaeologist geologist biologist chemist physicist mathematician statistician ' +
  'astronomer philosopher theologian linguist engineer architect designer programmer developer technician ' +
  'electrician plumber carpenter builder contractor worker employee laborer labourer miner farmer peasant rancher gardener ' +
  'butcher baker chef cook bartender barista cleaner maid servant slave employer boss manager supervisor director executive ' +
  'entrepreneur founder cofounder co-founder owner proprietor shareholder investor banker broker trader merchant dealer ' +
  'vendor seller buyer customer client consumer user shopper subscriber tenant landlord donor sponsor backer philanthropist ' +
  'billionaire millionaire tycoon magnate oligarch accountant auditor clerk cashier receptionist administrator coordinator ' +
  'organizer organiser planner member participant attendee volunteer activist campaigner advocate lobbyist ' +
  'protester protestor demonstrator dissident reformer revolutionary nationalist communist socialist conservative liberal ' +
  'democrat republican monarchist separatist loyalist supporter follower fan critic skeptic journalist reporter ' +
  'correspondent editor columnist commentator blogger broadcaster anchor presenter interviewer interviewee moderator ' +
  'narrator author writer novelist poet playwright essayist biographer translator interpreter publisher librarian reader ' +
  'viewer listener speaker orator artist painter sculptor photographer filmmaker producer screenwriter musician composer ' +
  'conductor singer vocalist rapper guitarist pianist drummer violinist dancer performer entertainer comedian celebrity ' +
  'star idol athlete player footballer cricketer golfer boxer wrestler swimmer runner cyclist skier skater gymnast ' +
  'goalkeeper striker midfielder defender coach trainer referee umpire champion medalist teammate competitor contestant ' +
  'gamer streamer youtuber vlogger influencer saint prophet messiah apostle disciple pastor minister missionary chaplain ' +
  'believer worshipper pilgrim christian muslim jew hindu buddhist catholic protestant atheist god angel devil witch wizard ' +
  'ghost knight noble aristocrat peasant settler colonist explorer pioneer inventor discoverer creator genius pundit ' +
  'somebody someone anyone anybody everyone everybody nobody humankind speaker plenipotentiary regent viceroy ' +
  'vice-president vice-chancellor superintendent treasurer comptroller rapporteur signatory peacekeeper observer monitor ' +
  'dissenter benefactor mentor bachelor collaborator innovator speculator violator illustrator animator superior ' +
  'inferior practitioner holder admirer helper thinker landowner homeowner grower beginner pursuer podcaster geographer ' +
  'newcomer songwriter westerner easterner southerner northerner coroner keeper hunter claimant assistant civilian retiree ' +
  'vegetarian responder commandant reservist paramilitary partisan agitator instigator facilitator arbitrator aggressor ' +
  'invader occupier oppressor liberator conqueror appointee trustee devotee evacuee returnee deportee abductee escapee ' +
  'deserter internee designee guarantor debtor magician recipient character councillor councilor proponent appellant appellee seeker curator collector patron dignitary ' +
  'defector legend ceo pediatrician professional industrialist protege personality subcontractor advertiser cosplayer ' +
  'colonizer guide creditor realist co-star other maniac mastermind ringleader perpetrator culprit bystander onlooker passerby motorist rider cyclist hiker climber ' +
  'idiot buddy deity fiancé protégé dweller martyr ascetic hermit restaurateur laureate respondent outcast superstar superhero ' +
  'zombie vampire addressee schoolchild coauthor co-author nominator handler enthusiast';

/** Nouns for people together, grammatically singular or plural. */
export const PEOPLE_NOUNS =
  'people folk population public crowd audience crew staff personnel workforce electorate generation mob gang couple family ' +
  'household duo trio pair tribe clan dynasty nation community minority diaspora youth elite clergy peasantry ' +
  'troops police militia entourage squad battalion brigade regiment division corps jury panel cast faithful humanity mankind readership viewership';

/** Nouns for bodies: states' organs, companies, alliances, teams, media. */
export const BODY_NOUNS =
  'organization organisation agency government administration regime cabinet ministry department bureau office authority ' +
  'commission committee council board parliament congress senate assembly legislature court tribunal judiciary ' +
  'party coalition bloc alliance union federation league association institute institution foundation ' +
  'charity company corporation firm business enterprise conglomerate subsidiary startup manufacturer maker carmaker ' +
  'automaker planemaker producer supplier retailer provider airline carrier bank lender insurer fund brokerage ' +
  'exchange consortium cartel utility publisher newspaper magazine journal daily weekly broadcaster ' +
  'outlet tabloid media press group organisation movement front faction militia army navy air-force military force ' +
  'police unit team club squad band orchestra choir university college school academy faculty laboratory lab ' +
  'church sect think-tank watchdog regulator body entity delegation mission embassy consulate secretariat ' +
  'presidency directorate inspectorate taskforce task-force junta politburo soviet duma state-media monarchy executive ' +
  'union industry publication airframer branch establishment guild syndicate chamber bench troupe franchise chain brand vendor contractor giant agency';

/** Nouns for places; a body may sit in some of them. */
export const PLACE_NOUNS =
  'place area region district province county territory zone continent subcontinent peninsula island archipelago isle ' +
  'coast coastline shore beach bay gulf sea ocean strait river stream lake lagoon pond canal waterfall valley ' +
  'mountain hill peak volcano plateau plain desert forest jungle rainforest swamp oasis cave canyon glacier border ' +
  'frontier city town village hamlet capital metropolis municipality suburb borough neighborhood neighbourhood downtown ' +
  'quarter colony outpost camp site location spot venue street road avenue boulevard highway motorway square ' +
  'plaza park garden zoo cemetery bridge tunnel port harbor harbour airport airfield airbase terminal ' +
  'building tower skyscraper palace castle fortress fort temple cathedral monastery shrine museum gallery theatre theater ' +
  'cinema stadium arena hall hotel hostel restaurant cafe bar pub shop store mall supermarket factory plant mine ' +
  'farm warehouse home apartment flat room kitchen bedroom basement prison jail dungeon courtroom classroom ' +
  'courtyard residence mansion villa headquarters campus embassy compound facility refinery world globe ' +
  'planet earth moon universe hemisphere north south east west northeast northwest southeast southwest centre center outskirts ' +
  'land trail constituency junction nightclub sidewalk bathroom mainland barn resort intersection roadway lane cellar ' +
  'corridor gym dwelling lodging homeland birthplace hometown countryside surroundings premises landmark destination attraction ' +
  'floor elevator sky route field ground porch settlement roof deck pool path driveway memorial estate graveyard terrain ' +
  'landscape accommodation boundary corner galaxy slope marketplace hallway attic garage lobby lawn patio balcony backyard ' +
  'staircase rooftop playground waterfront dock vineyard woodland observatory tomb crypt citadel lodge pathway foothill ' +
  'bazaar campsite runway hilltop courthouse penitentiary manor churchyard winery pier wharf quay shipyard hangar bunker ' +
  'barracks checkpoint crossing';

/** Nouns for places first, and for the bodies that sit in them. */
export const SEAT_NOUNS = 'house mosque hospital station studio clinic';

/** Nouns for a state as a country. */
export const COUNTRY_NOUNS = 'country nation state republic kingdom emirate superpower motherland fatherland neighbor';
