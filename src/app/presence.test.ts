import { expect, it, vi } from 'vitest';
import { AWAY_S, WARN_S, watchPresence } from './presence';

function setUp({ shared = true, busy = (): boolean => false } = {}) {
  let now = 5_000;
  const on = { onRest: vi.fn(), onAway: vi.fn(), onBack: vi.fn() };
  const presence = watchPresence({
    busy,
    onRest: on.onRest,
    ...(shared && { onAway: on.onAway, onBack: on.onBack }),
    now: () => now,
  });
  /** The machine sleeps, or the page is held: no tick comes. */
  const sleep = (seconds: number) => {
    now += seconds * 1000;
  };
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      sleep(1);
      presence.look();
    }
  };
  return { presence, pass, sleep, ...on };
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

it.each([4 * 60, 60 * 60, 3 * 24 * 60 * 60])('forgets after %i seconds in which no tick came', (seconds) => {
  const { presence, sleep, onAway } = setUp();
  sleep(seconds);
  presence.look();
  expect(onAway).toHaveBeenLastCalledWith(0);
});

it('forgets before the first touch after such a time counts as somebody who is there', () => {
  const { presence, sleep, onAway, onBack } = setUp();
  sleep(60 * 60);
  expect(presence.stir()).toBe(false);
  expect(onAway).toHaveBeenLastCalledWith(0);
  expect(onBack).not.toHaveBeenCalled();
  expect(presence.stir(), 'and the second').toBe(false);
});

it('is glad about any touch, and begins to count again', () => {
  const { presence, pass, onAway, onBack } = setUp();
  pass(AWAY_S - 3);
  expect(presence.stir()).toBe(true);
  expect(onBack).toHaveBeenCalledOnce();
  onAway.mockClear();
  pass(AWAY_S - WARN_S - 1);
  expect(onAway).not.toHaveBeenCalled();
  presence.stir();
  expect(onBack).toHaveBeenCalledOnce();
});

it('never forgets a family', () => {
  const { presence, pass, sleep, onAway } = setUp({ shared: false });
  pass(AWAY_S * 2);
  sleep(60 * 60);
  expect(presence.stir()).toBe(true);
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

it('counts as play neither a machine that was left alone nor one that slept', () => {
  let playing = true;
  const { presence, pass, sleep, onRest } = setUp({ shared: false, busy: () => playing });
  pass(60 * 60);
  presence.stir();
  sleep(60 * 60);
  presence.look();
  playing = false;
  pass(1);
  expect(onRest).not.toHaveBeenCalled();
});
