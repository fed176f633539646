// The countries and territories of Europe, one a line. Facts: ISO 3166-1 codes and names, points as GeoNames places them,
// usual English names and names of peoples; general knowledge, written for Dateline. XK and XKX are in common use for Kosovo.

/** code2 code3 | name | official name | capital | latitude longitude | adjectives / nouns | other names | former names */
export const EUROPE = `
AX ALA | Aland Islands | Aland | Mariehamn | 60.25 20 | Alandic / Alander | Aland |
AL ALB | Albania | Republic of Albania | Tirana | 41 20 | Albanian | | People's Socialist Republic of Albania
AD AND | Andorra | Principality of Andorra | Andorra la Vella | 42.55 1.58 | Andorran | |
AT AUT | Austria | Republic of Austria | Vienna | 47.33 13.33 | Austrian | |
BY BLR | Belarus | Republic of Belarus | Minsk | 53 28 | Belarusian; Belarussian; Byelorussian; Belorussian | Byelarus; Belorussia | Byelorussia; White Russia; Byelorussian SSR
BE BEL | Belgium | Kingdom of Belgium | Brussels | 50.75 4.5 | Belgian | |
BA BIH | Bosnia and Herzegovina | Bosnia and Herzegovina | Sarajevo | 44.25 17.83 | Bosnian; Bosnian-Herzegovinian; Herzegovinian | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH; Bosnia-Hercegovina; Bosnia and Hercegovina | Republic of Bosnia and Herzegovina
BG BGR | Bulgaria | Republic of Bulgaria | Sofia | 42.67 25.25 | Bulgarian; Bulgar | | People's Republic of Bulgaria
HR HRV | Croatia | Republic of Croatia | Zagreb | 45.17 15.5 | Croatian; Croat | Hrvatska |
CZ CZE | Czech Republic | Czech Republic | Prague | 49.75 15 | Czech | Czechia; Czech Rep. |
DK DNK | Denmark | Kingdom of Denmark | Copenhagen | 56 10 | Danish / Dane | Danmark |
EE EST | Estonia | Republic of Estonia | Tallinn | 59 26 | Estonian | | Estonian SSR; Soviet Estonia
FO FRO | Faroe Islands | Faroe Islands | Torshavn | 62 -7 | Faroese / Faroese; Faroe Islander | Faroes; Faeroe Islands |
FI FIN | Finland | Republic of Finland | Helsinki | 64 26 | Finnish / Finn | Suomi |
FR FRA | France | French Republic | Paris | 46 2 | French / Frenchman | | Vichy France; Fifth Republic
DE DEU | Germany | Federal Republic of Germany | Berlin | 51.5 10.5 | German | FRG; Deutschland; Bundesrepublik | Nazi Germany; Third Reich; Weimar Republic; Imperial Germany; German Reich
GI GIB | Gibraltar | Gibraltar | Gibraltar | 36.14 -5.35 | Gibraltarian | |
GR GRC | Greece | Hellenic Republic | Athens | 39 22 | Greek; Hellenic / Greek | Hellas |
GG GGY | Guernsey | Bailiwick of Guernsey | Saint Peter Port | 49.46 -2.58 | | |
HU HUN | Hungary | Hungary | Budapest | 47 20 | Hungarian; Magyar | Republic of Hungary | People's Republic of Hungary
IS ISL | Iceland | Iceland | Reykjavik | 65 -18 | Icelandic / Icelander | Republic of Iceland |
IE IRL | Ireland | Ireland | Dublin | 53 -8 | Irish / Irishman | Republic of Ireland; Irish Republic; Eire | Irish Free State
IM IMN | Isle of Man | Isle of Man | Douglas | 54.25 -4.5 | Manx / Manxman | |
IT ITA | Italy | Italian Republic | Rome | 42.83 12.83 | Italian | Italia; Republic of Italy | Kingdom of Italy; Fascist Italy
JE JEY | Jersey | Bailiwick of Jersey | Saint Helier | 49.22 -2.12 | | |
XK XKX | Kosovo | Republic of Kosovo | Pristina | 42.58 21 | Kosovar; Kosovan; Kosovo Albanian / Kosovar; Kosovan; Kosovo Albanian | Kosova |
LV LVA | Latvia | Republic of Latvia | Riga | 57 25 | Latvian; Lettish / Latvian; Lett | | Latvian SSR; Soviet Latvia
LI LIE | Liechtenstein | Principality of Liechtenstein | Vaduz | 47.17 9.53 | Liechtensteiner | |
LT LTU | Lithuania | Republic of Lithuania | Vilnius | 55.42 24 | Lithuanian | | Lithuanian SSR; Soviet Lithuania
LU LUX | Luxembourg | Grand Duchy of Luxembourg | Luxembourg City | 49.75 6.17 | Luxembourgish; Luxembourgian; Luxembourgeois / Luxembourger | Luxemburg; Grand Duchy |
MT MLT | Malta | Republic of Malta | Valletta | 35.92 14.43 | Maltese | |
MD MDA | Moldova | Republic of Moldova | Chisinau | 47.25 28.58 | Moldovan; Moldavian | | Moldavia; Moldavian SSR
MC MCO | Monaco | Principality of Monaco | Monaco | 43.73 7.42 | Monegasque; Monacan | |
ME MNE | Montenegro | Montenegro | Podgorica | 42.75 19.25 | Montenegrin | Crna Gora |
NL NLD | Netherlands | Kingdom of the Netherlands | Amsterdam | 52.25 5.75 | Dutch; Netherlandish / Dutchman; Netherlander; Hollander | Holland; the Netherlands; Nederland |
MK MKD | North Macedonia | Republic of North Macedonia | Skopje | 41.67 21.75 | Macedonian; North Macedonian | FYROM; Macedonia; FYR Macedonia | Republic of Macedonia; Former Yugoslav Republic of Macedonia
NO NOR | Norway | Kingdom of Norway | Oslo | 62 10 | Norwegian | Norge |
PL POL | Poland | Republic of Poland | Warsaw | 52 20 | Polish / Pole | Polska | Polish People's Republic; People's Republic of Poland
PT PRT | Portugal | Portuguese Republic | Lisbon | 39.69 -8.13 | Portuguese | |
RO ROU | Romania | Romania | Bucharest | 46 25 | Romanian; Rumanian; Roumanian | Rumania; Roumania | Socialist Republic of Romania
RU RUS | Russia | Russian Federation | Moscow | 60 100 | Russian | Rossiya | Soviet Russia; Russian Empire; Tsarist Russia; RSFSR; Russian SFSR; Imperial Russia
SM SMR | San Marino | Republic of San Marino | San Marino | 43.93 12.47 | Sammarinese; San Marinese | |
RS SRB | Serbia | Republic of Serbia | Belgrade | 44.82 20.46 | Serbian; Serb | Srbija |
SK SVK | Slovakia | Slovak Republic | Bratislava | 48.67 19.5 | Slovak; Slovakian | |
SI SVN | Slovenia | Republic of Slovenia | Ljubljana | 46.12 14.82 | Slovenian; Slovene | |
ES ESP | Spain | Kingdom of Spain | Madrid | 40 -4 | Spanish / Spaniard | Espana | Francoist Spain; Spanish Republic
SJ SJM | Svalbard | Svalbard and Jan Mayen | Longyearbyen | 78 20 | | Spitsbergen |
SE SWE | Sweden | Kingdom of Sweden | Stockholm | 62 15 | Swedish / Swede | Sverige |
CH CHE | Switzerland | Swiss Confederation | Bern | 47 8.01 | Swiss / Swiss | Suisse; Schweiz; Svizzera; Confederation of Switzerland; Helvetia |
UA UKR | Ukraine | Ukraine | Kyiv | 49 32 | Ukrainian | the Ukraine; Ukraina | Ukrainian SSR; Soviet Ukraine
GB GBR | United Kingdom | United Kingdom of Great Britain and Northern Ireland | London | 54.76 -2.7 | British; English; Scottish; Scots; Welsh; Northern Irish / Briton; Britisher; Brit; Englishman; Englishwoman; Scot; Scotsman; Scots; Welshman | UK; Britain; Great Britain; GB; Gt Britain; Gt. Britain | United Kingdom of Great Britain and Ireland; British Empire
VA VAT | Vatican City | Vatican City State | Vatican City | 41.9 12.45 | | the Vatican; Holy See; State of the Vatican City; Vatican | Papal States
`;
