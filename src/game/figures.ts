import type { Figure } from '../art/figure';
import { mai } from '../art/mascot/mai';
import { people } from '../art/people/cast';
import { signs } from '../art/people/signs';
import { svgDocument } from './textures';

/** Everybody who can be drawn. */
export const figures: Readonly<Record<string, () => Figure>> = { ...people, mai };

/**
 * Somebody's head and shoulders as a square SVG document.
 * @param sign with what tells the work, where a child picks people out by their looks
 */
export function portrait(id: string, face: string, sign = false): string | undefined {
  const figure = figures[id]?.();
  if (!figure) return undefined;
  const size = id === 'mai' ? 330 : 290;
  const { behind = '', before = '' } = (sign && signs[id]) || {};
  const inner = figure.parts('rest', face, 'open').map(({ svg }) => svg);
  return svgDocument(behind + inner.join('') + before, [figure.middle - size / 2, figure.top - 12, size, size]);
}
