// Armed groups, movements and militias that news reports name, with the country where each is at home, where there is one.
// Source: general knowledge of public affairs, written for Dateline. How to read a row: bodies-rows.ts.

/** Rows of groups. */
export const GROUP_ROWS = `
[armed group]
Hezbollah | Hizbollah | Hizbullah | Hezbullah | Hizballah | Hezballah @LBN
Hamas | Izz al-Din al-Qassam Brigades | Izzedine al-Qassam Brigades | Qassam Brigades | al-Qassam Brigades @PSE
Islamic Jihad | Palestinian Islamic Jihad | PIJ | Al-Quds Brigades @PSE
Al-Aqsa Martyrs Brigades | al-Aqsa Martyrs' Brigades; Popular Front for the Liberation of Palestine | PFLP; Democratic Front for the Liberation of Palestine | DFLP; Abu Nidal Organization; Black September @PSE
Islamic State | Islamic State group | ISIS | ISIL | Daesh | Da'esh | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State in Iraq and Syria | Islamic State in Iraq and the Levant
Islamic State Khorasan | ISIS-K | ISIS-Khorasan | Islamic State-Khorasan | IS-K @AFG
Islamic State West Africa Province | ISWAP @NGA
al-Qaeda | al Qaeda | al-Qaida | al Qaida | Al Qaeda | Qaeda | al-Qa'ida | al-Qa'eda
al-Qaeda in Iraq | al Qaeda in Iraq @IRQ
al-Qaeda in the Arabian Peninsula | AQAP @YEM
al-Qaeda in the Islamic Maghreb | AQIM
Jama'at Nasr al-Islam wal Muslimin | JNIM
Taliban | Taleban | Afghan Taliban @AFG
Haqqani network | Haqqani Network @AFG
Northern Alliance | National Resistance Front? @AFG
Tehrik-e-Taliban Pakistan | Pakistani Taliban | TTP; Lashkar-e-Taiba | Lashkar-e-Tayyiba | LeT; Jaish-e-Mohammed | Jaish-e-Mohammad; Lashkar-e-Jhangvi; Sipah-e-Sahaba; Balochistan Liberation Army | Baloch Liberation Army @PAK
Jaish al-Adl | Jundallah | Jundullah; Mujahedin-e Khalq | People's Mujahedin | MEK | Mujahedeen-e-Khalq | People's Mujahedin of Iran @IRN
Nusra Front | al-Nusra Front | Jabhat al-Nusra | Jabhat Fateh al-Sham; Hayat Tahrir al-Sham | HTS | Tahrir al-Sham; Ahrar al-Sham; Jaysh al-Islam | Jaish al-Islam; Free Syrian Army | FSA; Syrian National Army | SNA; Syrian National Coalition; Syrian National Council; Southern Front? @SYR
Syrian Democratic Forces | SDF; YPG | People's Protection Units | Kurdish People's Protection Units | People's Defense Units; YPJ | Women's Protection Units; PYD | Democratic Union Party | Kurdish Democratic Union Party @SYR
PKK | Kurdistan Workers' Party | Kurdistan Workers Party | Kurdish Workers Party; DHKP-C; Grey Wolves | Gray Wolves @TUR
Popular Mobilization Forces | Popular Mobilisation Forces | Popular Mobilization Units | Hashd al-Shaabi | PMF; Kataib Hezbollah | Kata'ib Hezbollah; Asaib Ahl al-Haq | Asa'ib Ahl al-Haq; Badr Organization | Badr Corps | Badr Brigade; Mahdi Army | Mehdi Army | al-Mahdi Army | Jaish al-Mahdi; Ansar al-Islam | Ansar al-Sunna; Islamic Army in Iraq; Sons of Iraq | Awakening Councils @IRQ
Houthis | Houthi | Houthi movement | Ansar Allah | Ansarallah | Huthis; Southern Transitional Council | STC @YEM
Libyan National Army | LNA; Libya Dawn | Ansar al-Sharia @LBY
Rapid Support Forces | RSF; Janjaweed; Sudan Liberation Army | Sudan Liberation Movement; Justice and Equality Movement | JEM; Sudan People's Liberation Movement-North | SPLM-N @SDN
Sudan People's Liberation Army | SPLA | Sudan People's Liberation Movement | SPLM @SSD
al-Shabaab | al Shabaab | al-Shabab | al Shabab | Al-Shabaab; Islamic Courts Union | Union of Islamic Courts @SOM
Boko Haram; Movement for the Emancipation of the Niger Delta | MEND? @NGA
Lord's Resistance Army | LRA; Allied Democratic Forces | ADF @UGA
M23 | March 23 Movement; Mai-Mai @COD
FDLR | Democratic Forces for the Liberation of Rwanda; Interahamwe; Rwandan Patriotic Front | RPF @RWA
Seleka | Séléka; anti-balaka @CAF
Tigray People's Liberation Front | TPLF; Oromo Liberation Army | Oromo Liberation Front; Fano militia @ETH
Polisario Front | Polisario @ESH
Revolutionary United Front | RUF @SLE
National Movement for the Liberation of Azawad | MNLA; Ansar Dine @MLI
GIA? | Armed Islamic Group @DZA
FARC | Revolutionary Armed Forces of Colombia; ELN | National Liberation Army?; AUC? | United Self-Defense Forces of Colombia; Clan del Golfo @COL
Shining Path | Sendero Luminoso; Tupac Amaru Revolutionary Movement @PER
Zapatistas | Zapatista Army of National Liberation | EZLN; Sinaloa Cartel | Sinaloa cartel; Los Zetas | Zetas @MEX
Contras | Sandinistas @NIC
Tren de Aragua @VEN
ETA? | Euskadi Ta Askatasuna @ESP
IRA? | Irish Republican Army | Provisional IRA | Real IRA @GBR
Red Army Faction | Baader-Meinhof @DEU
Red Brigades @ITA
November 17? @GRC
Kosovo Liberation Army | KLA | UCK @XKX
Azov | Azov Battalion | Azov Regiment | Azov Brigade; Right Sector @UKR
Donetsk People's Republic | DPR; Luhansk People's Republic | LPR @UKR
Caucasus Emirate @RUS
Tamil Tigers | LTTE | Liberation Tigers of Tamil Eelam @LKA
Naxalites | Naxals; United Liberation Front of Asom | ULFA @IND
Communist Party of Nepal @NPL
Khmer Rouge @KHM
Viet Cong | Vietcong | Viet Minh @VNM
Pathet Lao @LAO
Abu Sayyaf | Abu Sayyaf Group; Moro Islamic Liberation Front | MILF; Moro National Liberation Front | MNLF; New People's Army | NPA @PHL
Jemaah Islamiyah; Free Aceh Movement | GAM @IDN
Arakan Army; Karen National Union | KNU; Kachin Independence Army; Arakan Rohingya Salvation Army | ARSA @MMR
Aum Shinrikyo @JPN
Irgun | Haganah | Stern Gang; Kach @ISR
Mujahideen? | mujahideen?
[movement]
Muslim Brotherhood | Ikhwan
Hizb ut-Tahrir
Solidarity movement
Gulen movement | FETO | FETÖ @TUR
Sadrists | Sadr movement | Sadrist movement | Sadrist bloc @IRQ
March 14 alliance | March 14 coalition; March 8 alliance | March 8 coalition; Amal | Amal Movement | Amal movement @LBN
Falun Gong @CHN
Pussy Riot @RUS
Extinction Rebellion; Anonymous?
Occupy Wall Street; Proud Boys; Oath Keepers @USA
Yellow Vests | yellow vests @FRA
Pegida | PEGIDA @DEU
`;
