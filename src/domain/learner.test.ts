import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, axes, persons, settings } from './activity';
import type { Situation } from './content';
import { dueness, pickSituations, type Standing, situationsOf, standingOf, toRecall } from './learner';
import type { Given } from './progress';

const LEARNERS = 10_000;
const own = ['say', 'do'] as const;
const order: readonly Standing[] = ['new', 'begun', 'can', 'mastered'];

const at = (visit: number, day: number, answer: Partial<Answer> = {}): Given => ({
  station: 'here',
  visit,
  day,
  answer: { item: 'case', axis: 'say', right: true, person: 'teacher', setting: 'school', ...answer },
});

/** Five right answers about different people in different places, and an OK case that was seen to be OK. */
const practice = (visit: number, day: number): Given[] => [
  ...(['relative', 'coach', 'peer', 'woman', 'online'] as const).map((person, index) =>
    at(visit, day, { axis: own[index % 2] ?? 'say', person, setting: index % 2 ? 'home' : 'sports' }),
  ),
  ...Array.from({ length: 5 }, () => at(visit, day, { axis: 'recognise-ok', person: 'doctor', setting: 'clinic' })),
];

/** Answers of today, and of releases that kept no chances. */
const answer = fc.record(
  {
    item: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    axis: fc.constantFrom(...axes),
    right: fc.boolean(),
    person: fc.constantFrom(...persons),
    setting: fc.constantFrom(...settings),
    chance: fc.constantFrom(0, 0.25, 0.33, 0.5, 0.67, 1),
  },
  { requiredKeys: ['item', 'axis', 'right', 'person', 'setting'] },
);

/** Visits one after the other, on days that may go back, as clocks do. */
const history = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 4 }),
      day: fc.integer({ min: 0, max: 40_000 }),
      answers: fc.array(answer, { maxLength: 8 }),
    }),
    {
      maxLength: 6,
    },
  )
  .map((visits) => {
    let visit = 0;
    return visits.flatMap(({ gap, day, answers }) => {
      visit += gap;
      return answers.map((each): Given => ({ station: 'here', visit, day, answer: each }));
    });
  });

const check = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property, { numRuns: LEARNERS });

describe('a skill', () => {
  it('is mastered when it was shown, and shown once more after a gap', () => {
    const first = practice(1, 100);
    expect(standingOf([], own)).toBe('new');
    expect(standingOf(first.slice(0, 4), own)).toBe('begun');
    expect(standingOf(first, own)).toBe('can');
    expect(standingOf([...first, ...practice(1, 100)], own)).toBe('can');
    expect(standingOf([...first, ...practice(2, 100)], own), 'the page loaded anew on the same day').toBe('can');
    expect(standingOf([...first, ...practice(2, 101)], own)).toBe('mastered');
    expect(standingOf([...first, ...practice(3, 90)], own), 'the clock was put back').toBe('mastered');
  });

  it('needs different people and places, and four of five', () => {
    const same = Array.from({ length: 30 }, () => at(1, 1));
    expect(standingOf(same, own)).toBe('begun');
    const wrong = practice(1, 1).map((each, index) => (index % 5 < 2 ? { ...each, answer: { ...each.answer, right: false } } : each));
    expect(standingOf(wrong, own)).toBe('begun');
    expect(standingOf(practice(1, 1), ['report']), "another skill's axes").toBe('begun');
  });

  it('is not shown by taking everything for a danger', () => {
    const alarm = at(1, 1, { axis: 'recognise-ok', right: false });
    expect(standingOf([alarm, ...practice(1, 1).slice(0, 5)], own), 'one false alarm').toBe('can');
    expect(standingOf([alarm, alarm, ...practice(1, 1).slice(0, 5)], own)).toBe('begun');
  });
});

describe('an answer that can be guessed', () => {
  /** Answers with this chance, right or not, about different people in different places. */
  const answers = (visit: number, day: number, rights: readonly boolean[], chance: number): Given[] =>
    rights.map((right, index) =>
      at(visit, day, { right, chance, person: persons[index % 4] ?? 'peer', setting: settings[index % 3] ?? 'home' }),
    );
  const all = (count: number) => Array<boolean>(count).fill(true);

  it('proves less the likelier it is', () => {
    const needed = (chance: number) =>
      Array.from({ length: 40 }, (_, count) => count).find((count) => standingOf(answers(1, 1, all(count), chance), own) === 'can');
    expect([needed(0.25), needed(0.33), needed(0.5), needed(0.67)]).toEqual([5, 6, 10, 18]);
    expect(needed(1), "what can't go wrong").toBeUndefined();
  });

  it('masters nothing by half being right, and something by knowing', () => {
    const half = Array.from({ length: 200 }, (_, index) => index % 2 === 0);
    expect(standingOf(answers(1, 1, half, 0.5), own)).toBe('begun');
    const most = [...all(9), false, ...all(9)];
    expect(standingOf(answers(1, 1, most, 0.5), own)).toBe('can');
    expect(standingOf([...answers(1, 1, most, 0.5), ...answers(3, 9, all(6), 0.5)], own)).toBe('mastered');
  });

  it('never takes away what an older release had shown', () => {
    const old = [...practice(1, 100), ...practice(3, 200)];
    expect(standingOf([...old, ...answers(4, 300, [false, false, false, false, false], 0.5)], own)).toBe('mastered');
  });

  it('lets who learns late catch up', () => {
    const late = [...Array<boolean>(60).fill(false), ...all(14)];
    expect(standingOf(answers(1, 1, late, 0.5), own)).toBe('can');
  });
});

