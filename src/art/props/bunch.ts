/** What hangs on the trellis and what it is carried to: bunches, single grapes with a sign, lanterns, basket and gate. */

import { drawing, INK, line, shape } from '../pen';

/** A lobed grape leaf, 72 wide round (0, 0). */
const leaf = (x: number, y: number, turn: number, size: number, fill: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">` +
  shape(
    'M0 30C-8 26-16 30-26 24C-24 16-34 10-36 0C-28-2-28-14-22-22C-14-18-8-28 0-34C8-28 14-18 22-22C28-14 28-2 36 0C34 10 24 16 26 24C16 30 8 26 0 30Z',
    fill,
  ) +
  `${line('M0 24V-18M0 8L-18-6M0 8L18-6', 4, '#2F7F5A')}</g>`;

const grapes: readonly (readonly [number, number])[] = [
  [64, 96],
  [100, 92],
  [136, 96],
  [46, 128],
  [82, 126],
  [118, 126],
  [154, 128],
  [64, 160],
  [100, 160],
  [136, 160],
  [82, 192],
  [118, 192],
  [100, 222],
];
const spread = (dx: number, dy: number, some = grapes): string => some.map(([x, y]) => `M${x + dx} ${y + dy}h.1`).join('');

/** A bunch 200 by 250. All of them look alike: what they hold is only known by tasting. */
export const bunch = (index: number): string => {
  const [base, light] = [
    ['#A982E0', '#C9A9F2'],
    ['#7C5CC4', '#A982E0'],
    ['#B0567A', '#FF8F7D'],
  ][index % 3] ?? ['#A982E0', '#C9A9F2'];
  return drawing(
    200,
    250,
    line('M100 10C98 34 104 50 100 72', 15) +
      line('M100 10C98 34 104 50 100 72', 5, '#96735C') +
      line(spread(0, 0), 50) +
      line(spread(0, 0), 37, base) +
      line(spread(-4, -4), 20, light) +
      line(spread(-9, -9), 7, '#FFFDF6') +
      leaf(62, 52, -24, 0.95, '#62B491') +
      leaf(144, 56, 30, 0.8, '#4FAE8C'),
  );
};

/** A bunch as a lantern: dark glass, or lit from inside with rays. */
export const lantern = (lit: boolean): string =>
  drawing(
    200,
    250,
    (lit
      ? '<defs><radialGradient id="lan"><stop offset="0" stop-color="#FFF1C9" stop-opacity=".95"/><stop offset=".5" stop-color="#FFD166" stop-opacity=".5"/><stop offset="1" stop-color="#FFD166" stop-opacity="0"/></radialGradient></defs><ellipse cx="100" cy="140" rx="100" ry="110" fill="url(#lan)"/>'
      : '') +
      line('M100 10V72', 15) +
      line('M100 10V72', 5, '#96735C') +
      line(spread(0, 0), 50) +
      line(spread(0, 0), 37, lit ? '#FFD166' : '#B9C4E6') +
      line(spread(-3, -3), 24, lit ? '#FFE9B0' : '#D9E4F2') +
      (lit ? line(spread(-3, -3), 11, '#FFFDF6') : line(spread(-9, -9), 6, '#FFFDF6')) +
      leaf(66, 52, -24, 0.85, '#62B491') +
      leaf(140, 54, 30, 0.75, '#4FAE8C') +
      (lit ? line('M22 92L8 84M14 140H0M178 92L192 84M186 140H200M30 196L18 206M170 196L182 206', 8, '#FFD166') : ''),
  );

/** The signs that grapes and parts of a parcel carry, 100 by 100 round (0, 0). */
const signs: Readonly<Record<string, string>> = {
  day:
    shape('M-30-22H30V30H-30Z', '#FFFDF6', 6) +
    shape('M-30-28H30V-8H-30Z', '#FF8F7D', 6) +
    line('M-16-36V-22M16-36V-22', 6) +
    line('M-12 10L-2 20L16 0', 7),
  glad: shape('M0 34C-46 4-28-38 0-16C28-38 46 4 0 34Z', '#FF8F7D', 6) + line('M-12-4V0M12-4V0', 7) + line('M-12 10C-6 18 6 18 12 10', 5),
  free:
    line('M-16 4V-24M-5 0V-34M6 0V-32M17 4V-22M-22 20L-34 6', 17) +
    `<ellipse cy="18" rx="24" ry="22" fill="${INK}"/>` +
    line('M-16 4V-24M-5 0V-34M6 0V-32M17 4V-22M-22 20L-34 6', 8, '#FFE9B8') +
    '<ellipse cy="18" rx="19" ry="17" fill="#FFE9B8"/>',
  heart: shape('M0 34C-46 4-28-38 0-16C28-38 46 4 0 34Z', '#FF8F7D', 6),
  star: shape('M0-36L11-13L36-10L17 7L22 33L0 20L-22 33L-17 7L-36-10L-11-13Z', '#FFD166', 6),
  family: [-24, 0, 24]
    .map(
      (x, index) =>
        shape(`M${x - 15} 34C${x - 15} 8 ${x + 15} 8 ${x + 15} 34Z`, ['#8FE0C6', '#FFD166', '#FF8F7D'][index] ?? '#FFD166', 5) +
        `<circle cx="${x}" cy="${index === 1 ? -8 : -2}" r="14" fill="#EBB98A" stroke="${INK}" stroke-width="5"/>`,
    )
    .join(''),
  thing:
    shape('M-30-6H30V34H-30Z', '#FF8F7D', 6) +
    shape('M-36-22H36V-4H-36Z', '#FFD166', 6) +
    line('M0-22V34', 7, '#C9731A') +
    line('M0-24C-26-24-24-44-8-38C-2-36 0-30 0-24ZM0-24C26-24 24-44 8-38C2-36 0-30 0-24Z', 6),
  doll:
    line('M-14 8L-32 20M14 8L32 20', 13) +
    line('M-14 8L-32 20M14 8L32 20', 5, '#EBB98A') +
    shape('M0-4L26 36H-26Z', '#FF8F7D', 6) +
    `<circle cy="-16" r="19" fill="#EBB98A" stroke="${INK}" stroke-width="6"/>` +
    shape('M-20-14C-20-42 20-42 20-14C12-24-12-24-20-14Z', '#C98F4E', 5) +
    line('M-7-13V-11M7-13V-11M-5-5C-2-2 2-2 5-5', 5),
  shoes:
    shape('M-34-30C-20-38-6-30-8-8C-8 18-10 34-22 34S-36 16-36-6Z', '#96735C', 6) +
    shape('M34-30C20-38 6-30 8-8C8 18 10 34 22 34S36 16 36-6Z', '#96735C', 6) +
    line('M-34 2L-22-18L-10 2M34 2L22-18L10 2', 7, '#FFD166'),
  candy:
    shape('M-16-2L-42-20V20L-16 6ZM16-2L42-20V20L16 6Z', '#FFD166', 6) +
    `<circle cy="2" r="23" fill="#FF8F7D" stroke="${INK}" stroke-width="6"/>` +
    line('M-12-14C-4-4-4 8-12 18M6-19C14-8 14 12 6 22', 6, '#FFFDF6'),
  hug:
    shape('M-34 38C-36 8-6 2-2 38ZM34 38C36 8 6 2 2 38Z', '#8FE0C6', 6) +
    `<circle cx="-13" cy="-12" r="18" fill="#EBB98A" stroke="${INK}" stroke-width="6"/><circle cx="17" cy="-6" r="16" fill="#CF9463" stroke="${INK}" stroke-width="6"/>` +
    line('M-28 18C-10 30 14 30 28 22', 17) +
    line('M-28 18C-10 30 14 30 28 22', 7, '#EBB98A') +
    line('M-19-12V-10M-8-12V-10M13-6V-4M23-6V-4', 5),
  money:
    shape('M-38-22H38V24H-38Z', '#FFD166', 6) +
    `<circle cy="1" r="13" fill="#FFF6E0" stroke="${INK}" stroke-width="5"/>` +
    line('M-27-10V12M27-10V12', 5),
  phone: `${shape('M-20-36H20V36H-20Z', '#34507F', 6)}<path d="M-13-27H13V20H-13Z" fill="#BFE9F5"/><circle cy="28" r="4" fill="#FFFDF6"/>`,
  picture:
    shape('M-36-28H36V28H-36Z', '#BFE9F5', 6) +
    '<path d="M-30 22L-8-4L6 12L16 2L30 22Z" fill="#4FAE8C"/><circle cx="16" cy="-12" r="8" fill="#FFD166"/>',
  lock:
    line('M-16-6V-18C-16-38 16-38 16-18V-6', 15) +
    line('M-16-6V-18C-16-38 16-38 16-18V-6', 5, '#B9C6DD') +
    shape('M-28-8H28V34H-28Z', '#C9A9F2', 6) +
    line('M0 8V20', 8),
  // A finger on the lips.
  two:
    `<circle cy="-8" r="32" fill="#EBB98A" stroke="${INK}" stroke-width="6"/>` +
    shape('M-33-10C-34-54 34-54 33-10C24-26-20-32-33-10Z', '#332B45', 6) +
    line('M-14-9V-6M14-9V-6M-12 9H12', 7) +
    line('M0 38V2', 20) +
    shape('M-22 44C-26 28-14 24 0 26C20 24 28 32 24 44Z', '#CF9463', 6) +
    line('M0 36V2', 10, '#CF9463'),
  threat:
    shape('M-34 22C-48 20-46-4-28-4C-28-32 6-34 12-16C34-18 44 2 34 10C42 24 20 26 18 22Z', '#B9C6DD', 6) +
    line('M-4-10V4M-4 13V14', 8, '#C2281F'),
  apart:
    `<circle cx="-22" cy="6" r="15" fill="#EBB98A" stroke="${INK}" stroke-width="5"/><circle cx="28" cy="6" r="15" fill="#CF9463" stroke="${INK}" stroke-width="5"/>` +
    line('M4-34V36', 7, '#7C5CC4') +
    line('M-6-26H-30M-22-34L-31-26L-22-18', 5),
  swap: line('M-34-12H24M12-26L28-12L12 2', 9) + line('M34 16H-24M-12 2L-28 16L-12 30', 9, '#7C5CC4'),
};
export const sign = (name: string): string => signs[name] ?? '';

export type Taste = 'whole' | 'sweet' | 'spoiled';
/** One grape with its question; tasted it glows and has a tick, or is dull, wrinkled and has a bent mark. */
export const grape = (name: string, taste: Taste): string => {
  const [base, light] = taste === 'sweet' ? ['#FFD166', '#FFE9B0'] : taste === 'spoiled' ? ['#B9C6DD', '#D9E4F2'] : ['#A982E0', '#C9A9F2'];
  return drawing(
    200,
    200,
    (taste === 'sweet' ? line('M24 40L10 28M12 100H0M176 40L190 28M188 100H200', 9, '#FFD166') : '') +
      `<ellipse cx="104" cy="184" rx="60" ry="10" fill="${INK}" opacity=".16"/><circle cx="100" cy="100" r="82" fill="${base}" stroke="${INK}" stroke-width="9"/>` +
      `<circle cx="92" cy="92" r="66" fill="${light}"/>${line('M50 64C58 48 70 40 84 36', 9, '#FFFDF6')}` +
      (taste === 'spoiled'
        ? line('M34 118C44 128 42 140 52 150M166 112C154 120 158 136 146 144M66 30C74 38 70 44 78 48', 6, '#94808C')
        : '') +
      `<g transform="translate(100 102)"${taste === 'spoiled' ? ' opacity=".75"' : ''}>${sign(name)}</g>` +
      (taste === 'whole'
        ? ''
        : `<circle cx="158" cy="44" r="32" fill="${taste === 'sweet' ? '#8ED9B4' : '#FF8F7D'}" stroke="${INK}" stroke-width="7"/>` +
          line(taste === 'sweet' ? 'M144 44L154 55L173 33' : 'M146 54C150 38 166 38 170 54M148 34V36M168 34V36', 7)),
  );
};

/** A drawing inside another one. */
type Nest = (svg: string, x: number, y: number, width: number, height: number) => string;

/** A child behind a basket with as many bunches as were put in. */
export function basket(nest: Nest, portrait: string, count: number): string {
  const fruit = [
    [74, 196],
    [150, 196],
    [112, 184],
    [48, 206],
    [178, 206],
    [112, 208],
  ]
    .slice(0, count)
    .map(
      ([x = 0, y = 0]) =>
        `<g transform="translate(${x - 34} ${y - 44}) scale(.34)">${line(spread(0, 0), 52)}${line(spread(0, 0), 37, '#A982E0')}${line(spread(-6, -6), 14, '#C9A9F2')}</g>`,
    )
    .join('');
  return drawing(
    224,
    300,
    nest(portrait, 32, 4, 160, 160) +
      `<ellipse cx="114" cy="288" rx="96" ry="10" fill="${INK}" opacity=".18"/>` +
      line('M34 206C40 120 184 120 190 206', 19) +
      line('M34 206C40 120 184 120 190 206', 8, '#C98F4E') +
      fruit +
      shape('M20 200H204L186 278C184 286 178 290 170 290H54C46 290 40 286 38 278Z', '#E2B06A', 8) +
      line('M30 226H194M36 254H188M66 206L76 284M112 206V284M158 206L148 284', 6, '#C98F4E') +
      shape('M14 192H210Q218 192 218 203T210 214H14Q6 214 6 203T14 192Z', '#F5CE8C', 7),
  );
}

/** A grown-up who leans over a garden gate and listens. */
export function gate(nest: Nest, portrait: string): string {
  return drawing(
    224,
    300,
    nest(portrait, 26, 2, 172, 172) +
      `<ellipse cx="114" cy="288" rx="100" ry="10" fill="${INK}" opacity=".18"/>` +
      [30, 84, 138].map((x) => shape(`M${x} 188L${x + 23} 166L${x + 46} 188V288H${x}Z`, '#8FE0C6', 7)).join('') +
      shape('M18 204H206V226H18ZM18 254H206V274H18Z', '#2E9C9B', 6) +
      shape('M4 150H28V292H4ZM196 150H220V292H196Z', '#C98F4E', 7) +
      line('M10 166V280M202 166V280', 4, '#F5CE8C') +
      `<g transform="translate(112 240) scale(.56)">${shape('M-42-34H42Q54-34 54-22V14Q54 26 42 26H6L-16 46L-14 26H-42Q-54 26-54 14V-22Q-54-34-42-34Z', '#FFFDF6', 9)}${line('M-28-4h.1M0-4h.1M28-4h.1', 15)}</g>`,
  );
}

/** A branch with leaves to hang bunches from. */
export const branch = (width: number): string => {
  const count = Math.round(width / 70);
  return drawing(
    width,
    90,
    line(`M-10 34C${width / 4} 20 ${width / 2} 50 ${width + 10} 32`, 24) +
      line(`M-10 34C${width / 4} 20 ${width / 2} 50 ${width + 10} 32`, 12, '#96735C') +
      Array.from({ length: count }, (_, index) =>
        leaf(
          ((index + 0.5) * width) / count,
          index % 2 === 0 ? 28 : 48,
          ((index * 47) % 70) - 35,
          0.9,
          ['#62B491', '#4FAE8C', '#8ED9B4'][index % 3] ?? '#62B491',
        ),
      ).join(''),
  );
};

/** Cool mist over the leaves while something weighs. */
export const mist = drawing(
  300,
  120,
  '<g fill="#B9C4E6"><ellipse cx="92" cy="70" rx="86" ry="34" opacity=".55"/><ellipse cx="190" cy="58" rx="96" ry="40" opacity=".5"/><ellipse cx="150" cy="84" rx="110" ry="28" opacity=".45"/></g>' +
    '<path d="M60 66c14-14 34-14 44 0M170 54c14-14 34-14 44 0M120 90c14-12 34-12 44 0" stroke="#94808C" stroke-opacity=".5" stroke-width="6"/>',
);

/** Evening, for behind everything. */
export const dusk =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 172 64" preserveAspectRatio="none"><defs><linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#263C66"/><stop offset=".6" stop-color="#34507F"/><stop offset=".85" stop-color="#7C5CC4"/><stop offset="1" stop-color="#7C5CC4" stop-opacity="0"/></linearGradient></defs>' +
  '<rect width="172" height="64" fill="url(#dusk)" opacity=".86"/><path d="M20 24h.1M48 34h.1M66 28h.1M92 36h.1M108 26h.1M132 33h.1M154 25h.1M80 41h.1M118 42h.1M36 42h.1" stroke="#FFF1C9" stroke-width="1.1" stroke-linecap="round"/></svg>';

/** Bunting and a table with a cake: the party under the trellis. */
export const bunting = (width: number): string => {
  const count = Math.round(width / 80);
  const step = width / count;
  return drawing(
    width,
    120,
    line(`M0 14Q${width / 2} 70 ${width} 14`, 7) +
      Array.from({ length: count }, (_, index) => {
        const x = (index + 0.5) * step;
        const part = x / width;
        const y = 14 + 4 * 28 * part * (1 - part);
        return shape(`M${x - 26} ${y}H${x + 26}L${x} ${y + 50}Z`, ['#FF8F7D', '#FFD166', '#8FE0C6', '#C9A9F2'][index % 4] ?? '#FFD166', 6);
      }).join(''),
  );
};
export const table = drawing(
  360,
  240,
  `<ellipse cx="180" cy="230" rx="150" ry="10" fill="${INK}" opacity=".18"/>` +
    shape('M60 150H300L312 230H48Z', '#8FE0C6', 8) +
    shape(
      'M40 128H320Q330 128 330 141T320 156C312 176 292 176 284 156C276 176 256 176 248 156C240 176 220 176 212 156C204 176 184 176 176 156C168 176 148 176 140 156C132 176 112 176 104 156C96 176 76 176 68 156C62 170 48 170 40 156Q30 154 30 141T40 128Z',
      '#FFFDF6',
      7,
    ) +
    shape('M120 78H240V128H120Z', '#FFD9E0', 7) +
    shape(
      'M116 70H244V90C236 104 224 104 218 92C210 106 198 106 192 92C184 106 172 106 166 92C158 106 146 106 140 92C134 104 124 104 116 90Z',
      '#FF8F7D',
      6,
    ) +
    [150, 180, 210]
      .map(
        (x) =>
          line(`M${x} 68V44`, 13) +
          line(`M${x} 68V44`, 5, '#93CFE2') +
          shape(`M${x} 38C${x - 10} 30 ${x - 2} 24 ${x} 12C${x + 4} 24 ${x + 10} 30 ${x} 38Z`, '#FFD166', 5),
      )
      .join('') +
    `<g transform="translate(266 62) scale(.3)">${line(spread(0, 0), 54)}${line(spread(0, 0), 37, '#A982E0')}</g><g transform="translate(34 62) scale(.3)">${line(spread(0, 0), 54)}${line(spread(0, 0), 37, '#A982E0')}</g>`,
);
