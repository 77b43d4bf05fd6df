import { expect, it } from 'vitest';
import { readRow } from './records';

const row = (settings: unknown) => ({ v: 1, id: 'all', settings });

it('keeps which modules were learnt, takes settings of before there were any, and refuses what is no list of ids', () => {
  for (const settings of [{ learnt: ['why', 'law'] }, { learnt: [] }, {}])
    expect(readRow('settings', row(settings))).toEqual(row(settings));
  for (const learnt of ['why', { 0: 'why' }, [3], [''], null]) expect(readRow('settings', row({ learnt }))).toBeUndefined();
});

it('keeps whose paper was made last, takes settings without it, and refuses what is no id', () => {
  for (const settings of [{ unit: 'Liên đội Cà Ná', letterhead: 'school' }, { unit: 'Liên đội Cà Ná' }])
    expect(readRow('settings', row(settings))).toEqual(row(settings));
  for (const letterhead of ['', 2, null, ['school']]) expect(readRow('settings', row({ letterhead }))).toBeUndefined();
});

it('keeps which camera was used last, takes settings without it, and refuses what is no place among others', () => {
  for (const settings of [{ camera: { label: 'camera2 0, facing back', order: 2 } }, { camera: { label: '', order: 0 } }, {}])
    expect(readRow('settings', row(settings))).toEqual(row(settings));
  for (const camera of ['back', { label: 'a' }, { label: 'a', order: -1 }, { order: 1 }, null])
    expect(readRow('settings', row({ camera }))).toBeUndefined();
});
