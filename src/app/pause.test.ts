import { expect, it, vi } from 'vitest';
import { createPause } from './pause';

it('begins with the first reason and ends with the last', () => {
  const pause = createPause();
  const told = vi.fn();
  const stop = pause.subscribe(told);
  pause.set('hidden', true);
  pause.set('help', true);
  pause.set('help', true);
  pause.set('hidden', false);
  expect(told.mock.calls).toEqual([[true]]);
  expect(pause.isPaused()).toBe(true);
  pause.set('help', false);
  pause.set('away', false);
  expect(told.mock.calls).toEqual([[true], [false]]);
  expect(pause.isPaused()).toBe(false);
  stop();
  pause.set('hidden', true);
  expect(told).toHaveBeenCalledTimes(2);
});
