/**
 * What lives in a place beyond its painted layers: the landmark's spot, light on the water, small things that move, the sound of the air.
 * Each background may have one file here of the same name, which exports its `scenery`. All positions are in the units of
 * the background (1600 x 900, ground line at 700).
 */
export interface Scenery {
  /** Which x a screen that shows only a part has in its middle. */
  focus: { wide: number; tall: number };
  landmark?: LandmarkSpot;
  /** Light on the water: x, y and width of each glint. */
  glints?: readonly (readonly [x: number, y: number, width: number])[];
  movers?: readonly Mover[];
  ambience: Ambience;
}

export type Ambience = 'sea' | 'wind' | 'stream' | 'night' | 'garden' | 'none';

/** A drawing of 440 x 580 whose feet stand at y = 562, as ART describes landmarks. */
export interface LandmarkSpot {
  wide: Spot;
  tall: Spot;
  /** The drawing has a lamp (`id="lamp-on"`, `id="lamp-off"`) at this y: the story's fact `lamp` lights it. */
  lamp?: number;
}

export interface Spot {
  x: number;
  y: number;
  scale: number;
}

/** A small thing that moves: a boat, a bird, a hatchling, a turning wheel. */
export interface Mover {
  /** Unique within the place. */
  name: string;
  svg: string;
  /** Its size at scale 1. */
  width: number;
  height: number;
  /** The layer it lies on, just above it. */
  plane: 'far' | 'sea' | 'ground' | 'fore';
  from: Spot;
  /** Without one it stays at `from`. */
  to?: Spot;
  /**
   * The story's fact (0-1) that says how far from `from` to `to` it is; it is not there while the story is silent about it.
   * Without a fact it goes by itself.
   */
  fact?: string;
  /** Seconds for one way, for what goes by itself. */
  seconds?: number;
  /** At the end it starts again at `from`, like a bird that flies past, instead of coming back. */
  again?: boolean;
  /** 0-1: how far on the way it is when the scene begins. */
  phase?: number;
  /** Up and down, in units. */
  bob?: number;
  /** To and fro about its origin, in radians. */
  rock?: number;
  /** Seconds for one turn about its origin; a wheel, a turbine. */
  turn?: number;
  /** The point of the drawing that lies on the spot, 0-1 each; the middle of the foot without one. */
  origin?: readonly [number, number];
}
