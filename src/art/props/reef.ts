/** The reef under the boats: water, coral that sleeps or is awake, and those who live there. Scenery has no contour; bubbles can be touched. */

import { drawing, INK, line, oval, patch } from '../pen';

/**
 * A part of the water with the sea floor, seen from the side.
 * @param width of the whole, in units of which the height has 1000
 * @param from,to the part of the width (0-1) that is drawn
 * @param floor where the sand begins, in the same units
 */
export function water(width: number, from: number, to: number, floor: number, glow: boolean): string {
  const w = Math.round(width);
  const x = Math.round(from * w);
  const waves = Array.from(
    { length: Math.ceil(w / 160) + 1 },
    (_, index) => `Q${index * 160 + 40} 2 ${index * 160 + 80} 18T${index * 160 + 160} 18`,
  ).join('');
  const dune = (y: number, high: number) =>
    `M0 ${y}C${w * 0.2} ${y - high} ${w * 0.32} ${y + high * 0.6} ${w * 0.5} ${y}S${w * 0.84} ${y - high} ${w} ${y}V1000H0Z`;
  const ray = (at: number, wide: number) =>
    `M${w * at} 20L${w * (at + wide)} 20L${w * (at + wide * 1.6 - 0.1)} ${floor + 40}L${w * (at - 0.12)} ${floor + 40}Z`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} 0 ${Math.round((to - from) * w)} 1000" fill="none" stroke-linecap="round" preserveAspectRatio="none">` +
    `<defs><linearGradient id="water-${glow}" x1="0" y1="0" x2="0" y2="1000" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="${glow ? '#BFF0E6' : '#8FE0D0'}"/>` +
    `<stop offset=".22" stop-color="${glow ? '#6CC4E0' : '#3FB9BE'}"/><stop offset=".62" stop-color="#2E93B0"/><stop offset="1" stop-color="#2F6EA8"/></linearGradient></defs>` +
    patch(`M0 18${waves}V1000H0Z`, `url(#water-${glow})`) +
    line(`M0 18${waves}`, 10, '#EAFBF6') +
    patch(ray(0.16, 0.07) + ray(0.38, 0.1) + ray(0.66, 0.06) + ray(0.9, 0.08), '#EAFBF6', ` opacity="${glow ? 0.3 : 0.14}"`) +
    patch(
      `M0 ${floor - 120}C${w * 0.06} ${floor - 260} ${w * 0.14} ${floor - 220} ${w * 0.18} ${floor - 120}C${w * 0.24} ${floor - 150} ${w * 0.28} ${floor - 60} ${w * 0.32} ${floor + 40}H0Z`,
      '#2F6EA8',
      ' opacity=".45"',
    ) +
    patch(
      `M${w} ${floor - 160}C${w * 0.94} ${floor - 280} ${w * 0.85} ${floor - 230} ${w * 0.81} ${floor - 110}C${w * 0.76} ${floor - 140} ${w * 0.7} ${floor - 50} ${w * 0.67} ${floor + 40}H${w}Z`,
      '#2F6EA8',
      ' opacity=".45"',
    ) +
    patch(dune(floor, 26), '#E9BE7C') +
    patch(dune(floor + 22, 20), '#FFE3BD') +
    patch(dune(floor + 96, 16), '#FFF0CF', ' opacity=".7"') +
    '</svg>'
  );
}

/** Colours of a coral: light, base and dark. Asleep they all look alike. */
type Tones = readonly [light: string, base: string, dark: string];
const ASLEEP: Tones = ['#D3C2BF', '#B9C4E6', '#A9B7E0'];

