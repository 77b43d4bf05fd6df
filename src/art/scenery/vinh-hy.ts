import { glassBoat, gull } from '../props/bay';
import type { Scenery } from '../scenery';

export const scenery: Scenery = {
  focus: { wide: 800, tall: 900 },
  glints: [
    [420, 500, 60],
    [520, 522, 54],
    [610, 506, 60],
    [700, 536, 70],
    [820, 520, 56],
    [880, 556, 64],
    [760, 574, 60],
    [540, 580, 58],
    [980, 590, 60],
    [660, 606, 62],
  ],
  movers: [
    {
      name: 'glass-boat',
      svg: glassBoat,
      width: 400,
      height: 250,
      plane: 'sea',
      fact: 'boat',
      from: { x: 1010, y: 512, scale: 0.2 },
      to: { x: 860, y: 628, scale: 0.92 },
      bob: 3,
      rock: 0.014,
      origin: [0.5, 0.86],
    },
    {
      name: 'gull',
      svg: gull,
      width: 90,
      height: 40,
      plane: 'far',
      from: { x: -90, y: 210, scale: 0.8 },
      to: { x: 1700, y: 120, scale: 0.6 },
      seconds: 46,
      again: true,
      phase: 0.3,
      bob: 12,
    },
  ],
  ambience: 'sea',
};
