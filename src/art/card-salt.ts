/** Things that several cards of the salt fields show. Round (0, 0) unless said otherwise. */
import { heart } from './card-kids';
import { at, CORAL, flat, INK, ink, line, MIST, round, SKIN, SUN, tube, WHITE, WOOD } from './card-pen';

/** A hand from the right edge that points at a child on the left: blame. */
export const points = (x: number, y: number, skin: string = SKIN.tan): string =>
  at(
    x,
    y,
    tube('M78 10C60 4 46 2 34 2', 18, skin) +
      line('M26-2H-12', 20, INK) +
      round(30, 4, 19, 17, skin) +
      line('M26-2H-12', 10, skin) +
      line('M22 12C28 14 34 13 38 9', 4, INK),
  );
export const pile = (s: number): string =>
  at(
    0,
    0,
    ink('M-44 22C-26-16-10-34 0-36S26-16 44 22C22 28-22 28-44 22Z', WHITE) +
      flat('M4-32C20-14 30 6 40 21C26 25 14 25 6 25C14 6 12-14 4-32Z', MIST),
    ` scale(${s})`,
  );
/** A basket of salt. */
export const basket = at(0, 0, `${at(0, -8, pile(0.8))}${ink('M-40 6H40L30 40H-30Z', WOOD)}${line('M-36 18H36M-32 30H32', 4, INK)}`);
/** The same, overturned to the right. */
export const spilt = at(
  0,
  0,
  `${at(42, 18, pile(0.9))}${at(-14, 14, ink('M-30-22H26L18 22H-22Z', WOOD) + line('M-26-8H22M-24 8H19', 4, INK), ' rotate(64)')}`,
);
export const kite = (x: number, y: number, size: number): string =>
  at(x, y, ink('M0-26L20 0L0 34L-20 0Z', CORAL) + flat('M0-22V30L16 0Z', SUN) + line('M0 34C-8 44 8 50 0 60', 4, INK), ` scale(${size})`);
export const broken = (size: number): string => at(0, 0, heart(CORAL) + line('M-2-14L6-6L-4 2L4 14', 6, INK), ` scale(${size})`);
/** A bubble with a cross: not said, not wanted. */
export const never = (x: number, y: number, r: number): string => {
  const bars = `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`;
  return line(bars, 16, INK) + line(bars, 8, CORAL);
};
export const lips = (x: number, y: number, size: number): string =>
  at(
    x,
    y,
    ink('M-18 0C-10-11-4-11 0-5C4-11 10-11 18 0C8 12-8 12-18 0Z', '#D95F55') + line('M-18 0C-6 3 6 3 18 0', 4, INK),
    ` scale(${size})`,
  );
/** Foam that runs in from the left. */
export const foam = `${ink('M-6 96C30 84 60 100 96 92C120 88 140 104 150 116C120 132 80 124 50 136C26 144 6 140-6 148Z', '#7FDCD6')}${line('M150 116C120 132 80 124 50 136C26 144 6 140-6 148', 9, WHITE)}`;
