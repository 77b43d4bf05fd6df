import type { Figure, Part } from '../art/figure';
import type { Actor as Wanted } from '../domain/activity';
import { random } from '../lib/random';
import type { Area } from './area';
import type { Container, Image, PhaserScene } from './phaser';
import { acrossOf } from './places';
import { type Piece, type Shelf, svgDocument } from './textures';

/** Figures are drawn to one scale; these are a child's height from crown to sole, and a tall grown-up's, in its units. */
const KID = 560;
const ADULT = 700;

/** Who stands outside stands a little further back. */
const back = { 'far-left': 0.035, left: 0.012, middle: 0, right: 0.012, 'far-right': 0.035 } as const;

/**
 * Device pixels per figure unit: children are some 62 % of the play area's height, grown-ups just fit.
 * @param crowd how many stand on the stage; on a tall screen more than three must shrink
 */
export function unitOf({ play, shape }: Area, crowd: number): number {
  if (shape === 'wide') return Math.min((play.height * 0.64) / KID, play.height / ADULT);
  return Math.min((play.height * 0.98) / ADULT, play.width / Math.max(3, crowd) / 320);
}

/** Where an actor's feet are, in device pixels. */
export function standing({ play, shape }: Area, at: Wanted['at'], all: readonly Wanted[]): { x: number; y: number } {
  return { x: play.x + acrossOf(at, all, shape) * play.width, y: play.y + play.height * (0.985 - back[at]) };
}

export interface Actor {
  readonly id: string;
  /** Moves with the effects; rests at (0, 0). */
  readonly body: Container;
  readonly root: Container;
  /** The drawings a look needs, at `unit` device pixels per figure unit. */
  pieces(pose: string, face: string, unit: number): Piece[];
  /** Takes a look, if its drawings are there. */
  wear(pose: string, face: string): void;
  /** Draws again what it wears: after new drawings were made. */
  refresh(): void;
  /** The look it wears now. */
  look(): { pose: string; face: string };
  stand(x: number, y: number, unit: number): void;
  /** @param unit device pixels per figure unit */
  size(unit: number): void;
  /** Looks towards a place on the stage, or straight ahead. */
  glance(x: number | undefined): void;
  wave(): void;
  /** Top of the head, in device pixels. */
  head(): { x: number; y: number };
  update(time: number, delta: number, life: number): void;
  destroy(): void;
}

const WAVES = new Set(['wave', 'cheer']);
const WAVE_MS = 1200;
const BREATH_MS = 3200;
const TURN = Math.PI * 2;

function hash(id: string): number {
  let value = 7;
  for (const letter of id) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value;
}

const boxOf = (figure: Figure, part: Part): readonly [number, number, number, number] =>
  part.box[2] > 0 && part.box[3] > 0 ? part.box : [0, 0, figure.width, figure.height];

