import { drawing, INK } from '../../art/pen';
import { glow } from '../../art/props/dune-voice';
import type { Box, Shape, Target, View } from '../../domain/activity';
import { beckon, cardOf, nothing, square, through } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { whole } from '../../lib/boxes';
import type { Facts } from './rules';

/** The picture leaves the lower part of the box to the place's name, which the page's own button writes there. */
const PICTURE = 0.7;
const HINT_MS = 3600;

const spotId = ({ id }: Target): string => id.replace('spot-', '');
const upper = ({ x, y, w, h }: Box): Box => ({ x, y: y + h * 0.02, w, h: h * PICTURE });
const middle = ({ x, y, w, h }: Box): readonly [number, number] => [x + w / 2, y + h * 0.02 + (h * PICTURE) / 2];

/** A drawn map of the dunes with its trails; those that can be walked now are bold. */
function map(painting: Painting, { trails, at }: NonNullable<Facts['map']>, boxes: ReadonlyMap<string, Box>): Picture {
  const ratio = painting.aspect(whole);
  const width = Math.round(600 * ratio);
  const place = (id: string) => {
    const [x, y] = middle(boxes.get(id) ?? whole);
    return [Math.round((x / 100) * width), Math.round((y / 100) * 600)] as const;
  };
  const drawn = trails.map(([from, to], index) => {
    const [x1, y1] = place(from);
    const [x2, y2] = place(to);
    const near = from === at || to === at;
    const bend = (index % 2 === 0 ? 1 : -1) * 18;
    const d = `M${x1} ${y1}Q${(x1 + x2) / 2 + bend} ${(y1 + y2) / 2 + bend} ${x2} ${y2}`;
    return near
      ? `<path d="${d}" stroke="${INK}" stroke-width="20"/><path d="${d}" stroke="#FFD166" stroke-width="10"/>`
      : `<path d="${d}" stroke="#C98F4E" stroke-width="9" stroke-dasharray="2 20"/>`;
  });
  const hills = [0.16, 0.44, 0.78]
    .map((x, index) => {
      const [left, top] = [Math.round(x * width) - 120, 90 + index * 190];
      return `<path d="M${left} ${top + 60}c40-70 110-90 160-40s90 40 130 10" stroke="#F5CE8C" stroke-width="8"/>`;
    })
    .join('');
  return {
    name: `map-${width}-${at}-${trails.join(' ')}`,
    svg: drawing(width, 600, `<rect width="${width}" height="600" rx="40" fill="#FFF6E0" opacity=".86"/>${hills}${drawn.join('')}`),
  };
}

/** A place as a round-cornered picture: lifted when one can go there, pale when not, with a bent arrow where nobody was found. */
function place(target: Target, mood: 'near' | 'here' | 'far', found: boolean): Picture {
  const card = nested(cardOf(target.picture ?? ''), 20, 20, 200, 160);
  const rim = mood === 'near' ? '#FFD166' : mood === 'here' ? '#8FE0C6' : '#FFFDF6';
  const badge = found
    ? `<circle cx="204" cy="34" r="30" fill="#D9E4F2" stroke="${INK}" stroke-width="7"/><path d="M216 46V36C216 26 198 22 192 32M192 22V34H204" stroke="${INK}" stroke-width="7"/>`
    : '';
  return {
    name: `${target.id}-${mood}-${found}`,
    svg: drawing(
      240,
      200,
      (mood === 'near' ? `<rect x="10" y="16" width="224" height="182" rx="36" fill="${INK}"/>` : '') +
        `<rect x="8" y="8" width="224" height="182" rx="36" fill="${rim}" stroke="${INK}" stroke-width="${mood === 'near' ? 9 : 6}"/>${card}` +
        (mood === 'far' ? '<rect x="12" y="12" width="216" height="174" rx="32" fill="#FFF6E0" opacity=".5"/>' : '') +
        badge,
    ),
  };
}

/** Who walks, in a small round frame. */
function walker(id: string): Picture {
  return {
    name: `walker-${id}`,
    svg: drawing(
      160,
      160,
      `<ellipse cx="82" cy="146" rx="56" ry="11" fill="${INK}" opacity=".2"/><circle cx="80" cy="78" r="66" fill="#C9F2DC"/>` +
        through(`w-${id}`, 80, 78, 66, nested(portrait(id, 'happy') ?? nothing, 12, 14, 136, 136)) +
        `<circle cx="80" cy="78" r="66" stroke="#FFFDF6" stroke-width="13"/><circle cx="80" cy="78" r="72" stroke="${INK}" stroke-width="7"/>`,
    ),
  };
}

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';

  function draw(): void {
    if (!view) return;
    const { scene: facts, targets } = view;
    const items: Item[] = [];
    const ready: { picture: Picture; box: Box }[] = [];
    if (facts?.map) {
      const { at, found, walkers } = facts.map;
      const places = targets.flatMap((target) => (target.box ? [{ target, box: target.box }] : []));
      const boxes = new Map(places.map(({ target, box }) => [spotId(target), box]));
      items.push({ id: 'map', picture: map(painting, facts.map, boxes), box: whole, behind: true, still: true });
      for (const { target, box } of places) {
        const id = spotId(target);
        const mood = id === at ? 'here' : target.disabled ? 'far' : 'near';
        items.push({ id: target.id, picture: place(target, mood, found.includes(id)), box: upper(box), still: true });
      }
      const here = boxes.get(at);
      if (here) {
        const [x, y] = middle(here);
        const box = square(painting, x, y, here.h * 0.62);
        for (const [index, id] of walkers.entries()) {
          const left = box.x + (index - (walkers.length - 1) / 2) * box.w * 0.62;
          items.push({ id: `walker-${id}`, picture: walker(id), box: { ...box, x: left }, glide: true });
        }
      }
    } else {
      const colour = facts?.light === 'gold' ? '#FFD166' : '#C9A9F2';
      items.push({
        id: `light-${colour}`,
        picture: { name: `glow${colour}`, svg: glow(colour) },
        box: square(painting, 68, 50, shape === 'wide' ? 140 : 104),
        behind: true,
        alpha: 0.8,
      });
    }
    painting.show(items, ready);
  }

  /** Places nearby hop one after the other: here one can go. */
  function hint(turn: number): void {
    const near = view?.scene?.map ? view.targets.filter(({ box, disabled }) => box && !disabled) : [];
    const next = near[(turn - 1) % Math.max(1, near.length)];
    if (next) painting.hop(next.id);
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      view = next;
      shape = nextShape;
      draw();
      if (first) beckon(painting, HINT_MS, () => view !== undefined, hint);
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
