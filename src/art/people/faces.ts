/** What children and adults share: skin and hair colours, the head, faces, hair, hands. Head centre (200, 178), chin y = 276. */
import type { Face } from '../figure';
import { type Box, disc, form, group, INK, inked, line, oval, patch, shape } from '../pen';

export type Skin = 's1' | 's2' | 's3' | 's4';
export type HairColour = 'den' | 'bac';

/** Skin and its shade, hair and its highlight. */
export interface Tones {
  skin: string;
  shade: string;
  hair: string;
  shine: string;
}

/** A fragment that takes its colours from the person. */
export type Draw = (t: Tones) => string;

/** A fragment with its tight bounds (margin 4 included). */
export interface Piece {
  draw: Draw;
  box: Box;
}

const SKIN: Record<Skin, readonly [string, string]> = {
  s1: ['#F8D3AE', '#E9B48A'],
  s2: ['#EBB98A', '#D69A68'],
  s3: ['#CF9463', '#B07546'],
  s4: ['#A9714A', '#8A5735'],
};
const HAIR: Record<HairColour, readonly [string, string]> = {
  den: ['#332B45', '#5A4E7D'],
  bac: ['#C9CBD8', '#EDEEF4'],
};

export function tones(skin: Skin, hairColour: HairColour = 'den'): Tones {
  const [skinBase, shade] = SKIN[skin];
  const [hair, shine] = HAIR[hairColour];
  return { skin: skinBase, shade, hair, shine };
}

const SKULL = 'M200 76c68 0 104 48 104 110 0 58-46 90-104 90S96 244 96 186c0-62 36-110 104-110Z';

export const head: Draw = (t) =>
  disc(96, 196, 18, t.skin, inked(7)) +
  disc(304, 196, 18, t.skin, inked(7)) +
  line('M92 190c6-2 10 4 6 12m210-12c-6-2-10 4-6 12', 5, t.shade) +
  form(
    SKULL,
    t.skin,
    patch('M304 186c0 58-46 90-104 90-38 0-72-14-90-40 26 16 60 22 94 18 52-6 82-40 84-124 10 16 16 36 16 56Z', t.shade, ' opacity=".55"'),
  );

/** Lines of age; they belong to the face because they move with it. */
export const wrinkles: Draw = (t) =>
  line('M122 210c-4 6-4 12 0 18m156-18c4 6 4 12 0 18m-114 12c-6 6-8 12-6 18m78-18c6 6 8 12 6 18', 5, t.shade);

export const glasses = group(
  'stroke="#7A2748" stroke-width="6"',
  '<circle cx="156" cy="198" r="27"/><circle cx="244" cy="198" r="27"/><path d="M183 194c9-6 25-6 34 0m-88-2-25-6m167 6 25-6"/>',
);

const blush = group(
  'fill="#FF8F7D" opacity=".55"',
  '<ellipse cx="134" cy="226" rx="17" ry="10"/><ellipse cx="266" cy="226" rx="17" ry="10"/>',
);

function eye(x: number, y: number, rx: number, ry: number): string {
  const low = y + ry;
  const iris =
    `M${x - rx + 4} ${y + 5}C${x - rx + 7} ${low - 4} ${x + rx - 7} ${low - 4} ${x + rx - 4} ${y + 5}` +
    `C${x + rx - 5} ${low - 3} ${x + 4} ${low - 2} ${x} ${low - 2}C${x - 4} ${low - 2} ${x - rx + 5} ${low - 3} ${x - rx + 4} ${y + 5}Z`;
  return oval(x, y, rx, ry, INK) + patch(iris, '#8A5A4A') + disc(x + 5, y - 7, 5.5, '#FFF') + disc(x - 5, y + 5, 2.8, '#FFF');
}
const eyes = (y: number, rx: number, ry: number, x = 156): string => eye(x, y, rx, ry) + eye(400 - x, y, rx, ry);
const wideEye = (x: number, y: number, ry: number, px: number, py: number): string =>
  oval(x, y, 14, ry, '#FFF', inked(5)) + disc(px, py, 7.5, INK);

const brows = (d: string, width = 6): string => line(d, width);
const softBrows = brows('M138 162c8-7 20-8 28-3m68 0c8-5 20-4 28 3');
const mouth = (d: string, width = 6): string => line(d, width);
const openMouth = (d: string, tongue: string): string => shape(d, '#7A2748', 5) + patch(tongue, '#FF8F7D');

/** Lids for blinking; `cheer` laughs with closed eyes anyway. */
const closedEyes = line('M141 200c6 11 24 11 30 0m58 0c6 11 24 11 30 0', 7);

interface Look {
  eyes: string;
  brows: string;
  mouth: string;
  blush?: boolean;
  tear?: string;
}

