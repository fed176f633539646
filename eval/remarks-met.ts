// Who was met on 150 trips of the public list of official travels, by the number of the line: read and written down by hand.
// The lines were drawn by a hash of their ids among those that speak of a meeting; names that a pattern proposed were each checked
// against the line, and those that it did not see were added. `~` before a name: named, but not as one who was met (who came along,
// who is to be met later). A number alone: nobody is named.

/** A row: the number of the line, names with semicolons between. */
export const MET = `
1 Prodi ; Dini
13 ~Clinton
29
30 Havel
35 Arafat
41 Hrawi
49
61 Bizimungu ; Kagame
91
111 Shipley
136
140
145 Ivanov
162 Tauran
177 Conte
181 Moi
192 Barak
194 Mubarak ; Moussa
232 Kim Dae Jung
282 Santer ; Poos
303 Shevardnadze
314 Mitterrand ; ~Bush
342 Shevardnadze
357 Ozal
367 Mubarak ; ~Bush
384 Mubarak
427
451 Akyev
465 Nabiyev
466 Niyazov
547 ~Clinton
618
636 Kozyrev
647 Arafat
669 Tudjman
676
743
795
824
835
837
852 Macmillan ; Lloyd
854 Adenauer ; Von Brentano
873
883
946 Alessandri
948
949
1035 Genscher
1089 Genscher
1146 Perez ; Escovar Salom
1180 Vorster
1202 Leconte ; Leger
1240 Ivanov ; Chirac
1251 ~Bush
1257 Arafat
1258 Abdullah II
1291
1300 Arafat
1322 Sousa
1326 Putin ; ~Bush
1341 Assad ; Sharaa
1348 Putin ; Ivanov
1390 Shevardnadze ; ~Saakashvili
1391 Putin ; Ivanov
1393 Karzai
1394 Musharraf ; Kasuri
1408
1430 Sharon ; Shalom
1454
1461 Singh
1482 Abbas
1509 Lula da Silva ; ~Bush
1521 Yushchenko
1536
1542 Gul
1579 Livni ; Peretz
1604 al-Moualem
1613 Abdullah ; Saud
1639 al-Maliki ; Zebari
1679 Mohammad Zahir Shah ; Etemadi
1697 Bourguiba
1698 Haile Selassie
1730 Hussein
1747 Jean
1761 Sabah
1779 Manley
1793 Pardo ; Prado
1812 Macmillan ; ~Kennedy
1856 Khanh
1899 Chagla
1910 Kiesinger
1953 Marcos
1991 Mahathir
2000
2056 Aquino ; Laurel
2068 Duarte
2083 Deng ; Zhao
2102 Hussein
2115 Koivisto
2139 Fahd
2164 Suharto
2174 Sarney
2207 Rabin ; Allon
2210 Hussein
2221
2237 Geisel
2267 Brezhnev ; Gromyko
2276 Sadat ; ~Carter ; ~Begin
2296 Sadat
2301
2327
2334
2353 Aylwin
2396
2408 Iliescu
2411 Kwasniewski ; Miller
2416 Hamad Thani
2445 Balkenende
2454 Putin
2461 Fox ; Harper
2464 Solyom ; Gyurcsany
2467 Putin
2470 Yudhoyono
2475 Tabare Vazquez
2484 Moisu ; Berisha
2509 Merkel
2526 Kravchuk
2533 Mitterrand
2584 Cardosa
2598
2617
2618 Kucan ; Drnovsek ; Djukanovic
2731 Farouk ; Haile Selassie ; Ibn Saud ; Churchill
2760 Mohammed Reza Pahlavi
2773 Chiang Kai-shek
2802 Diaz Ordaz
2893 Perez ; Lopez Michelson ; Lopez Portillo ; Carazo ; Manley ; ~Lakas ; ~Torrijos
2903 Hirohito ; Ohira
2962
3005 Talebani ; al-Maliki
3022 Robinson ; McGuiness
3029 Merkel ; Westerwelle
3100
3122 Smith
3143 ~Bush
3292 Heuss ; Adenauer
3304
3311
3894 Hamber
`;
