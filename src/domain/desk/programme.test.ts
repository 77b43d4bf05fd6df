import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/time';
import {
  forms,
  gaps,
  meetingTimes,
  ordered,
  type Programme,
  type ProgrammeRules,
  type ProgrammeWish,
  programmeOf,
  spanOf,
  spans,
} from './programme';
import { dateOf } from './record';

const rules: ProgrammeRules = {
  forms: {
    summer: { from: { month: 6, day: 1 }, to: { month: 8, day: 31 } },
    june: { from: { month: 6, day: 1 }, to: { month: 6, day: 30 } },
    year: { from: { month: 9, day: 1 }, to: { month: 5, day: 31 } },
  },
  heavy: ['a', 'e', 'g', 'k', 'l', 'm'],
  ideas: ['play', 'radio', 'poster'],
};
const all = [...'abcdefghijklmn'];
const wish: ProgrammeWish = {
  form: 'year',
  start: dayOf('2026-09-07'),
  weeks: 34,
  perWeek: 1,
  minutes: 35,
  groups: 2,
  band: 'B',
  stations: all.slice(0, 8),
};

const isHeavy = (id: string) => rules.heavy.includes(id);

/** What is wrong with a programme, whoever it is for. */
function faultsOf({ wish: wanted, meetings, from, to }: Programme): string[] {
  const found: string[] = [];
  const check = (right: boolean, fault: string) => right || found.push(fault);
  check(meetings.length > 0 && meetings.length <= wanted.weeks * wanted.perWeek, 'no meeting or too many');
  check(
    meetings.every(({ day }, at) => day >= from && day <= to && day > (meetings[at - 1]?.day ?? 0)),
    'a meeting on the wrong day',
  );
  check(from <= to && meetings[0] !== undefined && meetings[0].day >= Math.min(wanted.start, from), 'a beginning before the beginning');
  for (const { minutes, parts } of meetings) {
    check(parts.length > 0 && parts.every((part) => part.minutes >= 1), 'an empty meeting');
    check(parts.reduce((sum, part) => sum + part.minutes, 0) === minutes, 'minutes that are lost');
  }
  const learned = meetings.flatMap(({ day, parts }) => parts.flatMap((part) => (part.kind === 'station' ? { day, id: part.station } : [])));
  const last = meetings.at(-1);
  const game = last?.parts.find((part) => part.kind === 'big-game');
  check(game?.kind === 'big-game' && [...game.stations].sort().join() === [...wanted.stations].sort().join(), 'a game without a station');
  check((game?.minutes ?? 0) >= 45 && last?.parts.at(-1)?.kind === 'look-back', 'no end');
  if (meetings.length > 1)
    check(
      learned
        .map(({ id }) => id)
        .sort()
        .join() === [...wanted.stations].sort().join(),
      'a lost station',
    );
  for (const { day, id } of learned) {
    const recalled = meetings.flatMap((meeting) =>
      meeting.parts.flatMap((part) =>
        part.kind === 'recall'
          ? part.stations.filter(({ station }) => station === id).map(({ after }) => ({ after, off: meeting.day - day - after }))
          : [],
      ),
    );
    for (const gap of gaps) {
      const own = recalled.filter(({ after }) => after === gap);
      if (day + gap <= (last?.day ?? 0)) check(own.length === 1, `no recall after ${gap} days`);
      check(
        own.every(({ off }) => Math.abs(off) <= 5),
        'a recall at the wrong time',
      );
    }
  }
  const topics = meetings.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'station' ? part.station : part.kind === 'calm' ? '-' : [])),
  );
  check(!topics.some((id, at) => isHeavy(id) && isHeavy(topics[at + 1] ?? '')), 'two heavy topics in a row');
  return found;
}

describe('a programme', () => {
  it('is right for every wish', () => {
    const any: fc.Arbitrary<ProgrammeWish> = fc.record({
      form: fc.constantFrom(...forms),
      start: fc.integer({ min: dayOf('2026-01-01'), max: dayOf('2028-12-31') }),
      weeks: fc.integer({ min: spans.weeks[0], max: spans.weeks[1] }),
      perWeek: fc.integer({ min: spans.perWeek[0], max: spans.perWeek[1] }),
      minutes: fc.constantFrom(...meetingTimes),
      groups: fc.integer({ min: 1, max: 12 }),
      band: fc.constantFrom('A', 'B', 'C'),
      stations: fc.subarray(all, { minLength: 1 }),
    });
    fc.assert(
      fc.property(any, (wanted) => {
        expect(faultsOf(programmeOf(wanted, rules))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is right for all 255 choices of eight stations', () => {
    const found = new Set<string>();
    for (let mask = 1; mask < 256; mask += 1)
      for (const form of forms)
        for (const weeks of [1, 4, 13, 36]) {
          const stations = wish.stations.filter((_, at) => mask & (1 << at));
          for (const fault of faultsOf(programmeOf({ ...wish, form, weeks, stations }, rules))) found.add(fault);
        }
    expect([...found]).toEqual([]);
  });

  it('recalls each of eight stations three times in a school year', () => {
    const { meetings } = programmeOf(wish, rules);
    const recalls = meetings.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'recall' ? part.stations : [])));
    expect(recalls).toHaveLength(24);
  });

  it('goes on with light topics after heavy ones, in the order of the journey', () => {
    expect(ordered(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], rules.heavy).join('')).toBe('abcdefgh');
    expect(ordered(['a', 'e', 'f', 'g', 'h'], rules.heavy).join('')).toBe('afehg');
  });

  it('begins in the time of its form: now, or the next time', () => {
    const span = (form: 'summer' | 'year', day: string) =>
      Object.values(spanOf(rules.forms[form], dayOf(day))).map((each) => dateOf(each).date);
    expect(span('summer', '2026-07-10')).toEqual(['01/06/2026', '31/08/2026']);
    expect(span('summer', '2026-09-01')).toEqual(['01/06/2027', '31/08/2027']);
    expect(span('year', '2027-02-01')).toEqual(['01/09/2026', '31/05/2027']);
    expect(span('year', '2027-06-15')).toEqual(['01/09/2027', '31/05/2028']);
  });

  it('is plain JSON', () => {
    const programme = programmeOf(wish, rules);
    expect(JSON.parse(JSON.stringify(programme))).toEqual(programme);
  });
});
