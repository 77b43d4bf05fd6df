import type { Effect } from '../domain/activity';
import type { Change, Session } from '../domain/session';
import { delay, idle } from '../lib/time';
import { type Area, areaOf, type Layout, MOST_PIXELS } from './area';
import { createBackdrop } from './backdrop';
import { createCalmEffects } from './calm-effects';
import { createCast, type Looks } from './cast';
import { createFullEffects, type Effects, effectPieces } from './effects';
import { type Canvas, createPainting, type Painter, type SceneOf } from './painter';
import { CANVAS, type PhaserScene } from './phaser';
import { createTextures } from './textures';
import { watch } from './watch';

/** How long a lost picture may take to come back, and how soon it may be lost again, before we go on without it (ms). */
const RESTORE_MS = 10_000;
const AGAIN_MS = 60_000;
/** Nobody has read the first words sooner. */
const SPARKS_MS = 2000;

/**
 * Pictures a second; 0 is as many as the screen shows. Without a graphics chip the processor paints every one and has the page to serve too,
 * and a stage that hardly moves needs few.
 */
const PACE = { chip: 0, processor: 30, calm: 20 };

export interface StageOptions {
  motion: 'full' | 'calm';
  /** For children of 12 and more: a smaller turtle, and praise without jumping. */
  older?: boolean;
  /** `auto`: the graphics chip where there is a real one, else `canvas`, which is faster than a chip that is only simulated. */
  renderer?: 'auto' | 'webgl' | 'canvas';
  /** The picture is gone and does not come back: go on without it. Called at most once. */
  onLost(): void;
}

export interface Stage {
  /** Draws a backdrop and everybody's looks before they are needed. */
  prepare(backdrop: { background: string; landmark?: string }, actors: readonly Looks[]): Promise<void>;
  /** Paints a session until the returned function is called. What stands on the stage stays until the next performance. */
  perform(session: Session, scene: SceneOf): () => void;
  /** To be called first, and whenever the page's layout changes. */
  layout(layout: Layout): void;
  settings(settings: { motion: 'full' | 'calm' }): void;
  pause(): void;
  resume(): void;
  /** A target that is being dragged is under the finger, in CSS pixels of the stage. */
  follow(target: string, x: number, y: number): void;
  /** The dragged target goes back to its place. */
  release(): void;
  destroy(): void;
}

interface Performance {
  painting: Canvas;
  painter: Painter;
  paint(): void;
}

