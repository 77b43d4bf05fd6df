import { shieldSvg } from '../../art/mascot/shield';
import { blaze, coast, flame, hearth, lamp, log, mat, seat, treat, warmth, yard } from '../../art/props/camp';
import type { Box, Shape, View } from '../../domain/activity';
import { beckon, cardOf, framed, nothing, square, upper } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { inside, whole } from '../../lib/boxes';
import { besideTools, type Facts, fires, shoreBox } from './rules';
import { cardFor, shores, type Tool } from './tools';

/** The drawing leaves the lower part of the box to the name, which the page's own button writes there. */
const DRAWN: Record<Shape, number> = { wide: 0.78, tall: 0.66 };
const CALL_MS = 3200;
const LAMP_MS = 240;
const RIM_MS = 900;
const wood = '#FFE9B8';

/** Flames lean to either side of the first, ever lower: how far from its middle, how high. */
const fan = [
  [0, 1],
  [-13, 0.86],
  [13, 0.82],
  [-24, 0.66],
  [24, 0.62],
  [-7, 0.6],
  [7, 0.56],
  [-32, 0.46],
  [32, 0.44],
  [0, 0.4],
] as const;
const seats = [
  { x: -3, y: 22, w: 36, h: 52 },
  { x: 31, y: 1, w: 38, h: 54 },
  { x: 67, y: 22, w: 36, h: 52 },
] as const;
/** To either side of the fire, behind the mat. */
const guests = [
  { x: -1, y: 22, w: 22, h: 21 },
  { x: 17, y: 19, w: 22, h: 21 },
  { x: 61, y: 19, w: 22, h: 21 },
  { x: 79, y: 22, w: 22, h: 21 },
] as const;
const tile = (picture: string, pale: boolean): Picture => ({
  name: `tile-${picture}-${pale}`,
  svg: framed(picture, { corner: 54, edge: 14, fill: wood, pale }),
});
const sitting = (index: number, id: string, face: string): Picture => ({
  name: `seat-${index}-${id}-${face}`,
  svg: seat(index, nested(portrait(id, face) ?? nothing, 15, 0, 150, 150)),
});
const lampOf = (tool: Tool, lit: boolean): Picture => ({
  name: `lamp-${tool}-${lit}`,
  svg: lamp(lit, nested(cardOf(cardFor(tool)), 22, 34, 76, 61)),
});

/** Where each lamp of a stretch hangs, in percent of the stage. */
function hanging(shape: Shape, shore: number, index: number, count: number): { x: number; y: number } {
  const { x, y, w, h } = shoreBox(shape, shore);
  const high = (shore + index) % 2 === 0;
  return { x: x + (w * (index + 0.5)) / count, y: y + h * (high ? (shape === 'wide' ? 0.34 : 0.44) : 0.66) };
}

