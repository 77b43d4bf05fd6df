import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DeskSettings } from '../../domain/desk/desk';
import { openCamera } from './camera';

/* A browser with cameras, in miniature. */

interface Lens {
  label: string;
  facing?: string;
}

const CHROME = 'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36';

let lenses: Lens[];
let tracks: ReturnType<typeof trackOf>[];
let fault: string | undefined;
let agent: string;
let settings: DeskSettings;
let hide: (hidden: boolean) => void;
/** The camera shows its next picture. */
let shutter: (() => void)[];
let open: number;

function trackOf(id: number) {
  const track = Object.assign(new EventTarget(), {
    live: true,
    lit: false,
    stop: () => {
      track.live = false;
    },
    getSettings: () => ({ deviceId: `${id}`, facingMode: lenses[id]?.facing }),
    getCapabilities: () => ({ torch: lenses[id]?.facing === 'environment' }),
    applyConstraints: async ({ advanced }: { advanced: { torch: boolean }[] }) => {
      track.lit = advanced[0]?.torch ?? false;
    },
  });
  return track;
}

beforeEach(() => {
  lenses = [{ label: 'front', facing: 'user' }, { label: 'wide', facing: 'environment' }, { label: 'main' }];
  [tracks, fault, agent, settings, shutter, open] = [[], undefined, CHROME, {}, [], 0];
  const page = Object.assign(new EventTarget(), {
    hidden: false,
    createElement: () => ({
      play: async () => undefined,
      requestVideoFrameCallback: (run: () => void) => shutter.push(run),
    }),
  });
  hide = (hidden) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const isAllowed = () => tracks.length > 0;
  const mediaDevices = {
    enumerateDevices: async () =>
      lenses.map(({ label }, id) => ({ kind: 'videoinput', label: isAllowed() ? label : '', deviceId: isAllowed() ? `${id}` : '' })),
    async getUserMedia({ video }: { video: { deviceId?: { exact: string } } }) {
      if (fault) throw Object.assign(new Error(), { name: fault });
      const track = trackOf(video.deviceId ? Number(video.deviceId.exact) : 1);
      tracks.push(track);
      return { getTracks: () => [track], getVideoTracks: () => [track] };
    },
  };
  vi.stubGlobal('document', page);
  const navigator = () => ({ userAgent: agent, maxTouchPoints: 5, mediaDevices });
  vi.stubGlobal('navigator', { mediaDevices });
  vi.stubGlobal('window', {
    matchMedia: () => ({ matches: false }),
    get navigator() {
      return navigator();
    },
  });
  vi.stubGlobal('createImageBitmap', async () => {
    open += 1;
    return {
      close: () => {
        open -= 1;
      },
    };
  });
});
afterEach(() => vi.unstubAllGlobals());

const repo = {
  settings: async () => settings,
  saveSettings: async (next: Partial<DeskSettings>) => {
    settings = { ...settings, ...next };
  },
};

const live = () => tracks.filter((track) => track.live).map((track) => lenses[Number(track.getSettings().deviceId)]?.label);

/** @returns when it is so */
const until = (so: () => boolean) => vi.waitFor(() => expect(so()).toBe(true));

function opened(onPicture: (picture: ImageBitmap) => unknown = (picture) => picture.close()) {
  const camera = openCamera({ repo, onPicture, onChange: () => undefined });
  camera.open();
  return camera;
}

it('looks away from the leader, changes to the next lens, and remembers it by its name', async () => {
  const camera = opened();
  await until(() => camera.state() === 'on');
  expect([live(), camera.many, camera.mirrored, camera.torch?.on]).toEqual([['wide'], true, false, false]);
  camera.torch?.turn();
  await until(() => camera.torch?.on === true);
  camera.change();
  await until(() => camera.state() === 'on');
  expect([live(), camera.torch, settings.camera]).toEqual([['main'], undefined, { label: 'main', order: 2 }]);
  camera.change();
  await until(() => camera.state() === 'on');
  expect([live(), camera.mirrored]).toEqual([['front'], true]);
  camera.close();
  expect([live(), camera.state()]).toEqual([[], 'off']);

  // Another visit: nothing is told of the lenses before one is open, and they stand in another order.
  settings = { camera: { label: 'main', order: 2 } };
  tracks = [];
  lenses = [{ label: 'main' }, { label: 'wide' }];
  const later = opened();
  await until(() => later.state() === 'on');
  expect(live()).toEqual(['main']);
});

