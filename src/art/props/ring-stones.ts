/** The ringing stones: slabs on two bamboo poles, loose ones, the holes that wait for them, and the sound on its way. */

import { drawing, INK, shape } from '../pen';

/** Puts a drawing of this house, which has a view box and no size, at a place in another one. */
const placed = (svg: string, x: number, y: number, width: number, height: number): string =>
  svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);

/** What a hole asks for, round (0, 0), some 70 wide. */
const signs: Readonly<Record<string, string>> = {
  what: '<path d="M-30-26H30Q38-26 38-18V12Q38 20 30 20H4L-14 36V20H-30Q-38 20-38 12V-18Q-38-26-30-26Z"/><path d="M-16-3h.1M0-3h.1M16-3h.1" stroke-width="12"/>',
  who: '<circle cy="-16" r="17"/><path d="M-32 36C-30 10-16 6 0 6S30 10 32 36Z"/>',
  where: '<path d="M0 38C-20 12-28 2-28-12A28 28 0 0 1 28-12C28 2 20 12 0 38Z"/><circle cy="-12" r="9"/>',
  when: '<circle r="33"/><path d="M0-18V0L14 10"/>',
  need: '<path d="M0 32C-46 2-30-40 0-14C30-40 46 2 0 32Z"/>',
};
const sign = (part: string, x: number, y: number, colour: string, size = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${size})" stroke="${colour}" stroke-width="7">${signs[part] ?? ''}</g>`;

/**
 * Two bamboo poles on trestles, for the stones to lie on.
 * @param width at a height of 300
 */
export function rack(width: number): string {
  const knots = (y: number) => Array.from({ length: Math.floor(width / 90) }, (_, index) => `M${60 + index * 90} ${y - 9}v18`).join('');
  const leg = (x: number, lean: number) =>
    `<path d="M${x} 60L${x + lean} 288" stroke="${INK}" stroke-width="28"/><path d="M${x} 60L${x + lean} 288" stroke="#B5532F" stroke-width="14"/>`;
  const pole = (y: number) =>
    `<path d="M22 ${y}H${width - 22}" stroke="${INK}" stroke-width="32"/><path d="M22 ${y}H${width - 22}" stroke="#E9BE7C" stroke-width="18"/>` +
    `<path d="M22 ${y + 5}H${width - 22}" stroke="#C98F4E" stroke-width="6"/><path d="${knots(y)}" stroke="#96735C" stroke-width="5"/>`;
  return drawing(
    width,
    300,
    `<ellipse cx="${width / 2}" cy="288" rx="${width / 2 - 14}" ry="11" fill="${INK}" opacity=".16"/>` +
      leg(46, -20) +
      leg(width - 46, 20) +
      pole(92) +
      pole(226),
  );
}

/** The outline of the n-th slab in 160 x 300: each is a little shorter than the one before. */
function outline(index: number): string {
  const top = 18 + index * 13;
  const foot = 284 - index * 9;
  const lean = index % 2 === 0 ? 6 : -6;
  return `M20 ${top + 22}C30 ${top - 6} 70 ${top - 8 + lean} 100 ${top}C128 ${top + 4} 142 ${top + 12} 142 ${top + 34}C146 ${top + 90} 138 ${foot - 70} 142 ${foot - 26}C138 ${foot} 104 ${foot + 8 - lean} 74 ${foot + 4}C44 ${foot + 6} 22 ${foot - 4} 20 ${foot - 28}C14 ${foot - 90} 24 ${top + 90} 20 ${top + 22}Z`;
}

const greys = ['#B9C6DD', '#C7B9B4', '#B7AEB8', '#BAC6E8', '#D3C2BF'] as const;

/** A stone in the frame. @param rung it has been struck: it shines, and rays stand over it */
export function slab(index: number, part: string, card: string, rung: boolean): string {
  const d = outline(index);
  const top = 18 + index * 13;
  return drawing(
    160,
    300,
    (rung ? `<path d="${d}" stroke="#FFD166" stroke-width="26"/>` : '') +
      `<path d="${d}" fill="${rung ? '#FFE9B8' : greys[index % greys.length]}"/>` +
      `<path d="M118 ${top + 10}C132 ${top + 20} 128 250 112 272C136 268 142 260 142 240C138 190 146 110 142 ${top + 34}C142 ${top + 20} 134 ${top + 10} 118 ${top + 10}Z" fill="${INK}" opacity=".13"/>` +
      `<path d="${d}" stroke="${INK}" stroke-width="8"/>` +
      `<path d="M36 ${top + 26}C44 ${top + 12} 56 ${top + 8} 72 ${top + 8}" stroke="#FFFDF6" stroke-width="8"/>` +
      placed(card, 27, 108, 108, 86) +
      `<rect x="27" y="108" width="108" height="86" rx="13" stroke="${INK}" stroke-width="5"/>` +
      sign(part, 80, top + 52, INK, 0.58) +
      (rung
        ? '<path d="M30 244l9 10 18-22" stroke="#2A2150" stroke-width="9"/><path d="M76 250h42" stroke="#C9731A" stroke-width="9"/>'
        : ''),
  );
}

