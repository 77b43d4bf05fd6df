import type { Scenery } from '../art/scenery';
import type { Area } from './area';
import { createLandmark, standing } from './landmark';
import { createMovers, type Movers } from './movers';
import type { Container, Image, PhaserScene } from './phaser';
import { sceneryOf } from './sceneries';
import { BEYOND, GROUND, HEIGHT, only, planesOf, WIDTH } from './scenery';
import { addTexture, MAX_SIZE, rasterise, type Shelf, type Textures } from './textures';

export interface Backdrop {
  /** Loads the scenery of a station; what is already there is kept. */
  show(background: string, landmark: string | undefined): Promise<void>;
  layout(area: Area): Promise<void>;
  /** What the story says about the place: `lamp` on|off|sweep, `flash`, and the facts of its movers, such as `boat` 0-1. */
  facts(scene: Readonly<Record<string, string | number | boolean>>): void;
  /** @param time in ms @param life 1: drifts and glitters, 0: stands still */
  update(time: number, life: number): void;
  destroy(): void;
}

/** How far the nearest layer sways to either side. */
const SWAY = 14;

const backgrounds = import.meta.glob<string>('../art/backgrounds/*.svg', { query: '?raw', import: 'default' });
const landmarks = import.meta.glob<string>('../art/landmarks/*.svg', { query: '?raw', import: 'default' });

/** What a place is drawn from: the SVG documents of the place and its landmark, empty when there is none, and what moves there. */
export type Drawings = readonly [background: string, landmark: string, scenery: Scenery];

export const drawingsOf = (background: string, landmark: string | undefined): Promise<Drawings> =>
  Promise.all([
    backgrounds[`../art/backgrounds/${background}.svg`]?.() ?? '',
    landmark ? (landmarks[`../art/landmarks/${landmark}.svg`]?.() ?? '') : '',
    sceneryOf(background),
  ]);

const isGround = ({ name }: Layer): boolean => name === 'ground';

interface Layer {
  name: 'far' | 'sea' | 'ground' | 'fore';
  image: Image;
  depth: number;
  x: number;
}

/**
 * @param back behind the actors
 * @param front before them
 */
