import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../lib/text';
import { dayOf } from '../lib/time';
import type { Line } from './content';
import { childLines, childNumbers, fallbackLine, linesToCheck } from './region';

const today = dayOf('2026-11-30');
const line = (id: string, more: Partial<Line> = {}): Line => ({
  ...fallbackLine,
  id,
  number: id,
  label: text(`Số ${id}`, `Line ${id}`),
  verified_on: '2026-11-23',
  source: 'called',
  ...more,
});
const shown = (lines: readonly Line[], day = today) => childLines({ lines }, day).map(({ id }) => id);

describe('the lines that a child may see', () => {
  it('are those for children that somebody verified, the child line first', () => {
    const lines = [line('113'), line('111'), line('112', { audience: 'adult' }), line('18008079', { status: 'unverified' })];
    expect(childLines({ lines }, today)).toEqual([line('111'), line('113')]);
    expect(shown([line('111'), line('114', { status: 'expired' })])).toEqual(['111']);
  });

  it.each([
    ['valid from tomorrow on', { valid_from: '2026-12-01' }, false],
    ['valid from today on', { valid_from: '2026-11-30' }, true],
    ['valid until yesterday', { valid_to: '2026-11-29' }, false],
    ['valid until today', { valid_to: '2026-11-30' }, true],
    ['valid in a time around today', { valid_from: '2026-01-01', valid_to: '2026-12-31' }, true],
    ['valid in a time that is over', { valid_from: '2025-01-01', valid_to: '2025-12-31' }, false],
    ['valid until no date', { valid_to: 'soon' }, false],
    ['valid from no date', { valid_from: '30/11/2026' }, false],
    ['with dates that are undefined', { valid_from: undefined, valid_to: undefined }, true],
  ])('%s', (_when, dates, seen) => {
    expect(shown([line('111'), line('113', dates)])).toEqual(seen ? ['111', '113'] : ['111']);
  });

  it('change on the day, not before', () => {
    const lines = [line('113', { valid_to: '2026-12-31' }), line('112', { valid_from: '2027-01-01' })];
    expect(shown(lines, dayOf('2026-12-31'))).toEqual(['111', '113']);
    expect(shown(lines, dayOf('2027-01-01'))).toEqual(['111', '112']);
  });

  it('know that it is not earlier than the newest verification, whatever a clock says', () => {
    const lines = [
      line('113', { valid_from: '2026-01-01' }),
      line('114', { verified_on: 'no date' }),
      line('115', { valid_to: '2020-12-31' }),
    ];
    expect(shown(lines, dayOf('2016-01-01'))).toEqual(['111', '113', '114']);
  });

  it.each([
    ['no lines', []],
    ['no child line', [line('113')]],
    ['one that nobody verified', [line('111', { status: 'unverified' })]],
    ['one that is over', [line('111', { valid_to: '2026-11-29' })]],
    ['one that has not begun', [line('111', { valid_from: '2026-12-01' })]],
    ['one for adults', [line('111', { audience: 'adult' })]],
  ])('begin with the built-in one where the region has %s', (_what, lines) => {
    expect(childLines({ lines }, today)[0]).toBe(fallbackLine);
  });

  it('are never none, never one for adults, never one that is not verified', () => {
    const date = fc.option(fc.oneof(fc.constantFrom('2026-11-29', '2026-11-30', '2026-12-01', 'x', ''), fc.string()), { nil: undefined });
    const any = fc.record({
      id: fc.constantFrom('111', '113', '114'),
      audience: fc.constantFrom<Line['audience'][]>('child', 'adult'),
      status: fc.constantFrom<Line['status'][]>('verified', 'unverified', 'expired'),
      valid_from: date,
      valid_to: date,
      verified_on: date,
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), fc.integer({ min: 0, max: 40_000 }), (all, day) => {
        const lines = all.map((each) => line(each.id, each));
        const seen = childLines({ lines }, day);
        expect(seen[0].id).toBe('111');
        for (const each of seen) expect(each).toMatchObject({ audience: 'child', status: 'verified' });
        expect(new Set(seen).size).toBe(seen.length);
        expect(Object.keys(childNumbers({ lines }, day)).sort()).toEqual(seen.map(({ id }) => id).sort());
      }),
    );
  });

  it('give the telephone games their numbers by id, and no others', () => {
    const lines = [line('111', { number: '18001' }), line('113', { valid_to: '2026-01-01' }), line('114')];
    expect(childNumbers({ lines }, today)).toEqual({ '111': { number: '18001' }, '114': { number: '114' } });
  });
});

describe('the lines that a leader should call again', () => {
  it.each([
    ['verified today', '2026-11-30', false],
    ['verified 180 days ago', '2026-06-03', false],
    ['verified 181 days ago', '2026-06-02', true],
    ['never verified', undefined, true],
    ['verified on no date', 'last week', true],
    ['verified on a day that this clock does not know yet', '2027-01-01', false],
  ])('%s', (_when, verified_on, asked) => {
    expect(linesToCheck({ lines: [line('113', { verified_on })] }, today)).toHaveLength(asked ? 1 : 0);
  });

  it('are of all kinds, but not those that are known to be over', () => {
    const old = { verified_on: '2020-01-01' };
    const lines = [
      line('1', { ...old, audience: 'adult' }),
      line('2', { ...old, status: 'unverified' }),
      line('3', { ...old, status: 'expired' }),
    ];
    expect(linesToCheck({ lines }, today).map(({ id }) => id)).toEqual(['1', '2']);
  });
});
