// Marked mentions of entities in a form that is compared as marked events are: the thing that we take each for, and its head word.
import { stemOf } from '../src/resolve/acts/act-words.js';
import { stemsIn, toldIn } from '../src/resolve/acts/report-topic.js';
import type { Telling } from '../src/resolve/acts/telling.js';
import { type MarkedMention, NOTHING_MORE, type ReadText } from './crossdoc-tellings.js';

/**
 * The marked mentions of entities. A mention that one of ours covers is known by its thing, or where no name tells of it by its chain;
 * every mention is known by its last word too, which most often is the head.
 * @example entityTellings(read, [{ id: 'm-1', span: [0, 6] }], thingOf)[0]?.words // ['c-0123456789abcdef', 'moscow']
 */
export function entityTellings(
  { reading }: ReadText,
  mentions: readonly MarkedMention[],
  thingOf: ReadonlyMap<string, string>,
): readonly Telling[] {
  const report = toldIn(reading);
  const ours = reading.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ ...mention, entity: entity.id })),
  );
  return mentions.map(({ id, span: [start, end] }): Telling => {
    const inside = ours.filter((one) => one.start < end && one.end > start);
    // The mention whose end is nearest: "president of Iran" is the president, not Iran.
    const nearest = inside.sort(
      (a, b) => Math.abs(a.end - end) + Math.abs(a.start - start) - Math.abs(b.end - end) - Math.abs(b.start - start),
    )[0];
    const thing = nearest === undefined ? null : (thingOf.get(nearest.entity) ?? nearest.entity);
    const last = stemsIn(reading.report.text.slice(start, end)).at(-1) ?? id;
    const isPronoun = nearest?.form === 'pronoun';
    const words = [...(thing === null ? [] : [thing]), ...(isPronoun ? [] : [stemOf(last)])];
    return {
      id,
      report,
      events: [id],
      words,
      families: [],
      sort: 'own',
      parties: [],
      place: null,
      ...NOTHING_MORE,
      context: [],
    };
  });
}
