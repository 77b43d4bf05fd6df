/** What the cards of several stations show when somebody asks something of a child. For a child of card-kids, whose head is at (0, 0). */
import { arm, type Kid } from './card-kids';
import { CORAL_DARK, INK, ink, line } from './card-pen';

/** The scarf of members, over the shirt. */
export const scarf = ink('M-13 23C-6 31 6 31 13 23L4 35L9 50L0 44L-9 50L-4 35Z', CORAL_DARK);

/** A finger on the lips: it is to be a secret. */
export const hush = (who: Kid): string =>
  arm(who, 'M18 32C27 38 31 44 28 50', 'M28 50L9 32') + line('M5 32V10', 14, INK) + line('M5 32V10', 6, who.skin);

/** A waving hand on the right: come here. */
export const beckon = (who: Kid, side: 1 | -1 = 1): string =>
  arm(who, `M${18 * side} 34C${28 * side} 40 ${36 * side} 38 ${40 * side} 34`, `M${40 * side} 34L${46 * side} 16`) +
  line(`M${58 * side} 22C${66 * side} 12 ${64 * side} 2 ${56 * side}-4`, 5, INK);

/** Both hands on the own belly. */
export const bellyHeld = (who: Kid): string =>
  arm(who, 'M-18 32C-27 38-29 44-27 49', 'M-27 49L-6 50') + arm(who, 'M18 32C27 38 29 44 27 49', 'M27 49L6 50');

/** Both hands before the own lap. */
export const covering = (who: Kid): string =>
  arm(who, 'M-18 32C-27 38-28 44-26 48', 'M-26 48L-4 62') + arm(who, 'M18 32C27 38 28 44 26 48', 'M26 48L4 62');

/** Not this: two crossing bars. */
export const crossed = (x: number, y: number, r: number): string => {
  const bars = `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`;
  return line(bars, 20, INK) + line(bars, 11, CORAL_DARK);
};
