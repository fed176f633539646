// First-level regions of Europe and Russia: nations, states, provinces, oblasts, and the counties of the United Kingdom.
// Names in usual English spelling and their seats are general knowledge, written for Dateline; points are rounded, and left
// out for small regions.

/** Lines of `code2 name, other names = seat @ latitude longitude; ...`; see readRegions. */
export const REGIONS_OF_EUROPE = `
GB England=London@52.16 -0.7; Scotland=Edinburgh@56 -4; Wales=Cardiff@52.5 -3.5; Northern Ireland,Ulster=Belfast@54.5 -6.5
GB +Bedfordshire=Bedford; +Berkshire=Reading; +Buckinghamshire=Aylesbury; +Cambridgeshire=Cambridge; +Cheshire=Chester
GB +Cornwall=Truro; +Cumbria=Carlisle@54.5 -3.25; +Derbyshire=Matlock; +Devon=Exeter; +Dorset=Dorchester; +County Durham=Durham
GB +East Sussex=Lewes; +West Sussex=Chichester; +Sussex=Brighton; +Essex=Chelmsford; +Gloucestershire=Gloucester; +Hampshire=Winchester
GB +Herefordshire=Hereford; +Hertfordshire=Hertford; +Kent=Maidstone; +Lancashire=Preston; +Leicestershire=Leicester; +Lincolnshire=Lincoln
GB +Greater London=London; +Greater Manchester=Manchester; +Merseyside=Liverpool; +Middlesex=Uxbridge; +Norfolk=Norwich
GB +Northamptonshire=Northampton; +Northumberland=Morpeth@55.17 -2; +Nottinghamshire=Nottingham; +Oxfordshire=Oxford; +Rutland=Oakham
GB +Shropshire=Shrewsbury; +Somerset=Taunton; +Staffordshire=Stafford; +Suffolk=Ipswich@52.16 1; +Surrey=Guildford; +Tyne and Wear=Newcastle upon Tyne
GB +Warwickshire=Warwick; +West Midlands=Birmingham; +Wiltshire=Trowbridge; +Worcestershire=Worcester; +Yorkshire=York@53.9 -1.3
GB +North Yorkshire=Northallerton; +South Yorkshire=Sheffield; +West Yorkshire=Leeds; +East Yorkshire,East Riding of Yorkshire=Beverley; +Isle of Wight=Newport
GB +East Anglia=Norwich; +West Country=Taunton; +Midlands=Birmingham; +Home Counties=Guildford; +Humberside=Hull; +Avon=Bristol; +Cleveland=Middlesbrough
GB +Aberdeenshire=Aberdeen; +Argyll,Argyll and Bute=Lochgilphead; +Ayrshire=Ayr; +Fife=Kirkcaldy; +Highlands,Scottish Highlands,Highland=Inverness@57.4 -5
GB +Lanarkshire=Hamilton; +North Lanarkshire=Motherwell; +South Lanarkshire=Hamilton; +Lothian=Edinburgh; +Moray=Elgin; +Perthshire=Perth; +Renfrewshire=Paisley; +Angus=Forfar
GB +Dumfries and Galloway=Dumfries; +Scottish Borders=Galashiels; +Shetland,Shetland Islands=Lerwick; +Orkney,Orkney Islands=Kirkwall; +Western Isles,Outer Hebrides=Stornoway
GB +Gwent=Newport; +Dyfed=Carmarthen; +Gwynedd=Caernarfon; +Powys=Llandrindod Wells; +Pembrokeshire=Haverfordwest; +Anglesey=Llangefni; +Glamorgan=Cardiff
GB +County Antrim=Antrim; +County Armagh=Armagh; +County Down=Downpatrick; +County Fermanagh=Enniskillen; +County Londonderry=Derry; +County Tyrone=Omagh
IE +County Cork=Cork; +County Dublin=Dublin; +County Galway=Gaillimh; +County Kerry=Tralee; +County Donegal=Letterkenny; +County Mayo=Castlebar; +County Limerick=Luimneach
IE +County Clare=Ennis; +County Wexford=Loch Garman; +County Wicklow=Wicklow; +County Louth=Dundalk; +County Meath=Navan; +County Kildare=Naas; +County Tipperary=Nenagh; +Munster=Cork; +Connacht=Gaillimh; +Leinster=Dublin
DE Baden-Wurttemberg,Baden-Wuerttemberg=Stuttgart; Bavaria,Bayern=Munich; Brandenburg=Potsdam; Hesse,Hessen=Wiesbaden; Lower Saxony,Niedersachsen=Hannover
DE Mecklenburg-Vorpommern,Mecklenburg-Western Pomerania=Schwerin; North Rhine-Westphalia,Nordrhein-Westfalen=Düsseldorf
DE Rhineland-Palatinate,Rheinland-Pfalz=Mainz; Saarland=Saarbrücken; Saxony,Sachsen=Dresden; Saxony-Anhalt,Sachsen-Anhalt=Magdeburg; Schleswig-Holstein=Kiel; Thuringia,Thuringen=Erfurt
FR Auvergne-Rhone-Alpes=Lyon; Burgundy-Franche-Comte=Dijon; Brittany,Bretagne=Rennes; Centre-Val de Loire=Orléans; Corsica,Corse=Ajaccio; Grand Est=Strasbourg
FR Hauts-de-France=Lille; Ile-de-France=Paris; Normandy,Normandie=Rouen; Nouvelle-Aquitaine=Bordeaux; Occitanie,Occitania=Toulouse; Pays de la Loire=Nantes
FR Provence-Alpes-Cote d'Azur,Provence=Marseille; +Alsace=Strasbourg; +Lorraine=Metz; +Burgundy=Dijon; +Aquitaine=Bordeaux; +Picardy=Amiens; +Auvergne=Clermont-Ferrand; +Champagne=Reims; +Savoy=Chambéry
FR +Nord-Pas-de-Calais=Lille; +Rhone-Alpes=Lyon; +Midi-Pyrenees=Toulouse; +Limousin=Limoges; +Franche-Comte=Besançon; +French Riviera,Cote d'Azur=Nice; +Vendee=La Roche-sur-Yon; +Dordogne=Périgueux
FR +Ain=Bourg-en-Bresse; +Aisne=Laon; +Allier=Moulins; +Ardennes=Charleville-Mézières; +Ariege=Foix; +Aube=Troyes; +Aude=Carcassonne; +Aveyron=Rodez; +Bas-Rhin=Strasbourg; +Bouches-du-Rhone=Marseille; +Calvados=Caen; +Cantal=Aurillac; +Charente=Angoulême; +Charente-Maritime=La Rochelle; +Correze=Tulle; +Cote-d'Or=Dijon; +Cotes-d'Armor=Saint-Brieuc; +Doubs=Besançon; +Drome=Valence; +Essonne=Évry
FR +Eure=Évreux; +Eure-et-Loir=Chartres; +Finistere=Quimper; +Gard=Nîmes; +Gers=Auch; +Gironde=Bordeaux; +Haute-Garonne=Toulouse; +Haute-Savoie=Annecy; +Haut-Rhin=Colmar; +Hauts-de-Seine=Nanterre; +Herault=Montpellier; +Ille-et-Vilaine=Rennes; +Indre=Châteauroux; +Isere=Grenoble; +Landes=Mont-de-Marsan; +Loire-Atlantique=Nantes; +Loiret=Orléans; +Lot-et-Garonne=Agen; +Maine-et-Loire=Angers; +Manche=Saint-Lô
FR +Mayenne=Laval; +Meurthe-et-Moselle=Nancy; +Meuse=Bar-le-Duc; +Morbihan=Vannes; +Moselle=Metz; +Nievre=Nevers; +Oise=Beauvais; +Orne=Alençon; +Pas-de-Calais=Arras; +Puy-de-Dome=Clermont-Ferrand; +Hautes-Pyrenees=Tarbes; +Pyrenees-Atlantiques=Pau; +Pyrenees-Orientales=Perpignan; +Saone-et-Loire=Mâcon; +Sarthe=Le Mans; +Seine-et-Marne=Melun; +Seine-Maritime=Rouen; +Seine-Saint-Denis=Bobigny; +Somme=Amiens; +Tarn=Albi
FR +Val-d'Oise=Cergy-Pontoise; +Val-de-Marne=Créteil; +Var=Toulon; +Vaucluse=Avignon; +Vosges=Épinal; +Yonne=Auxerre; +Yvelines=Versailles; +Alpes-Maritimes=Nice; +Alpes-de-Haute-Provence=Digne-les-Bains
IT Abruzzo=L'Aquila; Aosta Valley,Valle d'Aosta=Aosta; Apulia,Puglia=Bari; Basilicata=Potenza; Calabria=Catanzaro; Campania=Naples; Emilia-Romagna=Bologna
IT Friuli-Venezia Giulia,Friuli=Trieste; Lazio,Latium=Rome; Liguria=Genoa; Lombardy,Lombardia=Milan; Marche=Ancona; Molise=Campobasso; Piedmont,Piemonte=Turin
IT Sardinia,Sardegna=Cagliari; Sicily,Sicilia=Palermo; Tuscany,Toscana=Florence; Trentino-Alto Adige,South Tyrol=Trento; Umbria=Perugia; Veneto=Venice
ES Andalusia,Andalucia=Sevilla; Aragon=Zaragoza; Asturias=Oviedo; Balearic Islands,Balearics=Palma; Basque Country,Euskadi=Gasteiz / Vitoria; Canary Islands,Canaries=Las Palmas de Gran Canaria
ES Cantabria=Santander; Castile-La Mancha,Castilla-La Mancha=Toledo; Castile and Leon,Castilla y Leon=Valladolid; Catalonia,Cataluna,Catalunya=Barcelona; Extremadura=Mérida
ES Galicia=Santiago de Compostela; La Rioja=Logroño; Murcia; Navarre,Navarra=Pamplona; Valencia,Valencian Community; +Majorca,Mallorca=Palma; +Ibiza=Ibiza; +Tenerife=Santa Cruz de Tenerife
UA Cherkasy Oblast=Cherkasy; Chernihiv Oblast=Chernihiv; Crimea,Crimean peninsula,Crimean=Simferopol; Dnipropetrovsk Oblast=Dnipro; Donetsk Oblast=Donetsk; Kharkiv Oblast=Kharkiv; Kherson Oblast=Kherson
UA Khmelnytskyi Oblast=Khmelnytskyi; Kyiv Oblast=Bila Tserkva; Kirovohrad Oblast=Kropyvnytskyi; Luhansk Oblast,Lugansk Oblast=Luhansk; Volyn,Volhynia=Lutsk; Zakarpattia,Transcarpathia=Uzhgorod; Zaporizhzhia Oblast,Zaporizhia Oblast=Zaporizhia
UA +Donbas,Donbass=Donetsk@48.3 38.3; +Galicia=Lviv; +Bukovina=Chernivtsi; +Luhansk People's Republic=Luhansk; +Donetsk People's Republic=Donetsk; +Bessarabia=Izmail
PL Lower Silesia,Lower Silesian=Wrocław; Kuyavia-Pomerania=Bydgoszcz; Lesser Poland=Kraków; Lodz Voivodeship=Łódź; Greater Poland=Poznań; Masovia,Mazovia=Warsaw; Podlasie,Podlaskie=Białystok; Pomerania,Pomeranian=Gdańsk
PL Silesia,Silesian=Katowice; Subcarpathia,Podkarpackie=Rzeszów; Warmia-Masuria=Olsztyn; West Pomerania=Szczecin; Lubusz=Gorzów Wielkopolski; Holy Cross=Kielce
RU Adygea=Maykop; Altai Krai=Barnaul; Altai Republic=Gorno-Altaysk; Amur Oblast=Blagoveshchensk; Bashkortostan,Bashkiria=Ufa; Buryatia=Ulan-Ude; Chechnya,Chechen Republic,Chechnia=Groznyy
RU Chukotka=Anadyr@66 172; Chuvashia=Cheboksary; Dagestan,Daghestan=Makhachkala; Ingushetia,Ingushetiya=Magas; Jewish Autonomous Oblast,Birobidzhan=Birobidzhan; Kabardino-Balkaria=Nal’chik; Kalmykia=Elista
RU Kamchatka,Kamchatka Krai=Petropavlovsk-Kamchatsky@57 160; Karachay-Cherkessia,Karachayevo-Cherkessia=Cherkessk; Karelia=Petrozavodsk; Khakassia=Abakan; Komi=Syktyvkar; Krasnodar Krai,Kuban=Krasnodar; Krasnoyarsk Krai=Krasnoyarsk@64 95
RU Leningrad Oblast=Gatchina; Mari El=Yoshkar-Ola; Mordovia=Saransk; Moscow Oblast,Moscow region=Balashikha; North Ossetia,North Ossetia-Alania=Vladikavkaz; Primorye,Primorsky Krai,Maritime Territory=Vladivostok; Sakha,Yakutia=Yakutsk@66 130
RU Sakhalin,Sakhalin Oblast=Yuzhno-Sakhalinsk@50 143; Sverdlovsk Oblast,Sverdlovsk region=Yekaterinburg; Tatarstan=Kazan; Tuva=Kyzyl; Udmurtia=Izhevsk; Yamal,Yamalo-Nenets=Salekhard@67 75; Khanty-Mansi=Khanty-Mansiysk@62 71; Zabaykalsky Krai=Chita
RU Khabarovsk Krai=Khabarovsk@55 136; Magadan Oblast=Magadan@62 154; Murmansk Oblast=Murmansk@68 34; Irkutsk Oblast=Irkutsk@57 106; Arkhangelsk Oblast=Arkhangel’sk@64 44; Kaliningrad Oblast=Kaliningrad; Rostov Oblast,Rostov region=Rostov-na-Donu
RU Belgorod Oblast=Belgorod; Bryansk Oblast=Bryansk; Kursk Oblast=Kursk; Voronezh Oblast=Voronezh; Stavropol Krai=Stavropol’; Nizhny Novgorod Oblast=Nizhniy Novgorod; Perm Krai=Perm; Tomsk Oblast=Tomsk; Novgorod Oblast=Velikiy Novgorod
RU +Siberia=Novosibirsk@60 105; +Russian Far East=Khabarovsk@60 135; +North Caucasus=Pyatigorsk; +Urals,Ural=Yekaterinburg
AT Burgenland=Eisenstadt; Carinthia=Klagenfurt am Wörthersee; Lower Austria=Sankt Pölten; Upper Austria=Linz; Styria=Graz; Tyrol,Tirol=Innsbruck; Vorarlberg=Bregenz
BE +Flanders,Flemish Region=Gent; +Wallonia,Walloon Region=Namur; +West Flanders=Brugge; +Limburg=Hasselt; +Liege Province=Liège; +Hainaut=Mons
NL Drenthe=Assen; Flevoland=Lelystad; Friesland,Frisia=Leeuwarden; Gelderland=Arnhem; Limburg=Maastricht; North Brabant='s-Hertogenbosch; North Holland=Haarlem; Overijssel=Zwolle; South Holland=The Hague; Zeeland=Middelburg
CH Ticino=Bellinzona; Valais=Sitten; Vaud=Lausanne; Graubunden,Grisons=Chur; Aargau=Aarau; Thurgau=Frauenfeld; Jura=Delémont
GR Attica=Athens; Crete=Irákleion; Thessaly=Lárisa; Peloponnese=Trípoli; Epirus=Ioánnina; Central Macedonia=Thessaloníki; +Lesbos,Lesvos=Mytilene; +Rhodes=Rhodes; +Corfu=Corfu; +Thrace=Komotini; +Cyclades=Ermoúpolis; +Samos=Samos; +Kos=Kos; +Chios=Chios
PT Algarve=Faro; Azores=Ponta Delgada@38.5 -28; Madeira=Funchal; +Alentejo=Évora
RO +Transylvania=Cluj-Napoca@46.5 24; +Wallachia=Bucharest; Cluj=Cluj-Napoca; Timis=Timişoara; Brasov; Constanta
RS +Vojvodina=Novi Sad; +Sandzak=Novi Pazar; +Presevo Valley=Preševo
BA Republika Srpska,Serb Republic,Bosnian Serb Republic=Banja Luka; +Herzegovina=Mostar
HR +Dalmatia=Split; +Istria=Pula; +Slavonia=Osijek; +Krajina=Knin
MD Transnistria,Trans-Dniester,Transdniestria,Transdniester=Tiraspol; Gagauzia=Comrat
GE Abkhazia=Sokhumi; Adjara,Ajaria,Adzharia=Batumi; +South Ossetia,Tskhinvali region=Tskhinvali
SE Skane,Scania=Malmö; Vastra Gotaland=Göteborg; Norrbotten=Luleå; Gotland=Visby; Uppsala; Jamtland=Östersund; Dalarna=Falun; +Lapland=Kiruna
NO +Vestfold=Tønsberg; +Buskerud=Drammen; +Ostfold=Sarpsborg; +Akershus=Lillestrøm; +Hedmark=Hamar; +Oppland=Lillehammer; +Vest-Agder=Kristiansand; +Aust-Agder=Arendal; +More og Romsdal=Molde; +Sogn og Fjordane=Førde; +Trondelag=Steinkjer
NO Finnmark=Vadsø@70 25; Troms=Tromsø; Nordland=Bodø; Rogaland=Stavanger; Hordaland=Bergen; Telemark=Skien
DK +Zealand=Roskilde; +Jutland=Århus; +Funen=Odense; +Bornholm=Rønne
FI Lapland=Rovaniemi@67.5 26.5; Uusimaa=Helsinki
CZ +Bohemia=Prague; +Moravia=Brno; South Moravia=Brno; Moravia-Silesia=Ostrava
HU +Great Plain=Debrecen; Baranya=Pécs; Csongrad=Szeged; Hajdu-Bihar=Debrecen
BY +Polesia=Pinsk; Gomel Region=Homyel'; Grodno Region=Hrodna; Mogilev Region=Mahilyow; Vitebsk Region=Vitebsk; Brest Region=Brest
CY +Northern Cyprus,Turkish Republic of Northern Cyprus,TRNC=Kyrenia
`;
