// One statement of the record: who said it, to whom and through whom, the words, and a way to copy them with their source.
import { useState } from 'react';
import { Link } from '../frame/link.js';
import { QUOTATIONS } from '../reading/phrases.js';
import { EvidenceSource } from '../record/evidence-line.js';
import { NameLink, NameList } from '../record/name-link.js';
import type { StatementItem } from '../record/types.js';
import { evidenceAddress, showEdtf } from '../record/words.js';
import { quotationOf } from './quotation.js';

/** A line of a list of statements. */
export function StatementLine({ statement }: { readonly statement: StatementItem }) {
  const { day, said, speaker, office, addressees, words, quotation, evidence, topics, polarity, hedged } = statement;
  const kind = statement.class === null || statement.class === 'neutral' ? null : statement.class;
  return (
    <article className={`statement-line ${quotation}`}>
      <p className={`act-day${said.earliest === said.latest ? '' : ' loose'}`}>{showEdtf(day)}</p>
      <div className="statement-told">
        <p className="statement-speaker">
          {speaker === null ? <span className="nobody">Speaker not named</span> : <NameLink named={speaker} />}
          {office !== null && <span className="office"> {office}</span>}
          {addressees.length > 0 && (
            <span className="to">
              {' '}
              to <NameList names={addressees} />
            </span>
          )}
        </p>
        <blockquote className="evidence">
          <Link to={evidenceAddress(evidence)} className="evidence-words">
            {quotation === 'direct' ? `“${words}”` : words}
          </Link>
          <EvidenceSource evidence={evidence} />
        </blockquote>
        <p className="act-facts">
          <span className="tag">{QUOTATIONS[quotation] ?? quotation}</span>
          {kind !== null && <span className={`tag ${kind}`}>{kind}</span>}
          {polarity === 'denied' && <span className="tag denied">denied</span>}
          {hedged && <span className="tag">hedged</span>}
          {topics.length > 0 && (
            <span className="topics">
              on <NameList names={topics.slice(0, 4)} />
            </span>
          )}
          <CopyButton statement={statement} />
          <Link to={`/item/${statement.id}`}>Why</Link>
        </p>
      </div>
    </article>
  );
}

/** Copies the words with their speaker and the citation of the report. */
function CopyButton({ statement }: { readonly statement: StatementItem }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(quotationOf(statement));
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), SHOWN_MS);
  };
  return (
    <button type="button" className="copy" onClick={() => void copy().catch(() => undefined)}>
      <span aria-live="polite">{isCopied ? 'Copied' : 'Copy with source'}</span>
    </button>
  );
}

const SHOWN_MS = 1500;
