import type { Area } from './area';
import type { Container, Image, PhaserScene } from './phaser';
import { BEYOND, beamSvg, extent, GROUND, glintSvg, glowSvg, HEIGHT, lampState, only, planesOf, WIDTH } from './scenery';
import { addTexture, MAX_SIZE, type Piece, rasterise, type Shelf, type Textures } from './textures';

export interface Backdrop {
  /** Loads the scenery of a station; what is already there is kept. */
  show(background: string, landmark: string | undefined): Promise<void>;
  layout(area: Area): Promise<void>;
  /** What the story says about the place: `lamp` on|off|sweep, `flash`, `boat` 0-1. */
  facts(scene: Readonly<Record<string, string | number | boolean>>): void;
  /** @param time in ms @param life 1: drifts and glitters, 0: stands still */
  update(time: number, life: number): void;
  destroy(): void;
}

/** How far the nearest layer sways to either side. */
const SWAY = 14;

/** Where a landmark stands (its feet), and which part of the picture a tall screen shows. */
const spots = {
  wide: { x: 1300, y: 640, scale: 0.68, focus: 800 },
  tall: { x: 1108, y: 648, scale: 0.62, focus: 935 },
} as const;

const backgrounds = import.meta.glob<string>('../art/backgrounds/*.svg', { query: '?raw', import: 'default' });
const landmarks = import.meta.glob<string>('../art/landmarks/*.svg', { query: '?raw', import: 'default' });
const props = import.meta.glob<string>('../art/props/boat.svg', { query: '?raw', import: 'default' });

/** The SVG documents of a place, the landmark and the boat; empty when there is none. */
export type Drawings = readonly [background: string, landmark: string, boat: string];

export const drawingsOf = (background: string, landmark: string | undefined): Promise<Drawings> =>
  Promise.all([
    backgrounds[`../art/backgrounds/${background}.svg`]?.() ?? '',
    landmark ? (landmarks[`../art/landmarks/${landmark}.svg`]?.() ?? '') : '',
    props['../art/props/boat.svg']?.() ?? '',
  ]);

/** Where the sun lies on the water: x, y and width of each glint. */
const glints = [
  [640, 492, 60],
  [730, 500, 50],
  [610, 520, 64],
  [705, 534, 70],
  [575, 552, 56],
  [780, 556, 52],
  [660, 574, 76],
  [520, 590, 58],
  [735, 600, 66],
  [610, 612, 60],
] as const;

const isGround = ({ name }: Layer): boolean => name === 'ground';

interface Layer {
  name: string;
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
  let house = '';
  let boatSvg = '';
  let shown = '';
  let lamp: 'on' | 'off' | 'sweep' = 'off';
  let flash = false;
  let voyage: number | undefined;
  let sailed = 0;
  let scale = 1;
  let rightEdge = WIDTH;
  let at = { x: 0, y: 0, scale: 1 };
  let drawing = 0;

  const image = (): Image => scene.add.image(0, 0, '__WHITE').setVisible(false);
  const sparkles = glints.map(() => image());
  const beams = [image().setOrigin(0, 0.5), image().setOrigin(0, 0.5)];
  const glow = image();
  const tower = image().setOrigin(0.5, 562 / 580);
  const lit = image().setOrigin(0.5, 562 / 580);
  const boat = image().setOrigin(0.5, 0.88);
  const apron = image().setOrigin(0);
  /** On narrow screens the landmark stands nearer to the middle, so that all of it is seen. */
  function spotOf() {
    const spot = spots[area?.shape ?? 'wide'];
    return { ...spot, x: Math.max(1100, Math.min(spot.x, rightEdge - 215 * spot.scale)) };
  }

  /** Gives an image its texture and the size it has in the background's own units. */
  function dress(target: Image, key: string, width: number, height: number): void {
    const spot = shelf.find(key);
    target.setVisible(spot !== undefined);
    if (spot) target.setTexture(spot.texture, spot.frame).setDisplaySize(width, height);
  }

  function pieces(): Piece[] {
    const { scale: size } = spotOf();
    const px = (units: number) => Math.max(1, Math.ceil(units * scale));
    const towerSize = { width: px(440 * size), height: px(580 * size) };
    return [
      { key: 'beam', svg: beamSvg, width: 256, height: 128 },
      { key: 'glow', svg: glowSvg, width: 128, height: 128 },
      { key: 'glint', svg: glintSvg, width: 80, height: 12 },
      ...(house
        ? [
            { key: `${shown}/off`, svg: lampState(house, ['base', 'lamp-off']), ...towerSize },
            { key: `${shown}/on`, svg: lampState(house, ['base', 'lamp-on']), ...towerSize },
          ]
        : []),
      ...(boatSvg ? [{ key: 'boat', svg: boatSvg, width: px(220), height: px(151) }] : []),
    ];
  }

  /** Where the background lies: it covers the screen, its ground line meets the bottom of the play area. */
  function frame({ width, height, play, shape }: Area) {
    const ground = play.y + play.height;
    const cover = Math.max(width / WIDTH, ground / GROUND);
    const fill = (height - ground) / (HEIGHT - GROUND);
    const s = Math.max(cover, Math.min(fill, cover * 1.18));
    const half = width / 2 / s;
    const focus = Math.min(Math.max(spots[shape].focus, half), WIDTH - half);
    return { s, left: focus - half, x: width / 2 - focus * s, y: ground - GROUND * s };
  }

