// Words of agreements: their nouns, and the verbs that say what becomes of one. Ours, from general knowledge of English.
// Nouns are grouped by what may be called by the same word again: a treaty may be taken up as "the deal", a truce not.
import { wordSet } from './word-set.js';

/** What has become of an agreement. `inForce` is one that binds now. */
export type DealStatus = 'proposed' | 'signed' | 'inForce' | 'lapsed' | 'broken';

const DEAL_NOUNS = `
paper : deal agreement accord treaty pact memorandum memorandum_of_understanding mou protocol convention contract compact concordat communique
truce : ceasefire cease-fire truce armistice
`;

const DEAL_VERBS = `
proposed : propose offer draft negotiate seek discuss want hope plan consider explore pursue expect prepare mull
signed : sign reach strike conclude seal ink initial clinch make finalize finalise agree announce broker win secure approve
inForce : ratify implement honor honour observe uphold extend renew apply keep follow enforce hold
lapsed : expire lapse end suspend revive restore save rescue salvage resume return renegotiate freeze
broken : break violate breach abandon scrap quit leave withdraw abrogate cancel tear collapse reject renounce denounce repudiate exit dump ditch
`;

const NOUNS = readRows(DEAL_NOUNS);
const VERBS = readRows(DEAL_VERBS);
const STATUSES: readonly DealStatus[] = ['proposed', 'signed', 'inForce', 'lapsed', 'broken'];

/**
 * What sort of agreement a noun names, or null where it names none.
 * @example dealNoun('accord') // 'paper'
 */
export function dealNoun(lemma: string): 'paper' | 'truce' | null {
  const sort = NOUNS.get(lemma.toLowerCase());
  return sort === 'paper' || sort === 'truce' ? sort : null;
}

/**
 * What a verb says has become of the agreement that it governs, or null.
 * @example dealVerb('violate') // 'broken'
 */
export function dealVerb(lemma: string): DealStatus | null {
  const found = VERBS.get(lemma.toLowerCase());
  return STATUSES.find((status) => status === found) ?? null;
}

function readRows(rows: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows.split('\n')) {
    const [sort = '', words = ''] = row.split(' : ');
    for (const word of words.split(/\s+/)) if (word !== '') found.set(word, sort);
  }
  return found;
}

/** Verbs by which an agreement comes about. */
export const DEAL_MAKING_VERBS: ReadonlySet<string> = wordSet('reach sign make strike conclude announce seal ink');

/** Nouns of what has signatories: "the signatories of the accord". */
export const SIGNED_DEALS: ReadonlySet<string> = wordSet(
  'deal agreement accord treaty pact truce ceasefire memorandum',
);

/** Papers that provide for what is to be done: "under the draft, Norway would lend its ships". */
export const PROVIDING_PAPERS: ReadonlySet<string> = wordSet(
  'accord agreement bill deal draft law pact plan proposal roadmap scheme text treaty',
);

/** Verbs by which an agreement says what is in it: "The deal includes development of gas fields". */
export const CONTAINING_VERBS: ReadonlySet<string> = wordSet(
  'include cover provide allow require oblige foresee call stipulate envisage permit',
);

/** Words that say of an agreement that it is still to come. */
export const PROPOSED_ADJECTIVES: ReadonlySet<string> = wordSet(
  'proposed possible potential draft planned future tentative',
);
