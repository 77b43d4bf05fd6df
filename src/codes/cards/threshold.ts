import type { Gray } from './gray';

/**
 * What is darker than what surrounds it.
 * @param into one byte a pixel: 1 is dark; within a radius of the picture's edge nothing is
 * @param radius of the square that is looked at, in pixels
 * @param least how much darker than the mean of the square
 * @param sums room for as many numbers as the picture is wide
 */
export function darkOf({ width, height, data }: Gray, into: Uint8Array, radius: number, least: number, sums: Int32Array): void {
  const side = 2 * radius + 1;
  const area = side * side;
  const margin = least * area;
  into.fill(0);
  sums.fill(0);
  if (width < side || height < side) return;
  for (let at = 0; at < side * width; at += 1) sums[at % width] = (sums[at % width] as number) + (data[at] as number);
  for (let y = radius; y < height - radius; y += 1) {
    let sum = -margin;
    for (let x = 0; x < side - 1; x += 1) sum += sums[x] as number;
    const row = y * width;
    for (let x = radius; x < width - radius; x += 1) {
      sum += sums[x + radius] as number;
      if ((data[row + x] as number) * area < sum) into[row + x] = 1;
      sum -= sums[x - radius] as number;
    }
    if (y + radius + 1 === height) return;
    const first = (y - radius) * width;
    const next = first + side * width;
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] as number) + (data[next + x] as number) - (data[first + x] as number);
  }
}
