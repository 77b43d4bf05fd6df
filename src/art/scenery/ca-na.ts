import { carrier, glitter, greeter, heapAt, heapPink, heron, sails, slip } from '../props/salt';
import type { Mover, Scenery } from '../scenery';

const turning = (name: string, x: number, y: number, scale: number, turn: number): Mover => ({
  name,
  svg: sails,
  width: 120,
  height: 120,
  plane: 'sea',
  from: { x, y, scale },
  turn,
  origin: [0.5, 0.5],
});

const walker = (name: string, x: number, y: number, toX: number, scale: number, seconds: number): Mover => ({
  name,
  svg: carrier,
  width: 120,
  height: 110,
  plane: 'sea',
  from: { x, y, scale },
  to: { x: toX, y, scale },
  seconds,
  bob: 2,
});

/** A heap that the child's true sentences pile up, in the colour of the hour. */
const heap = (index: 1 | 2 | 3, x: number, y: number, scale: number): Mover[] => [
  {
    name: `heap-${index}`,
    svg: heapAt,
    width: 240,
    height: 160,
    plane: 'sea',
    fact: `heap-${index}`,
    from: { x, y, scale: 0.01 },
    to: { x, y, scale },
  },
];

/** In the last light the heaps are pink; they grow over the white ones. */
const pink = (x: number, y: number, scale: number): Mover => ({
  name: `pink-${x}`,
  svg: heapPink,
  width: 240,
  height: 160,
  plane: 'ground',
  fact: 'dusk',
  from: { x, y, scale: 0.001 },
  to: { x, y, scale },
});

/** Somebody comes to the field from beyond its edge, as large as it will stand there. */
const wave = (name: string, from: number, x: number, y: number, scale: number): Mover => ({
  name,
  svg: greeter,
  width: 120,
  height: 110,
  plane: 'ground',
  fact: 'dusk',
  from: { x: from, y, scale },
  to: { x, y, scale },
  rock: 0.05,
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 740 },
  glints: [
    [120, 452, 70],
    [260, 470, 60],
    [60, 500, 80],
    [200, 532, 70],
    [540, 412, 60],
    [620, 408, 50],
    [640, 604, 70],
    [760, 556, 60],
    [980, 600, 80],
    [1120, 562, 60],
    [1290, 604, 80],
    [900, 502, 46],
  ],
  movers: [
    {
      name: 'heron',
      svg: heron,
      width: 110,
      height: 60,
      plane: 'far',
      from: { x: -60, y: 250, scale: 0.5 },
      to: { x: 1680, y: 180, scale: 0.62 },
      seconds: 44,
      again: true,
      phase: 0.36,
      bob: 9,
    },
    turning('sails-a', 868, 374, 0.86, 9),
    turning('sails-b', 1040, 388, 0.6, 7),
    turning('sails-c', 1450, 378, 0.86, 11),
    walker('carrier-a', 640, 484, 860, 0.52, 26),
    walker('carrier-b', 1290, 522, 1120, 0.66, 31),
    ...heap(1, 600, 640, 0.72),
    ...heap(2, 1010, 640, 0.72),
    ...heap(3, 812, 634, 0.6),
    {
      name: 'tide',
      svg: slip,
      width: 900,
      height: 200,
      plane: 'ground',
      fact: 'tide',
      from: { x: -340, y: 700, scale: 0.9 },
      to: { x: 540, y: 738, scale: 1.2 },
      bob: 8,
      origin: [0.5, 0.5],
    },
    pink(600, 640, 0.74),
    pink(1010, 640, 0.74),
    pink(812, 634, 0.62),
    pink(92, 684, 0.8),
    pink(1500, 668, 0.92),
    wave('greet-a', -160, 706, 664, 0.86),
    wave('greet-b', 1780, 912, 662, 0.86),
    {
      name: 'glitter',
      svg: glitter,
      width: 900,
      height: 220,
      plane: 'ground',
      fact: 'dusk',
      from: { x: 800, y: 580, scale: 0.001 },
      to: { x: 800, y: 556, scale: 1.3 },
      bob: 7,
      rock: 0.012,
      origin: [0.5, 0.5],
    },
  ],
  ambience: 'sea',
};
