/** Mai, the sea-turtle hatchling: canvas 512 x 512, soles on y = 488, head centre (272, 158). The shell never comes off. */
import type { Figure, Part } from '../figure';
import { type Box, disc, form, groundShadow, group, INK, inked, line, mirror, oval, pair, patch, shape } from '../pen';
import { scutePath } from './shield';

const SKIN = '#8ED9B4';
const SKIN_DARK = '#4FAE8C';
const CREAM = '#FFF6E0';

const SHELL = 'M236 196c80 0 128 54 130 130 2 74-36 126-90 144-46 16-96 24-150 22-18 0-28-6-32-22-10-36-42-74-42-142 0-76 90-132 184-132Z';
const shell = form(
  SHELL,
  CREAM,
  patch('M238 216c74 0 110 50 110 114s-30 110-76 124-94 20-142 18c-10 0-15-3-18-12-10-32-39-70-39-130 0-64 77-114 165-114Z', '#14606E') +
    patch(
      'M166 242c22-10 48-16 74-16l-8 62-54 14c-16-20-18-38-12-60Zm-14 8c-4 22 2 44 16 60l-16 42-62-2c-4-40 18-74 62-100Z' +
        'M85 366h69l24 44-26 46h-24c-12-28-34-54-43-90Zm107 48 48 6v32c-24 4-48 6-74 6Z',
      '#2E9C9B',
    ) +
    line('m187 254 10 22m10-28 5 21m-78 10 9 20m-29 0 15 19m-25 7 21 9m-21 48 22 3m-12 23 22-5m-10 31 16-14', 6, '#8FE0C6') +
    line('m100 254 13 10m-48 32 15 5m-24 49 17-1m-3 51 16-6m2 50 16-6', 5, '#E3CFA3'),
  8,
);
const hind = pair(
  shape('M240 430c-34 2-64 26-70 44-2 14 14 20 34 16 28 2 58-4 69-20 4-20-8-42-33-40Z', SKIN, 8) +
    line('m198 474 9-9m12 13 8-11', 5, SKIN_DARK),
  292,
);

const BELLY = 'M286 222c64 4 100 62 100 124 0 66-40 110-100 110s-100-44-100-110c0-62 36-120 100-124Z';
const belly = form(
  BELLY,
  '#FFE9B8',
  patch('M386 346c0 66-40 110-100 110-34 0-62-14-78-38 26 14 56 18 86 12 54-10 80-52 78-130 9 14 14 30 14 46Z', '#F6D08A') +
    line('M286 330v110m-80-88c48 10 116 10 164 0m-154 50c42 10 98 10 140 0', 5, '#DDAE5C') +
    patch('M213 270c19 18 47 26 73 26 28 0 56-8 74-26-10-18-20-30-30-34h-90c-10 8-20 20-27 34Z', '#DDAE5C', ' opacity=".6"'),
  8,
);

/** The snail-shell whistle: to blow it is to call for help. */
const CONCH = 'M286 300c18 0 32 14 32 31 0 18-14 31-34 31-12 0-22-2-38 4 4-10 8-20 8-33 0-19 14-33 32-33Z';
const conch =
  line('M214 250c24 38 48 54 72 56 24-2 46-16 66-56', 7) +
  form(
    CONCH,
    '#FF8F7D',
    patch('M318 331c0 18-14 31-34 31-12 0-22-2-38 4 6-14 22-10 38-14 18-4 28-16 26-36 5 4 8 9 8 15Z', '#D95F55') +
      line('M287 332c-4-6-13-2-10 6 4 10 22 6 22-7 0-12-17-17-27-9', 5, CREAM),
    6,
  );

const HEAD = 'M272 42c78 0 132 52 136 122s-56 110-134 110-138-40-136-110S194 42 272 42Z';
const head =
  form(
    HEAD,
    SKIN,
    patch('M408 164c4 70-56 110-134 110-52 0-96-18-120-50 36 22 86 30 132 24 66-8 100-52 98-142 14 16 22 36 24 58Z', '#6FC7A3') +
      line('M184 86c16-18 40-29 64-32', 12, '#C9F2DC') +
      `<path d="M270 58h36l8 22-26 14-26-14Zm62 10 22 16-4 18-18-4-4-16Zm-94 6 8 16-6 14h-18l-2-18Zm50 38 12 8-12 10-12-10Z" fill="${SKIN_DARK}" stroke="${SKIN_DARK}" stroke-width="8"/>`,
    8,
  ) +
  disc(277, 188, 3.5, INK) +
  disc(295, 188, 3.5, INK);

const both = (draw: (x: number) => string): string => draw(228) + draw(340);
const cheeks = (y: number, rx = 20, opacity = '.75'): string =>
  oval(190, y, rx, 12, '#FF8F7D', ` opacity="${opacity}"`) + oval(376, y - 3, rx - 3, 12, '#FF8F7D', ` opacity="${opacity}"`);
