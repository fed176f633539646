// Bodies of many countries: organizations of states, alliances, courts, aid and rights groups, faiths, sports.
// Source: general knowledge of public affairs, written for Dateline. How to read a row: bodies-rows.ts.

/** Rows of bodies that no single country owns. */
export const INTERNATIONAL_BODIES = `
[intergovernmental]
United Nations | UN | U.N. | UNO | United Nations Organization | United Nations Organisation
UN Security Council | Security Council | United Nations Security Council | UNSC
UN General Assembly | General Assembly? | United Nations General Assembly | UNGA
UN Secretariat | United Nations Secretariat
UN Human Rights Council | Human Rights Council | UNHRC | United Nations Human Rights Council
UN Human Rights Office | Office of the High Commissioner for Human Rights | OHCHR
UN High Commissioner for Refugees | UNHCR | UN Refugee Agency | United Nations High Commissioner for Refugees
UNRWA | UN Relief and Works Agency | United Nations Relief and Works Agency
UNESCO | United Nations Educational, Scientific and Cultural Organization
UNICEF | United Nations Children's Fund | UN Children's Fund
UN Development Programme | UNDP | United Nations Development Programme | United Nations Development Program
UN Environment Programme | UNEP | United Nations Environment Programme
UN Population Fund | UNFPA
UN Office on Drugs and Crime | UNODC
UN Office for the Coordination of Humanitarian Affairs | OCHA | UNOCHA
UN Conference on Trade and Development | UNCTAD
UN Interim Force in Lebanon | UNIFIL
UN Disengagement Observer Force | UNDOF
UN Assistance Mission in Afghanistan | UNAMA
UN Mission in South Sudan | UNMISS
MINUSMA
MONUSCO
UN Women
UNAIDS
World Food Programme | WFP | World Food Program | UN World Food Programme
World Health Organization | WHO? | World Health Organisation
Food and Agriculture Organization | FAO | Food and Agriculture Organisation
International Labour Organization | ILO | International Labor Organization | International Labour Organisation
International Organization for Migration | IOM | International Organisation for Migration
International Maritime Organization | IMO | International Maritime Organisation
International Civil Aviation Organization | ICAO
International Telecommunication Union | ITU
Intergovernmental Panel on Climate Change | IPCC
International Atomic Energy Agency | IAEA | I.A.E.A. | UN nuclear watchdog | UN atomic agency
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons
International Monetary Fund | IMF
World Bank | World Bank Group | International Bank for Reconstruction and Development
International Finance Corporation
World Trade Organization | WTO | World Trade Organisation
Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development
International Energy Agency | IEA
Bank for International Settlements | BIS
Financial Action Task Force | FATF
European Union | EU | E.U. | European Community | European Communities
European Commission
European Parliament
European Council
Council of the European Union
Eurogroup
European Court of Auditors
European External Action Service | EEAS
European Investment Bank | EIB
European Bank for Reconstruction and Development | EBRD
European Free Trade Association | EFTA
European Economic Community | EEC
Frontex
Eurostat
European Medicines Agency
European Space Agency | ESA
Council of Europe
Organization for Security and Co-operation in Europe | OSCE | Organization for Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe
OPEC | Organization of the Petroleum Exporting Countries | Organization of Petroleum Exporting Countries
OPEC+ | OPEC Plus
Gas Exporting Countries Forum | GECF
African Union | AU
Organization of African Unity | OAU | Organisation of African Unity
Economic Community of West African States | ECOWAS
Southern African Development Community | SADC
East African Community | EAC
Intergovernmental Authority on Development | IGAD
Economic Community of Central African States | ECCAS
Alliance of Sahel States
G5 Sahel
Common Market for Eastern and Southern Africa | COMESA
Arab League | League of Arab States
Arab Maghreb Union
Gulf Cooperation Council | GCC | Gulf Co-operation Council
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation | Organization of the Islamic Conference | Organisation of the Islamic Conference
Economic Cooperation Organization
Association of Southeast Asian Nations | ASEAN
Asia-Pacific Economic Cooperation | APEC | Asia Pacific Economic Cooperation
South Asian Association for Regional Cooperation | SAARC
Pacific Islands Forum
Shanghai Cooperation Organization | SCO | Shanghai Cooperation Organisation
BRICS
Commonwealth of Independent States | CIS
Eurasian Economic Union | EAEU
Commonwealth of Nations
Organization of American States | OAS | Organisation of American States
Mercosur
Union of South American Nations | UNASUR
Community of Latin American and Caribbean States | CELAC
Andean Community
Caribbean Community | CARICOM
Bolivarian Alliance for the Peoples of Our America | ALBA?
Arctic Council
Nordic Council
Visegrad Group
Non-Aligned Movement
Group of Seven | G7 | G-7
Group of Eight | G8 | G-8
Group of Twenty | Group of 20 | G20 | G-20
Group of 77 | G77
Organization of Turkic States
League of Nations
International Whaling Commission
World Customs Organization
World Meteorological Organization | WMO
World Intellectual Property Organization | WIPO
International Olympic Committee | IOC
Contact Group
[alliance]
NATO | Nato | N.A.T.O. | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance | Atlantic Alliance
Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation
Warsaw Pact
Comecon
AUKUS
ANZUS
SEATO
International Security Assistance Force | ISAF
Kosovo Force | KFOR
[court]
International Criminal Court | ICC
International Court of Justice | ICJ | World Court
International Criminal Tribunal for the former Yugoslavia | ICTY
International Criminal Tribunal for Rwanda | ICTR
Special Tribunal for Lebanon
Special Court for Sierra Leone
Permanent Court of Arbitration
European Court of Human Rights | ECHR
European Court of Justice | ECJ | Court of Justice of the European Union
Inter-American Court of Human Rights
Court of Arbitration for Sport
[police]
Interpol | INTERPOL
Europol
[bank]
European Central Bank | ECB
Asian Development Bank | ADB
African Development Bank | AfDB
Inter-American Development Bank
Asian Infrastructure Investment Bank | AIIB
Islamic Development Bank
New Development Bank
[charity]
International Committee of the Red Cross | ICRC | International Red Cross
Red Cross; American Red Cross; British Red Cross
Red Crescent; Syrian Arab Red Crescent; Palestine Red Crescent; Turkish Red Crescent
International Federation of Red Cross and Red Crescent Societies | IFRC
Amnesty International | Amnesty?
Human Rights Watch | HRW
Medecins Sans Frontieres | Doctors Without Borders | MSF
Save the Children
Oxfam
Greenpeace
World Wildlife Fund | WWF
Reporters Without Borders | RSF?
Committee to Protect Journalists | CPJ
Transparency International
Freedom House
Human Rights First
Syrian Observatory for Human Rights
Norwegian Refugee Council
Danish Refugee Council
International Rescue Committee
Mercy Corps
World Vision
Islamic Relief
Caritas
White Helmets | Syria Civil Defence
World Council of Churches
Salvation Army
Airwars
Bellingcat
B'Tselem
Peace Now
[institute]
International Crisis Group | Crisis Group
International Institute for Strategic Studies | IISS
Stockholm International Peace Research Institute | SIPRI
World Economic Forum
Munich Security Conference
Chatham House | Royal Institute of International Affairs @GBR
Royal United Services Institute | RUSI @GBR
Carnegie Endowment for International Peace | Carnegie Endowment | Carnegie Moscow Center @USA
Brookings Institution | Brookings @USA
RAND Corporation | Rand Corp. | RAND Corp. @USA
Council on Foreign Relations @USA
Atlantic Council @USA
Center for Strategic and International Studies | CSIS @USA
Heritage Foundation @USA
Cato Institute @USA
American Enterprise Institute @USA
Institute for the Study of War @USA
Washington Institute for Near East Policy | Washington Institute @USA
Foundation for Defense of Democracies @USA
Wilson Center | Woodrow Wilson Center @USA
Arms Control Association @USA
Pew Research Center @USA
Gallup @USA
Levada Center @RUS
German Marshall Fund
Eurasia Group
Capital Economics @GBR
IHS Markit; S&P Global
[faith]
Holy See | Vatican? @VAT
Catholic Church | Roman Catholic Church
Church of England @GBR
Russian Orthodox Church @RUS
Ukrainian Orthodox Church | Orthodox Church of Ukraine @UKR
Greek Orthodox Church
Coptic Orthodox Church | Coptic Church @EGY
World Jewish Congress
Muslim World League
[sport]
FIFA
UEFA
International Association of Athletics Federations | IAAF | World Athletics
World Anti-Doping Agency | WADA
Formula One | Formula 1
NBA | National Basketball Association @USA
NFL | National Football League @USA
NHL | National Hockey League @USA
MLB | Major League Baseball @USA
NCAA @USA
Premier League @GBR
Manchester United; Manchester City @GBR
Real Madrid @ESP
Bayern Munich @DEU
Juventus @ITA
`;
