import { expect, it } from 'vitest';
import { playBell, startBell } from '../../domain/desk/bell';
import { begin, perform } from '../../domain/desk/show';
import { readRow } from './records';

const rules = { form: 'kind', floor: 60, teams: 6, questions: 10, seconds: 30, rescue: { at: 0.5, times: 2 }, spare: 1 } as const;
const ask = { situation: 'lost', kind: 'say', options: ['a', 'b', 'c'] } as const;
const first = startBell({ rules, band: 'B', stations: ['mui-dinh'], seed: 7, asks: [ask, { ...ask, kind: 'tell' }], spares: [ask] });
// In the middle of a question for the audience, which has all fields.
const state = (['next', 'next', 'spare'] as const).reduce((bell, act) => playBell(bell, { do: act }), first);
const show = perform(
  begin({ wish: { stations: [], minutes: 35, equipment: 'projector', band: 'B' }, blocks: [] }, 1000),
  { do: 'bell', bell: state },
  2000,
);
const row = { v: 1, id: 'now', show };

it('a contest in the middle of a question is read as it was kept', () => {
  expect(readRow('show', structuredClone(row))).toEqual(row);
});

it('those that are over are read as well', () => {
  const over = perform(perform(show, { do: 'bell' }, 3000), { do: 'end' }, 4000);
  expect(over.rung).toHaveLength(1);
  expect(readRow('show', { v: 1, id: 'now', show: structuredClone(over) })?.show).toEqual(over);
});

it('one that is damaged is not read', () => {
  for (const wrong of [{ phase: 'party' }, { floor: -1 }, { at: 0.5 }]) {
    const bell = { state: { ...state, now: { ...state.now, ...wrong } }, since: 2000 };
    expect(readRow('show', { ...row, show: { ...show, bell } })).toBeUndefined();
  }
});
