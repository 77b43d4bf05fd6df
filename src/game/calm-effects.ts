import type { Effects, Thing } from './effects';
import type { Container, Image, PhaserScene } from './phaser';
import type { Shelf } from './textures';

/** Fades only, 150 ms at most; praise is one still star. */
export function createCalmEffects(scene: PhaserScene, front: Container, shelf: Shelf): Effects {
  const marks = [0, 1, 2].map((): Image => {
    const image = scene.add.image(0, 0, '__WHITE').setVisible(false);
    front.add(image);
    return image;
  });

  const fadeIn = (thing: Thing) => {
    scene.tweens.killTweensOf(thing);
    thing.setAlpha(0);
    scene.tweens.add({ targets: thing, alpha: 1, duration: 150 });
  };
  const fadeOut = (thing: Thing, gone: () => void) => {
    scene.tweens.killTweensOf(thing);
    scene.tweens.add({ targets: thing, alpha: 0, duration: 150, onComplete: gone });
  };
  const still = (thing: Thing) => {
    scene.tweens.killTweensOf(thing);
    thing.setAlpha(1);
  };

  /** Shows a still mark for a moment. */
  function mark(index: number, key: string, x: number, y: number, scale: number): void {
    const spot = shelf.find(key);
    const image = marks[index];
    if (!spot || !image) return;
    scene.tweens.killTweensOf(image);
    image.setTexture(spot.texture, spot.frame).setPosition(x, y).setScale(scale).setVisible(true).setAlpha(0);
    scene.tweens.chain({
      targets: image,
      tweens: [
        { alpha: 1, duration: 150 },
        { alpha: 0, delay: 900, duration: 150, onComplete: () => image.setVisible(false) },
      ],
    });
  }

  return {
    life: 0,
    enter: fadeIn,
    leave: fadeOut,
    move(thing, x, y) {
      thing.setPosition(x, y);
      fadeIn(thing);
    },
    turn: still,
    speak: still,
    glad: still,
    listen: still,
    appear(thing, scale) {
      thing.setScale(scale);
      fadeIn(thing);
    },
    vanish: fadeOut,
    tap: (thing, scale) => still(thing.setScale(scale)),
    hop: still,
    fly(thing, { x, y, scale }, there) {
      thing.setPosition(x, y).setScale(scale);
      there();
    },
    right: (x, y) => mark(0, 'spark', x, y, 1.6),
    retry: (x, y) => mark(1, 'halo', x, y, 0.9),
    celebrate: ({ play }) => mark(2, 'spark', play.x + play.width / 2, play.y + play.height * 0.3, 3),
    clear() {
      for (const image of marks) scene.tweens.killTweensOf(image.setVisible(false));
    },
    after(ms, then) {
      scene.tweens.addCounter({ from: 0, to: 1, duration: ms, onComplete: then });
    },
    destroy() {
      for (const image of marks) {
        scene.tweens.killTweensOf(image);
        image.destroy();
      }
    },
  };
}
