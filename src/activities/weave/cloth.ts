/** What the level and the rules of the loom share: whose thread it is by its colour, and what is woven of it. */

/** The colours that a child's threads can have. */
export const hues = ['rose', 'sun', 'sea', 'leaf', 'grape', 'sky'] as const;
export type Hue = (typeof hues)[number];

/** The patterns of a band. */
export const patterns = ['flower', 'diamond', 'zigzag', 'steps', 'wave', 'fern', 'cross', 'bird'] as const;
export type Pattern = (typeof patterns)[number];
