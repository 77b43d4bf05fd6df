import { describe, expect, it } from 'vitest';
import { areaOf, MOST_PIXELS } from './area';
import { createCalmEffects } from './calm-effects';
import { createFullEffects } from './effects';
import type { Container, PhaserScene } from './phaser';
import type { Shelf } from './textures';

const play = { x: 8, y: 170, width: 344, height: 300 };
const area = areaOf({ width: 360, height: 640, play, shape: 'tall', dpr: 1 }, MOST_PIXELS.chip);

/** A stage on which time stands still. */
function stage() {
  const images: { visible: boolean }[] = [];
  let running: { targets: unknown }[] = [];
  const image = () => {
    const made: Record<string, unknown> & { visible: boolean } = { visible: true, width: 34 };
    for (const name of ['setTexture', 'setAlpha', 'setScale', 'setRotation', 'setPosition']) made[name] = () => made;
    made.setVisible = (on: boolean) => {
      made.visible = on;
      return made;
    };
    images.push(made);
    return made;
  };
  const tweens = {
    add: (tween: (typeof running)[number]) => running.push(tween),
    chain: (tween: (typeof running)[number]) => running.push(tween),
    killTweensOf: (target: unknown) => {
      running = running.filter(({ targets }) => targets !== target);
    },
  };
  return {
    scene: { add: { image }, tweens } as unknown as PhaserScene,
    front: { add: () => undefined } as unknown as Container,
    shelf: { find: () => ({ texture: 't', frame: 'f' }) } as unknown as Shelf,
    shown: () => images.filter(({ visible }) => visible).length,
    /** Movements of the praise that go on. */
    flying: () => running.length,
  };
}

describe.each([
  ['full', createFullEffects],
  ['calm', createCalmEffects],
])('praise in %s movement', (_, create) => {
  it('makes room when something else is to be seen, and can come again', () => {
    const { scene, front, shelf, shown, flying } = stage();
    const effects = create(scene, front, shelf);
    effects.celebrate(area);
    const leaves = shown();
    expect(leaves).toBeGreaterThan(0);
    effects.clear();
    expect([shown(), flying()]).toEqual([0, 0]);
    effects.celebrate(area);
    expect(shown()).toBe(leaves);
  });
});
