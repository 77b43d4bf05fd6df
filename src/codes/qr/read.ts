import { withTimeout } from '../../lib/time';
import { probePixels, probeText } from './probe';

/* Reads codes on the device: by what the browser has, where that proves itself, else by our own decoder in a worker. */

/** @property photo the only picture there will be, with as many codes as somebody put on a page */
export interface Asked {
  id: number;
  picture: ImageBitmap | ImageData;
  photo: boolean;
}
export interface Told {
  id: number;
  texts: string[];
}

/** Shape Detection API (not in TypeScript's library). */
interface Detector {
  detect(picture: ImageBitmap): Promise<readonly { rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

/** In-app browsers have it, and it never answers. */
const PROBE_LIMIT = 3000;

async function provenDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return undefined;
  try {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    const found = await withTimeout(detector.detect(await createImageBitmap(probePixels())), PROBE_LIMIT);
    return found.some(({ rawValue }) => rawValue === probeText) ? detector : undefined;
  } catch {
    return undefined;
  }
}

interface ReaderDeps {
  /** Asked for when it is needed. */
  worker: () => Worker;
  /** Where workers have no canvas (Safari before 16.4): one of the page. */
  canvas: () => HTMLCanvasElement;
}

export function createQrReader({ worker: startWorker, canvas }: ReaderDeps) {
  const waiting = new Map<number, { resolve: (texts: string[]) => void; reject: (error: unknown) => void }>();
  let worker: Worker | undefined;
  let native: Promise<Detector | undefined> | undefined;
  let asked = 0;
  let closed = false;

  function started(): Worker {
    if (worker) return worker;
    worker = startWorker();
    worker.addEventListener('message', ({ data: { id, texts } }: MessageEvent<Told>) => {
      waiting.get(id)?.resolve(texts);
      waiting.delete(id);
    });
    worker.addEventListener('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return worker;
  }

  function pixelsOf(picture: ImageBitmap): ImageData {
    const { width, height } = picture;
    const drawn = Object.assign(canvas(), { width, height }).getContext('2d', { willReadFrequently: true });
    drawn?.drawImage(picture, 0, 0);
    picture.close();
    if (!drawn) throw new Error('no canvas');
    return drawn.getImageData(0, 0, width, height);
  }

  async function askWorker(bitmap: ImageBitmap, photo: boolean): Promise<string[]> {
    // Else it would start a worker that nobody ends.
    if (closed) {
      bitmap.close();
      return [];
    }
    const picture = typeof OffscreenCanvas === 'undefined' ? pixelsOf(bitmap) : bitmap;
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      started().postMessage({ id, picture, photo } satisfies Asked, [picture instanceof ImageData ? picture.data.buffer : picture]);
    });
  }

  return {
    /**
     * @param picture of a camera, or a photo's file; a camera's picture is closed
     * @returns what its codes say. Rejects for a file that is no picture, and where nothing can be read at all.
     */
    async read(picture: ImageBitmap | Blob): Promise<string[]> {
      const photo = picture instanceof Blob;
      const bitmap = photo ? await createImageBitmap(picture) : picture;
      native ??= provenDetector();
      const found = await (await native)?.detect(bitmap).catch(() => undefined);
      const texts = found?.map(({ rawValue }) => rawValue);
      if (texts && !photo) {
        bitmap.close();
        return texts;
      }
      return [...new Set([...(texts ?? []), ...(await askWorker(bitmap, photo))])];
    },
    close() {
      closed = true;
      worker?.terminate();
      worker = undefined;
      for (const { resolve } of waiting.values()) resolve([]);
      waiting.clear();
    },
  };
}

export type QrReader = ReturnType<typeof createQrReader>;
