import type { Gray } from './gray';

/** Room for what is found in one picture, made once. */
export interface Dark {
  /** One byte a pixel: 1 is dark. */
  pixels: Uint8Array;
  /** Where a row becomes dark, row by row from the top left: only the first `count` are of this picture. */
  starts: Int32Array;
  count: number;
  /** Those of the lower one of two rows. */
  lower: Int32Array;
  /** Of as many columns as the picture is wide. */
  sums: Int32Array;
}

export const darkFor = ({ width, height }: Gray): Dark => ({
  pixels: new Uint8Array(width * height),
  starts: new Int32Array(width * height),
  lower: new Int32Array(width),
  count: 0,
  sums: new Int32Array(width),
});

/**
 * What is darker than the mean of what surrounds it. The mean is taken from the picture of half its width and height, for four pixels at once.
 * @param into within the square's half width of the picture's edge nothing is dark
 * @param reach of the square that is looked at, from its middle, in pixels of the half picture
 * @param least how much darker
 */
export function darkOf({ width, data }: Gray, half: Gray, into: Dark, reach: number, least: number): void {
  const { pixels, starts, lower, sums } = into;
  const { width: columns, height: rows, data: means } = half;
  into.count = 0;
  const side = 2 * reach + 1;
  // In 65536ths.
  const share = Math.round(65536 / (side * side));
  if (columns < side || rows < side) return;
  const margin = least * side * side;
  sums.fill(0);
  for (let row = 0; row < side - 1; row += 1) {
    for (let x = 0, at = row * columns; x < columns; x += 1, at += 1) sums[x] = (sums[x] as number) + (means[at] as number);
  }
  let count = 0;
  for (let y = reach; y < rows - reach; y += 1) {
    const first = (y - reach) * columns;
    const last = (y + reach) * columns;
    let sum = -margin;
    for (let x = 0; x < side - 1; x += 1) {
      const column = (sums[x] as number) + (means[last + x] as number);
      sums[x] = column;
      sum += column;
    }
    let above = 2 * y * width + 2 * reach;
    let beforeAbove = 0;
    let beforeBelow = 0;
    let low = 0;
    for (let x = reach; x < columns - reach; x += 1) {
      const come = x + reach;
      const column = (sums[come] as number) + (means[last + come] as number);
      sums[come] = column;
      sum = (sum + column) | 0;
      const limit = (Math.imul(sum, share) + 65535) >> 16;
      const below = above + width;
      const a = (data[above] as number) < limit ? 1 : 0;
      const b = (data[above + 1] as number) < limit ? 1 : 0;
      const c = (data[below] as number) < limit ? 1 : 0;
      const d = (data[below + 1] as number) < limit ? 1 : 0;
      pixels[above] = a;
      pixels[above + 1] = b;
      pixels[below] = c;
      pixels[below + 1] = d;
      if (a > beforeAbove) starts[count++] = above;
      else if (b > a) starts[count++] = above + 1;
      if (c > beforeBelow) lower[low++] = below;
      else if (d > c) lower[low++] = below + 1;
      beforeAbove = b;
      beforeBelow = d;
      above += 2;
      const gone = x - reach;
      const left = sums[gone] as number;
      sum = (sum - left) | 0;
      sums[gone] = left - (means[first + gone] as number);
    }
    for (let at = 0; at < low; at += 1) starts[count++] = lower[at] as number;
    for (let x = columns - side + 1; x < columns; x += 1) sums[x] = (sums[x] as number) - (means[first + x] as number);
  }
  into.count = count;
}
