// The countries and territories of Oceania, and the far islands, one a line. Facts: ISO 3166-1 codes and names, points as
// GeoNames places them, usual English names and names of peoples; general knowledge, written for Dateline.

/** code2 code3 | name | official name | capital | latitude longitude | adjectives / nouns | other names | former names */
export const OCEANIA = `
AS ASM | American Samoa | American Samoa | Pago Pago | -14.32 -170.74 | American Samoan | |
AQ ATA | Antarctica | Antarctica | | -78.16 16.41 | Antarctic / | |
AU AUS | Australia | Commonwealth of Australia | Canberra | -25 135 | Australian; Aussie | |
IO IOT | British Indian Ocean Territory | British Indian Ocean Territory | Diego Garcia | -6 72 | Chagossian | Chagos Islands; Chagos Archipelago; BIOT |
CX CXR | Christmas Island | Territory of Christmas Island | Flying Fish Cove | -10.5 105.67 | | |
CC CCK | Cocos Islands | Territory of the Cocos (Keeling) Islands | West Island | -12.16 96.87 | | Cocos (Keeling) Islands; Keeling Islands |
CK COK | Cook Islands | Cook Islands | Avarua | -16.08 -161.58 | Cook Islander | |
FJ FJI | Fiji | Republic of Fiji | Suva | -18 178 | Fijian | Fiji Islands |
PF PYF | French Polynesia | French Polynesia | Papeete | -15 -140 | French Polynesian; Tahitian | Tahiti |
GU GUM | Guam | Guam | Hagatna | 13.48 144.78 | Guamanian | |
KI KIR | Kiribati | Republic of Kiribati | Tarawa | 1.42 173 | I-Kiribati / I-Kiribati | | Gilbert Islands
MH MHL | Marshall Islands | Republic of the Marshall Islands | Majuro | 7.11 171.24 | Marshallese | RMI |
FM FSM | Micronesia | Federated States of Micronesia | Palikir | 6.92 158.16 | Micronesian | FSM |
NR NRU | Nauru | Republic of Nauru | Yaren | -0.52 166.93 | Nauruan | |
NC NCL | New Caledonia | New Caledonia | Noumea | -21.5 165.5 | New Caledonian; Caledonian | |
NZ NZL | New Zealand | New Zealand | Wellington | -42 174 | New Zealander; Kiwi | Aotearoa; NZ |
NU NIU | Niue | Niue | Alofi | -19.03 -169.87 | Niuean | |
NF NFK | Norfolk Island | Territory of Norfolk Island | Kingston | -29.03 167.95 | Norfolk Islander | |
MP MNP | Northern Mariana Islands | Commonwealth of the Northern Mariana Islands | Saipan | 15.21 145.75 | | Northern Marianas |
PW PLW | Palau | Republic of Palau | Ngerulmud | 7.5 134.57 | Palauan | Belau |
PG PNG | Papua New Guinea | Independent State of Papua New Guinea | Port Moresby | -6 147 | Papua New Guinean; Papuan | PNG |
PN PCN | Pitcairn Islands | Pitcairn, Henderson, Ducie and Oeno Islands | Adamstown | -25.07 -130.1 | Pitcairn Islander | Pitcairn; Pitcairn Island |
WS WSM | Samoa | Independent State of Samoa | Apia | -13.8 -172.18 | Samoan | | Western Samoa
SB SLB | Solomon Islands | Solomon Islands | Honiara | -8 159 | Solomon Islander | Solomons |
TK TKL | Tokelau | Tokelau | Nukunonu | -9 -171.75 | Tokelauan | |
TO TON | Tonga | Kingdom of Tonga | Nuku'alofa | -20 -175 | Tongan | |
TV TUV | Tuvalu | Tuvalu | Funafuti | -8 178 | Tuvaluan | | Ellice Islands
VU VUT | Vanuatu | Republic of Vanuatu | Port Vila | -16 167 | Ni-Vanuatu; Vanuatuan | | New Hebrides
WF WLF | Wallis and Futuna | Territory of the Wallis and Futuna Islands | Mata-Utu | -13.3 -176.2 | | Wallis & Futuna |
BV BVT | Bouvet Island | Bouvet Island | | -54.43 3.41 | | |
HM HMD | Heard Island and McDonald Islands | Territory of Heard Island and McDonald Islands | | -53.1 73.51 | | |
GS SGS | South Georgia and the South Sandwich Islands | South Georgia and the South Sandwich Islands | King Edward Point | -54.28 -36.51 | | South Georgia; South Sandwich Islands |
TF ATF | French Southern and Antarctic Lands | Territory of the French Southern and Antarctic Lands | | -49.35 69.35 | | French Southern Territories; Kerguelen |
UM UMI | United States Minor Outlying Islands | United States Minor Outlying Islands | | 19.3 166.6 | | Wake Island; Midway Atoll; Johnston Atoll |
`;
