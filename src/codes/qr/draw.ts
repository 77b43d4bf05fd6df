import { encodeQR } from 'qr';

/** Light modules around a code: readers count on them. */
const MARGIN = 4;

/**
 * The code of a text, row by row, with its margin; true is dark. A part of it may be dirty: about an eighth is made good.
 * @param text capital letters, digits, spaces and `$%*+-./:`, which take a third less room than others. Throws for others, and for too many.
 */
export const modulesOf = (text: string): boolean[][] => encodeQR(text, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: MARGIN });

/** A code as a path for SVG, one unit a module. @returns its side with the margin */
export function qrSvgPath(text: string): { size: number; path: string } {
  const rows = modulesOf(text);
  const path = rows.flatMap((row, y) => runsOf(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`)).join('');
  return { size: rows.length, path };
}

/** Where a row is dark: one piece for neighbours, so that no light line shows between them. */
function runsOf(row: readonly boolean[]): [from: number, to: number][] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  const ends = row.flatMap((dark, x) => (dark && !row[x + 1] ? [x + 1] : []));
  return starts.map((from, index) => [from, ends[index] as number]);
}
