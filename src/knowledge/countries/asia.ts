// The countries and territories of Asia, one a line. Facts: ISO 3166-1 codes and names, points as GeoNames places them,
// usual English names and names of peoples; general knowledge, written for Dateline.

/** code2 code3 | name | official name | capital | latitude longitude | adjectives / nouns | other names | former names */
export const ASIA = `
AF AFG | Afghanistan | Islamic Republic of Afghanistan | Kabul | 33 66 | Afghan; Afghani / Afghan | Islamic Emirate of Afghanistan | Democratic Republic of Afghanistan; Kingdom of Afghanistan
AM ARM | Armenia | Republic of Armenia | Yerevan | 40 45 | Armenian | | Armenian SSR; Soviet Armenia
AZ AZE | Azerbaijan | Republic of Azerbaijan | Baku | 40.5 47.5 | Azerbaijani; Azeri | Azerbaidzhan | Azerbaijan SSR; Soviet Azerbaijan
BH BHR | Bahrain | Kingdom of Bahrain | Manama | 26.03 50.5 | Bahraini | Bahrein |
BD BGD | Bangladesh | People's Republic of Bangladesh | Dhaka | 24 90 | Bangladeshi | | East Pakistan
BT BTN | Bhutan | Kingdom of Bhutan | Thimphu | 27.5 90.5 | Bhutanese | |
BN BRN | Brunei | Nation of Brunei, Abode of Peace | Bandar Seri Begawan | 4.5 114.67 | Bruneian | Brunei Darussalam |
KH KHM | Cambodia | Kingdom of Cambodia | Phnom Penh | 13 105 | Cambodian | Kampuchea | Democratic Kampuchea; Khmer Republic; People's Republic of Kampuchea
CN CHN | China | People's Republic of China | Beijing | 35 105 | Chinese | PRC; PR China; mainland China; Communist China; Red China; Peoples Republic of China |
CY CYP | Cyprus | Republic of Cyprus | Nicosia | 35 33 | Cypriot; Greek Cypriot; Turkish Cypriot; Cyprian / Cypriot; Greek Cypriot; Turkish Cypriot | |
GE GEO | Georgia | Georgia | Tbilisi | 42 43.5 | Georgian | Republic of Georgia | Georgian SSR; Soviet Georgia
HK HKG | Hong Kong | Hong Kong Special Administrative Region | Victoria City | 22.25 114.17 | Hongkonger; Hong Konger; Hong Kongese | HKSAR; Hongkong; Hong Kong SAR |
IN IND | India | Republic of India | New Delhi | 22 79 | Indian | Bharat; Hindustan | British India; British Raj; Dominion of India
ID IDN | Indonesia | Republic of Indonesia | Jakarta | -5 120 | Indonesian | | Dutch East Indies; Netherlands East Indies
IR IRN | Iran | Islamic Republic of Iran | Tehran | 32 53 | Iranian; Persian | Islamic Republic; Iran, Islamic Republic of | Persia; Imperial State of Iran
IQ IRQ | Iraq | Republic of Iraq | Baghdad | 33 44 | Iraqi | | Kingdom of Iraq; Mesopotamia
IL ISR | Israel | State of Israel | Jerusalem | 31.5 34.75 | Israeli; Israelian | the Jewish state; Zionist entity; Zionist regime |
JP JPN | Japan | State of Japan | Tokyo | 35.69 139.75 | Japanese | Nippon | Empire of Japan; Imperial Japan
JO JOR | Jordan | Hashemite Kingdom of Jordan | Amman | 31 36 | Jordanian | Hashemite Kingdom | Transjordan
KZ KAZ | Kazakhstan | Republic of Kazakhstan | Astana | 48 68 | Kazakh; Kazakhstani; Kazakstani | Kazakstan | Kazakh SSR; Soviet Kazakhstan
KW KWT | Kuwait | State of Kuwait | Kuwait City | 29.25 47.75 | Kuwaiti | |
KG KGZ | Kyrgyzstan | Kyrgyz Republic | Bishkek | 41.5 75 | Kyrgyz; Kyrgyzstani; Kirghiz | Kirghizstan; Kyrghyzstan | Kirghizia; Kirgizia; Kirghiz SSR
LA LAO | Laos | Lao People's Democratic Republic | Vientiane | 18 105 | Laotian; Lao | Lao PDR | Kingdom of Laos
LB LBN | Lebanon | Lebanese Republic | Beirut | 33.83 35.83 | Lebanese | Republic of Lebanon |
MO MAC | Macau | Macao Special Administrative Region | Macau | 22.16 113.56 | Macanese | Macao; Macau SAR |
MY MYS | Malaysia | Malaysia | Kuala Lumpur | 2.5 112.5 | Malaysian | | Malaya; Federation of Malaya
MV MDV | Maldives | Republic of Maldives | Male | 3.2 73 | Maldivian | Maldive Islands; the Maldives |
MN MNG | Mongolia | Mongolia | Ulaanbaatar | 46 105 | Mongolian; Mongol | Outer Mongolia | Mongolian People's Republic
MM MMR | Myanmar | Republic of the Union of Myanmar | Naypyidaw | 21 96 | Burmese; Myanmarese | Burma; Myanmar (Burma); Myanmar/Burma | Union of Burma; Socialist Republic of the Union of Burma
NP NPL | Nepal | Federal Democratic Republic of Nepal | Kathmandu | 28 84 | Nepali; Nepalese | | Kingdom of Nepal
KP PRK | North Korea | Democratic People's Republic of Korea | Pyongyang | 40 127 | North Korean | DPRK; N. Korea; N Korea; Korea, North; NKorea; Democratic Peoples Republic of Korea |
OM OMN | Oman | Sultanate of Oman | Muscat | 21 57 | Omani | | Muscat and Oman
PK PAK | Pakistan | Islamic Republic of Pakistan | Islamabad | 30 70 | Pakistani | | West Pakistan; Dominion of Pakistan
PS PSE | Palestine | State of Palestine | Ramallah | 32 35.25 | Palestinian | Palestinian territories; Palestinian Territory; Occupied Palestinian Territory; occupied Palestinian territories; Palestinian State | Mandatory Palestine
PH PHL | Philippines | Republic of the Philippines | Manila | 13 122 | Filipino; Philippine; Filipina; Pilipino / Filipino; Filipina | Philippine Islands; Republic of Philippines; Pilipinas |
QA QAT | Qatar | State of Qatar | Doha | 25.5 51.25 | Qatari | |
SA SAU | Saudi Arabia | Kingdom of Saudi Arabia | Riyadh | 25 45 | Saudi; Saudi Arabian | KSA; Saudi Kingdom; the Saudi kingdom |
SG SGP | Singapore | Republic of Singapore | Singapore | 1.37 103.8 | Singaporean | |
KR KOR | South Korea | Republic of Korea | Seoul | 36.5 127.75 | South Korean; Korean | ROK; S. Korea; S Korea; Korea; Korea, South; SKorea; Republic of South Korea |
LK LKA | Sri Lanka | Democratic Socialist Republic of Sri Lanka | Sri Jayawardenepura Kotte | 7.75 80.75 | Sri Lankan | | Ceylon
SY SYR | Syria | Syrian Arab Republic | Damascus | 35 38 | Syrian | |
TW TWN | Taiwan | Republic of China | Taipei | 24 121 | Taiwanese | ROC; Republic of China (Taiwan); Chinese Taipei; Taiwan, Province of China; Nationalist China | Formosa
TJ TJK | Tajikistan | Republic of Tajikistan | Dushanbe | 39 71 | Tajik; Tajikistani; Tadzhik | Tadzhikistan; Tadjikistan | Tajik SSR; Soviet Tajikistan
TH THA | Thailand | Kingdom of Thailand | Bangkok | 15 101 | Thai; Thailander | | Siam
TL TLS | East Timor | Democratic Republic of Timor-Leste | Dili | -8.83 125.75 | East Timorese; Timorese | Timor-Leste; Timor Leste | Portuguese Timor
TR TUR | Turkey | Republic of Turkiye | Ankara | 39 35 | Turkish / Turk | Turkiye; Republic of Turkey; Republic of Türkiye | Ottoman Empire; Ottoman Turkey
TM TKM | Turkmenistan | Turkmenistan | Ashgabat | 40 60 | Turkmen; Turkmenistani / Turkmen; Turkmenistani | | Turkmenia; Turkmen SSR; Soviet Turkmenistan
AE ARE | United Arab Emirates | United Arab Emirates | Abu Dhabi | 23.75 54.5 | Emirati; Emirian | UAE; Emirates; the Emirates | Trucial States; Trucial Coast
UZ UZB | Uzbekistan | Republic of Uzbekistan | Tashkent | 41.71 63.85 | Uzbek; Uzbekistani | | Uzbek SSR; Soviet Uzbekistan
VN VNM | Vietnam | Socialist Republic of Vietnam | Hanoi | 16.17 107.83 | Vietnamese | Viet Nam; Socialist Republic of Viet Nam |
YE YEM | Yemen | Republic of Yemen | Sanaa | 15.5 47.5 | Yemeni; Yemenite | |
`;
