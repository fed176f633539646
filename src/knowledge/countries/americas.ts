// The countries and territories of the Americas, one a line. Facts: ISO 3166-1 codes and names, points as GeoNames places
// them, usual English names and names of peoples; general knowledge, written for Dateline.

/** code2 code3 | name | official name | capital | latitude longitude | adjectives / nouns | other names | former names */
export const AMERICAS = `
AI AIA | Anguilla | Anguilla | The Valley | 18.22 -63.05 | Anguillan | |
AG ATG | Antigua and Barbuda | Antigua and Barbuda | St. John's | 17.05 -61.8 | Antiguan; Antiguan and Barbudan; Barbudan | Antigua & Barbuda; Antigua |
AR ARG | Argentina | Argentine Republic | Buenos Aires | -34 -64 | Argentine; Argentinian; Argentinean | |
AW ABW | Aruba | Aruba | Oranjestad | 12.5 -69.97 | Aruban | |
BS BHS | Bahamas | Commonwealth of the Bahamas | Nassau | 24 -76 | Bahamian | Commonwealth of The Bahamas |
BB BRB | Barbados | Barbados | Bridgetown | 13.17 -59.53 | Barbadian; Bajan | |
BZ BLZ | Belize | Belize | Belmopan | 17.25 -88.75 | Belizean; Belizian | | British Honduras
BM BMU | Bermuda | Bermuda | Hamilton | 32.33 -64.75 | Bermudian; Bermudan | |
BO BOL | Bolivia | Plurinational State of Bolivia | La Paz | -17 -65 | Bolivian | Bolivia, Plurinational State of; Republic of Bolivia |
BQ BES | Caribbean Netherlands | Bonaire, Sint Eustatius and Saba | Kralendijk | 12.2 -68.26 | | Bonaire; Sint Eustatius; Saba |
BR BRA | Brazil | Federative Republic of Brazil | Brasilia | -10 -55 | Brazilian | Brasil |
VG VGB | British Virgin Islands | Virgin Islands | Road Town | 18.5 -64.5 | British Virgin Islander | BVI |
CA CAN | Canada | Canada | Ottawa | 60.11 -113.64 | Canadian | | Dominion of Canada
KY CYM | Cayman Islands | Cayman Islands | George Town | 19.5 -80.67 | Caymanian | Caymans; Grand Cayman |
CL CHL | Chile | Republic of Chile | Santiago | -30 -71 | Chilean; Chilian | |
CO COL | Colombia | Republic of Colombia | Bogota | 4 -73.25 | Colombian | |
CR CRI | Costa Rica | Republic of Costa Rica | San Jose | 10 -84 | Costa Rican; Tico | |
CU CUB | Cuba | Republic of Cuba | Havana | 22 -79.5 | Cuban | |
CW CUW | Curacao | Country of Curacao | Willemstad | 12.17 -69 | Curacaoan | |
DM DMA | Dominica | Commonwealth of Dominica | Roseau | 15.5 -61.33 | | |
DO DOM | Dominican Republic | Dominican Republic | Santo Domingo | 19 -70.67 | Dominican | |
EC ECU | Ecuador | Republic of Ecuador | Quito | -1.25 -78.25 | Ecuadorian; Ecuadorean; Ecuadoran | |
SV SLV | El Salvador | Republic of El Salvador | San Salvador | 13.83 -88.92 | Salvadoran; Salvadorian; Salvadorean | |
FK FLK | Falkland Islands | Falkland Islands | Stanley | -51.75 -59.17 | Falkland Islander | Falklands; the Malvinas; Islas Malvinas; Malvinas; Falkland Islands (Malvinas) |
GF GUF | French Guiana | French Guiana | Cayenne | 4 -53 | French Guianese | Guyane |
GL GRL | Greenland | Greenland | Nuuk | 72 -40 | Greenlandic / Greenlander | Kalaallit Nunaat |
GD GRD | Grenada | Grenada | St. George's | 12.12 -61.67 | Grenadian | |
GP GLP | Guadeloupe | Guadeloupe | Basse-Terre | 16.25 -61.5 | Guadeloupean | |
GT GTM | Guatemala | Republic of Guatemala | Guatemala City | 15.5 -90.25 | Guatemalan | |
GY GUY | Guyana | Co-operative Republic of Guyana | Georgetown | 5 -59 | Guyanese | | British Guiana
HT HTI | Haiti | Republic of Haiti | Port-au-Prince | 19 -72.42 | Haitian | |
HN HND | Honduras | Republic of Honduras | Tegucigalpa | 15 -86.5 | Honduran; Honduranian | |
JM JAM | Jamaica | Jamaica | Kingston | 18.17 -77.25 | Jamaican | |
MQ MTQ | Martinique | Martinique | Fort-de-France | 14.67 -61 | Martinican; Martiniquais | |
MX MEX | Mexico | United Mexican States | Mexico City | 23 -102 | Mexican | Mejico |
MS MSR | Montserrat | Montserrat | Brades | 16.75 -62.2 | Montserratian | |
NI NIC | Nicaragua | Republic of Nicaragua | Managua | 13 -85 | Nicaraguan | |
PA PAN | Panama | Republic of Panama | Panama City | 9 -80 | Panamanian | |
PY PRY | Paraguay | Republic of Paraguay | Asuncion | -23.33 -58 | Paraguayan | |
PE PER | Peru | Republic of Peru | Lima | -10 -75.25 | Peruvian | |
PR PRI | Puerto Rico | Commonwealth of Puerto Rico | San Juan | 18.25 -66.5 | Puerto Rican | |
BL BLM | Saint Barthelemy | Saint Barthelemy | Gustavia | 17.9 -62.83 | | St. Barts; St. Barthelemy |
KN KNA | Saint Kitts and Nevis | Federation of Saint Kitts and Nevis | Basseterre | 17.33 -62.75 | Kittitian; Nevisian | St. Kitts & Nevis; Saint Christopher and Nevis; St. Kitts |
LC LCA | Saint Lucia | Saint Lucia | Castries | 13.88 -60.97 | Saint Lucian; St. Lucian | St. Lucia |
MF MAF | Saint Martin | Collectivity of Saint Martin | Marigot | 18.08 -63.06 | | |
PM SPM | Saint Pierre and Miquelon | Saint Pierre and Miquelon | Saint-Pierre | 46.83 -56.33 | | St. Pierre and Miquelon |
VC VCT | Saint Vincent and the Grenadines | Saint Vincent and the Grenadines | Kingstown | 13.08 -61.2 | Vincentian | St. Vincent and the Grenadines; St. Vincent & the Grenadines; St. Vincent |
SX SXM | Sint Maarten | Sint Maarten | Philipsburg | 18.04 -63.07 | | St. Maarten |
SR SUR | Suriname | Republic of Suriname | Paramaribo | 4 -56 | Surinamese | Surinam | Dutch Guiana
TT TTO | Trinidad and Tobago | Republic of Trinidad and Tobago | Port of Spain | 11 -61 | Trinidadian; Tobagonian; Trinbagonian | Trinidad & Tobago; Trinidad |
TC TCA | Turks and Caicos Islands | Turks and Caicos Islands | Cockburn Town | 21.73 -71.58 | | Turks and Caicos |
US USA | United States | United States of America | Washington, D.C. | 39.76 -98.5 | American; Yankee | US; USA; America; United States of America; US of America |
VI VIR | U.S. Virgin Islands | Virgin Islands of the United States | Charlotte Amalie | 17.73 -64.73 | | US Virgin Islands; United States Virgin Islands; USVI |
UY URY | Uruguay | Eastern Republic of Uruguay | Montevideo | -33 -56 | Uruguayan | Oriental Republic of Uruguay |
VE VEN | Venezuela | Bolivarian Republic of Venezuela | Caracas | 8 -66 | Venezuelan | Bolivarian Republic; Venezuela, Bolivarian Republic of | Republic of Venezuela
`;
