/** Things of the turtle beach: shells that shine, starfish, hatchlings, and the shells that answer a question. */
import { safeSign, stopSign } from '../card-signs';
import { disc, drawing, form, group, INK, inked, line, oval, patch, shape } from '../pen';

const SCUTE =
  'M32 12H68C74 12 78 14 81 19L93 43C95 48 95 52 93 57L81 81C78 86 74 88 68 88H32C26 88 22 86 19 81L7 57C5 52 5 48 7 43L19 19C22 14 26 12 32 12Z';
const STAR =
  'M50 8C55 8 58 14 62 30C78 32 92 32 94 38C96 43 88 50 76 60C80 76 84 88 79 92C74 95 64 88 50 78C36 88 26 95 21 92C16 88 20 76 24 60C12 50 4 43 6 38C8 32 22 32 38 30C42 14 45 8 50 8Z';

const scutePiece = form(
  SCUTE,
  '#FFD166',
  patch('M81 19L93 43C95 48 95 52 93 57L81 81C78 86 74 88 68 88H44C66 80 78 56 74 12C77 13 79 16 81 19Z', '#DDAE5C') +
    line('M50 30L66 38V60L50 70L34 60V38ZM50 30V14M66 38L82 26M66 60L82 74M50 70V86M34 60L18 74M34 38L18 26', 5, '#C9731A') +
    line('M24 26C27 21 30 20 36 20', 7, '#FFF6E0'),
);
const starPiece = form(
  STAR,
  '#FF8F7D',
  patch('M94 38C96 43 88 50 76 60C80 76 84 88 79 92C74 95 64 88 50 78C62 72 70 56 62 30C78 32 92 32 94 38Z', '#D95F55') +
    [
      [50, 26],
      [50, 50],
      [28, 42],
      [70, 42],
      [36, 68],
      [64, 68],
    ]
      .map(([x = 0, y = 0]) => disc(x, y, 4, '#FFE9B8'))
      .join(''),
);

/** A golden scute: what grows over a private zone. */
export const scute = drawing(100, 100, scutePiece);
export const starfish = drawing(100, 100, starPiece);

const inBasket = (piece: string, light: string, base: string, dark: string, sign: string): string =>
  drawing(
    160,
    180,
    oval(82, 166, 70, 10, INK, ' opacity=".16"') +
      group('transform="translate(14 44) rotate(-14 50 50) scale(.62)"', piece) +
      group('transform="translate(84 42) rotate(12 50 50) scale(.62)"', piece) +
      group('transform="translate(37 4) scale(.86)"', piece) +
      form(
        'M14 92H146C150 92 152 96 151 100L140 154C138 162 132 166 124 166H36C28 166 22 162 20 154L9 100C8 96 10 92 14 92Z',
        base,
        patch('M146 92C150 92 152 96 151 100L140 154C138 162 132 166 124 166H100C122 150 128 120 126 92Z', dark) +
          line('M30 112L128 112M34 130L124 130M40 148L118 148', 5, dark) +
          line('M56 100L60 160M80 100V160M104 100L100 160', 5, light),
      ) +
      form('M8 84H152C158 84 158 102 152 102H8C2 102 2 84 8 84Z', light, line('M20 90H60', 5, '#FFFDF6')) +
      form(
        'M52 104H108C114 104 116 107 116 112V152C116 157 114 160 108 160H52C46 160 44 157 44 152V112C44 107 46 104 52 104Z',
        '#FFFDF6',
        '',
      ) +
      sign,
  );

/** My own, under lock: which basket is for which zones, for those who do not read yet. The other one is for all the rest. */
const own =
  line('M68 128V120C68 104 92 104 92 120V128', 13, INK) +
  line('M68 128V120C68 104 92 104 92 120V128', 5, '#B9C6DD') +
  form('M58 126H102V150C102 154 100 156 96 156H64C60 156 58 154 58 150Z', '#FF8F7D', '') +
  disc(80, 138, 5, INK) +
  line('M80 140V147', 5, INK);
const rest = group('transform="translate(54 106) scale(.52)"', starPiece);

/** A woven basket of golden scutes, and one of starfish. */
export const scuteBasket = inBasket(scutePiece, '#F6D08A', '#DDAE5C', '#C98F4E', own);
export const starBasket = inBasket(starPiece, '#BFE9F5', '#93CFE2', '#5FA9C4', rest);

