import { drawing, INK } from '../../art/pen';
import { beacon, hole, mallet, mist, pebble, rack, ring, slab, wave } from '../../art/props/ring-stones';
import type { Box, Shape, View } from '../../domain/activity';
import { beckon, cardOf, nothing, square, through, upper } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { type Facts, frames, holeBox } from './rules';

/** The stone's picture leaves the lower part of its box to the words, which the page's own button writes there. */
const PICTURE: Record<Shape, number> = { wide: 0.8, tall: 0.66 };
const STEP_MS = 170;
const STAY_MS = 520;
const RING_MS = 420;
const CHIME_MS = 150;
/** While nobody touches anything, what can be touched hops now and then. */
const CALL_MS = 3400;
/** How the sound travels: its middle in percent, and its size; the mist swallows it after a few steps. */
const path = [
  [53, 34, 0.5],
  [58, 28, 0.62],
  [63, 24, 0.74],
  [68, 22, 0.84],
  [73, 23, 0.9],
  [78, 26, 0.8],
] as const;
/** Light over the valley when a telling is whole: x, y and size in percent. */
const beacons = [
  [24, 22, 34],
  [38, 30, 42],
  [50, 12, 50],
  [63, 30, 42],
  [76, 22, 34],
] as const;
/** Steps of the path by reach: lost, half heard, arrived. */
const steps = [0, 2, 4, 6] as const;

