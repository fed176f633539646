// The countries of Africa, one a line. Facts: ISO 3166-1 codes and names, points as GeoNames places them, usual English
// names and names of peoples; general knowledge, written for Dateline.

/** code2 code3 | name | official name | capital | latitude longitude | adjectives / nouns | other names | former names */
export const AFRICA = `
DZ DZA | Algeria | People's Democratic Republic of Algeria | Algiers | 28 3 | Algerian | |
AO AGO | Angola | Republic of Angola | Luanda | -12.5 18.5 | Angolan | | Portuguese West Africa; People's Republic of Angola
BJ BEN | Benin | Republic of Benin | Porto-Novo | 9.5 2.25 | Beninese; Beninois | | Dahomey; People's Republic of Benin
BW BWA | Botswana | Republic of Botswana | Gaborone | -22 24 | Botswanan; Motswana / Botswanan; Motswana; Batswana | | Bechuanaland
BF BFA | Burkina Faso | Burkina Faso | Ouagadougou | 12.5 -1.67 | Burkinabe; Burkinan | Burkina | Upper Volta
BI BDI | Burundi | Republic of Burundi | Gitega | -3.5 30 | Burundian | | Urundi
CM CMR | Cameroon | Republic of Cameroon | Yaounde | 6 12.5 | Cameroonian | Cameroun | United Republic of Cameroon
CV CPV | Cape Verde | Republic of Cabo Verde | Praia | 16 -24 | Cape Verdean; Cabo Verdean | Cabo Verde |
CF CAF | Central African Republic | Central African Republic | Bangui | 7 21 | Central African | CAR | Ubangi-Shari; Central African Empire
TD TCD | Chad | Republic of Chad | N'Djamena | 15 19 | Chadian | Tchad |
KM COM | Comoros | Union of the Comoros | Moroni | -12.23 44.45 | Comorian; Comoran | Comoro Islands |
CG COG | Republic of the Congo | Republic of the Congo | Brazzaville | -1 15.5 | | Congo-Brazzaville; Congo Republic; Republic of Congo; Congo (Brazzaville) | French Congo; People's Republic of the Congo
CD COD | Democratic Republic of the Congo | Democratic Republic of the Congo | Kinshasa | -2.5 23.5 | Congolese; Zairean; Zairian | DR Congo; DRC; Congo; Congo-Kinshasa; Democratic Republic of Congo; Congo (Kinshasa); RDC | Zaire; Belgian Congo; Congo Free State; Republic of Zaire
CI CIV | Ivory Coast | Republic of Cote d'Ivoire | Yamoussoukro | 8 -5.5 | Ivorian; Ivoirian | Cote d'Ivoire |
DJ DJI | Djibouti | Republic of Djibouti | Djibouti City | 11.5 42.5 | Djiboutian | | French Somaliland
EG EGY | Egypt | Arab Republic of Egypt | Cairo | 27 30 | Egyptian | |
GQ GNQ | Equatorial Guinea | Republic of Equatorial Guinea | Malabo | 1.7 10.33 | Equatorial Guinean; Equatoguinean | | Spanish Guinea
ER ERI | Eritrea | State of Eritrea | Asmara | 15 39 | Eritrean | |
SZ SWZ | Eswatini | Kingdom of Eswatini | Mbabane | -26.5 31.5 | Swazi | | Swaziland; Kingdom of Swaziland
ET ETH | Ethiopia | Federal Democratic Republic of Ethiopia | Addis Ababa | 9 39.5 | Ethiopian | | Abyssinia
GA GAB | Gabon | Gabonese Republic | Libreville | -1 11.75 | Gabonese | |
GM GMB | Gambia | Republic of the Gambia | Banjul | 13.5 -15.5 | Gambian | Republic of The Gambia |
GH GHA | Ghana | Republic of Ghana | Accra | 8.1 -1.2 | Ghanaian; Ghanian | | Gold Coast
GN GIN | Guinea | Republic of Guinea | Conakry | 10.83 -10.67 | Guinean | Guinea-Conakry; Guinea Conakry | French Guinea
GW GNB | Guinea-Bissau | Republic of Guinea-Bissau | Bissau | 12 -15 | Bissau-Guinean; Guinea-Bissauan | Guinea Bissau | Portuguese Guinea
KE KEN | Kenya | Republic of Kenya | Nairobi | 1 38 | Kenyan | |
LS LSO | Lesotho | Kingdom of Lesotho | Maseru | -29.5 28.25 | Basotho; Lesothan / Mosotho; Basotho; Lesothan | | Basutoland
LR LBR | Liberia | Republic of Liberia | Monrovia | 6.5 -9.5 | Liberian | |
LY LBY | Libya | State of Libya | Tripoli | 28 17 | Libyan | | Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya; Libyan Jamahiriya; Kingdom of Libya; Jamahiriya
MG MDG | Madagascar | Republic of Madagascar | Antananarivo | -20 47 | Malagasy; Madagascan | | Malagasy Republic
MW MWI | Malawi | Republic of Malawi | Lilongwe | -13.5 34 | Malawian | | Nyasaland
ML MLI | Mali | Republic of Mali | Bamako | 18 -2 | Malian | | French Sudan; Sudanese Republic
MR MRT | Mauritania | Islamic Republic of Mauritania | Nouakchott | 20.25 -9.24 | Mauritanian | |
MU MUS | Mauritius | Republic of Mauritius | Port Louis | -20.3 57.58 | Mauritian | |
YT MYT | Mayotte | Department of Mayotte | Mamoudzou | -12.83 45.17 | Mahoran | |
MA MAR | Morocco | Kingdom of Morocco | Rabat | 31.17 -7.34 | Moroccan | |
MZ MOZ | Mozambique | Republic of Mozambique | Maputo | -18.25 35 | Mozambican | | Portuguese East Africa; People's Republic of Mozambique
NA NAM | Namibia | Republic of Namibia | Windhoek | -22 17 | Namibian | | South West Africa; South-West Africa
NE NER | Niger | Republic of the Niger | Niamey | 18 9 | Nigerien | Republic of Niger |
NG NGA | Nigeria | Federal Republic of Nigeria | Abuja | 10 8 | Nigerian | |
RE REU | Reunion | Department of Reunion | Saint-Denis | -21.1 55.6 | Reunionese | La Reunion; Reunion Island |
RW RWA | Rwanda | Republic of Rwanda | Kigali | -2 30 | Rwandan; Rwandese | | Ruanda
SH SHN | Saint Helena | Saint Helena, Ascension and Tristan da Cunha | Jamestown | -15.95 -5.7 | Saint Helenian | St. Helena |
ST STP | Sao Tome and Principe | Democratic Republic of Sao Tome and Principe | Sao Tome | 1 7 | Sao Tomean; Santomean | Sao Tome & Principe |
SN SEN | Senegal | Republic of Senegal | Dakar | 14.5 -14.25 | Senegalese | |
SC SYC | Seychelles | Republic of Seychelles | Victoria | -4.58 55.67 | Seychellois | |
SL SLE | Sierra Leone | Republic of Sierra Leone | Freetown | 8.5 -11.5 | Sierra Leonean | |
SO SOM | Somalia | Federal Republic of Somalia | Mogadishu | 6 48 | Somali; Somalian | | Somali Republic; Somali Democratic Republic; Italian Somaliland
ZA ZAF | South Africa | Republic of South Africa | Pretoria | -29 24 | South African | RSA | Union of South Africa
SS SSD | South Sudan | Republic of South Sudan | Juba | 7.5 30 | South Sudanese | | Southern Sudan
SD SDN | Sudan | Republic of the Sudan | Khartoum | 16 30 | Sudanese | Republic of Sudan | Anglo-Egyptian Sudan; Democratic Republic of the Sudan
TZ TZA | Tanzania | United Republic of Tanzania | Dodoma | -6 35 | Tanzanian | | Tanganyika
TG TGO | Togo | Togolese Republic | Lome | 8.67 1.08 | Togolese | | Togoland
TN TUN | Tunisia | Republic of Tunisia | Tunis | 34 9 | Tunisian | |
UG UGA | Uganda | Republic of Uganda | Kampala | 1.25 32.5 | Ugandan | |
EH ESH | Western Sahara | Sahrawi Arab Democratic Republic | Laayoune | 24.5 -13 | Sahrawi; Saharawi; Western Saharan | SADR | Spanish Sahara
ZM ZMB | Zambia | Republic of Zambia | Lusaka | -14.33 28.5 | Zambian | | Northern Rhodesia
ZW ZWE | Zimbabwe | Republic of Zimbabwe | Harare | -19 29.75 | Zimbabwean | | Rhodesia; Southern Rhodesia; Zimbabwe Rhodesia
`;
