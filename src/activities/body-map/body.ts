import type { Box, Shape } from '../../domain/activity';

/** Where a child's body can be named. The first four are the private zones of every child, girls and boys alike. */
export const privateZones = ['mouth', 'chest', 'thighs', 'bottom'] as const;
const otherZones = ['hair', 'hand', 'foot', 'back', 'elbow', 'heel'] as const;
export const zoneIds = [...privateZones, ...otherZones] as const;
export type ZoneId = (typeof zoneIds)[number];

export const isPrivate = (zone: ZoneId): boolean => (privateZones as readonly ZoneId[]).includes(zone);

/** A case is safe if every check says yes to it. */
export const isSafe = ({ signs }: { signs: readonly { yes: boolean }[] }): boolean => signs.every(({ yes }) => yes);

/** Width by height of the play area while a body is on it: the buttons lie on the body whatever the screen is. */
export const aspect: Record<Shape, number> = { wide: 2.24, tall: 0.94 };
/** How much larger than the rest of the cast the child stands: as high as the play area. */
export const near: Record<Shape, number> = { wide: 1.5, tall: 1.75 };
/** Where an actor in the middle stands, in percent of the play area. */
const middle: Record<Shape, number> = { wide: 51, tall: 50 };
const feet = 98.5;
/** Percent of the play area's height for one unit of the figure, whose soles are at (200, 606). */
const unit = 0.1715;

/** On the figure's own canvas. */
const points: Record<ZoneId, readonly [x: number, y: number]> = {
  hair: [176, 92],
  mouth: [200, 242],
  chest: [200, 338],
  thighs: [200, 470],
  hand: [66, 450],
  foot: [274, 588],
  back: [200, 338],
  bottom: [200, 462],
  elbow: [312, 366],
  heel: [126, 588],
};

type Side = readonly [x: number, y: number, w: number, h: number];
const boxes: Record<ZoneId, Record<Shape, Side>> = {
  hair: { wide: [40, 0, 22, 23], tall: [32, 0, 36, 22] },
  mouth: { wide: [45, 24.5, 12, 22.5], tall: [39, 26.5, 22, 17.5] },
  chest: { wide: [45, 47, 12, 22.5], tall: [39, 44.5, 22, 17.5] },
  thighs: { wide: [46, 69.5, 10, 22.5], tall: [39, 64.5, 22, 18] },
  hand: { wide: [32, 58, 13, 23], tall: [15, 58, 22, 20] },
  foot: { wide: [56, 77, 13, 23], tall: [53, 83, 26, 17] },
  back: { wide: [45, 47, 12, 22.5], tall: [39, 44.5, 22, 17.5] },
  bottom: { wide: [46, 69.5, 10, 22.5], tall: [39, 64.5, 22, 18] },
  elbow: { wide: [57, 46, 12, 23], tall: [62, 44.5, 20, 18] },
  heel: { wide: [33, 77, 13, 23], tall: [21, 83, 26, 17] },
};

export function zoneBox(zone: ZoneId, shape: Shape): Box {
  const [x, y, w, h] = boxes[zone][shape];
  return { x, y, w, h };
}

/** Where a zone is on the child that stands in the middle, in percent of the play area. */
export function spotOf(zone: ZoneId, shape: Shape): { x: number; y: number } {
  const [x, y] = points[zone];
  return { x: middle[shape] + ((x - 200) * unit) / aspect[shape], y: feet - (606 - y) * unit };
}

/** A light round the whole child. */
export const around: Record<Shape, Box> = { wide: { x: 34, y: -3, w: 34, h: 106 }, tall: { x: 8, y: -3, w: 84, h: 106 } };

/** Boxes reach beyond their zone, as fingers need room: where in the box a name does not cover the zone. */
export function nameAt(zone: ZoneId, shape: Shape): 'head' | 'middle' | 'foot' {
  if (zone === 'foot' || zone === 'heel') return shape === 'tall' ? 'head' : 'middle';
  return shape === 'wide' && ['chest', 'thighs', 'bottom'].includes(zone) ? 'middle' : 'foot';
}
