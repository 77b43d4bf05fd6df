import type { Area } from './area';
import type { Container, Image, PhaserScene } from './phaser';
import { MAX_SIZE, type Piece, rasterise, type Shelf, type Textures } from './textures';

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

/** Backgrounds are drawn on 1600 x 900, 60 further at either side, with the ground line at 700. */
const WIDTH = 1600;
const HEIGHT = 900;
const GROUND = 700;
const BEYOND = 60;
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

const beamSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 160"><defs>' +
  '<linearGradient id="beam" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#FFF1C9" stop-opacity=".95"/>' +
  '<stop offset=".35" stop-color="#FFE9B8" stop-opacity=".55"/><stop offset="1" stop-color="#FFE9B8" stop-opacity="0"/></linearGradient></defs>' +
  '<path d="M0 74 L400 0 V160 L0 86Z" fill="url(#beam)" opacity=".55"/><path d="M0 77 L400 40 V120 L0 83Z" fill="url(#beam)"/></svg>';
const glowSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><defs><radialGradient id="glow">' +
  '<stop offset="0" stop-color="#FFFDF6"/><stop offset=".18" stop-color="#FFF1C9" stop-opacity=".95"/>' +
  '<stop offset=".45" stop-color="#FFD166" stop-opacity=".4"/><stop offset="1" stop-color="#FFD166" stop-opacity="0"/></radialGradient></defs>' +
  '<circle cx="100" cy="100" r="100" fill="url(#glow)"/></svg>';
const glintSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 12"><rect x="2" y="2" width="76" height="8" rx="4" fill="#FFF1C9"/></svg>';

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

/** One layer of a background alone: the others are switched off. */
const only = (svg: string, id: string): string =>
  svg.replace(/id="(L\d-[\w-]+)"/g, (whole, other: string) => (other === id ? whole : `${whole} display="none"`));

/** The state of the lamp is chosen by attributes, as style sheets inside pictures may be forbidden. */
function lampState(svg: string, shown: readonly string[]): string {
  const parts = ['lamp-glow', 'base', 'lamp-off', 'lamp-on'];
  return svg
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/id="([\w-]+)"/g, (whole, id: string) => (!parts.includes(id) || shown.includes(id) ? whole : `${whole} display="none"`));
}

interface Layer {
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
  let drawing = 0;

  const image = (): Image => scene.add.image(0, 0, "__WHITE").setVisible(false);
  const sparkles = glints.map(() => image());
  const beams = [image().setOrigin(0, 0.5), image().setOrigin(0, 0.5)] as const;
  const glow = image();
  const tower = image().setOrigin(0.5, 562 / 580);
  const lit = image().setOrigin(0.5, 562 / 580);
  const boat = image().setOrigin(0.5, 0.88);
  const spotOf = () => spots[area?.shape ?? 'wide'];

  /** Gives an image its texture and the size it has in the background's own units. */
  function dress(target: Image, key: string, width: number, height: number): void {
    const spot = shelf.find(key);
    target.setVisible(spot !== undefined);
    if (spot) target.setTexture(spot.texture, spot.frame).setDisplaySize(width, height);
  }

