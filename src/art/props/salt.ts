/** What lives on the salt fields: sails of windpumps, salt workers, a heron, heaps, and the light at the end of the day. */

import { drawing, line, patch } from '../pen';

/** Sails of a windpump, round (60, 60). */
export const sails: string = drawing(
  120,
  120,
  `${[0, 60, 120, 180, 240, 300]
    .map(
      (turn) =>
        `<g transform="rotate(${turn} 60 60)"><path d="M60 60L52 8H76Z" fill="#FFF6E0"/><path d="M60 60L66 8H76Z" fill="#E9C9A4"/></g>`,
    )
    .join('')}<circle cx="60" cy="60" r="9" fill="#7D5C47"/>`,
);

/** A white heron, flying to the right. */
export const heron: string = drawing(
  110,
  60,
  patch(
    'M6 34C20 30 34 30 46 32C54 14 68 6 84 4C76 14 72 24 66 32C80 32 90 28 98 26L108 28L98 32C86 40 66 46 46 42C30 44 16 42 6 34Z',
    '#FFFDF8',
  ) +
    patch('M46 32C54 14 68 6 84 4C74 12 62 22 56 34Z', '#D9DEEA') +
    line('M98 29L108 28', 3, '#E0A030') +
    line('M6 35L-6 40', 3, '#5B5470'),
);

const worker = (arm: string): string =>
  drawing(
    120,
    110,
    line('M18 44C44 34 76 34 102 44', 5, '#7D5C47') +
      line('M18 44L10 74M18 44L26 74M102 44L94 74M102 44L110 74', 2, '#7D5C47') +
      patch('M6 74H30L26 86H10ZM90 74H114L110 86H94Z', '#B5793F') +
      patch('M8 74C12 62 24 62 28 74ZM92 74C96 62 108 62 112 74Z', '#FFFDF8') +
      patch('M48 92L46 62C46 48 52 42 60 42S74 48 74 62L72 92Z', '#D77F8E') +
      line('M54 90V106M66 90V106', 7, '#4B5A86') +
      patch('M52 30C52 22 68 22 68 30C68 38 64 42 60 42S52 38 52 30Z', '#C98F62') +
      patch('M38 28L60 8L82 28C70 34 50 34 38 28Z', '#F2D08A') +
      arm,
  );
/** Carries two baskets of salt on a pole; at the end of the day waves with the hat on. */
export const carrier: string = worker(line('M72 54L84 42', 6, '#C98F62'));
export const greeter: string = worker(`${line('M72 54C86 48 92 34 92 20', 7, '#C98F62')}<circle cx="93" cy="16" r="6" fill="#C98F62"/>`);

const spark = (x: number, y: number, r: number, colour = '#FFF3D2'): string =>
  `<path transform="translate(${x} ${y}) scale(${r / 16})" d="M0-16C2-4 4-2 16 0C4 2 2 4 0 16C-2 4-4 2-16 0C-4-2-2-4 0-16Z" fill="${colour}"/>`;

/** A heap of salt, without outline: it belongs to the place. */
const mound = (light: string, shade: string): string =>
  '<ellipse cx="120" cy="146" rx="114" ry="13" fill="#B48A5C" opacity=".35"/>' +
  patch('M14 146C44 112 82 48 114 20Q120 14 128 20C160 48 196 108 226 146C190 156 50 156 14 146Z', light) +
  patch('M124 17C160 48 196 108 226 146C196 154 150 155 116 154C148 122 154 68 124 17Z', shade);
export const heapAt: string = drawing(240, 160, mound('#FFFDF8', '#E3DCE8') + spark(84, 76, 12) + spark(64, 118, 9) + spark(150, 60, 9));
/** The same in the last light. */
export const heapPink: string = drawing(
  240,
  160,
  mound('#FFD3DC', '#E79BB8') +
    spark(84, 76, 14, '#FFF') +
    spark(62, 118, 10, '#FFF') +
    spark(150, 62, 11, '#FFF') +
    spark(176, 112, 9, '#FFF'),
);

/** Light that plays on the pans. */
export const glitter: string = drawing(
  900,
  220,
  [
    [60, 60, 16],
    [150, 150, 22],
    [240, 40, 14],
    [330, 120, 24],
    [430, 60, 18],
    [520, 170, 22],
    [610, 70, 20],
    [690, 130, 16],
    [770, 50, 22],
    [850, 150, 18],
  ]
    .map(([x = 0, y = 0, r = 0]) => spark(x, y, r, '#FFFBEA'))
    .join(''),
);

/** A slip of foam for the story's beach. */
export const slip: string = drawing(
  900,
  200,
  '<path d="M0 40C180 10 420 20 620 60C740 84 860 120 900 150C800 176 640 168 520 178C380 190 180 196 0 176Z" fill="#7FDCD6" opacity=".7"/><path d="M900 150C800 176 640 168 520 178C380 190 180 196 0 176" stroke="#FFFFFF" stroke-width="18"/><path d="M840 132C720 150 600 146 480 156C340 166 160 170 0 152" stroke="#FFFFFF" stroke-width="7" opacity=".8"/>',
);
