import { part, screen } from '../../art/props/parcel';
import type { Box, View } from '../../domain/activity';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import type { Facts } from './rules';

/** The drawing leaves the lower part of the box to the words, which the page's own button writes there. */
const DRAWN = 0.8;
/** While nobody touches anything, what is still closed hops now and then. */
const CALL_MS = 2800;

const upper = ({ x, y, w, h }: Box): Box => ({ x, y, w, h: h * DRAWN });

export const scene: SceneOf<Facts> = (painting: Painting) => {
  let view: View<Facts> | undefined;
  let turn = 0;

  const known = (id: string) => view?.scene?.parts.find((each) => each.id === id);

  function pictureOf(id: string): Picture | undefined {
    const { form = 'present', gift } = view?.scene ?? {};
    const it = known(id);
    return it && { name: `part-${gift}-${id}-${it.look}`, svg: part(form, it.seat, it.look, it.sign) };
  }

  function draw(): void {
    if (!view) return;
    const { scene: facts, targets, props = [] } = view;
    const parts = targets.flatMap(({ id, box }) => (id.startsWith('part-') && box ? [{ id, part: id.replace('part-', ''), box }] : []));
    const items: Item[] = [];
    if (facts?.form === 'chat' && parts.length > 0) {
      const boxes = parts.map(({ box }) => box);
      const left = Math.min(...boxes.map(({ x }) => x)) - 2;
      const right = Math.max(...boxes.map(({ x, w }) => x + w)) + 2;
      const box = { x: left, y: -4, w: right - left, h: 108 };
      const width = Math.round(300 * painting.aspect(box));
      items.push({ id: 'screen', picture: { name: `screen-${width}`, svg: screen(width) }, box, behind: true });
    }
    for (const { id, part: name, box } of parts) {
      const picture = pictureOf(name);
      if (picture) items.push({ id, picture, box: upper(box) });
    }
    for (const { kind, text = '', box } of props) {
      const picture = kind === 'part' ? pictureOf(text) : undefined;
      if (picture) items.push({ id: `part-${text}`, picture, box, glide: true });
    }
    painting.show(items);
  }

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());
  function call(): void {
    later(CALL_MS, () => {
      const waiting =
        view?.targets.filter(
          ({ id, disabled }) => id.startsWith('part-') && !disabled && known(id.replace('part-', ''))?.look === 'closed',
        ) ?? [];
      turn += 1;
      const next = waiting[turn % Math.max(1, waiting.length)];
      if (next && painting.effects().life > 0) painting.hop(next.id);
      call();
    });
  }

  return {
    paint(next) {
      const first = view === undefined;
      const reading = next.scene?.reading ?? '';
      const was = known(reading)?.look;
      view = next;
      draw();
      // What is read for the first time springs open.
      if (!first && next.scene?.phase === 'lift' && known(reading) && (was ?? 'closed') === 'closed') painting.hop(`part-${reading}`);
      if (first) call();
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