const LOOKS: Record<Face, Look> = {
  calm: {
    blush: true,
    eyes: eyes(200, 14, 19),
    brows: brows('M138 166c8-6 20-7 28-3m68 0c8-4 20-3 28 3'),
    mouth: mouth('M186 234c8 6 20 6 28 0'),
  },
  happy: {
    blush: true,
    eyes: eyes(199, 14, 19),
    brows: softBrows,
    mouth: openMouth('M174 230c16 4 36 4 52 0-2 22-14 30-26 30s-24-8-26-30Z', 'M184 250c8-5 24-5 32 0-6 7-10 8-16 8s-10-1-16-8Z'),
  },
  cheer: {
    blush: true,
    eyes: line('M140 200c6-16 26-16 32 0m56 0c6-16 26-16 32 0', 7),
    brows: softBrows,
    mouth: openMouth('M168 226c20 5 44 5 64 0-2 30-18 38-32 38s-30-8-32-38Z', 'M182 252c10-6 26-6 36 0-6 8-12 9-18 9s-12-1-18-9Z'),
  },
  worried: {
    eyes: eyes(200, 13, 18, 157),
    brows: brows('M136 172c8-8 20-14 32-15m96 15c-8-8-20-14-32-15'),
    mouth: mouth('M182 246c6-10 12-10 18-5s12 5 18-3'),
  },
  brave: {
    blush: true,
    eyes: eyes(201, 14, 17),
    brows: brows('M136 168c12-7 24-5 35 2m93-2c-12-7-24-5-35 2', 8),
    mouth: mouth('M180 236c12 8 30 7 42-4'),
  },
  sayno: {
    eyes: eyes(201, 14, 17),
    brows: brows('M136 168c12-6 24-3 35 5m93-5c-12-6-24-3-35 5', 8),
    mouth: openMouth('M200 228c14 0 20 8 20 16 0 10-8 16-20 16s-20-6-20-16c0-8 6-16 20-16Z', 'M188 252c6-5 18-5 24 0-4 5-20 5-24 0Z'),
  },
  sad: {
    eyes: eyes(204, 13, 16),
    brows: brows('M136 176c8-7 20-13 32-15m96 15c-8-7-20-13-32-15'),
    mouth: mouth('M184 246c6-10 26-10 32 0'),
    tear: shape('M136 216c7 11 10 17 8 23-3 7-13 6-14-2-1-6 2-12 6-21Z', '#BFE9F5', 4.5),
  },
  surprised: {
    eyes: wideEye(156, 196, 17, 157, 197) + wideEye(244, 196, 17, 243, 197),
    brows: brows('M138 160c8-8 20-9 28-4m68 0c8-5 20-4 28 4'),
    mouth: oval(200, 246, 11, 13, '#7A2748', inked(5)),
  },
  uneasy: {
    eyes: wideEye(156, 198, 15, 150, 201) + wideEye(244, 198, 15, 238, 201),
    brows: brows('M138 170c8-6 20-8 28-6m98 12c-8-8-18-12-30-10'),
    mouth: mouth('m182 242 10-6 8 7 8-7 10 6'),
  },
  listen: {
    blush: true,
    eyes: eyes(200, 14, 19),
    brows: brows('M138 160c8-7 20-8 28-3m68 0c8-5 20-4 28 3'),
    mouth: mouth('M184 235c9 8 23 8 32 0'),
  },
};

export const isFace = (name: string): name is Face => Object.hasOwn(LOOKS, name);

/** One face in one state of the eyes. All faces share `FACE_BOX`, so that a blink swaps like for like. */
export function face(name: Face, closed: boolean, t: Tones): { key: string; svg: string } {
  const look = LOOKS[name];
  const shut = closed && name !== 'cheer';
  const nose = line('M196 214c3 4 7 4 10 0', 5, t.shade);
  const svg = (look.blush ? blush : '') + (shut ? closedEyes : look.eyes) + look.brows + nose + look.mouth + (look.tear ?? '');
  return { key: `face:${name}:${shut ? 'closed' : 'open'}`, svg };
}
export const FACE_BOX: Box = [97, 145, 206, 126];

/** The sweat drop of `worried`, over the hair. */
export const sweat: Piece = {
  draw: () => shape('M334 122c12 17 17 27 14 37-4 12-23 12-26 0-2-10 3-22 12-37Z', '#BFE9F5', 5),
  box: [315, 115, 41, 60],
};

/** An open palm towards the viewer, turned by `turn` degrees; `flip` is -1 for the right hand. */
export function palm(x: number, y: number, turn: number, t: Tones, flip: 1 | -1 = 1): string {
  const fingers = 'm-15-6-4-24m14 20-1-28M6-10l1-27m8 32 4-23M17 8 31-4';
  return group(
    `transform="translate(${x} ${y}) rotate(${turn}) scale(${flip} 1)"`,
    line(fingers, 23) +
      `<circle r="26" fill="${INK}"/>` +
      line(fingers, 11, t.skin) +
      `<circle r="19.5" fill="${t.skin}"/>` +
      line('M-9 6c6 6 15 6 20 0', 4, t.shade),
  );
}

/** A hand hanging down. */
export function mitt(x: number, y: number, turn: number, t: Tones): string {
  return group(
    `transform="translate(${x} ${y}) rotate(${turn})"`,
    line('M10 2L20 16', 25) +
      shape('M-15-8c-7 22-1 44 15 44S20 14 15-8Z', t.skin, 13) +
      line('M10 2L20 16', 12, t.skin) +
      patch('M-14-10c-6 24 0 43 14 43s18-19 14-43Z', t.skin) +
      line('M-4 22V32', 4, t.shade),
  );
}

/** A telephone held to the right ear; drawn over head and hair. */
export const phoneHand: Piece = {
  draw: (t) =>
    group(
      'transform="rotate(14 312 214)"',
      form(
        'M302 160h22c8 0 12 4 12 12v84c0 8-4 12-12 12h-22c-8 0-12-4-12-12v-84c0-8 4-12 12-12Z',
        '#2E9C9B',
        patch('M322 164c8 0 10 4 10 10v80c0 8-4 10-10 10Z', '#14606E') + disc(304, 178, 6, '#8FE0C6'),
        7,
      ),
    ) +
    line('m334 214-26-6m28 19-31-4m30 17-31-2m26 14h-24', 22) +
    disc(336, 238, 24, INK) +
    line('m334 214-26-6m28 19-31-4m30 17-31-2m26 14h-24', 10, t.skin) +
    disc(336, 238, 18, t.skin) +
    line('m318 220-8-2m8 13-10-1m10 14h-10', 3, t.shade),
  box: [272, 151, 92, 127],
};
