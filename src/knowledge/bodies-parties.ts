// Political parties, by country.
// Source: general knowledge of public affairs, written for Dateline. How to read a row: bodies-rows.ts.

/** Rows of parties. Names that parties of several countries bear carry a question mark. */
export const PARTY_BODIES = `
[party USA]
Republican Party | Republican party | GOP | Republicans?
Democratic Party? | Democratic party? | Democrats?
Republican National Committee; Democratic National Committee
Tea Party
Libertarian Party
[party GBR]
Conservative Party? | Conservative party? | Tories | Tory Party
Labour Party? | Labour party? | Labour?
Liberal Democrats | Lib Dems
Scottish National Party | SNP
UK Independence Party | UKIP
Reform UK
Sinn Fein | Sinn Féin
Democratic Unionist Party | DUP
[party RUS]
United Russia | United Russia party
Liberal Democratic Party of Russia
[party CHN]
Communist Party of China | Chinese Communist Party | CCP | CPC
Politburo | Politburo Standing Committee
Kuomintang | KMT | Nationalist Party @TWN
Democratic Progressive Party | DPP @TWN
Legislative Yuan @TWN
[party FRA]
National Rally | National Front? | Rassemblement National
La Republique En Marche
Les Republicains
La France Insoumise | France Unbowed
[party DEU]
Christian Democratic Union | CDU | Christian Democrats
Christian Social Union | CSU
Social Democratic Party | SPD | Social Democrats
Alternative for Germany | AfD
Free Democratic Party | FDP
Die Linke
[party]
Justice and Development Party | AKP | AK Party @TUR
Republican People's Party | CHP @TUR
Nationalist Movement Party | MHP @TUR
Peoples' Democratic Party | HDP @TUR
Likud | Likud party @ISR
Kadima @ISR
Yisrael Beiteinu @ISR
Yesh Atid @ISR
Shas @ISR
Meretz @ISR
Israeli Labor Party @ISR
Fatah | Fateh @PSE
Palestine Liberation Organization | PLO | Palestine Liberation Organisation @PSE
Baath Party | Ba'ath Party | Baath | Ba'ath | Arab Socialist Baath Party
Freedom and Justice Party @EGY
National Democratic Party? @EGY
Ennahda | Ennahdha | Nahda @TUN
Dawa Party | Islamic Dawa Party @IRQ
Supreme Council for Islamic Revolution in Iraq | SCIRI | Islamic Supreme Council of Iraq @IRQ
Iraqi National Congress @IRQ
Kurdistan Democratic Party | KDP
Patriotic Union of Kurdistan | PUK @IRQ
African National Congress | ANC @ZAF
Democratic Alliance? @ZAF
ZANU-PF | Zanu-PF @ZWE
Movement for Democratic Change | MDC @ZWE
Frelimo @MOZ
Renamo @MOZ
MPLA @AGO
UNITA @AGO
SWAPO @NAM
Bharatiya Janata Party | BJP @IND
Indian National Congress | Congress party @IND
Aam Aadmi Party @IND
Shiv Sena @IND
Pakistan Muslim League | PML-N @PAK
Pakistan People's Party | Pakistan Peoples Party | PPP @PAK
Pakistan Tehreek-e-Insaf | PTI? | Tehreek-e-Insaf @PAK
Awami League @BGD
Bangladesh Nationalist Party | BNP? @BGD
Liberal Democratic Party? | LDP @JPN
Komeito @JPN
People Power Party @KOR
Workers' Party of Korea @PRK
National League for Democracy | NLD @MMR
Pheu Thai | Pheu Thai party @THA
UMNO @MYS
People's Action Party @SGP
Golkar @IDN
Law and Justice | PiS @POL
Civic Platform @POL
Solidarity? @POL
Fidesz @HUN
Jobbik @HUN
Syriza | SYRIZA @GRC
PASOK @GRC
New Democracy? @GRC
Golden Dawn @GRC
Podemos @ESP
Vox? @ESP
Ciudadanos @ESP
Spanish Socialist Workers' Party | PSOE @ESP
Forza Italia @ITA
Five Star Movement | Five-Star Movement @ITA
Lega Nord | Northern League @ITA
Brothers of Italy @ITA
Freedom Party? @AUT
Swiss People's Party @CHE
Vlaams Belang @BEL
Sweden Democrats @SWE
Danish People's Party @DNK
Party of Regions @UKR
Servant of the People @UKR
Georgian Dream @GEO
Workers' Party? | PT? @BRA
United Socialist Party of Venezuela | PSUV @VEN
Institutional Revolutionary Party | PRI @MEX
National Action Party | PAN? @MEX
Morena? @MEX
Peronist Party @ARG
Sandinista National Liberation Front | FSLN @NIC
FMLN @SLV
`;
