/* A card to post: where each of its words stands, whatever it is drawn on. */

export const shapes = ['square', 'tall'] as const;
export type Shape = (typeof shapes)[number];

export const sizes: Readonly<Record<Shape, { width: number; height: number }>> = {
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
};

/** In one language. */
export interface CardWords {
  /** Where it is learned, and what. */
  place: string;
  about: string;
  /** Before what is said. */
  ask: string;
  /** What a child may say. */
  line: string;
  number: string;
  label: string;
  /** What it costs, and when somebody answers. */
  terms: string;
  /** A line of the region that was verified here. */
  local?: { label: string; number: string } | undefined;
  /** What this is, and for whom. */
  foot: string;
}

/** `heading` has one weight. */
export interface Font {
  face: 'heading' | 'reading';
  size: number;
  weight: number;
}

/** How wide some words are. */
export type Measure = (words: string, font: Font) => number;

export interface Written {
  words: string;
  font: Font;
  x: number;
  /** Of the middle of the line. */
  y: number;
  align: 'left' | 'center';
}

/** The boxes of a card; all of them in its own pixels. */
export interface Frame {
  /** The picture of the place ends here, and what helps begins. */
  scene: number;
  tag: Box;
  bubble: Box;
  /** Where Mai's soles are, and how tall she is. */
  mai: { x: number; y: number; height: number };
  badge: Box;
  said: Box;
  foot: Box;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** A story's upper and lower ends lie under the buttons of whoever shows it. */
export const frames: Readonly<Record<Shape, Frame>> = {
  square: {
    scene: 776,
    tag: box(40, 36, 1000, 64),
    bubble: box(60, 126, 960, 306),
    mai: { x: 205, y: 754, height: 296 },
    badge: box(48, 812, 330, 176),
    said: box(412, 812, 632, 176),
    foot: box(48, 1004, 984, 56),
  },
  tall: {
    scene: 1340,
    tag: box(40, 250, 1000, 76),
    bubble: box(60, 360, 960, 420),
    mai: { x: 300, y: 1306, height: 470 },
    badge: box(60, 1388, 360, 230),
    said: box(460, 1388, 580, 230),
    foot: box(60, 1644, 960, 64),
  },
};

const LEADING = 1.18;

/** Words in lines of at most this width. */
function linesOf(words: string, width: number, wide: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && wide(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** No more lines than they need, of much the same length: no word stands alone at the end. */
function balanced(words: string, width: number, wide: (line: string) => number): string[] {
  const lines = linesOf(words, width, wide);
  let best = lines;
  for (let narrow = width - 20; narrow > width / 2; narrow -= 20) {
    const next = linesOf(words, narrow, wide);
    if (next.length > lines.length || next.some((line) => wide(line) > narrow)) break;
    best = next;
  }
  return best;
}

interface Wanted {
  words: string;
  font: Omit<Font, 'size'>;
  most: number;
  least: number;
  align?: Written['align'];
}

/** As large as they fit into a box, in its middle. @returns nothing where even the smallest letters would be cut */
function fitted({ words, font, most, least, align = 'left' }: Wanted, into: Box, measure: Measure): Written[] | undefined {
  for (let size = most; size >= least; size -= 2) {
    const wide = (line: string) => measure(line, { ...font, size });
    const lines = balanced(words, into.width, wide);
    const high = lines.length * size * LEADING;
    if (high > into.height || lines.some((line) => wide(line) > into.width)) continue;
    const top = into.y + (into.height - high) / 2;
    const x = align === 'center' ? into.x + into.width / 2 : into.x;
    return lines.map((line, index) => ({ words: line, font: { ...font, size }, x, y: top + (index + 0.5) * size * LEADING, align }));
  }
  return undefined;
}

const heading = { face: 'heading', weight: 800 } as const;
const bold = { face: 'reading', weight: 700 } as const;
const plain = { face: 'reading', weight: 500 } as const;

/** The rows of a box from top to bottom, by their shares of it. */
function rowsOf({ x, y, width, height }: Box, shares: readonly number[]): Box[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let top = y;
  return shares.map((share) => {
    const row = box(x, top, width, (height * share) / all);
    top += row.height;
    return row;
  });
}

const inner = ({ x, y, width, height }: Box, by: number): Box => box(x + by, y + by / 2, width - 2 * by, height - by);

export interface Laid {
  written: readonly Written[];
  /** Round the name of the place. */
  tag: Box;
}

/** Where every word of a card stands. @returns nothing if one of them would not fit */
export function layOut(words: CardWords, shape: Shape, measure: Measure): Laid | undefined {
  const { tag, bubble, badge, said, foot } = frames[shape];
  const big = shape === 'tall' ? 1.25 : 1;
  const { local } = words;
  const [ask, line] = rowsOf(inner(bubble, 40), [1, 4]) as [Box, Box];
  const [label, terms, own] = rowsOf(said, local ? [1.3, 0.9, 1.2] : [1.2, 1]) as [Box, Box, Box?];
  const at = (size: number) => Math.round((size * big) / 2) * 2;
  const name = fitted(
    { words: `${words.place} · ${words.about}`, font: bold, most: at(34), least: 24, align: 'center' },
    inner(tag, 32),
    measure,
  );
  const all = [
    name,
    fitted({ words: words.ask, font: plain, most: at(32), least: 24, align: 'center' }, ask, measure),
    fitted({ words: `“${words.line}”`, font: heading, most: at(88), least: 44, align: 'center' }, line, measure),
    fitted({ words: words.number, font: heading, most: at(150), least: 60, align: 'center' }, badge, measure),
    fitted({ words: words.label, font: heading, most: at(46), least: 28 }, label, measure),
    fitted({ words: words.terms, font: plain, most: at(32), least: 24 }, terms, measure),
    ...(local && own ? [fitted({ words: `${local.label}: ${local.number}`, font: bold, most: at(30), least: 18 }, own, measure)] : []),
    fitted({ words: words.foot, font: plain, most: at(28), least: 22, align: 'center' }, foot, measure),
  ];
  if (!name || !all.every((each) => each !== undefined)) return undefined;
  const width = Math.max(...name.map((each) => measure(each.words, each.font))) + 72;
  return { written: all.flat(), tag: box(tag.x + (tag.width - width) / 2, tag.y, width, tag.height) };
}
