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
