/** What people do on the cards of several places, with a child or in front of it. Round (0, 0) unless said otherwise. */
import { type Kid, kid } from './card-kids';
import { at, CORAL, CREAM, dot, GRAPE_DARK, INK, ink, line, round, swirl, tube, WHITE } from './card-pen';

type Face = Parameters<typeof kid>[4];

/** A tight tummy. */
export const tight = at(0, 44, swirl('M6-2C2-10-10-8-9 2C-8 11 6 11 5 2C4-3-3-3-3 1'), ' scale(.9)');
/** Both arms spread towards a child on the left. */
export const spread = (skin: string): string => tube('M-15 32C-36 36-50 20-56 2M15 32C36 34 46 20 52 4', 10, skin);
/** A finger on the lips: tell nobody. */
export const hushed = (skin: string, side: 1 | -1 = 1): string =>
  tube(`M${15 * side} 34C${30 * side} 44 ${24 * side} 40 ${6 * side} 26`, 9, skin) + tube(`M${4 * side} 26V9`, 6, skin);
/** A grown-up holds a child, who would rather not: arms hang, the smile is forced. */
export const held = (who: Kid, child: Kid, face: Face = 'teeth'): string =>
  kid(118, 58, 1.3, who, 'laugh', '', '', -6) +
  kid(72, 88, 1, child, face, tube('M-17 32V54', 8, child.skin)) +
  tube('M128 104C120 132 84 136 56 126', 13, who.skin);
/** What somebody thinks of: a cloud at (x, y), its bubbles towards (x2, y2). */
export const thought = (x: number, y: number, size: number, x2: number, y2: number, inner: string): string =>
  round((x * 2 + x2 * 3) / 5, (y * 2 + y2 * 3) / 5, 6, 5, WHITE) +
  dot(x2, y2, 4, 4, INK) +
  at(x, y, round(0, 0, 40, 30, WHITE) + inner, ` scale(${size})`);
/** A bubble with a question mark: asks first. */
export const asks = (x: number, y: number, tip: -1 | 1): string =>
  at(
    x,
    y,
    ink(`M-16-22H16Q26-22 26-12V8Q26 18 16 18H${tip > 0 ? '14L22 32L-2 18' : '2L-22 32L-14 18'}H-16Q-26 18-26 8V-12Q-26-22-16-22Z`, CREAM) +
      line('M-8-8C-8-18 9-18 9-8C9-1 0-2 0 4', 5, GRAPE_DARK) +
      dot(0, 11, 3.5, 3.5, GRAPE_DARK),
  );
/** A cross over what somebody does not want any more. */
export const cross = line('M52 32L148 128M148 32L52 128', 26, INK) + line('M52 32L148 128M148 32L52 128', 15, CORAL);
