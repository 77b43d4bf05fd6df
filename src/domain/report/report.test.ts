import { describe, expect, it } from 'vitest';
import { canonical, parseHandIn } from './file';
import type { Field, Period } from './hand-in';
import type { LogEntry } from './log';
import {
  countedIn,
  type Draft,
  handInOf,
  LONGEST_WORDS,
  missingOf,
  draft as parseDraft,
  type Told,
  tell,
  toldBefore,
  typedFields,
} from './report';

const label = { vi: 'a', en: 'a' };
const fields: readonly Field[] = [
  { id: 'sessions', label },
  { id: 'attendances', label, log: true, children: true },
  { id: 'children', label, distinct: true, children: true },
  { id: 'girls', label, of: 'children', split: 'sex', distinct: true, log: true },
  { id: 'boys', label, of: 'children', split: 'sex', distinct: true, log: true },
  { id: 'minority', label, of: 'children', sensitive: true, distinct: true },
  { id: 'cham', label, of: 'minority', sensitive: true, distinct: true },
  { id: 'posts', label, log: true },
  { id: 'opinions', label, log: true },
  { id: 'forwarded', label },
];
const period: Period = { kind: 'summer', from: '2026-06-01', to: '2026-08-31' };
const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
const vote = (skill: string, n: number) => ({
  skill,
  first_right: n - 1,
  first_asked: n,
  second_right: n,
  second_asked: n,
  first_alarms: 1,
  first_ok: n,
  second_alarms: 0,
  second_ok: n,
});
const held = (iso: string, more: Partial<LogEntry> = {}): LogEntry => ({
  day: dayOf(iso),
  name: '',
  form: 'summer',
  counts: { attendances: 30, girls: 14, posts: 1, opinions: 2 },
  skills: [vote('body', 30)],
  done: true,
  ...more,
});
const draft: Draft = {
  id: 'abc',
  period,
  typed: { children: 40, girls: 20, boys: 20, minority: 15, cham: 3, forwarded: 1 },
  difficulties: 'Mạng yếu',
  proposals: '',
  handed: [],
};
const told = (more: Partial<Told> = {}): Told => ({
  fields,
  entries: [held('2026-06-01'), held('2026-08-31')],
  draft,
  opinions: {},
  unit: { id: 'u1', name: 'Liên đội A', level: 'lien-doi', parent: 'Hội đồng Đội xã B' },
  made: '2026-09-01',
  before: [],
  ...more,
});

