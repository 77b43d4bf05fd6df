import { readFrame, readPhoto } from './decode';
import type { Asked, Told } from './read';

/* Looks for codes beside the page. A picture is dropped as soon as it was looked at. */

/** Pixels of a photo's longer side. */
const LARGEST = 3000;

function pixelsOf(picture: ImageBitmap): ImageData {
  const scale = Math.min(1, LARGEST / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(picture, 0, 0, width, height);
  picture.close();
  if (!context) throw new Error('no canvas');
  return context.getImageData(0, 0, width, height);
}

async function textsIn({ picture, photo }: Asked): Promise<string[]> {
  const pixels = picture instanceof ImageData ? picture : pixelsOf(picture);
  return photo ? readPhoto(pixels) : readFrame(pixels);
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  textsIn(data).then(
    (texts) => postMessage({ id: data.id, texts } satisfies Told),
    () => postMessage({ id: data.id, texts: [] } satisfies Told),
  );
});
