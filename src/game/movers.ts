import type { Mover, Scenery, Spot } from '../art/scenery';
import type { Container, Image, PhaserScene } from './phaser';
import { glintSvg } from './scenery';
import type { Piece, Shelf } from './textures';

export interface Movers {
  pieces(scale: number): Piece[];
  /** Puts everything that lies on a plane into its container, above what is there. */
  stack(plane: Mover['plane'], container: Container): void;
  dress(shelf: Shelf): void;
  facts(facts: Readonly<Record<string, string | number | boolean>>): void;
  /** @param time in ms @param life 1: moves and glitters, 0: stands still */
  update(time: number, life: number): void;
  destroy(): void;
}

/** Per frame, how much of the way that is left a thing goes when the story sends it somewhere. */
const SAIL = 0.012;

const between = (from: Spot, to: Spot, part: number): Spot => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
  scale: from.scale + (to.scale - from.scale) * part,
});

/**
 * How far on its way (0-1) a mover is that goes by itself.
 * @param time in ms
 */
export function partOf({ seconds, again, phase = 0 }: Mover, time: number): number {
  if (!seconds) return phase;
  const run = time / 1000 / seconds + phase;
  if (again) return run - Math.floor(run);
  const there = run % 2;
  const part = there < 1 ? there : 2 - there;
  // Slows down before it turns.
  return (1 - Math.cos(part * Math.PI)) / 2;
}

/** Light on the water and small things that move. */
export function createMovers(scene: PhaserScene, { glints = [], movers = [] }: Scenery): Movers {
  const image = () => scene.add.image(0, 0, '__WHITE').setVisible(false);
  const sparkles = glints.map((glint) => ({ glint, image: image() }));
  const things = movers.map((mover) => ({
    mover,
    image: image().setOrigin(...(mover.origin ?? ([0.5, 1] as const))),
    /** Where the story wants it, and where it is; none while the story is silent. */
    wanted: undefined as number | undefined,
    now: 0,
  }));
  let dressed = new Set<Image>();

  return {
    pieces: (scale) => [
      ...(sparkles.length > 0 ? [{ key: 'glint', svg: glintSvg, width: 80, height: 12 }] : []),
      ...movers.map(({ name, svg, width, height, from, to }) => {
        const most = Math.max(from.scale, to?.scale ?? 0) * scale;
        return { key: `mover-${name}`, svg, width: Math.max(1, Math.ceil(width * most)), height: Math.max(1, Math.ceil(height * most)) };
      }),
    ],
    stack(plane, container) {
      if (plane === 'sea') for (const sparkle of sparkles) container.add(sparkle.image);
      for (const thing of things) if (thing.mover.plane === plane) container.add(thing.image);
    },
    dress(shelf) {
      dressed = new Set();
      const wear = (target: Image, key: string) => {
        const spot = shelf.find(key);
        target.setVisible(spot !== undefined);
        if (!spot) return;
        target.setTexture(spot.texture, spot.frame);
        dressed.add(target);
      };
      for (const { glint, image: sparkle } of sparkles) {
        wear(sparkle, 'glint');
        sparkle.setPosition(glint[0], glint[1]).setDisplaySize(glint[2], 7);
      }
      for (const thing of things) wear(thing.image, `mover-${thing.mover.name}`);
    },
    facts(facts) {
      for (const thing of things) {
        if (thing.mover.fact === undefined) continue;
        const fact = facts[thing.mover.fact];
        const next = typeof fact === 'string' ? Number(fact) : fact;
        if (typeof next !== 'number' || !Number.isFinite(next)) {
          thing.wanted = undefined;
          continue;
        }
        if (thing.wanted === undefined) thing.now = next;
        thing.wanted = next;
      }
    },
    update(time, life) {
      for (const [index, { image: sparkle }] of sparkles.entries()) {
        const wave = 0.5 + 0.5 * Math.sin(time / (520 + index * 37) + index * 1.9);
        sparkle.setAlpha(life > 0 ? wave * wave * 0.95 : 0.5);
      }
      for (const [index, thing] of things.entries()) {
        const { mover, image: it } = thing;
        const shown = dressed.has(it) && (mover.fact === undefined || thing.wanted !== undefined);
        it.setVisible(shown);
        if (!shown) continue;
        if (thing.wanted !== undefined) thing.now += (thing.wanted - thing.now) * (life > 0 ? SAIL : 1);
        const part = mover.fact === undefined ? partOf(mover, time * life) : thing.now;
        const { x, y, scale } = between(mover.from, mover.to ?? mover.from, part);
        it.setPosition(x, y + Math.sin(time / 900 + index) * (mover.bob ?? 0) * life);
        it.setScale((scale * mover.width) / (it.frame.width || 1), (scale * mover.height) / (it.frame.height || 1));
        it.setRotation(
          mover.turn ? ((time * life) / 1000 / mover.turn) * 2 * Math.PI : Math.sin(time / 1300 + index) * (mover.rock ?? 0) * life,
        );
      }
    },
    destroy() {
      for (const { image: it } of [...sparkles, ...things]) it.destroy();
    },
  };
}
