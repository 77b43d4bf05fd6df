/** Gestures and things that the cards of the weavers' village share. Round (0, 0) unless said otherwise. */
import { asks } from './card-gestures';
import { arm, bubble, chair, clock, type Kid, kid, wheels } from './card-kids';
import { AMBER, at, CREAM, card, flat, ground, INK, ink, line, palm, round, SAND, SUN, tube } from './card-pen';

type Face = Parameters<typeof kid>[4];

/** The left and the right one of two children. */
export const left = (who: Kid, face: Face, arms = '', turn = 0): string => kid(54, 88, 1.15, who, face, arms, '', turn);
export const right = (who: Kid, face: Face, arms = '', turn = 0): string => kid(148, 88, 1.15, who, face, arms, '', turn);

/** An arm held out to a side, its hand open; both hang; one over the heart. */
export const reach = ({ skin }: Kid, side: 1 | -1, far = 50, up = 34): string =>
  tube(`M${17 * side} 34C${30 * side} 44 ${(far - 12) * side} ${up + 8} ${far * side} ${up}`, 9, skin);
export const hanging = ({ skin }: Kid): string => tube('M-19 30L-22 58M19 30L22 58', 8, skin);
export const onHeart = (who: Kid): string => arm(who, 'M18 32C28 38 30 44 26 50', 'M26 50L4 42');
/** A hand that says stop, towards a side. */
export const halt = ({ skin }: Kid, side: 1 | -1): string =>
  tube(`M${17 * side} 36L${34 * side} 24`, 8, skin) + at(38 * side, 10, palm(skin), ' scale(.4)');
/** Both hands up, their fingers wriggling. */
export const wriggle = ({ skin }: Kid): string =>
  tube('M-16 34C-30 38-36 28-34 18M16 34C30 38 40 28 38 18', 8, skin) +
  line('M-42 10L-38 2M-34 8V-2M-26 10L-28 2M30 10L32 2M38 8V-2M46 10L42 2', 6, INK);
/** A hand with spread fingers that pokes to a side, its wrist at (x, y). */
export const poking = (x: number, y: number, side: 1 | -1, { skin }: Kid): string => {
  const fingers = `M0-9L${15 * side}-15M0 0H${19 * side}M0 9L${15 * side} 15`;
  return at(x, y, line(fingers, 15, INK) + round(0, 0, 13, 13, skin) + line(fingers, 7, skin));
};
/** Marks of fingers that tickle, and of tension. */
export const tickled = (x: number, y: number): string =>
  line(`M${x} ${y}q6-8 0-14q-6-8 0-14M${x + 14} ${y + 4}q6-8 0-14q-6-8 0-14`, 5, AMBER);
export const tense = (x: number, y: number): string => line(`M${100 - x} ${y}l-8-8l9-5l-7-9M${100 + x} ${y}l8-8l-9-5l7-9`, 6, AMBER);
/** A pair of sandals. */
export const sandals = (fill: string): string =>
  [-11, 11].map((x) => round(x, 0, 9, 18, fill) + line(`M${x - 6} 0L${x}-9L${x + 6} 0`, 4, INK)).join('');

/** Something moves fast to the right. */
export const speed = (x: number, y: number): string =>
  line(`M${x} ${y}H${x + 24}M${x - 8} ${y + 16}H${x + 20}M${x} ${y + 32}H${x + 24}`, 6, AMBER);

/** A ball of wool, and one with its loose end. */
export const wool = (fill: string): string =>
  round(0, 0, 20, 20, fill) + line('M-14-8C-4-16 8-14 14-4M-17 2C-6-8 8-6 16 6M-12 12C-4 4 8 6 12 12', 4, CREAM);

/** In a wheelchair, seen from the front. */
export const sitting = (x: number, y: number, size: number, who: Kid, face: Face, arms = ''): string =>
  kid(x, y, size, who, face, arms, chair) + at(x, y, wheels, ` scale(${size})`);

/** Somebody asks, and something is said. */
export const question = (x = 100, y = 38, tip: 1 | -1 = -1): string => asks(x, y, tip);
export const saying = (x: number, y: number, tip: number, inner: string): string => bubble(x - 34, y - 26, 68, 50, tip) + at(x, y, inner);
export const watch = at(0, 0, clock(17));

/** A cloth on a small loom, straight or pulled askew, 90 wide. */
export const cloth = (askew: boolean): string =>
  tube('M-46-40V46M46-40V46', 7, SUN) +
  ink('M-40-34H40V40H-40Z', CREAM) +
  flat(askew ? 'M-38 38V14L38-14V38Z' : 'M-38 38V2H38V38Z', '#A8141C') +
  line(askew ? 'M-36 24L-24 12L-12 20L0 6L12 14L24-2L36 6' : 'M-36 20L-24 10L-12 20L0 10L12 20L24 10L36 20', 5, SUN) +
  line('M-52-38H52M-52 44H52', 9, INK);

/** In the yard. */
export const yard = (tint: string, body: string): string => card(tint, ground(SAND, 130) + body);
