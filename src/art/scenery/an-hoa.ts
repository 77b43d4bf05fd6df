import { dust, grazing, herd, stray, youngGrass } from '../props/flock';
import type { Mover, Scenery } from '../scenery';

/** Grass that comes up after the rain, as the weeks go by. */
const green = (x: number, y: number, size: number, plane: Mover['plane'] = 'ground'): Mover => ({
  name: `grass-${x}`,
  svg: youngGrass,
  width: 120,
  height: 70,
  plane,
  fact: 'grass',
  from: { x, y, scale: 0.01 },
  to: { x, y, scale: size },
});

const nibbling = (x: number, y: number, toX: number, scale: number, seconds: number): Mover => ({
  name: `nibbling-${x}`,
  svg: grazing,
  width: 100,
  height: 60,
  plane: 'sea',
  from: { x, y, scale },
  to: { x: toX, y: y + 4, scale },
  seconds,
  phase: (x % 10) / 10,
  bob: 1.4,
});

/** In the story the flock comes to the lamb that stands apart. */
const coming = (x: number, y: number, toX: number, toY: number): Mover => ({
  name: `coming-${x}`,
  svg: grazing,
  width: 100,
  height: 60,
  plane: 'ground',
  fact: 'gather',
  from: { x, y, scale: 0.8 },
  to: { x: toX, y: toY, scale: 1.1 },
  bob: 1,
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 800 },
  movers: [
    {
      name: 'herd',
      svg: herd,
      width: 260,
      height: 120,
      plane: 'far',
      from: { x: -180, y: 506, scale: 0.5 },
      to: { x: 1780, y: 500, scale: 0.5 },
      seconds: 90,
      again: true,
      phase: 0.4,
      bob: 2,
    },
    nibbling(460, 590, 500, 0.9, 13),
    nibbling(1071, 588, 1030, 0.84, 11),
    nibbling(783, 580, 810, 0.76, 15),
    {
      name: 'dust',
      svg: dust,
      width: 200,
      height: 60,
      plane: 'sea',
      from: { x: 300, y: 610, scale: 1.2 },
      to: { x: 1300, y: 590, scale: 1.6 },
      seconds: 40,
      again: true,
      bob: 4,
    },
    coming(560, 640, 742, 664),
    coming(1040, 640, 880, 668),
    coming(900, 620, 812, 644),
    {
      name: 'stray',
      svg: stray,
      width: 100,
      height: 90,
      plane: 'ground',
      fact: 'lamb',
      from: { x: 812, y: 690, scale: 0.9 },
      bob: 1.5,
      rock: 0.02,
    },
    green(90, 720, 1),
    green(216, 790, 1.2),
    green(372, 716, 0.9),
    green(560, 690, 0.7),
    green(700, 760, 1),
    green(842, 690, 0.7),
    green(985, 764, 1),
    green(1130, 704, 0.8),
    green(1263, 780, 1.2),
    green(1418, 716, 0.9),
    green(1537, 800, 1.3),
    green(640, 620, 0.5, 'sea'),
    green(940, 616, 0.5, 'sea'),
  ],
  ambience: 'wind',
};
