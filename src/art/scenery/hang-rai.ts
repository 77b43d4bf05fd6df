import { drawing } from '../pen';
import type { Mover, Scenery } from '../scenery';

/** A wave that stands up behind the shelf and leans over it. */
const wave = drawing(
  1500,
  170,
  '<path d="M0 170C60 120 130 92 210 96C270 60 350 66 400 88C460 40 560 34 620 62C690 18 800 14 880 54C960 26 1060 40 1110 84C1180 62 1270 70 1310 100C1390 96 1450 124 1500 170Z" fill="#2E93B0"/>' +
    '<path d="M20 170C80 130 140 112 214 116C280 84 350 90 404 110C470 66 560 60 624 86C700 44 800 42 876 78C960 54 1050 66 1106 106C1180 86 1260 94 1304 120C1380 118 1440 140 1480 170Z" fill="#3FB9BE"/>' +
    '<path d="M96 122C126 104 168 92 210 96C270 60 350 66 400 88C460 40 560 34 620 62C690 18 800 14 880 54C960 26 1060 40 1110 84C1180 62 1270 70 1310 100C1360 98 1400 108 1430 124" stroke="#FFFBF0" stroke-width="16"/>' +
    '<path d="M250 128C300 108 350 112 390 130M470 112C520 90 570 90 610 108M700 96C760 74 820 80 860 100M950 104C1000 92 1050 100 1086 122M1180 126C1220 116 1260 122 1290 138" stroke="#BFF0E6" stroke-width="9"/>',
);

/** Water that falls over the edge, strands and the foam they make below; in the evening light it is gold. */
const fall = (width: number, light: 'day' | 'gold'): string => {
  const [sheet, bright, warm, deep] =
    light === 'day' ? ['#BFF0E6', '#FFFBF0', '#FFE9B0', '#6CC4E0'] : ['#FFE9B0', '#FFFBF0', '#FFD166', '#F5CE8C'];
  const strands = Array.from({ length: Math.floor(width / 16) }, (_, index) => 12 + index * 16);
  const path = (of: readonly number[], from: number, to: number) =>
    of
      .map(
        (x, index) =>
          `M${x} ${from + ((index * 7) % 11)}C${x - 3} ${from + 40} ${x + 4} ${to - 40} ${x + (index % 2 ? 3 : -2)} ${to - ((index * 13) % 17)}`,
      )
      .join('');
  return drawing(
    width,
    150,
    `<path d="M4 14C${width * 0.3} 0 ${width * 0.7} 0 ${width - 4} 14C${width + 2} 60 ${width - 8} 100 ${width - 6} 128H6C8 100-2 60 4 14Z" fill="${sheet}" opacity=".92"/>` +
      `<path d="${path(strands, 10, 132)}" stroke="${bright}" stroke-width="7"/>` +
      `<path d="${path(
        strands.filter((_, index) => index % 3 === 1),
        20,
        126,
      )}" stroke="${warm}" stroke-width="6"/>` +
      `<path d="${path(
        strands.filter((_, index) => index % 4 === 2),
        26,
        120,
      )}" stroke="${deep}" stroke-width="5"/>` +
      `<path d="M2 132C${width * 0.12} 116 ${width * 0.24} 118 ${width * 0.34} 128C${width * 0.46} 114 ${width * 0.6} 116 ${width * 0.68} 128C${width * 0.8} 116 ${width * 0.92} 120 ${width - 2} 134C${width * 0.8} 148 ${width * 0.2} 148 2 132Z" fill="#FFFBF0"/>`,
  );
};

/** Evening light in the water. */
const glow = drawing(
  900,
  260,
  '<defs><radialGradient id="hr-glow"><stop offset="0" stop-color="#FFF1C9" stop-opacity=".6"/><stop offset=".5" stop-color="#FFD166" stop-opacity=".34"/><stop offset="1" stop-color="#FFD166" stop-opacity="0"/></radialGradient></defs>' +
    '<ellipse cx="450" cy="130" rx="450" ry="130" fill="url(#hr-glow)"/>',
);
const SPARK = 'C2-4 4-2 16 0C4 2 2 4 0 16C-2 4-4 2-16 0C-4-2-2-4 0-16Z';
const sparks = drawing(
  900,
  200,
  [
    [80, 60],
    [170, 130],
    [250, 40],
    [330, 100],
    [420, 50],
    [500, 140],
    [570, 66],
    [660, 110],
    [740, 46],
    [820, 120],
  ]
    .map(([x, y]) => `<path transform="translate(${x} ${y})" d="M0-16${SPARK}" fill="#FFF3D2"/>`)
    .join(''),
);

/** Falls over the edge, from left to right; not all at once in size, as the rock is not level. */
const edges: readonly (readonly [x: number, y: number, width: number, scale: number])[] = [
  [350, 522, 150, 0.84],
  [512, 508, 124, 0.95],
  [650, 503, 132, 1],
  [800, 500, 150, 1.04],
  [950, 503, 132, 1],
  [1088, 508, 124, 0.95],
  [1250, 522, 150, 0.84],
];

const pour = (name: string, light: 'day' | 'gold', fact: string): Mover[] =>
  edges.map(([x, y, width, scale], index) => ({
    name: `${name}-${index}`,
    svg: fall(width, light),
    width,
    height: 150,
    plane: 'ground',
    fact,
    from: { x, y, scale: 0.001 },
    to: { x, y, scale },
    bob: 1.5,
    origin: [0.5, 0],
  }));

const bird = drawing(70, 26, '<path d="M4 20C12 4 24 4 34 18C44 4 56 4 66 20" stroke="#5B7FA6" stroke-width="6"/>');

export const scenery: Scenery = {
  focus: { wide: 800, tall: 800 },
  glints: [
    [770, 418, 80],
    [700, 432, 70],
    [850, 440, 64],
    [780, 452, 90],
    [470, 446, 56],
    [1090, 452, 60],
    [640, 640, 70],
    [820, 652, 80],
    [980, 636, 64],
    [470, 646, 60],
    [1140, 648, 56],
  ],
  movers: [
    {
      name: 'bird',
      svg: bird,
      width: 70,
      height: 26,
      plane: 'far',
      from: { x: -40, y: 210, scale: 0.7 },
      to: { x: 1660, y: 150, scale: 0.9 },
      seconds: 46,
      again: true,
      phase: 0.3,
      bob: 10,
    },
    {
      name: 'wave',
      svg: wave,
      width: 1500,
      height: 170,
      plane: 'sea',
      fact: 'wave',
      from: { x: 800, y: 640, scale: 0.94 },
      to: { x: 800, y: 528, scale: 1.06 },
      bob: 4,
    },
    ...pour('fall', 'day', 'fall'),
    ...pour('gold', 'gold', 'glow'),
    {
      name: 'glow',
      svg: glow,
      width: 900,
      height: 260,
      plane: 'ground',
      fact: 'glow',
      from: { x: 800, y: 580, scale: 0.001 },
      to: { x: 800, y: 580, scale: 1.1 },
      origin: [0.5, 0.5],
    },
    {
      name: 'sparks',
      svg: sparks,
      width: 900,
      height: 200,
      plane: 'ground',
      fact: 'glow',
      from: { x: 800, y: 620, scale: 0.001 },
      to: { x: 800, y: 576, scale: 1 },
      bob: 7,
      rock: 0.012,
      origin: [0.5, 0.5],
    },
  ],
  ambience: 'sea',
};
