// First-level regions of Africa: provinces, states, governorates, counties. Names in usual English spelling and their seats
// are general knowledge, written for Dateline; points are rounded, and left out for small regions.

/** Lines of `code2 name, other names = seat @ latitude longitude; ...`; see readRegions. */
export const REGIONS_OF_AFRICA = `
LY +Cyrenaica=Benghazi@28 22; +Tripolitania=Tripoli; +Fezzan=Sabhā@26 14; Misrata,Misurata=Mişrātah; Zawiya,Zawiyah=Az Zāwīyah; Derna=Darnah; Murzuq; Nafusa Mountains,Nafusa=Nālūt; Kufra=Al Jawf
EG North Sinai=Arish; South Sinai=El-Tor; +Sinai,Sinai Peninsula,Sinai peninsula=Arish@29.5 33.8; Red Sea Governorate=Hurghada; Matrouh,Matruh=Mersa Matruh; Dakahlia,Daqahliya,Dakahliya=Al Manşūrah; Sharqia=Zagazig; Gharbia=Tanda; Beheira=Damanhūr; Qalyubia=Banhā; Monufia,Menoufia,Menoufiya=Shibīn al Kawm; Minya=Al Minyā; Asyut,Assiut=Asyūţ; Fayoum=Al Fayyūm; Beni Suef=Banī Suwayf; New Valley=Al Khārijah@25 29; +Upper Egypt=Asyūţ; +Nile Delta=Tanda
SD Blue Nile=Ad-Damazin; Central Darfur=Zalingei; East Darfur=El Daein; North Darfur=El Fasher@16 25; South Darfur=Nyala; West Darfur=Geneina; Gezira,Al Jazirah=Wad Medani; Kassala; North Kordofan=El Obeid; South Kordofan,Southern Kordofan=Kadugli; West Kordofan=El Fula; Northern State=Dongola@19 30; Red Sea State=Port Sudan; River Nile=Ed Damer; Sennar=Singa; White Nile=Rabak; Gedaref=Al Qadarif; +Darfur=El Fasher@13 25; +Kordofan=El Obeid; +Nuba Mountains=Kadugli; +Abyei=@9.6 28.43
SS Upper Nile=Malakal; Unity State,Unity=Bentiu; Jonglei=Bor; Lakes State=Rumbek; Warrap,Warab=Kuacjok; Western Bahr el Ghazal=Wau; Northern Bahr el Ghazal=Aweil; Western Equatoria=Yambio; Eastern Equatoria=Torit; Central Equatoria=Juba
ET Tigray,Tigre=Mek'ele; Amhara=Bahir Dar; Oromia,Oromiya=Jimma@8 39; Afar=Semera; Somali Region,Ogaden=Jijiga@6.8 44; Gambela,Gambella=Gambēla; Benishangul-Gumuz=Āsosa; Harari=Harar; Sidama=Hawassa
ER Gash-Barka=Barentu; Debub=Mendefera
SO +Somaliland=Hargeysa@9.5 46; +Puntland=Garoowe@9 49; +Jubaland=Kismayo; +Galmudug=Dhuusamarreeb; Banaadir=Mogadishu; Lower Shabelle=Marka; Middle Shabelle=Jawhar; Hiran=Beledweyne; Bay=Baidoa; Bakool=Xuddur; Gedo=Garbahaarrey; Lower Juba=Kismayo; Mudug=Gaalkacyo; Bari=Bosaso; Sool=Laascaanood; Sanaag=Ceerigaabo
KE +Rift Valley Province,Rift Valley=Nakuru; +Nyanza,Nyanza Province=Kisumu@-0.5 34.66; +Coast Province=Mombasa; +North Eastern Province=Garissa; +Western Province=Kakamega; +Central Province=Nyeri; +Eastern Province=Embu; Turkana=Lodwar; Laikipia=Rumuruti; Uasin Gishu=Eldoret; Trans-Nzoia=Kitale; Kisumu County=Kisumu; Tana River=Hola; Samburu=Maralal; Baringo=Kabarnet; Kirinyaga=Kerugoya; Nandi=Kapsabet; West Pokot=Kapenguria; Taita-Taveta=Mwatate; Vihiga=Mbale; Makueni=Wote; Nyandarua=Ol Kalou; Bomet=Sotik Post; Elgeyo-Marakwet=Iten; Tharaka-Nithi=Kathwana
UG +Karamoja=Moroto; +Acholiland=Gulu; +Buganda=Kampala; +West Nile=Arua
TZ Zanzibar=Zanzibar; Pemba=Wete; Kagera=Bukoba; Kilimanjaro Region=Moshi; Ruvuma=Songea; Pwani=Kibaha
RW Northern Province=Byumba; Southern Province=Nyanza; Eastern Province=Rwamagana; Western Province=Kibuye
CD +Kivu=Bukavu@-2.5 28; North Kivu,Nord-Kivu=Goma; South Kivu,Sud-Kivu=Bukavu; Ituri=Bunia; Equateur,Équateur=Mbandaka; +Katanga=Lubumbashi@-9 26; +Orientale,Orientale Province=Kisangani@2 25; Haut-Katanga=Lubumbashi; Lualaba=Kolwezi; Kasai,Kasaï=Luebo; Kasai-Central=Kananga; Kasai-Oriental,Kasaï-Oriental,Eastern Kasai=Mbuji-Mayi; +Kasai-Occidental,Kasaï-Occidental,Western Kasai=Kananga; Maniema=Kindu; Tanganyika Province=Kalemie; Bas-Congo,Kongo Central=Matadi; +Bandundu=Bandundu; Kwilu=Kikwit; Tshopo=Kisangani; Haut-Uele=Isiro; Bas-Uele=Buta
AO Bengo=Caxito; Benguela; Bie=Cuito; Cabinda; Cuando Cubango=Menongue; Cuanza Norte,Kwanza Norte=N’dalatando; Cuanza Sul,Kwanza Sul=Sumbe; Cunene=Ondjiva; Huambo; Huila=Lubango; Luanda; Lunda Norte=Lucapa; Lunda Sul=Saurimo; Malanje; Moxico=Luena; Namibe; Uige,Uíge; Zaire Province,Zaire=Mbanza Kongo
NG Abia=Umuahia; Adamawa=Yola; Akwa Ibom=Uyo; Anambra=Awka; Bauchi; Bayelsa=Yenagoa; Benue=Makurdi; Borno=Maiduguri; Cross River=Calabar; Delta State,Delta=Asaba; Ebonyi=Abakaliki; Edo=Benin City; Ekiti=Ado-Ekiti; Enugu; Gombe; Imo=Owerri; Jigawa=Dutse; Kaduna; Kano; Katsina; Kebbi=Birnin Kebbi; Kogi=Lokoja; Kwara=Ilorin; Lagos State=Ikeja; Nasarawa=Lafia; Niger State=Minna; Ogun=Abeokuta; Ondo=Akure; Osun=Osogbo; Oyo=Ibadan; Plateau State,Plateau=Jos; Rivers State,Rivers=Port Harcourt; Sokoto; Taraba=Jalingo; Yobe=Damaturu; Zamfara=Gusau; +Niger Delta=Port Harcourt
NE Agadez@20 11; Diffa; Dosso; Maradi; Tahoua; Tillaberi=Tillabéri; Zinder
ML Gao; Kidal@19.5 1.5; Kayes; Koulikoro; Mopti; Segou=Ségou; Sikasso; Timbuktu,Tombouctou=Timbuktu@20 -3.5; +Azawad=Timbuktu@19 -1; Menaka=Ménaka
BF Sahel Region=Dori; Est Region=Fada N'gourma; Centre-Nord=Kaya
TD Batha=Ati; Borkou=Faya-Largeau; Ennedi=Fada; Lac=Bol; Ouaddai=Abéché; Tibesti=Bardaï; Kanem=Mao; Logone Oriental=Doba; Logone Occidental=Moundou; Mayo-Kebbi Est=Bongor; Moyen-Chari=Sarh; Salamat=Am Timan; Guera=Mongo; Wadi Fira=Biltine
CF Haut-Mbomou=Obo; Ouham=Bossangoa; Ouham-Pende=Bozoum; Vakaga=Birao; Ouaka=Bambari; Mbomou=Bangassou; Haute-Kotto=Bria; Nana-Grebizi=Kaga Bandoro; Lobaye=Mbaïki
CM Adamaoua=Ngaoundéré; Far North,Far North Region,Extreme North=Maroua; North Region=Garoua; Northwest Region,North West Region=Bamenda; Southwest Region,South West Region=Buea; Littoral Region=Douala; +Ambazonia=Buea
ZA Eastern Cape=Bhisho; Free State=Bloemfontein; Gauteng=Johannesburg; KwaZulu-Natal,Natal=Pietermaritzburg; Limpopo=Polokwane; Mpumalanga=Nelspruit; North West Province=Mahikeng; Northern Cape=Kimberley@-30 21; Western Cape=Cape Town; +Transvaal=Pretoria; +Soweto=Soweto
ZW Manicaland=Mutare; Mashonaland Central=Bindura; Mashonaland East=Marondera; Mashonaland West=Chinhoyi; Masvingo; Matabeleland North=Lupane; Matabeleland South=Gwanda; Midlands=Gweru; +Matabeleland=Bulawayo; +Mashonaland=Harare
MZ Cabo Delgado=Pemba; Gaza Province=Xai-Xai; Inhambane; Manica=Chimoio; Nampula; Niassa=Lichinga; Sofala=Beira; Tete; Zambezia=Quelimane
ZM Copperbelt=Ndola; Luapula=Mansa; Lusaka; Southern Province=Livingstone; Western Province=Mongu; Eastern Province=Chipata
MW Southern Region=Blantyre; Northern Region=Mzuzu; Central Region=Lilongwe
GH Ashanti=Kumasi; Brong-Ahafo=Sunyani; Greater Accra=Accra; Upper East=Bolgatanga; Upper West=Wa; Volta Region=Ho; Northern Region=Tamale
GN Kankan; Kindia; Labe=Labé; Mamou; Nzerekore=Nzérékoré; Boke=Boké; Faranah; +Gueckedou=Guéckédou
SL Eastern Province=Kenema; Northern Province=Makeni; Southern Province=Bo; +Kailahun District=Kailahun
LR Bong=Gbarnga; Grand Bassa=Buchanan; Grand Gedeh=Zwedru; Lofa=Voinjama; Nimba=Sanniquellie; Montserrado=Bensonville; Margibi=Kakata; Grand Cape Mount=Robertsport
CI Abidjan; Bouake=Bouaké; +Gbeke=Bouaké; Montagnes=Man
SN Casamance,Ziguinchor=Ziguinchor; Dakar; Kolda; Matam; Saint-Louis; Tambacounda; Thies=Thiès
DZ +Kabylie,Kabylia=Tizi Ouzou; Tizi Ouzou; Tamanrasset@23 5; Illizi; Tindouf; Bejaia=Béjaïa; Constantine; Oran; Setif=Sétif; Ghardaia=Ghardaïa
MA +Rif=Al Hoceïma; +Souss=Agadir; Casablanca-Settat=Casablanca; Marrakesh-Safi=Marrakesh
TN Gafsa; Kasserine; Sidi Bouzid; Sfax; Sousse; Tataouine; Bizerte; Nabeul; Monastir; Kairouan; Medenine=Medenine; Jendouba
MG +Toliara Province=Toliara; Boeny=Mahajanga; Diana=Antsiranana; Androy=Ambovombe
BI Bubanza; Bujumbura; Cibitoke; Gitega; Kirundo; Muyinga; Ngozi; Ruyigi; Bururi; Makamba; Rutana
GA Estuaire=Libreville; Haut-Ogooue=Franceville; Ogooue-Maritime=Port-Gentil; Ogooue-Ivindo=Makokou; Woleu-Ntem=Oyem
CG Cuvette=Owando; Cuvette-Ouest=Ewo; Kouilou=Pointe-Noire; Likouala=Impfondo; Pool=Kinkala; Sangha=Ouésso
MR Adrar=Atar; Tagant=Tidjikja; Hodh Ech Chargui=Néma; Dakhlet Nouadhibou=Nouadhibou
`;
