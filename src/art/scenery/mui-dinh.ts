import { boat } from '../props/boat';
import type { Scenery } from '../scenery';

export const scenery: Scenery = {
  focus: { wide: 800, tall: 935 },
  landmark: { wide: { x: 1300, y: 640, scale: 0.68 }, tall: { x: 1108, y: 648, scale: 0.62 }, lamp: 92 },
  glints: [
    [640, 492, 60],
    [730, 500, 50],
    [610, 520, 64],
    [705, 534, 70],
    [575, 552, 56],
    [780, 556, 52],
    [660, 574, 76],
    [520, 590, 58],
    [735, 600, 66],
    [610, 612, 60],
  ],
  movers: [
    {
      name: 'boat',
      svg: boat,
      width: 220,
      height: 151,
      plane: 'sea',
      fact: 'boat',
      from: { x: 775, y: 500, scale: 0.26 },
      to: { x: 625, y: 598, scale: 0.76 },
      bob: 2.5,
      rock: 0.025,
      origin: [0.5, 0.88],
    },
  ],
  ambience: 'sea',
};
