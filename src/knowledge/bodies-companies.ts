// Companies, banks and universities that news reports name. Names that are common words carry a question mark.
// Source: general knowledge of public affairs, written for Dateline. How to read a row: bodies-rows.ts.

/** Rows of companies, private banks and universities. */
export const COMPANY_BODIES = `
[company RUS]
Gazprom | Gazprom PJSC | OAO Gazprom
Gazprom Neft
Rosneft | Rosneft OJSC | Rosneft PJSC
Lukoil | Lukoil PJSC
Novatek
Transneft
Tatneft
Yukos
Rosoboronexport
Rostec
Sberbank; VTB | VTB Bank
Aeroflot
Rusal
Norilsk Nickel
Nord Stream | Nord Stream AG
Sukhoi
Kaspersky Lab
Yandex
Wagner Group | Wagner?
[company USA]
Exxon Mobil | ExxonMobil | Exxon
Chevron | Chevron Corp.
ConocoPhillips
Halliburton
Bechtel
Enron | Enron Corp. | Enron North America
General Electric | GE
General Motors | GM
Ford Motor Company | Ford Motor Co. | Ford?
Chrysler
Tesla | Tesla Motors
Boeing | Boeing Co. | Boeing Company
Lockheed Martin | Lockheed
Northrop Grumman | Northrop
Raytheon
General Dynamics
Blackwater?
Microsoft | Microsoft Corp. | Microsoft Corporation
Apple? | Apple Inc.
Google | Google Inc.
Alphabet?
Amazon? | Amazon.com
Facebook | Facebook Inc.
Meta?
Twitter
YouTube
Netflix
IBM | International Business Machines
Intel?
Oracle?
Cisco | Cisco Systems
Hewlett-Packard | HP
Dell
Adobe
Yahoo | Yahoo!
AOL
eBay
Mozilla | Mozilla Foundation
Netscape
SpaceX
Starlink
Uber?
Wikipedia
Wikimedia Foundation | Wikimedia
Walmart | Wal-Mart
Target?; Costco; Home Depot
McDonald's; Starbucks; Coca-Cola; PepsiCo; Pepsi
Taco Bell; Burger King; KFC; Pizza Hut; Wendy's
Nike; Disney; Walt Disney Company; Time Warner; Comcast; Verizon; AT&T
Pfizer; Merck; Moderna; Johnson & Johnson
Monsanto
Cargill
Caterpillar?
Motorola
Texas Instruments
Qualcomm
Nvidia
AMD
FedEx; UPS
American Airlines
United Airlines
Delta Air Lines
PayPal
Visa?
Mastercard | MasterCard
Goldman Sachs
Morgan Stanley
JPMorgan Chase | JPMorgan | JP Morgan | J.P. Morgan | JPMorgan Chase & Co.
Citigroup | Citibank
Bank of America
Wells Fargo
Lehman Brothers
Merrill Lynch
Bear Stearns
BlackRock
Berkshire Hathaway
AIG
Moody's | Moody's Investors Service
Standard & Poor's | Standard and Poor's | S&P
Fitch | Fitch Ratings
New York Stock Exchange | NYSE
Nasdaq | NASDAQ
Nymex | New York Mercantile Exchange
United Way
National Rifle Association | NRA
American Civil Liberties Union | ACLU
AFL-CIO
National Association for the Advancement of Colored People | NAACP
Ku Klux Klan | KKK
YMCA
Black Lives Matter
AIPAC | American Israel Public Affairs Committee
[company]
BP | British Petroleum @GBR
Royal Dutch Shell | Shell Plc | Shell? @GBR
British Airways @GBR
BAE Systems @GBR
Rolls-Royce @GBR
Vodafone @GBR
HSBC; Barclays; Lloyds; Royal Bank of Scotland; Standard Chartered @GBR
Rio Tinto
AstraZeneca; GlaxoSmithKline @GBR
Marks & Spencer; Tesco @GBR
TotalEnergies | Total SA | Total? @FRA
Airbus | Airbus SE | EADS
Air France | Air France-KLM @FRA
Renault; Peugeot; Citroen @FRA
Areva; EDF; Engie @FRA
BNP Paribas; Societe Generale; Credit Agricole @FRA
Sanofi @FRA
Danone; Carrefour; LVMH @FRA
Dassault; Dassault Aviation; Thales @FRA
Alstom @FRA
Eni | Eni SpA @ITA
Fiat | Fiat Chrysler @ITA
UniCredit @ITA
Leonardo?; Finmeccanica @ITA
Siemens @DEU
Volkswagen | VW @DEU
BMW; Daimler; Mercedes-Benz; Porsche; Audi @DEU
Deutsche Bank; Commerzbank @DEU
Lufthansa @DEU
BASF; Bayer; BioNTech @DEU
ThyssenKrupp; Rheinmetall @DEU
SAP @DEU
Deutsche Telekom @DEU
Deutsche Bahn @DEU
Wintershall; Uniper; RWE; E.ON @DEU
UBS; Credit Suisse; Nestle; Novartis; Roche; Glencore @CHE
Vitol
Trafigura
Philips; ING; ASML; KLM @NLD
Nokia @FIN
Ericsson; Volvo; Saab @SWE
IKEA | Ikea @SWE
Maersk | A.P. Moller-Maersk @DNK
Novo Nordisk @DNK
Statoil | Equinor @NOR
OMV @AUT
Repsol; Telefonica; Santander?; Iberia? @ESP
Naftogaz @UKR
Ukrenergo @UKR
Energoatom @UKR
Motor Sich @UKR
PKN Orlen @POL
Toyota; Honda; Nissan; Mitsubishi; Sony; Panasonic; Toshiba; Hitachi; SoftBank; Mazda; Suzuki; Nintendo @JPN
Tokyo Electric Power Company | TEPCO | Tepco @JPN
Samsung | Samsung Electronics; Hyundai; Kia; LG | LG Electronics @KOR
Huawei; ZTE; Alibaba; Tencent; ByteDance; TikTok; Lenovo; Xiaomi; BYD @CHN
China National Petroleum Corporation | China National Petroleum Corp. | CNPC | PetroChina @CHN
Sinopec; CNOOC @CHN
Bank of China | Industrial and Commercial Bank of China | ICBC @CHN
COSCO @CHN
TSMC | Taiwan Semiconductor Manufacturing Company; Foxconn @TWN
Cathay Pacific @HKG
Tata; Tata Group; Tata Motors; Reliance Industries; Infosys; Wipro; Adani Group; Air India @IND
Oil and Natural Gas Corporation | ONGC @IND
Petronas; Malaysia Airlines @MYS
Singapore Airlines; Temasek @SGP
Qantas; BHP; BHP Billiton @AUS
Saudi Aramco | Aramco; SABIC @SAU
Public Investment Fund @SAU
Emirates?; DP World; ADNOC; Etihad @ARE
Qatar Airways; QatarEnergy; Qatar Petroleum @QAT
National Iranian Oil Company | NIOC; National Iranian Gas Company; Mahan Air; Iran Air @IRN
Iraq National Oil Company; Basra Oil Company; State Organization for Marketing of Oil | SOMO @IRQ
National Oil Corporation @LBY
Turkish Airlines; Botas; Turkish Petroleum | TPAO; Baykar; Halkbank @TUR
SOCAR @AZE
KazMunayGas; Kazatomprom @KAZ
Turkmengaz @TKM
Petrobras; Embraer; Vale?; Odebrecht @BRA
PDVSA | Petroleos de Venezuela @VEN
Pemex @MEX
YPF @ARG
Codelco @CHL
Ecopetrol @COL
Sonatrach @DZA
Eskom @ZAF
De Beers
Nigerian National Petroleum Corporation | NNPC @NGA
El Al @ISR
Teva; NSO Group; Elbit Systems; Rafael? @ISR
Suez Canal Authority @EGY
Panama Canal Authority @PAN
WikiLeaks | Wikileaks
[university]
Harvard University | Harvard
Yale University | Yale
Princeton University
Stanford University
Columbia University
Georgetown University
Johns Hopkins University
Massachusetts Institute of Technology | MIT
University of California
University of Chicago
New York University | NYU
George Washington University
Tufts University
Oxford University | University of Oxford
Cambridge University | University of Cambridge
London School of Economics | LSE
King's College London
Sorbonne
Sciences Po
Humboldt University
Moscow State University
Moscow State Institute of International Relations | MGIMO
Tehran University | University of Tehran
Al-Azhar | Al-Azhar University | al-Azhar
American University of Beirut
Hebrew University | Hebrew University of Jerusalem
Tel Aviv University
Peking University
Tsinghua University
Tokyo University | University of Tokyo
`;
