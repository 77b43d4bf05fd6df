import { crest, glow, gull, heart, orb, ripple, sheep, stepBack } from '../../art/props/dune-voice';
import type { Box, Shape, View } from '../../domain/activity';
import { beckon, square } from '../../game/brush';
import type { Item, Picture, SceneOf } from '../../game/painter';
import { whole } from '../../lib/boxes';
import type { Facts } from './state';

/** How the wave travels: its middle in percent, and its size; it grows, then rolls away over the dune. */
const way = [
  [46, 66, 0.62],
  [54, 60, 0.84],
  [63, 54, 1],
  [72, 46, 0.94],
  [81, 37, 0.76],
  [89, 28, 0.54],
] as const;
const STEP_MS = 130;
const STAY_MS = 420;
const ECHOES = 3;
const ECHO_MS = 950;
/** Percent of the play area's height, by loudness. */
const sizes = [0, 34, 52, 74] as const;
const FLIGHT = 7;
const BEAT_MS = 330;
/** What the echo leaves standing: height in percent, and colour. */
const rings = [
  [66, '#FFD166'],
  [98, '#FF9E7A'],
  [130, '#C9A9F2'],
] as const;
/** Where the flock listens: x and size. */
const flocks = {
  wide: [
    [7, 20],
    [51, 17],
    [94, 20],
  ],
  tall: [[50, 12]],
} as const;
/** While nobody touches anything, what can be touched hops now and then. */
const CALL_MS = 3200;

/** The dune takes another colour with every no. */
const hours = ['#FFE9B0', '#FFD9E0', '#FF9E7A', '#FFD2A0', '#C9A9F2', '#FFE9B8'] as const;
const GOLD = '#FFD166';

