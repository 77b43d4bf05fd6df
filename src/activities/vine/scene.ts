import { INK } from '../../art/pen';
import { basket, branch, bunch, bunting, gate, grape, lantern, mist, table } from '../../art/props/bunch';
import type { Box, Shape, Target, View } from '../../domain/activity';
import { beckon, cardOf, nothing, upper } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import type { Facts } from './rules';

/** The drawing leaves the lower part of the box to the name, which the page's own button writes there. */
const DRAWN = 0.84;
/** While nobody touches anything, a bunch swings now and then. */
const CALL_MS = 2600;
const rows: Record<Shape, readonly number[]> = { wide: [2], tall: [-2, 29] };

/** Three kinds of grapes, by name alone: a colour says nothing. */
const kindOf = (id: string): number => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3;

/** The story of a bunch as a picture that hangs from its stalk. */
function hanging(name: string): Picture {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 226" fill="none" stroke-linejoin="round" stroke-linecap="round">' +
    `<path d="M120 4V30" stroke="${INK}" stroke-width="15"/><path d="M120 4V30" stroke="#96735C" stroke-width="5"/>` +
    `<rect x="12" y="36" width="220" height="186" rx="30" fill="${INK}" opacity=".16"/><rect x="8" y="26" width="224" height="186" rx="30" fill="#FFFDF6" stroke="${INK}" stroke-width="7"/>` +
    `${nested(cardOf(name), 20, 38, 200, 160)}` +
    `<path d="M120 26C96 30 78 18 72 4C92-2 114 6 120 26ZM120 26C144 30 162 18 168 4C148-2 126 6 120 26Z" fill="#62B491" stroke="${INK}" stroke-width="6"/></svg>`;
  return { name: `hanging-${name}`, svg };
}

