import { part, screen } from '../../art/props/parcel';
import type { View } from '../../domain/activity';
import { around, beckon, upper } from '../../game/brush';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import type { Facts } from './rules';

/** The drawing leaves the lower part of the box to the words, which the page's own button writes there. */
const DRAWN = 0.8;
/** While nobody touches anything, what is still closed hops now and then. */
const CALL_MS = 2800;

export const scene: SceneOf<Facts> = (painting: Painting) => {
  let view: View<Facts> | undefined;

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
      const { x, w } = around(parts.map(({ box }) => box));
      const box = { x: x - 2, y: -4, w: w + 4, h: 108 };
      const width = Math.round(300 * painting.aspect(box));
      items.push({ id: 'screen', picture: { name: `screen-${width}`, svg: screen(width) }, box, behind: true });
    }
    for (const { id, part: name, box } of parts) {
      const picture = pictureOf(name);
      if (picture) items.push({ id, picture, box: upper(box, DRAWN) });
    }
    for (const { kind, text = '', box } of props) {
      const picture = kind === 'part' ? pictureOf(text) : undefined;
      if (picture) items.push({ id: `part-${text}`, picture, box, glide: true });
    }
    painting.show(items);
  }

  function call(turn: number): void {
    const waiting =
      view?.targets.filter(
        ({ id, disabled }) => id.startsWith('part-') && !disabled && known(id.replace('part-', ''))?.look === 'closed',
      ) ?? [];
    const next = waiting[turn % Math.max(1, waiting.length)];
    if (next) painting.hop(next.id);
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
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects() {},
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