/** 160 by 160, standing on the lower edge. */
const corals: readonly { tones: Tones; draw(t: Tones): string }[] = [
  {
    tones: ['#FFD9E0', '#FF8F7D', '#D95F55'],
    draw: ([l, b, d]) =>
      line(
        'M80 156C80 120 52 104 40 60M82 120C104 104 112 84 112 46M66 110C40 104 26 92 18 70M104 100C124 96 138 84 144 64M52 90C58 72 60 56 60 34',
        19,
        d,
      ) +
      line(
        'M78 156C78 120 50 104 38 60M80 120C102 104 110 84 110 46M64 110C38 104 24 92 16 70M102 100C122 96 136 84 142 64M50 90C56 72 58 56 58 34',
        13,
        b,
      ) +
      line('M36 66L42 82M108 52L106 72M56 40V56', 5, l),
  },
  {
    tones: ['#FFE9B8', '#FFD166', '#C9731A'],
    draw: ([l, b, d]) =>
      patch('M12 156C-2 96 40 58 84 60C134 62 162 100 150 156Z', d) +
      patch('M16 150C6 98 44 66 82 66C124 68 146 98 140 138C110 156 50 158 16 150Z', b) +
      line('M40 130C30 104 52 88 66 96S74 124 90 118S96 84 116 92S128 118 120 132M62 76C72 84 92 84 104 78', 7, l),
  },
  {
    tones: ['#E6D6FB', '#C9A9F2', '#7C5CC4'],
    draw: ([l, b, d]) =>
      patch('M74 156C70 130 30 120 14 76C4 40 40 22 66 34C80 8 126 12 136 44C164 58 156 108 124 120C104 128 92 136 90 156Z', d) +
      patch('M76 150C72 122 36 112 24 76C16 46 46 34 68 46C84 22 120 28 128 54C148 66 142 100 116 110C98 118 88 130 86 150Z', b) +
      line('M80 140V60M80 112L52 76M80 100L112 66M62 88L40 80M96 82L100 56', 5, l),
  },
  {
    tones: ['#C9F2DC', '#8ED9B4', '#4FAE8C'],
    draw: ([l, b, d]) =>
      [
        [40, 84, 20],
        [78, 50, 24],
        [116, 76, 21],
      ]
        .map(
          ([x = 0, y = 0, r = 0]) =>
            patch(`M${x - r} ${y}L${x - r + 6} 156H${x + r - 6}L${x + r} ${y}Z`, d) +
            patch(`M${x - r} ${y}L${x - r + 6} 152H${x + r - 16}L${x + r - 8} ${y}Z`, b) +
            oval(x, y, r, 9, l) +
            oval(x, y + 1, r - 8, 5, d),
        )
        .join(''),
  },
  {
    tones: ['#FFF6E0', '#FF9E7A', '#D9764A'],
    draw: ([l, b, d]) =>
      patch('M70 156C72 128 66 116 52 108H112C98 116 92 128 94 156Z', d) +
      patch('M4 98C20 78 140 76 158 96C150 118 18 122 4 98Z', d) +
      patch('M6 94C24 76 138 74 156 92C140 108 26 112 6 94Z', b) +
      line('M30 92C50 86 70 84 90 86M104 92C116 92 126 92 136 94M46 100H70', 6, l),
  },
  {
    tones: ['#FFD9E0', '#B0567A', '#7A2748'],
    draw: ([l, b, d]) =>
      line(
        'M60 140C40 110 30 96 20 92M68 138C58 100 54 80 44 62M80 138C80 96 78 76 80 50M92 138C100 100 106 84 116 64M100 140C118 112 128 100 142 96',
        17,
        d,
      ) +
      line(
        'M60 140C40 110 30 96 20 92M68 138C58 100 54 80 44 62M80 138C80 96 78 76 80 50M92 138C100 100 106 84 116 64M100 140C118 112 128 100 142 96',
        10,
        b,
      ) +
      oval(20, 91, 9, 9, l) +
      oval(44, 61, 9, 9, l) +
      oval(80, 49, 9, 9, l) +
      oval(116, 63, 9, 9, l) +
      oval(142, 95, 9, 9, l) +
      patch('M42 156C44 126 116 126 118 156Z', d),
  },
];

export const coral = (index: number, awake: boolean): string => {
  const one = corals[index % corals.length] ?? corals[0];
  return one ? drawing(160, 160, one.draw(awake ? one.tones : ASLEEP)) : drawing(1, 1, '');
};

