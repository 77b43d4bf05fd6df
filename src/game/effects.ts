import sparkSvg from '../art/props/spark.svg?raw';
import { random } from '../lib/random';
import type { Area } from './area';
import type { Container, Image, PhaserScene } from './phaser';
import type { Shelf } from './textures';

/** Anything that can be moved, turned, stretched and faded. */
export type Thing = Container | Image;

/**
 * How the stage moves. There are two of them: full, and calm for those whom movement disturbs. Nothing here is needed to understand the game.
 * Bodies rest at (0, 0), unturned and unstretched; effects bring them back there.
 */
export interface Effects {
  /** 1: breathes, drifts and glitters; 0: still. */
  readonly life: 0 | 1;
  enter(body: Container): void;
  leave(body: Container, gone: () => void): void;
  /** Walks to another spot. */
  move(thing: Thing, x: number, y: number, ms?: number): void;
  /** Takes another pose. */
  turn(body: Container): void;
  /** Begins to speak. */
  speak(body: Container): void;
  glad(body: Container): void;
  /** Tilts the head: let's try another way. */
  listen(body: Container): void;
  /** A thing comes onto, or leaves, the stage. `scale` is its size at rest. */
  appear(thing: Thing, scale: number): void;
  vanish(thing: Thing, gone: () => void): void;
  tap(thing: Thing, scale: number): void;
  /** Hops twice for joy. */
  /** @param down it has landed where it stood; it may belong elsewhere by now */
  hop(thing: Thing, height: number, down: () => void): void;
  fly(thing: Thing, to: { x: number; y: number; scale: number }, there: () => void): void;
  right(x: number, y: number): void;
  retry(x: number, y: number): void;
  celebrate(area: Area): void;
  /** What still flies of praise makes room: something else is to be seen. */
  clear(): void;
  /** Runs after a while, on the stage's own clock. */
  after(ms: number, then: () => void): void;
  destroy(): void;
}

const haloSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" fill="none"><circle cx="64" cy="64" r="56" stroke="#FFF6E0" stroke-width="9"/><circle cx="64" cy="64" r="56" stroke="#8FE0C6" stroke-width="4"/></svg>';
const scute = (light: string, base: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" stroke-linejoin="round"><path d="M14 5H34L44 24L34 43H14L4 24Z" fill="${base}"/><path d="M15 7H33L38 16C28 12 16 16 11 24L7 24Z" fill="${light}"/></svg>`;
const leaves = {
  gold: scute('#FFE9B8', '#FFD166'),
  sea: scute('#C9F2DC', '#8FE0C6'),
  coral: scute('#FFD9E0', '#FF8F7D'),
  grape: scute('#E6D6FB', '#C9A9F2'),
};

/** What both kinds of effects draw with, at the stage's device pixels per CSS pixel. */
export const effectPieces = (ratio: number) => {
  const piece = (key: string, svg: string, size: number) => ({ key, svg, width: Math.ceil(size * ratio), height: Math.ceil(size * ratio) });
  return [
    piece('spark', sparkSvg, 40),
    piece('halo', haloSvg, 96),
    ...Object.entries(leaves).map(([name, svg]) => piece(`leaf-${name}`, svg, 34)),
  ];
};

/** Puts a body back to rest before a new movement begins. */
function rest(scene: PhaserScene, body: Container): void {
  scene.tweens.killTweensOf(body);
  body.setPosition(0, 0).setScale(1).setRotation(0).setAlpha(1);
}

const SPARKS = 12;
const LEAVES = 56;

/** @param front the layer before everything else */
export function createFullEffects(scene: PhaserScene, front: Container, shelf: Shelf): Effects {
  const next = random(111);
  const pool: Image[] = [];
  for (let index = 0; index < LEAVES; index++) {
    const image = scene.add.image(0, 0, '__WHITE').setVisible(false);
    front.add(image);
    pool.push(image);
  }
  let taken = 0;

  /** The least recently used image of the pool, dressed; nothing while its drawing is not there yet. */
  function take(key: string): Image | undefined {
    const spot = shelf.find(key);
    const image = pool[taken++ % pool.length];
    if (!spot || !image) return undefined;
    scene.tweens.killTweensOf(image);
    return image.setTexture(spot.texture, spot.frame).setVisible(true).setAlpha(1).setScale(1).setRotation(0);
  }
  const hide = (image: Image) => () => image.setVisible(false);

  return {
    life: 1,
    enter(body) {
      rest(scene, body);
      body.setAlpha(0).setPosition(0, 70).setScale(0.9, 0.86);
      scene.tweens.add({ targets: body, alpha: 1, duration: 120 });
      scene.tweens.chain({
        targets: body,
        tweens: [
          { y: -16, scaleX: 0.97, scaleY: 1.04, duration: 180, ease: 'Sine.easeOut' },
          { y: 0, scaleX: 1.04, scaleY: 0.95, duration: 100, ease: 'Sine.easeIn' },
          { scaleX: 1, scaleY: 1, duration: 120, ease: 'Sine.easeOut' },
        ],
      });
    },
    leave(body, gone) {
      rest(scene, body);
      scene.tweens.add({
        targets: body,
        alpha: 0,
        y: 40,
        scaleX: 0.92,
        scaleY: 0.92,
        duration: 180,
        ease: 'Sine.easeIn',
        onComplete: gone,
      });
    },
    move(thing, x, y, ms = 420) {
      scene.tweens.add({ targets: thing, x, y, duration: ms, ease: 'Sine.easeInOut' });
    },
    turn(body) {
      rest(scene, body);
      body.setScale(0.94, 1.04);
      scene.tweens.add({ targets: body, scaleX: 1, scaleY: 1, duration: 260, ease: 'Back.easeOut' });
    },
    speak(body) {
      rest(scene, body);
      scene.tweens.chain({
        targets: body,
        tweens: [
          { scaleX: 1.03, scaleY: 0.97, duration: 80, ease: 'Sine.easeOut' },
          { y: -12, scaleX: 0.985, scaleY: 1.02, duration: 120, ease: 'Sine.easeOut' },
          { y: 0, scaleX: 1, scaleY: 1, duration: 160, ease: 'Sine.easeIn' },
        ],
      });
    },
    glad(body) {
      rest(scene, body);
      scene.tweens.chain({
        targets: body,
        tweens: [
          { scaleX: 1.06, scaleY: 0.93, duration: 90, ease: 'Sine.easeOut' },
          { y: -38, scaleX: 0.97, scaleY: 1.05, duration: 170, ease: 'Sine.easeOut' },
          { y: 0, scaleX: 1, scaleY: 1, duration: 160, ease: 'Sine.easeIn' },
          { scaleX: 1.05, scaleY: 0.95, duration: 90, ease: 'Sine.easeOut' },
          { scaleX: 1, scaleY: 1, duration: 140, ease: 'Sine.easeInOut' },
        ],
      });
    },
    listen(body) {
      rest(scene, body);
      scene.tweens.chain({
        targets: body,
        tweens: [
          { rotation: 0.06, duration: 240, ease: 'Sine.easeOut' },
          { rotation: 0.06, duration: 520 },
          { rotation: 0, duration: 320, ease: 'Sine.easeInOut' },
        ],
      });
    },
    appear(thing, scale) {
      scene.tweens.killTweensOf(thing);
      thing.setAlpha(0).setScale(scale * 0.86);
      scene.tweens.add({ targets: thing, alpha: 1, scale, duration: 260, ease: 'Back.easeOut', easeParams: [1.2] });
    },
    vanish(thing, gone) {
      scene.tweens.killTweensOf(thing);
      scene.tweens.add({ targets: thing, alpha: 0, scale: thing.scale * 0.9, duration: 160, ease: 'Sine.easeIn', onComplete: gone });
    },
    tap(thing, scale) {
      scene.tweens.killTweensOf(thing);
      thing.setAlpha(1).setScale(scale * 0.95);
      scene.tweens.add({ targets: thing, scale, duration: 90, ease: 'Sine.easeOut' });
    },
    hop(thing, height, down) {
      scene.tweens.add({
        targets: thing,
        y: { from: thing.y, to: thing.y - height },
        duration: 170,
        yoyo: true,
        repeat: 1,
        ease: 'Sine.easeOut',
        onComplete: down,
      });
    },
    fly(thing, to, there) {
      scene.tweens.killTweensOf(thing);
      scene.tweens.add({ targets: thing, x: to.x, duration: 420, ease: 'Sine.easeInOut' });
      scene.tweens.add({ targets: thing, rotation: 0.12, duration: 210, yoyo: true, ease: 'Sine.easeInOut' });
      scene.tweens.add({
        targets: thing,
        y: to.y,
        scale: to.scale,
        duration: 420,
        ease: 'Back.easeIn',
        easeParams: [0.8],
        onComplete: there,
      });
    },
    right(x, y) {
      const halo = take('halo');
      if (halo) {
        halo.setPosition(x, y).setScale(0.4).setAlpha(0.9);
        scene.tweens.add({ targets: halo, scale: 1.7, alpha: 0, duration: 520, ease: 'Sine.easeOut', onComplete: hide(halo) });
      }
      for (let index = 0; index < SPARKS; index++) {
        const spark = take('spark');
        if (!spark) continue;
        const angle = (index / SPARKS) * Math.PI * 2 + next() * 0.4;
        const far = spark.width * (2 + next() * 1.8);
        const size = 0.5 + next() * 0.7;
        spark.setPosition(x, y).setScale(0.2);
        scene.tweens.add({
          targets: spark,
          x: x + Math.cos(angle) * far,
          y: y + Math.sin(angle) * far * 0.85,
          duration: 620,
          ease: 'Cubic.easeOut',
        });
        scene.tweens.add({ targets: spark, rotation: (next() - 0.5) * 3, duration: 760 });
        scene.tweens.add({ targets: spark, scale: size, duration: 180, ease: 'Back.easeOut' });
        scene.tweens.add({ targets: spark, alpha: 0, scale: size * 0.5, delay: 440, duration: 320, onComplete: hide(spark) });
      }
    },
    retry(x, y) {
      for (let index = 0; index < 2; index++) {
        const halo = take('halo');
        if (!halo) continue;
        halo.setPosition(x, y).setScale(0.3).setAlpha(0);
        scene.tweens.add({
          targets: halo,
          alpha: { from: 0.75, to: 0 },
          scale: 1.5,
          delay: index * 220,
          duration: 700,
          ease: 'Sine.easeOut',
          onComplete: hide(halo),
        });
      }
    },
    celebrate(area) {
      const kinds = Object.keys(leaves);
      const { play, width, ratio } = area;
      for (let index = 0; index < LEAVES; index++) {
        const star = index % 5 === 4;
        const leaf = take(star ? 'spark' : `leaf-${kinds[index % kinds.length]}`);
        if (!leaf) continue;
        const x = width * (0.04 + 0.92 * next());
        const rise = play.y + play.height * (0.05 + 0.5 * next());
        const delay = next() * 260;
        leaf.setPosition(width / 2 + (x - width / 2) * 0.35, play.y + play.height * 0.9).setScale(0);
        scene.tweens.add({ targets: leaf, scale: 0.6 + next() * 0.6, delay, duration: 160 });
        scene.tweens.add({ targets: leaf, x, delay, duration: 620, ease: 'Cubic.easeOut' });
        scene.tweens.add({ targets: leaf, rotation: (next() - 0.5) * 8, delay, duration: 1180 });
        scene.tweens.chain({
          targets: leaf,
          tweens: [
            { y: rise, delay, duration: 560, ease: 'Cubic.easeOut' },
            { y: rise + 150 * ratio, alpha: 0, duration: 620, ease: 'Sine.easeIn', onComplete: hide(leaf) },
          ],
        });
      }
    },
    clear() {
      for (const image of pool) scene.tweens.killTweensOf(image.setVisible(false));
    },
    after(ms, then) {
      scene.tweens.addCounter({ from: 0, to: 1, duration: ms, onComplete: then });
    },
    destroy() {
      for (const image of pool) {
        scene.tweens.killTweensOf(image);
        image.destroy();
      }
    },
  };
}
