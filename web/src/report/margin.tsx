// The margin: statements under their speakers, each card as near to its words as there is room.
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { spreadCards } from '../reading/spread.js';
import { groupStatements } from '../reading/statement-groups.js';
import { PanelTabs } from './panel-tabs.js';
import { useReport } from './report-context.js';
import { Speaker, StatementCard } from './statement-card.js';

/** The cards beside the text. */
export function Margin({ withTabs }: { readonly withTabs: boolean }) {
  const { reading, at, hidden } = useReport();
  const groups = useMemo(() => groupStatements(reading), [reading]);
  const column = useRef<HTMLDivElement>(null);
  const { tops, height } = useTops(column, at);
  return (
    <aside className="margin" aria-label="Statements">
      {withTabs && <PanelTabs panel="statements" withStatements />}
      <div
        className="cards"
        id={withTabs ? 'panel' : undefined}
        ref={column}
        style={{ minHeight: height }}
        hidden={hidden.has('statement')}
      >
        {groups.length === 0 && <p className="none">Nobody is said to have said anything.</p>}
        {groups.map(({ key, statements }, nth) => (
          <section key={key} className="card" data-first={statements[0]?.id} style={{ top: tops[nth] ?? 0 }}>
            {statements[0] !== undefined && <Speaker statement={statements[0]} />}
            {statements.map((statement) => (
              <StatementCard key={statement.id} statement={statement} withSpeaker={false} />
            ))}
          </section>
        ))}
      </div>
    </aside>
  );
}

const GAP = 14;
/** A chosen card stands where its words are, and the others make room. */
const CHOSEN_WEIGHT = 1000;

/** Where the cards go: measured from the text once it is drawn, and again when its width or a card's height changes. */
function useTops(column: RefObject<HTMLDivElement | null>, at: string | null) {
  const [placed, setPlaced] = useState<{ tops: readonly number[]; height: number }>({ tops: [], height: 0 });
  useLayoutEffect(() => {
    const place = column.current;
    const text = place?.closest('.report')?.querySelector('.report-text');
    if (!text || !place) return;
    const measure = () => {
      const next = measureCards(text, place, at);
      setPlaced((last) => (String(last.tops) === String(next.tops) && last.height === next.height ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [text, ...place.querySelectorAll('.card')]) observer.observe(element);
    return () => observer.disconnect();
  }, [column, at]);
  return placed;
}

function measureCards(text: Element, place: HTMLElement, at: string | null) {
  const origin = place.getBoundingClientRect().top;
  const firsts = firstMarks(text);
  const sections = [...place.querySelectorAll<HTMLElement>('.card')];
  const cards = sections.map((section) => {
    const chosen = at !== null && section.querySelector(`[data-card="${CSS.escape(at)}"]`) !== null;
    const words = firsts.get((chosen ? at : section.dataset.first) ?? '');
    const anchor = (words?.getBoundingClientRect().top ?? origin) - origin - (chosen ? inside(section, at) : 0);
    return { anchor, height: section.offsetHeight, weight: chosen ? CHOSEN_WEIGHT : 1 };
  });
  const tops = spreadCards(cards, GAP);
  const last = cards.length - 1;
  return { tops, height: Math.round((tops[last] ?? 0) + (cards[last]?.height ?? 0)) };
}

/** The first mark of each item, found in one walk through the text. */
function firstMarks(text: Element): ReadonlyMap<string, Element> {
  const firsts = new Map<string, Element>();
  for (const mark of text.querySelectorAll<HTMLElement>('[data-item]')) {
    const { item } = mark.dataset;
    if (item !== undefined && !firsts.has(item)) firsts.set(item, mark);
  }
  return firsts;
}

/** How far below the top of its card a statement stands. */
function inside(section: HTMLElement, at: string | null): number {
  const card = section.querySelector<HTMLElement>(`[data-card="${CSS.escape(at ?? '')}"]`);
  return card === null || card === section.querySelector('[data-card]') ? 0 : card.offsetTop;
}
