import { beams, dark, foam, golden, kingfisher, leaf, mist } from '../props/forest';
import type { Mover, Scenery } from '../scenery';

const fog = (name: string, x: number, y: number, to: number, seconds: number, scale: number): Mover => ({
  name,
  svg: mist,
  width: 600,
  height: 120,
  plane: 'far',
  from: { x, y, scale },
  to: { x: to, y: y - 6, scale },
  seconds,
});

/** They come out of the leaves when somebody calls. */
const ape = (name: string, svg: string, x: number, y: number, scale: number): Mover => ({
  name,
  svg,
  width: 70,
  height: 110,
  plane: 'sea',
  fact: 'gibbons',
  from: { x, y, scale: 0.01 },
  to: { x, y, scale },
  rock: 0.12,
  origin: [0.57, 0],
});

const falling = (name: string, x: number, to: number, seconds: number, phase: number): Mover => ({
  name,
  svg: leaf,
  width: 40,
  height: 30,
  plane: 'ground',
  from: { x, y: 300, scale: 0.7 },
  to: { x: to, y: 690, scale: 0.8 },
  seconds,
  again: true,
  phase,
  bob: 14,
  rock: 0.5,
  origin: [0.5, 0.5],
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 830 },
  glints: [
    [360, 652, 44],
    [560, 660, 50],
    [690, 642, 40],
    [830, 628, 46],
    [960, 650, 44],
    [1120, 660, 50],
    [1280, 650, 40],
  ],
  movers: [
    fog('mist-a', 300, 470, 520, 38, 1),
    fog('mist-b', 1260, 500, 1040, 46, 0.9),
    {
      name: 'beams',
      svg: beams,
      width: 500,
      height: 500,
      plane: 'far',
      fact: 'sun',
      from: { x: 1080, y: 700, scale: 0.01 },
      to: { x: 960, y: 720, scale: 1.2 },
    },
    {
      name: 'foam',
      svg: foam,
      width: 700,
      height: 90,
      plane: 'sea',
      fact: 'foam',
      from: { x: 860, y: 664, scale: 0.02 },
      to: { x: 860, y: 684, scale: 1.2 },
      bob: 5,
    },
    ape('gibbon-a', golden, 236, 372, 0.95),
    ape('gibbon-b', dark, 1382, 372, 0.95),
    ape('gibbon-c', dark, 928, 352, 0.54),
    ape('gibbon-d', golden, 724, 360, 0.54),
    {
      name: 'kingfisher',
      svg: kingfisher,
      width: 110,
      height: 70,
      plane: 'sea',
      from: { x: -80, y: 560, scale: 0.6 },
      to: { x: 1700, y: 500, scale: 0.6 },
      seconds: 34,
      again: true,
      phase: 0.35,
      bob: 22,
    },
    falling('leaf-a', 420, 500, 17, 0.2),
    falling('leaf-b', 1160, 1060, 21, 0.7),
  ],
  ambience: 'stream',
};
