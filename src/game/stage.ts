import type { Layout } from './area';
import { type Drawings, drawingsOf } from './backdrop';
import { AUTO, CANVAS, Game, type PhaserGame, type PhaserScene } from './phaser';
import { buildRoom, type Stage, type StageOptions } from './room';
import { watch } from './watch';

/** Why there is no stage. The game can be played without one. */
class StageUnavailable extends Error {
  override name = 'StageUnavailable';
}

const BOOT_MS = 8000;

/** Fetches what a place is drawn from, before its stage is there. */
export const fetchBackdrop = ({ background, landmark }: { background: string; landmark?: string }): Promise<Drawings> =>
  drawingsOf(background, landmark);

/**
 * One Phaser game for the life of the page.
 * @throws {StageUnavailable} this browser can't draw it
 */
export async function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  if (!document.createElement('canvas').getContext('2d')) throw new StageUnavailable('No canvas');
  if (options.renderer === 'canvas') return boot(parent, options, CANVAS);
  return boot(parent, options, AUTO).catch(() => boot(parent, options, CANVAS));
}

function boot(parent: HTMLElement, options: StageOptions, type: number): Promise<Stage> {
  return new Promise((resolve, reject) => {
    const { clientWidth, clientHeight } = parent;
    const first: Layout = {
      width: Math.max(1, clientWidth),
      height: Math.max(1, clientHeight),
      play: { x: 0, y: clientHeight * 0.3, width: clientWidth, height: clientHeight * 0.45 },
      shape: clientWidth > clientHeight ? 'wide' : 'tall',
      dpr: devicePixelRatio,
    };
    let update: (time: number, delta: number) => void = () => undefined;
    let game: PhaserGame | undefined;
    const fail = (error: unknown) => {
      game?.destroy(true);
      reject(error instanceof StageUnavailable ? error : new StageUnavailable(String(error)));
    };
    const stop = watch((elapsed) => {
      if (elapsed < BOOT_MS) return true;
      fail(new StageUnavailable('The stage did not start'));
      return false;
    });
    try {
      game = new Game({
        type,
        parent,
        width: first.width,
        height: first.height,
        scale: { mode: 0, autoCenter: 0, expandParent: false },
        render: {
          maxTextures: 1,
          batchSize: 1024,
          antialias: true,
          antialiasGL: false,
          failIfMajorPerformanceCaveat: options.renderer !== 'webgl',
        },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        audio: { noAudio: true },
        banner: false,
        autoFocus: false,
        transparent: false,
        backgroundColor: '#A982E0',
        scene: {
          key: 'stage',
          create(this: PhaserScene) {
            stop();
            const built = buildRoom(this, options, first);
            update = built.update;
            resolve(built.stage);
          },
          update: (time: number, delta: number) => update(time, delta),
        },
      });
      game.canvas.setAttribute('aria-hidden', 'true');
    } catch (error) {
      stop();
      fail(error);
    }
  });
}
