import { fromRgba, type Gray, grayOf } from './gray';
import type { Ask, Pixels, Tell } from './messages';
import { createReader } from './read';

/* Reads cards beside the page. A picture is closed as soon as it was drawn, and the next one is drawn over it. */

/** Of a photograph, the longer side: more only takes time. */
const LARGEST = 4096;

let canvas: OffscreenCanvas | undefined;
let gray: Gray | undefined;
let reader: ReturnType<typeof createReader> | undefined;

function pixelsOf(picture: ImageBitmap): Pixels {
  const scale = Math.min(1, LARGEST / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return { width, height, rgba: context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray(4 * width * height) };
}

function read({ width, height, rgba }: Pixels): Tell {
  if (!gray || !reader || gray.width !== width || gray.height !== height) {
    gray = grayOf(width, height);
    reader = createReader(width, height);
  }
  fromRgba(rgba, gray);
  return { readings: reader.read(gray) };
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => postMessage(read('pixels' in data ? data.pixels : pixelsOf(data.picture))));