/** Where a stone is missing. @param mood the one that is asked for now, one that comes later in this try, or one of a later try */
export function hole(index: number, part: string, mood: 'asked' | 'soon' | 'later'): string {
  const asked = mood === 'asked';
  const colour = asked ? '#C9731A' : INK;
  return drawing(
    160,
    300,
    `<path d="${outline(index)}" fill="${asked ? '#FFF1C9' : '#FFFDF6'}" opacity="${asked ? 0.96 : mood === 'soon' ? 0.75 : 0.45}"/>` +
      `<path d="${outline(index)}" stroke="${colour}" stroke-width="${asked ? 10 : 6}" stroke-dasharray="${asked ? '4 19' : '2 17'}" opacity="${mood === 'later' ? 0.55 : 1}"/>` +
      `<g opacity="${mood === 'later' ? 0.45 : 1}">${sign(part, 80, 150, colour, asked ? 1.15 : 0.9)}</g>` +
      (asked ? `<path d="M80 222v34M64 242l16 16 16-16" stroke="#C9731A" stroke-width="10" transform="rotate(180 80 240)"/>` : ''),
  );
}

/** A stone beside the frame, 200 x 170. @param dull it was tried and says too little: pale and cracked */
export function pebble(card: string, dull: boolean): string {
  const d = 'M16 96C10 44 44 12 98 12C156 10 190 42 186 94C184 140 148 160 98 160C46 160 18 142 16 96Z';
  return drawing(
    200,
    170,
    `<ellipse cx="102" cy="158" rx="82" ry="10" fill="${INK}" opacity=".2"/>` +
      `<path d="${d}" fill="${dull ? '#D9E4F2' : '#C7B9B4'}"/>` +
      '<path d="M152 30C182 60 176 140 108 158C150 158 184 140 186 94C187 64 176 44 152 30Z" fill="#94808C" opacity=".55"/>' +
      `<path d="${d}" stroke="${INK}" stroke-width="8"/>` +
      '<path d="M34 66C42 42 60 30 86 27" stroke="#FFFDF6" stroke-width="9"/>' +
      `<g${dull ? ' opacity=".4"' : ''}>${placed(card, 31, 31, 138, 110)}<rect x="31" y="31" width="138" height="110" rx="15" stroke="${INK}" stroke-width="5"/></g>` +
      (dull ? '<path d="M104 14L92 48L112 70L96 106L108 132" stroke="#2A2150" stroke-width="6"/>' : ''),
  );
}

/** Sound on its way over the hills, towards the right. */
export const wave: string = drawing(
  160,
  240,
  [
    [20, 70, 9],
    [60, 96, 12],
    [100, 112, 15],
  ]
    .map(
      ([x = 0, half = 0, width = 0]) =>
        `<path d="M${x} ${120 - half}Q${x + 46} 120 ${x} ${120 + half}" stroke="${INK}" stroke-width="${width + 8}"/><path d="M${x} ${120 - half}Q${x + 46} 120 ${x} ${120 + half}" stroke="#FFD166" stroke-width="${width}"/>`,
    )
    .join(''),
);

/** A ring of sound round a stone that was just struck. */
export const ring: string = drawing(
  200,
  200,
  '<circle cx="100" cy="100" r="84" stroke="#FFF6E0" stroke-width="12"/><circle cx="100" cy="100" r="84" stroke="#FFD166" stroke-width="7"/><circle cx="100" cy="100" r="62" stroke="#FFF6E0" stroke-width="6" opacity=".7"/>',
);

/** Mist on the hill, in which a short sound is lost. */
export const mist: string = drawing(
  300,
  220,
  '<path d="M20 92C4 70 34 46 62 60C74 26 138 28 150 62C182 40 230 58 224 92C254 92 258 120 226 122H42C16 122 8 104 20 92Z" fill="#B9C4E6" opacity=".8"/>' +
    '<path d="M70 160C54 140 82 122 106 132C120 104 178 106 186 134C216 120 262 136 254 162C276 166 272 190 248 190H84C58 188 56 170 70 160Z" fill="#D9E4F2" opacity=".9"/>' +
    '<path d="M40 104C90 92 150 114 214 100M96 174C140 164 190 182 240 172" stroke="#FFFDF6" stroke-width="8" opacity=".8"/>',
);

/** The whole instrument, small, as it stands by the stream. */
export const chimes: string = drawing(
  440,
  300,
  placed(rack(440), 0, 0, 440, 300) +
    [0, 1, 2, 3, 4]
      .map((index) =>
        placed(
          drawing(
            160,
            300,
            `${shape(outline(index), greys[index] ?? '#B9C6DD', 9)}<path d="M36 70C44 56 56 52 72 52" stroke="#FFFDF6" stroke-width="9"/>`,
          ),
          30 + index * 77,
          0,
          77,
          290,
        ),
      )
      .join(''),
);

const glowOf = (core: string): string =>
  drawing(
    60,
    60,
    `<circle cx="30" cy="30" r="29" fill="#FFE9B0" opacity=".35"/><circle cx="30" cy="30" r="19" fill="#FFD166" opacity=".7"/>${core}`,
  );
/** A lit window far away. */
export const lamp: string = glowOf('<path d="M23 22h14v15h-14Z" fill="#FFF3D2"/>');
export const firefly: string = glowOf('<circle cx="30" cy="30" r="7" fill="#FFFBF0"/>');
export const smoke: string = drawing(
  60,
  120,
  '<path d="M30 116C20 96 42 84 32 64S20 36 34 12" stroke="#FFFBF0" stroke-width="11" opacity=".55"/>',
);

/** A warm light with rays, for the moment when the whole valley answers. */
export const beacon: string = drawing(
  200,
  200,
  '<circle cx="100" cy="100" r="96" fill="#FFE9B0" opacity=".3"/><circle cx="100" cy="100" r="62" fill="#FFD166" opacity=".45"/><circle cx="100" cy="100" r="26" fill="#FFF3D2"/>' +
    '<path d="M100 16V44M100 156V184M16 100H44M156 100H184M41 41L60 60M140 140L159 159M159 41L140 60M60 140L41 159" stroke="#FFFBF0" stroke-width="9"/>',
);
