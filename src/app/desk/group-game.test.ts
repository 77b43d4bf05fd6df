import { expect, it, vi } from 'vitest';
import type { Target, View } from '../../domain/activity';
import type { Station } from '../../domain/content';
import type { Block, Plan } from '../../domain/desk/plan';
import { begin } from '../../domain/desk/show';
import { text } from '../../lib/text';
import { followGame } from './group-game';
import type { Sources } from './sources';

let targets: Target[] = [];
vi.mock('../games', () => ({
  loadGame: async () => ({
    rules: {
      start: () => ({ pressed: [] }),
      reduce: (_: unknown, { pressed }: { pressed: string[] }, { id }: { id: string }) => ({
        ...{ state: { pressed: [...pressed, id] }, effects: [], answers: [] },
      }),
      view: () => ({ targets }) as unknown as View,
    },
  }),
}));

const block = { id: 'g', kind: 'game', station: 'mui-dinh', step: 'phone', minutes: 8 } as Block;
const plan = { wish: { stations: ['mui-dinh'], minutes: 35, equipment: 'projector', band: 'B' }, blocks: [block] } as Plan;
const station = { bands: { B: { steps: [{ id: 'phone', type: 'any', level: {} }] } } } as unknown as Station;
const sources = { station: () => station, words: { lines: {} } } as unknown as Sources;
const target = (id: string, more: Partial<Target> = {}): Target => ({ id, label: text(id, id), ...more });

it('has the choices that the projector puts letters on, and plays the one that is sent', async () => {
  const onPlayed = vi.fn();
  const game = followGame(sources, 1, onPlayed);
  const ids = () => game.choices().map(({ id }) => id);
  targets = [target('sea', { box: { x: 0, y: 0, w: 10, h: 10 } }), target('a'), target('next', { main: true }), target('b')];
  expect(ids()).toEqual([]);
  game.follow(begin(plan, 0));
  await vi.waitFor(() => expect(ids()).toEqual(['a', 'b']));
  game.send({ type: 'tap', id: 'b' });
  await vi.waitFor(() => expect(onPlayed).toHaveBeenLastCalledWith(expect.objectContaining({ state: { pressed: ['b'] } })));
  // One choice has no letter, nor have more than a card has.
  for (const many of [1, 5]) {
    targets = Array.from({ length: many }, (_, at) => target(`${at}`));
    game.send({ type: 'tap', id: 'b' });
    await vi.waitFor(() => expect(ids()).toEqual([]));
  }
  game.close();
  expect(ids()).toEqual([]);
});
