// Which panel lists an item.
import { kindOfEntity, type MarkKind } from '../reading/marks.js';
import type { Item } from '../reading/relations.js';
import type { PanelName } from './panel-tabs.js';

const PANELS: Readonly<Record<MarkKind, PanelName>> = {
  person: 'people',
  body: 'bodies',
  place: 'places',
  thing: 'places',
  time: 'times',
  figure: 'figures',
  event: 'acts',
  deal: 'deals',
  statement: 'statements',
  position: 'positions',
};

/**
 * The panel that lists an item.
 * @example panelFor({ kind: 'time', time }) // 'times'
 */
export function panelFor(item: Item): PanelName {
  return PANELS[item.kind === 'entity' ? kindOfEntity(item.entity) : item.kind];
}