const eye = (x: number, y: number): string =>
  oval(x, y, 8, 8, '#FFF') + oval(x + 2, y, 4.5, 4.5, INK) + oval(x + 3, y - 2, 1.6, 1.6, '#FFF');
const smile = (x: number, y: number): string => line(`M${x - 8} ${y}Q${x} ${y + 7} ${x + 7} ${y - 3}`, 4, INK);

/** Those who wake with the coral, 160 by 120; fish look to the right. */
const creatures: readonly string[] = [
  // Clownfish.
  patch('M30 60L4 34C0 52 0 70 4 88Z', '#D9764A') +
    patch('M24 60C40 16 116 14 150 60C116 106 40 104 24 60Z', '#FF9E7A') +
    patch(
      'M92 28C100 46 100 74 92 92C102 94 112 90 118 86C126 70 126 50 118 34C110 30 102 26 92 28ZM50 36C58 50 58 70 50 84L38 76C44 66 44 54 38 44Z',
      '#FFFBF0',
    ) +
    eye(130, 52) +
    smile(136, 72),
  // Blue tang.
  patch('M28 60L2 32C6 52 6 68 2 88Z', '#FFD166') +
    patch('M22 60C44 8 118 8 150 60C118 112 44 112 22 60Z', '#2F6EA8') +
    patch('M44 52C70 26 106 30 120 44C104 42 92 48 90 58C84 74 60 74 44 52Z', INK, ' opacity=".75"') +
    eye(128, 54) +
    smile(136, 74),
  // Butterflyfish.
  patch('M36 60L12 36C16 52 16 68 12 84Z', '#FFD166') +
    patch('M30 60C40 4 104 -4 128 44L154 60L128 76C104 124 40 116 30 60Z', '#FFE9B0') +
    patch('M48 26C44 48 44 72 48 94L66 106C60 76 60 44 66 14Z', '#FFD166') +
    patch('M110 24C104 44 104 76 110 96L120 86C116 68 116 52 120 34Z', INK, ' opacity=".8"') +
    eye(128, 54) +
    smile(140, 68),
  // Seahorse.
  line('M86 58C104 70 100 96 84 104C72 110 64 100 70 94', 14, '#C9731A') +
    patch('M70 52C66 24 90 10 108 22L140 26V38L112 44C116 60 108 82 92 90C80 80 72 70 70 52Z', '#FFD166') +
    patch('M72 20L80 6L88 18L100 8L102 22Z', '#FFE9B0') +
    eye(106, 30),
  // Parrotfish.
  patch('M30 60L4 32C10 52 10 68 4 88Z', '#4FAE8C') +
    patch('M24 60C42 14 116 14 146 52C150 58 150 64 146 70C116 106 42 106 24 60Z', '#8ED9B4') +
    patch('M44 40C64 30 92 28 112 34C92 36 64 42 52 52ZM52 76C72 86 96 88 114 84C98 94 66 96 48 86Z', '#FF8F7D') +
    patch('M138 50C150 54 150 68 138 72C142 64 142 58 138 50Z', '#FFD9E0') +
    eye(122, 50),
  // A small school.
  [
    [46, 30],
    [96, 56],
    [40, 84],
    [128, 24],
  ]
    .map(
      ([x = 0, y = 0]) =>
        patch(
          `M${x - 20} ${y}L${x - 36} ${y - 11}V${y + 11}ZM${x - 24} ${y}C${x - 10} ${y - 17} ${x + 14} ${y - 15} ${x + 26} ${y}C${x + 14} ${y + 15} ${x - 10} ${y + 17} ${x - 24} ${y}Z`,
          '#FFFBF0',
        ) +
        line(`M${x - 12} ${y + 4}H${x + 8}`, 5, '#5FA9C4') +
        oval(x + 13, y - 3, 3, 3, INK),
    )
    .join(''),
];

export const creature = (index: number): string => drawing(160, 120, creatures[index % creatures.length] ?? '');

