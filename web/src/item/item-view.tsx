// Anything of the record by its id: what it is, every telling of it, why it is there, what contradicts it.
import { useState } from 'react';
import { AskedSection, Section } from '../actor/section.js';
import { goTo } from '../address.js';
import { type ServerProblem, tellServer } from '../client.js';
import { showConflictKind } from '../conflicts/conflict-line.js';
import { Conflict } from '../conflicts/conflicts-view.js';
import { Link } from '../frame/link.js';
import { ActDay } from '../record/act-line.js';
import { EvidenceLine } from '../record/evidence-line.js';
import { AskProblem, View, Waiting } from '../record/page-parts.js';
import type { RulingItem, Shown, Why } from '../record/types.js';
import { forgetAnswers, useAsk } from '../record/use-ask.js';
import { ACT_TYPES, headlineText, showCount, showEdtf, showFigure } from '../record/words.js';

/** The page of the item that the address names. */
export function ItemView({ id }: { readonly id: string }) {
  const shown = useAsk<Shown>(`/api/show/${encodeURIComponent(id)}`);
  if (shown.kind === 'problem') {
    return (
      <div className="narrow">
        <h1 className="only-heard">Not found</h1>
        <AskProblem {...shown.problem} />
      </div>
    );
  }
  if (shown.value === null) {
    return (
      <div className="view">
        <Waiting lines={8} />
      </div>
    );
  }
  return <Item shown={shown.value} key={shown.value.id} />;
}

function Item({ shown }: { readonly shown: Shown }) {
  const why = useAsk<Why>(`/api/why/${encodeURIComponent(shown.id)}`);
  return (
    <View title={titleOf(shown)} className="item">
      {shown.kind === 'act' && <ActFacts shown={shown} />}
      <div className="parts">
        <div className="parts-main">
          {shown.kind === 'conflict' && <Conflict conflict={shown.item} withWhy={shown.item.act !== null} />}
          {shown.kind !== 'conflict' && shown.evidence.length > 0 && (
            <Section title="As it is told">
              {shown.evidence.map((evidence) => (
                <EvidenceLine key={`${evidence.report} ${evidence.start}`} evidence={evidence} />
              ))}
            </Section>
          )}
          <AskedSection title="What contradicts it" answered={why} isEmpty={({ conflicts }) => conflicts.length === 0}>
            {({ conflicts }) =>
              conflicts.map((conflict) => (
                <Conflict key={conflict.id} conflict={conflict} withWhy={conflict.act?.id !== shown.id} />
              ))
            }
          </AskedSection>
        </div>
        <aside className="parts-side" aria-label="Grounds">
          <AskedSection title="Why it is here" answered={why} isEmpty={({ reasons }) => reasons.length === 0}>
            {({ reasons }) => (
              <ul className="reasons">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
                <ReaderReasons shown={shown} />
              </ul>
            )}
          </AskedSection>
          <AskedSection title="Decisions" answered={why} isEmpty={({ decisions }) => decisions.length === 0}>
            {({ decisions }) => (
              <>
                <p className="quiet rulings-key">
                  A weight above 0 speaks for it, one below against. What is taken back can be let hold again under{' '}
                  <Link to="/review">Review</Link>.
                </p>
                <Rulings rulings={decisions} />
              </>
            )}
          </AskedSection>
          <Links shown={shown} />
        </aside>
      </div>
    </View>
  );
}

/** What is of one report leads to the reasons that the reader left on its words. */
function ReaderReasons({ shown: { id, kind, evidence } }: { readonly shown: Shown }) {
  const [first] = evidence;
  const panel = PANELS[kind];
  if (first === undefined || panel === undefined) return null;
  return (
    <li>
      <Link to={`/report/${first.report}?at=${id}&panel=${panel}`}>Why the words were read so</Link>
    </li>
  );
}

/** Where the report shows each kind, with its reasons. */
const PANELS: Readonly<Record<string, string>> = { statement: 'statements', position: 'positions', figure: 'figures' };

function titleOf(shown: Shown): string {
  if (shown.kind === 'act') return headlineText(shown.item);
  if (shown.kind !== 'conflict') return shown.title;
  const { kind, act, about } = shown.item;
  return `${showConflictKind(kind)}? ${act === null ? about.name : headlineText(act)}`;
}

