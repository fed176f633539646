// Lemmas that a word may have: the tagger's first, then those that its ending allows, for look-ups in word lists.
import type { Token } from '../language/sentence.js';

/** Past forms that no ending tells, with their lemmas. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `struck strike;stricken strike;shot shoot;fought fight;beat beat;beaten beat;slain slay;slew slay;sent send;held hold;met meet;gave give;given give
   took take;taken take;broke break;broken break;withdrew withdraw;withdrawn withdraw;spoke speak;spoken speak;sought seek;fled flee;led lead
   left leave;made make;paid pay;said say;told tell;began begin;begun begin;overran overrun;overthrew overthrow;overthrown overthrow;swore swear
   sworn swear;lent lend;fed feed;bought buy;sold sell;built build;rebuilt rebuild;brought bring;bore bear;drew draw;drawn draw;drove drive
   driven drive;flew fly;flown fly;forbade forbid;forbidden forbid;forgave forgive;forgiven forgive;froze freeze;frozen freeze;unfroze unfreeze;unfrozen unfreeze;went go;gone go
   hung hang;kept keep;laid lay;lost lose;rode ride;rose rise;risen rise;sank sink;sunk sink;saw see;seen see;shook shake;shaken shake;stood stand
   stole steal;stolen steal;threw throw;thrown throw;undertook undertake;undertaken undertake;upheld uphold;withheld withhold;won win;wrote write
   written write;came come;blew blow;blown blow;burnt burn;caught catch;chose choose;chosen choose;dealt deal;fell fall;fallen fall;gunned gun`
    .split(/[;\n]/)
    .map((pair) => pair.trim().split(' '))
    .map(([form = '', lemma = '']) => [form, lemma] as const),
);
const DOUBLED = /([bdglmnprt])\1$/; // stopp, bann

/**
 * The lemmas under which a word may be listed, in small letters: the given one first, none twice.
 * @example lemmaCandidates({ lemma: 'expell', form: 'expelled', ... }) // ['expell', 'expel', 'expelle']
 */
export function lemmaCandidates(token: Token): readonly string[] {
  const lemma = token.lemma.toLowerCase();
  const form = token.form.toLowerCase();
  const irregular = IRREGULAR.get(form);
  return [...new Set([lemma, ...(irregular === undefined ? [] : [irregular]), ...stemsOf(form).flatMap(endingsOf)])];
}

/** What is left when "-ing", "-ed" or "-s" is taken off. */
function stemsOf(form: string): readonly string[] {
  if (form.length > 4 && form.endsWith('ing')) return [form.slice(0, -3)];
  if (form.length > 4 && form.endsWith('ied')) return [`${form.slice(0, -3)}y`];
  if (form.length > 3 && form.endsWith('ed')) return [form.slice(0, -2)];
  if (form.length > 4 && form.endsWith('ies')) return [`${form.slice(0, -3)}y`];
  if (form.length > 3 && form.endsWith('s') && !form.endsWith('ss'))
    return [form.slice(0, -1), form.replace(/es$/, '')];
  return [];
}

function endingsOf(stem: string): readonly string[] {
  return DOUBLED.test(stem) ? [stem, stem.slice(0, -1), `${stem}e`] : [stem, `${stem}e`];
}
