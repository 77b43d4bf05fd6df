import { answerShapes, answers } from '../../domain/desk/answers';
import type { CardFormat } from '../../domain/desk/papers';
import { CELLS, marks, SIDE } from './marks';

/** Sizes in mm, and the middles of the cards on a page of A4: two, or one for rooms of more than six metres. */
export const formats = {
  half: { mark: 112, height: 148, middles: [74, 222] },
  whole: { mark: 170, height: 296, middles: [148] },
} as const satisfies Record<CardFormat, unknown>;

const WIDTH = 210;
/** What printers leave white at the edge of the paper. */
const EDGE = 8;

/** What is black of a mark as one path, in cells from its corner: rows and columns, for between rows alone a printer leaves white hairs. */
function blackPath(card: number): string {
  const white = marks[card - 1] ?? [];
  const isBlack = (column: number, row: number): boolean => {
    const [x, y] = [column - 1, row - 1];
    return x < 0 || y < 0 || x >= CELLS || y >= CELLS || !white[y * CELLS + x];
  };
  const runs: string[] = [];
  for (let line = 0; line < SIDE; line += 1) {
    for (const upright of [false, true]) {
      for (let at = 0, long = 0; at <= SIDE; at += 1) {
        if (at < SIDE && (upright ? isBlack(line, at) : isBlack(at, line))) long += 1;
        else {
          if (long > 0) runs.push(upright ? `M${line} ${at - long}h1v${long}h-1z` : `M${at - long} ${line}h${long}v1h-${long}z`);
          long = 0;
        }
      }
    }
  }
  return runs.join('');
}

/** The four letters with their shapes. `way` 1: clockwise from A on top, as the front has them; -1: as its back, seen by who holds it. */
function letters(far: number, size: number, way: 1 | -1): string {
  const side = (at: number) =>
    `<g transform="rotate(${way * at * 90})"><text x="${-size * 0.75}" y="${-far}" font-size="${size}" font-weight="700">${answers[at]}</text><g transform="translate(${size * 0.1} ${-far - size * 0.71}) scale(${size / 14})"><path fill-rule="evenodd" d="${answerShapes[at]}"/></g></g>`;
  return answers.map((_, at) => side(at)).join('');
}

/** A page of A4 less its margins, in mm. */
const page = (format: CardFormat, cards: readonly number[], inner: (card: number) => string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${EDGE} ${EDGE} ${WIDTH - 2 * EDGE} ${296 - 2 * EDGE}" font-family="sans-serif" fill="#000">${cards
    .map((card, at) => `<g transform="translate(${WIDTH / 2} ${formats[format].middles[at]})">${inner(card)}</g>`)
    .join('')}</svg>`;

/** Which cards stand on each sheet. @param from from 1 */
export function sheetsOf(from: number, to: number, format: CardFormat): number[][] {
  const count = formats[format].middles.length;
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return all.filter((_, at) => at % count === 0).map((_, sheet) => all.slice(sheet * count, (sheet + 1) * count));
}

/**
 * The front of a sheet of cards: each its mark, a letter with its shape on each of the four sides, small enough for the child alone, and its
 * number. The letters stand in the white paper that the reader needs round the mark, where they cover little of it.
 * @param cards from 1
 */
export function frontSvg(cards: readonly number[], format: CardFormat): string {
  const { mark, height } = formats[format];
  const cell = mark / SIDE;
  const number = (card: number) => `<text x="${-WIDTH / 2 + EDGE + 2}" y="${height / 2 - EDGE - 3}" font-size="7">${card}</text>`;
  const cut =
    format === 'half' ? `<path d="M${EDGE} 148H${WIDTH - EDGE}" stroke="#000" stroke-width=".3" stroke-dasharray="3 2" fill="none"/>` : '';
  return page(
    format,
    cards,
    (card) =>
      `<path shape-rendering="crispEdges" transform="translate(${-mark / 2} ${-mark / 2}) scale(${cell})" d="${blackPath(card)}"/>${letters(mark / 2 + cell * 0.2, cell * 0.42, 1)}${number(card)}`,
  ).replace('</svg>', `${cut}</svg>`);
}

/** Its back, turned over about the upright axis: behind each letter the same one, so that the child sees which is up. */
export function backSvg(cards: readonly number[], format: CardFormat): string {
  const { mark, height } = formats[format];
  const number = (card: number) =>
    `<text x="${WIDTH / 2 - EDGE - 2}" y="${height / 2 - EDGE - 3}" font-size="7" text-anchor="end">${card}</text>`;
  return page(format, cards, (card) => `${letters(mark / 2 + 3, 9, -1)}${number(card)}`);
}
