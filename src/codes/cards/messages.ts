import type { Reading } from './read';

/* Between the page and the worker that reads cards: a picture there, what stands in it back. */

/** Bytes, where a worker has no canvas. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8ClampedArray;
}

export type Ask = { picture: ImageBitmap } | { pixels: Pixels };

export interface Tell {
  readings: readonly Reading[];
}
