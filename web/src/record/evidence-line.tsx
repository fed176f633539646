// The words that a line of the record stands on, with who printed them and the way there.
import { Fragment } from 'react';
import { Link } from '../frame/link.js';
import { NameLink } from './name-link.js';
import type { Evidence } from './types.js';
import { evidenceAddress, outletOf, showEdtf } from './words.js';

interface EvidenceLineProps {
  readonly evidence: Evidence;
  /** The words alone, where their sentence would say too much. */
  readonly isShort?: boolean;
}

/** A quotation of the report; following it opens the report with the words lit. */
export function EvidenceLine({ evidence, isShort = false }: EvidenceLineProps) {
  return (
    <blockquote className="evidence">
      <Link to={evidenceAddress(evidence)} className="evidence-words">
        {isShort ? evidence.words : <Sentence evidence={evidence} />}
      </Link>
      <EvidenceSource evidence={evidence} />
    </blockquote>
  );
}

/** The sentence with the words themselves set off; where the words are most of it, nothing is. */
function Sentence({ evidence: { words, sentence } }: { readonly evidence: Evidence }) {
  const at = sentence.indexOf(words);
  if (at < 0) return words;
  if (words.length > sentence.length * MOST_OF_IT) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </>
  );
}

const MOST_OF_IT = 0.7;

/** Who printed the words, when, and through whom they came. */
export function EvidenceSource({ evidence }: { readonly evidence: Evidence }) {
  const { day, through } = evidence;
  return (
    <cite className="evidence-source">
      {through.map((named) => (
        <Fragment key={named.id}>
          <NameLink named={named} />
          <span aria-hidden="true"> → </span>
          <span className="only-heard"> through </span>
        </Fragment>
      ))}
      <span className="outlet">{outletOf(evidence)}</span>
      {day !== null && <span className="day">, {showEdtf(day)}</span>}
    </cite>
  );
}
