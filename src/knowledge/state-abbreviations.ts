// Short forms of states and provinces as datelines and addresses print them after a town: "Springfield, Mass.", "Reno, NV".
// Postal codes and the newspaper styles of the United States, Canada and Australia; general knowledge, written for Dateline.

/** The newspaper form, folded, and the code of the region in GeoNames. */
const NEWSPAPER_FORMS: Readonly<Record<string, string>> = {
  ala: 'US.AL',
  ariz: 'US.AZ',
  ark: 'US.AR',
  calif: 'US.CA',
  cal: 'US.CA',
  colo: 'US.CO',
  conn: 'US.CT',
  del: 'US.DE',
  fla: 'US.FL',
  ga: 'US.GA',
  ill: 'US.IL',
  ind: 'US.IN',
  kan: 'US.KS',
  kans: 'US.KS',
  ky: 'US.KY',
  la: 'US.LA',
  mass: 'US.MA',
  md: 'US.MD',
  mich: 'US.MI',
  minn: 'US.MN',
  miss: 'US.MS',
  mo: 'US.MO',
  mont: 'US.MT',
  neb: 'US.NE',
  nebr: 'US.NE',
  nev: 'US.NV',
  nh: 'US.NH',
  nj: 'US.NJ',
  nm: 'US.NM',
  ny: 'US.NY',
  nc: 'US.NC',
  nd: 'US.ND',
  okla: 'US.OK',
  ore: 'US.OR',
  pa: 'US.PA',
  penn: 'US.PA',
  ri: 'US.RI',
  sc: 'US.SC',
  sd: 'US.SD',
  tenn: 'US.TN',
  tex: 'US.TX',
  va: 'US.VA',
  vt: 'US.VT',
  wash: 'US.WA',
  wis: 'US.WI',
  wva: 'US.WV',
  wyo: 'US.WY',
  dc: 'US.DC',
  alta: 'CA.01',
  bc: 'CA.02',
  man: 'CA.03',
  nb: 'CA.04',
  nfld: 'CA.05',
  ns: 'CA.07',
  ont: 'CA.08',
  pei: 'CA.09',
  que: 'CA.10',
  sask: 'CA.11',
  nsw: 'AU.02',
  qld: 'AU.04',
  tas: 'AU.06',
  vic: 'AU.07',
};

/** The postal codes of the United States and Canada that are no newspaper form. */
const POSTAL_CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'
      .split(' ')
      .map((code) => [code, `US.${code}`]),
  ),
  AB: 'CA.01',
  BC: 'CA.02',
  MB: 'CA.03',
  NB: 'CA.04',
  NL: 'CA.05',
  NS: 'CA.07',
  ON: 'CA.08',
  PE: 'CA.09',
  QC: 'CA.10',
  SK: 'CA.11',
  YT: 'CA.12',
  NT: 'CA.13',
  NU: 'CA.14',
};

/**
 * GeoNames' code of the state or province that a short form after a town means; null where it is none.
 * @example stateByAbbreviation('Mass.') // 'US.MA'
 * @example stateByAbbreviation('TX') // 'US.TX'
 * @example stateByAbbreviation('in') // null: a postal code needs its capitals
 */
export function stateByAbbreviation(words: string): string | null {
  const letters = words.replace(/[.\s]/g, '');
  if (/^[A-Z]{2}$/.test(letters)) return POSTAL_CODES[letters] ?? NEWSPAPER_FORMS[letters.toLowerCase()] ?? null;
  if (!/^[A-Z]/.test(letters) || (!words.includes('.') && letters.length < 3)) return null;
  return NEWSPAPER_FORMS[letters.toLowerCase()] ?? null;
}
