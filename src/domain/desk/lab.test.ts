import { expect, it } from 'vitest';
import { entryOf } from '../report/log';
import { labMeeting, type OpenLab, sumOfLab } from './lab';

const lab: OpenLab = {
  code: 'X',
  began: 1_000_000,
  computers: [
    { device: 1, right: [1, 0, 2, 0, 0, 4], asked: [1, 1, 3, 0, 0, 6] },
    { device: 2, right: [0, 5, 0, 0, 0, 0], asked: [2, 5, 0, 0, 0, 0] },
  ],
};
const plan = { stations: ['a', 'b'], band: 'B' } as const;
const held = (minutes: number) => labMeeting(lab, plan, { id: 'm', day: 20_787, ms: 1_000_000 + minutes * 60_000 });

it('is written as one meeting with the sum of all computers', () => {
  expect(held(42).blocks).toEqual([
    { kind: 'lab', minutes: 42, lab: { computers: 2, right: [1, 5, 2, 0, 0, 4], asked: [3, 6, 3, 0, 0, 6] } },
  ]);
  expect(sumOfLab({ right: [1, 5, 2, 0, 0, 4], asked: [3, 6, 3, 0, 0, 6] })).toEqual({ right: 12, asked: 18 });
  // A clock that was put back; a desk that was left open.
  expect([held(-5).planned, held(5000).planned]).toEqual([1, 240]);
});

it('goes into the log as answers that were right of those given, and not into before and after', () => {
  const label = { vi: 'a', en: 'a' };
  const fields = [
    { id: 'lab-asked', label, log: true },
    { id: 'lab-right', label, log: true, of: 'lab-asked' },
  ];
  const entry = entryOf(held(12), 'm', undefined, { fields, skillOf: () => 'body', nameOf: (stations) => stations.join() });
  expect(entry).toMatchObject({ name: 'a,b', counts: { 'lab-asked': 18, 'lab-right': 12 }, skills: [] });
  // Twelve minutes at computers are no flag assembly.
  expect(entry.form).toBe('class');
});
