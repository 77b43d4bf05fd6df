import { drawing } from '../../art/pen';
import { people } from '../../art/people/cast';
import { alarmLamp, bodyMark, markAt, reefPillar, type Sign } from '../../art/props/alarm-lamp';
import type { Box, Prop, View } from '../../domain/activity';
import { framed, upper } from '../../game/brush';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import { whole } from '../../lib/boxes';
import type { Facts } from './rules';

/** The lower part of a box is its name, which the page's own button writes there. */
const DRAWN = 0.74;
/** From one beat of the body to the next, and how long it lasts (ms). */
const BEAT_MS = 760;
const BEAT_LASTS_MS = 340;
/** A child in a wheelchair sits this much lower than one who stands, in units of a figure. */
const SEATED: Readonly<Record<string, number>> = { khoi: 40 };

const drawnIn = (box: Box): Box => upper(box, DRAWN);

const lamp = (sign: Sign, state: 'off' | 'on' | 'calm'): Picture => ({ name: `lamp-${sign}-${state}`, svg: alarmLamp(sign, state) });
const lantern = (sign: Sign, state: 'on' | 'calm'): Picture => ({ name: `lantern-${sign}-${state}`, svg: alarmLamp(sign, state, true) });
const mark = (sign: Sign, beat: boolean): Picture => ({ name: `mark-${sign}-${beat}`, svg: bodyMark(sign, beat) });

/** A card on a shell: lit when chosen, pale when it did not fit yet. */
const onShell = (picture: string, look: 'calm' | 'glad' | 'out' | 'told'): Picture => ({
  name: `card-${picture}-${look}`,
  svg: framed(picture, { corner: 34, edge: look === 'told' ? 0 : 14, fill: look === 'glad' ? '#FFD166' : '#FFFDF6', pale: look === 'out' }),
});

/** What stands on the stage stands on the reef: a pillar under the top one of each column, down to the ground. */
function pillars(painting: Painting, boxes: readonly Box[]): Item[] {
  const tops = boxes.filter((box) => !boxes.some((other) => other.x === box.x && other.y < box.y));
  return tops.map(({ x, y, w, h }) => {
    const top = y + h * DRAWN * 0.86;
    const box = { x: x + w * 0.08, y: top, w: w * 0.84, h: 101 - top };
    const aspect = painting.aspect(box);
    return { id: `reef-${x}`, picture: { name: `reef-${aspect.toFixed(2)}`, svg: reefPillar(aspect) }, box, behind: true, still: true };
  });
}

/** The rope that the lanterns hang on, from one side of the stage to the other. */
function rope(painting: Painting, lanterns: readonly Prop[]): Item[] {
  const handles = lanterns.map(({ box }) => ({ x: box.x + box.w / 2, y: box.y + box.h * 0.12 }));
  if (handles.length === 0) return [];
  const box = { x: -2, y: -6, w: 104, h: 30 };
  const width = Math.round(200 * painting.aspect(box));
  const points = [{ x: -2, y: -5 }, ...handles, { x: 102, y: -5 }].map(({ x, y }) => [
    Math.round(((x - box.x) / box.w) * width),
    Math.round(((y - box.y) / box.h) * 200),
  ]);
  const path = `M${points.map((point) => point.join(' ')).join('L')}`;
  const svg = drawing(
    width,
    200,
    `<path d="${path}" stroke="#7A5A4A" stroke-width="7"/><path d="${path}" stroke="#D9A25E" stroke-width="3"/>`,
  );
  return [{ id: 'rope', picture: { name: `rope-${width}`, svg }, box, behind: true }];
}

