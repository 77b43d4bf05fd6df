import { expect, it, vi } from 'vitest';
import type { Rules, View } from './activity';
import { startSession } from './session';

/** Counts taps up to three; everything else means nothing. */
const counter: Rules<object, number> = {
  start: () => 0,
  reduce: (_, state, intent) =>
    intent.type === 'tap' && state < 3
      ? { state: state + 1, effects: [{ type: 'right' }], answers: [{ item: `tap-${state}`, axis: 'say', right: true }] }
      : { state, effects: [], answers: [] },
  view: vi.fn(
    (_level: object, state: number): View => ({
      prompt: { vi: `${state}`, en: `${state}` },
      targets: [],
      status: { vi: '', en: '' },
      cast: [],
      progress: state / 3,
      done: state === 3,
    }),
  ),
};
const tap = { type: 'tap', id: 'a' } as const;

it('makes a view once for each state and shape', () => {
  const session = startSession(counter, {}, 1);
  vi.mocked(counter.view).mockClear();
  const first = session.view('wide');
  expect(session.view('wide')).toBe(first);
  session.view('tall');
  expect(counter.view).toHaveBeenCalledTimes(2);
  session.dispatch(tap);
  expect(session.view('wide')).not.toBe(first);
  expect(counter.view).toHaveBeenCalledTimes(3);
});

it('tells of what changed something, and of nothing else', () => {
  const session = startSession(counter, {}, 1);
  const told = vi.fn();
  const stop = session.subscribe(told);
  session.dispatch({ type: 'hold', id: 'a', amount: 1 });
  expect(told).not.toHaveBeenCalled();
  session.dispatch(tap);
  expect(told).toHaveBeenCalledExactlyOnceWith({
    effects: [{ type: 'right' }],
    answers: [{ item: 'tap-0', axis: 'say', right: true, chance: 1 }],
  });
  stop();
  session.dispatch(tap);
  expect(told).toHaveBeenCalledOnce();
});

it('hears nothing while it is paused, and goes on where it was', () => {
  const session = startSession(counter, {}, 1, 1);
  session.pause();
  session.dispatch(tap);
  expect(session.snapshot()).toBe(1);
  session.resume();
  session.dispatch(tap);
  expect(session.snapshot()).toBe(2);
});

it('follows the snapshot of another window, which has the answers', () => {
  const session = startSession(counter, {}, 1);
  const told = vi.fn();
  session.subscribe(told);
  expect(session.view('wide').progress).toBe(0);
  session.adopt(JSON.parse(JSON.stringify(3)), [{ type: 'celebrate' }]);
  expect(told).toHaveBeenCalledExactlyOnceWith({ effects: [{ type: 'celebrate' }], answers: [] });
  expect(session.view('wide').done).toBe(true);
});
