// CAMEO codes for PLOVER's types and modes, as far as the two schemes agree. Facts of the two manuals and of PLOVER's own table of
// correspondences (openeventdata, 2021), turned round. Where a mode has no code of its own, that of its type stands.

/** By type, then by mode; under '' the code of the type alone. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AGREE: { '': '030', sign: '057' },
  CONSULT: { '': '040', phone: '041', visit: '042', 'third-party': '044' },
  SUPPORT: { '': '050' },
  COOPERATE: { '': '060' },
  AID: { '': '070' },
  CONCEDE: { '': '080' },
  RETREAT: { '': '080', release: '084', access: '086', disarm: '087', withdraw: '087', ceasefire: '0871' },
  REQUEST: { '': '020', assist: '023', change: '024', yield: '025', meet: '026' },
  ACCUSE: { '': '110', disapprove: '111', allege: '112', investigate: '090' },
  REJECT: { '': '120', assist: '121', change: '123', yield: '124', meet: '125' },
  THREATEN: { '': '130', restrict: '131', relations: '1313', expel: '136', violence: '138', territory: '1382' },
  PROTEST: { '': '140', demo: '141', hunger: '142', strike: '143', boycott: '143', obstruct: '144', riot: '145' },
  MOBILIZE: { '': '150', police: '153', troops: '154', weapons: '154' },
  SANCTION: { '': '160', withdraw: '161', discontinue: '162', expel: '166' },
  COERCE: { '': '170', seize: '171', restrict: '172', censor: '1721', curfew: '1723', 'martial-law': '1724', arrest: '173', deport: '174' }, // biome-ignore format: one line
  ASSAULT: {
    '': '190',
    abduct: '181',
    beat: '182',
    sexual: '1821',
    torture: '1822',
    explosives: '183',
    'suicide-attack': '1831',
    'crowd-control': '175',
    firearms: '193',
    'heavy-weapons': '194',
    aerial: '195',
    drone: '195',
  },
};

/** "Express intent to meet or negotiate", for talks that are due. */
export const INTENT_TO_MEET = '036';

/**
 * The CAMEO code of a PLOVER type and mode; null for a type that is none.
 * @example cameoCode('CONSULT', 'visit') // '042'
 */
export function cameoCode(type: string, mode: string | null): string | null {
  const codes = CODES[type];
  return codes?.[mode ?? ''] ?? codes?.[''] ?? null;
}

/**
 * The quad class that GDELT gives to a code, by its root: 1 verbal cooperation to 4 material conflict.
 * @example cameoQuad('042') // 1
 */
export function cameoQuad(code: string): 1 | 2 | 3 | 4 {
  const root = Number(code.slice(0, 2));
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 ? 3 : 4;
}
