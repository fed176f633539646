// Where the points of a net stand: forces pull those together who met, and keep all apart. The same net gives the same picture.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { MetNet } from '../record/types.js';

/** A point with its place. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Point extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

const STEPS = 260;
const MARGIN = 40;
/** Names stand under their points and reach to both sides; where there is little room some find none. */
const MARGIN_ACROSS = 84;
const NARROW_MARGIN = 0.11;

/**
 * The places of a net's points within a box.
 * @example arrange(net, 800, 500).get(putin.id) // { x: 391, y: 254, radius: 18, … }
 */
export function arrange({ nodes, links }: MetNet, width: number, height: number): ReadonlyMap<string, Placed> {
  const size = Math.min(1, 0.3 + width / 1000);
  const most = Math.max(1, ...nodes.map(({ meetings }) => meetings));
  // They begin on a spiral in the order of the answer, so that nothing is left to chance.
  const points: Point[] = nodes.map(({ id, meetings }, nth) => {
    const [angle, reach] = [nth * 2.4, 12 * Math.sqrt(nth + 1)];
    return {
      id,
      radius: (4 + 14 * Math.sqrt(meetings / most)) * size,
      x: Math.cos(angle) * reach,
      y: Math.sin(angle) * reach,
    };
  });
  const pulls = links.map(({ first, second, meetings }) => ({ source: first, target: second, meetings }));
  forceSimulation(points)
    .force(
      'link',
      forceLink<Point, (typeof pulls)[number]>(pulls)
        .id(({ id }) => id)
        .distance(110)
        .strength(0.4),
    )
    .force('apart', forceManyBody().strength(-420))
    .force(
      'room',
      forceCollide<Point>(({ radius }) => radius + 24),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06 * (width / height)))
    .randomSource(() => 0.5)
    .stop()
    .tick(STEPS);
  return new Map(fitted(points, width, height).map((placed) => [placed.id, placed]));
}

function fitted(points: readonly Point[], width: number, height: number): readonly Placed[] {
  const xs = points.map(({ x = 0 }) => x);
  const ys = points.map(({ y = 0 }) => y);
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scaleX = (width - 2 * Math.min(MARGIN_ACROSS, width * NARROW_MARGIN)) / Math.max(1, right - left);
  const scaleY = (height - 2 * MARGIN) / Math.max(1, foot - top);
  const [across, down] = [Math.min(scaleX, 1.6), Math.min(scaleY, 1.6)];
  const [midX, midY] = [(left + right) / 2, (top + foot) / 2];
  return points.map(({ id, radius, x = 0, y = 0 }) => {
    return { id, radius, x: width / 2 + (x - midX) * across, y: height / 2 + (y - midY) * down };
  });
}
