import type { Ask, Pixels, Tell } from '../../codes/cards/messages';
import cards from '../../codes/cards/worker.ts?worker&url';
import { trusted } from '../pwa/worker';

/** Of a picture that the page itself must draw, the longer side: it waits for that. */
const LARGEST_HERE = 1280;

let address: string | undefined;
/** A policy can be made once only. */
const addressOf = () => {
  address ??= trusted(window, new URL(cards, document.baseURI).href, 'app-cards');
  return address;
};

/** Safari before 16.4 has no canvas in workers. */
function pixelsOf(picture: ImageBitmap): Pixels | undefined {
  const scale = Math.min(1, LARGEST_HERE / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  context?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return context ? { width, height, rgba: context.getImageData(0, 0, width, height).data } : undefined;
}

/** The worker that reads cards, from the page's side. */
export function openCardReader() {
  const worker = new Worker(addressOf(), { type: 'module' });
  /** Who waits, in the order of the pictures. */
  let waiting: ((told: Tell | undefined) => void)[] = [];
  const ask = (message: Ask, transfer: Transferable[]) => worker.postMessage(message, transfer);
  worker.onmessage = ({ data }: MessageEvent<Tell>) => waiting.shift()?.(data);
  const giveUp = () => {
    for (const each of waiting) each(undefined);
    waiting = [];
  };
  worker.onerror = giveUp;
  return {
    /** @returns nothing when it can't be read. The picture is closed. */
    read: (picture: ImageBitmap): Promise<Tell | undefined> =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (typeof OffscreenCanvas !== 'undefined') return ask({ picture }, [picture]);
        const pixels = pixelsOf(picture);
        if (pixels) ask({ pixels }, [pixels.rgba.buffer]);
        else giveUp();
      }),
    close() {
      worker.terminate();
      giveUp();
    },
  };
}
