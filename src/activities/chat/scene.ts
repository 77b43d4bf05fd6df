import { call, dots, joy, key, medal, message, openHand, phone, smallPhone } from '../../art/props/toy-chat';
import type { Box, Shape, View } from '../../domain/activity';
import { beckon, square } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { type Facts, frames, slot } from './rules';

/** While nobody touches anything, what can be touched hops now and then. */
const CALL_MS = 3600;
const POP_MS = 60;
/** The phone where it only shows: between two people, and beside the one who holds it. */
const shown: Record<Shape, Box> = { wide: { x: 39, y: 6, w: 22, h: 88 }, tall: { x: 37, y: 24, w: 26, h: 74 } };
const hearts = [
  [40, 16, 17, 3.4],
  [50, 4, 22, 4.2],
  [60, 14, 15, 3],
] as const;

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';

  const wide = (name: string, box: Box, draw: (width: number) => string): Picture => {
    const width = Math.round(100 * painting.aspect(box));
    return { name: `${name}-${width}`, svg: draw(width) };
  };

  function who(from: string, blocked: boolean): Picture {
    const face = portrait(from, 'happy');
    return { name: `who-${from}-${blocked}`, svg: medal(from, face && nested(face, 10, 12, 120, 120), blocked) };
  }

  const small = ({ from, messages, sent, made }: Facts): Picture => ({
    name: `small-${from}-${messages.map(({ id }) => id).join('-')}-${sent}-${made.join('-')}`,
    svg: smallPhone(messages, sent, made),
  });

  /** The phone with a picture of who writes at its edge. */
  function beside(facts: Facts, id: string, box: Box): Item[] {
    const size = shape === 'wide' ? 30 : 20;
    return [
      // Whether it is blocked is seen on the picture at its edge.
      { id, picture: small({ ...facts, made: facts.made.filter((move) => move !== 'block') }), box },
      {
        id: `${id}-who`,
        picture: who(facts.from, facts.made.includes('block')),
        box: square(painting, box.x + box.w * (shape === 'wide' ? 0.02 : 0.5), box.y + box.h * 0.05, size),
      },
    ];
  }

  /** The phone as large as the stage: messages, dots, and the keys below. */
  function large(facts: Facts): Item[] {
    const frame = frames[shape];
    const height = 560;
    const width = Math.round(height * painting.aspect(frame));
    const kept = facts.made.includes('keep');
    const rim = shape === 'wide' ? 34 : 24;
    const items: Item[] = [
      {
        id: 'frame',
        picture: { name: `phone-${width}-${kept}`, svg: phone(width, height, rim, kept) },
        box: frame,
        behind: shape === 'wide',
      },
    ];
    for (const { id, box, disabled } of view?.targets ?? []) {
      if (!box) continue;
      if (id === 'more') items.push({ id, picture: wide('dots', box, dots), box });
      else if (id === 'ok' || id === 'not-ok' || id === 'keep' || id === 'block')
        items.push({ id, picture: wide(`key-${id}-${disabled === true}`, box, (width) => key(width, id, disabled === true)), box });
      else {
        const it = facts.messages.find((each) => `message-${each.id}` === id);
        if (it)
          items.push({
            id,
            picture: wide(`message-${it.sign}-${it.behind ?? ''}`, box, (width) => message(width, it.sign, it.behind ?? '')),
            box,
          });
      }
    }
    if (facts.phase === 'handle')
      facts.messages.forEach(({ id, sign }, index) => {
        const box = slot(shape, index);
        items.push({ id: `told-${id}`, picture: wide(`told-${sign}`, box, (width) => message(width, sign, '', true)), box });
      });
    const [x, y, size] = shape === 'wide' ? [32.6, 14.5, 20] : [11, 13.5, 15];
    items.push({ id: 'who', picture: who(facts.from, facts.made.includes('block')), box: square(painting, x, y, size) });
    return items;
  }

  function items(facts: Facts): Item[] {
    switch (facts.phase) {
      case 'read':
      case 'handle':
        return large(facts);
      case 'reply':
      case 'whom':
        return beside(facts, 'phone', shown[shape]);
      case 'sent':
        return [
          ...beside(facts, 'phone', shown[shape]),
          ...(facts.ok
            ? hearts.map(
                ([x, y, size, seconds], at): Item => ({
                  id: `joy-${at}`,
                  picture: { name: 'joy', svg: joy },
                  box: square(painting, x, y, shape === 'wide' ? size : size * 0.7),
                  from: square(painting, 50, 70, 6),
                  drift: { x: 0.12, y: 0.1, seconds, phase: at / 3 },
                }),
              )
            : []),
        ];
      case 'carry': {
        const [phoneAt, hand] = ['phone', 'hand'].map((id) => view?.targets.find((each) => each.id === id)?.box);
        return [
          ...(phoneAt ? [{ id: 'phone', picture: small(facts), box: phoneAt }] : []),
          ...(hand
            ? [
                {
                  id: 'hand',
                  picture: { name: 'open-hand', svg: openHand },
                  box: square(
                    painting,
                    hand.x + hand.w * (shape === 'wide' ? 0.06 : 0.14),
                    shape === 'wide' ? 66 : 70,
                    shape === 'wide' ? 36 : 20,
                  ),
                } satisfies Item,
              ]
            : []),
        ];
      }
      case 'heard':
        return [
          { id: 'phone', picture: small(facts), box: shape === 'wide' ? { x: 45, y: 44, w: 10, h: 50 } : { x: 39, y: 52, w: 22, h: 44 } },
          {
            id: 'call',
            picture: { name: 'call', svg: call },
            box: square(painting, shape === 'wide' ? 42 : 46, shape === 'wide' ? 8 : 6, shape === 'wide' ? 26 : 16, 160 / 120),
            from: square(painting, 62, 66, 8, 160 / 120),
            drift: { x: 0.1, y: 0.14, seconds: 3.4 },
          },
        ];
      default:
        return [];
    }
  }

  function draw(): void {
    if (view?.scene) painting.show(items(view.scene));
  }

  function waiting(): string | undefined {
    const targets = view?.targets ?? [];
    const next =
      targets.find(({ id }) => id === 'more') ??
      targets.find(({ id, disabled }) => (id === 'keep' || id === 'block') && !disabled) ??
      targets.find(({ id }) => id === 'hand');
    return next?.id;
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      const before = view?.scene?.messages.length ?? 0;
      view = next;
      shape = nextShape;
      draw();
      const messages = next.scene?.messages ?? [];
      const last = messages.at(-1);
      // A message that has just come springs up.
      if (!first && next.scene?.phase === 'read' && messages.length > before && last)
        painting.effects().after(POP_MS, () => view && painting.hop(`message-${last.id}`));
      if (first)
        beckon(
          painting,
          CALL_MS,
          () => view !== undefined,
          () => {
            const id = waiting();
            if (id) painting.hop(id);
          },
        );
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
