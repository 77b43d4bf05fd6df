import { drawing, INK } from '../../art/pen';
import { lamb, type Mood, sheep, tuft, warmth } from '../../art/props/flock';
import type { Box, Shape, View } from '../../domain/activity';
import { beckon, cardOf, nothing, square, through } from '../../game/brush';
import { portrait } from '../../game/figures';
import type { Item, Painting, Picture, SceneOf } from '../../game/painter';
import { nested } from '../../game/textures';
import { type Facts, placeOf, type Singer, singers } from './rules';

/** While nobody touches anything, what can be touched calls for it. */
const CALL_MS = 3200;
/** A walk over the field. */
const WALK_MS = 900;
const SING_MS = 620;
/** The first note of the flock's song, and the time between two. */
const SONG_MS = 360;
/** Whose turn it is in the song, as it is heard. */
const song: readonly Singer[] = ['sheep-1', 'sheep-3', 'sheep-2', 'sheep-4', 'lamb', 'sheep-4', 'sheep-2', 'sheep-3', 'lamb'];

/** Where the flock stands before it comes: behind the children's shoulders, small with the distance. */
const away: Readonly<Record<Shape, Readonly<Record<Exclude<Singer, 'lamb'>, readonly [x: number, y: number, size: number]>>>> = {
  wide: { 'sheep-1': [7, 40, 15], 'sheep-2': [93, 42, 15], 'sheep-3': [40, 34, 12], 'sheep-4': [60, 36, 12] },
  tall: { 'sheep-1': [12, 48, 9], 'sheep-2': [88, 48, 9], 'sheep-3': [40, 42, 7], 'sheep-4': [61, 43, 7] },
};
/** Where each that has come stands at the children's feet: middle and height in percent. */
const near: Readonly<Record<Shape, Readonly<Record<Singer, readonly [x: number, y: number, size: number]>>>> = {
  wide: { 'sheep-1': [36, 84, 31], 'sheep-2': [64, 84, 31], 'sheep-3': [41, 70, 25], 'sheep-4': [59, 70, 25], lamb: [50, 88, 27] },
  tall: { 'sheep-1': [24, 90, 20], 'sheep-2': [77, 90, 20], 'sheep-3': [36, 80, 16], 'sheep-4': [65, 80, 16], lamb: [50, 92, 17] },
};
const order = ['sheep-1', 'sheep-2', 'sheep-3', 'sheep-4'] as const;

const ASPECT = 200 / 160;
const drawnAs = (singer: Singer, how: 'stands' | 'lies', mood: Mood, turned: boolean): Picture => ({
  name: `${singer}-${how}-${mood}-${turned}`,
  svg: singer === 'lamb' ? lamb(how, mood) : sheep(singers.indexOf(singer), how, mood, turned),
});

/** A part of the field: what is to be seen there, on a patch of grass. */
function sight(picture: string, seen: boolean): Picture {
  const card = nested(cardOf(picture), 20, 16, 200, 160);
  return {
    name: `sight-${picture}-${seen}`,
    svg: drawing(
      240,
      200,
      `<path d="M10 168C4 140 30 128 60 130C110 120 180 124 206 134C240 140 240 176 214 186C160 200 60 200 24 190C14 186 12 178 10 168Z" fill="${seen ? '#CFE8A8' : '#E2C386'}"/>` +
        `<rect x="12" y="12" width="220" height="178" rx="34" fill="${INK}" opacity=".2"/><rect x="8" y="6" width="224" height="180" rx="34" fill="${seen ? '#C9F2DC' : '#FFFDF6'}" stroke="${INK}" stroke-width="7"/>${card}` +
        (seen
          ? `<circle cx="206" cy="34" r="24" fill="#8ED9B4" stroke="${INK}" stroke-width="6"/><path d="M195 34L203 43L218 25" stroke="${INK}" stroke-width="7"/>`
          : ''),
    ),
  };
}

/** Who walks over the field. */
function walker(id: string): Picture {
  return {
    name: `walker-${id}`,
    svg: drawing(
      160,
      160,
      `<ellipse cx="82" cy="148" rx="50" ry="9" fill="${INK}" opacity=".2"/><circle cx="80" cy="78" r="64" fill="#FFE9B8"/>` +
        through(`f-${id}`, 80, 78, 64, nested(portrait(id, 'happy') ?? nothing, 14, 16, 132, 132)) +
        `<circle cx="80" cy="78" r="64" stroke="#FFFDF6" stroke-width="12"/><circle cx="80" cy="78" r="70" stroke="${INK}" stroke-width="7"/>`,
    ),
  };
}

const pictureOf = ({ x, y, w, h }: Box, shape: Shape): Box =>
  shape === 'wide' ? { x, y: y + h * 0.04, w, h: h * 0.66 } : { x: x + w * 0.01, y: y + h * 0.02, w: w * 0.47, h: h * 0.96 };

