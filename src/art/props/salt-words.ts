/** What the game of the wave shows: the sand, sentences drawn in it, the sheet of foam, salt that has dried. */

import { drawing, INK, patch } from '../pen';

const placed = (svg: string, x: number, y: number, width: number, height: number): string =>
  svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);

/** Stretched to its box, whatever that is. */
const stretched = (width: number, height: number, inner: string): string =>
  drawing(width, height, inner).replace('<svg ', '<svg preserveAspectRatio="none" ');

const crystal = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})" stroke="${INK}" stroke-width="5"><path d="M-16-8L4-18L20-6V14L0 24L-16 12Z" fill="#FFFDF8"/><path d="M0 4L20-6V14L0 24Z" fill="#DDD3EC"/><path d="M-16-8L0 4L0 24L-16 12Z" fill="#F1ECF7"/><path d="M-16-8L0 4L20-6"/></g>`;

export const sand: string = stretched(
  1000,
  700,
  '<defs><linearGradient id="cn-wet" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#CDA571"/><stop offset=".22" stop-color="#E3BF8B"/><stop offset="1" stop-color="#F3D7A6"/></linearGradient></defs>' +
    '<rect width="1000" height="700" fill="url(#cn-wet)"/>' +
    '<path d="M0 190C140 170 260 200 400 184S660 170 800 190S950 176 1000 184M0 330C120 316 240 340 380 326S700 316 1000 330M0 480C160 466 300 490 460 476S800 470 1000 480M0 610C160 600 300 620 460 606S800 600 1000 610" stroke="#D2A96F" stroke-width="7" opacity=".55"/>' +
    '<path d="M90 260h8M250 410h9M330 250h6M470 560h9M610 250h8M730 420h8M860 540h9M930 280h7M150 560h7M560 400h6" stroke="#FFF6E6" stroke-width="9"/>',
);
/** Sand that the wave has just left. */
export const wet: string = stretched(
  1000,
  400,
  '<path d="M0 0H1000V330C920 372 860 330 760 366C660 396 600 340 500 366C400 396 330 342 240 364C150 388 70 340 0 366Z" fill="#8C6A4C" fill-opacity=".38"/>',
);

/** Scallops of foam along the lower edge of a sheet of water; the wave comes from above. */
const edge = (y: number, deep: number): string =>
  `M0 ${y}c40 ${deep} 90 ${deep} 130 ${deep * 0.3}s70-${deep * 0.9} 120-${deep * 0.5} 60 ${deep * 1.1} 120 ${deep}s60-${deep * 1.2} 130-${deep * 0.8} 70 ${deep * 0.9} 130 ${deep * 0.9}s60-${deep} 120-${deep * 0.7} 60 ${deep * 0.8} 120 ${deep * 0.8}s80-${deep * 0.7} 130-${deep}`;
/** The sheet of water that runs up the sand. */
export const tide: string = stretched(
  1000,
  460,
  '<defs><linearGradient id="cn-tide" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2F9DB8"/><stop offset=".5" stop-color="#4FC6C8" stop-opacity=".95"/><stop offset=".85" stop-color="#A9EBE2" stop-opacity=".8"/><stop offset="1" stop-color="#D9F7F0" stop-opacity=".6"/></linearGradient></defs>' +
    `<path d="${edge(390, 64)}V0H0Z" fill="url(#cn-tide)"/>` +
    `<path d="${edge(390, 64)}" stroke="#FFFFFF" stroke-width="24"/><path d="${edge(362, 58)}" stroke="#FFFFFF" stroke-width="9" opacity=".8"/><path d="${edge(322, 48)}" stroke="#FFFFFF" stroke-width="6" opacity=".5"/>` +
    '<path d="M60 150H190M300 90H420M520 190H640M720 120H860M140 250H260M420 270H520M800 260H930" stroke="#EAFBF6" stroke-width="8" opacity=".7"/>',
);

/** What the sea takes, without a word: the finger that points at somebody goes into the wave. */
export const taken: string = drawing(
  250,
  120,
  `<rect x="4" y="4" width="242" height="112" rx="34" fill="#FFFDF6" stroke="${INK}" stroke-width="7"/>` +
    `<g stroke="${INK}" stroke-width="6"><path d="M74 44H30Q20 53 30 62H66" fill="#D7A074"/><path d="M118 40C100 34 84 34 74 40Q64 52 68 68Q74 84 90 80C102 80 110 76 118 74Z" fill="#D7A074"/></g>` +
    `<path d="M134 60H164M152 46L166 60L152 74" stroke="#C9731A" stroke-width="10"/>` +
    `<path d="M178 88C178 50 202 28 226 40C214 44 212 60 224 66C230 70 234 80 232 88Z" fill="#4FC6C8" stroke="${INK}" stroke-width="6"/><path d="M192 82C192 62 202 50 212 48" stroke="#FFFFFF" stroke-width="6"/>`,
);

/**
 * A sentence drawn in the wet sand, with its picture above the words or with room for words alone.
 * @param aspect width by height of a plate for words alone
 * @param stayed the wave ran over it, and salt begins to grow on it
 */
