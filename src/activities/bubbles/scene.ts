import { wholeSvg } from '../../art/figure';
import { mai } from '../../art/mascot/mai';
import { bubble, coral, creature, fizz, shine, turtle, water } from '../../art/props/reef';
import { homeArt } from '../../art/props/reef-homes';
import type { Box, Shape, View } from '../../domain/activity';
import { beckon, cardOf, square, upper } from '../../game/brush';
import type { Drift, Item, Painting, Picture, SceneOf } from '../../game/painter';
import type { Facts, Home } from './rules';

/** While nobody touches anything, what can be touched calls for it now and then. */
const CALL_MS = 4200;
const WAKE_MS = 170;

/** Where things are, in percent. The water reaches below the play area, to the edge of the screen, and beside it. */
const places = {
  wide: {
    surface: 24,
    floor: 86,
    mai: { x: 29, y: 78, h: 36 },
    corals: [
      [6, 84, 38],
      [17, 90, 32],
      [94, 84, 38],
      [83, 90, 32],
      [26.5, 94, 26],
      [73.5, 94, 26],
    ],
    fish: [
      [11, 60, 15],
      [20, 70, 13],
      [89, 60, 15],
      [79, 70, 13],
      [31, 78, 12],
      [69, 78, 12],
    ],
    shines: [
      [14, 80, 90],
      [86, 80, 90],
      [50, 78, 110],
    ],
    turtle: [64, 34, 44],
    sway: 0.75,
  },
  tall: {
    surface: 15,
    floor: 88,
    mai: { x: 50, y: 15, h: 25 },
    corals: [
      [9, 92, 21],
      [91, 92, 21],
      [22, 97, 17],
      [78, 97, 17],
      [4, 80, 15],
      [96, 80, 15],
    ],
    fish: [
      [10, 66, 9],
      [90, 68, 9],
      [12, 34, 8],
      [88, 35, 8],
      [8, 76, 8],
      [92, 77, 8],
    ],
    shines: [
      [16, 86, 60],
      [84, 86, 60],
      [50, 84, 70],
    ],
    turtle: [50, 40, 24],
    sway: 0.3,
  },
} as const;

/** How much of a home's box is its picture. */
const PICTURE: Record<Shape, number> = { wide: 0.82, tall: 0.74 };
const grown = ({ x, y, w, h }: Box, by: number): Box => ({ x: x - (w * by) / 2, y: y - (h * by) / 2, w: w * (1 + by), h: h * (1 + by) });
const float = (phase: number): Drift => ({ x: 0.03, y: 0.05, seconds: 5.2, phase });

/** The sea in two halves: one would be too large for old graphics chips. */
function sea(painting: Painting, shape: Shape, glow: boolean): Item[] {
  const { surface, floor } = places[shape];
  const box = { x: -6, y: surface - 2, w: 112, h: 150 - surface };
  const width = Math.max(400, 1000 * painting.aspect(box));
  const unit = (y: number) => ((y - box.y) / box.h) * 1000;
  const part = (from: number, to: number): Item => ({
    id: `sea-${from}-${glow}`,
    picture: { name: `sea-${shape}-${Math.round(width)}-${from}-${glow}`, svg: water(width, from, to, unit(floor), glow) },
    box: { ...box, x: box.x + box.w * from, w: box.w * (to - from) },
    behind: true,
    still: true,
  });
  // The second lies a little over the first, so that no seam shows.
  return [part(0, 0.51), part(0.5, 1)];
}

