import { describe, expect, it } from 'vitest';
import { verdicts } from '../desk/answers';
import type { MeetingRecord } from '../desk/record';
import type { Field } from './hand-in';
import { entryOf, fullestOf, isWithin, keyOf, type LogEntry, logEntry, skillsOf, sumsOf, unevenSplits } from './log';

const label = { vi: 'a', en: 'a' };
const fields: readonly Field[] = [
  { id: 'sessions', label },
  { id: 'attendances', label, log: true },
  { id: 'children', label, distinct: true },
  { id: 'girls', label, of: 'children', split: 'sex', distinct: true, log: true },
  { id: 'boys', label, of: 'children', split: 'sex', distinct: true, log: true },
  { id: 'missions', label, log: true },
  { id: 'posts', label, log: true },
  { id: 'books', label, log: true },
];
const skillOf = (station: string) => ({ a: 'body', b: 'alarms' })[station];
const nameOf = (stations: readonly string[]) => stations.join('; ');
const sources = { fields, skillOf, nameOf };
const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;

const meeting = (blocks: MeetingRecord['blocks'], more: Partial<MeetingRecord> = {}): MeetingRecord => ({
  day: dayOf('2026-10-05'),
  stations: ['a'],
  band: 'B',
  equipment: 'projector',
  planned: 35,
  blocks,
  ...more,
});
const vote = (ok: boolean | undefined, first: number[], second?: number[], station = 'a') => ({
  kind: 'vote',
  station,
  situation: 's',
  ...(ok !== undefined && { ok }),
  vote: { first, ...(second && { second }) },
});

describe('before and after', () => {
  it('counts as right what neither misses nor alarms: to ask a grown-up is never weak', () => {
    expect(verdicts.map(({ label: { vi } }) => vi)).toEqual(['An toàn', 'Không an toàn', 'Hỏi người lớn']);
    const [bad] = skillsOf(meeting([vote(false, [5, 10, 3], [1, 15, 2])]), skillOf);
    expect(bad).toEqual({
      skill: 'body',
      first_right: 13,
      first_asked: 18,
      second_right: 17,
      second_asked: 18,
      first_alarms: 0,
      first_ok: 0,
      second_alarms: 0,
      second_ok: 0,
    });
    const [ok] = skillsOf(meeting([vote(true, [5, 10, 3], [14, 2, 2])]), skillOf);
    expect(ok).toMatchObject({ first_right: 8, second_right: 16, first_alarms: 10, first_ok: 18, second_alarms: 2, second_ok: 18 });
  });

  it('needs both counts and the meaning of the case: older records and single votes give none', () => {
    expect(skillsOf(meeting([vote(undefined, [1, 2, 3], [1, 2, 3])]), skillOf)).toEqual([]);
    expect(skillsOf(meeting([vote(true, [1, 2, 3])]), skillOf)).toEqual([]);
    expect(skillsOf(meeting([vote(true, [1, 2, 3], [0, 0, 0])]), skillOf)).toEqual([]);
    expect(skillsOf(meeting([vote(true, [1, 2, 3], [1, 2, 3], 'elsewhere')]), skillOf)).toEqual([]);
  });

  it('adds up what is of one skill', () => {
    const rows = skillsOf(
      meeting([vote(true, [5, 5, 0], [9, 1, 0]), vote(false, [1, 9, 0], [0, 10, 0]), vote(true, [4, 4, 4], [4, 4, 4], 'b')]),
      skillOf,
    );
    expect(rows.map(({ skill, first_asked, second_right, first_ok }) => [skill, first_asked, second_right, first_ok])).toEqual([
      ['body', 20, 19, 10],
      ['alarms', 12, 8, 12],
    ]);
  });
});

