import { drawing, INK } from '../../art/pen';
import { lamb, type Mood, rain, sheep, tuft, warmth } from '../../art/props/flock';
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
/** From all sides to the lamb; then they lie down. */
const RUN_MS = 1100;
const LIE_MS = 1400;
const SING_MS = 620;
/** The first note of the flock's song, and the time between two. */
const SONG_MS = 360;
/** Whose turn it is in the song, as it is heard. */
const song: readonly Singer[] = ['sheep-1', 'sheep-3', 'sheep-2', 'sheep-4', 'lamb', 'sheep-4', 'sheep-2', 'sheep-3', 'lamb'];

/** Where the flock stands before it comes: between and behind the children, small with the distance. */
const away: Readonly<Record<Shape, Readonly<Record<Exclude<Singer, 'lamb'>, readonly [x: number, y: number, size: number]>>>> = {
  wide: { 'sheep-1': [42, 56, 17], 'sheep-2': [58, 54, 17], 'sheep-3': [36, 47, 13], 'sheep-4': [63, 46, 13] },
  tall: { 'sheep-1': [42, 60, 13], 'sheep-2': [58, 57, 13], 'sheep-3': [7, 52, 10], 'sheep-4': [93, 50, 10] },
};
/** Where each that has come stands at the children's feet: middle and height in percent. */
const near: Readonly<Record<Shape, Readonly<Record<Singer, readonly [x: number, y: number, size: number]>>>> = {
  wide: { 'sheep-1': [38, 82, 35], 'sheep-2': [62, 82, 35], 'sheep-3': [42, 66, 28], 'sheep-4': [58, 66, 28], lamb: [50, 84, 33] },
  tall: { 'sheep-1': [20, 87, 27], 'sheep-2': [80, 87, 27], 'sheep-3': [36, 74, 20], 'sheep-4': [64, 74, 20], lamb: [50, 88, 25] },
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

const pictureOf = ({ x, y, w, h }: Box, shape: Shape): Box => (shape === 'wide' ? { x, y, w, h: h * 0.78 } : { x, y, w: w * 0.45, h });

/** A box of a sheep about a middle on this screen. */
const standAt = (painting: Painting, [x, y, size]: readonly [number, number, number]): Box => square(painting, x, y, size, ASPECT);

export const scene: SceneOf<Facts> = (painting) => {
  let view: View<Facts> | undefined;
  let shape: Shape = 'wide';
  let moment = '';
  /** The sight that was walked to last. */
  let stop: number | undefined;
  /** The flock has come and lies. */
  let lain = false;
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

  /** The whole flock comes running, and lies down. */
  function arrive(): void {
    lain = painting.effects().life === 0;
    later(LIE_MS, () => {
      lain = true;
      draw();
      for (const singer of order) painting.hop(singer);
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
      ? square(painting, to.box.x + to.box.w * 0.12, to.box.y + to.box.h * 0.84, size)
      : square(painting, 50, shape === 'wide' ? 90 : 94, size);
    items.push({ id: 'walker', picture: walker(who), box, glide: WALK_MS });
  }

  /** The lamb, and the flock as near as it has come. */
  function gathered(facts: Facts, items: Item[]): void {
    const mood: Mood = facts.near > 2 ? 'glad' : facts.near > 0 ? 'calm' : 'sad';
    order.forEach((singer, index) => {
      const came = index < facts.near;
      const [x, y, size] = away[shape][singer];
      const drift = facts.drift * (x < 50 ? -3 : 3);
      const box = standAt(painting, came ? near[shape][singer] : [x + drift, y - facts.drift * 3, size * (1 - facts.drift * 0.12)]);
      const looks = (came ? near[shape][singer][0] : x) > 50;
      // Who has not come looks the other way.
      items.push({
        id: singer,
        picture: drawnAs(singer, 'stands', came ? 'glad' : 'calm', came ? looks : facts.drift > 0 ? !looks : looks),
        box,
        // The two at the back stand behind the children: nobody is hidden by the flock.
        behind: !came || index > 1,
        glide: WALK_MS + index * 120,
      });
    });
    for (let index = 0; index < facts.near; index++) {
      const [x, y] = near[shape][order[index] ?? 'lamb'];
      items.push({
        id: `tuft-${index}`,
        picture: { name: 'tuft', svg: tuft },
        box: square(painting, x + (x < 50 ? -9 : 9), y + 9, 10, 80 / 60),
        behind: true,
      });
    }
    if (facts.phase === 'since' && facts.time === 'week')
      items.push({
        id: 'rain',
        picture: { name: 'rain', svg: rain },
        box: square(painting, 50, shape === 'wide' ? 18 : 16, shape === 'wide' ? 46 : 34, 300 / 220),
        from: square(painting, -20, 12, 30, 300 / 220),
        glide: RUN_MS,
        behind: true,
        drift: { x: 0.03, y: 0.02, seconds: 6 },
      });
    const spot: readonly [number, number, number] = facts.phase === 'intro' ? [70, 80, shape === 'wide' ? 42 : 30] : near[shape].lamb;
    items.push({ id: 'lamb', picture: drawnAs('lamb', 'stands', mood, false), box: standAt(painting, spot), glide: WALK_MS });
  }

  /** All of them lie round the lamb. */
  function together(items: Item[]): void {
    items.push({
      id: 'warmth',
      picture: { name: 'warmth', svg: warmth },
      box: shape === 'wide' ? { x: 12, y: 16, w: 76, h: 90 } : { x: -12, y: 20, w: 124, h: 86 },
      behind: true,
    });
    for (const singer of singers) {
      const box = placeOf(shape, singer);
      const turned = box.x + box.w / 2 > 51;
      const mood = singing.has(singer) ? 'sing' : 'glad';
      items.push({ id: singer, picture: drawnAs(singer, lain ? 'lies' : 'stands', mood, turned), box, glide: RUN_MS });
    }
  }

  function draw(): void {
    const facts = view?.scene;
    if (!facts) return;
    const items: Item[] = [];
    const { phase } = facts;
    if (phase === 'find') looked(facts, items);
    else if (['song', 'whole', 'ending', 'done'].includes(phase)) together(items);
    else gathered(facts, items);
    const ready =
      phase === 'song'
        ? singers.flatMap((singer) => {
            const box = placeOf(shape, singer);
            return (['glad', 'sing'] as const).map((mood) => ({ picture: drawnAs(singer, 'lies', mood, box.x + box.w / 2 > 51), box }));
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
        if (facts.phase === 'song') arrive();
        else lain = true;
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
