import { wholeSvg } from '../../art/figure';
import { gibbon, hoot, ripples, rock, shine, stone, water, way } from '../../art/props/crossing';
import type { Box, Shape, View } from '../../domain/activity';
import { beckon, cardOf, nothing, square, through, upper } from '../../game/brush';
import { figures, portrait } from '../../game/figures';
import type { Item, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { centred, whole } from '../../lib/boxes';
import type { Facts } from './rules';
import { restBox } from './state';

/** The stone's picture leaves the lower part of its box to the words, which the page's own button writes there. */
const PICTURE: Record<Shape, number> = { wide: 0.78, tall: 0.7 };
const HEIGHT: Record<Shape, number> = { wide: 54, tall: 27 };
/** While nobody touches anything, the stones hop now and then. */
const CALL_MS = 3600;
/** On a stone that wobbles the child stands so long, sways to either side, and is back on the last one. */
const STAND_MS = 520;
const SWAY_MS = 240;
const SHINE_MS = 210;

const strip: Record<Shape, Box> = { wide: { x: 25, y: 2, w: 74, h: 30 }, tall: { x: 1, y: 0, w: 98, h: 12 } };
/** The stone that holds: on a wide screen to the left of the way, which stays in sight. */
const middle: Record<Shape, Box> = { wide: { x: 0, y: 54, w: 28, h: 46 }, tall: { x: 24, y: 62, w: 52, h: 36 } };
/** The stones of the way lie before everybody's feet; on a wide stage between them, as Mai is small there beside older children. */
const row: Record<Shape, Box> = { wide: { x: 33, y: 76, w: 36, h: 19 }, tall: { x: 2, y: 84, w: 96, h: 18 } };
/** Where the gibbons hang: x and y of their middle in percent, their size, whether they are dark. */
const trees: Record<Shape, readonly (readonly [x: number, y: number, size: number, coat: 'gold' | 'dark', after: number])[]> = {
  wide: [
    [13, 24, 50, 'gold', 1],
    [87, 22, 50, 'dark', 2],
    [36, 14, 34, 'dark', 3],
    [64, 15, 34, 'gold', 3],
  ],
  tall: [
    [15, 16, 30, 'gold', 1],
    [85, 16, 30, 'dark', 2],
    [38, 10, 22, 'dark', 3],
    [62, 11, 22, 'gold', 3],
  ],
};

/** A child from head to foot. */
function child(id: string, face: string, pose: string): Picture {
  const figure = figures[id]?.();
  return { name: `child-${id}-${face}-${pose}`, svg: figure ? wholeSvg(figure, pose, face) : nothing };
}

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  /** The wobbly stone that the child is trying, and how it leans. */
  let visit: { id: string; lean: number } | undefined;
  let moment = '';

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());

  /** The children with their feet at a point in percent of the play area. */
  function children({ hero, small, face, phase, ok }: Facts, x: number, feet: number): Item[] {
    const size = HEIGHT[shape];
    const stand = (id: string, at: number, scale: number): Item => {
      const h = size * scale;
      return {
        id: `child-${id}`,
        picture: child(id, visit ? 'surprised' : face, phase === 'stepped' && ok ? 'cheer' : 'rest'),
        box: square(painting, at, feet - h * (606 / 640 - 0.5), h, 400 / 640),
        glide: true,
      };
    };
    const beside = (size * 0.3) / painting.aspect(whole);
    return [...(small ? [stand(small, x - beside, 0.74)] : []), stand(hero, small ? x + beside * 0.5 : x, 1)];
  }

  /** The stream, from so far down the play area to its foot. */
  function stream({ stretches, laid, phase }: Facts, top: number): Item {
    const box = { x: -4, y: top, w: 108, h: 104 - top };
    const quick = phase === 'step' && stretches[laid.length] === 'during';
    const width = Math.round(400 * painting.aspect(box));
    return {
      id: `water-${quick}-${top}`,
      picture: { name: `water-${width}-${quick}`, svg: water(width, quick) },
      box,
      behind: true,
      still: true,
    };
  }

  function path({ stretches, laid, far }: Facts): Item {
    const box = strip[shape];
    const width = Math.round(150 * painting.aspect(box));
    const face = through('far', width - 74, 75, 60, nested(portrait(far, 'happy') ?? nothing, width - 134, 19, 120, 120));
    return {
      id: 'way',
      picture: { name: `way-${width}-${stretches.join('')}-${laid.length}-${far}`, svg: way(width, stretches, laid.length, face) },
      box,
      still: true,
    };
  }

  /** Where one stands on a stone whose picture fills a box. */
  const onto = ({ x, y, w, h }: Box): readonly [number, number] => [x + w / 2, y + h * 0.24];

  function wading(facts: Facts): Item[] {
    const items: Item[] = [stream(facts, shape === 'wide' ? 54 : 40), path(facts)];
    const base = restBox[shape];
    const flat = shape === 'wide' ? { x: base.x, y: base.y + 36, w: base.w, h: 32 } : { x: base.x, y: base.y + 19, w: base.w, h: 14 };
    items.push({ id: 'rest', picture: { name: 'rock', svg: rock }, box: flat });
    let [x, feet] = [flat.x + flat.w / 2, flat.y + flat.h * 0.36];
    for (const { id, box, picture, disabled } of view?.targets ?? []) {
      if (!box || !picture) continue;
      const mood = disabled ? 'wobbled' : 'waits';
      const at = upper(box, PICTURE[shape]);
      const leans = visit?.id === id ? visit.lean : 0;
      items.push({ id, picture: { name: `stone-${picture}-${mood}`, svg: stone(cardOf(picture), mood) }, box: at, turn: leans });
      if (visit?.id === id) [x, feet] = onto(at);
    }
    return [...items, ...children(facts, x, feet)];
  }

  function stood(facts: Facts): Item[] {
    const card = facts.laid.at(-1) ?? '';
    const box = middle[shape];
    const [x, feet] = onto(box);
    return [
      stream(facts, shape === 'wide' ? 70 : 74),
      path(facts),
      { id: 'shine', picture: { name: 'shine', svg: shine }, box: { ...box, x: box.x - 5, y: box.y + 2, w: box.w + 10 }, alpha: 0.9 },
      { id: facts.on ?? 'stone', picture: { name: `stone-${card}-holds`, svg: stone(cardOf(card), 'holds') }, box, glide: true },
      ...children(facts, x, feet),
    ];
  }

  function resting(facts: Facts): Item[] {
    const box = shape === 'wide' ? { x: 31, y: 58, w: 38, h: 38 } : { x: 12, y: 66, w: 76, h: 30 };
    const wide = facts.full ? 30 : 0;
    return [
      stream(facts, shape === 'wide' ? 62 : 66),
      {
        id: `ripples-${facts.full}`,
        picture: { name: `ripples-${facts.full}`, svg: ripples(facts.full) },
        box: { x: box.x - wide / 2, y: box.y - wide / 4, w: box.w + wide, h: box.h + wide / 2 },
      },
      { id: 'rock', picture: { name: 'rock', svg: rock }, box },
      ...children(facts, box.x + box.w / 2, box.y + box.h * 0.34),
    ];
  }

  /** The stones of the way, side by side, and the light on them. */
  function lit(pictures: readonly string[]): Item[] {
    return pictures.flatMap((card, index): Item[] => {
      const box = centred(row[shape], index, pictures.length, Math.min(shape === 'wide' ? 10 : 25, row[shape].w / pictures.length), 1);
      return [
        {
          id: `shine-${index}`,
          picture: { name: 'shine', svg: shine },
          box: { ...box, x: box.x - 2, w: box.w + 4 },
          alpha: 0.9,
        },
        { id: `lit-${index}`, picture: { name: `stone-${card}-holds`, svg: stone(cardOf(card), 'holds') }, box },
      ];
    });
  }

  function singing(facts: Facts): Item[] {
    const items = trees[shape].flatMap(([x, y, size, coat, after], index): Item[] => {
      if (facts.calls < after) return [];
      const box = square(painting, x, y, size, 180 / 260);
      const side = x < 50 ? 1 : -1;
      return [
        {
          id: `gibbon-${index}`,
          picture: { name: `gibbon-${coat}`, svg: gibbon(coat) },
          box,
          drift: { x: 0.05, y: 0.012, seconds: 3.4, phase: index / 4 },
        },
        ...(after === facts.calls || facts.calls === 3
          ? [
              {
                id: `hoot-${index}-${facts.calls}`,
                picture: { name: 'hoot', svg: hoot },
                box: square(painting, x + side * (shape === 'wide' ? 8 : 17), y + 2, size * 0.36, 160 / 120),
                turn: side > 0 ? 0 : Math.PI,
              } satisfies Item,
            ]
          : []),
      ];
    });
    return facts.calls === 3 ? [...items, ...lit(facts.laid)] : items;
  }

  function itemsOf(facts: Facts): Item[] {
    switch (facts.phase) {
      case 'step':
        return wading(facts);
      case 'stepped':
        return stood(facts);
      case 'rest':
        return resting(facts);
      case 'across':
        return lit(facts.laid);
      case 'call':
      case 'ending':
      case 'done':
        return singing(facts);
      default:
        return [];
    }
  }

  function draw(): void {
    const facts = view?.scene;
    if (!facts) return;
    const ready = (view?.targets ?? []).flatMap(({ box, picture }) =>
      box && picture
        ? [{ picture: { name: `stone-${picture}-wobbled`, svg: stone(cardOf(picture), 'wobbled') }, box: upper(box, PICTURE[shape]) }]
        : [],
    );
    painting.show(itemsOf(facts), ready);
  }

  /** The child tries a stone that does not hold, and is back on the last one: nobody falls. */
  function sway(id: string): void {
    if (painting.effects().life === 0) return;
    const lean = (ms: number, by: number | undefined) =>
      later(ms, () => {
        if (visit?.id !== id) return;
        visit = by === undefined ? undefined : { id, lean: by };
        draw();
      });
    visit = { id, lean: 0 };
    lean(STAND_MS, 0.09);
    lean(STAND_MS + SWAY_MS, -0.09);
    lean(STAND_MS + SWAY_MS * 2, 0.05);
    lean(STAND_MS + SWAY_MS * 3, undefined);
    draw();
  }

  function call(turn: number): void {
    const waiting =
      view?.scene?.phase === 'step' && !visit ? view.targets.filter(({ box, picture, disabled }) => box && picture && !disabled) : [];
    const next = waiting[(turn - 1) % Math.max(1, waiting.length)];
    if (next) painting.hop(next.id);
  }

  /** Stone after stone lights up: the others wait for their turn. */
  function shining(count: number): void {
    for (let index = 0; index < count; index++) later(260 + index * SHINE_MS, () => painting.hop(`lit-${index}`));
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      view = next;
      shape = nextShape;
      const facts = next.scene;
      if (facts?.phase !== 'step') visit = undefined;
      draw();
      const now = `${facts?.phase}-${facts?.round}-${facts?.calls}`;
      if (facts && now !== moment && (facts.phase === 'across' || (facts.phase === 'call' && facts.calls === 3)))
        shining(facts.laid.length);
      moment = now;
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects({ effects }) {
      for (const effect of effects) if (effect.type === 'retry' && effect.on && view?.scene?.phase === 'step') sway(effect.on);
    },
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
