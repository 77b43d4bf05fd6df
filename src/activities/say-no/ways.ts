/**
 * How an answer is given. `polite`, `firm`, `sign` and `card` say no; `yes` accepts something wanted;
 * `freeze` is standing still, which is never wrong; `weak` is not what the child wants: it gives in, or hides a wish.
 */
export const ways = ['polite', 'firm', 'sign', 'card', 'yes', 'freeze', 'weak'] as const;
export type Way = (typeof ways)[number];

const drawn: Record<Way, string> = {
  polite: 'act-polite',
  firm: 'act-no',
  sign: 'act-sign',
  card: 'act-card',
  yes: 'act-yes',
  freeze: 'act-still',
  weak: 'act-give-in',
};

/** Its own picture, or that of its way. */
export const pictureOf = ({ way, picture }: { way: Way; picture?: string }): string => picture ?? drawn[way];

/** Ways to say no: with the voice or without it. */
export const refusing = (way: Way): boolean => way === 'polite' || way === 'firm' || way === 'sign' || way === 'card';
