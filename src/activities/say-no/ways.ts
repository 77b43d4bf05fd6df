/**
 * How an answer is given. `polite`, `firm`, `sign` and `card` say no; `yes` accepts something wanted;
 * `freeze` is standing still, which is never wrong; `weak` gives in, `alarm` cries for help where nothing is the matter.
 */
export const ways = ['polite', 'firm', 'sign', 'card', 'yes', 'freeze', 'weak', 'alarm'] as const;
export type Way = (typeof ways)[number];

export const pictureOf = (way: Way): string => `way-${way}`;

/** Ways to say no: with the voice or without it. */
export const refusing = (way: Way): boolean => way === 'polite' || way === 'firm' || way === 'sign' || way === 'card';
