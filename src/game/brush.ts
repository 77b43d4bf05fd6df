import { findCard } from '../art/cards';
import { INK } from '../art/pen';
import type { Box } from '../domain/activity';
import { whole } from '../lib/boxes';
import type { Painting } from './painter';
import { nested } from './textures';

/* What scenes draw with. First the painting, then where, then how large, then how it looks. */

/** A picture of nothing, for a name that nothing is drawn for. */
export const nothing = '<svg viewBox="0 0 1 1"></svg>';

export const cardOf = (picture: string): string => findCard(picture) ?? nothing;

/** A box round a middle; `size` is its height in percent of the play area's, `aspect` its width by its height on the screen. */
export function square(painting: Painting, x: number, y: number, size: number, aspect = 1): Box {
  const w = (size * aspect) / painting.aspect(whole);
  return { x: x - w / 2, y: y - size / 2, w, h: size };
}

/** The upper part of a box, for a picture: in the rest stands the name, which the page's own button writes there. */
export const upper = ({ x, y, w, h }: Box, part: number): Box => ({ x, y, w, h: h * part });

/** The smallest box round all boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, w: Math.max(...boxes.map((box) => box.x + box.w)) - x, h: Math.max(...boxes.map((box) => box.y + box.h)) - y };
}

/** The look of a card in its frame. */
interface Frame {
  corner?: number;
  /** Where the ink edge below it begins; 0 is none: it lies flat. */
  edge?: number;
  fill?: string;
  /** It did not fit. */
  pale?: boolean;
}

/** A card in its frame, 240 by 206. */
export const framed = (picture: string, { corner = 30, edge = 12, fill = '#FFFDF6', pale = false }: Frame = {}): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 206" stroke-linejoin="round">' +
  `<rect x="12" y="18" width="220" height="184" rx="${corner}" fill="${INK}" opacity=".16"/>` +
  (edge > 0 ? `<rect x="8" y="${edge}" width="224" height="184" rx="${corner}" fill="${INK}"/>` : '') +
  `<rect x="8" y="8" width="224" height="182" rx="${corner}" fill="${fill}" stroke="${INK}" stroke-width="7"/>` +
  nested(cardOf(picture), 20, 19, 200, 160) +
  (pale ? `<rect x="8" y="8" width="224" height="182" rx="${corner}" fill="#FFFDF6" opacity=".62"/>` : '') +
  '</svg>';

/** What shows through a round hole. @param clip an id of its own in the drawing */
export const through = (clip: string, x: number, y: number, r: number, inner: string): string =>
  `<defs><clipPath id="${clip}"><circle cx="${x}" cy="${y}" r="${r}"/></clipPath></defs><g clip-path="url(#${clip})">${inner}</g>`;

/**
 * While nobody touches anything, what can be touched calls for it now and then; never where all stands still.
 * @param here the scene is not over
 * @param call gets the number of the call, from 1
 */
export function beckon(painting: Painting, ms: number, here: () => boolean, call: (turn: number) => void, turn = 1): void {
  painting.effects().after(ms, () => {
    if (!here()) return;
    if (painting.effects().life > 0) call(turn);
    beckon(painting, ms, here, call, turn + 1);
  });
}
