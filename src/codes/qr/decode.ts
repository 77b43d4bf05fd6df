import { decodeQR, decodeQRBatch } from 'qr/decode.js';

/** Four bytes a pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray | Uint8Array;
}

/** How long it may look on where the first look found a code but could not read it: a camera's next picture comes soon, a photo is the only one. */
const CAMERA = { effort: 3, timeLimit: 40 };
const PHOTO = { effort: 30, timeLimit: 2000 };

/** The code in a picture of a camera, if there is one. */
export function readFrame(pixels: Pixels): string[] {
  try {
    return [decodeQR(pixels, CAMERA)];
  } catch {
    return [];
  }
}

/** All codes in a photo, such as one of a printed page. */
export async function readPhoto(pixels: Pixels): Promise<string[]> {
  const [found = []] = await decodeQRBatch([pixels], PHOTO).catch(() => []);
  return found.filter((each) => typeof each === 'string');
}
