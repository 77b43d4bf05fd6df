import { expect, it, vi } from 'vitest';
import { AWAY_S, WARN_S, watchPresence } from './presence';

function setUp({ shared = true, busy = (): boolean => false } = {}) {
  let tick = () => {};
  const stopped = vi.fn();
  const on = { onRest: vi.fn(), onAway: vi.fn(), onBack: vi.fn() };
  const presence = watchPresence({
    busy,
    onRest: on.onRest,
    ...(shared && { onAway: on.onAway, onBack: on.onBack }),
    every: (ms, run) => {
      expect(ms).toBe(1000);
      tick = run;
      return stopped;
    },
  });
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second++) tick();
  };
  return { presence, pass, stopped, ...on };
}

it('warns 20 seconds before a shared machine forgets, counts down, and forgets at three minutes', () => {
  const { pass, onAway } = setUp();
  pass(AWAY_S - WARN_S - 1);
  expect(onAway).not.toHaveBeenCalled();
  pass(1);
  expect(onAway).toHaveBeenLastCalledWith(20);
  pass(5);
  expect(onAway).toHaveBeenLastCalledWith(15);
  pass(15);
  expect(onAway).toHaveBeenLastCalledWith(0);
});

it('is glad about any touch, and begins to count again', () => {
  const { presence, pass, onAway, onBack } = setUp();
  pass(AWAY_S - 3);
  presence.stir();
  expect(onBack).toHaveBeenCalledOnce();
  onAway.mockClear();
  pass(AWAY_S - WARN_S - 1);
  expect(onAway).not.toHaveBeenCalled();
  presence.stir();
  expect(onBack).toHaveBeenCalledOnce();
});

it('never forgets a family', () => {
  const { pass, onAway } = setUp({ shared: false });
  pass(AWAY_S * 2);
  expect(onAway).not.toHaveBeenCalled();
});

it('sends to rest after 20 minutes of play, but never out of the middle of something', () => {
  let playing = true;
  const { presence, pass, onRest } = setUp({ shared: false, busy: () => playing });
  for (let minute = 0; minute < 25; minute++) {
    presence.stir();
    pass(59);
  }
  expect(onRest).not.toHaveBeenCalled();
  playing = false;
  pass(1);
  expect(onRest).toHaveBeenCalledOnce();
  pass(600);
  expect(onRest).toHaveBeenCalledOnce();
});

it('does not count a machine that was left alone as play', () => {
  const { pass, onRest } = setUp({ shared: false, busy: () => true });
  pass(60 * 60);
  expect(onRest).not.toHaveBeenCalled();
});

it('stops counting', () => {
  const { presence, stopped } = setUp();
  presence.stop();
  expect(stopped).toHaveBeenCalledOnce();
});
