/* A code that is known, to see whether a browser's own reader reads. It is written down here: who reads needs no encoder. */

export const probeText = 'KHIEN NHO';

/** A row each, the first module in the highest of 21 bits. */
const ROWS = [
  0x1fc57f, 0x104141, 0x175c5d, 0x175f5d, 0x17595d, 0x105a41, 0x1fd57f, 0x001c00, 0x17ca7c, 0x0123ee, 0x0f4962, 0x04bbee, 0x00dd29,
  0x001127, 0x1fc6ad, 0x105414, 0x175ea6, 0x175ff0, 0x175558, 0x1047e9, 0x1fdd20,
];
const MARGIN = 4;
const PIXELS = 8;

const SIDE = ROWS.length + 2 * MARGIN;

export const probeModules: readonly (readonly boolean[])[] = Array.from({ length: SIDE }, (_, y) =>
  Array.from({ length: SIDE }, (_, x) => {
    const column = x - MARGIN;
    return column >= 0 && column < ROWS.length && (((ROWS[y - MARGIN] ?? 0) >> (ROWS.length - 1 - column)) & 1) === 1;
  }),
);

export function probePixels(): ImageData {
  const pixels = new ImageData(SIDE * PIXELS, SIDE * PIXELS);
  for (let at = 0; at < pixels.width * pixels.height; at += 1) {
    const x = Math.floor((at % pixels.width) / PIXELS);
    const y = Math.floor(at / pixels.width / PIXELS);
    pixels.data.set([...Array(3).fill(probeModules[y]?.[x] ? 0 : 255), 255], 4 * at);
  }
  return pixels;
}
