import { bandOf, clothOnLoom, edgeOf, fringe, glint, loomFrame, type OnLoom, shuttle, stopHand, yarn } from '../../art/props/loom';
import type { Shape, View } from '../../domain/activity';
import { beckon, square, upper } from '../../game/brush';
import type { Item, Picture, SceneOf } from '../../game/painter';
import { bandBox, type Facts, loom, spread } from './rules';

/** The handles leave the lower part of their boxes to the words. */
const PICTURE: Record<Shape, number> = { wide: 0.72, tall: 0.66 };
/** While nobody touches anything, the handles hop now and then. */
const CALL_MS = 3600;
const RUN_MS = 520;
const STRUCK_MS = 420;
const ROLL_MS = 260;
/** Where glints stand on the finished cloth: x and y in percent of it. */
const glints = [
  [12, 14],
  [84, 22],
  [30, 48],
  [72, 62],
  [18, 82],
  [90, 88],
] as const;

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let round = '';
  const struck = new Set<string>();
  let unrolled = 0;

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());

  /** The bands of the finished cloth show one after another, from the foot up. */
  function unroll(all: number): void {
    if (painting.effects().life === 0) {
      unrolled = all;
      return;
    }
    unrolled = 0;
    for (let index = 0; index < all; index++)
      later(200 + index * ROLL_MS, () => {
        unrolled = index + 1;
        draw();
      });
    // Then a wave runs through the cloth.
    for (let index = 0; index < all; index++) later(700 + (all + index) * ROLL_MS, () => painting.hop(`band-${index}`));
  }

  function strike(id: string): void {
    struck.add(id);
    draw();
    painting.hop(id);
    later(STRUCK_MS, () => {
      struck.delete(id);
      draw();
    });
  }

  const clothFrom = ({ bands, all, now, strain }: Facts): OnLoom => ({ bands, all, ...(now && { now }), pulled: strain === 'knot' });

  /** How far the shuttle has come on its way through the threads, 0-1: it waits in the middle where no yes is seen. */
  function where(facts: Facts): number {
    if (facts.strain === 'taut' || facts.phase === 'stopped') return 0.5;
    return facts.passes % 2 === 0 ? 0.06 : 0.94;
  }

  function working(facts: Facts): Item[] {
    const box = loom[shape];
    const width = Math.round(400 * painting.aspect(box));
    const cloth = clothFrom(facts);
    const key = JSON.stringify(cloth);
    const items: Item[] = [
      { id: 'loom', picture: { name: `loom-${width}`, svg: loomFrame(width) }, box },
      { id: 'cloth', picture: { name: `cloth-${width}-${key}`, svg: clothOnLoom(cloth, width) }, box, still: true },
    ];
    const { now } = facts;
    if (!now) return items;
    const y = box.y + (box.h * (edgeOf(cloth) - 26)) / 400;
    const inset = (58 / width) * box.w;
    const x = box.x + inset + (box.w - 2 * inset) * where(facts);
    items.push({
      id: 'runner',
      picture: { name: `shuttle-${now.hue}`, svg: shuttle(now.hue) },
      box: square(painting, x, y, shape === 'wide' ? 11 : 7, 240 / 110),
      glide: RUN_MS,
    });
    if (facts.strain !== 'none')
      items.push({
        id: `yarn-${facts.strain}`,
        picture: { name: `yarn-${now.hue}-${facts.strain}`, svg: yarn(now.hue, facts.strain) },
        box: shape === 'wide' ? { x: 65, y: 16, w: 17, h: 30 } : { x: 70, y: 26, w: 29, h: 12 },
        drift: { x: 0, y: facts.strain === 'slack' ? 0.03 : 0, seconds: 3 },
      });
    return items;
  }

  function finished(facts: Facts): Item[] {
    const all = facts.bands.length;
    const items: Item[] = [];
    const cloth = spread[shape];
    for (const [index, band] of facts.bands.slice(0, unrolled).entries()) {
      const box = bandBox(shape, index, all);
      const width = Math.round(100 * painting.aspect(box));
      const id = `band-${index}`;
      const drawn = (lit: boolean): Picture => ({
        name: `band-${width}-${band.hue}-${band.pattern}-${band.mended}-${lit}`,
        svg: bandOf(band, width, lit),
      });
      items.push({ id, picture: drawn(struck.has(id)), box });
    }
    const high = cloth.h * 0.05;
    const ends = Math.round(40 * painting.aspect({ ...cloth, h: high }));
    items.push({
      id: 'fringe-foot',
      picture: { name: `fringe-${ends}`, svg: fringe(ends, false) },
      box: { ...cloth, y: cloth.y + cloth.h * 0.96, h: high },
    });
    if (unrolled < all) return items;
    items.push({
      id: 'fringe-head',
      picture: { name: `fringe-up-${ends}`, svg: fringe(ends, true) },
      box: { ...cloth, y: cloth.y - cloth.h * 0.01, h: high },
    });
    for (const [index, [x, y]] of glints.entries())
      items.push({
        id: `glint-${index}`,
        picture: { name: 'glint', svg: glint },
        box: square(painting, cloth.x + (cloth.w * x) / 100, cloth.y + (cloth.h * y) / 100, shape === 'wide' ? 8 : 5),
        drift: { x: 0.1, y: 0.16, seconds: 3 + index * 0.4, phase: index / 6 },
      });
    return items;
  }

  function draw(): void {
    if (!view?.scene) return;
    const { scene: facts, targets } = view;
    if (facts.phase === 'cloth') {
      painting.show(finished(facts));
      return;
    }
    // Cards lie below: on a tall screen they leave no room for the loom above the heads.
    const shown = ['wish', 'watch', 'weave', 'stopped', 'pulled', 'mended', 'woven'].includes(facts.phase);
    if (!facts.now || (!shown && shape === 'tall')) {
      painting.show([]);
      return;
    }
    const items = working(facts);
    const ready: Item[] = [];
    for (const { id, box, disabled } of targets) {
      if (!box || !facts.now) continue;
      const picture = (dull: boolean): Picture =>
        id === 'shuttle'
          ? { name: `shuttle-${facts.now?.hue}`, svg: shuttle(facts.now?.hue ?? 'rose') }
          : { name: `stop-${dull}`, svg: stopHand(dull) };
      const at = upper(box, PICTURE[shape]);
      items.push({ id, picture: picture(disabled === true), box: at });
      ready.push({ id, picture: picture(true), box: at });
    }
    painting.show(items, ready);
  }

  /** The two handles call by turns, so that neither says which one fits. */
  function call(turn: number): void {
    if (view?.scene?.phase === 'weave') painting.hop(turn % 2 === 0 ? 'shuttle' : 'hand');
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      view = next;
      shape = nextShape;
      const facts = next.scene;
      if (facts && facts.round !== round) {
        round = facts.round;
        if (facts.phase === 'cloth') unroll(facts.bands.length);
      }
      draw();
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects({ effects }) {
      for (const effect of effects) {
        if (effect.type === 'tap' && effect.on?.startsWith('band-')) strike(effect.on);
        if (effect.type === 'right' && effect.on === 'hand') painting.hop('loom');
      }
    },
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