/** Where something can be put: a ring of dashes; thicker and golden while its name was just called. */
export const ring = (called: boolean): string =>
  drawing(
    100,
    100,
    `<circle cx="50" cy="50" r="40" stroke="#FFFDF6" stroke-width="${called ? 22 : 16}" opacity=".9"/>` +
      `<circle cx="50" cy="50" r="40" stroke="${called ? '#FFD166' : INK}" stroke-width="${called ? 12 : 6}"${called ? '' : ' stroke-dasharray="13 12"'}/>` +
      (called
        ? `<circle cx="50" cy="50" r="47" stroke="${INK}" stroke-width="4"/><circle cx="50" cy="50" r="33" stroke="${INK}" stroke-width="4"/>`
        : ''),
  );

const shellTop = (x: number, y: number, rx: number, ry: number): string =>
  form(
    `M${x - rx} ${y}C${x - rx} ${y - ry * 1.3} ${x + rx} ${y - ry * 1.3} ${x + rx} ${y}C${x + rx} ${y + ry * 1.3} ${x - rx} ${y + ry * 1.3} ${x - rx} ${y}Z`,
    '#2B7886',
    patch(
      `M${x + rx * 0.5} ${y - ry * 0.8}C${x + rx} ${y - ry * 0.5} ${x + rx * 1.02} ${y + ry * 0.5} ${x + rx * 0.4} ${y + ry * 0.85}C${x} ${y + ry} ${x - rx * 0.5} ${y + ry * 0.8} ${x - rx * 0.6} ${y + ry * 0.7}C${x + rx * 0.4} ${y + ry * 0.6} ${x + rx * 0.7} ${y} ${x + rx * 0.5} ${y - ry * 0.8}Z`,
      '#14606E',
    ),
    6,
  );

/** A green turtle's hatchling seen from above, its head up: on the sand it crawls, in the sea it swims. */
export function hatchling(swims: boolean): string {
  const flipper = (d: string) => shape(d, '#4FAE8C', 5);
  return drawing(
    120,
    130,
    (swims
      ? '<ellipse cx="60" cy="72" rx="56" ry="50" stroke="#EAFBF6" stroke-width="6" opacity=".9"/><path d="M6 112C20 104 30 118 44 110M76 112C90 104 100 118 114 110" stroke="#EAFBF6" stroke-width="6"/>'
      : oval(64, 112, 40, 12, INK, ' opacity=".16"')) +
      flipper('M38 56C20 40 6 44 6 60C12 70 28 74 40 72Z') +
      flipper('M82 56C100 40 114 44 114 60C108 70 92 74 80 72Z') +
      flipper('M42 96C30 100 24 110 30 118C40 118 48 110 50 102Z') +
      flipper('M78 96C90 100 96 110 90 118C80 118 72 110 70 102Z') +
      form(
        'M60 8C74 8 80 18 78 30C76 42 68 48 60 48C52 48 44 42 42 30C40 18 46 8 60 8Z',
        '#8ED9B4',
        patch('M78 30C76 42 68 48 60 48C56 48 52 47 49 44C62 42 70 30 66 9C76 12 80 20 78 30Z', '#6FC7A3'),
        5,
      ) +
      disc(51, 24, 4.5, INK) +
      disc(69, 24, 4.5, INK) +
      disc(52.5, 22.5, 1.6, '#FFF') +
      disc(70.5, 22.5, 1.6, '#FFF') +
      line('M54 34C57 38 63 38 66 34', 4) +
      shellTop(60, 78, 32, 28) +
      line('M60 62L70 70V86L60 94L50 86V70ZM60 62V52M70 70L82 62M70 86L82 94M60 94V104M50 86L38 94M50 70L38 62', 4, '#4B9AA3'),
  );
}

