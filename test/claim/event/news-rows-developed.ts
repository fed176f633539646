// Acts in the idioms of news, in invented sentences that the rules were made on: type | status | who | whom | sentence; "-" asks for nobody.

/** The half of the first list that was read while the rules were made. */
export const DEVELOPED = `
REQUEST | happened | Ghana | Togo | Ghana begged Togo for more time on Monday.
REQUEST | happened | Peru | Chile | Peru turned to Chile for help with the floods.
REQUEST | happened | Rivas | Brandt | President Rivas extended an invitation to Chancellor Brandt on Friday.
REQUEST | happened | lawmakers | Brandt | Opposition lawmakers told Prime Minister Ada Brandt to step aside.
REQUEST | happened | union | ministry | The miners' union has written to the ministry asking for inspectors.
AGREE | happened | cabinet | - | The cabinet in Quito voted on Tuesday to abolish the bread tax.
AGREE | happened | Oman | - | Oman has offered to host the next round of talks.
AGREE | happened | Rivas | - | Rivas was offered a post in Lisbon by the new government.
AGREE | happened | Ghana | - | Ghana has signed up to the fishing pact with Togo.
AGREE | happened | Laos | Vietnam | Laos gave the go-ahead to a railway from Vietnam.
CONSULT | happened | France | - | A French frigate called at Tunis on Sunday.
CONSULT | stalled | Kenya | Somalia | Talks between Kenya and Somalia broke down on Friday.
CONSULT | stalled | Serbia | Kosovo | Negotiations between Serbia and Kosovo have hit an impasse.
CONSULT | requested | Peru | Chile | Germany asked Peru and Chile to send negotiators to Bonn.
CONSULT | happened | Nkomo | Zambian leader | Nkomo paid a call on the Zambian leader in Lusaka.
CONSULT | stalled | Nepal | - | Nepal has put off the summit with Bhutan twice.
SUPPORT | happened | Denmark | Iceland | Denmark threw its weight behind Iceland.
SUPPORT | happened | Cuba | Bolivia | Cuba sided with Bolivia in the row over the port.
SUPPORT | happened | Fiji | Tonga | Fiji extended its condolences to Tonga.
SUPPORT | happened | Kenya | Rwanda | Kenya and Rwanda reopened their embassies on Thursday.
COOPERATE | happened | Poland | Ukraine | Polish and Ukrainian police arrested a smuggler in a joint operation.
COOPERATE | happened | Chad | France | Chad shared satellite images with France.
COOPERATE | happened | Spain | Morocco | Spain handed over a fugitive banker to Morocco.
COOPERATE | happened | Peru | Brazil | Peru bought four helicopters from Brazil.
AID | happened | Norway | Malawi | Norway donated solar pumps to Malawi in May.
AID | happened | Qatar | Lebanon | Qatar came to the rescue of Lebanon with 40 tankers of fuel.
AID | planned | Kuwait | Jordan | Kuwait will supply Jordan with flour.
AID | happened | Vale | - | Vale has sheltered thousands of Chadian refugees since May.
AID | planned | Spain | Mali | Spain has agreed to lend Mali 20 million euros.
CONCEDE | happened | court | Sakala | A court in Lusaka acquitted the businessman Peter Sakala.
CONCEDE | happened | government | - | The government caved in to the lorry drivers on Friday.
CONCEDE | happened | Togo | - | Togo scrapped the visa requirement for Ghanaians.
CONCEDE | happened | prosecutors | Phiri | Prosecutors in Lusaka dropped the charges against Grace Phiri.
RETREAT | happened | Kabila | - | Defence Minister Kabila quit on Monday.
RETREAT | happened | Ethiopia | - | The last Ethiopian troops went home from Somalia in June.
RETREAT | happened | gunmen | - | The gunmen let two of the hostages go.
RETREAT | happened | sides | - | The two sides laid down their arms at noon.
RETREAT | planned | Kenya | - | Kenya said its troops would leave Somalia by May.
REJECT | happened | Bangladesh | refugees | Bangladesh won't take any more refugees.
REJECT | happened | minister | - | The former minister denied all eleven charges.
REJECT | happened | Hungary | - | Hungary stood in the way of the loan to Ukraine.
REJECT | happened | parliament | - | Parliament in Skopje voted down the treaty.
REJECT | happened | court | - | The court struck down the election of Mayor Diop.
ACCUSE | happened | Ngoma | - | Opposition leader Ngoma called the verdict selective justice.
ACCUSE | happened | prosecutors | bankers | Prosecutors charged two former bankers of Corwin Trust with fraud.
ACCUSE | happened | Chad | - | Chad branded the vote a farce.
ACCUSE | happened | Peru | - | Peru hit out at the Chilean minister.
ACCUSE | happened | court | Diallo | A court in Dakar found Diallo guilty of graft.
THREATEN | happened | Eritrea | Ethiopia | Eritrea warned Ethiopia of grave consequences.
THREATEN | happened | North Korea | Japan | North Korea vowed to sink Japan.
THREATEN | happened | miners | - | The miners threatened to walk out on Monday.
PROTEST | happened | - | - | Five days of protests over the price of bread shook Tunis.
ASSAULT | happened | - | - | Stones were thrown at a police van in Lyon.
PROTEST | happened | teachers | - | Teachers walked out across Peru on Thursday.
PROTEST | happened | farmers | - | Farmers dumped manure in front of parliament in The Hague.
PROTEST | happened | drivers | - | Lorry drivers downed tools at the port of Haifa.
SANCTION | happened | Kazakhstan | - | Kazakhstan recalled its trade representative from Bishkek.
SANCTION | happened | Brandt | - | President Brandt dismissed the mining minister in 2014.
SANCTION | happened | Poland | - | Poland stopped issuing visas to Belarusians.
SANCTION | happened | Niger | France | Niger tore up its defence accords with France.
SANCTION | hypothetical | union | - | What would help is if the European Union suspended aid to Serbia.
SANCTION | happened | - | Gabon | Gabon has been suspended from the African Union.
MOBILIZE | happened | Nato | - | Nato has increased patrols over the Baltic.
MOBILIZE | happened | India | Nepal | India massed soldiers along the frontier with Nepal.
MOBILIZE | happened | North Korea | - | North Korea test-fired two missiles on Monday.
MOBILIZE | happened | China | - | China sailed two destroyers past the islands.
COERCE | happened | Russia | Moldova | Russia answered by cutting the flow of gas to Moldova.
COERCE | happened | Turkey | - | Turkey turned off the taps on the Euphrates.
COERCE | happened | - | Arana | Arana spent eleven months in prison.
COERCE | happened | - | minister | Former minister jailed over copper licences in Lusaka
SANCTION | happened | Guyana | - | Guyana suspended the drilling licences of two firms.
COERCE | happened | - | - | Fourteen people were taken into custody in Osh on Sunday.
COERCE | happened | Egypt | - | Egypt blocked three news sites.
ASSAULT | happened | gunmen | officer | Some 30 gunmen killed a Kosovan police officer.
ASSAULT | happened | - | - | An explosion damaged a bridge in the town of Pokrov.
ASSAULT | happened | commandos | students | Commandos shot dead six students near the university.
ASSAULT | happened | rebels | - | Rebels in Ituri ambushed a convoy of the United Nations.
ASSAULT | happened | troops | - | Troops set fire to three villages in Rakhine.
ASSAULT | happened | - | - | A car bomb went off outside the embassy of Iran in Beirut.
ASSAULT | hypothetical | United States | - | Had the United States bombed the dam, the valley would be empty.
`;

