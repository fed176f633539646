// Who and where, for people: persons with their offices, then bodies, outlets, countries, places and groups.
import type { Reading, ReadingEntity, ReadingOffice } from '../../reading.js';
import type { TextStyle } from './render-text.js';
import { cutLine, plainLine } from './terminal.js';
import { LABEL_WIDTH, labelled, wrapList } from './text-layout.js';

const LISTS: readonly (readonly [ReadingEntity['kind'], string])[] = [
  ['organization', 'bodies'],
  ['outlet', 'outlets'],
  ['country', 'countries'],
  ['place', 'places'],
  ['group', 'groups'],
];

/**
 * The entities of a report that it names, each kind by how often they are mentioned.
 * @example entityLines(reading, style)[0] // 'people     Ronald Reagan (8)  President of United States'
 */
export function entityLines({ report, entities }: Reading, style: TextStyle): readonly string[] {
  const story = entities.filter((one) => isOfStory(one, report.blocks) && isNamed(one));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const ofKind = (kind: ReadingEntity['kind']) => story.filter((one) => one.kind === kind).sort(byMentions);
  const people = personLines(ofKind('person'), nameOf, style.width - LABEL_WIDTH);
  const lists = LISTS.flatMap(([kind, label]) => {
    return labelled(label, wrapList(ofKind(kind).map(counted), style.width - LABEL_WIDTH), style);
  });
  return [...labelled('people', people, style), ...lists];
}

function isNamed({ mentions }: ReadingEntity): boolean {
  return mentions.some(({ form }) => form === 'name');
}

/** Names in credits and boilerplate alone are not the story's. */
function isOfStory({ mentions }: ReadingEntity, blocks: Reading['report']['blocks']): boolean {
  const aside = blocks.filter(({ kind }) => kind === 'credit' || kind === 'boilerplate');
  return mentions.some(({ start, end }) => !aside.some((block) => block.start <= start && end <= block.end));
}

function byMentions(a: ReadingEntity, b: ReadingEntity): number {
  return b.mentions.length - a.mentions.length;
}

function counted({ name, mentions }: ReadingEntity): string {
  return mentions.length > 1 ? `${plainLine(name)} (${mentions.length})` : plainLine(name);
}

/** One line a person: the name, how often, the offices. */
function personLines(
  people: readonly ReadingEntity[],
  nameOf: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const column = people.reduce((most, one) => Math.max(most, counted(one).length), 0);
  return people.map((one) => {
    const offices = one.offices.map((office) => officeWords(office, nameOf)).join('; ');
    return offices === '' ? counted(one) : cutLine(`${counted(one).padEnd(column)}  ${plainLine(offices)}`, width);
  });
}

/** `President of Iran`, `former Prime Minister of Pakistan` */
function officeWords({ title, of, status }: ReadingOffice, nameOf: ReadonlyMap<string, string>): string {
  const before = status === 'current' ? '' : `${status} `;
  return `${before}${title}${of === null ? '' : ` of ${nameOf.get(of)}`}`;
}
