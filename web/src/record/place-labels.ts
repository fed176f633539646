// Labels of points in a picture: each at the side of its point where it covers no other; the least points go without one.

/** A point that wants a label; those of the greatest weight have theirs first. */
export interface LabelledPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  readonly weight: number;
}

/** Where a label stands: its anchor on the line that its letters stand on. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** The mean width of a letter of the labels' type, rather too broad than too narrow, and its height. */
const LETTER = 7;
const HEIGHT = 14;
const GAP = 3;

/**
 * The labels that find room, by the id of their point.
 * @example placeLabels([{ id: 'a', x: 50, y: 50, radius: 5, text: 'Geneva', weight: 3 }], 100, 100).get('a')?.anchor // 'middle'
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  width: number,
  height: number,
): ReadonlyMap<string, PlacedLabel> {
  const taken: Box[] = points.map(({ x, y, radius }) => {
    return { left: x - radius, right: x + radius, top: y - radius, foot: y + radius };
  });
  const placed = new Map<string, PlacedLabel>();
  for (const point of [...points].sort((a, b) => b.weight - a.weight)) {
    const own = taken[points.indexOf(point)];
    for (const [label, box] of choicesFor(point)) {
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.foot <= height;
      if (!isInside || taken.some((other) => other !== own && overlap(box, other))) continue;
      placed.set(point.id, label);
      taken.push(box);
      break;
    }
  }
  return placed;
}

/** Below the point, then at its right, above it, at its left. */
function choicesFor({ x, y, radius, text }: LabelledPoint): readonly (readonly [PlacedLabel, Box])[] {
  const long = text.length * LETTER;
  const away = radius + GAP;
  const at = (left: number, top: number) => ({ left, right: left + long, top, foot: top + HEIGHT });
  const base = HEIGHT - 3;
  return [
    [{ x, y: y + away + base, anchor: 'middle' }, at(x - long / 2, y + away)],
    [{ x: x + away, y: y + 4, anchor: 'start' }, at(x + away, y - HEIGHT / 2)],
    [{ x, y: y - away - 3, anchor: 'middle' }, at(x - long / 2, y - away - HEIGHT)],
    [{ x: x - away, y: y + 4, anchor: 'end' }, at(x - away - long, y - HEIGHT / 2)],
  ];
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.foot && other.top < one.foot;
}