/** A second list, read too. */
export const DEVELOPED_SECOND = `
REQUEST | happened | Togo | Benin | Togo implored Benin to reopen the road.
REQUEST | happened | Amina Diallo | - | Amina Diallo made an appeal for calm after the shooting in Conakry.
REQUEST | happened | hospitals | - | Hospitals in Gaza have sent out an urgent plea for fuel.
REQUEST | happened | lawyers | court | His lawyers petitioned the court for his release.
REQUEST | happened | Spain | Algeria | Spain sought assurances from Algeria.
REQUEST | happened | Oduya | parties | Mediator Oduya invited all parties to talks in Kampala.
REQUEST | ongoing | Malawi | - | Malawi is seeking a bailout from the lenders.
REQUEST | happened | Fiji | - | Fiji put in a request for two patrol boats.
AGREE | happened | Burundi | - | Burundi promised to pay its share.
SUPPORT | happened | - | - | Ministers signed off on a plan to share the river.
AGREE | happened | Lesotho | - | Lesotho gave its consent to the dam.
AGREE | happened | lawmakers | - | Lawmakers voted on Thursday to raise the tariff on sugar.
AGREE | planned | Egypt | Sudan | Egypt and Sudan will sign a water accord next week.
AGREE | happened | Nauru | - | Nauru has undertaken to take part in the inquiry.
AGREE | happened | Cyprus | - | Cyprus is ready to accept observers.
AGREE | happened | sides | - | Both sides shook on a deal in Muscat.
CONSULT | happened | Haddad | Novak | Haddad huddled with Novak on the sidelines of the summit.
CONSULT | planned | Haddad | Prague | Haddad flies to Prague on Monday for talks with Novak.
CONSULT | stalled | - | - | The talks in Doha fell apart on Sunday.
CONSULT | stalled | - | - | Negotiations on the dam have ground to a halt.
CONSULT | happened | India | Mombasa | An Indian destroyer docked in Mombasa on Friday.
CONSULT | happened | Haddad | Novak | Haddad rang Novak late on Friday.
CONSULT | happened | Haddad | Novak | Haddad had lunch with Novak in Vienna.
CONSULT | negated | Haddad | Novak | Haddad did not meet Novak.
CONSULT | happened | Sudan | - | Negotiators from Sudan and Chad resumed their talks in Juba.
CONSULT | happened | Haddad | - | Haddad arrived in Baku on Monday for a two-day visit.
SUPPORT | happened | Haddad | Chad | Haddad hailed the courage of Chad.
SUPPORT | happened | Mongolia | Nepal | Mongolia backed Nepal's claim to the pass.
SUPPORT | happened | Haddad | - | Haddad paid homage to the victims of the siege of Vukovar.
SUPPORT | happened | Bahrain | Iraq | Bahrain restored ties with Iraq.
SUPPORT | happened | Haddad | Kenya | Haddad offered his congratulations to Kenya.
SUPPORT | happened | Malta | Kosovo | Malta recognised Kosovo.
COOPERATE | happened | Togo | Ghana | Togo and Ghana set up a joint patrol on the lake.
COOPERATE | happened | Italy | Libya | Italy trained 300 Libyan coastguards.
COOPERATE | happened | Peru | Chile | Peru extradited a drug lord to Chile.
COOPERATE | happened | Oman | India | Oman sells gas to India.
AID | happened | Ireland | Malawi | Ireland sent 40 tonnes of maize to Malawi.
AID | happened | agency | - | The agency airlifted tents to Derna in Libya.
AID | happened | Austria | Ukraine | Austria gave Ukraine 12 fire engines.
AID | happened | Chad | - | Chad took in 9,000 refugees from Sudan.
AID | happened | fund | Ghana | The monetary fund lent Ghana 600 million dollars.
AID | happened | volunteers | - | Volunteers pulled 14 people from the rubble in Antakya.
CONCEDE | happened | junta | - | The junta lifted the curfew in Niamey.
CONCEDE | happened | Israel | - | Israel let 200 trucks into Gaza.
CONCEDE | happened | Moyo | - | President Moyo pardoned 31 prisoners.
CONCEDE | happened | ministry | - | The ministry has reversed its ban on street trading in Harare.
CONCEDE | happened | Gambia | Senegal | Gambia waived the toll for Senegalese lorries.
RETREAT | happened | Moyo | - | Moyo bowed out after 22 years in power.
RETREAT | happened | militia | - | The militia freed nine hostages in Jos.
RETREAT | happened | Russia | - | Russian troops withdrew from the island.
RETREAT | happened | Moyo | - | Moyo, who resigned on Monday, has left for Dubai.
RETREAT | happened | army | - | The army and the rebels declared a truce of ten days in Darfur.
RETREAT | happened | rebels | - | The rebels handed over 400 rifles to the mission.
REJECT | happened | Benin | Togo | Benin turned down a request from Togo.
REJECT | happened | Moyo | - | Moyo brushed aside the criticism of the bishops.
REJECT | happened | Chad | Niger | Chad walked out of talks with Niger.
REJECT | happened | judges | - | Judges in Nairobi threw out the result of the vote.
REJECT | happened | court | - | A court in Manila declared the contract illegal.
REJECT | happened | envoys | - | The envoys rebuffed an offer of mediation from Oman.
REJECT | happened | Moyo | - | Moyo refused to step down.
ACCUSE | happened | Moyo | - | Moyo called the ruling a betrayal.
ACCUSE | happened | Zambia | Malawi | Zambia faulted Malawi for the delay.
ACCUSE | happened | police | Banda | Police charged Banda with treason.
ACCUSE | happened | Zambia | - | Zambia lodged a complaint against Malawi.
ACCUSE | happened | bishops | - | The bishops spoke out against the arrest of the editor.
ACCUSE | happened | Moyo | Banda | Moyo blamed Banda for the crash.
ACCUSE | happened | judge | - | A judge in Lima has ordered an inquiry into the massacre.
THREATEN | happened | Banda | - | Banda threatened to cut the cable.
THREATEN | happened | Chad | Niger | Chad said Niger would pay a heavy price.
THREATEN | happened | commander | - | The commander vowed revenge for the raid.
THREATEN | happened | union | - | The union gave the government until Friday to pay the nurses.
PROTEST | happened | students | - | Students staged a sit-in in Dhaka.
PROTEST | happened | - | - | Thousands marched through Tbilisi on Sunday.
PROTEST | happened | nurses | - | Nurses in Accra went on strike on Monday.
PROTEST | happened | - | - | A night of riots in Nantes left shops in ruins.
PROTEST | happened | - | - | Kenya closed its parliament after weeks of unrest in Nairobi.
PROTEST | happened | villagers | - | Villagers blocked the road to the mine in Arequipa.
PROTEST | happened | protesters | - | Protesters clashed with police in Lome.
SANCTION | happened | Belgium | Burundi | Belgium froze aid to Burundi.
SANCTION | happened | Belgium | - | Belgium expelled three Burundian diplomats.
SANCTION | happened | Moyo | - | President Moyo sacked his finance minister.
SANCTION | happened | Canada | - | Canada barred imports of timber from Myanmar.
SANCTION | happened | Burundi | Belgium | Burundi cut ties with Belgium.
SANCTION | happened | Belgium | - | Belgium recalled its envoy to Burundi.
SANCTION | happened | airlines | - | Three airlines have suspended flights to Tripoli.
RETREAT | happened | Moyo | - | Moyo called off naval exercises with Oman.
MOBILIZE | happened | Algeria | - | Algeria sent tanks to the border.
MOBILIZE | happened | Vietnam | - | Vietnam reinforced its garrison on the island.
MOBILIZE | happened | army | - | The army has beefed up its presence in Cabinda.
MOBILIZE | happened | Taiwan | - | Taiwan put its forces on high alert.
MOBILIZE | happened | Moyo | - | Moyo ordered 2,000 troops to the delta.
COERCE | happened | police | Banda | Police in Lusaka picked up Banda at dawn.
COERCE | happened | - | Banda | Banda has been jailed for two years.
COERCE | happened | Sudan | - | Sudan cut off the internet.
COERCE | happened | Iran | - | Iran seized a tanker in the strait.
COERCE | happened | Uganda | - | Uganda shut down two radio stations.
COERCE | happened | mayor | - | The mayor of Odesa has banned the march.
COERCE | happened | - | Banda | Banda was placed under house arrest.
COERCE | happened | - | - | Editor held in raid on newspaper in Kabul
COERCE | happened | Libya | - | Libya turned back a boat with 60 migrants.
COERCE | happened | Latvia | Belarus | Latvia has barred lorries from Belarus.
ASSAULT | happened | police | - | Police used water cannon against marchers in Kampala.
ASSAULT | happened | soldiers | - | Soldiers fired live rounds into the crowd in Omdurman.
ASSAULT | happened | men | - | Men with machetes hacked four farmers to death in Beni.
ASSAULT | happened | - | - | Two people were shot and wounded in Belfast.
ASSAULT | happened | drone | - | A drone slammed into a depot in Kursk.
ASSAULT | happened | - | guards | Six guards killed in raid on jail in Haiti
ASSAULT | happened | mob | - | A mob burned down the house of the mayor in Benin City.
ASSAULT | happened | Israel | - | Israeli jets pounded Tyre on Monday.
ASSAULT | happened | gunmen | - | Gunmen stormed a school in Zamfara.
ASSAULT | happened | bandits | - | Bandits abducted 30 pupils in Kaduna.
`;
