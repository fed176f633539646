// Review: pairs that may be one, each with the words of both; keys y, n, s and u decide, pass over and take back.
import { useCallback, useEffect, useState } from 'react';
import { type ServerProblem, tellServer } from '../client.js';
import { ProblemNotice } from '../frame/notice.js';
import { EvidenceLine } from '../record/evidence-line.js';
import { Answer, Nothing, View } from '../record/page-parts.js';
import type { Listed, ProposalItem, ProposalSide, RulingItem } from '../record/types.js';
import { forgetAnswers, useAsk } from '../record/use-ask.js';

/** The view: one pair at a time. */
export function ReviewView() {
  const answered = useAsk<Listed<ProposalItem>>('/api/proposals?limit=100');
  const decided = useAsk<Listed<RulingItem>>('/api/decisions?limit=20');
  return (
    <View
      title="Review"
      lead="Rules were not sure whether these are one. Say so, and the record follows; every decision can be taken back."
      className="review"
    >
      <Answer answered={answered} lines={10}>
        {({ items }) => <Reviewing items={items} decided={decided.value?.items ?? []} />}
      </Answer>
    </View>
  );
}

interface ReviewingProps {
  readonly items: readonly ProposalItem[];
  readonly decided: readonly RulingItem[];
}

function Reviewing({ items, decided }: ReviewingProps) {
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ServerProblem | null>(null);
  const [said, setSaid] = useState('');
  const open = items.filter(({ id }) => !passed.has(id));
  const [current] = open;
  const entries = entriesOf(decided);
  const last = entries.find(({ ruling, undoing }) => ruling.undoes === null && undoing === null)?.ruling;
  const tell = useCallback(async (address: string, body: unknown, words: string) => {
    setIsBusy(true);
    setProblem(null);
    const asked = await tellServer(address, body);
    setIsBusy(false);
    if (asked.kind === 'problem') return setProblem(asked.problem);
    setSaid(words);
    forgetAnswers();
  }, []);
  const decide = (kind: 'same' | 'different') => {
    if (current === undefined || isBusy) return;
    const words = kind === 'same' ? 'are one' : 'are two';
    void tell(
      '/api/decide',
      { proposal: current.id, kind },
      `${current.first.name} and ${current.second.name} ${words}.`,
    );
  };
  const pass = () => current !== undefined && setPassed(new Set([...passed, current.id]));
  const undo = () => {
    if (last === undefined || isBusy) return;
    void tell('/api/undo', { id: last.id }, 'The last decision is taken back.');
  };
  useKeys({ y: () => decide('same'), n: () => decide('different'), s: pass, u: undo });
  return (
    <>
      {problem !== null && <ProblemNotice {...problem} />}
      <p className="only-heard" role="status">
        {said}
      </p>
      {current === undefined ? (
        <Nothing title={items.length === 0 ? 'Nothing waits' : 'All were passed over'}>
          <p>Rules are sure of the rest.</p>
        </Nothing>
      ) : (
        <Pair proposal={current} />
      )}
      <div className="review-buttons">
        <button
          type="button"
          className="main"
          disabled={current === undefined || isBusy}
          onClick={() => decide('same')}
        >
          The same <kbd>y</kbd>
        </button>
        <button type="button" disabled={current === undefined || isBusy} onClick={() => decide('different')}>
          Not the same <kbd>n</kbd>
        </button>
        <button type="button" disabled={current === undefined} onClick={pass}>
          Later <kbd>s</kbd>
        </button>
        <button type="button" disabled={last === undefined || isBusy} onClick={undo}>
          Take back <kbd>u</kbd>
        </button>
        <span className="count">{open.length} wait</span>
      </div>
      {entries.length > 0 && (
        <Decided entries={entries} isBusy={isBusy} takeBack={(id, words) => void tell('/api/undo', { id }, words)} />
      )}
    </>
  );
}

/** Keys that act while nobody writes. */
function useKeys(keys: Readonly<Record<string, () => unknown>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      keys[event.key]?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

const ABOUT: Readonly<Record<string, string>> = { thing: 'name', act: 'act', agreement: 'deal' };

function Pair({ proposal: { about, score, reasons, first, second } }: { readonly proposal: ProposalItem }) {
  return (
    <article className="proposal">
      <p className="quiet">
        The same {ABOUT[about] ?? about}?{score !== null && ` Rules hold it for ${Math.round(score * 100)} % likely.`}
      </p>
      <div className="sides">
        <Side side={first} />
        <Side side={second} />
      </div>
      <p className="hint">What the rules went by; a weight above 0 speaks for it, one below against.</p>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </article>
  );
}

function Side({ side: { name, evidence } }: { readonly side: ProposalSide }) {
  return (
    <section className="side">
      {/* An act has no name but its words, which stand below. */}
      <h2 className={evidence.some(({ words }) => name.includes(words)) ? 'only-heard' : undefined}>{name}</h2>
      {evidence.map((one) => (
        <EvidenceLine key={`${one.report} ${one.start}`} evidence={one} />
      ))}
    </section>
  );
}

interface Entry {
  readonly ruling: RulingItem;
  /** The decision that takes it back, where one does. */
  readonly undoing: string | null;
}

/**
 * What was decided, with what took it back. A ruling of the rules stands here only once it is taken back, by the decision
 * that did so.
 */
function entriesOf(decided: readonly RulingItem[]): readonly Entry[] {
  const ids = new Set(decided.map(({ id }) => id));
  const undone = new Set(decided.flatMap(({ undoes }) => undoes ?? []));
  const holding = decided.filter(({ id, undoes }) => undoes !== null && !undone.has(id));
  const undoingOf = new Map(holding.map(({ id, undoes }) => [undoes, id]));
  return decided.flatMap((ruling): Entry[] => {
    if (ruling.undoes === null) return [{ ruling, undoing: undoingOf.get(ruling.id) ?? null }];
    return ids.has(ruling.undoes) || undone.has(ruling.id) ? [] : [{ ruling, undoing: ruling.id }];
  });
}

const KINDS: Readonly<Record<string, string>> = { same: 'one', different: 'two' };

interface DecidedProps {
  readonly entries: readonly Entry[];
  readonly isBusy: boolean;
  readonly takeBack: (id: string, words: string) => void;
}

/** What was decided last; what was taken back is struck out, and can be had again. */
function Decided({ entries, isBusy, takeBack }: DecidedProps) {
  return (
    <section className="decided">
      <h2>Decided</h2>
      <ul>
        {entries.map(({ ruling: { id, kind, first, second, decider, decidedAt, undoes }, undoing }) => (
          <li key={id}>
            <span data-undone={undoing !== null || undefined}>
              <strong>{undoes === null ? (KINDS[kind] ?? kind) : 'by the rules'}</strong> {first.name} / {second.name}
            </span>{' '}
            <span className="quiet">
              {undoes === null || undoing === null ? decider : `taken back by ${decider}`}
              {decidedAt !== null && `, ${decidedAt.slice(0, 16).replace('T', ' ')}`}
              {undoes === null && undoing !== null && ', taken back'}
            </span>{' '}
            <button
              type="button"
              className="plain"
              disabled={isBusy}
              onClick={() =>
                undoing === null ? takeBack(id, 'The decision is taken back.') : takeBack(undoing, 'It holds again.')
              }
            >
              {undoing === null ? 'Take back' : 'Let it hold again'}
              <span className="only-heard">
                : {first.name} / {second.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
