// States that are no more, which news and its history speak of, one a line. Facts: ISO 3166-3 codes where there is one (X and
// two letters of our own where there is none), years and successors; general knowledge, written for Dateline.

/**
 * code2 code3 | name | official name | capital | latitude longitude | adjectives / nouns | other names | former names |
 * first year - last year | codes of the countries that its land is in today
 */
export const GONE = `
SU SUN | Soviet Union | Union of Soviet Socialist Republics | Moscow | 60 90 | Soviet | USSR | | 1922-1991 | RUS UKR BLR KAZ UZB GEO AZE LTU MDA LVA KGZ TJK ARM TKM EST
YU YUG | Yugoslavia | Socialist Federal Republic of Yugoslavia | Belgrade | 44 19 | Yugoslav; Yugoslavian; Jugoslav | SFRY; Federal Republic of Yugoslavia; Jugoslavia; Kingdom of Yugoslavia | | 1918-2003 | SRB HRV BIH SVN MKD MNE XKX
CS SCG | Serbia and Montenegro | State Union of Serbia and Montenegro | Belgrade | 44 20.8 | | Serbia & Montenegro; Serbia-Montenegro | | 2003-2006 | SRB MNE
DD DDR | East Germany | German Democratic Republic | East Berlin | 52.5 12.5 | East German | GDR; DDR | | 1949-1990 | DEU
XW XWG | West Germany | Federal Republic of Germany | Bonn | 50.5 9 | West German | Bonn Republic | | 1949-1990 | DEU
XC CSK | Czechoslovakia | Czech and Slovak Federative Republic | Prague | 49.5 17 | Czechoslovak; Czechoslovakian; Czecho-Slovak | Czecho-Slovakia; Czechoslovak Socialist Republic; CSSR; Czech and Slovak Federal Republic | | 1918-1992 | CZE SVK
XS XSV | South Vietnam | Republic of Vietnam | Saigon | 12 108 | South Vietnamese | South Viet Nam; South Viet-Nam; Republic of Viet Nam | | 1955-1975 | VNM
VD VDR | North Vietnam | Democratic Republic of Vietnam | Hanoi | 20 105.5 | North Vietnamese | North Viet Nam; DRV; Democratic Republic of Viet Nam | | 1945-1976 | VNM
YD YMD | South Yemen | People's Democratic Republic of Yemen | Aden | 14.5 48 | South Yemeni | PDRY; Democratic Yemen; Aden Protectorate | | 1967-1990 | YEM
XY XNY | North Yemen | Yemen Arab Republic | Sanaa | 15.3 44.2 | North Yemeni | YAR | | 1918-1990 | YEM
XU XUR | United Arab Republic | United Arab Republic | Cairo | 30 32 | | UAR | | 1958-1971 | EGY SYR
AN ANT | Netherlands Antilles | Netherlands Antilles | Willemstad | 12.17 -69 | | Dutch Antilles | | 1954-2010 | CUW SXM BES
PZ PCZ | Panama Canal Zone | Panama Canal Zone | Balboa | 9.12 -79.72 | | Canal Zone | | 1903-1979 | PAN
XA XAH | Austria-Hungary | Austro-Hungarian Empire | Vienna | 47.5 17 | Austro-Hungarian | Austro-Hungarian Monarchy; Habsburg Empire; Habsburg Monarchy | | 1867-1918 | AUT HUN CZE SVK HRV SVN BIH
XB XBI | Biafra | Republic of Biafra | Enugu | 5.5 7.5 | Biafran | | | 1967-1970 | NGA
XP XPR | Prussia | Kingdom of Prussia | Berlin | 52.5 13.5 | Prussian | | | 1701-1918 | DEU POL
`;
