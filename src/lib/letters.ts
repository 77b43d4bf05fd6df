/* Letters that nobody can guess nor draw a second time. */

/** None that is read as another one. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export const drawLetters = (count: number): string =>
  [...crypto.getRandomValues(new Uint32Array(count))].map((drawn) => LETTERS[drawn % LETTERS.length]).join('');
