/** A code in its boxes, while it is typed. */
export interface Typed {
  /** Empty where nothing was typed. */
  letters: readonly string[];
  /** The box that the next letter goes into; behind the last one when all are full. */
  at: number;
}

export const nothing = (length: number): Typed => ({ letters: Array.from({ length }, () => ''), at: 0 });

const put = (letters: readonly string[], at: number, letter: string) => letters.map((old, index) => (index === at ? letter : old));

export const isWhole = ({ letters, at }: Typed): boolean => at === letters.length && !letters.includes('');

/** Goes on to the next empty box. Whoever types on after a whole code, which was wrong then, begins it anew. */
export function write(typed: Typed, letter: string): Typed {
  const { letters, at } = typed.at < typed.letters.length ? typed : nothing(typed.letters.length);
  const next = put(letters, at, letter);
  const behind = next.indexOf('', at + 1);
  const free = behind >= 0 ? behind : next.indexOf('');
  return { letters: next, at: free >= 0 ? free : next.length };
}

/** Takes the letter of this box, or of the one before where it is empty. */
export function erase({ letters, at }: Typed): Typed {
  const place = letters[at] ? at : Math.max(0, at - 1);
  return { letters: put(letters, place, ''), at: place };
}

export const move = ({ letters }: Typed, at: number): Typed => ({ letters, at: Math.min(letters.length - 1, Math.max(0, at)) });