/** A grown green turtle, 360 by 220, looking to the right. */
export const turtle = drawing(
  360,
  220,
  patch('M86 120C50 118 28 140 10 170C44 176 82 166 102 146ZM206 150C196 182 172 206 138 216C140 186 150 160 174 140Z', '#4FAE8C') +
    patch('M230 112C258 84 300 78 326 94C346 108 346 130 326 138C300 146 262 146 232 136Z', '#8ED9B4') +
    patch('M62 128C66 66 124 30 180 40C226 48 254 82 256 126C220 158 104 162 62 128Z', '#14606E') +
    patch('M80 122C86 78 132 50 178 56C216 62 236 88 240 118C206 140 116 146 80 122Z', '#2E9C9B') +
    line('M122 66L134 98L108 128M134 98H188L204 66M188 98L214 124M134 98L146 134M188 98L178 136', 6, '#8FE0C6') +
    patch('M76 136C118 160 208 158 250 132C244 148 226 160 204 166H120C98 160 84 150 76 136Z', '#FFE9B8') +
    patch('M206 138C232 150 250 178 252 212C220 208 188 186 176 150Z', '#8ED9B4') +
    line('M206 160L216 176M224 168L234 188M270 100L280 110M292 96L298 104', 6, '#4FAE8C') +
    oval(308, 104, 9, 9, '#FFF') +
    oval(311, 104, 5, 5, INK) +
    line('M318 126C326 128 334 124 338 118', 5, INK),
);

export const shine = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><defs><radialGradient id="shine-${colour.slice(1)}"><stop offset="0" stop-color="${colour}" stop-opacity=".95"/><stop offset=".4" stop-color="${colour}" stop-opacity=".7"/>` +
  `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><circle cx="100" cy="100" r="100" fill="url(#shine-${colour.slice(1)})"/></svg>`;

/** Small bubbles in a row, 60 by 160. */
export const fizz = drawing(
  60,
  160,
  '<g stroke="#EAFBF6" stroke-width="5" fill="#EAFBF6" fill-opacity=".3"><circle cx="30" cy="136" r="14"/><circle cx="42" cy="96" r="9"/><circle cx="22" cy="64" r="11"/><circle cx="36" cy="28" r="7"/></g>',
);

/** A card's drawing fills a place inside another one, and is cut where it sticks out. */
const nestedCard = (svg: string, x: number, y: number, width: number, height: number): string =>
  svg.replace(/^<svg/, `<svg x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice"`);

const gloss = (w: number): string =>
  `<path d="M30 84C34 58 50 40 74 32" stroke="#FFF" stroke-width="11" opacity=".9"/><circle cx="${w - 44}" cy="158" r="9" fill="#FFF" opacity=".9"/><circle cx="${w - 60}" cy="172" r="5" fill="#FFF" opacity=".9"/>`;

/** A bubble with a picture in it, 200 high. A floating one is round, an open one shows all of its picture. */
export function bubble(picture: string, opened: boolean): string {
  const w = opened ? 244 : 200;
  const r = opened ? 62 : 94;
  // Drawings share one document: equal names must mean equal shapes.
  const clip = `bubble-${w}`;
  const rect = (inset: number) => `x="${inset}" y="${inset}" width="${w - 2 * inset}" height="${200 - 2 * inset}" rx="${r - inset + 6}"`;
  return drawing(
    w,
    200,
    `<defs><clipPath id="${clip}"><rect ${rect(12)}/></clipPath></defs>` +
      `<rect ${rect(6)} fill="#EAFBF6"/>` +
      `<g clip-path="url(#${clip})">${nestedCard(picture, 12, 12, w - 24, 176)}</g>` +
      (opened ? '' : `<rect ${rect(12)} fill="#BFF0E6" opacity=".18"/>`) +
      `<rect ${rect(10)} stroke="#FFF" stroke-width="8" opacity=".85"/><rect ${rect(5)} stroke="${INK}" stroke-width="6"/>${gloss(w)}`,
  );
}
