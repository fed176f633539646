// Anything of the record by its id: what it is, every telling of it, why it is there, what contradicts it.

import { AskedSection, Section } from '../actor/section.js';
import { Conflict } from '../conflicts/conflicts-view.js';
import { Link } from '../frame/link.js';
import { ActDay, ActHeadline } from '../record/act-line.js';
import { EvidenceLine } from '../record/evidence-line.js';
import { AskProblem, View, Waiting } from '../record/page-parts.js';
import type { RulingItem, Shown, Why } from '../record/types.js';
import { useAsk } from '../record/use-ask.js';
import { showCount } from '../record/words.js';

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
          {shown.evidence.length > 0 && (
            <Section title={shown.evidence.length > 1 ? 'As it is told' : 'As it is told'}>
              {shown.evidence.map((evidence) => (
                <EvidenceLine key={`${evidence.report} ${evidence.start}`} evidence={evidence} />
              ))}
            </Section>
          )}
          <AskedSection title="What contradicts it" answered={why} isEmpty={({ conflicts }) => conflicts.length === 0}>
            {({ conflicts }) => conflicts.map((conflict) => <Conflict key={conflict.id} conflict={conflict} />)}
          </AskedSection>
        </div>
        <aside className="parts-side" aria-label="Grounds">
          <AskedSection title="Why it is here" answered={why} isEmpty={({ reasons }) => reasons.length === 0}>
            {({ reasons }) => (
              <ul className="reasons">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </AskedSection>
          <AskedSection title="Decisions" answered={why} isEmpty={({ decisions }) => decisions.length === 0}>
            {({ decisions }) => <Rulings rulings={decisions} />}
          </AskedSection>
          <Links shown={shown} />
        </aside>
      </div>
    </View>
  );
}

function titleOf(shown: Shown): string {
  if (shown.kind !== 'act') return shown.title;
  const { actors, recipients, type } = shown.item;
  const names = [...actors, ...recipients].map(({ name }) => name).join(', ');
  return names === '' ? type : names;
}

function ActFacts({ shown }: { readonly shown: Shown & { readonly kind: 'act' } }) {
  const { item } = shown;
  const mode = item.mode === null ? '' : ` · ${item.mode}`;
  return (
    <div className="item-facts">
      <ActDay act={item} />
      <p className="act-headline">
        <ActHeadline act={item} />
      </p>
      <p className="act-facts">
        <span className={`tag ${item.factuality}`}>{item.factuality}</span>
        <span>
          {item.type}
          {mode}
        </span>
        <span>{showCount(item.witnesses, 'independent witness', 'independent witnesses')}</span>
        <span>{showCount(item.tellings, 'telling')}</span>
      </p>
    </div>
  );
}

/** Decisions with their reasons: of rules and of persons. */
function Rulings({ rulings }: { readonly rulings: readonly RulingItem[] }) {
  return (
    <ul className="rulings">
      {rulings.slice(0, 20).map(({ id, kind, first, second, score, reasons, decider, decidedAt }) => (
        <li key={id}>
          <p>
            <strong>{kind}</strong>: {first.name} / {second.name}
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
        </li>
      ))}
      {rulings.length > 20 && <li className="quiet">and {rulings.length - 20} more</li>}
    </ul>
  );
}

const ADDRESSES: Readonly<Record<string, string>> = { report: '/report/', thing: '/thing/' };

/** What it is linked to, under the words for how. */
function Links({ shown: { links } }: { readonly shown: Shown }) {
  const relations = new Map<string, Shown['links'][number][]>();
  for (const link of links) relations.set(link.relation, [...(relations.get(link.relation) ?? []), link]);
  return [...relations].map(([relation, linked]) => (
    <Section key={relation} title={relation.charAt(0).toUpperCase() + relation.slice(1)}>
      <ul className="links">
        {linked.map(({ id, kind, name }) => (
          <li key={id}>
            <Link to={`${ADDRESSES[kind] ?? '/item/'}${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