describe('10,000 random learners', () => {
  it('never lose what they have shown', () => {
    check(
      fc.property(history, history, (before, after) => {
        const last = before.at(-1)?.visit ?? 0;
        const more = after.map((each) => ({ ...each, visit: each.visit + last }));
        return order.indexOf(standingOf([...before, ...more], own)) >= order.indexOf(standingOf(before, own));
      }),
    );
  });

  it('are never stuck: whatever went before, practising well twice, some time apart, is enough', () => {
    check(
      fc.property(history, (before) => {
        const last = before.at(-1)?.visit ?? 0;
        const well = (visit: number) =>
          [...practice(visit, 1), ...practice(visit, 1)].map((each) => ({ ...each, answer: { ...each.answer, chance: 0.33 } }));
        return standingOf([...before, ...well(last + 1), ...well(last + 3)], own) === 'mastered';
      }),
    );
  });

  it('are not held up by one false alarm', () => {
    check(
      fc.property(fc.nat({ max: 10 }), (place) => {
        const all = practice(1, 1);
        all.splice(place, 0, at(1, 1, { axis: 'recognise-ok', right: false, person: 'doctor', setting: 'clinic' }));
        return standingOf(all, own) === 'can';
      }),
    );
  });

  it('are asked to recall every skill again, by the calendar or by visits, wherever the clock stands', () => {
    check(
      fc.property(history, fc.integer({ min: -40_000, max: 40_000 }), (given, leap) => {
        const last = given.at(-1);
        if (!last) return dueness(given, { visit: 1, day: 0 }) === 0;
        return (
          dueness(given, { visit: last.visit + 12, day: last.day + leap }) >= 1 &&
          dueness(given, { visit: last.visit + 1, day: last.day + 90 }) >= 1
        );
      }),
    );
  });

  it('get at most three skills at once, only such as they have played, those overdue first', () => {
    check(
      fc.property(fc.array(history, { maxLength: 6 }), (all) => {
        const practised = all.map((given, index) => ({ station: `s${index}`, axes: own, given }));
        const now = { visit: 20, day: 10_000 };
        const chosen = toRecall(practised, now);
        const due = (station: string) => dueness(practised.find((each) => each.station === station)?.given ?? [], now);
        const played = practised.filter(({ given }) => given.length > 0).map(({ station }) => station);
        const left = played.filter((station) => !chosen.includes(station));
        return (
          chosen.length === Math.min(3, played.length) &&
          chosen.every((station) => played.includes(station)) &&
          left.every((station) => chosen.every((each) => due(each) >= due(station)))
        );
      }),
    );
  });
});

describe('recall', () => {
  it('comes after a week, a month, three months; sooner after one that went badly', () => {
    const first = practice(1, 0);
    expect(dueness(first, { visit: 2, day: 6 })).toBeLessThan(1);
    expect(dueness(first, { visit: 2, day: 7 })).toBe(1);
    expect(dueness(first, { visit: 3, day: 0 }), 'by visits').toBe(1);
    const second = [...first, ...practice(2, 7)];
    expect(dueness(second, { visit: 3, day: 36 })).toBeLessThan(1);
    expect(dueness(second, { visit: 3, day: 37 })).toBe(1);
    const third = [...second, ...practice(3, 37)];
    expect(dueness(third, { visit: 4, day: 126 })).toBeLessThan(1);
    expect(dueness(third, { visit: 4, day: 127 })).toBe(1);
    const badly = [...second, at(3, 37, { right: false })];
    expect(dueness(badly, { visit: 4, day: 44 })).toBe(1);
  });
});

describe('a station played again', () => {
  const bank = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, bands: ['A'] })) as unknown as Situation[];
  const run = (times: number) => situationsOf(bank, 'A', ['c', 'a'], times).map(({ id }) => id);

  it('has its own situations, then others, then its own again', () => {
    expect([run(0), run(1), run(2), run(0)]).toEqual([
      ['c', 'a'],
      ['b', 'd'],
      ['e', 'c'],
      ['c', 'a'],
    ]);
    expect(situationsOf([], 'A', ['c', 'a'], 1)).toEqual([]);
  });
});

describe('a situation to practise with', () => {
  const bank = ['a', 'b', 'c', 'd'].map((id) => ({ id, bands: id === 'd' ? ['C'] : ['A', 'B'] })) as unknown as Situation[];
  const ids = (given: readonly Given[], count: number, seed = 1) => pickSituations(bank, 'A', given, count, seed).map(({ id }) => id);

  it('is one that the child has not met, then the one met longest ago; of the own band', () => {
    expect(ids([], 9).sort()).toEqual(['a', 'b', 'c']);
    expect(ids([at(1, 1, { item: 'a' }), at(1, 1, { item: 'c' })], 1)).toEqual(['b']);
    expect(ids([at(1, 1, { item: 'b' }), at(1, 1, { item: 'a' }), at(1, 1, { item: 'c' })], 3)).toEqual(['b', 'a', 'c']);
  });

  it('is another one at the second try', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('a', 'b', 'c'),
        (seed, failed) => ids([at(1, 1, { item: failed, right: false })], 1, seed)[0] !== failed,
      ),
    );
  });
});
