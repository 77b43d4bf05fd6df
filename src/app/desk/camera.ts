import type { DeskRepo } from '../../domain/desk/desk';
import { delay } from '../../lib/time';
import { installHint } from '../pwa/install-hint';

/*
 * The camera of the leader's device: nowhere else is one asked for. Its pictures are handed on one by one, in memory; whoever takes one closes
 * it, and nothing of it is kept.
 */

/**
 * `none`: there is no camera, or no safe connection. `busy`: another program has it. `in-app`: a browser within Zalo or Facebook gives none.
 * `asleep`: the page lay hidden or the camera was pulled out; it comes back with the page.
 */
export type CameraState = 'off' | 'asking' | 'on' | 'denied' | 'none' | 'busy' | 'in-app' | 'asleep';

export interface CameraDeps {
  repo: Pick<DeskRepo, 'settings' | 'saveSettings'>;
  /** The next one comes when this one is answered. Whoever takes it closes it. */
  onPicture: (picture: ImageBitmap) => unknown;
  onChange: () => void;
}

export interface Camera {
  state(): CameraState;
  /** What it sees, for the view. */
  readonly video: HTMLVideoElement;
  /** It looks at whoever holds the device: the view is a mirror then. */
  readonly mirrored: boolean;
  /** A lamp beside it, where there is one. */
  readonly torch: { on: boolean; turn: () => void } | undefined;
  /** There is another one to change to. */
  readonly many: boolean;
  open(): void;
  close(): void;
  /** The next of the device's cameras. */
  change(): void;
}

/** As large as cheap telephones give it: cards in the last row are few pixels wide. */
const SIZE = { width: { ideal: 1920 }, height: { ideal: 1080 } };

/** Between two pictures at least, in ms: more would only warm the device. */
const PAUSE = 80;

interface Remembered {
  label: string;
  order: number;
}

/** Ids of cameras are other ones after each visit: the name stays, where there is one, else the order. */
const knownAmong = (all: readonly MediaDeviceInfo[], { label, order }: Remembered): MediaDeviceInfo | undefined =>
  all.find((each) => each.label !== '' && each.label === label) ?? (all[order]?.deviceId ? all[order] : undefined);

const idOf = (stream: MediaStream): string | undefined => stream.getVideoTracks()[0]?.getSettings().deviceId;

const stop = (stream: MediaStream | undefined) => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

/** @param id of one camera; without it one that looks away from whoever holds the device */
const ask = (id?: string): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { ...SIZE, ...(id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } }) },
  });

function stateOf(error: unknown): CameraState {
  const { name } = error as { name?: string };
  if (installHint(window) === 'inApp') return 'in-app';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
}

/** When the camera has shown another picture. */
const nextOf = (video: HTMLVideoElement): Promise<unknown> =>
  'requestVideoFrameCallback' in video ? new Promise((resolve) => video.requestVideoFrameCallback(resolve)) : delay(PAUSE);

function createVideo(): HTMLVideoElement {
  const video = document.createElement('video');
  video.muted = true;
  // Else an iPhone shows it over everything.
  video.playsInline = true;
  return video;
}

const list = async (): Promise<readonly MediaDeviceInfo[]> =>
  (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');

/** The one that was used last, where it is found; what each is called is told only when one is open. */
async function choose(last: Remembered | undefined): Promise<MediaStream> {
  const known = last && knownAmong(await list(), last);
  const first = await ask(known?.deviceId);
  const better = last && !known ? knownAmong(await list(), last) : undefined;
  if (!better || better.deviceId === idOf(first)) return first;
  stop(first);
  return ask(better.deviceId);
}

/** The lamp of a camera, where it has one. */
function torchOf(stream: MediaStream | undefined, on: boolean, onTurned: (on: boolean) => void) {
  const track = stream?.getVideoTracks()[0];
  const can = track?.getCapabilities?.() as { torch?: boolean } | undefined;
  if (!track || !can?.torch) return undefined;
  const advanced = [{ torch: !on } as MediaTrackConstraintSet];
  const turn = () =>
    void track.applyConstraints({ advanced }).then(
      () => onTurned(!on),
      () => undefined,
    );
  return { on, turn };
}

export function openCamera({ repo, onPicture, onChange }: CameraDeps): Camera {
  const video = createVideo();
  let state: CameraState = 'off';
  let stream: MediaStream | undefined;
  let awake: WakeLockSentinel | undefined;
  let all: readonly MediaDeviceInfo[] = [];
  let lit = false;
  /** Which opening is on: what an older one still waits for is thrown away. */
  let turn = 0;

  function become(next: CameraState) {
    state = next;
    onChange();
  }

  function release() {
    turn += 1;
    stop(stream);
    stream = undefined;
    video.srcObject = null;
    lit = false;
    void awake?.release().catch(() => undefined);
    awake = undefined;
  }

  async function keepAwake(mine: number) {
    const got = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (mine === turn) awake = got;
    else void got?.release();
  }

  async function handOn(mine: number) {
    while (mine === turn) {
      await nextOf(video);
      const picture = mine === turn ? await createImageBitmap(video).catch(() => undefined) : undefined;
      if (!picture) await delay(PAUSE);
      else if (mine !== turn) picture.close();
      else await Promise.all([onPicture(picture), delay(PAUSE)]);
    }
  }

  function sleep() {
    if (state !== 'on') return;
    release();
    become('asleep');
  }

  async function start(get: () => Promise<MediaStream>) {
    release();
    const mine = turn;
    become('asking');
    try {
      const got = await get();
      if (mine !== turn) return stop(got);
      stream = got;
      all = await list();
      if (mine !== turn) return;
      for (const track of got.getVideoTracks()) track.addEventListener('ended', () => mine === turn && sleep());
      video.srcObject = got;
      await video.play();
    } catch (error) {
      if (mine !== turn) return;
      release();
      return become(stateOf(error));
    }
    if (mine !== turn) return;
    become('on');
    // It came when nobody looked any more.
    if (document.hidden) return sleep();
    void keepAwake(mine);
    void handOn(mine);
  }

  const last = async () => choose((await repo.settings()).camera);

  function onSight() {
    if (document.hidden) sleep();
    else if (state === 'asleep') void start(last);
  }

  return {
    state: () => state,
    video,
    get mirrored() {
      return stream?.getVideoTracks()[0]?.getSettings().facingMode === 'user';
    },
    get many() {
      return all.length > 1;
    },
    get torch() {
      return torchOf(stream, lit, (on) => {
        lit = on;
        onChange();
      });
    },
    open() {
      document.addEventListener('visibilitychange', onSight);
      if (!navigator.mediaDevices?.getUserMedia) return become(installHint(window) === 'inApp' ? 'in-app' : 'none');
      void start(last);
    },
    close() {
      document.removeEventListener('visibilitychange', onSight);
      release();
      become('off');
    },
    change() {
      const at = all.findIndex(({ deviceId }) => stream && deviceId === idOf(stream));
      const order = (at + 1) % all.length;
      const next = all[order];
      if (!next) return;
      void start(async () => {
        const got = await ask(next.deviceId);
        // One that gives nothing is not the one to begin with next time.
        void repo.saveSettings({ camera: { label: next.label, order } });
        return got;
      });
    },
  };
}