const icons = {
  /** Soap bubbles and a plaster: clean and healthy. */
  clean:
    form(
      'M36 58H76C82 58 84 62 84 66V80C84 86 80 90 74 90H36C30 90 26 86 26 80V68C26 62 30 58 36 58Z',
      '#8FE0C6',
      line('M38 70H66', 5, '#FFFDF6'),
      5,
    ) +
    disc(50, 42, 13, '#BFE9F5', inked(5)) +
    disc(74, 34, 9, '#BFE9F5', inked(5)) +
    disc(82, 50, 6, '#BFE9F5', inked(4)) +
    line('M44 40C45 36 48 34 51 34', 4, '#FFF'),
  /** A big person with an arm round a small one, and a heart: somebody who cares is there. */
  carer:
    disc(42, 46, 15, '#F8D3AE', inked(5)) +
    shape('M18 94C18 74 28 64 42 64C58 64 66 74 66 94Z', '#C9A9F2', 5) +
    disc(74, 62, 11, '#CF9463', inked(5)) +
    shape('M60 96C60 82 66 76 74 76C84 76 90 82 90 96Z', '#FFD166', 5) +
    line('M58 74C70 78 80 82 88 86', 15, INK) +
    line('M58 74C70 78 80 82 88 86', 6, '#C9A9F2') +
    shape('M74 44C60 35 63 22 69 22C72 22 74 25 74 27C74 25 76 22 79 22C85 22 88 35 74 44Z', '#EF5B4C', 4),
  /** A finger on the lips, crossed out: nothing has to be hidden. */
  open:
    disc(60, 58, 29, '#F8D3AE', inked(5)) +
    disc(49, 46, 4.5, INK) +
    disc(71, 46, 4.5, INK) +
    line('M52 70H68', 5) +
    line('M62 90V64', 15, INK) +
    line('M62 90V64', 6, '#F8D3AE') +
    line('M36 96L94 56', 15, INK) +
    line('M36 96L94 56', 7, '#EF5B4C'),
  /** Asked, and said yes. */
  asked:
    form('M24 26H84C90 26 92 30 92 34V62C92 68 88 72 82 72H68L52 88V72H28C22 72 18 68 18 62V34C18 30 20 26 24 26Z', '#FFFDF6', '', 5) +
    line('M46 42C46 30 66 30 66 42C66 50 56 50 56 56', 7) +
    disc(56, 64, 4.5, INK),
  /** Can change one's mind: an arrow that turns back. */
  free:
    line('M34 62C34 40 50 32 64 36C82 42 86 66 70 78C62 84 50 84 42 78', 16) +
    line('M34 62C34 40 50 32 64 36C82 42 86 66 70 78C62 84 50 84 42 78', 6, '#8FE0C6') +
    shape('M18 54H50L34 74Z', '#8FE0C6', 5),
} as const;

export type CheckIcon = keyof typeof icons;

/** The colours of a scallop: its fan, the fan's shade, its ribs. */
const fans = {
  shut: ['#FFE9B8', '#F6D08A', '#DDAE5C'],
  yes: ['#FFD166', '#DDAE5C', '#C9731A'],
  no: ['#D9E4F2', '#B9C6DD', '#93A5D4'],
} as const;

/** A scallop that answers: not asked yet, yes (open, shining), no (in a mist). */
export function checkShell(icon: CheckIcon, state: 'shut' | 'yes' | 'no'): string {
  const [base, shade, rib] = fans[state];
  const fan = 'M60 132C50 132 44 126 42 118C20 112 4 90 6 62C8 30 32 8 60 8C88 8 112 30 114 62C116 90 100 112 78 118C76 126 70 132 60 132Z';
  const badge =
    state === 'yes'
      ? disc(94, 106, 20, '#8ED9B4', inked(6)) + line('M85 106L92 113L104 99', 7)
      : state === 'no'
        ? disc(94, 106, 20, '#C9A9F2', inked(6)) + line('M84 106H104', 8)
        : disc(94, 106, 20, '#FFFDF6', inked(6)) + line('M88 101C88 93 100 93 100 101C100 106 94 106 94 111', 5) + disc(94, 117, 2.6, INK);
  return drawing(
    124,
    140,
    (state === 'yes' ? line('M60 -2V4M8 14L14 20M112 14L106 20', 6, '#FFD166') : '') +
      form(
        fan,
        base,
        patch('M114 62C116 90 100 112 78 118C76 126 70 132 60 132C58 132 56 132 54 131C86 116 104 70 84 16C102 24 114 42 114 62Z', shade) +
          line('M60 124L16 62M60 124L34 28M60 124V18M60 124L86 28M60 124L104 62', 5, rib),
      ) +
      oval(60, 62, 42, 40, state === 'no' ? '#EDEEF4' : '#FFF6E0', ' opacity=".93"') +
      group(`transform="translate(4 2)"${state === 'no' ? ' opacity=".55"' : ''}`, icons[icon]) +
      badge,
  );
}

