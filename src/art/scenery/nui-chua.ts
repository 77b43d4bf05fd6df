import { hatchling } from '../props/beach';
import { basketBoat, fishingBoat, terns } from '../props/beach-boats';
import type { Mover, Scenery } from '../scenery';

/** From the nest over the sand into the sea, when the story says `hatch`. */
const crawler = (name: string, x: number, toX: number, toY: number): Mover => ({
  name,
  svg: hatchling(false),
  width: 46,
  height: 50,
  plane: 'ground',
  fact: 'hatch',
  from: { x, y: 676, scale: 1 },
  to: { x: toX, y: toY, scale: 0.62 },
  bob: 1,
  rock: 0.12,
  origin: [0.5, 0.9],
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 1080 },
  glints: [
    [420, 524, 70],
    [360, 540, 52],
    [470, 556, 60],
    [400, 572, 46],
    [700, 540, 60],
    [930, 536, 54],
    [1090, 530, 60],
    [1240, 540, 48],
  ],
  movers: [
    {
      name: 'fishing-boat',
      svg: fishingBoat,
      width: 150,
      height: 94,
      plane: 'sea',
      from: { x: 1010, y: 540, scale: 1 },
      to: { x: 800, y: 546, scale: 1 },
      seconds: 90,
      phase: 0.3,
      bob: 2,
      rock: 0.02,
    },
    { name: 'basket-boat', svg: basketBoat, width: 66, height: 28, plane: 'sea', from: { x: 640, y: 560, scale: 1 }, bob: 3, rock: 0.05 },
    {
      name: 'terns',
      svg: terns,
      width: 130,
      height: 58,
      plane: 'far',
      from: { x: -120, y: 330, scale: 1 },
      to: { x: 1740, y: 250, scale: 1 },
      seconds: 70,
      again: true,
      phase: 0.35,
      bob: 8,
    },
    crawler('hatchling-a', 1216, 1060, 548),
    crawler('hatchling-b', 1246, 1130, 556),
    crawler('hatchling-c', 1232, 990, 552),
  ],
  ambience: 'sea',
};