export const scene: SceneOf<Facts> = (painting: Painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let before: Facts['phase'] | undefined;

  function keeper(facts: Facts, kind: 'basket' | 'gate', box: Box, face: string): Item {
    const who = kind === 'basket' ? facts.hero : facts.gate;
    const count = facts.basket;
    const drawn = portrait(who, face) ?? nothing;
    const picture =
      kind === 'basket'
        ? { name: `basket-${who}-${face}-${count}`, svg: basket(nested, drawn, count) }
        : { name: `gate-${who}-${face}`, svg: gate(nested, drawn) };
    return { id: kind, picture, box: upper(box, DRAWN) };
  }

  function items(): Item[] {
    if (!view?.scene) return [];
    const { scene: facts, targets, props = [] } = view;
    const { phase } = facts;
    const drawn: Item[] = [];
    if (phase === 'vine' || phase === 'clear') {
      for (const [index, y] of rows[shape].entries()) {
        const box = { x: -2, y, w: 104, h: shape === 'wide' ? 13 : 9 };
        const width = Math.round(90 * painting.aspect(box));
        drawn.push({ id: `branch-${index}`, picture: { name: `branch-${width}`, svg: branch(width) }, box, behind: true });
      }
    }
    for (const target of targets) {
      const item = touched(target, facts);
      if (item) drawn.push(item);
    }
    for (const [index, { kind, box, text = '' }] of props.entries()) {
      if (kind === 'basket' || kind === 'gate') drawn.push(keeper(facts, kind, box, 'happy'));
      if (kind === 'full') {
        const count = facts.basket + 1;
        drawn.push({ id: 'basket', picture: { name: `basket-${count}`, svg: basket(nested, nothing, count) }, box });
      }
      if (kind === 'lantern')
        drawn.push({ id: `lantern-${text}`, picture: { name: `lantern-lit`, svg: lantern(true) }, box: above(box, index), behind: true });
    }
    if (phase === 'party') drawn.push(...party());
    for (let index = 0; index < facts.mist; index++) {
      const w = shape === 'wide' ? 30 : 62;
      drawn.push({
        id: `mist-${index}`,
        picture: { name: 'mist', svg: mist },
        box: {
          x: ((index + 0.5) * 100) / 3 - w / 2,
          y: phase === 'vine' ? (shape === 'wide' ? -3 : index * 10 - 2) : -8,
          w,
          h: shape === 'wide' ? 24 : 17,
        },
        alpha: 0.9,
        // Over the bunches on the trellis, never over the story in the hand.
        behind: phase !== 'vine',
      });
    }
    return drawn;
  }

  function touched({ id, box, picture, disabled }: Target, facts: Facts): Item | undefined {
    if (!box) return undefined;
    if (id === 'card' && picture) return { id, picture: hanging(picture), box };
    if (id === 'basket' || id === 'gate') {
      const face = disabled ? 'listen' : facts.missed ? 'cheer' : 'happy';
      return { ...keeper(facts, id, box, face), ...(disabled && { alpha: 0.6 }) };
    }
    if (id.startsWith('bunch-')) return { id, picture: { name: `bunch-${kindOf(id)}`, svg: bunch(kindOf(id)) }, box };
    if (id.startsWith('lantern-') && facts.phase === 'clear') {
      const lit = disabled === true;
      return { id, picture: { name: lit ? 'lantern-lit' : 'lantern-dark', svg: lantern(lit) }, box };
    }
    const test = id.replace('berry-', '');
    const taste = facts.tastes[test as keyof typeof facts.tastes] ?? 'whole';
    return { id, picture: { name: `grape-${test}-${taste}`, svg: grape(test, taste) }, box };
  }

  /** At the party the lanterns hang higher, over everybody's heads. */
  const above = ({ x, w, h }: Box, index: number): Box =>
    shape === 'wide'
      ? { x, y: -12 + (index % 2) * 5, w, h: h * 0.72 }
      : { x: (index % 3) * 33 + 1, y: index < 3 ? -14 : -2, w: 32, h: h * 0.8 };

  function party(): Item[] {
    const box = { x: -2, y: shape === 'wide' ? -16 : -18, w: 104, h: shape === 'wide' ? 22 : 14 };
    const width = Math.round(120 * painting.aspect(box));
    return [
      { id: 'bunting', picture: { name: `bunting-${width}`, svg: bunting(width) }, box, behind: true },
      {
        id: 'table',
        picture: { name: 'table', svg: table },
        box: shape === 'wide' ? { x: 39, y: 58, w: 24, h: 42 } : { x: 28, y: 60, w: 44, h: 40 },
      },
    ];
  }

  function draw(extra: readonly Item[] = []): void {
    const ready = (view?.targets ?? []).flatMap(({ id, box }) => {
      if (!box) return [];
      if (id.startsWith('lantern-')) return [{ picture: { name: 'lantern-lit', svg: lantern(true) }, box }];
      if (!id.startsWith('berry-')) return [];
      const test = id.replace('berry-', '');
      return (['sweet', 'spoiled'] as const).map((taste) => ({
        picture: { name: `grape-${test}-${taste}`, svg: grape(test, taste) },
        box,
      }));
    });
    painting.show([...items(), ...extra], ready);
  }

  function call(turn: number): void {
    const waiting = view?.targets.filter(({ id, disabled }) => (id.startsWith('bunch-') || id.startsWith('lantern-')) && !disabled) ?? [];
    const next = waiting[turn % Math.max(1, waiting.length)];
    if (next) painting.hop(next.id);
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      const card = view?.targets.find(({ id }) => id === 'card');
      view = next;
      shape = nextShape;
      const phase = next.scene?.phase;
      if (before === 'held' && phase === 'why' && card?.box && card.picture) {
        // The bunch is still in the child's hand: it flies into the basket.
        draw([{ id: 'card', picture: hanging(card.picture), box: card.box }]);
        painting.send('card', 'basket', () => painting.hop('basket'));
      } else draw();
      before = phase;
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects({ effects }) {
      for (const effect of effects) {
        if (effect.type === 'sound' && effect.name.startsWith('lantern-')) {
          for (const { id, disabled } of view?.targets ?? []) if (disabled) painting.hop(id);
        }
      }
    },
    relayout: () => draw(),
    destroy() {
      view = undefined;
    },
  };
};
