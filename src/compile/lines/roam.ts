import type { View } from '../../domain/activity';
import { breathsOf } from '../../domain/openings';
import { type Game, onward } from '../guess/decisions';
import { tappable } from '../guess/taps';

/** So many states that look alike are played on from; and as many more that only the way to the end comes to. */
const ALIKE = 60;
/** Enough to have every shuffle that shows other words. */
const SEEDS = [1, 2];

/** Two states with the same words and the same buttons look alike. */
const lookOf = ({ prompt, speaker, targets }: View): string =>
  JSON.stringify([speaker, breathsOf(prompt.vi).at(-1), targets.map(({ id, disabled }) => [id, disabled === true])]);

/** Plays a level by its own rules in every way that is not like one before it, and shows each view. */
export function roam(game: Game, level: unknown, show: (view: View) => void): void {
  const { rules, opening = [] } = game;
  const looks = new Map<string, number>();
  const seen = new Set<string>();
  const queue: { state: unknown; view: View; look: string }[] = [];
  /** Where nobody finds on by trying, and a search for it takes a second. */
  const hopeless = new Set<string>();
  const meet = (state: unknown, most: number) => {
    const name = JSON.stringify(state);
    if (seen.has(name)) return;
    const view = rules.view(level, state, 'wide');
    const look = lookOf(view);
    const alike = looks.get(look) ?? 0;
    if (alike >= most) return;
    looks.set(look, alike + 1);
    seen.add(name);
    queue.push({ state, view, look });
    show(view);
  };
  for (const seed of SEEDS) {
    let state = rules.start(level, seed);
    meet(state, ALIKE);
    for (const id of opening) {
      state = rules.reduce(level, state, { type: 'tap', id }).state;
      meet(state, ALIKE);
    }
  }
  for (const { state, view, look } of queue) {
    if (view.done) continue;
    for (const id of tappable(view)) meet(rules.reduce(level, state, { type: 'tap', id }).state, ALIKE);
    if (hopeless.has(look)) continue;
    const way = onward(game, level, state, view, seen);
    if (way.length === 0) hopeless.add(look);
    for (const next of way) meet(next, 2 * ALIKE);
  }
}
