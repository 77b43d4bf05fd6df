import { drawing, INK } from '../../art/pen';
import { evening, grain, heap, rake, sand, sentence, sparkle, taken, tide, wet } from '../../art/props/salt-words';
import type { Box, Shape, View } from '../../domain/activity';
import { beckon, cardOf, nothing, square, through, upper } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import type { Facts } from './rules';
import { saltBox } from './view';

/** The sentence's picture leaves the lower part of its box to the words, which the page's own button writes there. */
const PICTURE: Record<Shape, number> = { wide: 0.76, tall: 0.72 };
/** The wave runs up, turns, and runs back; the sand stays dark a little longer. */
const UP_MS = 620;
const TURN_MS = 900;
const WET_MS = 2600;
/** While nobody touches anything, what can be touched hops now and then. */
const CALL_MS = 3800;

/** The shore, in percent; the sand reaches beyond the play area. `rest` is where the foam ends when the sea is calm. */
const shore: Record<Shape, { sand: Box; rest: number; height: number; heap: { x: number; y: number; size: number } }> = {
  wide: { sand: { x: -20, y: -12, w: 140, h: 140 }, rest: 27, height: 140, heap: { x: 89, y: 62, size: 66 } },
  tall: { sand: { x: -20, y: -10, w: 140, h: 145 }, rest: 19, height: 120, heap: { x: 50, y: 75, size: 44 } },
};

/** Where it stands what the sea takes: x, y, height. */
const sign: Record<Shape, [number, number, number]> = { wide: [88, 9, 15], tall: [72, 8, 12] };

