import type { Gray } from './gray';

/** Room for what is found in one picture, made once. */
export interface Dark {
  /** One byte a pixel: 1 is dark. */
  pixels: Uint8Array;
  /** Where a row becomes dark, row by row from the top left: only the first `count` are of this picture. */
  starts: Int32Array;
  count: number;
  /** Of as many columns as the picture is wide. */
  sums: Int32Array;
}

export const darkFor = (width: number, height: number): Dark => ({
  pixels: new Uint8Array(width * height),
  starts: new Int32Array(width * height),
  count: 0,
  sums: new Int32Array(width),
});

/**
 * What is darker than what surrounds it.
 * @param into within a radius of the picture's edge nothing is dark
 * @param radius of the square that is looked at, in pixels
 * @param least how much darker than the mean of the square
 */
export function darkOf({ width, height, data }: Gray, into: Dark, radius: number, least: number): void {
  const { pixels, starts, sums } = into;
  const side = 2 * radius + 1;
  const area = side * side;
  const margin = least * area;
  into.count = 0;
  if (width < side || height < side) return;
  sums.fill(0);
  // The row that leaves the square comes in with its first turn of the loop: it starts one row early.
  for (let row = 0; row < side - 1; row += 1) {
    for (let x = 0, at = row * width; x < width; x += 1, at += 1) sums[x] = (sums[x] as number) + (data[at] as number);
  }
  let count = 0;
  for (let y = radius; y < height - radius; y += 1) {
    const first = (y - radius) * width;
    const last = (y + radius) * width;
    let sum = -margin;
    for (let x = 0; x < side - 1; x += 1) {
      const column = (sums[x] as number) + (data[last + x] as number);
      sums[x] = column;
      sum += column;
    }
    const row = y * width;
    let before = 0;
    for (let x = radius; x < width - radius; x += 1) {
      const come = x + radius;
      const column = (sums[come] as number) + (data[last + come] as number);
      sums[come] = column;
      sum = (sum + column) | 0;
      const at = row + x;
      const dark = Math.imul(data[at] as number, area) < sum ? 1 : 0;
      pixels[at] = dark;
      if (dark > before) {
        starts[count] = at;
        count += 1;
      }
      before = dark;
      const gone = x - radius;
      const left = sums[gone] as number;
      sum = (sum - left) | 0;
      sums[gone] = left - (data[first + gone] as number);
    }
    for (let x = width - side + 1; x < width; x += 1) sums[x] = (sums[x] as number) - (data[first + x] as number);
  }
  into.count = count;
}

/** Of the square that is looked at, in pixels of the half picture. */
const FINE = 2;
/** 65536 of its area. */
const SHARE = 2621;

/**
 * The same for a picture of which there is one of half its width and height: the mean is taken from there, for four pixels at once.
 * @param into within so many pixels as the square is wide of the picture's edge nothing is dark
 */
export function darkFine({ width, data }: Gray, half: Gray, into: Dark, least: number): void {
  const { pixels, starts, sums } = into;
  const { width: columns, height: rows, data: means } = half;
  into.count = 0;
  const side = 2 * FINE + 1;
  if (columns < side || rows < side) return;
  const margin = least * side * side;
  sums.fill(0);
  for (let row = 0; row < side - 1; row += 1) {
    for (let x = 0, at = row * columns; x < columns; x += 1, at += 1) sums[x] = (sums[x] as number) + (means[at] as number);
  }
  const lower = new Int32Array(columns);
  let count = 0;
  for (let y = FINE; y < rows - FINE; y += 1) {
    const first = (y - FINE) * columns;
    const last = (y + FINE) * columns;
    let sum = -margin;
    for (let x = 0; x < side - 1; x += 1) {
      const column = (sums[x] as number) + (means[last + x] as number);
      sums[x] = column;
      sum += column;
    }
    let above = 2 * y * width + 2 * FINE;
    let beforeAbove = 0;
    let beforeBelow = 0;
    let low = 0;
    for (let x = FINE; x < columns - FINE; x += 1) {
      const come = x + FINE;
      const column = (sums[come] as number) + (means[last + come] as number);
      sums[come] = column;
      sum = (sum + column) | 0;
      const limit = (Math.imul(sum, SHARE) + 65535) >> 16;
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
      const gone = x - FINE;
      const left = sums[gone] as number;
      sum = (sum - left) | 0;
      sums[gone] = left - (means[first + gone] as number);
    }
    for (let at = 0; at < low; at += 1) starts[count++] = lower[at] as number;
    for (let x = columns - side + 1; x < columns; x += 1) sums[x] = (sums[x] as number) - (means[first + x] as number);
  }
  into.count = count;
}
