import type { Mover, Scenery } from '../scenery';

const svg = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`;

const glow = svg(
  120,
  120,
  '<defs><radialGradient id="ht-g"><stop offset="0" stop-color="#FFF1C9" stop-opacity=".95"/><stop offset=".4" stop-color="#FFD166" stop-opacity=".5"/><stop offset="1" stop-color="#FFD166" stop-opacity="0"/></radialGradient></defs><circle cx="60" cy="60" r="58" fill="url(#ht-g)"/>',
);
const fire = svg(
  220,
  240,
  '<defs><radialGradient id="ht-f"><stop offset="0" stop-color="#FFE9B0" stop-opacity=".8"/><stop offset="1" stop-color="#FFD166" stop-opacity="0"/></radialGradient></defs><circle cx="110" cy="130" r="108" fill="url(#ht-f)"/>' +
    '<path d="M40 206L180 176M42 178L178 208" stroke="#5A4440" stroke-width="24"/><path d="M44 200L176 172M46 174L172 202" stroke="#96735C" stroke-width="6"/>' +
    '<path d="M110 202C64 202 46 164 62 130C70 144 80 144 82 132C76 94 98 60 120 36C120 72 166 92 160 140C160 178 142 202 110 202Z" fill="#E0704A"/>' +
    '<path d="M112 200C82 198 74 168 88 146C96 158 106 154 106 140C106 118 116 100 126 88C128 114 148 128 142 160C140 184 128 200 112 200Z" fill="#FFB347"/>' +
    '<path d="M112 198C96 192 96 172 110 158C124 172 128 190 112 198Z" fill="#FFF1C9"/>',
);
const firefly = svg(60, 60, '<circle cx="30" cy="30" r="26" fill="#FFE9B0" opacity=".3"/><circle cx="30" cy="30" r="10" fill="#FFF1C9"/>');
const leaf = svg(
  60,
  40,
  '<path d="M4 26C14 4 42 0 56 16C44 36 18 40 4 26Z" fill="#E0905A"/><path d="M8 25C24 22 38 18 50 16" stroke="#B5532F" stroke-width="3"/>',
);
const town = svg(
  700,
  60,
  '<path d="M20 40h.1M60 30h.1M96 44h.1M150 24h.1M190 40h.1M232 34h.1M290 20h.1M330 42h.1M380 28h.1M420 44h.1M470 22h.1M520 38h.1M560 30h.1M610 44h.1M650 24h.1M684 38h.1" stroke="#FFF1C9" stroke-width="12"/>' +
    '<path d="M40 46h.1M120 36h.1M210 22h.1M262 44h.1M352 16h.1M444 34h.1M540 20h.1M632 30h.1" stroke="#FF9E7A" stroke-width="10"/>',
);

const lantern = (x: number, y: number, scale: number): Mover => ({
  name: `lantern-${x}`,
  svg: glow,
  width: 120,
  height: 120,
  plane: 'sea',
  fact: 'lanterns',
  from: { x, y, scale: 0.01 },
  to: { x, y, scale },
  origin: [0.5, 0.5],
});
const fly = (name: string, x: number, y: number, toX: number, toY: number, seconds: number): Mover => ({
  name,
  svg: firefly,
  width: 60,
  height: 60,
  plane: 'ground',
  from: { x, y, scale: 0.34 },
  to: { x: toX, y: toY, scale: 0.46 },
  seconds,
  phase: (x % 10) / 10,
  bob: 10,
  origin: [0.5, 0.5],
});

export const scenery: Scenery = {
  focus: { wide: 800, tall: 800 },
  movers: [
    {
      name: 'town',
      svg: town,
      width: 700,
      height: 60,
      plane: 'far',
      fact: 'town',
      from: { x: 1100, y: 506, scale: 0.02 },
      to: { x: 1100, y: 520, scale: 1.1 },
    },
    lantern(330, 356, 1.1),
    lantern(552, 372, 1),
    lantern(676, 354, 1),
    lantern(924, 356, 1),
    lantern(1050, 372, 1),
    lantern(1272, 352, 1.1),
    {
      name: 'fire',
      svg: fire,
      width: 220,
      height: 240,
      plane: 'ground',
      fact: 'fire',
      from: { x: 800, y: 706, scale: 0.08 },
      to: { x: 800, y: 706, scale: 1.5 },
      rock: 0.025,
    },
    {
      name: 'leaf',
      svg: leaf,
      width: 60,
      height: 40,
      plane: 'ground',
      from: { x: 1380, y: 190, scale: 0.6 },
      to: { x: 1250, y: 800, scale: 0.7 },
      seconds: 16,
      again: true,
      rock: 0.7,
      origin: [0.5, 0.5],
    },
    fly('firefly-a', 462, 560, 540, 480, 9),
    fly('firefly-b', 1116, 640, 1040, 560, 11),
    fly('firefly-c', 253, 520, 330, 450, 12),
    fly('firefly-d', 1427, 560, 1490, 470, 10),
  ],
  ambience: 'night',
};