export function sentence(card: string | undefined, aspect: number, stayed: boolean): string {
  const w = 240;
  const h = card ? 206 : Math.round(240 / aspect);
  const rim = `M24 9C80 4 ${w - 80} 5 ${w - 26} 10C${w - 8} 14 ${w - 6} 30 ${w - 7} ${h * 0.5}C${w - 4} ${h - 34} ${w - 8} ${h - 16} ${w - 26} ${h - 12}C${w - 80} ${h - 7} 80 ${h - 6} 26 ${h - 12}C8 ${h - 16} 4 ${h - 38} 8 ${h * 0.5}C4 32 6 14 24 9Z`;
  return drawing(
    w,
    h,
    `<path d="${rim}" transform="translate(0 6)" fill="${INK}" opacity=".2"/>` +
      `<path d="${rim}" fill="${stayed ? '#FFF9EC' : '#F9E3B8'}" stroke="${INK}" stroke-width="6"/>` +
      (card
        ? `${placed(card, 20, 20, 200, 160)}<rect x="20" y="20" width="200" height="160" rx="22" stroke="#B98A52" stroke-width="5"/>`
        : `<path d="M70 26c12-9 22 7 34 0s22 7 34 0 22 7 34 0M70 ${h - 32}c12-9 22 7 34 0s22 7 34 0 22 7 34 0" stroke="#D2A96F" stroke-width="5"/>`) +
      (stayed ? crystal(28, h - 26, 0.9) + crystal(w - 30, h - 24, 1.1) + crystal(w - 58, h - 14, 0.7) : ''),
  );
}

/** A true sentence that has dried into salt, 200 by 200. @param large something was added to it */
export function grain(card: string | undefined, large: boolean): string {
  const rock = large
    ? 'M22 150L10 96L48 36L104 14L164 40L192 100L176 156L108 186L52 178Z'
    : 'M36 150L26 104L56 56L104 38L152 58L176 106L162 152L108 174L60 168Z';
  const facets = large
    ? 'M48 36L84 74L104 14M84 74L22 150M84 74L128 84L164 40M128 84L192 100M128 84L108 186'
    : 'M56 56L88 86L104 38M88 86L36 150M88 86L124 94L152 58M124 94L176 106M124 94L108 174';
  return drawing(
    200,
    200,
    `<ellipse cx="102" cy="184" rx="88" ry="12" fill="${INK}" opacity=".16"/><path d="${rock}" fill="#FFFDF8"/>` +
      patch(large ? 'M128 84L192 100L176 156L108 186Z' : 'M124 94L176 106L162 152L108 174Z', '#D9CFEA') +
      patch(large ? 'M84 74L128 84L108 186L52 178L22 150Z' : 'M88 86L124 94L108 174L60 168L36 150Z', '#EFE9F6') +
      `<path d="${facets}" stroke="#B9A9D4" stroke-width="5"/><path d="${rock}" stroke="${INK}" stroke-width="8"/>` +
      (card
        ? `<g>${placed(card, 54, 68, 92, 74)}<rect x="54" y="68" width="92" height="74" rx="11" stroke="${INK}" stroke-width="5"/></g>`
        : '') +
      '<path d="M168 22C170 38 174 42 190 44C174 46 170 50 168 66C166 50 162 46 146 44C162 42 166 38 168 22Z" fill="#FFD166"/>',
  );
}

/** The heap that grows, 240 by 170; `all` grains make it whole. */
export function heap(part: number): string {
  const top = Math.round(128 - 108 * part);
  const half = Math.round(56 + 54 * part);
  return drawing(
    240,
    170,
    `<ellipse cx="120" cy="152" rx="112" ry="13" fill="${INK}" opacity=".16"/>` +
      `<path d="M${120 - half} 150C${140 - half} 130 ${100 - half * 0.3} ${top + 20} 114 ${top}Q120 ${top - 8} 128 ${top}C${140 + half * 0.3} ${top + 20} ${100 + half} 130 ${120 + half} 150C${100 + half} 160 ${140 - half} 160 ${120 - half} 150Z" fill="#FFFDF8" stroke="${INK}" stroke-width="7"/>` +
      `<path d="M124 ${top + 4}C${136 + half * 0.3} ${top + 24} ${96 + half} 130 ${112 + half} 149C${90 + half} 155 140 156 122 155C150 130 150 ${top + 50} 124 ${top + 4}Z" fill="#DDD3EC"/>` +
      crystal(70, 146, 0.7) +
      crystal(176, 148, 0.8),
  );
}

/** A wooden rake. */
export const rake: string = drawing(
  160,
  200,
  `<path d="M30 186L118 40" stroke="${INK}" stroke-width="20"/><path d="M30 186L118 40" stroke="#C98F4E" stroke-width="10"/>` +
    `<path d="M78 14L158 62L148 80L68 32Z" fill="#B5793F" stroke="${INK}" stroke-width="7"/>`,
);

/** The last light over everything: violet above, flamingo pink, gold along the ground. */
export const evening: string = stretched(
  400,
  300,
  '<defs><linearGradient id="cn-evening" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7B5FC0" stop-opacity=".85"/><stop offset=".3" stop-color="#E0709F" stop-opacity=".8"/><stop offset=".52" stop-color="#FF8F86" stop-opacity=".62"/><stop offset=".7" stop-color="#FF9FB4" stop-opacity=".46"/><stop offset="1" stop-color="#C060B0" stop-opacity=".3"/></linearGradient></defs><rect width="400" height="300" fill="url(#cn-evening)"/>' +
    '<path d="M60 96C90 91 120 93 150 91C120 98 90 101 60 96ZM220 84C250 79 300 82 340 79C300 88 260 91 220 84ZM120 116C160 112 220 114 260 112C220 119 160 121 120 116Z" fill="#FFD9E6" opacity=".75"/>',
);
export const sparkle: string = drawing(
  60,
  60,
  '<circle cx="30" cy="30" r="22" fill="#FFF1C9" opacity=".4"/><path d="M30 2C33 24 36 27 58 30C36 33 33 36 30 58C27 36 24 33 2 30C24 27 27 24 30 2Z" fill="#FFFDF0"/>',
);