const iris = (y: number, colour: string): string =>
  both((x) =>
    patch(
      `M${x - 16} ${y}C${x - 10} ${y + 12} ${x + 10} ${y + 12} ${x + 16} ${y}C${x + 14} ${y + 10} ${x + 8} ${y + 15} ${x} ${y + 15}C${x - 8} ${y + 15} ${x - 14} ${y + 10} ${x - 16} ${y}Z`,
      colour,
    ),
  );
const tongueMouth = (d: string, tongue: string): string => shape(d, '#7A2748', 6) + patch(tongue, '#FF8F7D');

const closedEyes = line('M205 170c8 16 38 16 46 0m66 0c8 16 38 16 46 0', 8);

interface Look {
  eyes: string;
  rest: string;
}

const LOOKS: Record<string, Look> = {
  happy: {
    eyes:
      both((x) => oval(x, 170, 23, 30, INK)) +
      iris(184, '#2E9C9B') +
      both((x) => disc(x + 8, 158, 10, '#FFF') + disc(x - 9, 178, 5, '#FFF')),
    rest:
      line('M204 126c8-8 22-10 32-6m98 0c10-4 24-2 32 6', 7) +
      tongueMouth(
        'M250 204c14-2 26 2 36 10 10-8 22-12 36-10-2 34-18 44-36 44s-34-10-36-44Z',
        'M264 236c6-8 38-8 44 0-6 8-12 9-22 9s-16-1-22-9Z',
      ) +
      cheeks(216),
  },
  worried: {
    eyes:
      both((x) => oval(x, 172, 24, 30, '#FFF', inked(6))) +
      disc(232, 176, 14, INK) +
      disc(336, 176, 14, INK) +
      disc(237, 170, 5, '#FFF') +
      disc(341, 170, 5, '#FFF'),
    rest:
      line('M200 134c10-12 26-20 42-20m126 20c-10-12-26-20-40-20', 8) +
      line('M256 226c8-14 18-14 30-4 12-10 22-10 30 4', 7) +
      line('m176 214 12-8m0 14 12-8m164-6 12 8m-22-2 12 8', 5, SKIN_DARK),
  },
  brave: {
    eyes:
      both((x) => oval(x, 172, 23, 28, INK)) +
      iris(185, '#2E9C9B') +
      both(
        (x) =>
          `<path d="M${x + 8} 152L${x + 11} 159L${x + 18} 162L${x + 11} 165L${x + 8} 172L${x + 5} 165L${x - 2} 162L${x + 5} 159Z" fill="#FFF" stroke="#FFF" stroke-width="4"/>`,
      ),
    rest:
      line('M202 130c16-6 30-4 46 6m118-6c-16-6-30-4-46 6', 10) + line('M248 208c10 14 24 16 38 9 14 7 30 5 40-11', 7) + cheeks(216, 19),
  },
  cheer: {
    eyes: line('M204 180c6-26 42-26 48 0m64 0c6-26 42-26 48 0', 9),
    rest:
      line('M206 128c8-10 22-14 34-10m90 0c12-4 26 0 34 10', 7) +
      tongueMouth(
        'M240 202c18-2 34 2 46 10 12-8 28-12 46-10 0 42-22 56-46 56s-46-14-46-56Z',
        'M258 243c8-13 48-13 56 0-8 10-16 12-28 12s-20-2-28-12Z',
      ) +
      cheeks(212, 22, '.8'),
  },
  listen: {
    eyes: both((x) => oval(x, 170, 23, 29, INK) + disc(x - 8, 160, 9, '#FFF') + disc(x + 10, 184, 5, '#FFF')),
    rest: line('M204 122c8-10 24-12 36-6m92 0c12-6 26-2 34 6', 7) + line('M262 214c8 8 16 8 24 3 8 5 18 5 26-3', 7) + cheeks(214),
  },
  sad: {
    eyes: both((x) => oval(x, 176, 23, 28, INK) + disc(x + 6, 164, 8, '#FFF')) + iris(188, '#BFE9F5'),
    rest:
      line('M202 142c10-10 24-18 38-22m126 22c-10-10-24-18-36-22', 8) +
      line('M262 232c6-14 16-16 24-12 8-4 18-2 24 12', 7) +
      shape('M196 206c12 16 16 26 12 34-6 8-20 6-21-6 0-8 5-16 9-28Z', '#BFE9F5', 5),
  },
};
const FACE_BOX: Box = [164, 105, 235, 160];

