/** What lives in the forest by the stream: mist, light through the leaves, a kingfisher, falling leaves, gibbons far up. Scenery: no contours. */

import { drawing } from '../pen';

export const mist: string = drawing(
  600,
  120,
  '<path d="M20 70C40 40 120 34 170 52C220 20 330 22 370 50C430 30 540 38 580 70C540 96 440 92 380 88C300 104 200 98 150 88C90 98 40 92 20 70Z" fill="#FFFBF0" opacity=".55"/>',
);

/** Light that falls through the leaves. */
export const beams: string = drawing(
  500,
  500,
  '<path d="M330 0L60 500H190L380 0Z" fill="#FFE9B0" opacity=".28"/><path d="M420 0L270 500H360L460 0Z" fill="#FFE9B0" opacity=".24"/><path d="M260 0L0 420V500L300 0Z" fill="#FFE9B0" opacity=".18"/>',
);

export const leaf: string = drawing(
  40,
  30,
  '<path d="M4 22C6 6 22 0 36 6C34 20 20 28 4 22Z" fill="#E9BE7C"/><path d="M6 21C16 16 24 12 33 8" stroke="#C98F4E" stroke-width="3"/>',
);

export const kingfisher: string = drawing(
  110,
  70,
  '<path d="M40 30C22 6 4 6 0 10C6 24 18 36 34 42Z M52 28C58 2 78 0 84 4C84 22 74 36 62 42Z" fill="#2E93B0"/><path d="M26 40C36 22 66 20 82 30L110 34L84 40C74 54 46 58 26 40Z" fill="#6CC4E0"/><path d="M40 48C52 54 70 50 80 42C68 40 52 42 40 48Z" fill="#FF9E7A"/><circle cx="82" cy="33" r="4" fill="#43362C"/>',
);

/** White water between stones, for when the stream is high. */
export const foam: string = drawing(
  700,
  90,
  '<path d="M10 30q40-26 80 0t80 0t80 0t80 0t80 0t80 0t80 0t80 0M60 62q34-20 68 0t68 0t68 0t68 0t68 0t68 0t68 0" stroke="#FFFBF0" stroke-width="12" opacity=".9"/>',
);

const ape = (fur: string, cheek: string): string =>
  drawing(
    70,
    110,
    `<path d="M38 52C44 34 42 18 40 2M28 56C16 58 10 66 8 80M30 84C24 94 26 100 30 106M42 84C50 94 48 102 46 106" stroke="${fur}" stroke-width="9"/>` +
      `<path d="M22 58C22 44 48 44 48 58C52 74 48 90 36 90C22 90 18 74 22 58Z" fill="${fur}"/><circle cx="34" cy="44" r="16" fill="${fur}"/><path d="M24 46C24 36 44 36 44 46C44 56 24 56 24 46Z" fill="${cheek}"/>`,
  );
export const golden: string = ape('#E9BE7C', '#FFF3D2');
export const dark: string = ape('#43362C', '#E9BE7C');
