import { drawing } from '../pen';
import type { Mover, Scenery } from '../scenery';

const puff = drawing(
  120,
  90,
  '<path d="M14 70C-2 56 10 34 28 38C30 14 66 8 76 30C98 22 118 44 106 62C100 80 34 86 14 70Z" fill="#FFFBF0" opacity=".62"/><path d="M14 70C34 60 74 66 106 62C100 80 34 86 14 70Z" fill="#D9E4F2" opacity=".6"/>',
);
const plume = drawing(
  160,
  260,
  '<path d="M70 256C40 220 96 196 62 160C30 124 104 106 70 66C52 44 84 24 112 10C98 34 104 52 118 76C146 116 92 132 116 168C136 204 92 222 100 256Z" fill="#FFFBF0" opacity=".6"/><path d="M84 256C66 222 110 202 88 164C66 126 124 110 96 70C90 54 98 34 112 10C98 34 104 52 118 76C146 116 92 132 116 168C136 204 92 222 100 256Z" fill="#D9E4F2" opacity=".7"/>',
);
const kite = drawing(
  120,
  160,
  '<path d="M60 8L104 52L60 110L16 52Z" fill="#FF8F7D"/><path d="M60 8L104 52L60 110Z" fill="#EF5B4C"/><path d="M60 8V110M16 52H104" stroke="#FFF6E0" stroke-width="5"/><path d="M60 110C76 122 44 132 60 150" stroke="#FFD166" stroke-width="6"/>',
);
const hen = drawing(
  100,
  90,
  '<path d="M44 74V86M56 74V86" stroke="#C9731A" stroke-width="6"/><path d="M8 30C14 52 24 60 34 62C40 78 74 76 78 52C82 44 80 34 76 26C66 26 62 34 58 42C46 50 26 46 8 30Z" fill="#963F27"/><path d="M34 62C40 78 74 76 78 52C62 62 46 62 34 62Z" fill="#5A4A3C"/><path d="M58 42C54 22 64 12 76 14C86 16 90 26 86 36C82 44 70 48 58 42Z" fill="#B5532F"/><path d="M68 14q2-9 8-4q5-7 8 4" fill="#EF3B36"/><path d="M86 26l10 5-10 5Z" fill="#FFD166"/><path d="M77 25h.1" stroke="#FFFBF0" stroke-width="7"/>',
);

/** Straw smoke that rises over the yard and fades into the air, one puff after another. */
const rising = (index: number): Mover => ({
  name: `puff-${index}`,
  svg: puff,
  width: 120,
  height: 90,
  plane: 'sea',
  from: { x: 1010 + index * 6, y: 470, scale: 0.28 },
  to: { x: 1130 + index * 18, y: 190, scale: 0.9 },
  seconds: 17,
  again: true,
  phase: index / 3,
  rock: 0.06,
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 900 },
  landmark: { wide: { x: 1340, y: 690, scale: 0.4 }, tall: { x: 1080, y: 668, scale: 0.36 } },
  movers: [
    rising(0),
    rising(1),
    rising(2),
    {
      name: 'kite',
      svg: kite,
      width: 120,
      height: 160,
      plane: 'far',
      from: { x: 620, y: 300, scale: 0.5 },
      to: { x: 700, y: 262, scale: 0.46 },
      seconds: 8,
      bob: 9,
      rock: 0.14,
    },
    {
      name: 'hen',
      svg: hen,
      width: 100,
      height: 90,
      plane: 'ground',
      from: { x: 300, y: 706, scale: 0.5 },
      to: { x: 372, y: 712, scale: 0.52 },
      seconds: 11,
      bob: 2.4,
      rock: 0.05,
    },
    {
      name: 'chick',
      svg: hen,
      width: 100,
      height: 90,
      plane: 'ground',
      from: { x: 258, y: 712, scale: 0.26 },
      to: { x: 330, y: 718, scale: 0.27 },
      seconds: 11,
      bob: 3.4,
      rock: 0.09,
      phase: 0.06,
    },
    // The open fire: small when the straw waits, tall when it burns.
    {
      name: 'plume',
      svg: plume,
      width: 160,
      height: 260,
      plane: 'ground',
      fact: 'smoke',
      from: { x: 1478, y: 730, scale: 0.4 },
      to: { x: 1478, y: 730, scale: 1.25 },
      rock: 0.03,
    },
  ],
  ambience: 'wind',
};