const dome = (x: number): string =>
  form(
    `M${x} 116C${x} 52 ${x + 44} 24 ${x + 90} 24C${x + 136} 24 ${x + 180} 52 ${x + 180} 116Z`,
    '#2B7886',
    patch(`M${x + 130} 36C${x + 160} 50 ${x + 180} 76 ${x + 180} 116H${x + 120}C${x + 146} 94 ${x + 150} 62 ${x + 130} 36Z`, '#14606E') +
      line(
        `M${x + 90} 40L${x + 118} 58V88L${x + 90} 104L${x + 62} 88V58ZM${x + 90} 40V26M${x + 118} 58L${x + 146} 44M${x + 118} 88L${x + 150} 112M${x + 62} 88L${x + 30} 112M${x + 62} 58L${x + 34} 44`,
        6,
        '#8FE0C6',
      ) +
      line(`M${x + 22} 78C${x + 30} 58 ${x + 44} 44 ${x + 60} 38`, 7, '#4B9AA3'),
  ) +
  form(
    `M${x - 8} 108H${x + 188}C${x + 198} 108 ${x + 198} 132 ${x + 188} 132H${x - 8}C${x - 18} 132 ${x - 18} 108 ${x - 8} 108Z`,
    '#FFE9B8',
    line(`M${x + 6} 116H${x + 90}`, 5, '#FFFDF6'),
  );

const ground = oval(150, 158, 130, 12, INK, ' opacity=".16"');
const feet =
  shape('M70 128C58 140 56 158 72 160H104C108 148 104 136 98 128Z', '#8ED9B4', 6) +
  shape('M176 128C170 140 168 156 180 160H214C222 152 216 138 206 128Z', '#8ED9B4', 6);

/** The sign of an answer, its middle at (x, y). */
const sign = (svg: string, x: number, y: number, size: number): string =>
  group(`transform="translate(${x - 100 * size} ${y - 80 * size}) scale(${size})" stroke="${INK}" stroke-width="6"`, svg);

/** Three answers of a small turtle, each with the sign that every game has: the head out, the head in under the shell, a question. */
export const turtles = {
  ok: drawing(
    300,
    180,
    ground +
      feet +
      form(
        'M206 92C206 56 226 38 250 38C276 38 292 58 290 82C288 108 268 122 244 122C222 122 206 114 206 92Z',
        '#8ED9B4',
        patch('M290 82C288 108 268 122 244 122C236 122 228 120 222 117C262 114 276 78 262 41C280 45 291 62 290 82Z', '#6FC7A3'),
      ) +
      oval(240, 78, 8, 11, INK) +
      oval(272, 78, 7, 10, INK) +
      disc(243, 74, 3.4, '#FFF') +
      disc(274, 74, 3, '#FFF') +
      oval(230, 94, 9, 5, '#FF8F7D', ' opacity=".6"') +
      line('M244 96C250 106 266 106 272 95', 6) +
      dome(34) +
      sign(safeSign, 124, 68, 0.72),
  ),
  'not-ok': drawing(
    300,
    180,
    `<path d="M150 2C232 2 292 52 292 108C292 138 272 162 236 170H64C28 162 8 138 8 108C8 52 68 2 150 2Z" fill="#FFF1C9" stroke="#FFD166" stroke-width="8"/>` +
      ground +
      dome(60) +
      patch('M186 132H240C240 116 230 110 213 110C196 110 186 116 186 132Z', INK) +
      oval(204, 123, 6, 5, '#FFF') +
      oval(222, 123, 6, 5, '#FFF') +
      disc(206, 124, 3, INK) +
      disc(224, 124, 3, INK) +
      sign(stopSign, 150, 68, 0.74),
  ),
  unsure: drawing(
    200,
    160,
    disc(84, 92, 52, '#8ED9B4', inked(8)) +
      oval(66, 88, 8, 11, INK) +
      oval(104, 88, 8, 11, INK) +
      line('M70 118C78 112 90 112 98 118M54 68C60 62 70 62 76 66M94 60C100 54 110 54 116 60', 7) +
      disc(150, 48, 38, '#FFFDF6', inked(7)) +
      line('M138 42C138 24 164 26 163 42C162 52 151 50 151 60', 9) +
      disc(151, 72, 5.5, INK),
  ),
} as const;

/** The light that grows round a child whose body is its own: a shield of scutes. */
export const shieldLight = drawing(
  400,
  620,
  '<path d="M200 10C330 10 388 120 384 270C380 430 310 560 200 610C90 560 20 430 16 270C12 120 70 10 200 10Z" fill="#FFF1C9" stroke="#C9731A" stroke-width="18"/>' +
    line(
      'M200 60L300 120V240L200 300L100 240V120ZM200 60V24M300 120L364 88M300 240L372 280M200 300V400M100 240L28 280M100 120L36 88M200 400L286 446M200 400L114 446',
      12,
      '#F6D08A',
    ) +
    '<path d="M200 10C330 10 388 120 384 270C380 430 310 560 200 610C90 560 20 430 16 270C12 120 70 10 200 10Z" stroke="#FFD166" stroke-width="10"/>',
);
