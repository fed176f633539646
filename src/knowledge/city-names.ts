// Other names of cities than the one that GeoNames puts first: English, former and otherwise spelled names that reports use.
// General knowledge, written for Dateline.

/** Lines of `code2 name in GeoNames = other names; ...`. */
export const CITY_NAMES = `
UA Kyiv=Kiev,Kyyiv; Kharkiv=Kharkov; Odessa=Odesa; Dnipro=Dnipropetrovsk,Dnepropetrovsk; Zaporizhia=Zaporizhzhia,Zaporozhye; Lviv=Lvov,Lwow; Mykolayiv=Mykolaiv,Nikolaev; Luhansk=Lugansk; Kropyvnytskyi=Kirovohrad; Uzhgorod=Uzhhorod; Chernihiv=Chernigov; Donetsk=Stalino; Rivne=Rovno; Simferopol=Aqmescit; Chernivtsi=Czernowitz
UA Sloviansk=Slovyansk,Sloviansk,Slavyansk; Kramators’k=Kramatorsk; Bakhmut=Artemivsk,Artyomovsk; Mariupol=Mariupol’; Lysychans’k=Lysychansk; Energodar=Enerhodar; Debal’tseve=Debaltseve
RU Saint Petersburg=St. Petersburg,Leningrad,Petrograd; Volgograd=Stalingrad; Yekaterinburg=Sverdlovsk,Ekaterinburg; Groznyy=Grozny; Nizhniy Novgorod=Nizhny Novgorod,Gorky; Rostov-na-Donu=Rostov-on-Don,Rostov; Arkhangel’sk=Arkhangelsk,Archangel; Nal’chik=Nalchik; Orël=Oryol,Orel; Kaliningrad=Konigsberg,Koenigsberg; Velikiy Novgorod=Novgorod,Veliky Novgorod; Samara=Kuybyshev; Vladikavkaz=Ordzhonikidze; Stavropol’=Stavropol; Noril’sk=Norilsk; Tol’yatti=Tolyatti,Togliatti; Derbent=Derbend; Khasavyurt=Khasav-Yurt
BY Hrodna=Grodno; Mahilyow=Mogilev,Mahilyow; Vitebsk=Vitsyebsk; Homyel'=Gomel,Homel; Brest=Brest-Litovsk
MD Chisinau=Kishinev; Tiraspol=Tiraspol'
GE Tbilisi=Tiflis
GE Sokhumi=Sukhumi,Sukhum; Bat'umi=Batumi; P’ot’i=Poti; Tsqaltubo=Tskaltubo
AM Yerevan=Erevan; Gyumri=Leninakan
AZ Baku=Baky; Xankandi=Stepanakert,Khankendi; Shushi=Shusha; Ganja=Gandja,Gyanja; Sumqayıt=Sumgait; Ağdam=Aghdam,Agdam
KZ Almaty=Alma-Ata; Nur-Sultan=Astana,Akmola,Tselinograd; Semey=Semipalatinsk; Ust-Kamenogorsk=Oskemen; Aktobe=Aqtobe,Aktyubinsk; Aktau=Aqtau; Karagandy=Karaganda
KG Bishkek=Frunze,Pishpek
UZ Tashkent=Toshkent
UZ Samarkand=Samarqand; Bukhara=Bukhoro; Andijon=Andijan,Andizhan; Fergana=Ferghana,Fargona; Qarshi=Karshi
TJ Dushanbe=Stalinabad; Khujand=Leninabad,Khodjent
TM Ashgabat=Ashkhabad
IR Tehran=Teheran; Isfahan=Esfahan; Mashhad=Meshed,Mashad; Orūmīyeh=Urmia,Orumiyeh,Urumiyeh; Ahvaz=Ahwaz; Bandar Abbas=Bandar-e Abbas; Kermanshah=Bakhtaran; Qom=Ghom,Qum; Ābādān=Abadan; Khorramshahr=Mohammerah; Bushehr=Bandar-e Bushehr,Bushire
IQ Basrah=Basra,al-Basrah; Erbil=Arbil,Irbil,Hewler; Mosul=al-Mawsil; As Sulaymānīyah=Sulaymaniyah,Sulaimaniya,Sulaimaniyah,Slemani; Al Fallūjah=Fallujah,Falluja; Al Ḩillah=Hilla,Hillah; Dihok=Dohuk,Duhok; Al Kūt=Kut; Al ‘Amārah=Amara; Baqubah=Baquba,Baqouba; Nasiriyah=Nasiriya,Nassiriya,An Nasiriyah; Najaf=An Najaf; As Samawah=Samawa,Samawah; Karbala=Kerbala; Sāmarrā'=Samarra; Tikrīt=Tikrit; Ar Ruţbah=Rutba; Al Qā’im=Qaim,al-Qaim; Tall ‘Afar=Tal Afar,Talafar; Ad Dīwānīyah=Diwaniya,Diwaniyah; Ramadi=Ar Ramadi; Abū Ghurayb=Abu Ghraib; Umm Qaşr=Umm Qasr; Zaxo=Zakho
SY Aleppo=Halab; Damascus=Dimashq,ash-Sham; Homs=Hims; Ḩamāh=Hama; Ar Raqqah=Raqqa,al-Raqqa,Rakka; Deir ez-Zor=Deir al-Zour,Deir Ezzor,Deir el-Zour,Deir al-Zor,Deir ez-Zour; Al Ḩasakah=Hasakah,Hasaka,Hassakeh; Dar‘ā=Daraa,Deraa; Tartouss=Tartus,Tartous; Al Qāmishlī=Qamishli,Qamishly,Qamishlo; Al Bāb=al-Bab; Idlib=Edlib; ‘Ayn al ‘Arab=Kobani,Kobane,Ain al-Arab; ‘Afrīn=Afrin; Tadmur=Palmyra,Tadmor; Al Qunayţirah=Quneitra; Jisr ash Shughūr=Jisr al-Shughour; Ma‘arrat an Nu‘mān=Maarat al-Numan,Maaret al-Numan; Saraqib=Saraqeb; Douma=Duma; Tallkalakh=Talkalakh; Al Quşayr=Qusayr,Qusair; Khān Shaykhūn=Khan Sheikhoun,Khan Shaykhun; As-Suwayda=Sweida,Suwayda; Tall Abyaḑ=Tal Abyad,Tell Abyad; Ra’s al ‘Ayn=Ras al-Ain; Latakia=Lattakia
LB Beirut=Beyrouth; Sidon=Saida; Tyre=Sour; Zahlé=Zahle; Nabatîyé et Tahta=Nabatieh,Nabatiyeh; Baalbek=Baalbeck
IL Jerusalem=al-Quds; Tel Aviv=Tel Aviv-Yafo,Tel-Aviv; Beersheba=Be'er Sheva; Acre=Akko; Eilat=Elat; Ashkelon=Ashqelon; Sederot=Sderot; Petaẖ Tiqwa=Petah Tikva; Qiryat Shemona=Kiryat Shmona; Nazareth=Natzrat; Netanya=Natanya; Rishon LeẔiyyon=Rishon Lezion
PS Gaza=Gaza City; Khān Yūnis=Khan Younis,Khan Yunis; Rafaḩ=Rafah; Janīn=Jenin; Ţūlkarm=Tulkarm,Tulkarem; Hebron=Al-Khalil; Nablus=Nablous; Old City=Old City of Jerusalem; Jabālyā=Jabaliya,Jabalya; Dayr al Balaḩ=Deir al-Balah; Bayt Lāhyā=Beit Lahiya; Bayt Ḩānūn=Beit Hanoun; Qalqīlyah=Qalqilya; Bethlehem=Beit Lahm; Jericho=Ariha
JO Zarqa=Zarka; Aqaba=Akaba
SA Mecca=Makkah; Medina=Madinah,Al-Madinah; Jeddah=Jiddah,Jidda; Riyadh=Ar Riyadh; Dhahran=Zahran; Jizan=Jazan; Al Qaţīf=Qatif; Abqaiq=Buqayq; Yanbu=Yanbu al-Bahr; Al Hufūf=Hofuf
YE Sanaa=Sana'a,Sana; Ta‘izz=Taiz,Taizz; Al Ḩudaydah=Hodeidah,Hodeida,Hudaydah; Sa'dah=Saada,Sadah; Mukalla=al-Mukalla; Ma'rib=Marib; Zinjibār=Zinjibar; Laḩij=Lahij,Lahj; Dhamār=Dhamar
OM Muscat=Masqat; Şalālah=Salalah
KW Kuwait City=Al Kuwayt
AE Dubai=Dubayy; Al Fujairah City=Fujairah; Sharjah=Ash Shariqah; Ras Al Khaimah City=Ras al-Khaimah; Ajman City=Ajman
TR Istanbul=Constantinople,Stamboul; İzmir=Izmir,Smyrna; Ankara=Angora; Diyarbakır=Diyarbakir; Şanlıurfa=Sanliurfa,Urfa; Antakya=Antioch,Hatay; Gaziantep=Antep; İskenderun=Iskenderun,Alexandretta; İzmit=Izmit; Mersin=Icel; Hakkâri=Hakkari; Edirne=Adrianople; Trabzon=Trebizond; Adapazarı=Adapazari,Sakarya; Reyhanlı=Reyhanli
CY Nicosia=Lefkosia,Lefkosa; Famagusta=Ammochostos,Gazimagusa; Limassol=Lemesos; Larnaca=Larnaka; Kyrenia=Girne
AF Kabul=Kaboul; Kandahār=Kandahar,Qandahar; Herāt=Herat; Jalālābād=Jalalabad; Mazār-e Sharīf=Mazar-i-Sharif,Mazar-e Sharif,Mazar; Lashkar Gāh=Lashkar Gah,Lashkargah; Kunduz=Konduz; Spīn Bōldak=Spin Boldak; Khōst=Khost; Taloqan=Taluqan
PK Rawalpindi=Pindi; Peshawar=Peshawur; Abbottabad=Abbotabad; Muzaffarābād=Muzaffarabad; Mingora=Mingaora; Miran Shah=Miranshah,Miramshah; Wana=Wanna; Faisalabad=Lyallpur; Gwadar=Gawadar
IN Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras; Bengaluru=Bangalore; Pune=Poona; Varanasi=Benares,Banaras; Thiruvananthapuram=Trivandrum; Cochin=Kochi; Bhubaneshwar=Bhubaneswar; Gurgaon=Gurugram; Vadodara=Baroda; Visakhapatnam=Vizag; Allahabad=Prayagraj; Puducherry=Pondicherry; Shimla=Simla; Mangalore=Mangaluru; Mysore=Mysuru; Guwahati=Gauhati
BD Dhaka=Dacca; Chittagong=Chattogram; Cox's Bazar=Coxs Bazaar; Rājshāhi=Rajshahi; Barisāl=Barisal
LK Sri Jayewardenepura Kotte=Kotte,Sri Jayawardenepura Kotte; Batticaloa=Madakalapuwa
MM Yangon=Rangoon; Nay Pyi Taw=Naypyidaw,Naypyitaw,Nay Pyi Daw; Bago=Pegu; Mawlamyine=Moulmein; Sittwe=Akyab; Pathein=Bassein
NP Kathmandu=Katmandu; Pokhara=Pokhra
MN Ulan Bator=Ulaanbaatar,Ulan Bataar
CN Beijing=Peking,Beiping; Guangzhou=Canton; Nanjing=Nanking; Tianjin=Tientsin; Chongqing=Chungking; Xi’an=Xian,Sian; Ürümqi=Urumqi,Urumchi; Qingdao=Tsingtao; Dalian=Port Arthur,Dairen; Kashgar=Kashi; Shenyang=Mukden; Harbin=Haerbin; Shenzhen=Shumchun; Xiamen=Amoy; Hohhot=Huhehot; Hotan=Khotan; Yining=Gulja,Ghulja; Hangzhou=Hangchow; Suzhou=Soochow; Fuzhou=Foochow; Changde=Changteh
TW Taipei=Taibei,Taipeh; Kaohsiung=Gaoxiong; Hualien City=Hualien; Taichung=Taizhong
HK Hong Kong=Victoria City
KR Busan=Pusan
KR Incheon=Inchon; Daegu=Taegu; Gwangju=Kwangju; Daejeon=Taejon; Jeju City=Cheju; Pyeongchang=Pyongchang; Mokpo=Mokp'o; Suwon=Suweon; Gumi=Kumi
KP Pyongyang=P'yongyang; Kaesŏng=Kaesong; Wŏnsan=Wonsan; Hamhŭng=Hamhung; Sinŭiju=Sinuiju; Namp’o=Nampo; Chongjin=Ch'ongjin; Rajin=Rason,Najin
JP Tokyo=Edo; Kyoto=Kioto; Osaka=Ōsaka; Nara-shi=Nara; Fukui-shi=Fukui; Gifu-shi=Gifu
VN Ho Chi Minh City=Saigon,Sai Gon; Huế=Hue; Da Nang=Danang; Hanoi=Ha Noi; Haiphong=Hai Phong; Dien Bien Phu=Dienbienphu
KH Phnom Penh=Pnom Penh; Siem Reap=Siemreap; Sihanoukville=Kampong Som
LA Vientiane=Viangchan; Luang Prabang=Louangphrabang
TH Bangkok=Krung Thep; Nakhon Ratchasima=Korat
ID Jakarta=Batavia,Djakarta; Makassar=Ujung Pandang; Yogyakarta=Jogjakarta; Bandung=Bandoeng; Surabaya=Soerabaja; Banda Aceh=Bandar Aceh
MY Malacca=Melaka; George Town=Georgetown,Penang; Kota Kinabalu=Jesselton; Johor Bahru=Johore Bahru
PH Davao=Davao City; Manila=Maynila; Zamboanga=Zamboanga City; Iloilo=Iloilo City; Marawi City=Marawi; Cebu City=Cebu; Cabanatuan City=Cabanatuan; Tacloban=Tacloban City; Bacolod City=Bacolod; Batangas=Batangas City; Cotabato=Cotabato City; General Santos=General Santos City; Angeles City=Angeles
EG Cairo=Al Qahirah; Alexandria=Al Iskandariyah; Suez=As Suways; Arish=El-Arish,al-Arish; Sharm el-Sheikh=Sharm el Sheikh,Sharm al-Sheikh; Al Fayyūm=Fayoum; Asyūţ=Assiut,Asyut; Al Minyā=Minya; Al Manşūrah=Mansoura; Tanda=Tanta; Damietta=Dumyat; Qinā=Qena; Port Said=Bur Said; Rosetta=Rashid; Rafaḩ=Rafah; Luxor=Al Uqsur; Banī Suwayf=Beni Suef; Damanhūr=Damanhour; Zagazig=Zaqaziq; Mersa Matruh=Marsa Matruh; El-Tor=Tor; Sohag=Suhaj
LY Tripoli=Tarabulus; Benghazi=Bengasi; Mişrātah=Misrata,Misurata; Sirte=Surt; Az Zāwīyah=Zawiya,Zawiyah; Sabhā=Sebha,Sabha; Darnah=Derna; Zuwārah=Zuwara; Ajdabiya=Ajdabiyah; Al Bayḑā’=Bayda,Beida; Tobruk=Tubruq; Al Burayqah=Brega,Marsa Brega; Bani Walid=Beni Walid; Zliten=Zlitan; Nālūt=Nalut; Al Khums=Khoms; Tarhuna=Tarhouna; Gharyan=Gharian; Al Jawf=Kufra
TN Tunis=Tounes; Sidi Bouzid=Sidi Bou Zid; Sfax=Safaqis; Sousse=Susa; Kasserine=Qasrin
DZ Algiers=Alger,El Djazair; Oran=Wahran; Annaba=Bone; Constantine=Qacentina; Tizi Ouzou=Tizi-Ouzou
MA Casablanca=Dar el Beida; Marrakesh=Marrakech; Fes=Fez; Tangier=Tanger; Meknès=Meknes; Skhirate=Skhirat; Oujda-Angad=Oujda
EH Laayoune=El Aaiun,Layoune,El Aaiún
SD Khartoum=Al Khartum; Omdurman=Umm Durman; El Fasher=al-Fashir,Al Fashir,El-Fasher; Geneina=El Geneina,al-Geneina; Nyala=Niyala; El Obeid=Al Ubayyid; Port Sudan=Bur Sudan; Wad Medani=Wad Madani; Kadugli=Kaduqli; Al Qadarif=Gedaref; Ad-Damazin=Damazin; Ed Damer=Ad Damir
ET Addis Ababa=Addis Abeba; Mek'ele=Mekelle,Mekele; Jijiga=Djidjiga; Hawassa=Awasa; Nazrēt=Adama,Nazret; Gondar=Gonder; Dire Dawa=Diredawa; Axum=Aksum
ER Asmara=Asmera; Massawa=Mitsiwa; Assab=Aseb
SO Mogadishu=Muqdisho; Kismayo=Kismaayo,Chisimayu; Hargeysa=Hargeisa; Beledweyne=Beletweyne,Belet Weyne; Baidoa=Baydhabo; Garoowe=Garowe; Gaalkacyo=Galkayo; Bosaso=Bossaso,Boosaaso; Marka=Merca; Jawhar=Jowhar; Laascaanood=Las Anod; Burao=Burco
DJ Djibouti=Djibouti City
TZ Dar es Salaam=Dar-es-Salaam; Zanzibar=Zanzibar City,Stone Town
BI Bujumbura=Usumbura
CD Kinshasa=Leopoldville
CD Lubumbashi=Elisabethville; Kisangani=Stanleyville; Kananga=Luluabourg; Mbandaka=Coquilhatville; Mbuji-Mayi=Mbujimayi
AO Luanda=Loanda; Huambo=Nova Lisboa; Uíge=Uige; N’dalatando=Ndalatando
MZ Maputo=Lourenco Marques
ZW Harare=Salisbury
ZA Pretoria=Tshwane; Nelspruit=Mbombela; Polokwane=Pietersburg; Port Elizabeth=Gqeberha; Mahikeng=Mafikeng; Johannesburg=Joburg,Jo'burg; Grahamstown=Makhanda
GM Banjul=Bathurst
TD N'Djamena=Ndjamena,Fort Lamy
TD Abéché=Abeche
CM Yaoundé=Yaounde
ML Timbuktu=Tombouctou,Timbuctoo
NG Port Harcourt=Port-Harcourt
TG Lomé=Lome
MG Antananarivo=Tananarive
GB Kingston upon Hull=Hull; Newcastle upon Tyne=Newcastle; Derry=Londonderry,Derry City; Stoke-on-Trent=Stoke; Brighton=Brighton and Hove; Southend-on-Sea=Southend; Stratford-upon-Avon=Stratford-on-Avon; London=City of London; St Albans=St. Albans; Newry=Newry City; Bury St Edmunds=Bury St. Edmunds; Berwick-Upon-Tweed=Berwick
IE Gaillimh=Galway; Luimneach=Limerick; Loch Garman=Wexford; Dún Laoghaire=Dun Laoghaire
FR Lyon=Lyons; Marseille=Marseilles; Strasbourg=Strassburg; Reims=Rheims; Nice=Nizza; Dunkerque=Dunkirk; Saint-Étienne=St. Etienne
DE Munich=München; Köln=Cologne; Hannover=Hanover; Nürnberg=Nuremberg; Berlin=West Berlin,East Berlin; Frankfurt am Main=Frankfurt; Braunschweig=Brunswick; Aachen=Aix-la-Chapelle; Düsseldorf=Duesseldorf; Chemnitz=Karl-Marx-Stadt; Göttingen=Goettingen; Regensburg=Ratisbon; Trier=Treves
AT Vienna=Wien; Sankt Pölten=St. Polten
CH Zürich=Zurich; Genève=Geneva,Geneve; Bern=Berne; Basel=Basle; Luzern=Lucerne; Lausanne=Losanna; Sankt Gallen=St. Gallen; Sitten=Sion
IT Rome=Roma; Milan=Milano; Naples=Napoli; Florence=Firenze; Venice=Venezia; Turin=Torino; Genoa=Genova; Padova=Padua; Siracusa=Syracuse; Mantova=Mantua; Livorno=Leghorn; L'Aquila=Aquila; Lampedusa=Lampedusa e Linosa
ES Sevilla=Seville; Zaragoza=Saragossa; Gasteiz / Vitoria=Vitoria,Vitoria-Gasteiz; A Coruña=La Coruna,Corunna; Palma=Palma de Mallorca; Córdoba=Cordova; Donostia / San Sebastián=San Sebastian; Pamplona=Iruna; Gernika-Lumo=Guernica
PT Lisbon=Lisboa; Porto=Oporto
BE Brussels=Bruxelles,Brussel; Antwerpen=Antwerp; Gent=Ghent; Brugge=Bruges; Ieper=Ypres; Liège=Liege; Mechelen=Malines; Ostend=Oostende; Leuven=Louvain; Kortrijk=Courtrai
NL The Hague=Den Haag,'s-Gravenhage; 's-Hertogenbosch=Den Bosch; Vlissingen=Flushing
LU Luxembourg=Luxembourg City
DK Copenhagen=Kobenhavn; Århus=Aarhus; Helsingør=Elsinore
SE Göteborg=Gothenburg
NO Oslo=Christiania,Kristiania
FI Helsinki=Helsingfors; Turku=Abo
IS Reykjavík=Reykjavik
EE Tallinn=Reval
LT Vilnius=Wilno,Vilna
LT Kaunas=Kovno; Klaipėda=Klaipeda,Memel
PL Warsaw=Warszawa; Kraków=Krakow,Cracow; Gdańsk=Gdansk,Danzig; Wrocław=Wroclaw,Breslau; Łódź=Lodz; Poznań=Poznan,Posen; Szczecin=Stettin; Oświęcim=Oswiecim; Rzeszów=Rzeszow; Gdynia=Gdingen; Przemyśl=Przemysl
CZ Prague=Praha; Pilsen=Plzen; Brno=Brunn; Karlovy Vary=Carlsbad,Karlsbad
SK Bratislava=Pressburg,Pozsony; Košice=Kosice
HU Budapest=Buda; Pécs=Pecs
RO Bucharest=Bucuresti; Iaşi=Iasi,Jassy; Timişoara=Timisoara; Braşov=Brasov; Constanţa=Constanta,Constantza; Cluj-Napoca=Cluj,Kolozsvar
BG Sofia=Sofiya; Plovdiv=Philippopolis
RS Belgrade=Beograd; Niš=Nis
XK Pristina=Prishtina,Priština; Mitrovicë=Mitrovica,Kosovska Mitrovica; Peć=Peja,Peje; Prizren=Prizreni; Ferizaj=Urosevac
ME Podgorica=Titograd
MK Skopje=Uskub
AL Tirana=Tirane; Durrës=Durres; Vlorë=Vlore; Shkodër=Shkoder
GR Athens=Athina; Thessaloníki=Thessaloniki,Salonika,Salonica; Irákleion=Heraklion,Iraklion; Piraeus=Pireas; Corfu=Kerkyra; Mytilene=Mitilini; Pátra=Patras; Lárisa=Larissa; Ródos=Rhodes
HR Split=Spalato; Dubrovnik=Ragusa; Rijeka=Fiume
BA Banja Luka=Banjaluka
SI Ljubljana=Laibach
US New York City=New York,NYC; Washington D.C.=Washington,Washington D.C.,D.C.,District of Columbia,Washington DC; Los Angeles=L.A.; San Francisco=San Fran; Saint Paul=St. Paul; St. Louis=Saint Louis; Boise=Boise City; Fort Worth=Ft. Worth; Louisville=Louisville/Jefferson County
US Lexington-Fayette=Lexington; Nashville=Nashville-Davidson; Ventura=San Buenaventura
CA Québec=Quebec City,Quebec; Montréal=Montreal; St. John's=Saint John's; Greater Sudbury=Sudbury; Trois-Rivières=Three Rivers; Ottawa=Bytown; Sault Ste. Marie=Sault Sainte Marie
MX Mexico City=Ciudad de Mexico,D.F.; Juárez=Ciudad Juarez; Cancún=Cancun; Xalapa de Enríquez=Xalapa,Jalapa; Santiago de Querétaro=Queretaro; Pachuca de Soto=Pachuca; Victoria de Durango=Durango; Tuxtla=Tuxtla Gutierrez; Acapulco de Juárez=Acapulco; Oaxaca=Oaxaca de Juarez; Culiacán=Culiacan; Toluca=Toluca de Lerdo; Heroica Matamoros=Matamoros; Veracruz=Heroica Veracruz; San Cristóbal de las Casas=San Cristobal; Cabo San Lucas=Cabo
GT Guatemala City=Ciudad de Guatemala; Antigua Guatemala=Antigua
PA Panamá=Panama City
CR San José=San Jose
CU Havana=La Habana; Santiago de Cuba=Santiago
HT Port-au-Prince=Port au Prince; Les Cayes=Aux Cayes
DO Santo Domingo=Ciudad Trujillo
CO Bogotá=Bogota,Santa Fe de Bogota; Cartagena=Cartagena de Indias; Medellín=Medellin
PE Cusco=Cuzco
BR São Paulo=Sao Paulo; Brasília=Brasilia; Salvador=Salvador da Bahia; Rio de Janeiro=Rio; Belém=Belem,Para; Recife=Pernambuco; Florianópolis=Florianopolis
UY Montevideo=Monte Video
PY Asunción=Asuncion
AR San Miguel de Tucumán=Tucuman; San Carlos de Bariloche=Bariloche; Buenos Aires=Ciudad de Buenos Aires; Mar del Plata=Mar de Plata
CL Santiago=Santiago de Chile; Concepción=Concepcion
BO Santa Cruz de la Sierra=Santa Cruz
AU Mount Isa=Mt. Isa
NZ Whangarei=Whangārei; Taupo=Taupō; Whakatane=Whakatāne
TO Nuku‘alofa=Nukualofa
`;

/** A city with names that reports use beside the one in GeoNames. */
export interface NamedCity {
  readonly iso2: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** The table, taken apart. */
export const NAMED_CITIES: readonly NamedCity[] = CITY_NAMES.trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(3)
      .split(';')
      .map((entry) => readCity(line.slice(0, 2), entry)),
  );

function readCity(iso2: string, entry: string): NamedCity {
  const [name = '', others = ''] = entry.split('=');
  return { iso2, name: name.trim(), otherNames: others.split(',').map((one) => one.trim()) };
}
