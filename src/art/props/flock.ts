/** The flock of An Hòa: sheep that stand, run and lie down, the lamb, grass that grows. */

import { drawing, INK, inked, line, oval, patch, shape } from '../pen';

/** How one stands there; `glad` lies down and sings with `sing`. */
export type Mood = 'sad' | 'calm' | 'glad' | 'sing';

interface Coat {
  wool: string;
  shade: string;
  face: string;
}
const coats: readonly Coat[] = [
  { wool: '#FFF6E0', shade: '#E3CFA3', face: '#8A6A50' },
  { wool: '#F0D9B4', shade: '#D0AD78', face: '#5A4A3C' },
  { wool: '#FFFBF0', shade: '#DDD2BE', face: '#C98F5E' },
  { wool: '#D9B48A', shade: '#B58A5C', face: '#5A4A3C' },
];
const lambCoat: Coat = { wool: '#FFFDF6', shade: '#E9D6C0', face: '#F8D3AE' };

const mouths: Record<Mood, string> = {
  sad: line('M122 100C126 95 134 95 138 100', 5),
  calm: line('M124 98H137', 5),
  glad: line('M121 95C125 102 135 102 139 95', 5),
  sing: `<path d="M123 94H138C140 108 121 108 123 94Z" fill="#7A2748" stroke="${INK}" stroke-width="5"/>`,
};

function head({ wool, shade, face }: Coat, mood: Mood): string {
  const droop = mood === 'sad' ? 8 : 0;
  return (
    `<g transform="translate(0 ${droop})">` +
    shape('M104 64C92 56 84 62 86 72C92 80 102 80 108 74ZM156 64C168 56 176 62 174 72C168 80 158 80 152 74Z', face, 6) +
    shape('M104 66C106 46 154 46 156 66C160 90 150 112 130 112C110 112 100 90 104 66Z', face, 7) +
    shape('M102 66C96 50 110 40 120 46C128 36 146 40 146 50C160 46 166 60 156 68C148 74 142 66 134 70C124 76 108 74 102 66Z', wool, 7) +
    line('M112 58C116 54 122 56 122 60', 5, shade) +
    (mood === 'glad'
      ? line('M112 84C114 79 120 79 122 84M138 84C140 79 146 79 148 84', 5)
      : `${oval(117, 83, 5, 6, INK)}${oval(143, 83, 5, 6, INK)}${oval(115, 81, 2, 2, '#FFF')}${oval(141, 81, 2, 2, '#FFF')}`) +
    mouths[mood] +
    (mood === 'sad' ? '' : oval(109, 93, 5, 4, '#FF8F7D', ' opacity=".7"') + oval(151, 93, 5, 4, '#FF8F7D', ' opacity=".7"')) +
    '</g>'
  );
}

const bell = (x: number, y: number): string =>
  shape(`M${x - 8} ${y}H${x + 8}L${x + 11} ${y + 15}H${x - 11}Z`, '#C98F4E', 5) + line(`M${x} ${y + 15}V${y + 20}`, 5);
const note = line('M176 40V14L192 8V32', 6) + oval(170, 41, 8, 6, INK) + oval(186, 33, 8, 6, INK);

/** A sheep 200 by 160, feet on y = 150, looking to the right. */
function standing(coat: Coat, mood: Mood): string {
  const { wool, shade, face } = coat;
  const body =
    'M34 92C18 84 22 58 42 56C44 34 74 28 86 42C100 30 122 40 120 58C132 68 130 92 116 96C110 112 88 114 80 104C66 114 46 110 44 98C40 98 36 96 34 92Z';
  return (
    oval(84, 150, 58, 8, INK, ' opacity=".16"') +
    [52, 72, 96, 112].map((x) => line(`M${x} 100V142`, 19) + line(`M${x} 100V140`, 7, face)).join('') +
    shape(body, wool) +
    patch(
      'M44 98C46 110 66 114 80 104C88 114 110 112 116 96C122 94 126 88 126 82C112 96 90 96 78 92C64 100 46 96 34 90C36 96 40 98 44 98Z',
      shade,
    ) +
    line('M52 66C56 60 64 62 64 68M76 58C80 52 88 54 88 60M66 84C70 78 78 80 78 86', 5, shade) +
    line(body, 7) +
    head(coat, mood) +
    bell(130, 114)
  );
}

/** The same sheep lying in the grass, its legs under it. */
function lying(coat: Coat, mood: Mood): string {
  const { wool, shade } = coat;
  const body = 'M26 138C8 130 12 102 34 100C38 78 72 74 84 88C100 76 124 86 122 104C136 112 138 134 124 140C100 150 50 150 26 138Z';
  return (
    oval(86, 150, 70, 8, INK, ' opacity=".16"') +
    shape(body, wool) +
    patch('M26 138C50 150 100 150 124 140C132 136 134 128 132 120C108 136 56 138 18 124C18 130 20 136 26 138Z', shade) +
    line('M44 112C48 106 56 108 56 114M70 102C74 96 82 98 82 104', 5, shade) +
    line(body, 7) +
    `<g transform="translate(0 26)">${head(coat, mood)}${mood === 'sing' ? `<g transform="translate(-4 10)">${note}</g>` : ''}</g>`
  );
}

/** Lying ones are lower: 200 by 116. */
const whole = (how: 'stands' | 'lies', inner: string): string =>
  how === 'stands' ? drawing(200, 160, inner) : drawing(200, 116, `<g transform="translate(0 -44)">${inner}</g>`);

