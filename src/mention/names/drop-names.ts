// Drops what is no name: days and months, titles alone, file names, numerals and single letters.
import type { Reason } from '../../base/staged.js';
import { wordsSpan } from '../../grammar/tree.js';
import { isHonorific, isTitleWord } from '../../knowledge/titles.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';

const TIME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|GMT|UTC|EST|EDT|CDT|PST|BC|AD|BCE|CE|a\.?m|p\.?m)\.?$/i;
/** A file, an address, a page: `report.pdf`, `name@host`, `www.host.org`. */
const ADDRESS = /[@\\]|^www\.|^https?:|\.(?:pdf|doc|docx|xls|html?|jpe?g|gif|png|txt|exe|zip)$/i;
const WORDS_IN_CAPITALS =
  /^(?:I|OK|TV|DVD|PC|CD|FAQ|VIP|DNA|HIV|AIDS|GDP|CEO|CFO|USD|PDF|RE|FW|CC|FYI|PS|URL|ID|WWII|WWI|II|III|IV|XI+|ATM|SUV|PR|HR|IT|NBC-weapons|WMD|ICBM|UFO|SMS|GPS|ER|ICU|COVID|COVID-19|MSG|DIY|LNG|SVP|VP|ISO|MC|MD|PhD|BA|MA|MBA)$/;

/**
 * Whether a word names a day, a month or an hour.
 * @example isTimeWord('Tuesday') // true
 */
export function isTimeWord(form: string): boolean {
  return TIME.test(form);
}

/**
 * The drafts that are names; each that is dropped leaves its reason.
 * @example dropNames(sentence, drafts, false, trace) // without "Wednesday", "President" alone, "CrudeStocks.pdf"
 * @param isCasual see isCasualText
 */
export function dropNames(
  sentence: Sentence,
  drafts: readonly NameDraft[],
  isCasual: boolean,
  trace: Reason[],
): readonly NameDraft[] {
  return drafts.filter((draft) => {
    const why =
      draft.known === null ? reasonToDrop(sentence.tokens.slice(draft.first, draft.last + 1), draft, isCasual) : null;
    if (why !== null) trace.push({ rule: 'names/drop', why, span: wordsSpan(sentence, draft.first, draft.last) });
    return why === null;
  });
}

/** "Minister for Health", "Secretary of State for Trade": whoever holds it, and no body. */
function isOffice(forms: readonly string[]): boolean {
  return (
    /^(?:minister|secretary|commissioner|under-secretary|undersecretary|spokesman|spokeswoman|envoy|ambassador|chancellor)$/i.test(
      forms[0] ?? '',
    ) && /^(?:for|of)$/i.test(forms[1] ?? '')
  );
}

function reasonToDrop(words: readonly Token[], { kind }: NameDraft, isCasual: boolean): string | null {
  const forms = words.map(({ form }) => form);
  if (forms.every((form) => TIME.test(form) || /^\d+$/.test(form))) return 'a day, a month or a clock time';
  if (forms.every((form) => isTitleWord(form) || isHonorific(form))) return 'a title without a name';
  if (kind === 'organization' && isOffice(forms)) return 'an office and what it is for';
  if (forms.length === 1 && ADDRESS.test(forms[0]!)) return 'a file or an address';
  if (forms.length === 1 && (WORDS_IN_CAPITALS.test(forms[0]!) || /^.$/u.test(forms[0]!)))
    return 'a letter, a numeral or a common abbreviation';
  if (kind === 'other') return null;
  if (!words.every(({ form }) => isLower(form))) return null;
  return isCasual && words.some(({ upos }) => upos === 'PROPN') ? null : 'common words in lower case';
}

/**
 * Whether a text is written without care for capitals, as chats are, so that a name may stand in lower case.
 * @example isCasualText(sentences) // false for a news report
 */
export function isCasualText(sentences: readonly Sentence[]): boolean {
  const casual = sentences.filter(
    ({ tokens }) => /^\p{Ll}/u.test(tokens[0]?.form ?? '') || tokens.some(({ form }) => form === 'i'),
  );
  return casual.length > 0 && casual.length * 4 >= sentences.length;
}

function isLower(form: string): boolean {
  return form === form.toLowerCase();
}