  async function drawPlane(name: string, ids: readonly string[], left: number, right: number, run: number) {
    if (ids.length === 0) return undefined;
    const alone = only(svg, ids);
    const view = (y: number, h: number) =>
      alone.replace(/viewBox="[^"]*"/, `viewBox="${left} ${y} ${right - left} ${h}" preserveAspectRatio="none"`);
    const [top, bottom] = await extent(view(0, HEIGHT));
    if (bottom <= top || run !== drawing) return undefined;
    const fit = Math.min(scale, MAX_SIZE / (right - left));
    const canvas = await rasterise(view(top, bottom - top), Math.ceil((right - left) * fit), Math.ceil((bottom - top) * fit));
    if (run !== drawing) return undefined;
    const key = `plane-${run}-${name}`;
    addTexture(scene, key, canvas);
    return { key, x: left, y: top, w: right - left, h: bottom - top };
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
      Promise.all(parts.map(({ name, ids }) => drawPlane(name, ids, from, to, run))),
      shelf.load(pieces()),
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

  /** Bottom to top: sky and hills, beams, sea with its glitter and the boat, ground, landmark; the nearest plants stand before the actors. */
  function stack(): void {
    for (const { name, image: layer } of layers) {
      (name === 'fore' ? before : behind).add(layer);
      if (name === 'far') behind.add([...beams]);
      if (name === 'sea') behind.add([...sparkles, boat]);
    }
    behind.add([tower, lit, glow]);
  }

  function dressAll(): void {
    at = spotOf();
    const lampY = at.y - (562 - 92) * at.scale;
    for (const part of [tower, lit]) part.setPosition(at.x, at.y);
    dress(tower, `${shown}/off`, 440 * at.scale, 580 * at.scale);
    dress(lit, `${shown}/on`, 440 * at.scale, 580 * at.scale);
    dress(glow, 'glow', 300 * at.scale, 300 * at.scale);
    glow.setPosition(at.x, lampY);
    for (const beam of beams) {
      dress(beam, 'beam', 620, 150);
      beam.setPosition(at.x, lampY);
    }
    sparkles.forEach((sparkle, index) => {
      const [x, y, width] = glints[index] ?? [0, 0, 0];
      dress(sparkle, 'glint', width, 7);
      sparkle.setPosition(x, y);
    });
    dress(boat, 'boat', 220, 151);
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
    const shift = sway * 0.7;
    tower.x = lit.x = glow.x = at.x + shift;

    const burning = lamp !== 'off' && house !== '';
    const blink = flash && life > 0 ? oneOneOne(time) : 1;
    lit.setVisible(burning && blink > 0.4);
    // Turning light seen from the side: it is longest across, and a flash of the lamp when it looks at us.
    const angle = time / 1900;
    const turning = lamp === 'sweep' && life > 0;
    const facing = turning ? Math.max(0, Math.sin(angle)) ** 6 : 0.25;
    glow.setVisible(burning).setAlpha((0.55 + 0.45 * facing) * blink);
    const size = ((turning ? 240 + 190 * facing : 290) * at.scale) / (glow.frame.width || 1);
    glow.setScale(size);
    const across = turning ? Math.cos(angle) : 0.9;
    for (let index = 0; index < beams.length; index++) {
      const beam = beams[index];
      if (!beam) continue;
      const reach = index === 0 ? across : -across;
      beam.x = at.x + shift;
      beam.setVisible(burning && (lamp === 'sweep' || !flash) && Math.abs(reach) > 0.03);
      beam.setScale((reach * 760) / (beam.frame.width || 1), (150 * (1.25 - 0.5 * Math.abs(reach))) / (beam.frame.height || 1));
      beam.setRotation(index === 0 ? -0.05 : 0.05);
      beam.setAlpha((turning ? 0.9 : 0.6) * (1 - 0.4 * facing));
    }

    for (let index = 0; index < sparkles.length; index++) {
      const wave = 0.5 + 0.5 * Math.sin(time / (520 + index * 37) + index * 1.9);
      sparkles[index]?.setAlpha(life > 0 ? wave * wave * 0.95 : 0.5);
    }
    if (voyage !== undefined) {
      sailed += (voyage - sailed) * (life > 0 ? 0.012 : 1);
      const depth = 0.26 + 0.5 * sailed;
      boat.setVisible(boat.frame.name === 'boat');
      boat.setPosition(775 - 150 * sailed, 500 + 98 * sailed + Math.sin(time / 900) * 2.5 * life);
      boat.setScale((depth * 220) / (boat.frame.width || 1)).setRotation(Math.sin(time / 1300) * 0.025 * life);
    } else boat.setVisible(false);
  }

  return {
    async show(background, landmark) {
      const key = `${background}+${landmark ?? ''}`;
      if (key === shown) return;
      shown = key;
      [svg, house, boatSvg] = await drawingsOf(background, landmark);
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
      lamp = facts.lamp === 'on' || facts.lamp === 'sweep' ? facts.lamp : 'off';
      flash = facts.flash === true;
      const next = typeof facts.boat === 'string' ? Number(facts.boat) : facts.boat;
      if (typeof next === 'number' && Number.isFinite(next)) {
        if (voyage === undefined) sailed = next;
        voyage = next;
      } else voyage = undefined;
    },
    update,
    destroy() {
      drawing++;
      behind.destroy();
      before.destroy();
    },
  };
}

/** The lighthouse says the number: one, one, one; slow enough for every eye (under 2 flashes a second). */
function oneOneOne(time: number): number {
  const t = time % 4200;
  if (t >= 2250) return 0.25;
  return 0.25 + 0.75 * Math.max(0, Math.sin(((t % 750) / 750) * Math.PI));
}
