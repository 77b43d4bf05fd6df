import type { Actor, Shape } from '../domain/activity';

type Place = Actor['at'];

const across = { 'far-left': 0.13, left: 0.3, middle: 0.51, right: 0.71, 'far-right': 0.87 } as const;
/** Two on a tall screen stand further apart. */
const pair = { 'far-left': 0.22, left: 0.26, middle: 0.5, right: 0.75, 'far-right': 0.79 } as const;
const order: readonly Place[] = ['far-left', 'left', 'middle', 'right', 'far-right'];

/** How far across the play area an actor stands, 0-1. On a tall screen three or more spread over its whole width. */
export function acrossOf(at: Place, all: readonly Pick<Actor, 'at'>[], shape: Shape): number {
  if (shape === 'wide') return across[at];
  if (all.length < 3) return pair[at];
  const rank = all.filter((other) => order.indexOf(other.at) < order.indexOf(at)).length;
  return 0.05 + (0.9 * (rank + 0.5)) / all.length;
}
