/**
 * The few strokes that all inked drawings share: contour, tube, patch, and bounds. Where comes first, then how thick, then which colour;
 * what can be left out comes last.
 */

export const INK = '#2A2150';

/** x, y, width, height. */
export type Box = readonly [number, number, number, number];

/** A stroked path; `more` takes further attributes. */
export const line = (d: string, width: number, colour = INK, more = ''): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}"${more}/>`;

/** A patch without contour. */
export const patch = (d: string, colour: string, more = ''): string => `<path d="${d}" fill="${colour}"${more}/>`;

/** A patch with an ink contour. */
export const shape = (d: string, colour: string, width = 7): string =>
  `<path d="${d}" fill="${colour}" stroke="${INK}" stroke-width="${width}"/>`;

/** Base, inner shading, then the contour on top, so that the shading never bites into the line. */
export const form = (d: string, colour: string, inner: string, width = 7): string => patch(d, colour) + inner + line(d, width);

/** A limb: a coloured stroke over a wider ink stroke. */
export const tube = (d: string, width: number, colour: string): string => line(d, width + 14) + line(d, width, colour);

/** A filled ellipse; `more` takes further attributes. */
export const oval = (x: number, y: number, rx: number, ry: number, colour: string, more = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour}"${more}/>`;

/** A filled disc; `more` takes further attributes. */
export const disc = (x: number, y: number, r: number, colour: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"${more}/>`;

/** A whole drawing. */
export const drawing = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`;

/** Fragments under one set of attributes. */
export const group = (attributes: string, inner: string): string => `<g ${attributes}>${inner}</g>`;

/** The same drawing on the other side of the upright line x = `axis`. */
export const mirror = (svg: string, axis = 200): string => group(`transform="translate(${axis * 2} 0) scale(-1 1)"`, svg);

/** The box of a mirrored drawing. */
export const mirrorBox = ([x, y, w, h]: Box, axis = 200): Box => [axis * 2 - x - w, y, w, h];

/** A drawing and its mirror image. */
export const pair = (svg: string, axis = 200): string => svg + mirror(svg, axis);

/** Contour attributes for `group`, `oval` and `disc`. */
export const inked = (width: number): string => ` stroke="${INK}" stroke-width="${width}"`;

/** The shadow a figure throws on the ground (ART: ink, .16). */
export const groundShadow = (x: number, y: number, rx: number, ry: number): string => oval(x, y, rx, ry, INK, ' opacity=".16"');

/** The smallest box round all boxes. */
export function unite(...boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((b) => b[0]));
  const top = Math.min(...boxes.map((b) => b[1]));
  const right = Math.max(...boxes.map((b) => b[0] + b[2]));
  const bottom = Math.max(...boxes.map((b) => b[1] + b[3]));
  return [left, top, right - left, bottom - top];
}
