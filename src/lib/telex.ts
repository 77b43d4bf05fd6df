/*
 * A keyboard program for Vietnamese that is left on makes letters with marks of a code that somebody types: Telex an Á of A and S, VNI of A
 * and 1, both of them wherever the S or the 1 comes behind it. Here the keys are found again.
 */

/** One key that was pressed, if it was Telex and if it was VNI. */
export type Key = readonly [telex: string, vni: string];

const WAYS = [0, 1] as const;

/** A stroke that Unicode does not take apart. */
const STROKE = '\u0335';
/** Circumflex: in Telex its letter is pressed once more. */
const CIRCUMFLEX = '\u0302';
const marks: Readonly<Record<string, Key>> = {
  '\u0301': ['S', '1'],
  '\u0300': ['F', '2'],
  '\u0309': ['R', '3'],
  '\u0303': ['X', '4'],
  '\u0323': ['J', '5'],
  '\u031b': ['W', '7'],
  '\u0306': ['W', '8'],
  [STROKE]: ['D', '9'],
};

/** Letters, each with its marks behind it. In Telex a W alone gives Ư, and no code has a U. */
const apart = (text: string) =>
  text
    .toUpperCase()
    .normalize('NFD')
    .replace(/Đ/g, `D${STROKE}`)
    .replace(/U\u031b/g, 'W')
    .replace(/\s/g, '');

export const plain = (text: string): string => apart(text).replace(/\p{M}/gu, '');
export const isMarked = (text: string): boolean => /\p{M}|Đ/iu.test(text.normalize('NFD'));

/** Of each letter its own key and those of its marks. */
const lettersOf = (text: string) =>
  [...apart(text).matchAll(/(\P{M})(\p{M}*)/gu)].map(([, letter = '', over = '']) => ({
    letter,
    over: [...over].map((mark): Key => (mark === CIRCUMFLEX ? [letter, '6'] : (marks[mark] ?? ['', '']))),
  }));

/** Of what came at once, with nothing taken back for it. */
export const keysOf = (text: string): readonly Key[] => lettersOf(text).flatMap(({ letter, over }) => [[letter, letter] as const, ...over]);

/**
 * The one key at which such a program took back some of `before` and wrote `now`. Nothing where no key does that: then somebody mended it.
 */
export function keyBetween(before: string, now: string): Key | undefined {
  const overOf = (text: string) => lettersOf(text).flatMap(({ over }) => over);
  const gone = overOf(before);
  const come = overOf(now).filter((key) => {
    const at = gone.findIndex((each) => String(each) === String(key));
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
  const [was, is] = [plain(before), plain(now)];
  if (was === is) return come.length === 1 ? come[0] : come.length === 0 && gone.length > 0 ? ['Z', '0'] : undefined;
  const last = is.slice(-1);
  if (is.slice(0, -1) !== was || !apart(now).endsWith(last) || come.length > 0) return undefined;
  // A letter comes behind a mark, which moves on; or the mark's own key comes again, and is meant as a letter.
  const isMoved = gone.length === 0 && !apart(now).startsWith(apart(before));
  return isMoved || (gone.length === 1 && gone[0]?.includes(last)) ? [last, last] : undefined;
}

/** Every row of keys that can have given a word, one way: a mark's key comes somewhere behind its letter. None where they are too many. */
function wordsFrom(word: string, way: 0 | 1, most: number): Set<string> {
  let all = new Set([plain(word)]);
  // From behind, so that what is put in moves none that comes later.
  for (const [at, { over }] of [...lettersOf(word).entries()].reverse())
    for (const key of over) {
      if (all.size * (word.length - at) > most) return new Set();
      const longer = [...all].flatMap((keys) =>
        Array.from({ length: keys.length - at }, (_, step) => keys.slice(0, at + 1 + step) + key[way] + keys.slice(at + 1 + step)),
      );
      all = new Set(longer);
    }
  return all;
}

/** Every row of keys that can have given a text, unless there are more than `most`: these programs begin anew at a space. */
export function originals(text: string, most: number): string[] {
  const words = text.split(/[\s\-.]+/);
  return WAYS.flatMap((way) => {
    let all: string[] = [''];
    for (const word of words) {
      const found = [...wordsFrom(word, way, most)];
      all = all.length * found.length > most ? [] : all.flatMap((before) => found.map((each) => before + each));
    }
    return all;
  });
}
