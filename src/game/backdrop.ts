import type { Scenery } from '../art/scenery';
import type { Area } from './area';
import { createLandmark, standing } from './landmark';
import { createMovers, type Movers } from './movers';
import type { Container, Image, PhaserScene } from './phaser';
import { sceneryOf } from './sceneries';
import { BEYOND, GROUND, HEIGHT, only, planesOf, WIDTH } from './scenery';
import { GAP, MAX_SIZE, type Piece, type Shelf, type Textures } from './textures';

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
/**
 * Words of another length make the play area a little higher or lower. While the picture is seen so much smaller or larger than it was
 * drawn it is not drawn again: that takes a cheap phone a tenth of a second, and the eye sees nothing of it.
 */
const STRETCH = { least: 0.7, most: 1.15 };
/** So much wider than what is seen it is drawn at either side, for when it is seen smaller. */
const ROOM = 0.04;

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

type Plane = ReturnType<typeof planesOf>[number];

interface Layer {
  name: 'far' | 'sea' | 'ground' | 'fore';
  image: Image;
  depth: number;
  x: number;
  y: number;
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
  /** How large and from where to where the layers are drawn, or are being drawn. */
  let drawn = { scale: 1, from: 0, to: 0 };
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

  /** A plane between two edges, drawn for the scale at which it is seen. */
  function pieceOf({ name, ids, top, bottom }: Plane, { from, to, scale }: typeof drawn): Piece {
    const [wide, high] = [to - from, bottom - top];
    const fit = Math.min(scale, (MAX_SIZE - GAP) / Math.max(wide, high));
    const view = `viewBox="${from} ${top} ${wide} ${high}" preserveAspectRatio="none"`;
    return {
      key: `${shown}/${name}/${from}..${to}@${fit}`,
      svg: only(svg, ids).replace(/viewBox="[^"]*"/, view),
      width: Math.ceil(wide * fit),
      height: Math.ceil(high * fit),
    };
  }

  /** Lets the screen see its part of what is drawn, or will be. */
  function look(now: Area) {
    const { s, left, x, y } = frame(now);
    for (const part of [behind, before]) part.setPosition(x, y).setScale(s);
    rightEdge = left + now.width / s;
    return { scale: s, from: Math.max(-BEYOND, left - SWAY - 8), to: Math.min(WIDTH + BEYOND, rightEdge + SWAY + 8) };
  }

  async function draw(now: Area, seen = look(now)): Promise<void> {
    const run = ++drawing;
    if (!svg) return;
    const room = (now.width / seen.scale) * ROOM;
    const wanted = { ...seen, from: Math.max(-BEYOND, seen.from - room), to: Math.min(WIDTH + BEYOND, seen.to + room) };
    const planes = planesOf(svg)
      .filter(({ top, bottom }) => bottom > top)
      .map((plane) => ({ ...plane, piece: pieceOf(plane, wanted) }));
    const pieces = [...planes.map(({ piece }) => piece), ...landmark.pieces(spot(), wanted.scale), ...(movers?.pieces(wanted.scale) ?? [])];
    drawn = wanted;
    await shelf.load(pieces, 'together');
    if (run !== drawing) return;
    shelf.keep(new Set(pieces.map(({ key }) => key)));

    behind.removeAll();
    before.removeAll();
    for (const { image: gone } of layers) gone.destroy();
    layers = planes.flatMap(({ name, depth, top, bottom, piece }) => {
      const found = shelf.find(piece.key);
      if (!found) return [];
      const layer = image()
        .setTexture(found.texture, found.frame)
        .setOrigin(0)
        .setPosition(wanted.from, top)
        .setDisplaySize(wanted.to - wanted.from, bottom - top)
        .setVisible(true);
      return [{ name, image: layer, depth, x: wanted.from, y: top }];
    });
    stack();
    settle(area ?? now);
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

  /** Everything finds its place on this screen. */
  function settle(now: Area): void {
    landmark.dress(shelf, spot());
    movers?.dress(shelf);
    extendGround((now.height - behind.y) / behind.scale - HEIGHT);
    update(0, 0);
  }

  /** Below the drawn ground its last row goes on to the bottom of the screen, and the nearest plants stand there. */
  function extendGround(missing: number): void {
    const ground = layers.find(isGround);
    apron.setVisible(ground !== undefined && missing > 0);
    for (const { name, image: layer, y } of layers) if (name === 'fore') layer.y = y + Math.max(0, missing);
    if (!ground || missing <= 0) return;
    const { texture, frame, displayWidth } = ground.image;
    const name = `${frame.name}/apron`;
    if (!texture.has(name)) texture.add(name, 0, frame.cutX, frame.cutY + frame.cutHeight - 4, frame.cutWidth, 1);
    apron
      .setTexture(texture.key, name)
      .setPosition(ground.x, HEIGHT - 1.5)
      .setDisplaySize(displayWidth, missing + 4);
    behind.addAt(apron, behind.getIndex(ground.image) + 1);
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
      area = next;
      const seen = look(next);
      const stretch = seen.scale / drawn.scale;
      if (seen.from >= drawn.from && seen.to <= drawn.to && stretch >= STRETCH.least && stretch <= STRETCH.most) settle(next);
      else await draw(next, seen);
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
