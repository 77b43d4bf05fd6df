import { CELLS, marks, SIDE } from './marks';
import { answers } from './vote';

/** Sizes in mm. Two on a page of A4, or one, for rooms of more than six metres. */
export const formats = {
  half: { width: 210, height: 148, mark: 112 },
  whole: { width: 210, height: 297, mark: 170 },
} as const;
export type Format = keyof typeof formats;

/** Beside each letter a shape, for who sees letters badly or can't read yet: in a box of 10 x 10. */
const shapes = [
  '<circle cx="5" cy="5" r="4.2"/>',
  '<path d="M1 1h8v8H1z"/>',
  '<path d="M5 .6 9.6 9H.4z"/>',
  '<path d="M5 .3 6.4 3.6 10 3.9 7.2 6.2 8.1 9.8 5 7.9 1.9 9.8 2.8 6.2 0 3.9 3.6 3.6z"/>',
];

/** Black cells of the mark as one path, in cells from its corner. */
function cellsPath(card: number): string {
  const white = marks[card - 1] ?? [];
  const rows = Array.from({ length: SIDE }, (_, row) =>
    Array.from({ length: SIDE }, (_, column) => {
      const [x, y] = [column - 1, row - 1];
      const isBlack = x < 0 || y < 0 || x >= CELLS || y >= CELLS || !white[y * CELLS + x];
      return isBlack ? `M${column} ${row}h1v1h-1z` : '';
    }).join(''),
  );
  return rows.join('');
}

/**
 * The front of a card: its mark, a letter with its shape on each of the four sides, small enough for the child behind it alone, and its
 * number. The letters stand in the white paper that the reader needs round the mark, where they cover little of it.
 * @param card from 1
 */
export function cardSvg(card: number, format: Format): string {
  const { width, height, mark } = formats[format];
  const cell = mark / SIDE;
  const letter = cell * 0.42;
  const middle = `translate(${width / 2} ${height / 2})`;
  const sides = answers.map((answer, side) => {
    const y = -mark / 2 - cell * 0.2;
    return `<g transform="rotate(${side * 90})"><text x="${-letter * 0.75}" y="${y}" font-size="${letter}" font-weight="700">${answer}</text><g transform="translate(${letter * 0.05} ${y - letter * 0.72}) scale(${letter / 14})">${shapes[side]}</g></g>`;
  });
  const number = `<text x="${-width / 2 + 9}" y="${height / 2 - 9}" font-size="7">${card}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" fill="#000"><g transform="${middle}"><path shape-rendering="crispEdges" transform="translate(${-mark / 2} ${-mark / 2}) scale(${cell})" d="${cellsPath(card)}"/>${sides.join('')}${number}</g></svg>`;
}
