// A statement as people quote it: its words, who said them through whom, and where they stand.
import type { StatementItem } from '../record/types.js';
import { citationOf } from '../record/words.js';

/**
 * A statement as a quotation with its citation; words that are not quoted stand without marks.
 * @example quotationOf(statement) // '“We are closer,” Andrei Gromyko (Harbor News Agency, “Envoys near accord”, 4 Mar 1974)'
 */
export function quotationOf({ speaker, office, words, quotation, evidence }: StatementItem): string {
  const name = [speaker?.name ?? 'an unnamed speaker', office].filter((part) => part !== null).join(', ');
  const chain = evidence.through.map((one) => one.name).filter((one) => one !== speaker?.name);
  const through = chain.length === 0 ? '' : `, through ${chain.join(' and ')}`;
  const said = quotation === 'direct' ? `“${words}”` : words;
  return `${said}\n— ${name}${through} (${citationOf(evidence)})`;
}
