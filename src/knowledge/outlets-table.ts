// News agencies, broadcasters, newspapers, magazines and sites, by what they are and whose.
// Source: general knowledge of the press, written for Dateline. How to read a row: bodies-rows.ts.

/** Rows of outlets. `state agency` and `state broadcaster` are those that a state owns or runs. */
export const OUTLET_ROWS = `
[agency]
Reuters | Thomson Reuters @GBR
Associated Press | AP | The AP @USA
Agence France-Presse | AFP | Agence France Presse @FRA
Bloomberg | Bloomberg News @USA
United Press International | UPI @USA
Dow Jones | Dow Jones Newswires @USA
Interfax @RUS
Kyodo | Kyodo News | Kyodo News Agency; Jiji Press | Jiji @JPN
dpa | DPA | Deutsche Presse-Agentur @DEU
ANSA @ITA
EFE @ESP
Lusa @PRT
ANP? @NLD
Belga @BEL
APA? @AUT
PAP? @POL
TT News Agency @SWE
Ritzau @DNK
Press Association | PA? @GBR
Canadian Press @CAN
Australian Associated Press | AAP @AUS
Press Trust of India | PTI; Asian News International | ANI?; IANS @IND
Yonhap | Yonhap News Agency | Yonhap news agency @KOR
Interfax-Ukraine; UNIAN @UKR
ISNA | Iranian Students' News Agency | Iranian Students News Agency; Tasnim | Tasnim News Agency; Fars | Fars News Agency | Fars News; Mehr | Mehr News Agency | Mehr News; ILNA | Iranian Labour News Agency; YJC | Young Journalists Club @IRN
Rudaw; Kurdistan 24; Shafaq News @IRQ
Ihlas News Agency; Demiroren News Agency; Dogan News Agency @TUR
Ma'an News Agency | Maan News Agency; Shehab @PSE
Central News Agency? @TWN
[state agency]
TASS | Tass | ITAR-TASS | Itar-Tass | TASS news agency; RIA Novosti | RIA | RIA news agency; Sputnik | Sputnik news agency @RUS
Xinhua | Xinhua News Agency | New China News Agency; China News Service @CHN
IRNA | Islamic Republic News Agency; Shana | SHANA; ICANA @IRN
SANA | Syrian Arab News Agency @SYR
KCNA | Korean Central News Agency @PRK
Anadolu Agency | Anadolu | Anatolia news agency @TUR
SPA? | Saudi Press Agency @SAU
WAM | Emirates News Agency @ARE
QNA | Qatar News Agency @QAT
KUNA | Kuwait News Agency @KWT
Bahrain News Agency @BHR
Petra? | Petra News Agency | Jordan News Agency @JOR
Wafa? | WAFA @PSE
MENA? | Middle East News Agency @EGY
National News Agency? | NNA @LBN
INA? | Iraqi News Agency @IRQ
Saba @YEM
LANA @LBY
APS? | Algeria Press Service @DZA
TAP? | Tunis Afrique Presse @TUN
Maghreb Arab Press @MAR
SUNA | Sudan News Agency @SDN
BelTA | Belta @BLR
Ukrinform @UKR
Armenpress @ARM
Azertac | AZERTAC @AZE
Kazinform @KAZ
Bernama @MYS
Antara @IDN
Vietnam News Agency | VNA @VNM
Bakhtar News Agency | Bakhtar @AFG
Associated Press of Pakistan @PAK
Prensa Latina @CUB
Agencia Brasil @BRA
Telam | Télam @ARG
Tanjug @SRB
Agerpres @ROU
MTI? @HUN
[broadcaster]
CNN | Cable News Network | CNN International; Fox News | Fox News Channel | Fox News Sunday; MSNBC; NBC | NBC News; CBS | CBS News; ABC? | ABC News; NPR | National Public Radio; PBS; CNBC; C-SPAN; Univision; Telemundo; Newsmax @USA
BBC | BBC News | British Broadcasting Corporation | BBC World Service | BBC Radio 4 | BBC Persian | BBC Arabic; ITV | ITV News; Sky News; Channel 4 | Channel 4 News; LBC; GB News @GBR
Al Jazeera | al-Jazeera | Aljazeera | Al Jazeera English | Al-Jazeera @QAT
Al Arabiya | Al-Arabiya | al-Arabiya; Al-Hadath | Asharq News @SAU
Al-Manar | Al Manar | al-Manar; Al Mayadeen | Al-Mayadeen; LBC International; MTV Lebanon @LBN
Al-Aqsa TV @PSE
Channel 12? | Channel 13? | Channel 2?; Army Radio | Israel Army Radio; Kan Radio @ISR
Euronews
TF1; BFMTV | BFM TV; LCI? @FRA
ZDF; ARD; n-tv; RTL @DEU
RAI | Rai? @ITA
RTE | RTÉ @IRL
NHK; Fuji TV @JPN
KBS; SBS?; MBC? @KOR
NDTV; Republic TV @IND
Geo TV | Geo News; ARY News; Dunya News @PAK
Tolo News | TOLOnews @AFG
Echo of Moscow | Ekho Moskvy; Dozhd | TV Rain; NTV? @RUS
Hromadske @UKR
CTV | CTV News; CBC? | CBC News @CAN
Australian Broadcasting Corporation | ABC Australia @AUS
Globovision; Telesur | teleSUR @VEN
Globo | TV Globo @BRA
NTV Turkey; CNN Turk | CNN Türk; Haberturk | Habertürk; A Haber @TUR
[state broadcaster]
RT? | Russia Today; Rossiya 1 | Rossiya-1 | Rossiya 24; Channel One Russia @RUS
CCTV | China Central Television; CGTN @CHN
Press TV | PressTV; IRIB | Islamic Republic of Iran Broadcasting; Al-Alam | Al Alam @IRN
Voice of America | VOA; Radio Free Europe | Radio Free Europe/Radio Liberty | RFE/RL | Radio Liberty; Radio Free Asia; Radio Farda; Alhurra | Al-Hurra @USA
Deutsche Welle | DW @DEU
France 24 | RFI? | Radio France Internationale @FRA
TRT | TRT World @TUR
Radio Pakistan @PAK
Syria TV? @SYR
Nile TV @EGY
[newspaper USA]
New York Times | The New York Times | NYT | N.Y. Times; Washington Post | The Washington Post | WashPost; Wall Street Journal | The Wall Street Journal | WSJ; Los Angeles Times | LA Times | L.A. Times; USA Today; Boston Globe; Chicago Tribune; New York Post; New York Daily News; Washington Times; Christian Science Monitor; Miami Herald; Houston Chronicle; Dallas Morning News; San Francisco Chronicle; Philadelphia Inquirer; Baltimore Sun; Newsday; Seattle Times; Denver Post; Star Tribune; Stars and Stripes; International Herald Tribune; Roll Call
[newspaper GBR]
Financial Times | FT; The Guardian | Guardian?; The Times? | Times of London; Sunday Times; Daily Telegraph | The Daily Telegraph | The Telegraph | Telegraph? | Sunday Telegraph; The Independent? | Independent?; Daily Mail | Mail on Sunday; The Sun?; Daily Mirror; The Observer?; Evening Standard; Daily Express; Lloyd's List
[newspaper FRA]
Le Monde; Le Figaro; Liberation?; Le Parisien; Les Echos; Le Canard Enchaine; Ouest-France; La Croix
[newspaper DEU]
Die Welt; Frankfurter Allgemeine Zeitung | FAZ; Süddeutsche Zeitung; Bild | Bild am Sonntag; Die Zeit; Tagesspiegel; Handelsblatt; taz?
[newspaper]
El Pais | El País; El Mundo; ABC de Sevilla; La Vanguardia @ESP
Corriere della Sera; La Repubblica; La Stampa; Il Sole 24 Ore @ITA
L'Osservatore Romano @VAT
Neue Zuercher Zeitung | Neue Zürcher Zeitung | NZZ; Tages-Anzeiger @CHE
Der Standard; Kurier; Die Presse @AUT
De Telegraaf; NRC Handelsblad; De Volkskrant @NLD
Le Soir; De Standaard @BEL
Dagens Nyheter; Svenska Dagbladet; Aftonbladet @SWE
Aftenposten; Verdens Gang @NOR
Jyllands-Posten; Politiken; Berlingske @DNK
Helsingin Sanomat @FIN
Gazeta Wyborcza; Rzeczpospolita @POL
Nepszabadsag @HUN
Irish Times; Irish Independent @IRL
Kathimerini; To Vima @GRC
Kommersant; Izvestia; Vedomosti; Novaya Gazeta; Komsomolskaya Pravda; Rossiyskaya Gazeta; Nezavisimaya Gazeta; Pravda; Moscow Times; Moskovsky Komsomolets; Argumenty i Fakty; Krasnaya Zvezda @RUS
Kyiv Post; Kyiv Independent; Ukrainska Pravda; Zerkalo Nedeli @UKR
Hurriyet | Hürriyet; Hurriyet Daily News; Sabah | Daily Sabah; Cumhuriyet; Zaman | Today's Zaman; Milliyet; Yeni Safak | Yeni Şafak; Sozcu; Radikal @TUR
Haaretz | Ha'aretz; Jerusalem Post; Yedioth Ahronoth | Yediot Aharonot | Yediot Ahronot; Maariv | Ma'ariv; Israel Hayom; Times of Israel @ISR
Al-Quds Al-Arabi; Asharq al-Awsat | Asharq Al-Awsat | al-Sharq al-Awsat; Al-Hayat | al-Hayat @GBR
Al-Ahram | al-Ahram; Al-Masry Al-Youm; Al-Akhbar? @EGY
An-Nahar | an-Nahar; As-Safir | al-Safir; Daily Star? | The Daily Star @LBN
Etemad | Etemad newspaper; Kayhan; Shargh; Ettelaat; Jomhuri Eslami; Tehran Times; Iran Daily; Donya-e Eqtesad; Hamshahri; Jam-e Jam; Ebtekar; Vatan-e Emrooz @IRN
Arab News; Okaz; Al-Riyadh; Al-Watan? @SAU
Gulf News; The National?; Khaleej Times; Al-Bayan @ARE
Al-Watan newspaper; Tishreen; Al-Thawra? @SYR
Azzaman | az-Zaman | Al-Zaman; Al-Mada; Al-Sabah? @IRQ
Dawn?; The News International; Express Tribune; Daily Times; Nawa-i-Waqt @PAK
The Hindu; Times of India | The Times of India; Hindustan Times; Indian Express; Economic Times; The Telegraph India; Business Standard @IND
Prothom Alo @BGD
Global Times; People's Daily; China Daily; PLA Daily; Guangming Daily; Southern Weekend @CHN
South China Morning Post | SCMP; Apple Daily; Ming Pao @HKG
Taipei Times; Liberty Times; United Daily News @TWN
Asahi Shimbun | Asahi; Yomiuri Shimbun | Yomiuri; Mainichi Shimbun | Mainichi; Nikkei | Nihon Keizai Shimbun; Sankei Shimbun; Japan Times @JPN
Chosun Ilbo; JoongAng Ilbo; Dong-A Ilbo; Hankyoreh; Korea Herald; Korea Times @KOR
Rodong Sinmun @PRK
Straits Times @SGP
Jakarta Post; Kompas @IDN
Bangkok Post; The Nation? @THA
Philippine Daily Inquirer; Manila Times @PHL
Sydney Morning Herald; The Australian?; The Age?; Herald Sun; Daily Telegraph Sydney; Australian Financial Review @AUS
New Zealand Herald | NZ Herald @NZL
Globe and Mail | The Globe and Mail; Toronto Star; National Post; Ottawa Citizen @CAN
Granma | Juventud Rebelde @CUB
El Universal?; Reforma?; La Jornada; Excelsior? @MEX
El Nacional @VEN
El Tiempo; El Espectador @COL
Clarin | Clarín; La Nacion | La Nación; Pagina 12 @ARG
O Globo; Folha de S.Paulo | Folha de S. Paulo | Folha; Estado de S.Paulo | O Estado de S. Paulo; Veja @BRA
El Mercurio; La Tercera @CHL
El Comercio @PER
Daily Nation; The Standard? @KEN
Mail & Guardian; Business Day?; Sunday Times of South Africa @ZAF
The Punch; Vanguard?; Daily Trust; ThisDay @NGA
El Watan; El Khabar @DZA
[magazine]
Time magazine | Time?; Newsweek; The New Yorker | New Yorker?; The Atlantic?; Foreign Affairs?; Foreign Policy?; Harper's; Vanity Fair; Rolling Stone; U.S. News & World Report; National Review; The New Republic; Weekly Standard; The Nation magazine; Washington Monthly; Mother Jones; Fortune?; Forbes; Businessweek | Bloomberg Businessweek | Business Week; Wired?; National Geographic; Scientific American; Variety? @USA
The Economist | Economist?; The Spectator?; New Statesman; Private Eye; Jane's | Jane's Defence Weekly; Nature?; The Lancet | Lancet @GBR
Der Spiegel | Spiegel | Spiegel Online; Stern?; Focus?; Cicero? @DEU
L'Express; Le Point; Paris Match; Charlie Hebdo; Le Nouvel Observateur; Jeune Afrique @FRA
Der Falter @AUT
L'Espresso; Panorama? @ITA
Caixin; Caijing @CHN
India Today; Outlook India @IND
Proceso; Letras Libres @MEX
[site]
Politico | POLITICO; Axios; HuffPost | Huffington Post | The Huffington Post; BuzzFeed | BuzzFeed News; Vox?; The Daily Beast | Daily Beast; The Intercept; Breitbart | Breitbart News; Slate?; Salon?; The Hill?; Business Insider; ProPublica; Drudge Report; Asia Times | Asia Times Online; Al-Monitor @USA
Middle East Eye @GBR
Meduza; Gazeta.ru; Lenta.ru; Fontanka | Vzglyad @RUS
Mediapart @FRA
The Diplomat?; Nikkei Asia
`;