/** The child's head in a round frame. */
const medal = (id: string): Picture => ({
  name: `shore-${id}`,
  svg: drawing(
    160,
    160,
    '<circle cx="80" cy="80" r="68" fill="#FFE9B8"/>' +
      through(`s-${id}`, 80, 80, 68, nested(portrait(id, 'calm') ?? nothing, 12, 16, 136, 136)) +
      `<circle cx="80" cy="80" r="68" stroke="#FFFDF6" stroke-width="12"/><circle cx="80" cy="80" r="74" stroke="${INK}" stroke-width="7"/>`,
  ),
});
/** Where the field glitters in the last light: x, y and size in percent. */
const glitter = [
  [8, 62, 9],
  [20, 48, 6],
  [31, 70, 7],
  [46, 52, 8],
  [58, 64, 6],
  [70, 46, 7],
  [82, 66, 9],
  [93, 52, 6],
] as const;
const plain = (name: string, svg: string): Picture => ({ name, svg });

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  /** Where the foam ends now, in percent, and whether the sand is still dark from the wave before. */
  let reach: number | undefined;
  let dark: number | undefined;
  /** What the wave is about to take: it lies there until the water is over it. */
  let going: { id: string; item: Item } | undefined;
  let runs = 0;
  const lying = new Map<string, Item>();

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());

  /** The wave runs up to the foot of a box and back. */
  function run(box: Box): void {
    const mine = ++runs;
    const still = painting.effects().life === 0;
    if (still) {
      going = undefined;
      return;
    }
    reach = Math.min(112, box.y + box.h + 5);
    const here = (then: () => void) => () => {
      if (mine !== runs) return;
      then();
      draw();
    };
    later(
      UP_MS,
      here(() => {
        going = undefined;
        dark = reach;
      }),
    );
    later(
      TURN_MS,
      here(() => {
        reach = undefined;
      }),
    );
    later(
      WET_MS,
      here(() => {
        dark = undefined;
      }),
    );
  }

  function beach(): { below: Item[]; above: Item[] } {
    const { sand: at, rest, height } = shore[shape];
    const foot = reach ?? rest;
    return {
      below: [
        { id: 'sand', picture: plain('sand', sand), box: at, behind: true, still: true },
        ...(dark === undefined ? [] : [{ id: 'wet', picture: plain('wet', wet), box: { ...at, y: 0, h: dark + 2 }, behind: true }]),
      ],
      above: [
        {
          id: 'tide',
          picture: plain('tide', tide),
          box: { x: at.x, y: foot - height, w: at.w, h: height },
          behind: true,
          glide: reach === undefined ? 1100 : UP_MS,
          drift: { x: 0.008, y: reach === undefined ? 0.035 : 0.01, seconds: 5.2 },
        },
      ],
    };
  }

  function words(facts: Facts): Item[] {
    const targets = view?.targets.filter(({ id, box }) => id.startsWith('line-') && box) ?? [];
    const items = targets.flatMap(({ id, box, picture, disabled }): Item[] => {
      if (!box) return [];
      const stayed = disabled === true || facts.left.includes(id.slice('line-'.length));
      const at = picture ? upper(box, PICTURE[shape]) : box;
      const aspect = Math.round(painting.aspect(at) * 20) / 20;
      const name = `sand-${picture ?? aspect}-${stayed}`;
      return [{ id, picture: plain(name, sentence(picture && cardOf(picture), aspect, stayed)), box: at, behind: true }];
    });
    lying.clear();
    for (const item of items) lying.set(item.id, item);
    return going && !lying.has(going.id) ? [...items, going.item] : items;
  }

  function salt(facts: Facts): Item[] {
    const { x, y, size } = shore[shape].heap;
    const part = 0.3 + (0.7 * facts.raked.length) / Math.max(1, facts.grains.length);
    return [
      {
        id: 'heap',
        picture: plain(`heap-${Math.round(part * 12)}`, heap(part)),
        box: square(painting, x, y, size, 240 / 170),
        behind: true,
      },
      ...facts.grains.flatMap(({ id, picture, large }, index): Item[] => {
        if (facts.raked.includes(index)) return [];
        const box = saltBox(shape, index, facts.grains.length);
        return [
          {
            id: `salt-${id}`,
            picture: plain(`grain-${picture ?? ''}-${large}`, grain(picture && cardOf(picture), large)),
            box: picture ? box : upper(box, 0.68),
          },
        ];
      }),
      {
        id: 'rake',
        picture: plain('rake', rake),
        box: square(painting, shape === 'wide' ? x - 9 : x + 30, shape === 'wide' ? y - 18 : y - 6, size * 0.6, 160 / 200),
        drift: { x: 0.04, y: 0.05, seconds: 3.4 },
      },
    ];
  }

  /** The field lights up. */
  function dusk(): Item[] {
    return [
      { id: 'evening', picture: plain('evening', evening), box: { x: -40, y: -60, w: 180, h: 200 }, behind: true },
      ...glitter.map(
        ([x, y, size], index): Item => ({
          id: `glitter-${index}`,
          picture: plain('sparkle', sparkle),
          box: square(painting, x, y, size),
          behind: true,
          drift: { x: 0.3, y: 0.5, seconds: 3 + (index % 3), phase: index * 0.13 },
        }),
      ),
    ];
  }

  function draw(): void {
    const facts = view?.scene;
    if (!facts) return;
    const onSand = facts.phase === 'wash' || facts.phase === 'gone';
    if (!onSand && facts.phase !== 'dry') {
      painting.show(facts.phase === 'ending' || facts.phase === 'done' ? dusk() : []);
      return;
    }
    const { below, above } = beach();
    painting.show([
      ...below,
      ...(onSand ? words(facts) : []),
      ...above,
      ...(onSand ? [] : salt(facts)),
      ...(facts.phase === 'wash'
        ? [{ id: 'taken', picture: plain('taken', taken), box: square(painting, ...sign[shape], 250 / 120) }]
        : []),
      ...(shape === 'tall' && onSand ? [{ id: 'medal', picture: medal(facts.hero), box: square(painting, 9, 8, 16) }] : []),
    ]);
  }

  /** What waits to be touched calls for it, one after the other. */
  function call(turn: number): void {
    const waiting = view?.targets.filter(({ id, disabled }) => /^(line|salt)-/.test(id) && !disabled) ?? [];
    const next = waiting[turn % Math.max(1, waiting.length)];
    if (next && reach === undefined) painting.hop(next.id);
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      const before = view?.scene;
      const now = next.scene;
      shape = nextShape;
      if (now && before && before.round === now.round)
        for (const index of now.raked)
          if (!before.raked.includes(index)) painting.send(`salt-${now.grains[index]?.id}`, 'heap', () => painting.hop('heap'));
      if (now && (now.phase === 'dry' || now.phase === 'news') && before?.phase !== now.phase) {
        runs++;
        reach = dark = going = undefined;
      }
      view = next;
      const item = lying.get(`line-${now?.wave?.line}`);
      if (item && now?.wave && now.wave.line !== before?.wave?.line) {
        if (now.wave.took) going = { id: item.id, item };
        run(item.box);
      }
      draw();
      if (now?.phase === 'ending' && before?.phase !== 'ending')
        for (let turn = 0; turn < 16; turn++) later(500 + turn * 190, () => painting.hop(`glitter-${turn % glitter.length}`));
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
