/** What turns and flies over the wind farm. */

const svg = (box: string, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`;

/** One blade that points up from (0, 0), 96 long. */
const blade =
  '<path d="M-4 0C-11-30-6-70 0-96C9-66 10-28 5 0Z" fill="#FFFDF6"/><path d="M1-94C9-66 10-28 5 0H0C6-30 5-66 1-94Z" fill="#C4D3E8"/>';
const blades = [0, 120, 240].map((turn) => `<g transform="rotate(${turn})">${blade}</g>`).join('');

/** Far away: it turns all day. */
export const rotor = svg('-100 -100 200 200', `${blades}<circle r="11" fill="#FFF6E0"/>`);

/** A rotor that a told story has set going: its light covers the blades that stood still. */
export const brightRotor = svg(
  '-100 -100 200 200',
  '<circle r="97" fill="#FFF1C9" opacity=".82"/><circle r="97" stroke="#FFD166" stroke-width="5" stroke-dasharray="70 32"/>' +
    '<circle r="70" stroke="#FFFDF6" stroke-width="6" stroke-dasharray="46 27"/>' +
    `${blades}<circle r="15" fill="#FFD166"/><circle r="7" fill="#FF8F7D"/>`,
);

export const kite = svg(
  '0 0 120 160',
  '<path d="M60 6L104 58L60 112L16 58Z" fill="#FF8F7D"/><path d="M60 6L104 58H60ZM60 112L16 58H60Z" fill="#FFD166"/><path d="M60 112C50 124 72 132 60 144C54 150 58 154 62 158" stroke="#D95F55" stroke-width="4"/>',
);

/** One of Uncle Đạt's flock, far off. */
export const ewe = svg(
  '0 0 100 90',
  '<path d="M34 60V84M64 60V84" stroke="#5A4A3C" stroke-width="9"/><path d="M12 46C4 28 22 14 38 20C50 6 74 12 76 26C92 34 86 62 66 62H30C20 62 14 56 12 46Z" fill="#FFFBF0"/><path d="M12 46C30 58 62 58 82 40C86 54 78 62 66 62H30C20 62 14 56 12 46Z" fill="#E9DCC4"/><path d="M70 24C82 14 98 22 95 36C92 48 76 48 72 38Z" fill="#5A4A3C"/>',
);

export const tern = svg(
  '0 0 120 80',
  '<path d="M6 20C28 16 44 30 58 50C72 30 90 16 114 20C94 28 80 44 70 60L58 66L48 60C38 44 26 28 6 20Z" fill="#FFFBF0"/><path d="M58 50C72 30 90 16 114 20C94 28 80 44 70 60L58 66Z" fill="#C4D3E8"/>',
);