/** A paper doll that lives: it blinks and breathes in its own time, the same in every run. */
export function createActor(scene: PhaserScene, shelf: Shelf, id: string, figure: Figure): Actor {
  const next = random(hash(id));
  const root = scene.add.container();
  const body = scene.add.container();
  root.add(body);
  const images: Image[] = [];
  let faces: { image: Image; x: number; y: number }[] = [];
  let arms: { image: Image; side: number }[] = [];
  let worn = { pose: '', face: '' };
  let unit = 1;
  let blinkAt = 1500 + next() * 3000;
  let shut = false;
  let glanceTo = 0;
  let lookX = 0;
  let lookY = 0;
  let idleLook = 0;
  let idleAt = 2500 + next() * 3000;
  let waving = Number.NEGATIVE_INFINITY;
  let wantsWave = false;
  const phase = next() * TURN;

  const keyOf = (part: Part) => `${id}/${part.key}`;

  function dress(eyes: 'open' | 'closed'): boolean {
    const parts = figure.parts(worn.pose, worn.face, eyes);
    if (parts.some((part) => !shelf.find(keyOf(part)))) return false;
    faces = [];
    arms = [];
    parts.forEach((part, index) => {
      const spot = shelf.find(keyOf(part));
      if (!spot) return;
      let image = images[index];
      if (!image) {
        image = scene.add.image(0, 0, '__WHITE');
        images.push(image);
        body.add(image);
      }
      const [x, y, w, h] = boxOf(figure, part);
      const [px, py] = part.pivot ?? [x, y];
      image.setTexture(spot.texture, spot.frame).setVisible(true).setRotation(0);
      image
        .setOrigin((px - x) / w, (py - y) / h)
        .setPosition(px - figure.middle, py - figure.feet)
        .setDisplaySize(w, h);
      if (part.moves === 'face') faces.push({ image, x: image.x, y: image.y });
      if (part.moves === 'arm') arms.push({ image, side: px < figure.middle ? -1 : 1 });
    });
    images.forEach((image, index) => {
      if (index >= parts.length) image.setVisible(false);
    });
    return true;
  }

  /** Only the eyes change: found by the drawing's key, so that a blink costs one new frame. */
  function blink(closed: boolean): void {
    shut = closed;
    const parts = figure.parts(worn.pose, worn.face, closed ? 'closed' : 'open');
    parts.forEach((part, index) => {
      const spot = shelf.find(keyOf(part));
      if (part.moves === 'face' && spot) images[index]?.setTexture(spot.texture, spot.frame);
    });
  }

  return {
    id,
    body,
    root,
    pieces(pose, face, size) {
      const parts = new Map<string, Part>();
      for (const eyes of ['open', 'closed'] as const) for (const part of figure.parts(pose, face, eyes)) parts.set(part.key, part);
      return [...parts.values()].map((part) => {
        const box = boxOf(figure, part);
        return {
          key: keyOf(part),
          svg: svgDocument(part.svg, box),
          width: Math.max(1, Math.ceil(box[2] * size)),
          height: Math.max(1, Math.ceil(box[3] * size)),
        };
      });
    },
    wear(pose, face) {
      const before = worn;
      worn = { pose, face };
      if (!dress('open')) {
        worn = before;
        return;
      }
      shut = false;
      if (pose !== before.pose && WAVES.has(pose)) wantsWave = true;
    },
    refresh: () => dress('open'),
    look: () => worn,
    stand(x, y, size) {
      unit = size;
      root.setPosition(x, y);
    },
    size(next) {
      unit = next;
    },
    glance(x) {
      const far = x === undefined ? 0 : (x - root.x) / unit;
      glanceTo = Math.abs(far) < 40 ? 0 : Math.sign(far) * 4;
    },
    wave() {
      wantsWave = true;
    },
    head: () => ({ x: root.x, y: root.y - (figure.feet - figure.top) * unit }),
    update(time, delta, life) {
      const breath = (0.5 - 0.5 * Math.cos((time / BREATH_MS) * TURN + phase)) * life;
      root.setScale(unit * (1 - 0.015 * breath), unit * (1 + 0.012 * breath));
      root.setRotation(Math.sin(time / 2700 + phase) * 0.008 * life);

      if (life === 0) {
        if (shut) blink(false);
      } else if (time >= blinkAt) {
        blink(!shut);
        // Now and then twice in a row, as people do.
        blinkAt = time + (shut ? 120 : next() < 0.18 ? 160 : 3000 + next() * 3000);
      }

      if (time >= idleAt) {
        idleAt = time + 1600 + next() * 2600;
        idleLook = glanceTo === 0 && idleLook === 0 && next() < 0.7 ? (next() - 0.5) * 6 : 0;
      }
      const ease = Math.min(1, delta / 110);
      lookX += ((glanceTo === 0 ? idleLook * life : glanceTo) - lookX) * ease;
      lookY += ((glanceTo === 0 ? 0 : -1) + Math.sin((time / BREATH_MS) * TURN + phase) * 0.8 * life - lookY) * ease;
      for (let index = 0; index < faces.length; index++) {
        const part = faces[index];
        if (part) part.image.setPosition(part.x + lookX, part.y + lookY);
      }

      if (wantsWave) {
        wantsWave = false;
        if (life > 0) waving = time;
      }
      const wave = time - waving;
      const swing = wave < WAVE_MS ? Math.sin((wave / WAVE_MS) * Math.PI * 4) * 0.14 * Math.sin((wave / WAVE_MS) * Math.PI) ** 0.5 : 0;
      const breathe = Math.sin((time / BREATH_MS) * TURN + phase) * 0.012 * life;
      for (let index = 0; index < arms.length; index++) {
        const arm = arms[index];
        if (arm) arm.image.rotation = arm.side * (swing * (arm.side > 0 || worn.pose === 'cheer' ? 1 : 0) + breathe);
      }
    },
    destroy() {
      scene.tweens.killTweensOf(body);
      scene.tweens.killTweensOf(root);
      root.destroy();
    },
  };
}
