// Acts in the idioms of news, in invented sentences whose misses were not read while the rules were made: every second row of one list.
// Rows read as in `news-rows-developed.ts`.

/** The half that was kept aside: only its total was looked at. */
export const KEPT_ASIDE = `
REQUEST | happened | Kovic | Serbia | Kovic put pressure on Serbia to hand over the files.
REQUEST | happened | Mali | - | Help in rebuilding the airport is what Mali had sought.
REQUEST | happened | Kenya | Uganda | Kenya wants Uganda to return two fishermen.
REQUEST | requested | - | Sudan | Egypt said Sudan should start talking.
REQUEST | happened | Niger | Benin | Niger made a formal request to Benin for the extradition of two colonels.
AGREE | planned | Chad | Niger | A loan agreement between Chad and Niger was to be signed on Monday.
AGREE | hypothetical | Guyana | Venezuela | Guyana could offer Venezuela a share of the catch.
AGREE | happened | Nepal | India | Nepal and India came to terms over the canal.
AGREE | happened | Malta | Libya | Malta and Libya struck a bargain on the boats.
AGREE | happened | parties | - | The two parties agreed in Riga to form a government.
CONSULT | happened | Brandt | Rivas | Brandt called Rivas on Sunday evening.
CONSULT | stalled | - | - | Talks on the price of gas collapsed late on Monday.
CONSULT | stalled | - | - | The peace talks in Doha ended without a deal.
CONSULT | happened | Sudan | Egypt | Sudanese and Egyptian officials are back at the table in Cairo.
CONSULT | happened | envoys | - | Envoys of the two rebel groups sat face to face in Geneva for the first time.
CONSULT | planned | Brandt | Rivas | Brandt will hold a call with Rivas on Monday.
SUPPORT | happened | Kabwe | verdict | President Kabwe welcomed the verdict against the banker.
SUPPORT | happened | Turkey | Georgia | Turkey gave its blessing to Georgia's bid.
SUPPORT | happened | Latvia | Estonia | Latvia sprang to the defence of Estonia.
SUPPORT | happened | senators | Rivas | Twelve senators came out in favour of President Rivas.
COOPERATE | happened | India | Japan | Indian and Japanese warships drilled together off Goa.
COOPERATE | happened | Serbia | Hungary | Serbia and Hungary have linked their power grids.
COOPERATE | happened | Iran | Oman | Iran and Oman began joint patrols in the strait.
COOPERATE | happened | Ghana | Togo | Ghana and Togo teamed up against pirates.
AID | happened | charity | - | The charity handed out blankets in Aleppo.
AID | happened | Cuba | - | Cuba flew in 60 doctors to the flooded province of Tete in Mozambique.
AID | happened | - | Haiti | Food donated by farmers in Ohio has arrived in Haiti.
AID | happened | bank | Zambia | The development bank wrote off a debt of $40 million owed by Zambia.
CONCEDE | happened | Peru | - | Peru backed away from its demand for a new border.
CONCEDE | happened | Turkey | - | Turkey dropped its objections to the bid of Sweden.
CONCEDE | happened | Israel | - | Israel has eased the closure of the crossing at Erez.
CONCEDE | happened | Egypt | - | Egypt bowed to pressure from the lenders.
RETREAT | happened | Adhikari | - | Prime Minister Adhikari quits after a night of riots.
RETREAT | happened | Adhikari | - | Adhikari has announced he is stepping down.
RETREAT | happened | rebels | - | The rebels pulled back from the town of Sake.
RETREAT | happened | army | - | The army has returned to barracks in Niamey.
RETREAT | happened | minister | - | The interior minister handed in his resignation.
REJECT | happened | Venezuela | - | Venezuela declared the award void.
REJECT | happened | Kosovo | - | Kosovo said no to the plan of the mediators.
REJECT | happened | Serbia | - | Serbia has denied any role in the attack.
REJECT | happened | China | - | China gave short shrift to the offer of Japan.
REJECT | happened | Iran | - | Iran shut the door on talks with Bahrain.
REJECT | happened | Russia | - | Russia ruled out a meeting with Ukraine.
ACCUSE | happened | Ilic | Kosovo | Ilic said the report was absurd and accused Kosovo of lying.
ACCUSE | happened | India | Nepal | India pointed the finger at Nepal.
ACCUSE | happened | Rwanda | Congo | Rwanda took Congo to court over the tax.
ACCUSE | happened | government | - | The government has opened an inquiry into the crash of the ferry.
ACCUSE | happened | Poland | Belarus | Poland summoned the envoy of Belarus over the flights.
THREATEN | happened | rebels | - | The rebels gave the army 48 hours to leave Sake.
THREATEN | happened | Turkey | - | Turkey threatened to close the strait.
THREATEN | happened | Sudan | Chad | Sudan issued an ultimatum to Chad.
PROTEST | happened | - | - | An uprising in Khartoum forced the ministers to flee.
ASSAULT | happened | demonstrators | - | Demonstrators set fire to files in the ministry in Dhaka.
PROTEST | happened | supporters | - | Hundreds of his supporters gathered outside the courthouse in Lusaka.
PROTEST | happened | crowds | - | Crowds took to the streets of Minsk on Sunday.
PROTEST | happened | prisoners | - | Forty prisoners in Sofia have gone on hunger strike.
SANCTION | happened | Algeria | Morocco | Algeria recalled its military attache from Morocco.
SANCTION | happened | India | - | India suspended flights from Kenya.
SANCTION | happened | Estonia | - | Estonia ordered two Russian diplomats to leave.
SANCTION | happened | Japan | - | Japan slapped duties on steel from China.
SANCTION | happened | Mali | - | Mali sent home the French ambassador.
MOBILIZE | happened | Venezuela | - | Venezuela moved 30 armored vehicles to the town of Tumeremo.
MOBILIZE | happened | Nato | - | Nato said it had stepped up patrols along the border.
MOBILIZE | happened | Iran | - | Iran put its navy on alert.
MOBILIZE | happened | Chad | - | Chad called up 4,000 reservists.
COERCE | happened | Kyrgyzstan | - | Kyrgyzstan has shut off a canal that waters fields in Kazakhstan.
COERCE | happened | Ukraine | - | Ukraine cut off water to the peninsula.
COERCE | happened | court | Mulenga | The court sentenced former minister Mulenga to nine years in prison.
COERCE | happened | - | Tran | The blogger Tran Thi Mai, jailed in November, has been ill since.
COERCE | happened | police | - | Police in Harare rounded up dozens of students.
COERCE | happened | India | - | India sealed its border with Nepal.
COERCE | happened | police | - | Police fired tear gas to break up the march in Nairobi.
ASSAULT | happened | police | protesters | Police fired rubber bullets at protesters in Bogota.
ASSAULT | happened | officers | - | Officers opened fire on the marchers in Kampala.
ASSAULT | happened | - | soldiers | Nine soldiers killed in ambush in Mali
ASSAULT | denied | army | - | The army in Bamako said it will not fire on demonstrators.
ASSAULT | happened | - | - | Live rounds were fired at the crowd in Basra.
ASSAULT | happened | - | mayor | The mayor of Herat was gunned down on Tuesday.
ASSAULT | hypothetical | Washington | - | Suppose Venezuela did seize the river. Would Washington fight?
ASSAULT | happened | militants | - | Militants took twelve tourists hostage in Djanet.
`;
