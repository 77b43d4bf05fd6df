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