/** Land and water: one strip, or one for each stretch. */
function coastPicture(shape: Shape, aspect: number): Picture {
  const [width, height] = [Math.round(600 * Math.sqrt(aspect)), Math.round(600 / Math.sqrt(aspect))];
  return { name: `coast-${shape}-${width}`, svg: coast(width, height, shape === 'wide' ? 1 : shores.length) };
}

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let round = '';
  /** Lamps that shine so far; each stretch lights up one by one. */
  const shining = new Set<Tool>();
  let gilded = false;

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());

  function lightUp(lit: Facts['shores']): void {
    const dark = shores.filter(({ id }) => lit.includes(id)).flatMap(({ tools }) => tools.filter((tool) => !shining.has(tool)));
    const still = painting.effects().life === 0;
    for (const [index, tool] of dark.entries()) {
      if (still) shining.add(tool);
      else
        later(60 + index * LAMP_MS, () => {
          shining.add(tool);
          draw();
          painting.hop(`lamp-${tool}`);
        });
    }
  }

  /** A fire in a box: its stones, and one flame for each thing in it, or all of them in one. */
  function burning(box: Box, flames: readonly Tool[], size: number, logs: number, behind: boolean): Item[] {
    const middle = box.x + box.w / 2;
    const foot = box.y + box.h;
    const stones = square(painting, middle, foot - box.h * 0.14, box.h * 0.28, 300 / 110);
    const base = foot - box.h * 0.17;
    const items: Item[] = [
      {
        id: 'warmth',
        picture: { name: 'warmth', svg: warmth },
        box: square(painting, middle, base - box.h * 0.2, box.h * (0.9 + size * 0.12)),
        behind: true,
      },
      { id: 'hearth', picture: { name: 'hearth', svg: hearth }, box: stones, behind },
    ];
    const sway = (index: number) => ({ x: 0.03, y: 0.025, seconds: 1.3 + index * 0.17, phase: index * 0.3 });
    if (size > 0) {
      const h = box.h * (0.34 + size * 0.1);
      items.push({
        id: `blaze-${size}`,
        picture: { name: 'blaze', svg: blaze },
        box: square(painting, middle, base - h / 2 + box.h * 0.05, h, 300 / 320),
        drift: sway(0),
        behind,
      });
      for (let index = 0; index < logs; index++)
        items.push({
          id: `log-${index}`,
          picture: { name: 'log', svg: log },
          box: square(painting, middle + (index - 1.5) * stones.w * 0.2, foot - box.h * (index % 2 ? 0.03 : 0.06), box.h * 0.12, 160 / 60),
          turn: (index % 2 ? 1 : -1) * 0.16,
          behind,
        });
      return items;
    }
    const tall = box.h * 0.66;
    items.push({
      id: 'ember',
      picture: { name: 'ember', svg: flame('') },
      box: square(painting, middle, base - tall * 0.12, tall * 0.34, 100 / 156),
      drift: sway(5),
    });
    flames.forEach((tool, index) => {
      const [aside, high] = fan[index % fan.length] ?? fan[0];
      const h = tall * high;
      items.push({
        id: `flame-${index}-${tool}`,
        picture: { name: `flame-${tool}`, svg: flame(tool) },
        box: square(painting, middle + (aside / 100) * stones.w, base - h / 2 + box.h * 0.06, h, 100 / 156),
        drift: sway(index),
      });
    });
    return items;
  }

  function draw(): void {
    if (!view?.scene) return;
    const { scene: facts, targets } = view;
    const { phase } = facts;
    const items: Item[] = [];
    const ready: { picture: Picture; box: Box }[] = [];
    if (phase === 'pick' || phase === 'lit') {
      const box = phase === 'lit' ? fires.lit[shape] : besideTools(shape, targets.length - 1);
      items.push({ id: 'yard', picture: { name: 'yard', svg: yard }, box: inside(box, { x: -4, y: 38, w: 108, h: 66 }), behind: true });
      // The one in the middle sits farthest away.
      for (const index of [1, 0, 2]) {
        const [id, face] = facts.circle[index] ?? ['mai', 'happy'];
        items.push({ id: `seat-${index}-${id}`, picture: sitting(index, id, face), box: inside(box, seats[index] ?? seats[1]) });
      }
      items.push(...burning(inside(box, { x: 14, y: 40, w: 72, h: 60 }), facts.flames, 0, 0, false));
      items.push({ id: 'fire', picture: { name: 'nothing', svg: nothing }, box });
      for (const { id, box: at, picture, disabled } of targets) {
        if (!at || !picture) continue;
        items.push({ id, picture: tile(picture, disabled === true), box: upper(at, DRAWN[shape]) });
        ready.push({ picture: tile(picture, true), box: upper(at, DRAWN[shape]) });
      }
    } else if (phase === 'coast') {
      items.push({ id: 'coast', picture: coastPicture(shape, painting.aspect(whole)), box: whole });
      shores.forEach(({ tools }, shore) => {
        tools.forEach((tool, index) => {
          const { x, y } = hanging(shape, shore, index, tools.length);
          const at = square(painting, x, y, shape === 'wide' ? 36 : 19, 120 / 150);
          items.push({ id: `lamp-${tool}`, picture: lampOf(tool, shining.has(tool)), box: at });
          ready.push({ picture: lampOf(tool, true), box: at });
        });
      });
    } else if (phase === 'rim') {
      const at = square(painting, 50, shape === 'wide' ? 50 : 42, shape === 'wide' ? 96 : 62, 512 / 528);
      const shield = (rim: boolean): Picture => ({ name: `shield-${rim}`, svg: shieldSvg({ lit: 0, begun: 13, rim }) });
      items.push({
        id: 'shield-glow',
        picture: { name: 'warmth', svg: warmth },
        box: square(painting, 50, shape === 'wide' ? 50 : 42, shape === 'wide' ? 150 : 90),
        behind: true,
      });
      items.push({ id: 'shield', picture: shield(gilded), box: at });
      ready.push({ picture: shield(true), box: at });
      const row = shores.flatMap(({ tools }) => tools);
      row.forEach((tool, index) => {
        const half = row.length / 2;
        const side = index < half ? index : index - half;
        const [x, y, size] =
          shape === 'wide'
            ? [index < half ? 4 + side * 5.4 : 63.4 + side * 5.4, side % 2 ? 66 : 84, 26]
            : [8 + side * 14, index < half ? 82 : 93, 10];
        items.push({ id: `lamp-${tool}`, picture: lampOf(tool, true), box: square(painting, x, y, size, 120 / 150) });
      });
    } else if (phase === 'feast') {
      items.push(...burning(fires.feast[shape], [], 3, 0, true));
      // On a wide stage they stand beside the mat.
      if (shape === 'tall')
        for (const [index, [id, face]] of facts.circle.entries())
          items.push({ id: `guest-${id}`, picture: sitting(index, id, face), box: guests[index] ?? guests[0], behind: true });
      items.push({
        id: 'mat',
        picture: { name: `mat-${shape}`, svg: mat(shape === 'wide' ? 120 : 360) },
        box: shape === 'wide' ? { x: 20, y: 66, w: 60, h: 34 } : { x: 0, y: 42, w: 100, h: 58 },
        behind: true,
      });
      for (const { id, box: at } of targets) {
        if (!at) continue;
        const name = id.replace('treat-', '');
        const drawn = (shared: boolean): Picture => ({ name: `treat-${name}-${shared}`, svg: treat(name, shared) });
        items.push({ id, picture: drawn(facts.shared.some((each) => each === name)), box: upper(at, DRAWN[shape]) });
        ready.push({ picture: drawn(true), box: upper(at, DRAWN[shape]) });
      }
    } else if (phase !== 'intro')
      // On a narrow stage they stand so close to it that it would burn across them.
      items.push(...burning(fires.middle[shape], [], facts.whole, facts.logs, shape === 'tall'));
    else items.push(...burning(fires.middle[shape], [], 0, 0, false));
    painting.show(items, ready);
  }

  function call(turn: number): void {
    const waiting = view?.targets.filter(({ id, disabled }) => !disabled && /^(tool|treat)-/.test(id)) ?? [];
    const dark = view?.scene?.phase === 'coast' ? shores.find(({ id }) => !view?.scene?.shores.includes(id)) : undefined;
    const next = waiting[turn % Math.max(1, waiting.length)];
    if (next) painting.hop(next.id);
    else if (dark) painting.hop(`lamp-${dark.tools[turn % dark.tools.length]}`);
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      const before = view;
      view = next;
      shape = nextShape;
      const facts = next.scene;
      if (facts && facts.round !== round) {
        round = facts.round;
        if (facts.phase === 'rim') {
          gilded = painting.effects().life === 0;
          later(RIM_MS, () => {
            gilded = true;
            draw();
            painting.hop('shield');
          });
        }
      }
      if (facts?.phase === 'coast') lightUp(facts.shores);
      const laid = before?.scene && facts && facts.flames.length > before.scene.flames.length ? facts.flames.at(-1) : undefined;
      // Sent before all is drawn anew: only what is painted already can fly.
      if (laid) painting.send(`tool-${laid}`, 'hearth', () => painting.hop('hearth'));
      draw();
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects({ effects }) {
      for (const effect of effects) if (effect.type === 'tap' && effect.on?.startsWith('treat-')) painting.hop(effect.on);
    },
    relayout: () => draw(),
    destroy() {
      view = undefined;
    },
  };
};
