import { gull, sheep } from '../props/dune-voice';
import type { Mover, Scenery } from '../scenery';

const rotor =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100"><path d="M0 0L-4-46L5-12ZM0 0L42 20L8 8ZM0 0L-38 27L-8-5Z" fill="#FFFBF0"/><circle r="5" fill="#FFF6E0"/></svg>';
const turbine = (name: string, x: number, y: number, scale: number, turn: number): Mover => ({
  name,
  svg: rotor,
  width: 100,
  height: 100,
  plane: 'far',
  from: { x, y, scale },
  turn,
  origin: [0.5, 0.5],
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 880 },
  glints: [
    [1070, 470, 46],
    [1220, 466, 40],
    [1380, 474, 52],
    [1500, 468, 44],
    [1150, 486, 38],
    [1440, 482, 36],
  ],
  movers: [
    turbine('turbine-1', 690, 394, 0.7, 7),
    turbine('turbine-2', 760, 387, 0.86, 8.5),
    turbine('turbine-3', 838, 406, 0.6, 6.5),
    {
      name: 'grazing',
      svg: sheep,
      width: 100,
      height: 90,
      plane: 'sea',
      from: { x: 1160, y: 478, scale: 0.56 },
      to: { x: 1204, y: 484, scale: 0.58 },
      seconds: 14,
      bob: 1.6,
    },
    {
      name: 'lamb',
      svg: sheep,
      width: 100,
      height: 90,
      plane: 'sea',
      from: { x: 1350, y: 494, scale: 0.4 },
      to: { x: 1320, y: 496, scale: 0.4 },
      seconds: 9,
      bob: 3,
      phase: 0.4,
    },
    {
      name: 'gull',
      svg: gull(true),
      width: 120,
      height: 80,
      plane: 'far',
      from: { x: -120, y: 300, scale: 0.42 },
      to: { x: 1720, y: 180, scale: 0.34 },
      seconds: 46,
      again: true,
      phase: 0.45,
      bob: 10,
      rock: 0.08,
    },
  ],
  ambience: 'wind',
};
