/** What stands on a page, and how high it is. */
export interface Piece {
  height: number;
  /** Never the last on its page: the heading of what follows. */
  keep?: boolean | undefined;
  /** The first on a page. */
  fresh?: boolean | undefined;
}

/**
 * Fills pages from the first piece to the last.
 * @param room of each page; one piece that is higher has a page of its own
 * @returns indices of pieces
 */
export function paginate(pieces: readonly Piece[], room: number): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let left = room;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    left = room;
  };
  pieces.forEach((piece, index) => {
    if (piece.fresh) turn();
    if (piece.height > left && page.length > 0) {
      const kept: number[] = [];
      while (page.length > 1 && pieces[page.at(-1) as number]?.keep) kept.unshift(page.pop() as number);
      turn();
      page = kept;
      left = kept.reduce((rest, each) => rest - (pieces[each]?.height ?? 0), room);
    }
    page.push(index);
    left -= piece.height;
  });
  turn();
  return pages;
}