/** Scale patches of a flipper: x, y, half width, half height, turn. */
const scales = (list: readonly (readonly [number, number, number, number, number])[]): string =>
  list.map(([x, y, rx, ry, turn]) => oval(x, y, rx, ry, SKIN_DARK, ` transform="rotate(${turn} ${x} ${y})"`)).join('');

interface Flipper {
  svg: string;
  box: Box;
  /** In front of the belly, or even of whistle and head; otherwise behind. */
  at: 'behind' | 'belly' | 'chest';
  /** The shoulder; without it the flipper keeps still. */
  pivot?: readonly [number, number];
}

const upR = form(
  'M340 290c34-6 64-40 78-82 12-40 28-70 52-62 26 10 22 82-2 132-22 44-64 74-104 72-26-2-40-54-24-60Z',
  CREAM,
  patch('M340 290c34-6 64-40 78-82 12-40 28-70 52-62 6 2 10 8 12 16-8 64-50 146-134 178-14-20-18-46-8-50Z', SKIN) +
    scales([
      [454, 190, 8, 13, 14],
      [438, 230, 10, 14, 24],
      [410, 270, 11, 14, 40],
    ]),
  8,
);
const restL = form(
  'M222 280c-36 8-78 58-98 112-8 26 10 42 32 32 46-22 86-70 92-110 2-24-8-38-26-34Z',
  CREAM,
  patch('M222 280c-36 8-78 58-98 112-4 14 0 24 6 30 44-24 92-74 106-136-5-5-10-7-14-6Z', SKIN) +
    scales([
      [198, 320, 13, 10, -50],
      [172, 352, 13, 9, -54],
      [150, 386, 11, 7, -60],
    ]),
  8,
);
const tuckL =
  shape('M206 318c-8-28 16-56 46-56 24 0 38 14 34 30-6 20-24 44-42 54-20 6-34-4-38-28Z', SKIN, 8) +
  scales([
    [230, 312, 9, 12, 24],
    [252, 288, 9, 12, 48],
  ]);

const flippers = {
  upR: { svg: upR, box: [325, 136, 171, 223], at: 'behind', pivot: [352, 322] },
  upL: { svg: mirror(upR, 283), box: [70, 136, 171, 223], at: 'behind', pivot: [214, 322] },
  restL: { svg: restL, box: [114, 271, 143, 164], at: 'belly', pivot: [226, 296] },
  restR: { svg: mirror(restL, 286), box: [315, 271, 143, 164], at: 'belly', pivot: [346, 296] },
  hipL: {
    svg: form(
      'M226 286c-40-4-88 18-94 48-2 28 38 52 76 58 22 2 28-20 12-32-16-10-28-16-32-22 12-4 34-2 50-6 16-10 10-44-12-46Z',
      SKIN,
      scales([
        [168, 320, 13, 9, -34],
        [162, 348, 11, 8, 34],
        [204, 308, 13, 9, -8],
      ]),
      8,
    ),
    box: [123, 277, 133, 124],
    at: 'belly',
  },
  tuckL: { svg: tuckL, box: [196, 254, 99, 102], at: 'chest' },
  tuckR: { svg: mirror(tuckL, 285), box: [275, 254, 99, 102], at: 'chest' },
  stopR: {
    svg: form(
      'M352 350c-16-28 20-86 58-124 22-20 52-14 60 12 10 38-18 112-64 132-24 8-44 0-54-20Z',
      CREAM,
      patch('M362 346c-8-26 20-74 54-106 16-14 36-10 42 8 6 34-20 90-56 108-18 8-34 4-40-10Z', SKIN) +
        patch('M384 338c-4-22 18-56 40-76 10-8 18-4 20 4 2 24-18 56-40 70-8 6-16 8-20 2Z', '#C9F2DC'),
      8,
    ),
    box: [340, 206, 141, 176],
    at: 'chest',
    pivot: [376, 350],
  },
  /** Bent at the elbow, the tip on the chest beside the whistle. */
  heartR: {
    svg:
      form(
        'M344 282c42-6 92 44 94 90-2 24-34 28-50 10-24-28-66-82-44-100Z',
        SKIN,
        patch('M438 372c-2 24-34 28-50 10 22 4 36-16 30-54 12 14 19 30 20 44Z', CREAM) +
          scales([
            [366, 304, 13, 9, 30],
            [394, 332, 12, 9, 48],
          ]),
        8,
      ) +
      form(
        'M434 366c8 24-14 40-42 36-40-6-70-36-70-68 0-18 16-24 32-12 24 18 66 14 80 44Z',
        SKIN,
        patch('M434 366c8 24-14 40-42 36-40-6-70-36-70-68 18 36 62 58 112 32Z', CREAM) +
          scales([
            [346, 338, 9, 12, -38],
            [372, 355, 9, 12, -58],
            [402, 364, 8, 12, -78],
          ]),
        8,
      ),
    box: [314, 273, 132, 138],
    at: 'belly',
  },
} satisfies Record<string, Flipper>;

