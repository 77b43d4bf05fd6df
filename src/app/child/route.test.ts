import { expect, it, vi } from 'vitest';
import type { Station } from '../../domain/content';
import { createRouter } from '../route';
import { behind, holdsPlay, isBusy, type Move, type Route, reduce } from './route';

const station = { id: 'place' } as Station;
const play: Route = { at: 'play', station };
const map: Route = { at: 'map' };
const after = (first: Route, ...moves: Move[]) => moves.reduce(reduce, first);

it('leads back to where the settings were opened, a play too', () => {
  expect(after(play, { type: 'settings' }, { type: 'back' })).toBe(play);
  expect(after(map, { type: 'settings' }, { type: 'settings' }, { type: 'back' })).toBe(map);
});

it('leads back past the settings from what leaders opened there', () => {
  expect(after(map, { type: 'settings' }, { type: 'leader', desk: null }, { type: 'back' })).toBe(map);
});

it('leads back step by step, and at last to the map', () => {
  const deep = after(play, { type: 'settings' }, { type: 'age' });
  expect(deep).toMatchObject({ at: 'age', back: { at: 'settings', back: { at: 'play' } } });
  expect(after(deep, { type: 'back' }, { type: 'back' })).toBe(play);
  expect(after(play, { type: 'back' })).toEqual(map);
});

it('does not send to rest who rests already', () => {
  const resting = after(map, { type: 'rest' });
  expect(reduce(resting, { type: 'rest' })).toBe(resting);
  expect(after(resting, { type: 'back' })).toBe(map);
});

it('keeps a play that waits behind another screen, and no other', () => {
  expect(holdsPlay(play)).toBe(true);
  expect(holdsPlay(after(play, { type: 'settings' }, { type: 'leader', desk: null }))).toBe(true);
  expect(holdsPlay(after(play, { type: 'settings' }, { type: 'go', to: map }))).toBe(false);
  expect(behind(play)).toBeUndefined();
});

it('knows what must not be interrupted', () => {
  expect([map, after(map, { type: 'settings' }), after(map, { type: 'rest' })].map(isBusy)).toEqual([false, false, false]);
  expect([play, { at: 'avatar', band: 'A' } as const].map(isBusy)).toEqual([true, true]);
});

it('tells of moves that lead somewhere, from where and to where', () => {
  const router = createRouter<Route, Move>(map, reduce);
  const told = vi.fn();
  const stop = router.subscribe(told);
  router.move({ type: 'settings' });
  expect(told).toHaveBeenCalledExactlyOnceWith({ from: map, to: { at: 'settings', back: map } });
  router.move({ type: 'settings' });
  expect(told).toHaveBeenCalledOnce();
  stop();
  router.move({ type: 'back' });
  expect(told).toHaveBeenCalledOnce();
  expect(router.at()).toBe(map);
});
