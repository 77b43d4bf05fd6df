import { type Text, text } from './text';

/* Numbers as they are printed, 1.234 and 45,6 %, and as they are written. */

const BOUND = '\u00A0';

const grouped = (n: number, sign: string) => String(n).replace(/\B(?=(\d{3})+$)/g, sign);

/** @param n whole, from 0 */
export const countText = (n: number): Text => text(grouped(n, '.'), grouped(n, ','));

/** In tenths of a percent, halves upwards; nothing of nothing. */
export const perMille = (part: number, of: number): number | undefined => (of > 0 ? Math.round((part * 1000) / of) : undefined);

/** One digit after the comma, where it says something. @param tenths of a percent */
export function percentText(tenths: number): Text {
  const [whole, rest] = [Math.floor(tenths / 10), tenths % 10];
  const of = (comma: string) => (rest === 0 ? String(whole) : `${whole}${comma}${rest}`);
  return text(`${of(',')}${BOUND}%`, `${of('.')}%`);
}

/** A count as somebody wrote it; none where that is no whole number from 0 to `most`. Points are those between thousands, digits may be wide. */
export function readCount(written: string, most: number): number | undefined {
  const plain = written.normalize('NFKC').trim();
  const n = /^(\d+|\d{1,3}(\.\d{3})+)$/.test(plain) ? Number(plain.replaceAll('.', '')) : undefined;
  return n !== undefined && n <= most ? n : undefined;
}