const POSES: Record<string, readonly [Flipper, Flipper]> = {
  wave: [flippers.restL, flippers.upR],
  tuck: [flippers.tuckL, flippers.tuckR],
  stop: [flippers.hipL, flippers.stopR],
  cheer: [flippers.upL, flippers.upR],
  heart: [flippers.restL, flippers.heartR],
  rest: [flippers.restL, flippers.restR],
};

/** The pose that goes with a face unless a story says otherwise. */
const MAI_POSE: Record<string, string> = {
  happy: 'wave',
  worried: 'tuck',
  brave: 'stop',
  cheer: 'cheer',
  listen: 'heart',
  sad: 'rest',
};

const star = (x: number, y: number): string =>
  group(`transform="translate(${x} ${y})"`, shape('M0-21 6-7l15 2L10 5l3 15-13-7-13 7 3-15-11-10 15-2Z', '#FFD166', 5));

const shadow: Part = { key: 'shadow', svg: groundShadow(256, 488, 150, 14), box: [102, 470, 308, 36] };
const back: Part = { key: 'shell', svg: shell + hind, box: [44, 188, 379, 313] };
const front: Part = { key: 'belly', svg: belly, box: [178, 214, 216, 250] };
const top: Part = { key: 'head', svg: conch + head, box: [129, 34, 288, 339] };
const drop: Part = {
  key: 'drop',
  svg: shape('M404 84c14 20 22 30 20 42-2 14-24 16-28 0-2-12 4-24 8-42Z', '#BFE9F5', 5),
  box: [389, 77, 42, 67],
};
/** The shield of light: the same 13 scutes, in gold. */
const light: Part = {
  key: 'light',
  svg:
    patch(
      'M262 4c90 0 176 44 214 122 38 82 12 198-44 272-44 56-110 92-170 110-60-18-126-54-170-110-56-74-82-190-44-272C86 48 172 4 262 4Z',
      '#FFD166',
    ) +
    patch(
      'M262 26c78 0 158 40 192 108 34 76 10 178-40 250-40 52-100 88-152 104-52-16-112-52-152-104-50-72-74-174-40-250C104 66 184 26 262 26Z',
      '#FFF1C9',
    ) +
    `<path transform="translate(6 -4)" d="${scutePath}" stroke="#FFD166" stroke-width="9" fill="#FFE9B8"/>`,
  box: [26, 0, 472, 512],
};
const confetti: Part = {
  key: 'confetti',
  svg:
    star(60, 110) +
    star(440, 80) +
    line('m128 40 12 12m252-26-10 14M34 180l12 10', 10, '#FF8F7D') +
    line('m172 22 4 14m304 84 14-6M24 140l-12 6', 10, '#7C5CC4') +
    disc(110, 80, 7, '#2E9C9B') +
    disc(350, 22, 7, '#2E9C9B') +
    disc(496, 170, 6, '#FFD166'),
  box: [3, 11, 503, 188],
};

/** Mai as a paper doll. Poses: `wave tuck stop cheer heart rest`; faces: `happy worried brave cheer listen sad`. */
export function mai(): Figure {
  return {
    width: 512,
    height: 512,
    feet: 488,
    top: 38,
    middle: 272,
    parts(wantedPose, wantedFace, eyes) {
      const face = Object.hasOwn(LOOKS, wantedFace) ? wantedFace : 'happy';
      const pose = Object.hasOwn(POSES, wantedPose) ? wantedPose : (MAI_POSE[face] ?? 'rest');
      const look = LOOKS[face] ?? { eyes: '', rest: '' };
      const arms = (POSES[pose] ?? []).map((flipper, i) => {
        const part: Part = { key: `${i ? 'armR' : 'armL'}:${pose}`, svg: flipper.svg, box: flipper.box };
        return { at: flipper.at, part: flipper.pivot ? { ...part, moves: 'arm' as const, pivot: flipper.pivot } : part };
      });
      const at = (place: Flipper['at']): Part[] => arms.filter((arm) => arm.at === place).map((arm) => arm.part);
      const shut = eyes === 'closed' && face !== 'cheer';
      return [
        shadow,
        ...(pose === 'stop' ? [light] : []),
        back,
        ...at('behind'),
        front,
        ...at('belly'),
        top,
        { key: `face:${face}:${shut ? 'closed' : 'open'}`, svg: (shut ? closedEyes : look.eyes) + look.rest, box: FACE_BOX, moves: 'face' },
        ...(face === 'worried' ? [drop] : []),
        ...at('chest'),
        ...(pose === 'cheer' ? [confetti] : []),
      ];
    },
  };
}
