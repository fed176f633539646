// Bodies of one state: governments, parliaments, ministries, courts, forces, services, central banks.
// Source: general knowledge of public affairs, written for Dateline. How to read a row: bodies-rows.ts.

/** Rows of bodies that belong to one country. */
export const NATIONAL_BODIES = `
[government USA]
White House
Oval Office
State Department | U.S. State Department | US State Department | Department of State | U.S. Department of State | US Department of State | Foggy Bottom
Pentagon | Defense Department | Department of Defense | U.S. Department of Defense | US Department of Defense | U.S. Defense Department
Treasury Department | US Treasury | U.S. Treasury | Department of the Treasury | U.S. Department of the Treasury | US Treasury Department | U.S. Treasury Department
Justice Department | Department of Justice | U.S. Department of Justice | US Justice Department | U.S. Justice Department | DOJ
Commerce Department | Department of Commerce | U.S. Commerce Department
Energy Department | Department of Energy | U.S. Department of Energy
Labor Department | Department of Labor
Department of Homeland Security | Homeland Security | DHS | Homeland Security Department
Department of Agriculture | USDA | U.S. Department of Agriculture | Agriculture Department
Department of Education | Education Department
Department of Health and Human Services
Department of the Interior
Department of Transportation | Transportation Department
Department of Veterans Affairs | Veterans Administration
National Security Council | NSC | White House National Security Council
Office of Management and Budget
Office of Foreign Assets Control | OFAC
U.S. Agency for International Development | USAID | US Agency for International Development
U.S. Trade Representative | Office of the U.S. Trade Representative
Environmental Protection Agency | EPA
Food and Drug Administration | FDA
Centers for Disease Control and Prevention | Centers for Disease Control | CDC
National Institutes of Health | NIH
NASA | National Aeronautics and Space Administration
Federal Aviation Administration | FAA
Federal Communications Commission | FCC
Federal Trade Commission | FTC
Federal Emergency Management Agency | FEMA
Federal Energy Regulatory Commission | FERC
Securities and Exchange Commission | SEC
National Transportation Safety Board | NTSB
U.S. Geological Survey | USGS | US Geological Survey
Immigration and Customs Enforcement
Customs and Border Protection
Internal Revenue Service | IRS
Library of Congress
Nuclear Regulatory Commission
Coalition Provisional Authority | CPA
9/11 Commission
[parliament USA]
Congress? | U.S. Congress | US Congress | United States Congress | Capitol Hill
Senate? | U.S. Senate | US Senate | United States Senate
House of Representatives | U.S. House of Representatives | US House of Representatives
Senate Foreign Relations Committee; House Foreign Affairs Committee; Senate Armed Services Committee; House Armed Services Committee
Senate Intelligence Committee; House Intelligence Committee; Senate Judiciary Committee
[court USA]
Supreme Court? | U.S. Supreme Court | US Supreme Court
[intelligence USA]
Central Intelligence Agency | CIA | C.I.A.
National Security Agency | NSA
Defense Intelligence Agency
[police USA]
Federal Bureau of Investigation | FBI | F.B.I.
Drug Enforcement Administration | DEA
Secret Service | U.S. Secret Service
New York Police Department | NYPD
Los Angeles Police Department | LAPD
[military USA]
U.S. Army | US Army | United States Army
U.S. Navy | US Navy | United States Navy
U.S. Air Force | US Air Force | United States Air Force | USAF
U.S. Marine Corps | US Marine Corps | Marine Corps | US Marines | U.S. Marines
U.S. Coast Guard | US Coast Guard
National Guard
Joint Chiefs of Staff
U.S. Central Command | US Central Command | Central Command | CENTCOM
U.S. Africa Command | AFRICOM
U.S. European Command | EUCOM
Fifth Fleet | U.S. Fifth Fleet | US Fifth Fleet; Sixth Fleet | U.S. Sixth Fleet; Seventh Fleet | U.S. Seventh Fleet
Delta Force
Navy SEALs
Guantanamo Bay Naval Base
[bank USA]
Federal Reserve | US Federal Reserve | U.S. Federal Reserve | Federal Reserve Board | Fed?
Federal Open Market Committee
[government GBR]
Downing Street | 10 Downing Street | No 10 | Number 10
Foreign Office | Foreign and Commonwealth Office | Foreign, Commonwealth and Development Office | FCDO
Home Office
Ministry of Defence? | MoD
Cabinet Office
Treasury?
Buckingham Palace
Whitehall
National Health Service | NHS
[parliament GBR]
House of Commons?
House of Lords
Westminster?
Scottish Parliament
[intelligence GBR]
MI5 | Security Service?
MI6 | Secret Intelligence Service
GCHQ
[military GBR]
Royal Navy
Royal Air Force | RAF
Royal Marines
British Army
[police GBR]
Scotland Yard | Metropolitan Police
[bank GBR]
Bank of England | BoE
[government RUS]
Kremlin
Russian Security Council
Roscosmos
Roskomnadzor
Rosatom
[parliament RUS]
State Duma | Duma | Russian Duma
Federation Council
[intelligence RUS]
Federal Security Service | FSB
Foreign Intelligence Service | SVR
GRU
KGB
[military RUS]
Red Army
Black Sea Fleet
Northern Fleet
[bank RUS]
Bank of Russia
[government CHN]
Zhongnanhai
State Council?
Taiwan Affairs Office
People's Bank of China | PBOC
[parliament CHN]
National People's Congress
Chinese People's Political Consultative Conference
[military CHN]
People's Liberation Army | PLA
PLA Navy | People's Liberation Army Navy
Central Military Commission
[government FRA]
Elysee | Elysee Palace | Élysée Palace | Elysée
Quai d'Orsay
Matignon
[parliament FRA]
National Assembly?
[intelligence FRA]
DGSE
DGSI
[parliament DEU]
Bundestag | German Bundestag
Bundesrat
[government DEU]
Chancellery
[intelligence DEU]
BND
Federal Office for the Protection of the Constitution
[military DEU]
Bundeswehr
Wehrmacht
Luftwaffe
[bank DEU]
Bundesbank | Deutsche Bundesbank
[parliament]
Knesset @ISR
Majlis | Majles @IRN
Grand National Assembly | Turkish Grand National Assembly | Grand National Assembly of Turkey @TUR
Verkhovna Rada | Rada @UKR
Sejm @POL
Riksdag @SWE
Storting @NOR
Folketing @DNK
Eduskunta @FIN
Saeima @LVA
Seimas @LTU
Riigikogu @EST
Althing @ISL
Cortes @ESP
Dail | Dail Eireann | Dáil @IRL
National Diet | Diet? @JPN
Lok Sabha; Rajya Sabha @IND
Loya Jirga @AFG
Wolesi Jirga @AFG
Congreso de los Diputados @ESP
Bundesversammlung @CHE
National Council? @AUT
Supreme People's Assembly @PRK
Council of Representatives @IRQ
Iraqi Governing Council | Governing Council @IRQ
Verkhovny Soviet | Supreme Soviet @SUN
Palestinian Legislative Council @PSE
National Transitional Council @LBY
Transitional Sovereignty Council | Sovereignty Council @SDN
[government]
Blue House @KOR
Blue Palace @KOR
Malacanang | Malacañang | Malacanang Palace @PHL
Casa Rosada @ARG
Planalto | Planalto Palace @BRA
Itamaraty @BRA
Miraflores | Miraflores Palace @VEN
La Moneda @CHL
Quirinale | Quirinal Palace @ITA
Palazzo Chigi @ITA
Farnesina @ITA
Moncloa @ESP
Binnenhof @NLD
Bankova @UKR
Presidential Palace?
Royal Court? @SAU
Supreme National Security Council @IRN
Guardian Council @IRN
Assembly of Experts @IRN
Expediency Council | Expediency Discernment Council @IRN
Atomic Energy Organization of Iran | Atomic Energy Organisation of Iran @IRN
Government of National Accord | GNA @LBY
Palestinian Authority | Palestinian National Authority @PSE
Kurdistan Regional Government | KRG @IRQ
Sublime Porte @TUR
Supreme Council of the Armed Forces @EGY
International Zone
[intelligence]
Mossad @ISR
Shin Bet | Shabak @ISR
Inter-Services Intelligence | ISI @PAK
Research and Analysis Wing @IND
Savak | SAVAK @IRN
Stasi @DDR
National Intelligence Organization | MIT? @TUR
National Intelligence Service @KOR
Securitate @ROU
Security Service of Ukraine | SBU @UKR
Canadian Security Intelligence Service | CSIS?  @CAN
[military]
Israel Defense Forces | IDF | Israeli Defense Forces | Israel Defence Forces @ISR
Islamic Revolutionary Guard Corps | Revolutionary Guards | Revolutionary Guard | Iran's Revolutionary Guards | IRGC | Iranian Revolutionary Guards | Iranian Revolutionary Guard Corps @IRN
Quds Force | Qods Force @IRN
Basij @IRN
Syrian Arab Army @SYR
Republican Guard?
Lebanese Armed Forces @LBN
Korean People's Army @PRK
Self-Defense Forces | Self-Defence Forces | Japan Self-Defense Forces @JPN
Armed Forces of Ukraine @UKR
Sudanese Armed Forces @SDN
Tatmadaw @MMR
Royal Canadian Mounted Police | RCMP @CAN
Peshmerga @IRQ
French Foreign Legion | Foreign Legion @FRA
[bank]
Bank of Japan | BOJ | BoJ @JPN
Reserve Bank of India | RBI @IND
Reserve Bank of Australia | RBA @AUS
Bank of Canada @CAN
Swiss National Bank | SNB @CHE
Bank of Korea @KOR
Bank of Israel @ISR
Bank of Italy @ITA
Bank of France @FRA
Bank of Spain @ESP
Riksbank @SWE
Norges Bank @NOR
National Bank of Ukraine @UKR
Central Bank of Iran @IRN
Central Bank of the Republic of Turkey @TUR
Da Afghanistan Bank @AFG
`;