/** Where the marks lie on the child who stands on the stage; nothing while the child is not there yet. */
function marks(painting: Painting, { scene }: View<Facts>): { sign: Sign; box: Box }[] {
  if (!scene?.reading) return [];
  const { hero, clues, lit } = scene.reading;
  const head = painting.head(hero);
  const figure = people[hero as keyof typeof people]?.();
  if (!head || !figure) return [];
  // Feet stand at 98.5 % of the play area: what lies between them and the head tells how large the child is.
  const unit = (98.5 - head.y) / (figure.feet - figure.top);
  const seat = SEATED[hero] ?? 0;
  return clues
    .filter((sign) => !lit.includes(sign))
    .map((sign) => {
      const { x, y, size } = markAt[sign];
      const h = size * unit;
      const w = h / painting.aspect(whole);
      const left = head.x + ((x - figure.middle) * unit) / painting.aspect(whole) - w / 2;
      return { sign, box: { x: left, y: 98.5 - (figure.feet - y - seat) * unit - h / 2, w, h } };
    });
}

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let lit: readonly Sign[] = [];
  let beating = false;

  function draw(): void {
    if (!view) return;
    const lanterns = (view.props ?? []).filter(({ kind }) => kind.endsWith('lantern'));
    const onReef = [
      ...view.targets.flatMap(({ kind, box }) => (box && kind !== 'body' && kind !== 'story' ? box : [])),
      ...(view.props ?? []).flatMap((prop) => (lanterns.includes(prop) ? [] : prop.box)),
    ];
    const items: Item[] = [...pillars(painting, onReef), ...rope(painting, lanterns)];
    const ready: { picture: Picture; box: Box }[] = [];
    for (const { kind, box, text, picture } of view.props ?? []) {
      if (kind === 'feeling' && picture) items.push({ id: picture, picture: onShell(picture, 'glad'), box: drawnIn(box) });
      if (kind === 'lamp') items.push({ id: `lit-${text}`, picture: lamp(text as Sign, 'on'), box: drawnIn(box) });
      if (kind === 'lantern') items.push({ id: `lantern-${text}`, picture: lantern(text as Sign, 'on'), box });
      if (kind === 'calm-lantern') items.push({ id: `lantern-${text}`, picture: lantern(text as Sign, 'calm'), box });
    }
    for (const { id, kind, box, picture, disabled } of view.targets) {
      if (!box) continue;
      if (kind === 'lamp') {
        const sign = id.slice('lamp-'.length) as Sign;
        items.push({ id, picture: lamp(sign, disabled ? 'on' : 'off'), box: drawnIn(box) });
        ready.push({ picture: lamp(sign, 'on'), box: drawnIn(box) });
      }
      if (kind === 'story' && picture) items.push({ id, picture: onShell(picture, 'told'), box });
      if (kind === 'sign' && picture) items.push({ id, picture: onShell(picture, disabled ? 'out' : 'calm'), box: drawnIn(box) });
      if (kind === 'feeling' && picture) {
        const look = disabled ? (view.scene?.found.some((feeling) => picture === `feeling-${feeling}`) ? 'glad' : 'out') : 'calm';
        items.push({ id: picture, picture: onShell(picture, look), box: drawnIn(box) });
      }
    }
    for (const { sign, box } of marks(painting, view)) {
      items.push({ id: `mark-${sign}`, picture: mark(sign, false), box });
      ready.push({ picture: mark(sign, true), box });
    }
    painting.show(items, ready);
  }

  /** The marks beat like a heart, one after the other, until nobody reads them any more. */
  function beat(): void {
    if (!view || view.scene?.reading === undefined || painting.effects().life === 0) {
      beating = false;
      return;
    }
    beating = true;
    // A child who has only just come onto the stage has its marks a moment later.
    draw();
    for (const { sign } of marks(painting, view)) painting.swap(`mark-${sign}`, mark(sign, true), BEAT_LASTS_MS);
    painting.effects().after(BEAT_MS, beat);
  }

  return {
    paint(next) {
      const now = next.scene?.reading?.lit ?? [];
      // The alarm leaves the body and lights its lamp.
      for (const sign of now.filter((each) => !lit.includes(each))) {
        painting.send(`mark-${sign}`, `lamp-${sign}`, () => painting.hop(`lamp-${sign}`));
      }
      lit = now;
      view = next;
      draw();
      if (!beating) beat();
    },
    effects({ effects }) {
      for (const effect of effects) if (effect.type === 'tap' && effect.on?.startsWith('mark-')) painting.hop(effect.on);
    },
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