export function createBackdrop(scene: PhaserScene, textures: Textures, back: Container, front: Container): Backdrop {
  const shelf: Shelf = textures.shelf();
  const behind = scene.add.container();
  const before = scene.add.container();
  back.add(behind);
  front.add(before);

  let layers: Layer[] = [];
  let area: Area | undefined;
  let svg = '';
  let shown = '';
  let scenery: Scenery = { focus: { wide: WIDTH / 2, tall: WIDTH / 2 }, ambience: 'none' };
  let movers: Movers | undefined;
  let told: Readonly<Record<string, string | number | boolean>> = {};
  let scale = 1;
  let rightEdge = WIDTH;
  let drawing = 0;

  const image = (): Image => scene.add.image(0, 0, '__WHITE').setVisible(false);
  const landmark = createLandmark(scene, behind);
  const apron = image().setOrigin(0);
  const spot = () => standing(scenery.landmark, area?.shape ?? 'wide', rightEdge);

  /** Where the background lies: it covers the screen, its ground line meets the bottom of the play area. */
  function frame({ width, height, play, shape }: Area) {
    const ground = play.y + play.height;
    const cover = Math.max(width / WIDTH, ground / GROUND);
    const fill = (height - ground) / (HEIGHT - GROUND);
    const s = Math.max(cover, Math.min(fill, cover * 1.18));
    const half = width / 2 / s;
    const focus = Math.min(Math.max(scenery.focus[shape], half), WIDTH - half);
    return { s, left: focus - half, x: width / 2 - focus * s, y: ground - GROUND * s };
  }

  async function drawPlanes(parts: ReturnType<typeof planesOf>, left: number, right: number, run: number) {
    const fit = Math.min(scale, MAX_SIZE / (right - left));
    return Promise.all(
      parts.map(async ({ name, ids, top, bottom }) => {
        if (bottom <= top || run !== drawing) return undefined;
        const view = `viewBox="${left} ${top} ${right - left} ${bottom - top}" preserveAspectRatio="none"`;
        const alone = only(svg, ids).replace(/viewBox="[^"]*"/, view);
        const canvas = await rasterise(alone, Math.ceil((right - left) * fit), Math.ceil((bottom - top) * fit));
        if (run !== drawing) return undefined;
        const key = `plane-${run}-${name}`;
        addTexture(scene, key, canvas);
        return { key, x: left, y: top, w: right - left, h: bottom - top };
      }),
    );
  }

  async function draw(now: Area): Promise<void> {
    const run = ++drawing;
    const { s, left, x, y } = frame(now);
    scale = s;
    rightEdge = left + now.width / s;
    for (const part of [behind, before]) part.setPosition(x, y).setScale(s);
    if (!svg) return;
    const edge = left - SWAY - 8;
    const from = Math.max(-BEYOND, edge);
    const to = Math.min(WIDTH + BEYOND, left + now.width / s + SWAY + 8);
    const parts = planesOf(svg);
    const [drawn] = await Promise.all([
      drawPlanes(parts, from, to, run),
      shelf.load([...landmark.pieces(spot(), s), ...(movers?.pieces(s) ?? [])]),
    ]);
    if (run !== drawing) return;

    const old = layers;
    behind.removeAll();
    before.removeAll();
    layers = drawn.flatMap((found, index) => {
      const part = parts[index];
      if (!found || !part) return [];
      const layer = image()
        .setTexture(found.key)
        .setOrigin(0)
        .setPosition(found.x, found.y)
        .setDisplaySize(found.w, found.h)
        .setVisible(true);
      return [{ name: part.name, image: layer, depth: part.depth, x: found.x }];
    });
    stack();
    for (const { image: gone } of old) {
      const { key } = gone.texture;
      gone.destroy();
      scene.textures.remove(key);
    }
    dressAll();
    extendGround(now);
  }

  /** Bottom to top: sky and hills, beams, sea with its glitter, ground, landmark; the nearest plants stand before the actors. */
  function stack(): void {
    for (const { name, image: layer } of layers) {
      const into = name === 'fore' ? before : behind;
      into.add(layer);
      if (name === 'far') behind.add([...landmark.beams]);
      movers?.stack(name, into);
    }
    behind.add([...landmark.house]);
  }

  function dressAll(): void {
    landmark.dress(shelf, spot());
    movers?.dress(shelf);
    update(0, 0);
  }

  /** Below the drawn ground its last row goes on to the bottom of the screen, and the nearest plants stand there. */
  function extendGround(now: Area): void {
    const ground = layers.find(isGround);
    const missing = (now.height - behind.y) / scale - HEIGHT;
    apron.setVisible(ground !== undefined && missing > 0);
    if (!ground || missing <= 0) return;
    const { texture, displayWidth } = ground.image;
    const { width, height } = texture.source[0] ?? { width: 1, height: 4 };
    if (!texture.has('apron')) texture.add('apron', 0, 0, height - 4, width, 1);
    apron
      .setTexture(texture.key, 'apron')
      .setPosition(ground.x, HEIGHT - 1.5)
      .setDisplaySize(displayWidth, missing + 4);
    behind.addAt(apron, behind.getIndex(ground.image) + 1);
    for (const { name, image: fore } of layers) if (name === 'fore') fore.y += missing;
  }

  function update(time: number, life: number): void {
    const sway = Math.sin(time / 5200) * SWAY * 0.6 * life;
    for (const layer of layers) layer.image.x = layer.x + sway * layer.depth;
    apron.x = (layers.find(isGround)?.image ?? apron).x;
    landmark.update(time, life, sway * 0.7);
    movers?.update(time, life);
  }

  return {
    async show(background, name) {
      const key = `${background}+${name ?? ''}`;
      if (key === shown) return;
      shown = key;
      const [nextSvg, house, nextScenery] = await drawingsOf(background, name);
      if (key !== shown) return;
      svg = nextSvg;
      scenery = nextScenery;
      landmark.show(house, name ?? '', scenery.landmark?.lamp);
      movers?.destroy();
      movers = createMovers(scene, scenery);
      movers.facts(told);
      if (area) await draw(area);
    },
    async layout(next) {
      const old = area;
      area = next;
      const { s, x, y } = frame(next);
      for (const part of [behind, before]) part.setPosition(x, y).setScale(s);
      if (!old || old.width !== next.width || old.height !== next.height || old.shape !== next.shape || Math.abs(s / scale - 1) > 0.02)
        await draw(next);
    },
    facts(facts) {
      told = facts;
      landmark.facts(facts);
      movers?.facts(facts);
    },
    update,
    destroy() {
      drawing++;
      shown = '';
      behind.destroy();
      before.destroy();
    },
  };
}
