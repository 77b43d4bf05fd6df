import type { Box, Shape, View } from '../domain/activity';
import type { Change } from '../domain/session';
import type { Actor } from './actor';
import { type Area, place, type Rect } from './area';
import type { Effects } from './effects';
import type { Container, Image, PhaserScene } from './phaser';
import type { Piece, Textures } from './textures';

/** A drawing by name: equal names mean equal drawings. It is fitted into its box, whole and centred. */
export interface Picture {
  name: string;
  svg: string;
}

/** Something a painter wants to see on the stage. */
export interface Item {
  /** A target's id, or any other name that stays the same while it means the same thing. */
  id: string;
  picture: Picture;
  box: Box;
  /** Behind the actors. */
  behind?: boolean;
  alpha?: number;
  /** Turns about its middle, in radians. */
  turn?: number;
  /** Comes and goes without ado. */
  still?: boolean;
  /** Walks to a new place instead of jumping there; a number says in how many milliseconds. */
  glide?: boolean | number;
  /** Where it comes from when it appears: it travels from there to its box. */
  from?: Box;
  drift?: Drift;
}

/** How a thing sways about its place. */
export interface Drift {
  /** How far to either side and up and down, in its own widths and heights. */
  x: number;
  y: number;
  /** Seconds for once to and fro. */
  seconds: number;
  /** 0-1: where on its way it is when the scene begins. */
  phase?: number;
  /** It looks to the right, and turns round to where it goes. */
  faces?: boolean;
}

/** What a painter may use of the stage. Boxes are in percent of the play area. */
export interface Painting {
  /**
   * Everything the painter draws, bottom to top. What was not there before appears, what is not listed any more vanishes.
   * @param ready drawings that will be needed in an instant, e.g. the pressed face of a key
   */
  show(items: readonly Item[], ready?: readonly { picture: Picture; box: Box }[]): void;
  /** Shows another drawing in the same place for a moment. */
  swap(id: string, picture: Picture, ms: number): void;
  tap(id: string): void;
  /** Sends an item to the middle of another one, where it ends; it then no longer belongs to the painter. */
  send(id: string, to: string, there: () => void): void;
  /** A happy hop of an item. */
  hop(id: string): void;
  /** Width divided by height of a box on this screen. */
  aspect(box: Box): number;
  /** Top of an actor's head, in percent of the play area. */
  head(actor: string): { x: number; y: number } | undefined;
  effects(): Effects;
}

/** Paints one activity. The stage itself has already painted cast, landmark and praise when it is called. */
export interface Painter<Facts = unknown> {
  paint(view: View<Facts>, shape: Shape): void;
  effects(change: Change): void;
  /** The stage has another size: draw again for it. */
  relayout(): void;
  destroy(): void;
}

/** Each `src/activities/<type>/scene.ts` exports one as `scene`; `Facts` are those of its rules. */
export type SceneOf<Facts = unknown> = (painting: Painting) => Painter<Facts>;

/** A painting as the stage holds it. */
export interface Canvas extends Painting {
  /** Middle of an item on the stage, in device pixels. */
  middle(id: string): { x: number; y: number } | undefined;
  follow(id: string, x: number, y: number): void;
  release(): void;
  refresh(area: Area): void;
  /** @param time in ms @param life 1: things drift, 0: they stand still */
  update(time: number, life: number): void;
  /** Resolves when everything listed is drawn. */
  settled(): Promise<void>;
  destroy(): void;
}

interface Held {
  item: Item;
  image: Image;
  rect: Rect;
  shown: boolean;
}

export interface Layers {
  behind: Container;
  before: Container;
}