describe('an entry', () => {
  it('writes itself: who was there by the hands, missions by their ticks, the form by its length and its day', () => {
    const entry = entryOf(meeting([vote(true, [10, 12, 8], [29, 0, 0]), { kind: 'mission', ticked: true }]), 'm1', undefined, sources);
    expect(entry).toMatchObject({ name: 'a', form: 'class', meeting: 'm1', counts: { attendances: 30, missions: 1 } });
    expect(entry.done).toBeUndefined();
    expect(entryOf(meeting([], { planned: 10 }), 'm', undefined, sources).form).toBe('flag');
    expect(entryOf(meeting([], { planned: 60, day: dayOf('2026-07-01') }), 'm', undefined, sources).form).toBe('summer');
    expect(entryOf(meeting([{ kind: 'bell', asked: 5 }]), 'm', undefined, sources).form).toBe('bell');
    expect(entryOf(meeting([], { children: 25, girls: 12 }), 'm', undefined, sources).counts).toMatchObject({ attendances: 25, girls: 12 });
  });

  it('has who came from the last one, but not what was done; not where other children were counted', () => {
    const last: LogEntry = { day: 1, name: '', form: 'class', counts: { attendances: 30, girls: 14, posts: 2 }, skills: [], done: true };
    expect(entryOf(meeting([]), 'm', last, sources).counts).toEqual({ attendances: 30, girls: 14, missions: 0 });
    expect(entryOf(meeting([vote(true, [30])]), 'm', last, sources).counts).toEqual({ attendances: 30, girls: 14, missions: 0 });
    expect(entryOf(meeting([vote(true, [25])]), 'm', last, sources).counts).toEqual({ attendances: 25, missions: 0 });
  });

  it('is found by its day and its meeting, in the order of the days', () => {
    expect(keyOf(dayOf('2026-10-05'), 'abc')).toBe('2026-10-05-abc');
    expect(isWithin(dayOf('2026-10-05'), { from: '2026-10-05', to: '2026-10-05' })).toBe(true);
    expect(isWithin(dayOf('2026-10-06'), { from: '2026-10-05', to: '2026-10-05' })).toBe(false);
  });

  it('is read strictly, and touches no prototype', () => {
    const good = entryOf(meeting([vote(true, [9, 1, 0], [10, 0, 0])]), 'm', undefined, sources);
    expect(logEntry(good)).toEqual({ ok: true, value: good });
    for (const bad of [
      { ...good, counts: { girls: -1 } },
      { ...good, form: 'party' },
      { ...good, skills: [{ skill: 'a' }] },
      [],
      null,
      'x',
    ]) {
      expect(logEntry(bad).ok).toBe(false);
    }
    const read = logEntry(JSON.parse(`{"day":1,"name":"","form":"class","skills":[],"counts":{"__proto__":7,"girls":1}}`));
    expect(read.ok && Object.getPrototypeOf(read.value.counts)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).girls).toBeUndefined();
  });
});

it('sums times, columns of a province among them, and never persons', () => {
  const entry = (counts: Record<string, number>): LogEntry => ({ day: 1, name: '', form: 'class', counts, skills: [], done: true });
  const all = [entry({ attendances: 30, girls: 14, books: 2 }), entry({ attendances: 31, girls: 15, posts: 1 })];
  expect(sumsOf(fields, all)).toEqual({ sessions: 2, attendances: 61, posts: 1, books: 2 });
  expect(fullestOf(all)).toBe(all[1]);
  expect(fullestOf([])).toBeUndefined();
});

it('sees parts that do not add up', () => {
  const uneven = (counts: Record<string, number>) => unevenSplits(fields, counts, 'attendances');
  expect(uneven({ attendances: 30, girls: 14, boys: 16 })).toEqual([]);
  expect(uneven({ attendances: 30, girls: 14, boys: 15 })).toEqual(['sex']);
  expect(uneven({ attendances: 30, girls: 14 })).toEqual([]);
  expect(uneven({ attendances: 30, girls: 31 })).toEqual(['sex']);
  expect(uneven({ girls: 14, boys: 15 })).toEqual([]);
});