/** Somebody's head in a round frame. */
function medal(id: string, face: string): Picture {
  return {
    name: `medal-${id}-${face}`,
    svg: drawing(
      160,
      160,
      '<circle cx="80" cy="80" r="68" fill="#C9F2DC"/>' +
        through(`m-${id}`, 80, 80, 68, nested(portrait(id, face) ?? nothing, 12, 16, 136, 136)) +
        `<circle cx="80" cy="80" r="68" stroke="#FFFDF6" stroke-width="12"/><circle cx="80" cy="80" r="74" stroke="${INK}" stroke-width="7"/>`,
    ),
  };
}

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let round = '';
  /** Pieces of sound that are in the air now. */
  const flying = new Set<number>();
  const ringing = new Set<number>();

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());

  /** The sound goes over the hills as far as it comes. */
  function travel(reach: number): void {
    const far = steps[reach] ?? 0;
    if (painting.effects().life === 0) {
      flying.add(far - 1);
      return;
    }
    for (let index = 0; index < far; index++) {
      later(200 + index * STEP_MS, () => {
        flying.add(index);
        draw();
      });
      // What arrives stays a moment longer.
      later(200 + index * STEP_MS + STAY_MS + (index === 5 ? 700 : 0), () => {
        flying.delete(index);
        draw();
      });
    }
  }

  function pulse(index: number): void {
    ringing.add(index);
    draw();
    painting.hop(`chime-${index}`);
    later(RING_MS, () => {
      ringing.delete(index);
      draw();
    });
  }

  /** All stones together, twice, each a little after the one before. */
  function chime(count: number): void {
    for (let index = 0; index < count * 2; index++) later(1 + index * CHIME_MS, () => pulse(index % count));
  }

  function draw(): void {
    if (!view?.scene) return;
    const { scene: facts, targets } = view;
    const { phase, holes, laid, open } = facts;
    const items: Item[] = [];
    const ready: { picture: Picture; box: Box }[] = [];
    const playing = ['lay', 'ring', 'heard', 'whole'].includes(phase);
    if (playing) {
      const frame = frames[phase === 'lay' ? 'lay' : 'ring'][shape];
      const width = Math.round(300 * painting.aspect(frame));
      items.push({ id: phase === 'lay' ? 'frame' : 'rack', picture: { name: `rack-${width}`, svg: rack(width) }, box: frame });
      holes.forEach((part, index) => {
        const box = holeBox(frame, index, holes.length);
        const card = laid[index];
        const at = { ...box, y: box.y + box.h * 0.02, h: box.h * 0.92 };
        if (card) {
          const drawn = (lit: boolean): Picture => ({
            name: `slab-${index}-${part}-${card}-${lit}`,
            svg: slab(index, part, cardOf(card), lit),
          });
          const lit = phase !== 'lay' && (phase === 'whole' || facts.rung.includes(index));
          items.push({ id: `chime-${index}${phase === 'lay' ? '-laid' : ''}`, picture: drawn(lit), box: at });
          if (phase === 'ring') ready.push({ picture: drawn(true), box: at });
        } else if (phase === 'lay' || index < open || phase === 'ring' || phase === 'heard') {
          const mood = part === facts.asked ? 'asked' : index < open ? 'soon' : 'later';
          items.push({
            id: `hole-${index}-${mood}`,
            picture: { name: `hole-${index}-${part}-${mood}`, svg: hole(index, part, mood) },
            box: at,
          });
        }
        if (ringing.has(index)) {
          const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
          items.push({
            id: `ring-${index}`,
            picture: { name: 'ring', svg: ring },
            box: square(painting, x, y, shape === 'wide' ? 62 : 40),
          });
        }
      });
    }
    if (phase === 'ring') {
      const next = laid.findIndex((_, index) => !facts.rung.includes(index));
      if (next >= 0) {
        const { x, y, w } = holeBox(frames.ring[shape], next, holes.length);
        items.push({
          id: 'mallet',
          picture: { name: 'mallet', svg: mallet },
          box: square(painting, x + w * 0.78, y + (shape === 'wide' ? 6 : 3), shape === 'wide' ? 30 : 15, 200 / 170),
        });
      }
    }
    if (phase === 'lay') {
      for (const { id, box, picture, disabled } of targets) {
        if (!box || !picture) continue;
        const drawn = (dull: boolean): Picture => ({ name: `pebble-${picture}-${dull}`, svg: pebble(cardOf(picture), dull) });
        const at = upper(box, PICTURE[shape]);
        items.push({ id, picture: drawn(disabled === true), box: at });
        ready.push({ picture: drawn(true), box: at });
      }
      if (shape === 'tall') {
        for (const [id, face, x] of [
          [facts.hero, 'calm', 12],
          [facts.adult, 'calm', 88],
        ] as const)
          if (id) items.push({ id: `medal-${id}`, picture: medal(id, face), box: square(painting, x, 7, 14) });
      }
    }
    if (facts.mist > 0 && (phase === 'ring' || phase === 'heard' || (phase === 'lay' && shape === 'wide'))) {
      items.push({
        id: `mist-${facts.mist}`,
        picture: { name: 'mist', svg: mist },
        box: shape === 'wide' ? { x: 74, y: 52, w: 26, h: 44 } : { x: 58, y: 50, w: 42, h: 26 },
        alpha: facts.mist === 2 ? 0.9 : 0.6,
      });
    }
    if (phase === 'whole') {
      for (const [index, [x, y, size]] of beacons.entries())
        items.push({ id: `beacon-${index}`, picture: { name: 'beacon', svg: beacon }, box: square(painting, x, y, size), behind: true });
    }
    for (const index of flying) {
      const [x, y, size] = path[index] ?? path[0];
      items.push({
        id: `wave-${index}`,
        picture: { name: 'wave', svg: wave },
        box: square(painting, shape === 'wide' ? x : 26 + (x - 26) * 0.72, y, 44 * size),
      });
    }
    painting.show(items, ready);
  }

  /** What waits to be touched calls for it, gently. */
  function call(): void {
    const phase = view?.scene?.phase;
    const waiting =
      phase === 'lay'
        ? view?.targets.find(({ id, disabled }) => id.startsWith('stone-') && !disabled)
        : phase === 'ring'
          ? view?.targets.find(({ id }) => id.startsWith('chime-') && !view?.scene?.rung.includes(Number(id.slice('chime-'.length))))
          : undefined;
    if (waiting) painting.hop(waiting.id);
    if (waiting && phase === 'ring') painting.hop('mallet');
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      view = next;
      shape = nextShape;
      const facts = next.scene;
      if (facts && facts.round !== round) {
        round = facts.round;
        flying.clear();
        if (facts.phase === 'heard') travel(facts.reach);
        if (facts.phase === 'whole') chime(facts.laid.length);
      }
      draw();
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects({ effects }) {
      for (const effect of effects)
        if (effect.type === 'tap' && effect.on?.startsWith('chime-')) pulse(Number(effect.on.slice('chime-'.length)));
    },
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
