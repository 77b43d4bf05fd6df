/** Where people are found, and what a whole hand needs: known before any level is read. */

export const places = ['home', 'school', 'village', 'service'] as const;
export type Place = (typeof places)[number];

/** How many people of one place fit on the stage. */
export const MOST_PEOPLE = 6;

/** What a hand may need: somebody who does not live in the same house, who is no relative, who is at school, who is near elsewhere, whose work is to help. */
export const kinds = ['outside-home', 'outside-family', 'school', 'outside-school', 'service'] as const;
export type Kind = (typeof kinds)[number];
