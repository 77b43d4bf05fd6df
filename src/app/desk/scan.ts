import { createQrReader } from '../../codes/qr/read';
import qrWorker from '../../codes/qr/worker.ts?worker&url';
import type { DeskRepo } from '../../domain/desk/desk';
import { scan as words } from '../../i18n/desk-scan';
import { fill, type Text } from '../../lib/text';
import { trusted } from '../pwa/worker';
import { openCamera } from './camera';

/** What came of a code. @property good it was taken */
export interface Mark {
  said: Text;
  good: boolean;
}

export interface ScannerDeps {
  repo: DeskRepo;
  /** Each text comes once; when it is seen again, its mark is shown again. */
  onText: (text: string) => Mark | Promise<Mark>;
  /** What is said instead, where that is out of date. */
  onAgain?: (text: string) => Mark | undefined | Promise<Mark>;
  draw: () => void;
}

/** A policy may be made once in a page. */
let workerUrl: string | undefined;

function startWorker(): Worker {
  workerUrl ??= trusted(window, new URL(qrWorker, document.baseURI).href, 'app-qr');
  return new Worker(workerUrl, { type: 'module' });
}

/** Short enough that nobody is startled. */
const BUZZ = 60;

/** Reads codes one after the other, from the camera or from photos. What it saw is forgotten with it. */
export function createScanner({ repo, onText, onAgain, draw }: ScannerDeps) {
  const reader = createQrReader({ worker: startWorker, canvas: () => document.createElement('canvas') });
  const marks = new Map<string, Mark>();
  let mark: Mark | undefined;
  /** While it lies before the camera it is nothing new. */
  let last: string | undefined;
  let said: readonly Text[] = [];
  let lost = false;

  async function take(text: string) {
    if (text === last) return;
    last = text;
    const known = marks.get(text);
    mark = known ? ((await onAgain?.(text)) ?? known) : await onText(text);
    if (!known) marks.set(text, mark);
    if (!known && mark.good) navigator.vibrate?.(BUZZ);
    draw();
  }

  const camera = openCamera({
    repo,
    async onPicture(picture) {
      try {
        for (const text of await reader.read(picture)) await take(text);
      } catch {
        lost = true;
        draw();
      }
    },
    onChange: draw,
  });

  /** @returns how many codes it has, or what is wrong with it */
  async function look(photo: File): Promise<number | Text> {
    const texts = await reader.read(photo).catch(() => undefined);
    for (const text of texts ?? []) await take(text);
    return texts?.length || fill(texts ? words.none : words.broken, { name: photo.name });
  }

  return {
    camera,
    mark: () => mark,
    /** What came of the photos. */
    said: () => said,
    lost: () => lost,
    async photos(files: readonly File[]) {
      said = [words.looking];
      draw();
      const found: (number | Text)[] = [];
      for (const file of files) found.push(await look(file));
      const n = found.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0);
      said = [...(n > 0 ? [fill(words.found, { n })] : []), ...found.filter((each) => typeof each !== 'number')];
      draw();
    },
    close() {
      camera.close();
      reader.close();
    },
  };
}

export type Scanner = ReturnType<typeof createScanner>;
