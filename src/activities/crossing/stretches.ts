/** The three parts of a way across: before it gets rough, while it is, and afterwards. */
export const stretches = ['before', 'during', 'after'] as const;
export type Stretch = (typeof stretches)[number];