describe('a report', () => {
  it('adds up the sessions of its period that are completed, both its days among them', () => {
    const entries = [held('2026-05-31'), held('2026-06-01'), held('2026-08-31'), held('2026-09-01'), held('2026-07-01', { done: false })];
    expect(countedIn(entries, period)).toHaveLength(2);
    const { counts, skills } = handInOf(told({ entries }));
    expect(counts).toMatchObject({ sessions: 2, attendances: 60, posts: 2, opinions: 4, children: 40, girls: 20, forwarded: 1 });
    expect(skills).toEqual([
      {
        skill: 'body',
        first_right: 58,
        first_asked: 60,
        second_right: 60,
        second_asked: 60,
        first_alarms: 2,
        first_ok: 60,
        second_alarms: 0,
        second_ok: 60,
      },
    ]);
  });

  it('hides what is small before anything leaves, and says nothing of what nobody gave', () => {
    const { counts } = handInOf(told());
    expect(counts.cham).toBeNull();
    const bare = handInOf(told({ draft: { ...draft, typed: {} } })).counts;
    expect(bare).toEqual({ sessions: 2, attendances: 60, posts: 2, opinions: 4, minority: null, cham: null });
  });

  it('tells no skill that few answered, nor false alarms where few were asked', () => {
    const few = handInOf(
      told({ entries: [held('2026-06-01', { skills: [vote('body', 4), { ...vote('alarms', 9), first_ok: 3, second_ok: 3 }] })] }),
    );
    expect(few.skills.map(({ skill, first_asked, first_ok }) => [skill, first_asked, first_ok])).toEqual([
      ['body', null, null],
      ['alarms', 9, null],
    ]);
  });

  it('does not tell by its answers, or by who came, how many children a small group has', () => {
    const small = [held('2026-06-01', { counts: { attendances: 7 }, skills: [vote('body', 7)] })];
    const of = (typed: Draft['typed']) => handInOf(told({ entries: small, draft: { ...draft, typed } }));
    for (const report of [of({ children: 7 }), of({})]) expect(JSON.stringify(report)).not.toMatch(/:[67]\b/);
    expect(of({ children: 12 }).skills[0]?.first_asked).toBe(7);
  });

  it('takes what was written of no session for unknown, not for nought, and says which sessions lack their children', () => {
    const entries = [held('2026-06-01', { counts: { attendances: 30, posts: 0 } }), held('2026-06-02', { counts: {} })];
    expect(handInOf(told({ entries })).counts).toMatchObject({ attendances: 30, posts: 0 });
    expect(handInOf(told({ entries })).counts).not.toHaveProperty('opinions');
    expect(handInOf(told({ entries: [] })).counts).toMatchObject({ attendances: 0, opinions: 0 });
    expect(missingOf(told({ entries })).uncounted).toBe(1);
  });

  it('takes the opinions from their own room where it has counted them', () => {
    expect(handInOf(told({ opinions: { opinions: 9, forwarded: 7 } })).counts).toMatchObject({ opinions: 9, forwarded: 7 });
    expect(typedFields(fields, { forwarded: 7 }).map(({ id }) => id)).not.toContain('forwarded');
    expect(typedFields(fields, {}).map(({ id }) => id)).toEqual(['children', 'girls', 'boys', 'minority', 'cham', 'forwarded']);
  });

  it('is a file of its own kind, without the words of its leader', () => {
    const made = parseHandIn(handInOf(told()));
    expect(made).toMatchObject({ ok: true });
    expect(JSON.stringify(made)).not.toContain('Mạng yếu');
  });

  it('is the same one as long as nothing changes, and the next revision when something does', () => {
    const first = handInOf(told());
    const handed = { ...draft, handed: [first] };
    expect(first.revision).toBe(1);
    expect(handInOf(told({ draft: handed, made: '2026-09-09' }))).toBe(first);
    const read = parseHandIn(JSON.parse(JSON.stringify(first)));
    if (read.ok) expect(canonical(handInOf(told({ draft: { ...draft, handed: [read.value] } })))).toBe(canonical(read.value));
    const changed = handInOf(told({ draft: { ...handed, typed: { ...draft.typed, forwarded: 2 } }, made: '2026-09-09' }));
    expect([changed.id, changed.revision, changed.made]).toEqual(['abc', 2, '2026-09-09']);
    const third = handInOf(told({ draft: { ...handed, handed: [first, changed] }, entries: [held('2026-06-01')] }));
    expect(third.revision).toBe(3);
  });

  it('hides on the next paper what two papers beside each other would tell', () => {
    const typed = { ...draft.typed, children: 100, minority: 9, cham: 0 };
    const first = handInOf(told({ draft: { ...draft, typed } }));
    expect(first.counts.minority).toBeNull();
    const printed = parseDraft(tell({ ...draft, typed }, first.counts));
    if (!printed.ok) throw new Error(printed.problem);
    expect(tell(printed.value, first.counts)).toBe(printed.value);
    const later = { ...printed.value, typed: { ...typed, children: 101, minority: 10 } };
    const before = toldBefore([later], period);
    expect(handInOf(told({ draft: later, before })).counts.minority).toBeNull();
    expect(handInOf(told({ draft: later })).counts.minority).toBe(10);
  });

  it('knows what was told before of the same days', () => {
    const handed = { ...draft, handed: [handInOf(told())] };
    expect(toldBefore([handed], { ...period, kind: 'year', from: '2025-11-16', to: '2026-11-15' })).toHaveLength(1);
    expect(toldBefore([handed], { ...period, from: '2026-09-01', to: '2026-09-30' })).toEqual([]);
  });

  it('says what is missing', () => {
    expect(missingOf(told())).toEqual({ unit: false, open: 0, uncounted: 0, none: false, fields: [] });
    const open = missingOf(
      told({
        entries: [held('2026-07-01', { done: false })],
        draft: { ...draft, typed: {} },
        unit: { id: 'u', name: '', level: 'lien-doi' },
      }),
    );
    expect(open).toMatchObject({ unit: true, open: 1, none: false });
    expect(open.fields.map(({ id }) => id)).toContain('children');
    expect(missingOf(told({ entries: [] })).none).toBe(true);
    expect(LONGEST_WORDS).toBeGreaterThan(100);
  });
});
