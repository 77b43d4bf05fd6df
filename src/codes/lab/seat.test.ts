import { expect, it } from 'vitest';
import type { Axis } from '../../domain/terms';
import { count, finish, hasCounts, isOver, parseSeat, passOn, type Seat, seatAt } from './seat';
import { sessionOf } from './session';

const seat = seatAt(sessionOf({ stations: ['bai-rua'], band: 'A' }, 7), 99, { day: 20_787, since: 1_796_000_000_000 });
const answer = (axis: Axis, right: boolean) => ({ axis, right });

it('counts what was asked and what was right, for each kind of answer', () => {
  expect(hasCounts(seat)).toBe(false);
  const once = count(seat, [answer('say', true), answer('say', false), answer('report', true)]);
  expect(once).toMatchObject({ right: [0, 0, 1, 0, 0, 1], asked: [0, 0, 2, 0, 0, 1] });
  expect(hasCounts(once)).toBe(true);
  expect(count(once, [answer('say', true)])).toMatchObject({ right: [0, 0, 2, 0, 0, 1], asked: [0, 0, 3, 0, 0, 1] });
  expect(count(once, [])).toEqual(once);
});

it('begins anew for another child, in the same counts of the same computer', () => {
  const first = finish(finish(count(seat, [answer('do', true)]), 'bai-rua'), 'bai-rua');
  expect(first.done).toEqual(['bai-rua']);
  expect(passOn(first)).toEqual({ ...first, done: [] });
});

it('is taken up as it was kept, and holds nothing but the code, when it was typed, counts and stations', () => {
  const kept: Seat = finish(count(seat, [answer('do', false)]), 'bai-rua');
  expect(parseSeat(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept });
  expect(Object.keys(kept).sort()).toEqual(['asked', 'code', 'day', 'device', 'done', 'right', 'since']);
  for (const wrong of [null, [], { ...kept, right: 'x' }, { ...kept, asked: [1, 2, 3, 4, 5, 6, 7] }, { ...kept, device: -1 }])
    expect(parseSeat(wrong).ok).toBe(false);
});

it('is over three hours after its letters were typed, and the next day', () => {
  const { day, since = 0 } = seat;
  const after = (hours: number, days = 0) => isOver(seat, { day: day + days, since: since + hours * 3_600_000 });
  expect([after(-1), after(0), after(2.9), after(3.1), after(0.1, 1)]).toEqual([false, false, false, true, true]);
  // Of a release that did not note it.
  const { since: _, ...older } = seat;
  expect(parseSeat(older).ok).toBe(true);
  expect([0, 1].map((days) => isOver(older, { day: day + days, since }))).toEqual([false, true]);
});
