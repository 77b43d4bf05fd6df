import { chimes, firefly, lamp, smoke } from '../props/ring-stones';
import type { Mover, Scenery } from '../scenery';

/** A lamp behind a window of the village; it grows when its telling is whole. */
const litPane = (group: 1 | 2 | 3, x: number, y: number, size: number, plane: Mover['plane'] = 'far'): Mover => ({
  name: `window-${x}`,
  svg: lamp,
  width: 60,
  height: 60,
  plane,
  fact: `lamps-${group}`,
  from: { x, y, scale: 0.01 },
  to: { x, y, scale: size },
  origin: [0.5, 0.5],
});

const fly = (name: string, x: number, y: number, toX: number, toY: number, seconds: number): Mover => ({
  name,
  svg: firefly,
  width: 60,
  height: 60,
  plane: 'ground',
  from: { x, y, scale: 0.3 },
  to: { x: toX, y: toY, scale: 0.42 },
  seconds,
  phase: (x % 10) / 10,
  bob: 9,
  origin: [0.5, 0.5],
});

const hearth = (name: string, x: number, y: number, scale: number): Mover => ({
  name,
  svg: smoke,
  width: 60,
  height: 120,
  plane: 'far',
  from: { x, y, scale },
  bob: 3,
  rock: 0.06,
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 860 },
  glints: [
    [836, 586, 30],
    [828, 612, 36],
    [846, 640, 44],
    [888, 668, 52],
    [880, 700, 60],
  ],
  movers: [
    hearth('hearth-a', 424, 452, 0.62),
    hearth('hearth-b', 1186, 420, 0.56),
    litPane(1, 616, 562, 1.44, 'sea'),
    litPane(1, 420, 488, 1.15),
    litPane(2, 1076, 478, 1.15),
    litPane(2, 1182, 450, 1.06),
    litPane(2, 327, 462, 0.99),
    litPane(3, 1286, 424, 0.96),
    litPane(3, 229, 436, 0.9),
    litPane(3, 641, 560, 1.06, 'sea'),
    {
      name: 'chimes',
      svg: chimes,
      width: 440,
      height: 300,
      plane: 'ground',
      fact: 'stones',
      from: { x: 800, y: 716, scale: 0.66 },
    },
    fly('firefly-a', 430, 640, 520, 590, 9),
    fly('firefly-b', 1184, 660, 1090, 600, 11),
    fly('firefly-c', 702, 700, 770, 640, 13),
    fly('firefly-d', 1336, 690, 1400, 630, 10),
    fly('firefly-e', 268, 690, 200, 620, 12),
  ],
  ambience: 'stream',
};
