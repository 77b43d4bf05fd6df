import type { LandmarkSpot, Spot } from '../art/scenery';
import type { Container, Image, PhaserScene } from './phaser';
import { beamSvg, glowSvg, lampState } from './scenery';
import type { Piece, Shelf } from './textures';

/** The size of a landmark's drawing and where its feet are. */
const WIDTH = 440;
const HEIGHT = 580;
const FEET = 562;

export interface Landmark {
  /** Another drawing, or none. */
  show(svg: string, name: string, lamp: number | undefined): void;
  pieces(spot: Spot | undefined, scale: number): Piece[];
  /** Takes its textures and its place. */
  dress(shelf: Shelf, spot: Spot | undefined): void;
  /** The story's facts `lamp` (on, off, sweep) and `flash`. */
  facts(facts: Readonly<Record<string, string | number | boolean>>): void;
  update(time: number, life: number, shift: number): void;
  /** The beams lie behind the sea, the house before it. */
  beams: readonly Image[];
  house: readonly Image[];
}

/** On narrow screens the landmark stands nearer to the middle, so that all of it is seen. */
export function standing(spots: LandmarkSpot | undefined, shape: 'wide' | 'tall', rightEdge: number): Spot | undefined {
  const spot = spots?.[shape];
  if (!spot) return undefined;
  const most = rightEdge - (WIDTH / 2 - 5) * spot.scale;
  return spot.x > 800 ? { ...spot, x: Math.max(Math.min(1100, spot.x), Math.min(spot.x, most)) } : spot;
}

/** The thing a place is known by, with its lamp if it has one. */
export function createLandmark(scene: PhaserScene, parent: Container): Landmark {
  const image = () => {
    const made = scene.add.image(0, 0, '__WHITE').setVisible(false);
    parent.add(made);
    return made;
  };
  const beams = [image().setOrigin(0, 0.5), image().setOrigin(0, 0.5)];
  const dark = image().setOrigin(0.5, FEET / HEIGHT);
  const lit = image().setOrigin(0.5, FEET / HEIGHT);
  const glow = image();
  let svg = '';
  let name = '';
  let lampY: number | undefined;
  let at: Spot = { x: 0, y: 0, scale: 1 };
  let lamp: 'on' | 'off' | 'sweep' = 'off';
  let flash = false;

  const wear = (target: Image, shelf: Shelf, key: string, width: number, height: number) => {
    const spot = shelf.find(key);
    target.setVisible(spot !== undefined);
    if (spot) target.setTexture(spot.texture, spot.frame).setDisplaySize(width, height);
  };

  return {
    beams,
    house: [dark, lit, glow],
    show(next, nextName, nextLamp) {
      svg = next;
      name = nextName;
      lampY = nextLamp;
    },
    pieces(spot, scale) {
      if (!svg || !spot) return [];
      const px = (units: number) => Math.max(1, Math.ceil(units * scale * spot.scale));
      const size = { width: px(WIDTH), height: px(HEIGHT) };
      return [
        { key: `${name}/off`, svg: lampState(svg, ['base', 'lamp-off']), ...size },
        ...(lampY === undefined
          ? []
          : [
              { key: `${name}/on`, svg: lampState(svg, ['base', 'lamp-on']), ...size },
              { key: 'beam', svg: beamSvg, width: 256, height: 128 },
              { key: 'glow', svg: glowSvg, width: 128, height: 128 },
            ]),
      ];
    },
    dress(shelf, spot) {
      for (const part of [...beams, dark, lit, glow]) part.setVisible(false);
      if (!spot || !svg) return;
      at = spot;
      wear(dark, shelf, `${name}/off`, WIDTH * at.scale, HEIGHT * at.scale);
      for (const part of [dark, lit]) part.setPosition(at.x, at.y);
      if (lampY === undefined) return;
      const y = at.y - (FEET - lampY) * at.scale;
      wear(lit, shelf, `${name}/on`, WIDTH * at.scale, HEIGHT * at.scale);
      wear(glow, shelf, 'glow', 300 * at.scale, 300 * at.scale);
      glow.setPosition(at.x, y);
      for (const beam of beams) {
        wear(beam, shelf, 'beam', 620, 150);
        beam.setPosition(at.x, y);
      }
    },
    facts(facts) {
      lamp = facts.lamp === 'on' || facts.lamp === 'sweep' ? facts.lamp : 'off';
      flash = facts.flash === true;
    },
    update(time, life, shift) {
      dark.x = lit.x = glow.x = at.x + shift;
      const burning = lamp !== 'off' && lampY !== undefined && dark.visible;
      const blink = flash && life > 0 ? oneOneOne(time) : 1;
      lit.setVisible(burning && blink > 0.4);
      // Turning light seen from the side: it is longest across, and a flash of the lamp when it looks at us.
      const angle = time / 1900;
      const turning = lamp === 'sweep' && life > 0;
      const facing = turning ? Math.max(0, Math.sin(angle)) ** 6 : 0.25;
      glow.setVisible(burning).setAlpha((0.55 + 0.45 * facing) * blink);
      glow.setScale(((turning ? 240 + 190 * facing : 290) * at.scale) / (glow.frame.width || 1));
      const across = turning ? Math.cos(angle) : 0.9;
      for (const [index, beam] of beams.entries()) {
        const reach = index === 0 ? across : -across;
        beam.x = at.x + shift;
        beam.setVisible(burning && (lamp === 'sweep' || !flash) && Math.abs(reach) > 0.03);
        beam.setScale((reach * 760) / (beam.frame.width || 1), (150 * (1.25 - 0.5 * Math.abs(reach))) / (beam.frame.height || 1));
        beam.setRotation(index === 0 ? -0.05 : 0.05);
        beam.setAlpha((turning ? 0.9 : 0.6) * (1 - 0.4 * facing));
      }
    },
  };
}

/** The lighthouse says the number: one, one, one; slow enough for every eye (under 2 flashes a second). */
function oneOneOne(time: number): number {
  const t = time % 4200;
  if (t >= 2250) return 0.25;
  return 0.25 + 0.75 * Math.max(0, Math.sin(((t % 750) / 750) * Math.PI));
}
