import { describe, expect, it } from 'vitest';
import { canonical, changeOf, clashes, holds, strengthOf, summaryOf } from './backup';
import type { DeskCopy } from './desk';
import type { MeetingRecord } from './record';

const meetingOn = (day: number): MeetingRecord => ({ day, stations: ['mui-dinh'], band: 'B', equipment: 'paper', planned: 35, blocks: [] });
const none = { log: [], reports: [], received: [], proposals: [], overlay: [] };
const desk = (change: Partial<DeskCopy> = {}): DeskCopy => ({ made: 20_000, settings: {}, meetings: [], shelves: none, ...change });
const entry = (key: string, value: unknown) => ({ key, value });

it.each([{ how: 'add', mine: true }, { how: 'add', mine: false }, { how: 'replace' }] as const)(
  'leaves the session of the lab alone that is on here, and begins none of the file again: %o',
  (how) => {
    const lab = { code: 'HERE', began: 1, computers: [] };
    const there = desk({ settings: { place: 'Phan Rang', lab: { ...lab, code: 'THERE' } } });
    expect(changeOf(desk({ settings: { lab } }), there, how).settings).toEqual({ place: 'Phan Rang', lab });
    expect(changeOf(desk(), there, how).settings).toEqual({ place: 'Phan Rang' });
  },
);

describe('what is added', () => {
  it('is what the desk has not, and nothing twice', () => {
    const here = desk({ shelves: { ...none, log: [entry('a', { n: 1, m: 2 })] }, meetings: [meetingOn(1)] });
    const there = desk({
      shelves: { ...none, log: [entry('a', { m: 2, n: 1 }), entry('b', 3)], overlay: [entry('113', {})] },
      meetings: [meetingOn(1), meetingOn(2)],
    });
    const change = changeOf(here, there, { how: 'add', mine: true });
    expect(change).toEqual({
      clear: false,
      settings: {},
      meetings: [meetingOn(2)],
      shelves: { ...none, log: [entry('b', 3)], overlay: [entry('.waiting/113', {})] },
    });
    expect(clashes(here, there)).toEqual({ log: 0, reports: 0, received: 0, proposals: 0, overlay: 0 });
  });

  it('has as many meetings that are alike as the desk with more of them', () => {
    const twice = desk({ meetings: [meetingOn(1), meetingOn(1), meetingOn(1)] });
    expect(changeOf(desk({ meetings: [meetingOn(1)] }), twice, { how: 'add', mine: true }).meetings).toHaveLength(2);
    expect(changeOf(twice, desk({ meetings: [meetingOn(1)] }), { how: 'add', mine: true }).meetings).toHaveLength(0);
  });

  it('takes the other one of two that differ only when that was chosen', () => {
    const here = desk({ shelves: { ...none, reports: [entry('r1', { revision: 2 })] } });
    const there = desk({ shelves: { ...none, reports: [entry('r1', { revision: 1 })] } });
    expect(clashes(here, there).reports).toBe(1);
    expect(changeOf(here, there, { how: 'add', mine: true }).shelves.reports).toEqual([]);
    expect(changeOf(here, there, { how: 'add', mine: false }).shelves.reports).toEqual([entry('r1', { revision: 1 })]);
  });

  it('never changes what was chosen here, and remembers all that was learnt', () => {
    const { settings } = changeOf(
      desk({ settings: { unit: 'Liên đội Cà Ná', learnt: ['why'] } }),
      desk({ settings: { unit: 'Liên đội Mũi Dinh', place: 'Phan Rang', learnt: ['law', 'why'] } }),
      { how: 'add', mine: false },
    );
    expect(settings).toEqual({ unit: 'Liên đội Cà Ná', place: 'Phan Rang', learnt: ['why', 'law'] });
  });
});

it('to replace all, the file alone is taken', () => {
  const there = desk({ settings: { unit: 'Liên đội Mũi Dinh' }, meetings: [meetingOn(3)] });
  const { made: _, ...rest } = there;
  expect(changeOf(desk({ meetings: [meetingOn(1)] }), there, { how: 'replace' })).toEqual({ clear: true, ...rest });
});

describe('a change of lines', () => {
  const change = (number: string) => entry('nt-ctxh/renumber', { number });
  const waits = (number: string) => entry('.waiting/nt-ctxh/renumber', { number });
  const having = (...overlay: ReturnType<typeof entry>[]) => desk({ shelves: { ...none, overlay } });

  it.each([
    ['beside nothing', having(), { how: 'add', mine: true }, [waits('1')]],
    ['in the place of all', having(), { how: 'replace' }, [waits('1')]],
    ['over one of this desk', having(change('2')), { how: 'add', mine: false }, [waits('1')]],
    ['over one of this desk that stays', having(change('2')), { how: 'add', mine: true }, []],
    ['in the place of one of this desk', having(change('2')), { how: 'replace' }, [waits('1')]],
  ] as const)('that a backup brings waits to be seen: %s', (_, here, how, overlay) => {
    expect(changeOf(here, having(change('1')), how).shelves.overlay).toEqual(overlay);
  });

  it('that was seen at this desk counts on, and one that waits goes on waiting', () => {
    expect(changeOf(having(change('1')), having(change('1')), { how: 'replace' }).shelves.overlay).toEqual([change('1')]);
    expect(changeOf(having(), having(waits('1')), { how: 'replace' }).shelves.overlay).toEqual([waits('1')]);
    expect(summaryOf(having(change('1'), waits('1')))).toMatchObject({ shelves: { overlay: 1 }, waiting: 1 });
  });
});

it('the same value has the same text, whatever the order of its keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  expect(() => canonical(deep)).toThrow('too deep');
});

it('is summed up without a word of what is in it', () => {
  const copy = desk({
    settings: { unit: '' },
    meetings: [meetingOn(1)],
    shelves: { ...none, received: [entry('.units', 0), entry('a', 1), entry('b', 2)] },
  });
  expect(summaryOf(copy)).toEqual({
    unit: undefined,
    made: 20_000,
    meetings: 1,
    shelves: { log: 0, reports: 0, received: 2, proposals: 0, overlay: 0 },
    waiting: 0,
  });
});

it.each([
  ['', 'short'],
  ['rùa biển', 'short'],
  ['           a', 'short'],
  ['0912 345 678 90', 'easy'],
  ['25/11/2026 - 2026', 'easy'],
  ['aaaaaaaaaaaaaaaaaaaa', 'easy'],
  ['abababab abab', 'easy'],
  ['conruabienmui', 'fair'],
  ['muối muối muối nho khô', 'fair'],
  ['muối gió nho khô thuyền', 'good'],
] as const)('%o is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
  // However a keyboard writes its letters.
  expect(strengthOf(passphrase.normalize('NFD'))).toBe(strength);
  expect(holds(passphrase)).toBe(strength === 'fair' || strength === 'good');
});
