import type { Box, Shape } from '../domain/activity';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The stage in CSS pixels: the whole canvas, and the free part between the bubble and the choices. */
export interface Layout {
  width: number;
  height: number;
  play: Rect;
  shape: Shape;
  /** The screen's device pixels per CSS pixel; changes when a window goes to another screen. */
  dpr: number;
}

/** The stage in device pixels, which everything inside the canvas uses. */
export interface Area extends Layout {
  /** Device pixels of the canvas per CSS pixel. */
  ratio: number;
}

/**
 * More pixels than these cost an old graphics chip its 60 frames, and show nobody anything; a processor that paints them itself has
 * the page to serve too, and a slightly softer picture that answers is better than a sharp one that does not.
 */
export const MOST_PIXELS = { chip: 3_000_000, processor: 500_000 };

/**
 * At most 2 of the screen's device pixels are used.
 * @param most pixels of the whole stage
 */
export function areaOf(layout: Layout, most: number): Area {
  const ratio = Math.min(layout.dpr, 2, Math.sqrt(most / Math.max(1, layout.width * layout.height)));
  const { x, y, width, height } = layout.play;
  return {
    ...layout,
    width: Math.max(1, Math.round(layout.width * ratio)),
    height: Math.max(1, Math.round(layout.height * ratio)),
    play: { x: x * ratio, y: y * ratio, width: width * ratio, height: height * ratio },
    ratio,
  };
}

/** A box in percent of the play area, in device pixels. */
export function place({ play }: Area, { x, y, w, h }: Box): Rect {
  return {
    x: play.x + (x / 100) * play.width,
    y: play.y + (y / 100) * play.height,
    width: (w / 100) * play.width,
    height: (h / 100) * play.height,
  };
}