/** @param which 0–3 of the flock; they differ in wool and face */
export const sheep = (which: number, how: 'stands' | 'lies', mood: Mood, turned = false): string => {
  const coat = coats[which % coats.length] ?? lambCoat;
  const inner = how === 'stands' ? standing(coat, mood) : lying(coat, mood);
  return whole(how, turned ? `<g transform="translate(200 0) scale(-1 1)">${inner}</g>` : inner);
};
export const lamb = (how: 'stands' | 'lies', mood: Mood): string =>
  whole(how, how === 'stands' ? standing(lambCoat, mood) : lying(lambCoat, mood));

/** The cloud that brings the rain, without contour. */
export const rain: string = drawing(
  300,
  220,
  '<path d="M40 110C10 108 12 66 48 68C50 26 116 16 134 48C160 14 232 26 234 70C276 64 286 112 252 116H52C46 116 42 114 40 110Z" fill="#A9C4DC"/><path d="M40 110C90 118 200 118 262 108C262 112 258 116 252 116H52C46 116 42 114 40 110Z" fill="#8FB0CE"/>' +
    '<path d="M70 136L62 160M112 140L104 166M154 136L146 160M196 140L188 166M236 134L228 156M90 178L84 198M134 182L128 204M176 178L170 198M218 174L212 194" stroke="#6CB7DC" stroke-width="8"/>',
);

const blades = 'M-30 0C-34-18-28-32-20-40M-16 0C-18-26-8-46 2-54M0 0C4-24 14-40 28-46M14 0C20-14 32-24 46-26';
/** Young grass, without contour: scenery. */
export const youngGrass: string = drawing(
  120,
  70,
  `<g transform="translate(56 66)"><path d="${blades}" stroke="#6FC77A" stroke-width="8"/><path d="M-16 0C-18-26-8-46 2-54" stroke="#A6E08C" stroke-width="4"/>${oval(28, -48, 6, 6, '#FFD166')}</g>`,
);

/** A grazing sheep far off, without contour. */
export const grazing: string = drawing(
  100,
  60,
  '<path d="M34 34V54M64 34V54" stroke="#5A4A3C" stroke-width="7"/><path d="M20 32C8 24 18 8 32 10C38 0 58 0 62 10C76 8 86 22 76 32C70 44 26 44 20 32Z" fill="#FFFBF0"/><path d="M20 32C26 44 70 44 76 32C78 29 79 26 78 22C62 34 36 34 17 24C17 28 18 30 20 32Z" fill="#EAD9B8"/><path d="M72 26C84 28 94 42 90 50C82 54 72 46 68 36Z" fill="#8A6A50"/>',
);

/** The lamb that stands apart, seen from the story: without contour, it can't be touched. */
export const stray: string = drawing(
  100,
  90,
  '<path d="M36 60V84M62 60V84" stroke="#C98F5E" stroke-width="8"/><path d="M20 50C10 40 18 24 32 26C38 14 60 14 64 28C78 28 84 44 74 52C68 64 28 64 20 50Z" fill="#FFFDF6"/><path d="M20 50C28 64 68 64 74 52C76 49 77 46 77 42C60 54 36 54 18 42C18 46 18 48 20 50Z" fill="#E9D6C0"/><path d="M62 34C64 18 90 18 92 34C94 50 86 58 77 58C68 58 60 50 62 34Z" fill="#F8D3AE"/><path d="M62 32C58 20 70 14 78 20C86 14 98 22 92 32C84 28 72 28 62 32Z" fill="#FFFDF6"/><path d="M71 40h.1M84 40h.1" stroke="#2A2150" stroke-width="6"/><path d="M73 51C75 48 80 48 82 51" stroke="#2A2150" stroke-width="3"/>',
);

/** The shepherd far off: a leaf hat, a stick, walking behind some sheep. */
export const herd: string = drawing(
  260,
  120,
  '<path d="M30 116L34 40" stroke="#96735C" stroke-width="6"/><path d="M50 62C40 70 40 100 44 116H66C72 100 70 70 62 62Z" fill="#34507F"/><circle cx="56" cy="50" r="13" fill="#A9714A"/><path d="M32 44L56 24L80 44Z" fill="#FFD166"/><path d="M46 70L34 84" stroke="#34507F" stroke-width="8"/>' +
    [100, 150, 206]
      .map(
        (x, index) =>
          `<g transform="translate(${x} ${78 - (index % 2) * 10})"><path d="M10 24V38M34 24V38" stroke="#5A4A3C" stroke-width="6"/><path d="M2 20C-6 12 2-2 14 0C20-8 34-6 36 2C48 0 52 12 44 20C40 30 8 30 2 20Z" fill="#FFFBF0"/><path d="M40 4C48 0 56 8 53 16C50 22 42 20 39 14Z" fill="#8A6A50"/></g>`,
      )
      .join(''),
);

/** Golden dust over the field, without contour. */
export const dust: string = drawing(
  200,
  60,
  '<path d="M10 44C20 20 60 26 76 30C96 10 140 18 150 34C176 28 196 40 188 50H18C8 52 6 48 10 44Z" fill="#FFF3D2" opacity=".7"/>',
);

/** Warm light under the flock when it lies together. */
export const warmth: string = drawing(
  400,
  200,
  `${oval(200, 110, 190, 84, '#FFE9B0', ' opacity=".45"')}${oval(200, 112, 140, 62, '#FFD166', ' opacity=".4"')}`,
);

/** A tuft of green that grows where the flock has come, inked as it belongs to the game. */
export const tuft: string = drawing(
  80,
  60,
  `<path d="M20 54C14 34 20 20 28 12C34 24 34 40 34 54ZM34 54C34 30 40 14 50 4C56 20 52 40 46 54Z" fill="#8ED9B4"${inked(5)}/>`,
);