function ActFacts({ shown }: { readonly shown: Shown & { readonly kind: 'act' } }) {
  const { item } = shown;
  const mode = item.mode === null ? '' : ` · ${item.mode}`;
  return (
    <div className="item-facts">
      <ActDay act={item} />
      <p className="act-facts">
        <span className={`tag ${item.factuality}`}>{item.factuality}</span>
        <span>
          {TYPE_NAMES.get(item.type) ?? item.type}{' '}
          <code>
            {item.type}
            {mode}
          </code>
        </span>
        <span>{showCount(item.witnesses, 'independent witness', 'independent witnesses')}</span>
        <span>{showCount(item.tellings, 'telling')}</span>
      </p>
    </div>
  );
}

/** What each kind of decision says of its two. */
const RULINGS: Readonly<Record<string, string>> = {
  same: 'Held to be one',
  different: 'Held to be two',
  partOf: 'Held to be a part of the other',
  copy: 'Held to be a copy',
  contradicts: 'Held to contradict each other',
  undo: 'Taken back',
};

const TYPE_NAMES = new Map(ACT_TYPES);

/** Decisions with their reasons: of rules and of persons. */
function Rulings({ rulings }: { readonly rulings: readonly RulingItem[] }) {
  return (
    <ul className="rulings">
      {rulings.slice(0, 20).map(({ id, kind, first, second, score, reasons, decider, decidedAt }) => (
        <li key={id}>
          <p>
            <strong>{RULINGS[kind] ?? kind}</strong>: {linkName('', first.name)} / {linkName('', second.name)}
          </p>
          <p className="quiet">
            {decider}
            {decidedAt !== null && `, ${decidedAt.slice(0, 10)}`}
            {score !== null && `, sure to ${Math.round(score * 100)} %`}
          </p>
          <ul className="reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <TakeBack id={id} />
        </li>
      ))}
      {rulings.length > 20 && <li className="quiet">and {rulings.length - 20} more</li>}
    </ul>
  );
}

/** Takes a decision back, of a person or of the rules; the review shows it then, and lets it hold again. */
function TakeBack({ id }: { readonly id: string }) {
  const [problem, setProblem] = useState<ServerProblem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const takeBack = async () => {
    setIsBusy(true);
    const asked = await tellServer('/api/undo', { id });
    setIsBusy(false);
    if (asked.kind === 'problem') return setProblem(asked.problem);
    forgetAnswers();
    goTo('/review');
  };
  return (
    <>
      {problem !== null && <AskProblem {...problem} />}
      <button type="button" className="plain" disabled={isBusy} onClick={() => void takeBack()}>
        Take back
      </button>
    </>
  );
}

const ADDRESSES: Readonly<Record<string, string>> = { report: '/report/', thing: '/thing/' };

/** What it is linked to, under the words for how. */
function Links({ shown: { links } }: { readonly shown: Shown }) {
  const relations = new Map<string, Shown['links'][number][]>();
  // What is disputed stands with both sides beside this already.
  for (const link of links)
    if (link.relation !== 'disputed') relations.set(link.relation, [...(relations.get(link.relation) ?? []), link]);
  return [...relations].map(([relation, linked]) => (
    <Section key={relation} title={relation.charAt(0).toUpperCase() + relation.slice(1)}>
      <ul className="links">
        {linked.map(({ id, kind, name }) => (
          <li key={id}>
            <Link to={`${ADDRESSES[kind] ?? '/item/'}${id}`}>{linkName(kind, name)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  ));
}

const DAY = String.raw`(?:\d{4}(?:-\d\d){0,2}|\.\.)`;
const DAYS = `${DAY}(?:/${DAY})?`;
const FIRST_DAY = new RegExp(`^(${DAYS}) `);
const LAST_DAY = new RegExp(`, (${DAYS})(?=\\)?$)`);

/** The name of a link with its days as people write them; acts come with their code before those who take part. */
function linkName(kind: string, name: string): string {
  const dated = name
    .replace(LAST_DAY, (_, day: string) => `, ${showEdtf(day)}`)
    .replace(FIRST_DAY, (_, day: string) => `${showEdtf(day)} · `);
  if (kind === 'claim') return showFigure(dated);
  return kind === 'act'
    ? dated.replace(/([A-Z]{3,})(?: ([\w-]+))?(?=: )/, (_, type, mode) => actWords(type, mode))
    : dated;
}

/** Modes that tell more than their type does. */
const TELLING = new Set(['CONSULT', 'AGREE', 'RETREAT']);

function actWords(type: string, mode: string | undefined): string {
  const name = (TYPE_NAMES.get(type) ?? type).toLowerCase();
  if (mode === undefined) return name;
  return TELLING.has(type) ? mode.replaceAll('-', ' ') : `${name} (${mode.replaceAll('-', ' ')})`;
}
