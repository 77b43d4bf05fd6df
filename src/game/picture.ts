import type { Shape } from '../domain/activity';
import type { Session } from '../domain/session';
import type { Layout } from './area';
import type { SceneOf } from './painter';
import type { Stage } from './room';
import type { createStage } from './stage';

type Motion = 'full' | 'calm';

export interface PictureDeps {
  canvas: HTMLElement;
  backdrop: { background: string; landmark?: string };
  /** @see StageOptions */
  older: boolean;
  loadStage: () => Promise<{ createStage: typeof createStage }>;
  /** The painter of an activity, where it has one. */
  loadScene: (type: string) => Promise<SceneOf | undefined>;
  onChange: () => void;
}

/**
 * The picture behind the buttons, and the one owner of the stage: there is never more than one, however often it is raised and lowered
 * while it is on its way. A game goes on without it: nothing here rejects or throws.
 */
export interface Picture {
  state(): 'down' | 'raising' | 'up';
  /** To be called when the canvas has its place in the page. Where no stage can be had it stays down until it is raised again. */
  raise(): void;
  lower(): void;
  /** What is to be seen, now or as soon as the stage is up. */
  perform(type: string, session: Session): void;
  layout(layout: Layout): void;
  motion(motion: Motion): void;
  pause(): void;
  resume(): void;
  /** @see Stage.follow */
  follow(target: string, x: number, y: number): void;
  release(): void;
}

/** A fraction of a pixel more or less is the same place. */
const placeOf = ({ width, height, play, shape, dpr }: Layout): string =>
  [...[width, height, play.x, play.y, play.width, play.height].map(Math.round), shape, dpr].join();

export function createPicture({ canvas, backdrop, older, loadStage, loadScene, onChange }: PictureDeps, firstMotion: Motion): Picture {
  let stage: Stage | undefined;
  let state: ReturnType<Picture['state']> = 'down';
  let wanted = false;
  let motion = firstMotion;
  let paused = false;
  let laid: Layout | undefined;
  let showing: { type: string; session: Session } | undefined;
  let stopScene = () => {};

  function become(next: typeof state) {
    state = next;
    canvas.classList.toggle('up', state === 'up');
    onChange();
  }

  function fall() {
    stopScene();
    stopScene = () => {};
    const old = stage;
    stage = undefined;
    become('down');
    old?.destroy();
  }

  async function paint() {
    stopScene();
    stopScene = () => {};
    const [mine, on] = [showing, stage];
    const scene = mine && (await loadScene(mine.type));
    // Meanwhile another step may be on, or the stage gone.
    if (mine && scene && on && on === stage && mine === showing) stopScene = on.perform(mine.session, scene);
  }

  const shape = (): Shape => laid?.shape ?? 'wide';

  async function build() {
    const { createStage } = await loadStage();
    if (!wanted) return;
    const built = await createStage(canvas, { motion, older, onLost: giveUp });
    stage = built;
    if (laid) built.layout(laid);
    const cast = showing?.session.view(shape()).cast ?? [];
    await built.prepare(
      backdrop,
      cast.map(({ id, pose, face }) => ({ id, looks: [[pose, face]] })),
    );
    await paint();
    built.settings({ motion });
  }

  function giveUp() {
    wanted = false;
    if (state === 'up') fall();
  }

  return {
    state: () => state,
    raise() {
      wanted = true;
      if (state !== 'down') return;
      state = 'raising';
      build()
        .catch(giveUp)
        .then(() => {
          if (!wanted || !stage) return fall();
          if (paused) stage.pause();
          become('up');
        });
    },
    lower: giveUp,
    perform(type, session) {
      showing = { type, session };
      if (stage) void paint().catch(giveUp);
    },
    layout(layout) {
      if (laid && placeOf(layout) === placeOf(laid)) return;
      laid = layout;
      stage?.layout(layout);
    },
    motion(next) {
      motion = next;
      stage?.settings({ motion });
    },
    pause() {
      paused = true;
      if (state === 'up') stage?.pause();
    },
    resume() {
      paused = false;
      if (state === 'up') stage?.resume();
    },
    follow: (target, x, y) => stage?.follow(target, x, y),
    release: () => stage?.release(),
  };
}
