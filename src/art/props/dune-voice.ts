/** What a voice looks like on the dunes: gathered sand and light, a rolling wave, birds that fly up. */

import { drawing, INK } from '../pen';

/** An open hand, 90 high round (0, 0). */
const hand = (size: number, x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-18-10V-34M-6-14V-44M7-14V-42M19-8V-32M-24 10L-38-6" stroke="${INK}" stroke-width="21"/>` +
  `<ellipse cy="8" rx="27" ry="25" fill="${INK}"/><path d="M-18-10V-34M-6-14V-44M7-14V-42M19-8V-32M-24 10L-38-6" stroke="#FFF6E0" stroke-width="10"/>` +
  '<ellipse cy="8" rx="21" ry="19" fill="#FFF6E0"/></g>';

/** A face that opens its mouth wider, and sounds further, with every breath. */
const voice = (level: number, radius: number): string =>
  [-0.3, 0.3]
    .map((x) => `<ellipse cx="${120 + x * radius}" cy="${120 - radius * 0.28}" rx="${radius * 0.1}" ry="${radius * 0.15}" fill="${INK}"/>`)
    .join('') +
  `<ellipse cx="120" cy="${120 + radius * 0.3}" rx="${radius * (0.2 + level * 0.05)}" ry="${radius * (0.12 + level * 0.1)}" fill="#7A2748" stroke="${INK}" stroke-width="7"/>` +
  Array.from({ length: level }, (_, each) => {
    const x = radius * 0.62 + 18 + each * 18;
    const y = 12 + each * 9;
    return `<path d="M${120 + x} ${132 - y}Q${120 + x + y * 0.7} 132 ${120 + x} ${132 + y}M${120 - x} ${132 - y}Q${120 - x - y * 0.7} 132 ${120 - x} ${132 + y}" stroke="${INK}" stroke-width="8"/>`;
  }).join('');

/** A ring of sand grains round (120, 120). */
function grains(radius: number, count: number, size: number): string {
  const each = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2 + radius;
    return `M${Math.round(120 + Math.cos(angle) * radius)} ${Math.round(120 + Math.sin(angle) * radius)}h.1`;
  });
  return `<path d="${each.join('')}" stroke="#E2B06A" stroke-width="${size}"/>`;
}

/**
 * The voice between two people: it grows with each breath, and three dots below count.
 * @param level 0 to 3
 * @param silent a hand is raised instead: it climbs
 */
export function orb(level: number, silent: boolean): string {
  const radius = [38, 54, 70, 86][level] ?? 38;
  const dots = [0, 1, 2]
    .map(
      (index) =>
        `<circle cx="${72 + index * 48}" cy="252" r="17" fill="${index < level ? '#FFD166' : '#FFFDF6'}" stroke="${INK}" stroke-width="7"/>` +
        (index < level ? `<path d="M${64 + index * 48} 252l6 7 11-13" stroke="${INK}" stroke-width="6"/>` : ''),
    )
    .join('');
  const swirl =
    `<path d="M${120 - radius - 16} 128c-6-54 40-92 92-80M${120 + radius + 16} 112c6 54-40 92-92 80" stroke="#FFF6E0" stroke-width="9"/>` +
    `<path d="M${120 - radius - 4} 150c10 36 50 60 88 48" stroke="#F2B880" stroke-width="7"/>`;
  const lift = silent ? 26 - level * 15 : 0;
  return drawing(
    240,
    280,
    `<circle cx="120" cy="120" r="${radius + 24}" fill="#FFE9B0" opacity=".55"/>${swirl}${grains(radius + 22, 7 + level * 3, 9)}${grains(radius + 10, 5 + level * 2, 6)}` +
      `<circle cx="120" cy="120" r="${radius}" fill="#FFD166" stroke="${INK}" stroke-width="8"/>` +
      `<path d="M${120 + radius * 0.72} ${120 - radius * 0.5}A${radius - 5} ${radius - 5} 0 0 1 ${120 - radius * 0.3} ${120 + radius * 0.86}C${120 + radius * 0.5} ${120 + radius * 0.7} ${120 + radius * 0.8} 120 ${120 + radius * 0.72} ${120 - radius * 0.5}Z" fill="#C9731A" opacity=".4"/>` +
      `<path d="M${120 - radius * 0.62} ${120 - radius * 0.2}A${radius * 0.66} ${radius * 0.66} 0 0 1 ${120 - radius * 0.1} ${120 - radius * 0.62}" stroke="#FFF6E0" stroke-width="8"/>` +
      (silent ? hand(0.55 + level * 0.24, 120, 122 + lift) : voice(level, radius)) +
      dots,
  );
}

/** A wave of sand and light on its way. */
export const crest: string = drawing(
  260,
  220,
  // Below it runs out into the sand.
  '<defs>' +
    [
      ['body', '#E2B06A'],
      ['light', '#FFD166'],
      ['foam', '#FFFBF0'],
    ]
      .map(
        ([name, colour]) =>
          `<linearGradient id="crest-${name}" x1="0" y1="110" x2="0" y2="216" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="${colour}"/><stop offset=".95" stop-color="${colour}" stop-opacity="0"/></linearGradient>`,
      )
      .join('') +
    '</defs>' +
    '<path d="M4 216C16 146 56 74 130 62C192 54 240 92 244 142C226 116 200 112 184 128C172 142 178 160 196 168C160 172 136 190 124 216Z" fill="url(#crest-body)"/>' +
    '<path d="M4 216C16 146 56 74 130 62C150 59 168 62 184 68C128 78 84 130 76 216Z" fill="url(#crest-light)"/>' +
    '<path d="M90 170C98 132 124 108 158 100C136 122 130 148 128 170Z" fill="#C98F4E" opacity=".4"/>' +
    '<path d="M4 216C16 146 56 74 130 62C192 54 240 92 244 142C226 116 200 112 184 128" stroke="url(#crest-foam)" stroke-width="15"/>' +
    '<path d="M30 62C58 30 98 12 146 12M196 16C206 20 216 26 224 34" stroke="#FFD166" stroke-width="13"/>' +
    '<path d="M206 52l6 16 16 6-16 6-6 16-6-16-16-6 16-6ZM40 92l5 12 12 5-12 5-5 12-5-12-12-5 12-5ZM160 26l4 10 10 4-10 4-4 10-4-10-10-4 10-4Z" fill="#FFFBF0" stroke="#C9731A" stroke-width="3"/>' +
    '<path d="M216 184h.1M236 200h.1M206 206h.1M250 176h.1" stroke="#C98F4E" stroke-width="13"/>',
);