const maiOf = (mood: Facts['mood']): Picture => {
  const pose = mood === 'cheer' ? 'cheer' : mood === 'listen' ? 'rest' : 'wave';
  return { name: `mai-${mood}`, svg: wholeSvg(mai(), pose, mood) };
};
const coralOf = (index: number, awake: boolean): Picture => ({ name: `coral-${index}-${awake}`, svg: coral(index, awake) });
const homeOf = (id: string): Picture => {
  const home = id.replace('home-', '') as keyof typeof homeArt;
  return { name: id, svg: homeArt[home] };
};

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let found: Home | null = null;
  let held = false;
  let glowing = false;
  /** Where the bubble floated that is open now. */
  let caught: Box | undefined;

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());
  const bubbleOf = (picture: string, opened: boolean): Picture => ({
    name: `bubble-${picture}-${opened ? 'open' : 'closed'}`,
    svg: bubble(cardOf(picture), opened),
  });

  function reef(awake: readonly number[], glow: boolean): Item[] {
    const { corals, fish, sway } = places[shape];
    const items: Item[] = [];
    for (const [index, [x, y, size]] of corals.entries()) {
      const box = square(painting, x, y, size);
      items.push({ id: `asleep-${index}`, picture: coralOf(index, false), box, behind: true, still: true });
      if (glow || awake.includes(index)) items.push({ id: `coral-${index}`, picture: coralOf(index, true), box, behind: true });
    }
    for (const [index, [x, y, size]] of fish.entries()) {
      if (!glow && !awake.includes(index)) continue;
      items.push({
        id: `fish-${index}`,
        picture: { name: `fish-${index}`, svg: creature(index) },
        box: square(painting, x, y, size, 4 / 3),
        behind: true,
        drift: { x: sway, y: 0.16, seconds: 7 + index * 1.3, phase: index * 0.37, faces: true },
      });
    }
    return items;
  }

  /** Behind the coral. */
  function lights(): Item[] {
    const colours = ['#FF8F7D', '#C9A9F2', '#FFD166'];
    return places[shape].shines.map(([x, y, size], index) => ({
      id: `shine-${index}`,
      picture: { name: `shine-${index}`, svg: shine(colours[index] ?? '#FFD166') },
      box: square(painting, x, y, size),
      behind: true,
    }));
  }

  function visitor(): Item {
    const [x, y, size] = places[shape].turtle;
    return {
      id: 'turtle',
      picture: { name: 'turtle', svg: turtle },
      box: square(painting, x, y, size, 360 / 220),
      behind: true,
      drift: { x: shape === 'wide' ? 0.6 : 0.3, y: 0.12, seconds: 15, faces: true },
    };
  }

  function draw(): void {
    if (!view?.scene) return;
    const { scene: facts, targets, props = [] } = view;
    const { awake, glow, mood } = facts;
    const items: Item[] = [...sea(painting, shape, glow), ...(glow ? lights() : []), ...reef(awake, glow), ...(glow ? [visitor()] : [])];
    const ready: { picture: Picture; box: Box }[] = [];
    for (const [index, x] of [31, 69].entries()) {
      items.push({
        id: `fizz-${index}`,
        picture: { name: 'fizz', svg: fizz },
        box: square(painting, x, 66, shape === 'wide' ? 22 : 12),
        behind: true,
        alpha: 0.8,
        drift: { x: 0.1, y: 0.3, seconds: 6, phase: index * 0.4 },
      });
    }
    for (const { id, kind, box, disabled } of targets) {
      if (kind !== 'home' || !box) continue;
      const out = disabled === true && facts.open !== null && found === null;
      items.push({
        id,
        picture: homeOf(id),
        box: upper(box, PICTURE[shape]),
        alpha: out ? 0.55 : 1,
        drift: id === 'home-safe' ? { x: 0, y: 0.012, seconds: 4 } : { x: 0.01, y: 0.03, seconds: 4.6, phase: box.x / 100 },
      });
    }
    if (view.cast.length === 0) {
      const { x, y, h } = places[shape].mai;
      const box = square(painting, x, y, h);
      items.push({ id: 'mai', picture: maiOf(mood), box, drift: { x: 0.04, y: 0.05, seconds: 5.8 } });
      for (const each of ['happy', 'listen', 'brave', 'cheer'] as const) ready.push({ picture: maiOf(each), box });
    }
    for (const { box, picture = '', text = '' } of props) {
      const mark = text === 'safe' ? 'safe' : 'stop';
      items.push({
        id: `half-${mark}-${picture}`,
        picture: bubbleOf(picture, true),
        box: { ...box, h: box.h * 0.68 },
        drift: float(box.x / 100),
      });
      items.push({
        id: `mark-${mark}`,
        picture: homeOf(`home-${mark}`),
        box: { x: box.x + box.w * 0.15, y: box.y + box.h * 0.66, w: box.w * 0.7, h: box.h * 0.4 },
      });
    }
    for (const [index, { id, kind, box, picture = '', held: up }] of targets.entries()) {
      if (!box) continue;
      if (id === 'card') {
        items.push({
          id,
          picture: bubbleOf(picture, true),
          box: up ? grown(box, 0.06) : box,
          turn: up ? -0.03 : 0,
          drift: float(0),
          ...(caught && { from: caught }),
        });
      } else if (kind === 'bubble') {
        // Out of the coral it rises to its place.
        items.push({
          id,
          picture: bubbleOf(picture, false),
          box,
          drift: float(index * 0.31),
          from: { ...box, x: 50 - box.w / 2, y: 70 },
        });
        ready.push({
          picture: bubbleOf(picture, true),
          box: shape === 'wide' ? { x: 35, y: 2, w: 30, h: 58 } : { x: 17, y: 30, w: 66, h: 41 },
        });
      }
    }
    painting.show(items, ready);
  }

  /** What waits to be touched hops, one after the other. */
  function call(): void {
    const waiting = view?.targets.filter(({ kind, disabled }) => kind === 'bubble' || (kind === 'home' && !disabled));
    for (const [index, { id }] of waiting?.entries() ?? []) later(1 + index * 240, () => painting.hop(id));
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      const home = next.scene?.found ?? null;
      const card = next.targets.find(({ id }) => id === 'card');
      if (card && !view?.targets.some(({ id }) => id === 'card')) {
        caught = view?.targets.find(({ id }) => id === `bubble-${next.scene?.open}`)?.box;
      }
      if (home !== null && found === null) {
        // The bubble is still where the child left it: it goes to its home.
        painting.send('card', `home-${home}`, () => {
          painting.hop(`home-${home}`);
          painting.hop('mai');
        });
      }
      if (card?.held === true && !held) for (const id of ['home-safe', 'home-stop', 'home-ask']) painting.hop(id);
      held = card?.held === true;
      found = home;
      view = next;
      shape = nextShape;
      draw();
      const glow = next.scene?.glow === true;
      if (glow && !glowing && !first) {
        // Life runs through the reef, from one end to the other.
        for (let index = 0; index < 6; index++) {
          later(300 + index * WAKE_MS, () => {
            painting.hop(`coral-${index}`);
            painting.hop(`fish-${index}`);
          });
        }
      }
      glowing = glow;
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