export function createPainting(
  scene: PhaserScene,
  textures: Textures,
  { behind, before }: Layers,
  first: Area,
  effects: () => Effects,
  actor: (id: string) => Actor | undefined,
): Canvas {
  const shelf = textures.shelf();
  const held = new Map<string, Held>();
  const leaving = new Set<Image>();
  let area = first;
  let wanted: readonly Item[] = [];
  let ready: readonly { picture: Picture; box: Box }[] = [];
  let loading: Promise<void> = Promise.resolve();
  let dragged: string | undefined;
  let ended = false;

  const pieceOf = ({ picture, box }: { picture: Picture; box: Box }): Piece => {
    const { width, height } = place(area, box);
    const size = { width: Math.max(1, Math.ceil(width)), height: Math.max(1, Math.ceil(height)) };
    return { key: `${picture.name}@${size.width}x${size.height}`, svg: picture.svg, ...size };
  };

  /** Puts an item where it belongs. Its drawing is as large as its box, so that it rests at a scale of 1. */
  function lay(entry: Held): void {
    const { item, image, rect } = entry;
    const spot = shelf.find(pieceOf(item).key);
    if (!spot) return;
    image.setTexture(spot.texture, spot.frame).setVisible(true);
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    if (item.glide && entry.shown) walk(image, x, y, item.glide === true ? undefined : item.glide);
    else if (dragged !== item.id) image.setPosition(x, y);
    image.setRotation(item.turn ?? 0);
    if (!entry.shown) {
      entry.shown = true;
      image.setScale(1);
      if (!item.still) effects().appear(image, 1);
      if (item.from) {
        const start = place(area, item.from);
        const { x, y } = image;
        image.setPosition(start.x + start.width / 2, start.y + start.height / 2);
        effects().move(image, x, y, 900);
      }
    }
    if (item.still || item.alpha !== undefined) image.setAlpha(item.alpha ?? 1);
  }

  /** Where each walking item is going: it is not sent there twice. */
  const goals = new WeakMap<Image, string>();
  function walk(image: Image, x: number, y: number, ms: number | undefined): void {
    const goal = `${Math.round(x)},${Math.round(y)}`;
    if (goals.get(image) === goal || (!goals.has(image) && Math.abs(image.x - x) < 1 && Math.abs(image.y - y) < 1)) return;
    goals.set(image, goal);
    scene.tweens.killTweensOf(image);
    effects().move(image.setAlpha(1).setScale(1), x, y, ms);
  }

  function drop(image: Image, gone: () => void): void {
    leaving.add(image);
    effects().vanish(image, () => {
      leaving.delete(image);
      image.destroy();
      gone();
    });
  }

  function update(): void {
    const keep = new Set(wanted.map(({ id }) => id));
    for (const [id, { item, image, shown }] of [...held]) {
      if (keep.has(id)) continue;
      held.delete(id);
      if (dragged === id) dragged = undefined;
      if (item.still || !shown) image.destroy();
      else drop(image, () => undefined);
    }
    for (const item of wanted) {
      const entry = held.get(item.id);
      const rect = place(area, item.box);
      if (entry) Object.assign(entry, { item, rect });
      else held.set(item.id, { item, rect, image: scene.add.image(0, 0, '__WHITE').setVisible(false), shown: false });
      const now = held.get(item.id);
      if (!now) continue;
      (item.behind ? behind : before).add(now.image);
      (item.behind ? behind : before).bringToTop(now.image);
    }
    const pieces = [...wanted, ...ready].map(pieceOf);
    loading = shelf.load(pieces).then(() => {
      if (ended) return;
      for (const entry of held.values()) lay(entry);
      shelf.keep(new Set([...wanted, ...ready].map((part) => pieceOf(part).key)));
    });
  }

  return {
    show(items, soon = []) {
      wanted = items;
      ready = soon;
      update();
    },
    swap(id, picture, ms) {
      const entry = held.get(id);
      const spot = entry && shelf.find(pieceOf({ picture, box: entry.item.box }).key);
      if (!entry || !spot) return;
      entry.image.setTexture(spot.texture, spot.frame);
      effects().after(ms, () => {
        if (held.get(id) === entry) lay(entry);
      });
    },
    tap(id) {
      const entry = held.get(id);
      if (entry?.shown) effects().tap(entry.image, 1);
    },
    send(id, to, there) {
      const entry = held.get(id);
      const goal = held.get(to);
      if (!entry?.shown || !goal) {
        there();
        return;
      }
      held.delete(id);
      wanted = wanted.filter((item) => item.id !== id);
      if (dragged === id) dragged = undefined;
      const { rect } = goal;
      leaving.add(entry.image);
      effects().fly(entry.image, { x: rect.x + rect.width / 2, y: rect.y + rect.height * 0.36, scale: 0.3 }, () => {
        there();
        drop(entry.image, () => undefined);
      });
    },
    hop(id) {
      const entry = held.get(id);
      // A hop ends where it began: begun while the item still moves to its place, it would leave the item beside it.
      if (!entry?.shown || Math.abs(entry.image.y - entry.rect.y - entry.rect.height / 2) > 1) return;
      effects().hop(entry.image, entry.rect.height * 0.09, () => {
        if (held.get(id) === entry) lay(entry);
      });
    },
    aspect(box) {
      const { width, height } = place(area, box);
      return width / Math.max(1, height);
    },
    head(id) {
      const head = actor(id)?.head();
      const { play } = area;
      return head && { x: ((head.x - play.x) / play.width) * 100, y: ((head.y - play.y) / play.height) * 100 };
    },
    effects,
    middle(id) {
      const rect = held.get(id)?.rect;
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    follow(id, x, y) {
      const entry = held.get(id);
      if (!entry?.shown) return;
      if (dragged !== id) {
        dragged = id;
        scene.tweens.killTweensOf(entry.image);
        entry.image.setAlpha(1).setScale(1.05).setRotation(-0.03);
        before.bringToTop(entry.image);
      }
      entry.image.setPosition(x, y);
    },
    release() {
      const entry = dragged === undefined ? undefined : held.get(dragged);
      dragged = undefined;
      if (!entry) return;
      entry.image.setRotation(entry.item.turn ?? 0);
      const { x, y, width, height } = entry.rect;
      effects().fly(entry.image, { x: x + width / 2, y: y + height / 2, scale: 1 }, () => undefined);
    },
    refresh(next) {
      area = next;
      update();
    },
    update(time, life) {
      for (const { item, image } of held.values()) {
        if (!item.drift) continue;
        const { x, y, seconds, phase = 0, faces } = item.drift;
        const turn = (time / 1000 / seconds + phase) * 2 * Math.PI;
        const part = dragged === item.id ? 0 : life;
        // The picture is moved within its place, so that whatever else moves it is not disturbed.
        image.setOrigin(0.5 - Math.sin(turn) * x * part, 0.5 - Math.sin(turn * 1.7) * y * part);
        if (faces) image.setFlipX(Math.cos(turn) < 0);
      }
    },
    settled: () => loading,
    destroy() {
      ended = true;
      for (const { image } of held.values()) {
        scene.tweens.killTweensOf(image);
        image.destroy();
      }
      for (const image of leaving) {
        scene.tweens.killTweensOf(image);
        image.destroy();
      }
      held.clear();
      leaving.clear();
      shelf.keep(new Set());
    },
  };
}