/** A box of a sheep about a middle on this screen. */
const standAt = (painting: Painting, [x, y, size]: readonly [number, number, number]): Box => square(painting, x, y, size, ASPECT);

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let moment = '';
  /** The sight that was walked to last. */
  let stop: number | undefined;
  const singing = new Set<Singer>();

  const later = (ms: number, then: () => void) => painting.effects().after(ms, () => view && then());

  function sing(singer: Singer): void {
    singing.add(singer);
    draw();
    painting.hop(singer);
    later(SING_MS, () => {
      singing.delete(singer);
      draw();
    });
  }

  /** Each its own note, as the song is heard. */
  function chorus(): void {
    song.forEach((singer, index) => {
      later(500 + index * SONG_MS, () => sing(singer));
    });
  }

  function looked(facts: Facts, items: Item[]): void {
    const boxes =
      view?.targets.flatMap(({ id, box }) => (box && id.startsWith('sight-') ? [{ id, box: pictureOf(box, shape) }] : [])) ?? [];
    facts.sights.forEach(({ picture, seen }, index) => {
      const at = boxes[index];
      if (at) items.push({ id: at.id, picture: sight(picture, seen), box: at.box });
    });
    const { walker: who } = facts;
    if (!who) return;
    const to = stop === undefined ? undefined : boxes[stop];
    const size = shape === 'wide' ? 20 : 12;
    const box = to
      ? square(painting, to.box.x + to.box.w * 0.16, to.box.y + to.box.h * 0.86, size)
      : square(painting, shape === 'wide' ? 50 : 50, shape === 'wide' ? 92 : 94, size);
    items.push({ id: 'walker', picture: walker(who), box, glide: WALK_MS });
  }

  /** The lamb, and the flock as near as it has come. */
  function gathered(facts: Facts, items: Item[]): void {
    const mood: Mood = facts.near > 2 ? 'glad' : facts.near > 0 ? 'calm' : 'sad';
    order.forEach((singer, index) => {
      const came = index < facts.near;
      const [x, y, size] = away[shape][singer];
      const drift = facts.drift * (x < 50 ? -4 : 4);
      const box = standAt(painting, came ? near[shape][singer] : [x + drift, y, size]);
      const looks = (came ? near[shape][singer][0] : x) > 50;
      // Who has not come looks the other way.
      items.push({
        id: singer,
        picture: drawnAs(singer, 'stands', came ? 'glad' : 'calm', came ? looks : facts.drift > 0 ? !looks : looks),
        box,
        behind: !came,
        glide: WALK_MS + index * 120,
      });
    });
    for (let index = 0; index < facts.near; index++) {
      const [x, y] = near[shape][order[index] ?? 'lamb'];
      items.push({
        id: `tuft-${index}`,
        picture: { name: 'tuft', svg: tuft },
        box: square(painting, x + (x < 50 ? -7 : 7), y + (shape === 'wide' ? 9 : 5), shape === 'wide' ? 10 : 6, 80 / 60),
      });
    }
    const spot = near[shape].lamb;
    items.push({ id: 'lamb', picture: drawnAs('lamb', 'stands', mood, false), box: standAt(painting, spot), glide: WALK_MS });
  }

  /** All of them lie round the lamb. */
  function together(items: Item[]): void {
    items.push({
      id: 'warmth',
      picture: { name: 'warmth', svg: warmth },
      box: shape === 'wide' ? { x: 14, y: 20, w: 72, h: 84 } : { x: -10, y: 34, w: 120, h: 70 },
      behind: true,
    });
    for (const singer of singers) {
      const box = placeOf(shape, singer);
      const turned = box.x + box.w / 2 > 51;
      items.push({
        id: singer,
        picture: drawnAs(singer, 'lies', singing.has(singer) ? 'sing' : 'glad', turned),
        box,
        glide: WALK_MS,
      });
    }
  }

  function draw(): void {
    const facts = view?.scene;
    if (!facts) return;
    const items: Item[] = [];
    const { phase } = facts;
    if (phase === 'find') looked(facts, items);
    else if (phase === 'song' || phase === 'whole') together(items);
    else gathered(facts, items);
    const ready =
      phase === 'song'
        ? singers.map((singer) => {
            const box = placeOf(shape, singer);
            return { picture: drawnAs(singer, 'lies', 'sing', box.x + box.w / 2 > 51), box };
          })
        : [];
    painting.show(items, ready);
  }

  function call(turn: number): void {
    const facts = view?.scene;
    if (facts?.phase === 'find') {
      const open = view?.targets.filter(({ disabled }) => !disabled) ?? [];
      const next = open[turn % Math.max(1, open.length)];
      if (next) painting.hop(next.id);
    } else if (facts?.phase === 'song') {
      const next = singers.find((singer) => !facts.sung.includes(singer));
      if (next) painting.hop(next);
    } else if (facts) painting.hop(turn % 2 === 0 ? 'lamb' : (order[turn % order.length] ?? 'lamb'));
  }

  return {
    paint(next, nextShape) {
      const first = view === undefined;
      view = next;
      shape = nextShape;
      const facts = next.scene;
      if (facts && facts.moment !== moment) {
        moment = facts.moment;
        if (facts.phase === 'find') stop = undefined;
        if (facts.phase === 'whole') chorus();
      }
      draw();
      if (first) beckon(painting, CALL_MS, () => view !== undefined, call);
    },
    effects({ effects }) {
      for (const effect of effects) {
        if (effect.type === 'retry' && effect.on?.startsWith('sight-')) {
          const index = view?.scene?.sights.findIndex(({ id }) => `sight-${id}` === effect.on) ?? -1;
          if (index >= 0) stop = index;
          draw();
        }
        const on = effect.type === 'tap' ? singers.find((singer) => singer === effect.on) : undefined;
        if (on) sing(on);
      }
    },
    relayout: draw,
    destroy() {
      view = undefined;
    },
  };
};
