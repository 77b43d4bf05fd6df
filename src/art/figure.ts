import { drawing } from './pen';

/**
 * What the stage and the screens need to know of a drawn figure (a child, an adult, Mai).
 * A figure is a paper doll: a stack of SVG fragments that can be swapped (pose, face, blink) and moved a little (breathing, waving, looking).
 */

/** Faces of people; Mai has `happy worried brave cheer listen sad`. Names are stable: stories refer to them. */
export type Face = 'calm' | 'happy' | 'cheer' | 'worried' | 'brave' | 'sayno' | 'sad' | 'surprised' | 'uneasy' | 'listen';

export interface Part {
  /** Names the drawing for caching: equal keys of one figure mean equal pixels, e.g. `face:happy:closed`, `armR:wave`. */
  key: string;
  /** SVG fragment in the figure's own canvas units, without the `<svg>` wrapper. */
  svg: string;
  /** Tight bounds of the drawing in canvas units: x, y, width, height (margin 4 included). */
  box: readonly [number, number, number, number];
  /** What may move: `face` shifts to look, `arm` swings round `pivot`, everything else only breathes. */
  moves?: 'face' | 'arm';
  pivot?: readonly [number, number];
}

export interface Figure {
  width: number;
  height: number;
  /** y of the soles in canvas units: stands on the ground line. */
  feet: number;
  /** y of the top of the hair: bubbles go above it. */
  top: number;
  /** x of the middle of the body. */
  middle: number;
  /** Bottom to top. An unknown pose or face falls back to the figure's default. */
  parts(pose: string, face: string, eyes: 'open' | 'closed'): Part[];
}

/** A whole figure as one standalone SVG document, for pages without a canvas. `title` is left to the caller's alt text. */
export function wholeSvg(figure: Figure, pose: string, face: string): string {
  const inner = figure
    .parts(pose, face, 'open')
    .map((part) => part.svg)
    .join('');
  return drawing(figure.width, figure.height, inner);
}