const still = { crest: { name: 'crest', svg: crest }, back: { name: 'step-back', svg: stepBack }, heart: { name: 'heart', svg: heart } };
const wings: readonly Picture[] = [
  { name: 'gull-up', svg: gull(true) },
  { name: 'gull-down', svg: gull(false) },
];
const orbOf = (level: number, silent: boolean): Picture => ({ name: `orb-${level}-${silent ? 'hand' : 'voice'}`, svg: orb(level, silent) });

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let round = -1;
  let loud = 0;
  let echoing = false;
  const crests = new Set<number>();
  const standing = new Set<number>();
  /** Beats that the birds have flown; none are in the air without it. */
  let flown: number | undefined;
  let flock = 0;

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());

  /** A wave of sand and light rolls over the dune, behind everybody. */
  function roll(level: number): void {
    loud = level;
    if (painting.effects().life === 0) {
      crests.add(2);
      later(1200, () => {
        crests.delete(2);
        draw();
      });
      return;
    }
    way.forEach((_, index) => {
      later(index * STEP_MS, () => {
        crests.add(index);
        draw();
      });
      later(index * STEP_MS + STAY_MS, () => {
        crests.delete(index);
        draw();
      });
    });
  }

  /** The dunes answer once more: a wave, a ring that stays, and the flock hops. */
  function answer(index: number): void {
    standing.add(index);
    roll(3);
    draw();
    if (painting.effects().life > 0) for (const [at] of flocks[shape].entries()) painting.hop(`sheep-${at}`);
  }

  function fly(birds: number): void {
    flock = birds;
    flown = 0;
    beat();
  }

  function beat(): void {
    later(BEAT_MS, () => {
      if (flown === undefined) return;
      flown = flown < FLIGHT ? flown + 1 : undefined;
      draw();
      if (flown !== undefined) beat();
    });
  }

  function birds(): Item[] {
    const beats = flown;
    if (beats === undefined) return [];
    return Array.from({ length: flock }, (_, index) => {
      const start = 58 + ((index * 37) % 30);
      const far = painting.effects().life === 0 ? 4 : beats;
      const size = (shape === 'wide' ? 15 : 10) * (1 - 0.28 * ((index * 5) % 3) * 0.5);
      return {
        id: `bird-${index}`,
        picture: wings[(beats + index) % 2] ?? still.crest,
        box: square(painting, start + far * (2.2 + (index % 3)), 48 - ((index * 13) % 22) - far * (5 + (index % 4)), size),
        behind: true,
        glide: true,
      };
    });
  }

  function draw(): void {
    if (!view?.scene) return;
    const { scene: facts, targets } = view;
    const items: Item[] = [];
    const ready: { picture: Picture; box: Box }[] = [];
    const colour = facts.light === 'gold' ? GOLD : (hours[facts.light % hours.length] ?? GOLD);
    items.push({
      id: `light-${colour}`,
      picture: { name: `glow${colour}`, svg: glow(colour) },
      box: square(painting, 62, 52, shape === 'wide' ? 150 : 104),
      behind: true,
      alpha: 0.75,
    });
    if (facts.light === 'gold') {
      for (const index of standing) {
        const [height, ring] = rings[index] ?? rings[0];
        const w = ((height * 400) / 220 / painting.aspect(whole)) * (shape === 'wide' ? 1 : 0.55);
        const h = height * (shape === 'wide' ? 1 : 0.55);
        items.push({
          id: `ring-${index}`,
          picture: { name: `ring-${index}`, svg: ripple(ring) },
          box: { x: 50 - w / 2, y: 96 - h, w, h },
          behind: true,
        });
      }
      for (const [index, [x, size]] of flocks[shape].entries())
        items.push({
          id: `sheep-${index}`,
          picture: { name: 'sheep', svg: sheep },
          box: square(painting, x, 99 - size / 2, size),
          behind: true,
        });
    }
    for (const index of crests) {
      const [x, y, scale] = way[index] ?? way[0];
      items.push({
        id: `crest-${index}`,
        picture: still.crest,
        box: square(painting, x, y, (sizes[loud] ?? 74) * scale * (shape === 'wide' ? 1 : 0.62)),
        behind: true,
      });
    }
    for (const [index, [x, y, scale]] of way.entries()) {
      if (crests.size > 0 && !crests.has(index))
        ready.push({ picture: still.crest, box: square(painting, x, y, (sizes[loud] ?? 74) * scale * (shape === 'wide' ? 1 : 0.62)) });
    }
    items.push(...birds());
    const silent = facts.way === 'sign' || facts.way === 'card';
    for (const { id, box } of targets) {
      if (!box) continue;
      if (id === 'voice') {
        items.push({ id, picture: orbOf(Math.max(0, facts.voice), silent), box, still: true });
        for (const level of [0, 1, 2, 3]) ready.push({ picture: orbOf(level, silent), box });
      }
      if (id === 'back') items.push({ id, picture: still.back, box });
    }
    if (facts.glad) {
      for (const [index, [x, y, size]] of (
        [
          [50, 26, 26],
          [42, 46, 17],
          [59, 50, 18],
        ] as const
      ).entries()) {
        items.push({ id: `heart-${index}`, picture: still.heart, box: square(painting, x, y, shape === 'wide' ? size : size * 0.7) });
      }
    }
    painting.show(items, ready);
  }

  /** What waits to be touched calls for it, gently. */
  function call(): void {
    const waiting = view?.targets.find(({ id }) => id === 'back' || (id === 'voice' && view?.scene?.voice === 0));
    if (waiting) painting.hop(waiting.id);
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      view = next;
      shape = nextShape;
      const { wave = 0, echo = false, round: now = -1 } = next.scene ?? {};
      if (wave > 0 && now !== round) {
        round = now;
        roll(wave);
        fly(1 + wave);
      }
      if (echo && !echoing) {
        for (let index = 0; index < ECHOES; index++) later(1 + index * ECHO_MS, () => answer(index));
        fly(11);
      }
      echoing = echo;
      draw();
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
