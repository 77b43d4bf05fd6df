/*
 * How large a line of a letterhead can be without breaking. A document can't ask how wide its words will be on another machine, so it goes by
 * the widths of the font's bold letters, which are the widest.
 */

/** Of Times New Roman Bold, in thousandths of the size. What is not here is as wide as the widest. */
const widths: readonly (readonly [number, string])[] = [
  [250, ' \u00A0.,'],
  [278, "il/'’"],
  [333, 'jft-():;'],
  [389, 'sI'],
  [444, 'cerz'],
  [500, 'agovxyJ0123456789–“”'],
  [556, 'bdhknpquđS'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQ'],
  [833, 'm'],
  [944, 'M'],
];
const WIDEST = 1000;
/** What a horn adds to its letter: Ư, ơ. */
const HORN = 74;

const widthOf = (letter: string): number => {
  const [base = '', ...marks] = letter.normalize('NFD');
  return (widths.find(([, letters]) => letters.includes(base))?.[0] ?? WIDEST) + (marks.includes('\u031B') ? HORN : 0);
};

/** In points. @param size in half points @param scale how narrow the letters are, in percent */
export const lineWidth = (line: string, size: number, scale = 100): number =>
  [...line.normalize('NFC')].reduce((sum, letter) => sum + widthOf(letter), 0) * (size / 2000) * (scale / 100);

/** Narrower than this letters look squeezed, in percent. */
const NARROWEST = 85;
/** Smaller than this nobody reads a line of a letterhead. In half points. */
const SMALLEST = 18;
/** Where a line more is needed in any case, nothing is narrowed, and words are at least this large. In half points. */
const LEAST = 20;

export interface Laid {
  size: number;
  scale: number;
  /** They never break. */
  lines: readonly string[];
}

/** As many words on each line as it takes. @param width in points @param size in half points */
export function wrap(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && lineWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The largest size at which the words take no more lines than at the smallest. */
function sizeFor(words: string, width: number, most: number): number {
  const few = wrap(words, width, LEAST).length;
  const holds = (size: number) => {
    const lines = wrap(words, width, size);
    return lines.length <= few && lines.every((line) => lineWidth(line, size) <= width);
  };
  let size = most;
  while (size > LEAST && !holds(size)) size -= 1;
  return size;
}

/** The same number of lines, as even as they get: a name is seldom torn, and no word is left alone. */
function even(words: string, width: number, size: number): string[] {
  let lines = wrap(words, width, size);
  for (let limit = width; limit > 0; limit -= 1) {
    const narrower = wrap(words, limit, size);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

const bound = (line: string): string => line.replaceAll(' ', '\u00A0');

/** Each text on a line of its own: narrower letters first, then smaller ones. Nothing if that is not enough. */
function single(texts: readonly string[], width: number, most: number): Laid | undefined {
  const holds = (size: number, scale: number) => texts.every((words) => lineWidth(words, size, scale) <= width);
  for (let scale = 100; scale >= NARROWEST; scale -= 1) {
    if (holds(most, scale)) return { size: most, scale, lines: texts.map(bound) };
  }
  for (let size = most - 1; size >= SMALLEST; size -= 1) {
    if (holds(size, NARROWEST)) return { size, scale: NARROWEST, lines: texts.map(bound) };
  }
  return undefined;
}

/**
 * Lines that never break, all of one size.
 * @param texts above each other
 * @param width in points
 * @param most the largest size, in half points
 */
export function lay(texts: readonly string[], width: number, most: number): Laid {
  const found = single(texts, width, most);
  if (found) return found;
  const size = Math.min(...texts.map((words) => sizeFor(words, width, most)));
  return { size, scale: 100, lines: texts.flatMap((words) => even(words, width, size)).map(bound) };
}
