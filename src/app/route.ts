import { listeners, type Unsubscribe } from '../lib/store';

/** Where the page is. Kept in memory alone: an address or a browser's history would tell the next one at this machine. */
export interface Router<Route, Move> {
  at(): Route;
  move(move: Move): void;
  /** Called after each move that led somewhere else. */
  subscribe(listener: (change: { from: Route; to: Route }) => void): Unsubscribe;
}

/** @param reduce where a move leads: the same object for one that means nothing here */
export function createRouter<Route, Move>(first: Route, reduce: (route: Route, move: Move) => Route): Router<Route, Move> {
  let at = first;
  const changes = listeners<{ from: Route; to: Route }>();
  return {
    at: () => at,
    move(move) {
      const from = at;
      at = reduce(at, move);
      if (at !== from) changes.emit({ from, to: at });
    },
    subscribe: changes.on,
  };
}
