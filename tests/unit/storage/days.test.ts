import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/domain/activity';
import { type Standing, standingOf } from '../../../src/domain/learner';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import { lan, newBrowser } from './device';

beforeEach(() => {
  newBrowser();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const persons = ['stranger', 'relative', 'teacher', 'friend', 'neighbour'] as const;
const practice = persons.map(
  (person, index): Answer => ({ item: `item-${index}`, axis: 'tell', right: true, person, setting: index % 2 ? 'home' : 'school' }),
);

/** A child comes at these times and each time answers everything right. */
async function standingAfter(...visits: [zone: string, time: string][]): Promise<Standing> {
  for (const [zone, time] of visits) {
    vi.stubEnv('TZ', zone);
    vi.setSystemTime(time);
    const repo = await openFamilyRepo();
    await repo.saveAnswers(
      lan.id,
      practice.map((answer) => ({ station: 'mui-dinh', answer })),
    );
  }
  return standingOf(await (await openFamilyRepo()).answers(lan.id), ['tell']);
}

const home = 'Asia/Ho_Chi_Minh';

it('twice in one morning is no other day, whenever that morning begins elsewhere', async () => {
  expect(await standingAfter([home, '2026-11-30T06:50+07:00'], [home, '2026-11-30T07:10+07:00'])).toBe('can');
});

it('an evening and the next morning are two days', async () => {
  expect(await standingAfter([home, '2026-11-30T20:00+07:00'], [home, '2026-12-01T06:40+07:00'])).toBe('mastered');
});

it('just before and just after midnight are two days', async () => {
  expect(await standingAfter([home, '2026-11-30T23:59+07:00'], [home, '2026-12-01T00:01+07:00'])).toBe('mastered');
});

it('a device that is carried to another zone counts by the date that it shows there', async () => {
  expect(await standingAfter([home, '2026-11-30T20:00+07:00'], ['Asia/Tokyo', '2026-12-01T08:00+09:00'])).toBe('mastered');
  newBrowser();
  // Two hours later, in a place where it is still the day before: as if the clock had stood still.
  expect(await standingAfter([home, '2026-12-01T00:30+07:00'], ['Europe/Berlin', '2026-11-30T20:30+01:00'])).toBe('can');
});
