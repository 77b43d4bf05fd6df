import { dusk, lantern } from '../props/bunch';
import type { Mover, Scenery } from '../scenery';

const butterfly =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 50"><path d="M29 26C18 2-2 6 6 22C8 30 20 30 29 26ZM31 26C42 2 62 6 54 22C52 30 40 30 31 26Z" fill="#FFD166"/><path d="M29 28C20 30 12 44 22 46C28 44 30 34 30 28C30 34 32 44 38 46C48 44 40 30 31 28Z" fill="#FF9E7A"/><path d="M30 20V40" stroke="#6B4A3A" stroke-width="4" stroke-linecap="round"/></svg>';
const bird =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><path d="M4 20Q16 4 29 18Q42 4 56 18" fill="none" stroke="#5B7FA6" stroke-width="6" stroke-linecap="round"/></svg>';

const flutter = (name: string, from: Mover['from'], to: Mover['from'], seconds: number): Mover => ({
  name,
  svg: butterfly,
  width: 60,
  height: 50,
  plane: 'ground',
  from,
  to,
  seconds,
  bob: 12,
  rock: 0.28,
});
/** Grapes that grow into a lantern when the story lights them. */
const lamp = (name: string, x: number, y: number, scale: number): Mover => ({
  name,
  svg: lantern(true),
  width: 200,
  height: 250,
  plane: 'ground',
  fact: 'lantern',
  from: { x, y, scale: 0.02 },
  to: { x, y, scale },
  rock: 0.05,
  origin: [0.5, 0.04],
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 800 },
  glints: [
    [700, 448, 46],
    [780, 456, 54],
    [860, 446, 40],
    [740, 474, 60],
    [830, 482, 50],
  ],
  movers: [
    {
      name: 'evening',
      svg: dusk,
      width: 1720,
      height: 640,
      plane: 'far',
      fact: 'lantern',
      from: { x: 800, y: -20, scale: 1 },
      to: { x: 800, y: 600, scale: 1 },
    },
    {
      name: 'bird',
      svg: bird,
      width: 60,
      height: 30,
      plane: 'far',
      from: { x: -80, y: 330, scale: 0.8 },
      to: { x: 1690, y: 290, scale: 0.6 },
      seconds: 38,
      again: true,
      bob: 8,
    },
    flutter('butterfly', { x: 340, y: 560, scale: 0.62 }, { x: 620, y: 470, scale: 0.5 }, 9),
    flutter('butterfly-2', { x: 1240, y: 540, scale: 0.5 }, { x: 1020, y: 590, scale: 0.56 }, 12),
    lamp('lamp-1', 372, 212, 0.5),
    lamp('lamp-2', 520, 224, 0.6),
    lamp('lamp-3', 664, 214, 0.52),
    lamp('lamp-4', 806, 226, 0.62),
    lamp('lamp-5', 944, 214, 0.52),
    lamp('lamp-6', 1084, 224, 0.6),
    lamp('lamp-7', 1230, 212, 0.5),
  ],
  ambience: 'garden',
};
