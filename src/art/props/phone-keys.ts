/** Keys of the toy telephone. Digits are drawn, not typed, so a texture never waits for a font. */
import { INK, line } from '../pen';

export type PhoneKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'star' | 'hash' | 'call' | 'clear' | 'hangup';

interface Tone {
  face: string;
  /** Shade that hugs the lower right of the face. */
  shade: string;
  /** The side of the key, seen below the face. */
  side: string;
  light: string;
}

const PAPER: Tone = { face: '#FFFDF6', shade: '#FFE9B8', side: '#DDAE5C', light: '#FFF' };
const CREAM: Tone = { face: '#FFE9B8', shade: '#F6D08A', side: '#C9731A', light: '#FFFDF6' };
/** Bright leaf green: it must stand out from the dark bed of the keys. */
const LEAF: Tone = { face: '#8ED9B4', shade: '#6FC7A3', side: '#14606E', light: '#C9F2DC' };
const CORAL: Tone = { face: '#FF8F7D', shade: '#D95F55', side: '#A8141C', light: '#FFD9E0' };

const stroke = (d: string, width = 12): string => line(d, width);

const HANDSET =
  'M-35 5 C-35 -14 -17 -21 0 -21 C17 -21 35 -14 35 5 C35 13 31 16 25 16 H18 C12 16 11 10 10 3 C4 0 -4 0 -10 3 C-11 10 -12 16 -18 16 H-25 C-31 16 -35 13 -35 5Z';

const handset = (place: string): string =>
  `<g transform="${place}"><path d="${HANDSET}" fill="#FFF" stroke="${INK}" stroke-width="7"/>` +
  '<path d="M31 3 C31 10 29 12 25 12 H18 C15 12 15 8 14 4Z" fill="#D9E4F2"/></g>';

const GLYPHS: Record<PhoneKey, string> = {
  '0': stroke('M60 33 C72 33 77 42 77 54 C77 66 72 75 60 75 C48 75 43 66 43 54 C43 42 48 33 60 33Z'),
  '1': stroke('M50 42 L63 33 V75'),
  '2': stroke('M45 43 C47 36 53 33 60 33 C69 33 75 38 75 45 C75 56 60 64 46 75 H76'),
  '3': stroke('M46 38 C50 34 55 33 60 33 C69 33 74 37 74 43 C74 49 69 53 59 53 C69 53 76 57 76 64 C76 71 69 75 60 75 C53 75 48 73 44 69'),
  '4': stroke('M67 75 V33 L42 63 H79'),
  '5': stroke('M73 33 H51 L48 52 C52 49 56 48 61 48 C70 48 76 53 76 61 C76 70 69 75 60 75 C53 75 48 73 44 69'),
  '6': stroke('M68 33 C54 38 44 48 44 61 C44 70 51 75 60 75 C69 75 76 70 76 62 C76 54 70 50 61 50 C53 50 46 54 44 61'),
  '7': stroke('M44 33 H76 L56 75'),
  '8': stroke(
    'M60 33 C68 33 74 37 74 43 C74 49 68 53 60 53 C52 53 46 49 46 43 C46 37 52 33 60 33Z' +
      'M60 53 C70 53 77 57 77 64 C77 71 70 75 60 75 C50 75 43 71 43 64 C43 57 50 53 60 53Z',
  ),
  '9': stroke('M52 75 C66 70 76 60 76 47 C76 38 69 33 60 33 C51 33 44 38 44 46 C44 54 50 58 59 58 C67 58 74 54 76 47'),
  star: stroke('M60 35 V73 M44 45 L76 63 M76 45 L44 63', 11),
  hash: stroke('M53 35 L48 73 M73 35 L68 73 M41 46 H80 M40 62 H79', 9),
  call: handset('translate(57 57) rotate(-135)'),
  clear: `<path d="M30 54 L49 32 H88 V76 H49Z" fill="#FFFDF6" stroke="${INK}" stroke-width="7"/>${stroke('M60 45 L78 63 M78 45 L60 63', 8)}`,
  hangup: handset('translate(60 56)'),
};

function tone(key: PhoneKey): Tone {
  if (key === 'call') return LEAF;
  if (key === 'hangup') return CORAL;
  return key === 'clear' || key === 'star' || key === 'hash' ? CREAM : PAPER;
}

/**
 * One key as a standalone SVG document, 120 units along its shorter side; the sign stays in the middle.
 * A pressed key sinks 6 units: its face moves down, its side and its shadow shrink, its foot stays where it was.
 * @param aspect width divided by height
 */
export function phoneKey(key: PhoneKey, pressed: boolean, aspect = 1): string {
  const { face, shade, side, light } = tone(key);
  const w = Math.round(120 * Math.max(1, aspect));
  const h = Math.round(120 / Math.min(1, aspect));
  const down = pressed ? 6 : 0;
  const top = 8 + down;
  const shadow = pressed
    ? `<rect x="10" y="30" width="${w - 18}" height="${h - 36}" rx="28" fill="${INK}" opacity=".16"/>`
    : `<rect x="8" y="30" width="${w - 12}" height="${h - 32}" rx="30" fill="${INK}" opacity=".16"/>`;
  const [right, foot] = [w - 12, h - 26];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" fill="none" ` +
    'stroke-linecap="round" stroke-linejoin="round">' +
    shadow +
    `<rect x="8" y="${top}" width="${w - 16}" height="${h - 18 - down}" rx="30" fill="${side}" stroke="${INK}" stroke-width="7"/>` +
    `<g transform="translate(0 ${down})">` +
    `<rect x="8" y="8" width="${w - 16}" height="${h - 30}" rx="30" fill="${face}"/>` +
    `<path d="M${right} 40 V${foot - 26} C${right} ${foot - 9} ${right - 11} ${foot} ${right - 26} ${foot} H38 C31 ${foot} 25 ${foot - 2} 20 ${foot - 6} ` +
    `C60 ${foot - 4} ${right - 10} ${foot - 8} ${right} 40Z" fill="${shade}"/>` +
    `<path d="M21 42 C21 29 28 21 42 20" stroke="${light}" stroke-width="6"/>` +
    `<g transform="translate(${(w - 120) / 2} ${(h - 120) / 2})">${GLYPHS[key]}</g>` +
    `<rect x="8" y="8" width="${w - 16}" height="${h - 30}" rx="30" stroke="${INK}" stroke-width="7"/>` +
    '</g></svg>'
  );
}

/** A sign of the keypad alone, for displays and badges: a document of 52 x 56. */
export const phoneSign = (key: PhoneKey): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="34 26 52 56" fill="none" stroke-linecap="round" stroke-linejoin="round">' +
  `${GLYPHS[key]}</svg>`;

/** The key that types a character. */
export const keyOf = (character: string): PhoneKey => (character === '*' ? 'star' : character === '#' ? 'hash' : (character as PhoneKey));
