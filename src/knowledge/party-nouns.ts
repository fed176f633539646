// Nouns of those who act in the news: offices, bodies, peoples, armed groups, crowds. Ours, from general knowledge of English.

/** Rows: sort, colon, nouns. `leader`: one who can be met or visited; `party`: anybody who can act; the sorts of the second row act as one. */
export const PARTY_NOUNS = `
leader : president minister leader king queen prince princess premier chancellor counterpart envoy ambassador diplomat official delegation secretary chief pope emir sultan sheikh emperor governor mayor senator lawmaker congressman parliamentarian representative negotiator mediator head commissioner general commander admiral spokesman spokeswoman spokesperson chairman chairwoman chair director vice-president deputy monarch ruler statesman dignitary executive legislator councillor speaker adviser advisor ceo chief_executive prime_minister foreign_minister team ministers
party : country nation state government administration regime authority court judge tribunal prosecutor parliament senate congress legislature assembly council cabinet ministry department agency bureau office commission committee kingdom republic federation union bloc alliance coalition organization organisation league party faction opposition group movement militia rebel insurgent guerrilla militant terrorist extremist separatist jihadist fighter gunman attacker assailant bomber hacker bandit gang cartel mafia pirate smuggler warlord side neighbor neighbour ally enemy rival adversary partner foe opponent critic supporter protester protestor demonstrator crowd mob rioter striker worker union_leader employee teacher farmer driver nurse doctor miner student villager resident inhabitant citizen civilian people population community public voter refugee migrant immigrant asylum_seeker asylum-seeker settler national minority tribe clan family victim survivor relative wife husband son daughter father mother brother sister man woman child boy girl person pilot sailor passenger tourist business company firm corporation bank ngo charity foundation church clergy bishop cleric priest imam watchdog regulator investigator detective police officer policeman agent spy guard troop soldier army military navy force west east mission monitor donor creditor lender investor bidder junta palace presidency house chamber tribunal junta kremlin pentagon embassy consulate capital world team journalist reporter newspaper writer blogger activist campaigner dissident politician candidate lawyer attorney expert inspector prisoner hostage detainee captive mercenary paramilitary settlement signatory member mediator negotiator peacekeeper battalion brigade regiment platoon squad unit airforce fleet jet warplane aircraft bomber gunship warship airstrike car_bomb suicide_bomber inmate pair duo trio both owner operator shareholder vessel ship tanker freighter trawler frigate corvette gunboat patrol_ship patrol_boat convoy airline lender monetary_fund pension_fund wealth_fund coastguard pupil schoolchild schoolgirl schoolboy teenager patient worshipper pilgrim herder trucker hiker shopper commuter fisherman shopkeeper banker financier tycoon trader contractor engineer scientist professor scholar author pastor rabbi monk nun colonel captain major lieutenant sergeant corporal cadet aide colleague defendant convict veteran commando marcher picketer association federation syndicate guild confederation board crew editor publisher columnist broadcaster host guest patrol panel press media auditor client parent gunner sniper tribesman chieftain elder notary magistrate coroner ombudsman arbiter arbitrator rapporteur examiner verifier superintendent constable gendarme ranger sapper medic paramedic firefighter lifeguard rescuer orphan widow mourner parishioner archbishop patriarch ayatollah mullah missionary abbot economist historian analyst scholar seafarer mariner skipper stevedore docker crewman townspeople institute institution society college university academy secretariat directorate inspectorate jury bench chancellery treasury central_bank consortium cooperative subsidiary insurer broadcaster airline utility settler landowner smallholder beekeeper fisher grower herdsman shepherd peasant labourer laborer trustee brother-in-law sister-in-law
place : capital territory region province city town village border area strip enclave
`;

const PARTIES: ReadonlyMap<string, readonly string[]> = readParties();

/**
 * The sorts of actors that a noun can name: "leader", "party", "place"; empty for what does not act.
 * @example partySorts('minister') // ['leader', 'party']; 'gunme', as taggers cut "gunmen", is a gunman
 */
export function partySorts(lemma: string): readonly string[] {
  return PARTIES.get(lemma) ?? PARTIES.get(lemma.replace(/me$/, 'man')) ?? [];
}

function readParties(): ReadonlyMap<string, readonly string[]> {
  const sorts = new Map<string, string[]>();
  for (const line of PARTY_NOUNS.split('\n')) {
    const [sort = '', words = ''] = line.split(' : ');
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const own = new Set([...(sorts.get(word) ?? []), sort, ...(sort === 'leader' ? ['party'] : [])]);
      sorts.set(word, [...own]);
    }
  }
  return sorts;
}