  function pieces(): Piece[] {
    const at = spotOf();
    const px = (units: number) => Math.max(1, Math.ceil(units * scale));
    const towerSize = { width: px(440 * at.scale), height: px(580 * at.scale) };
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

  async function drawLayer(id: string, left: number, right: number, run: number): Promise<{ key: string; x: number; y: number; w: number; h: number } | undefined> {
    const alone = only(svg, id);
    const view = (y: number, h: number) => alone.replace(/viewBox="[^"]*"/, `viewBox="${left} ${y} ${right - left} ${h}" preserveAspectRatio="none"`);
    const [top, bottom] = await extent(view(0, HEIGHT));
    if (bottom <= top || run !== drawing) return undefined;
    const fit = Math.min(scale, MAX_SIZE / (right - left));
    const canvas = await rasterise(view(top, bottom - top), Math.ceil((right - left) * fit), Math.ceil((bottom - top) * fit));
    if (run !== drawing) return undefined;
    const key = `layer-${run}-${id}`;
    scene.textures.addCanvas(key, canvas);
    return { key, x: left, y: top, w: right - left, h: bottom - top };
  }

  async function draw(now: Area): Promise<void> {
    const run = ++drawing;
    const { s, left, x, y } = frame(now);
    scale = s;
    for (const part of [behind, before]) part.setPosition(x, y).setScale(s);
    if (!svg) return;
    const edge = left - SWAY - 8;
    const from = Math.max(-BEYOND, edge);
    const to = Math.min(WIDTH + BEYOND, left + now.width / s + SWAY + 8);
    const ids = [...svg.matchAll(/id="(L\d-[\w-]+)"[^>]*data-depth="([\d.]+)"/g)].map(([, id = '', depth = '0']) => ({ id, depth: Number(depth) }));
    const [drawn] = await Promise.all([Promise.all(ids.map(({ id }) => drawLayer(id, from, to, run))), shelf.load(pieces())]);
    if (run !== drawing) return;

    const old = layers;
    behind.removeAll();
    before.removeAll();
    layers = drawn.flatMap((found, index) => {
      if (!found) return [];
      const layer = image().setTexture(found.key).setOrigin(0).setPosition(found.x, found.y).setDisplaySize(found.w, found.h).setVisible(true);
      return [{ image: layer, depth: ids[index]?.depth ?? 0, x: found.x }];
    });
    stack();
    for (const { image: gone } of old) {
      const { key } = gone.texture;
      gone.destroy();
      scene.textures.remove(key);
    }
    dressAll();
    extendGround();
  }

  /** Bottom to top: sky and hills, beams, sea with its glitter and the boat, ground, landmark; the nearest plants stand before the actors. */
  function stack(): void {
    const sea = layers.findIndex(({ depth }) => depth >= 0.4);
    const near = layers.findIndex(({ depth }) => depth > 1);
    layers.forEach((layer, index) => {
      if (index === sea) behind.add([...beams]);
      (index === near ? before : behind).add(layer.image);
      if (index === sea) behind.add([...sparkles, boat]);
    });
    behind.add([tower, lit, glow]);
  }

  function dressAll(): void {
    const at = spotOf();
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

  /** Below the drawn ground the page goes on in the ground's own colour. */
  function extendGround(): void {
    const ground = layers.findLast(({ depth }) => depth < 1);
    const source = ground?.image.texture.getSourceImage();
    if (!(source instanceof HTMLCanvasElement)) return;
    const pixel = source.getContext('2d')?.getImageData(source.width >> 1, source.height - 2, 1, 1).data;
    if (pixel) scene.cameras.main.setBackgroundColor(((pixel[0] ?? 0) << 16) | ((pixel[1] ?? 0) << 8) | (pixel[2] ?? 0));
  }

  function update(time: number, life: number): void {
    const sway = Math.sin(time / 5200) * SWAY * 0.6 * life;
    for (const layer of layers) layer.image.x = layer.x + sway * layer.depth;
    const shift = sway * 0.7;
    const at = spotOf();
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
    beams.forEach((beam, index) => {
      const reach = index === 0 ? across : -across;
      beam.x = at.x + shift;
      beam.setVisible(burning && (lamp === 'sweep' || !flash) && Math.abs(reach) > 0.03);
      beam.setScale((reach * 760) / (beam.frame.width || 1), (150 * (1.25 - 0.5 * Math.abs(reach))) / (beam.frame.height || 1));
      beam.setRotation(index === 0 ? -0.05 : 0.05);
      beam.setAlpha((turning ? 0.62 : 0.4) * (1 - 0.4 * facing));
    });

    for (let index = 0; index < sparkles.length; index++) {
      const wave = 0.5 + 0.5 * Math.sin(time / (520 + index * 37) + index * 1.9);
      sparkles[index]?.setAlpha(life > 0 ? wave * wave * 0.95 : 0.5);
    }
    if (voyage !== undefined) {
      sailed += (voyage - sailed) * (life > 0 ? 0.012 : 1);
      const depth = 0.26 + 0.5 * sailed;
      boat.setVisible(boat.frame.name === 'boat');
      boat.setPosition(980 - 250 * sailed, 520 + 92 * sailed + Math.sin(time / 900) * 2.5 * life);
      boat.setScale((depth * 220) / (boat.frame.width || 1)).setRotation(Math.sin(time / 1300) * 0.025 * life);
    } else boat.setVisible(false);
  }

  return {
    async show(background, landmark) {
      const key = `${background}+${landmark ?? ''}`;
      if (key === shown) return;
      shown = key;
      [svg, house, boatSvg] = await Promise.all([
        backgrounds[`../art/backgrounds/${background}.svg`]?.() ?? '',
        landmark ? (landmarks[`../art/landmarks/${landmark}.svg`]?.() ?? '') : '',
        props['../art/props/boat.svg']?.() ?? '',
      ]);
      if (area) await draw(area);
    },
    async layout(next) {
      const old = area;
      area = next;
      const { s, x, y } = frame(next);
      for (const part of [behind, before]) part.setPosition(x, y).setScale(s);
      if (!old || old.width !== next.width || old.height !== next.height || old.shape !== next.shape || Math.abs(s / scale - 1) > 0.02) await draw(next);
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

/** The rows of a 1600 x 900 picture that hold anything, from a small copy of it. */
async function extent(svg: string): Promise<readonly [number, number]> {
  const size = 90;
  const small = await rasterise(svg, size, size);
  const data = small.getContext('2d')?.getImageData(0, 0, size, size).data;
  if (!data) return [0, HEIGHT];
  let first = size;
  let last = -1;
  for (let index = 3; index < data.length; index += 4) {
    if ((data[index] ?? 0) === 0) continue;
    const row = Math.floor(index / 4 / size);
    first = Math.min(first, row);
    last = row;
  }
  const unit = HEIGHT / size;
  return [Math.max(0, (first - 1) * unit), Math.min(HEIGHT, (last + 2) * unit)];
}
