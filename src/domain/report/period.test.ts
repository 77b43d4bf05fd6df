import { expect, it } from 'vitest';
import { dateText, dueOf, kindDue, periodBeside, periodName, periodNow } from './period';

const due = { month: 11, day: 15 };
const span = (kind: Parameters<typeof periodNow>[0], today: string) => {
  const { from, to } = periodNow(kind, today, due);
  return [from, to];
};

it('takes the period that runs, or the one that has just ended', () => {
  expect(span('summer', '2026-07-10')).toEqual(['2026-06-01', '2026-08-31']);
  expect(span('summer', '2026-10-10')).toEqual(['2026-06-01', '2026-08-31']);
  expect(span('summer', '2027-03-01')).toEqual(['2026-06-01', '2026-08-31']);
  expect(span('half-year', '2026-05-01')).toEqual(['2026-01-01', '2026-06-30']);
  expect(span('half-year', '2026-07-20')).toEqual(['2026-01-01', '2026-06-30']);
  expect(span('half-year', '2027-01-05')).toEqual(['2026-07-01', '2026-12-31']);
  expect(span('school-year', '2027-03-01')).toEqual(['2026-09-01', '2027-05-31']);
  expect(span('year', '2026-10-01')).toEqual(['2025-11-16', '2026-11-15']);
  expect(span('year', '2026-11-15')).toEqual(['2025-11-16', '2026-11-15']);
  expect(span('year', '2026-11-30')).toEqual(['2025-11-16', '2026-11-15']);
  expect(span('year', '2027-02-01')).toEqual(['2026-11-16', '2027-11-15']);
});

it('goes to the one before and after, which leave no day between them', () => {
  for (const kind of ['half-year', 'year'] as const) {
    const now = periodNow(kind, '2026-10-01', due);
    const next = periodBeside(now, 1, due);
    expect(Date.parse(next.from) - Date.parse(now.to)).toBe(86_400_000);
    expect(periodBeside(next, -1, due)).toEqual(now);
  }
  const other = { kind: 'other', from: '2026-01-02', to: '2026-03-04' } as const;
  expect(periodBeside(other, 1, due)).toEqual(other);
});

it('follows another deadline of the region', () => {
  expect(periodNow('year', '2026-10-01', { month: 12, day: 31 })).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
  expect(dueOf(due, '2026-11-03')).toEqual({ date: '2026-11-15', left: 12 });
  expect(dueOf(due, '2026-11-30').left).toBe(-15);
});

it('offers what is due next', () => {
  expect(['01', '04', '07', '10', '12'].map((month) => kindDue(`2026-${month}-05`))).toEqual([
    'half-year',
    'school-year',
    'summer',
    'year',
    'year',
  ]);
});

it('has a name', () => {
  expect(dateText('2026-11-15')).toBe('15/11/2026');
  const names = [
    periodNow('summer', '2026-07-01', due),
    periodNow('half-year', '2026-05-01', due),
    periodNow('school-year', '2027-03-01', due),
    periodNow('year', '2026-10-01', due),
  ];
  expect(names.map((each) => periodName(each).vi)).toEqual(['hè 2026', '6 tháng đầu năm 2026', 'năm học 2026–2027', 'năm 2026']);
  expect(periodName({ kind: 'other', from: '2026-01-02', to: '2026-03-04' }).vi).toBe('từ 02/01/2026 đến 04/03/2026');
});