/** Everything on the stage, in one Phaser scene. */
export function buildRoom(
  scene: PhaserScene,
  options: StageOptions,
  first: Layout,
): { stage: Stage; update(time: number, delta: number): void } {
  const { game } = scene;
  const textures = createTextures(scene);
  const layer = () => scene.add.container();
  const back = layer();
  const behind = layer();
  const people = layer();
  const before = layer();
  const nearest = layer();
  const front = layer();

  const painter = game.renderer.type === CANVAS ? 'processor' : 'chip';
  const areaFor = (layout: Layout) => areaOf(layout, MOST_PIXELS[painter]);
  let area: Area = areaFor(first);
  const kit = textures.shelf();
  let effects: Effects = effectsFor(options.motion);
  const current = () => effects;
  const backdrop = createBackdrop(scene, textures, back, nearest);
  const cast = createCast(scene, textures, people, area, current, options.older ? 0.78 : 1);
  let playing: Performance | undefined;
  let resting = false;

  const keepPace = (motion: 'full' | 'calm') => game.loop.setFPSLimit(motion === 'calm' ? PACE.calm : PACE[painter]);
  keepPace(options.motion);

  function effectsFor(motion: 'full' | 'calm'): Effects {
    return (motion === 'full' ? createFullEffects : createCalmEffects)(scene, front, kit);
  }

  /** Where an effect happens: at its target, else at the one who speaks, else in the middle. */
  function whereabouts(effect: Effect, speaker: string | undefined): { x: number; y: number } {
    const target = 'on' in effect && effect.on !== undefined ? playing?.painting.middle(effect.on) : undefined;
    if (target) return target;
    const head = (cast.find(speaker ?? 'mai') ?? cast.find('mai'))?.head();
    const { play } = area;
    return head ? { x: head.x, y: head.y - play.height * 0.02 } : { x: play.x + play.width / 2, y: play.y + play.height / 2 };
  }

  function play(effect: Effect, { x, y }: { x: number; y: number }): void {
    switch (effect.type) {
      case 'tap':
        if (effect.on === undefined || !playing?.painting.middle(effect.on)) return;
        playing.painting.tap(effect.on);
        cast.glance(x);
        return;
      case 'right':
        effects.right(x, y);
        if (!options.older) for (const { body } of cast.all()) effects.glad(body);
        return;
      case 'retry':
        effects.retry(x, y);
        for (const { body } of cast.all()) effects.listen(body);
        return;
      case 'celebrate':
        if (options.older) effects.right(x, y);
        else effects.celebrate(area);
        for (const actor of cast.all()) {
          if (!options.older) effects.glad(actor.body);
          actor.wave();
        }
        return;
      case 'sound':
        return;
    }
  }

  // Nothing is painted until background and actors are loaded: frames of a half-loaded scene would only delay it.
  scene.sys.setVisible(false);
  const watches = watchContext(scene, options.onLost);

  const stage: Stage = {
    async prepare(place, actors) {
      await Promise.all([backdrop.show(place.background, place.landmark), cast.prepare(actors)]);
      scene.sys.setVisible(true);
      // The pictures of the praise are loaded last: no answer can be given in the first moments.
      void delay(SPARKS_MS)
        .then(() => idle())
        .then(() => kit.load(effectPieces(area.ratio)))
        .then(() => textures.sweep());
    },
    perform(session, sceneOf) {
      const painting = createPainting(scene, textures, { behind, before }, area, current, cast.find);
      const painter = sceneOf(painting);
      const paint = () => {
        const view = session.view(area.shape);
        backdrop.facts(view.place ?? {});
        cast.show(view.cast, view.speaker);
        painter.paint(view, area.shape);
      };
      playing = { painting, painter, paint };
      const mine = playing;
      const stop = session.subscribe((change: Change) => {
        const { speaker } = session.view(area.shape);
        // Where things are now: what was touched may be gone after painting.
        const places = change.effects.map((effect) => whereabouts(effect, speaker));
        effects.clear();
        paint();
        change.effects.forEach((effect, index) => {
          const at = places[index];
          if (at) play(effect, at);
        });
        painter.effects(change);
      });
      paint();
      return () => {
        stop();
        painter.destroy();
        painting.destroy();
        if (playing === mine) playing = undefined;
      };
    },
    layout(layout) {
      const old = area;
      area = areaFor(layout);
      if (game.scale.width !== area.width || game.scale.height !== area.height) game.scale.resize(area.width, area.height);
      game.canvas.style.width = `${layout.width}px`;
      game.canvas.style.height = `${layout.height}px`;
      const redrawn = [backdrop.layout(area), cast.layout(area)];
      if (playing) {
        redrawn.push(kit.load(effectPieces(area.ratio)));
        playing.painting.refresh(area);
        if (old.shape !== area.shape) playing.paint();
        else playing.painter.relayout();
        redrawn.push(playing.painting.settled());
      }
      void Promise.all(redrawn).then(() => textures.sweep());
    },
    settings({ motion }) {
      if ((motion === 'full' ? 1 : 0) === effects.life) return;
      effects.destroy();
      effects = effectsFor(motion);
      keepPace(motion);
    },
    pause() {
      resting = true;
      game.loop.sleep();
    },
    resume() {
      if (!resting) return;
      resting = false;
      game.loop.wake();
    },
    follow(target, x, y) {
      playing?.painting.follow(target, x * area.ratio, y * area.ratio);
      cast.glance(x * area.ratio);
    },
    release: () => playing?.painting.release(),
    destroy() {
      watches();
      playing = undefined;
      textures.close();
      backdrop.destroy();
      cast.destroy();
      game.destroy(true);
    },
  };

  return {
    stage,
    update(time, delta) {
      backdrop.update(time, effects.life);
      cast.update(time, delta, effects.life);
      playing?.painting.update(time, effects.life);
    },
  };
}

/** A graphics chip may be taken away at any time and mostly comes back; when it does not, the app goes on without a picture. */
function watchContext(scene: PhaserScene, onLost: () => void): () => void {
  const { renderer } = scene.game;
  let last = Number.NEGATIVE_INFINITY;
  let stop: () => void = () => undefined;
  let over = false;
  const giveUp = () => {
    if (over) return;
    over = true;
    onLost();
  };
  const lost = () => {
    const now = performance.now();
    if (now - last < AGAIN_MS) {
      giveUp();
      return;
    }
    last = now;
    scene.tweens.pauseAll();
    stop = watch((elapsed) => {
      if (elapsed < RESTORE_MS) return true;
      giveUp();
      return false;
    });
  };
  const restored = () => {
    stop();
    scene.tweens.resumeAll();
  };
  renderer.on('losewebgl', lost);
  renderer.on('restorewebgl', restored);
  return () => {
    over = true;
    stop();
    renderer.off('losewebgl', lost);
    renderer.off('restorewebgl', restored);
  };
}