/** A great ring of sand that an echo leaves standing over the dunes. */
export const ripple = (colour: string): string =>
  drawing(
    400,
    220,
    `<path d="M20 216C20 96 98 20 200 20S380 96 380 216" stroke="#FFFBF0" stroke-width="26"/><path d="M20 216C20 96 98 20 200 20S380 96 380 216" stroke="${colour}" stroke-width="15"/>` +
      '<path d="M50 116h.1M92 66h.1M150 32h.1M250 32h.1M308 66h.1M350 116h.1" stroke="#FFFBF0" stroke-width="9"/><path d="M62 92l5 12 12 5-12 5-5 12-5-12-12-5 12-5ZM334 84l5 12 12 5-12 5-5 12-5-12-12-5 12-5Z" fill="#FFFBF0" stroke="#C9731A" stroke-width="2"/>',
  );

/** One of the flock, with its wooden bell. */
export const sheep: string = drawing(
  100,
  90,
  '<path d="M34 60V82M62 60V82" stroke="#5A4A3C" stroke-width="9"/><path d="M14 50C4 36 14 18 30 22C36 8 60 8 66 22C80 18 92 34 82 48C78 66 22 68 14 50Z" fill="#FFFBF0"/><path d="M14 50C22 66 78 66 82 48C84 44 85 40 84 36C66 54 36 54 12 40C11 44 12 47 14 50Z" fill="#E9DCC4"/>' +
    '<path d="M66 22C78 10 98 18 96 34C94 48 76 50 70 38Z" fill="#5A4A3C"/><path d="M84 26h.1" stroke="#FFFBF0" stroke-width="8"/><path d="M70 46h12v10H70Z" fill="#C98F4E"/>',
);

/** A gull, wings up or down. */
export const gull = (up: boolean): string =>
  drawing(
    120,
    80,
    up
      ? '<path d="M58 52C44 20 22 12 8 14C26 24 36 40 46 56ZM62 52C78 18 98 8 114 12C94 22 84 40 74 56Z" fill="#FFFBF0" stroke="#5B7FA6" stroke-width="5"/><path d="M40 56C52 46 76 46 88 54C100 56 104 58 108 62C96 66 60 72 40 56Z" fill="#FFFBF0" stroke="#5B7FA6" stroke-width="5"/><path d="M106 60l10 3-9 3Z" fill="#FFD166"/>'
      : '<path d="M58 46C44 60 26 70 10 68C26 56 34 46 46 38ZM64 46C80 62 98 70 112 68C96 58 88 46 76 38Z" fill="#FFFBF0" stroke="#5B7FA6" stroke-width="5"/><path d="M40 42C52 32 76 32 88 40C100 42 104 44 108 48C96 52 60 58 40 42Z" fill="#FFFBF0" stroke="#5B7FA6" stroke-width="5"/><path d="M106 46l10 3-9 3Z" fill="#FFD166"/>',
  );

/** Two footprints and an arrow, leading back. */
export const stepBack: string = drawing(
  200,
  200,
  `<path d="M14 62L70 12V40H176C186 40 192 46 192 54V70C192 78 186 84 176 84H70V112Z" fill="#8FE0C6" stroke="${INK}" stroke-width="8"/><path d="M70 84V104L34 68C80 74 130 74 184 66C186 76 184 82 176 82Z" fill="#2E9C9B" opacity=".45"/>` +
    [
      [70, 172],
      [140, 146],
    ]
      .map(
        ([x = 0, y = 0]) =>
          `<g transform="translate(${x} ${y})"><path d="M-28 0C-28-22-2-20 12-12C26-8 44-12 44 2S28 14 12 12C-4 20-28 20-28 0Z" fill="#FFF6E0" stroke="${INK}" stroke-width="6"/><path d="M-38-17h.1M-46-6h.1M-46 6h.1M-39 16h.1" stroke="${INK}" stroke-width="12"/></g>`,
      )
      .join(''),
);

export const heart: string = drawing(
  120,
  110,
  `<path d="M60 100C-10 50 18-6 60 26C102-6 130 50 60 100Z" fill="#FF8F7D" stroke="${INK}" stroke-width="8"/><path d="M30 44C28 34 34 28 42 28" stroke="#FFF6E0" stroke-width="7"/>`,
);

/** The light that a voice leaves on the sand. `colour` is that of the hour. */
export const glow = (colour: string): string =>
  drawing(
    200,
    200,
    `<defs><radialGradient id="g"><stop offset="0" stop-color="${colour}" stop-opacity=".95"/><stop offset=".5" stop-color="${colour}" stop-opacity=".5"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><circle cx="100" cy="100" r="100" fill="url(#g)"/>`,
  );
