/** What children wear at the beach: a swim shirt or suit with sleeves, and swim shorts. From the front and from behind. */
import { type Box, disc, form, group, INK, inked, line, patch, shape } from '../pen';
import type { Draw, Tones } from './faces';

export interface Swimwear {
  cloth: string;
  shade: string;
  /** Stripes and trims. */
  trim: string;
  shorts: string;
  shortsShade: string;
}

export const swimwear = {
  coral: { cloth: '#FF8F7D', shade: '#D95F55', trim: '#FFF6E0', shorts: '#FF8F7D', shortsShade: '#D95F55' },
  sea: { cloth: '#2E9C9B', shade: '#14606E', trim: '#FFD166', shorts: '#34507F', shortsShade: '#263C66' },
  sun: { cloth: '#FFD166', shade: '#DDAE5C', trim: '#2E9C9B', shorts: '#2E9C9B', shortsShade: '#14606E' },
  grape: { cloth: '#A982E0', shade: '#7C5CC4', trim: '#FFE9B8', shorts: '#A982E0', shortsShade: '#7C5CC4' },
} satisfies Record<string, Swimwear>;

export type SwimId = keyof typeof swimwear;

const BUTT = ' stroke-linecap="butt"';

const foot = (x: number, flip: 1 | -1, t: Tones): string =>
  group(
    `transform="translate(${x} 0) scale(${flip} 1)"`,
    shape('M-38 606c-12-2-10-18 6-22 8-2 12-10 14-18h36l2 40Z', t.skin) + line('M-32 602v-6m10 6v-8m10 8v-8', 4, t.shade),
  );

/** Bare legs and feet, apart from each other, and the shorts. */
export const swimLegs = (wear: Swimwear, behind: boolean): { draw: Draw; box: Box } => ({
  draw: (t) =>
    line('M146 470v104m108-104v104', 50, INK, BUTT) +
    line('M146 470v104m108-104v104', 36, t.skin, BUTT) +
    line('M160 500v74m108-74v74', 8, t.shade, BUTT) +
    foot(146, 1, t) +
    foot(254, -1, t) +
    line('M146 552v22m108-22v22', 36, t.skin, BUTT) +
    form(
      'M118 404h164l8 108c-24 8-58 8-78 2l-12-38-12 38c-20 6-54 6-78-2Z',
      wear.shorts,
      patch('M282 404l8 108c-10 4-22 6-34 6l2-114Zm-94 110c-8 2-16 4-24 4l20-60 16 18Z', wear.shortsShade) +
        line('M112 500c24 8 52 8 72 2m32 0c20 6 48 6 72-2', 6, wear.trim) +
        (behind ? line('M200 424v44', 5, wear.shortsShade) : line('M190 414l-6 18m26-18 6 18', 5, wear.trim)),
    ),
  box: [96, 396, 208, 218],
});

/** The shirt, with short sleeves that the arms bring along. */
export function swimTop(wear: Swimwear, behind: boolean): string {
  return (
    patch('M164 282c-18 4-32 14-38 28l-7 42-3 74c26 14 142 14 168 0l-3-74-7-42c-6-14-20-24-38-28Z', wear.cloth) +
    patch('m281 352 3 74c-26 14-142 14-168 0l1-14c35 14 104 16 145-2l6-84Z', wear.shade) +
    line('M118 372c40 12 124 12 164 0', 12, wear.trim) +
    line('M117 394c40 12 126 12 166 0', 6, wear.trim) +
    line('m119 356-3 70c26 14 142 14 168 0l-3-70', 7) +
    (behind
      ? line('M200 300v46', 5, wear.shade)
      : shape('M166 284c4 20 18 30 34 30s30-10 34-30Z', wear.cloth, 6) + line('M172 290c6 14 16 20 28 20s22-6 28-20', 6, wear.trim))
  );
}

/** A head seen from behind: ears, hair down to the nape. */
export const headBehind: Draw = (t) =>
  disc(96, 196, 18, t.skin, inked(7)) +
  disc(304, 196, 18, t.skin, inked(7)) +
  form(
    'M200 48c70 0 112 52 106 138-2 52-34 90-106 90S96 238 94 186C88 100 130 48 200 48Z',
    t.hair,
    line('M128 104c18-26 44-34 68-36', 8, t.shine) + line('M150 250c10 8 20 12 30 14m70-14c-8 6-14 10-22 12', 5, t.shine),
  );
export const HEAD_BEHIND_BOX: Box = [70, 38, 260, 246];

/** Arms a little away from the body, so that the hands can be seen and touched. */
export const openArm = (t: Tones, sleeve: (d: string) => string): string =>
  line('M128 330c-26 26-44 60-54 92', 42) +
  line('M128 330c-26 26-44 60-54 92', 28, t.skin) +
  openHand(t) +
  line('M126 332c-26 26-42 58-52 90', 28, t.skin) +
  sleeve('M142 312c-14 10-24 22-32 38');
export const OPEN_ARM_BOX: Box = [24, 278, 152, 226];

const openHand = (t: Tones): string =>
  group(
    'transform="translate(68 446) rotate(16)"',
    line('m-14-4-12 12m14 2-6 22m10-20 2 24m8-24 10 18', 22) +
      disc(0, 0, 25, INK) +
      line('m-14-4-12 12m14 2-6 22m10-20 2 24m8-24 10 18', 10, t.skin) +
      disc(0, 0, 18.5, t.skin),
  );