it('sleeps with the page and comes back with it, and stopped it stays so', async () => {
  const camera = opened();
  await until(() => camera.state() === 'on');
  hide(true);
  expect([live(), camera.state()]).toEqual([[], 'asleep']);
  hide(false);
  await until(() => camera.state() === 'on');
  expect(live()).toEqual(['wide']);
  tracks.at(-1)?.dispatchEvent(new Event('ended'));
  expect(camera.state()).toBe('asleep');
  camera.close();
  hide(true);
  hide(false);
  await Promise.resolve();
  expect([live(), camera.state()]).toEqual([[], 'off']);
});

it('does not go on where nobody looked any more when it came', async () => {
  const camera = opened();
  hide(true);
  await until(() => camera.state() === 'asleep');
  expect([tracks.length, live()]).toEqual([1, []]);
  hide(false);
  await until(() => camera.state() === 'on');
  expect(live()).toEqual(['wide']);
});

it('lets go of it where the others can not be listed', async () => {
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockRejectedValue(new Error());
  const camera = opened();
  await until(() => camera.state() === 'none');
  expect([tracks.length, live()]).toEqual([1, []]);
});

it('begins with the one before, where the next one gave nothing', async () => {
  const camera = opened();
  await until(() => camera.state() === 'on');
  fault = 'NotReadableError';
  camera.change();
  await until(() => camera.state() === 'busy');
  fault = undefined;
  camera.open();
  await until(() => camera.state() === 'on');
  expect([live(), settings.camera]).toEqual([['wide'], undefined]);
});

it('hands on one picture at a time, and none after it was stopped', async () => {
  const answers: (() => void)[] = [];
  let seen = 0;
  const camera = opened((picture) => {
    seen += 1;
    return new Promise<void>((resolve) =>
      answers.push(() => {
        picture.close();
        resolve();
      }),
    );
  });
  await until(() => shutter.length === 1);
  shutter.shift()?.();
  await until(() => seen === 1);
  expect(shutter).toHaveLength(0);
  answers.shift()?.();
  await until(() => shutter.length === 1);
  camera.close();
  shutter.shift()?.();
  await Promise.resolve();
  expect([seen, open]).toEqual([1, 0]);
});

it('closes a picture that was being made when it was stopped', async () => {
  let made: () => void = () => undefined;
  let seen = 0;
  let closed = 0;
  const picture = {
    close: () => {
      closed += 1;
    },
  };
  vi.stubGlobal(
    'createImageBitmap',
    () =>
      new Promise((resolve) => {
        made = () => resolve(picture);
      }),
  );
  const camera = opened(() => {
    seen += 1;
  });
  await until(() => shutter.length === 1);
  const nothing = made;
  shutter.shift()?.();
  await until(() => made !== nothing);
  camera.close();
  made();
  await until(() => closed === 1);
  expect(seen).toBe(0);
});

it('lets go of a camera that came after it was stopped', async () => {
  const camera = opened();
  camera.close();
  await until(() => tracks.length === 1 && live().length === 0);
  expect(camera.state()).toBe('off');
});

it.each([
  ['NotAllowedError', CHROME, 'denied'],
  ['NotFoundError', CHROME, 'none'],
  ['NotReadableError', CHROME, 'busy'],
  ['NotAllowedError', `${CHROME} Zalo android/12100767`, 'in-app'],
])('%s in %s is %s', async (name, browser, state) => {
  [fault, agent] = [name, browser];
  const camera = opened();
  await until(() => camera.state() === state);
  expect(live()).toEqual([]);
});
