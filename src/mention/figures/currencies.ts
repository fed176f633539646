// Currencies: signs, codes and names. Source: ISO 4217 and general knowledge, written for Dateline.

/** ISO 4217 code by sign; a sign that several currencies share has the one that news in English means by it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = pairs(
  '$ USD|€ EUR|£ GBP|¥ JPY|¥ JPY|₹ INR|₽ RUB|₩ KRW|₪ ILS|₺ TRY|₴ UAH|₦ NGN|₫ VND|₱ PHP|฿ THB|₸ KZT|₾ GEL|₼ AZN|₵ GHS|₡ CRC|₲ PYG|₭ LAK|₮ MNT|﷼ IRR|৳ BDT|៛ KHR|֏ AMD',
);

/** Letters written to a dollar sign, lower-case: `US$`, `HK$`. */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = pairs(
  'us USD|a AUD|au AUD|aus AUD|c CAD|ca CAD|can CAD|hk HKD|nz NZD|s SGD|sg SGD|nt TWD|tw TWD|r BRL|mex MXN|mx MXN|j JMD|ja JMD|tt TTD|bz BZD|fj FJD|n NAD|bds BBD|g GYD|ec XCD|z ZWG',
);

/** Letters that stand before an amount in place of a sign, lower-case: `Rs 500`, `CHF 20` is a code. */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = pairs(
  'rs INR|re INR|rp IDR|rm MYR|tk BDT|ksh KES|kshs KES|tsh TZS|ush UGX|kr SEK|sfr CHF|fr CHF|rmb CNY|le EGP',
);

/** ISO 4217 codes that may stand before or after an amount; those that are English words in capitals are left out. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'.split(
    ' ',
  ),
);

/** A currency's name in the singular: what it means without an adjective (null where too many share it), and with one. */
export interface CurrencyName {
  readonly code: string | null;
  readonly by: ReadonlyMap<string, string>;
  /** How many make the unit of the code: 100 cents make a dollar. */
  readonly parts: number;
}

const PARTS: ReadonlySet<string> = new Set(['cent', 'pence']);

const NAMES = `dollar USD us USD,american USD,u.s. USD,australian AUD,canadian CAD,hong kong HKD,singapore SGD,new zealand NZD,taiwan TWD,taiwanese TWD,jamaican JMD,namibian NAD,fijian FJD,liberian LRD,guyanese GYD,barbados BBD,bahamian BSD,zimbabwean ZWG
euro EUR
pound GBP british GBP,sterling GBP,egyptian EGP,lebanese LBP,syrian SYP,sudanese SDG,south sudanese SSP,cypriot CYP
rial IRR iranian IRR,omani OMR,yemeni YER
riyal SAR saudi SAR,qatari QAR,yemeni YER
ruble RUB russian RUB,belarusian BYN
rouble RUB russian RUB,belarusian BYN
yuan CNY chinese CNY
renminbi CNY
yen JPY japanese JPY
won KRW south korean KRW,korean KRW,north korean KPW
rupee INR indian INR,pakistani PKR,sri lankan LKR,nepalese NPR,nepali NPR,mauritian MUR
lira TRY turkish TRY,italian ITL,syrian SYP,lebanese LBP
dinar - kuwaiti KWD,iraqi IQD,jordanian JOD,serbian RSD,algerian DZD,tunisian TND,libyan LYD,bahraini BHD,macedonian MKD,yugoslav YUM
franc - swiss CHF,french FRF,belgian BEF,cfa XOF,central african XAF,west african XOF,rwandan RWF,congolese CDF,burundian BIF,guinean GNF,djiboutian DJF,comorian KMF
peso - mexican MXN,philippine PHP,argentine ARS,argentinian ARS,chilean CLP,colombian COP,cuban CUP,uruguayan UYU,dominican DOP
krona SEK swedish SEK,icelandic ISK
krone - norwegian NOK,danish DKK
shekel ILS israeli ILS,new israeli ILS
dirham AED emirati AED,uae AED,moroccan MAD
shilling - kenyan KES,ugandan UGX,tanzanian TZS,somali SOS
real BRL brazilian BRL
mark - german DEM,deutsche DEM,east german DDM,convertible BAM
crown - czech CZK,swedish SEK,norwegian NOK,danish DKK,slovak SKK,icelandic ISK
zloty PLN|forint HUF|koruna CZK|baht THB|dong VND|ringgit MYR|rupiah IDR|rand ZAR|naira NGN|cedi GHS|birr ETB|taka BDT|afghani AFN|manat AZN|lari GEL|dram AMD|tenge KZT|hryvnia UAH|lek ALL|leu RON|lev BGN|bolivar VES|guarani PYG|quetzal GTQ|lempira HNL|cordoba NIO|kyat MMK|kip LAK|riel KHR|tugrik MNT|togrog MNT|kwacha ZMW|pula BWP|ariary MGA|metical MZN|kwanza AOA|leone SLE|dalasi GMD|gourde HTG|balboa PAB|ouguiya MRU|nakfa ERN|somoni TJS|denar MKD|hryvna UAH
cent USD us USD,american USD,euro EUR,australian AUD,canadian CAD
pence GBP`;

const PLURALS =
  'kronor krona|kroner krone|reais real|lei leu|leva lev|liras lira|lire lira|zlotys zloty|koruny koruna|bolivares bolivar|meticais metical|pulas pula|lekë lek';

/** Currencies by name, in the singular and the plural, lower-case. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = currencyNames();

function currencyNames(): ReadonlyMap<string, CurrencyName> {
  const singular = NAMES.split(/[|\n]/).map((row): readonly [string, CurrencyName] => {
    const [, name = '', code = '', by = ''] = /^(\S+) (\S+) ?(.*)$/.exec(row) ?? [];
    const byAdjective = new Map(by === '' ? [] : by.split(',').map(lastSpace));
    return [name, { code: code === '-' ? null : code, by: byAdjective, parts: PARTS.has(name) ? 100 : 1 }];
  });
  const known = new Map(singular);
  const regular = singular.map(([name, currency]) => [`${name}s`, currency] as const);
  const others = PLURALS.split('|').flatMap((pair) => {
    const [plural = '', name = ''] = pair.split(' ');
    const currency = known.get(name);
    return currency === undefined ? [] : [[plural, currency] as const];
  });
  return new Map([...singular, ...regular, ...others]);
}

function lastSpace(pair: string): readonly [string, string] {
  const at = pair.lastIndexOf(' ');
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split('|').map((pair) => lastSpace(pair)));
}
