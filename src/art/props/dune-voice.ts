/** What a voice looks like on the dunes: gathered sand and light, a rolling wave, birds that fly up. */

const INK = '#2A2150';
const document = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`;

/** An open hand, 90 high round (0, 0). */
const hand = (size: number, x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-18-10V-34M-6-14V-44M7-14V-42M19-8V-32M-24 10L-38-6" stroke="${INK}" stroke-width="21"/>` +
  `<ellipse cy="8" rx="27" ry="25" fill="${INK}"/><path d="M-18-10V-34M-6-14V-44M7-14V-42M19-8V-32M-24 10L-38-6" stroke="#FFF6E0" stroke-width="10"/>` +
  '<ellipse cy="8" rx="21" ry="19" fill="#FFF6E0"/></g>';

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
  return document(
    240,
    280,
    `<circle cx="120" cy="120" r="${radius + 24}" fill="#FFE9B0" opacity=".55"/>${swirl}${grains(radius + 22, 7 + level * 3, 9)}${grains(radius + 10, 5 + level * 2, 6)}` +
      `<circle cx="120" cy="120" r="${radius}" fill="#FFD166" stroke="${INK}" stroke-width="8"/>` +
      `<path d="M${120 + radius * 0.72} ${120 - radius * 0.5}A${radius - 5} ${radius - 5} 0 0 1 ${120 - radius * 0.3} ${120 + radius * 0.86}C${120 + radius * 0.5} ${120 + radius * 0.7} ${120 + radius * 0.8} 120 ${120 + radius * 0.72} ${120 - radius * 0.5}Z" fill="#C9731A" opacity=".4"/>` +
      `<path d="M${120 - radius * 0.62} ${120 - radius * 0.2}A${radius * 0.66} ${radius * 0.66} 0 0 1 ${120 - radius * 0.1} ${120 - radius * 0.62}" stroke="#FFF6E0" stroke-width="8"/>` +
      hand(0.55 + level * 0.24, 120, 122 + lift) +
      dots,
  );
}

/** A wave of sand and light on its way. */
export const crest: string = document(
  260,
  220,
  '<path d="M8 214C18 150 60 84 130 70C186 60 232 92 238 136C222 112 196 108 180 124C168 138 172 158 190 164C156 168 132 186 120 214Z" fill="#F5CE8C"/>' +
    '<path d="M60 214C66 156 96 108 150 98C128 126 122 160 120 214Z" fill="#FFE9B0"/>' +
    '<path d="M8 214C18 150 60 84 130 70C186 60 232 92 238 136" stroke="#FFFBF0" stroke-width="12"/>' +
    '<path d="M40 60C66 34 100 20 138 20M76 92C94 74 116 62 142 60" stroke="#FFD166" stroke-width="11"/>' +
    '<path d="M196 24l5 13 13 5-13 5-5 13-5-13-13-5 13-5ZM236 62l4 9 9 4-9 4-4 9-4-9-9-4 9-4ZM30 104l4 10 10 4-10 4-4 10-4-10-10-4 10-4Z" fill="#FFF6E0"/>' +
    '<path d="M214 178h.1M232 196h.1M204 204h.1M160 50h.1M18 140h.1" stroke="#E2B06A" stroke-width="11"/>',
);

/** A gull, wings up or down. */
export const gull = (up: boolean): string =>
  document(
    120,
    80,
    up
      ? '<path d="M58 52C44 20 22 12 8 14C26 24 36 40 46 56ZM62 52C78 18 98 8 114 12C94 22 84 40 74 56Z" fill="#FFFBF0" stroke="#5B7FA6" stroke-width="5"/><path d="M40 56C52 46 76 46 88 54C100 56 104 58 108 62C96 66 60 72 40 56Z" fill="#FFFBF0" stroke="#5B7FA6" stroke-width="5"/><path d="M106 60l10 3-9 3Z" fill="#FFD166"/>'
      : '<path d="M58 46C44 60 26 70 10 68C26 56 34 46 46 38ZM64 46C80 62 98 70 112 68C96 58 88 46 76 38Z" fill="#FFFBF0" stroke="#5B7FA6" stroke-width="5"/><path d="M40 42C52 32 76 32 88 40C100 42 104 44 108 48C96 52 60 58 40 42Z" fill="#FFFBF0" stroke="#5B7FA6" stroke-width="5"/><path d="M106 46l10 3-9 3Z" fill="#FFD166"/>',
  );

/** Footprints that lead back, with an arrow. */
export const stepBack: string = document(
  200,
  180,
  `<ellipse cx="100" cy="150" rx="86" ry="22" fill="${INK}" opacity=".16"/><path d="M20 80L84 22V52H164C178 52 184 60 184 72V92C184 104 178 110 164 110H84V140Z" fill="#8FE0C6" stroke="${INK}" stroke-width="8"/>` +
    '<path d="M84 110V140L44 104C70 112 120 108 160 108Z" fill="#2E9C9B" opacity=".5"/>' +
    [
      [96, 92],
      [136, 70],
    ]
      .map(
        ([x = 0, y = 0]) =>
          `<ellipse cx="${x + 5}" cy="${y}" rx="15" ry="9" fill="${INK}"/><path d="M${x - 14} ${y - 6}h.1M${x - 17} ${y + 1}h.1M${x - 13} ${y + 7}h.1" stroke="${INK}" stroke-width="7"/>`,
      )
      .join(''),
);

export const heart: string = document(
  120,
  110,
  `<path d="M60 100C-10 50 18-6 60 26C102-6 130 50 60 100Z" fill="#FF8F7D" stroke="${INK}" stroke-width="8"/><path d="M30 44C28 34 34 28 42 28" stroke="#FFF6E0" stroke-width="7"/>`,
);

/** The light that a voice leaves on the sand. `colour` is that of the hour. */
export const glow = (colour: string): string =>
  document(
    200,
    200,
    `<defs><radialGradient id="g"><stop offset="0" stop-color="${colour}" stop-opacity=".95"/><stop offset=".5" stop-color="${colour}" stop-opacity=".5"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><circle cx="100" cy="100" r="100" fill="url(#g)"/>`,
  );
