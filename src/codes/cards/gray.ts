/** A picture in shades of grey, 0 black to 255 white, row by row. */
export interface Gray {
  width: number;
  height: number;
  data: Uint8Array;
}

export const grayOf = (width: number, height: number): Gray => ({ width, height, data: new Uint8Array(width * height) });

/** @param rgba four bytes a pixel, of a picture as large as `into` */
export function fromRgba(rgba: Uint8ClampedArray | Uint8Array, into: Gray): void {
  const { data } = into;
  // Four bytes at once: red is the lowest on every machine that has a browser.
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, data.length);
  for (let at = 0; at < data.length; at += 1) {
    const pixel = pixels[at] as number;
    // Rec. 601, in 256ths.
    data[at] = (77 * (pixel & 255) + 150 * ((pixel >>> 8) & 255) + 29 * ((pixel >>> 16) & 255)) >> 8;
  }
}

/** Half as wide and high: each pixel is the mean of four, and noise is half as strong. */
export function halve({ width, data }: Gray, into: Gray): void {
  for (let y = 0; y < into.height; y += 1) {
    let from = 2 * y * width;
    for (let x = 0; x < into.width; x += 1, from += 2) {
      into.data[y * into.width + x] =
        ((data[from] as number) + (data[from + 1] as number) + (data[from + width] as number) + (data[from + width + 1] as number) + 2) >>
        2;
    }
  }
}

/** Each pixel is the mean of itself and of those to its right and below: noise is half as strong, and so are the edges. */
export function soften({ width, height, data }: Gray, into: Gray): void {
  for (let y = 0; y < height - 1; y += 1) {
    const end = (y + 1) * width - 1;
    let left = (data[y * width] as number) + (data[(y + 1) * width] as number);
    for (let at = y * width; at < end; at += 1) {
      const right = (data[at + 1] as number) + (data[at + 1 + width] as number);
      into.data[at] = (left + right + 2) >> 2;
      left = right;
    }
  }
}

/** Of the sensor, as grey values (sigma), where the picture is a plane: seen in a grid of places. */
export function noiseOf({ width, height, data }: Gray): number {
  const steps = new Int32Array(1024);
  let count = 0;
  for (let y = 4; y < height - 4; y += 9) {
    for (let at = y * width + 4; at < (y + 1) * width - 4; at += 7) {
      const twist = (data[at] as number) - (data[at + 1] as number) - (data[at + width] as number) + (data[at + width + 1] as number);
      const size = Math.abs(twist);
      steps[size] = (steps[size] as number) + 1;
      count += 1;
    }
  }
  let median = 0;
  for (let seen = steps[0] as number; seen < count / 2; seen += steps[median] as number) median += 1;
  // The twist of four pixels has twice their sigma, and half of its values are within 0.67 of it.
  return median / 1.35;
}

/** Between four pixels, whose middles are at whole numbers and a half. Outside it is as at the edge. */
export function sample({ width, height, data }: Gray, x: number, y: number): number {
  const left = Math.min(Math.max(x - 0.5, 0), width - 1.001);
  const top = Math.min(Math.max(y - 0.5, 0), height - 1.001);
  const column = left | 0;
  const row = top | 0;
  const right = left - column;
  const down = top - row;
  const at = row * width + column;
  const above = (data[at] as number) * (1 - right) + (data[at + 1] as number) * right;
  const below = (data[at + width] as number) * (1 - right) + (data[at + width + 1] as number) * right;
  return above * (1 - down) + below * down;
}
