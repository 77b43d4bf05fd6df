import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressRepo } from '../../../src/domain/progress';
import { findDevice } from '../../../src/storage/child/find-device';
import { memoryRepo } from '../../../src/storage/child/memory';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import { checkpointAt, given, lan, nam, newBrowser, resultOf, settings, told } from './device';
import { dump } from './disk';

beforeEach(() => void newBrowser());

describe.each([
  ['on a family device', openFamilyRepo],
  ['in memory', async () => memoryRepo()],
])('what is remembered %s', (_where, open: () => Promise<ProgressRepo>) => {
  it('begins with nothing', async () => {
    expect(await told(await open())).toEqual({ profiles: [], progress: [undefined, undefined], settings: {} });
  });

  it('keeps profiles in the order they were made, and changes one in place', async () => {
    const repo = await open();
    await repo.saveProfile(nam);
    await repo.saveProfile(lan);
    await repo.saveProfile({ ...nam, band: 'B' });
    expect(await repo.profiles()).toEqual([{ ...nam, band: 'B' }, lan]);
  });

  it('goes on where a child was', async () => {
    const repo = await open();
    await repo.saveProfile(lan);
    await repo.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
    await repo.saveCheckpoint(lan.id, checkpointAt(2), [given('item-1')]);
    expect(await repo.load(lan.id)).toEqual({ profile: lan, stations: [], checkpoint: checkpointAt(2), earlier: [], counter: 0 });
  });

  it('ends a station: its result stays, its checkpoint goes, that of another stays', async () => {
    const repo = await open();
    await repo.saveProfile(lan);
    await repo.saveCheckpoint(lan.id, checkpointAt(1, { station: '01-ca-na' }), []);
    await repo.saveCheckpoint(lan.id, checkpointAt(3), []);
    await repo.finishStation(lan.id, resultOf('09-mui-dinh'));
    expect(await repo.load(lan.id)).toEqual({
      profile: lan,
      stations: [resultOf('09-mui-dinh')],
      checkpoint: checkpointAt(1, { station: '01-ca-na' }),
      earlier: [],
      counter: 1,
    });
  });

  it('keeps the best of a station that was finished again', async () => {
    const repo = await open();
    await repo.saveProfile(lan);
    await repo.finishStation(lan.id, resultOf('09-mui-dinh', { stars: 3, mission: true }));
    await repo.finishStation(lan.id, resultOf('09-mui-dinh', { stars: 1, times: 2 }));
    expect((await repo.load(lan.id))?.stations).toEqual([resultOf('09-mui-dinh', { stars: 3, times: 2, mission: true })]);
  });

  it('counts the stations of the whole device, a repeated save only once', async () => {
    const repo = await open();
    await repo.saveProfile(lan);
    await repo.saveProfile(nam);
    await repo.finishStation(lan.id, resultOf('01-ca-na'));
    await repo.finishStation(nam.id, resultOf('01-ca-na'));
    await repo.finishStation(nam.id, resultOf('01-ca-na'));
    await repo.finishStation(lan.id, resultOf('01-ca-na', { times: 2 }));
    expect((await repo.load(nam.id))?.counter).toBe(3);
  });

  it('lists stations in the order they were finished, without a clock', async () => {
    const repo = await open();
    await repo.saveProfile(lan);
    for (const station of ['09-mui-dinh', '01-ca-na', '05-po-klong']) await repo.finishStation(lan.id, resultOf(station));
    expect((await repo.load(lan.id))?.stations.map((each) => each.station)).toEqual(['09-mui-dinh', '01-ca-na', '05-po-klong']);
  });

  it('does not take a run back to where a page that lags behind still is', async () => {
    const repo = await open();
    await repo.saveProfile(lan);
    await repo.saveCheckpoint(lan.id, checkpointAt(3), []);
    await repo.saveCheckpoint(lan.id, checkpointAt(1), []);
    expect((await repo.load(lan.id))?.checkpoint).toEqual(checkpointAt(3));
    await repo.saveCheckpoint(lan.id, checkpointAt(0, { seed: 43 }), []);
    expect((await repo.load(lan.id))?.checkpoint).toEqual(checkpointAt(0, { seed: 43 }));
  });

  it('remembers of the settings what was chosen, and nothing else', async () => {
    const repo = await open();
    await repo.saveSettings({ lang: 'en' });
    expect(await repo.settings()).toEqual({ lang: 'en' });
    await repo.saveSettings({ music: 0 });
    await repo.saveSettings({ lang: 'vi' });
    expect(await repo.settings()).toEqual({ lang: 'vi', music: 0 });
  });

  it('remembers settings, and forgets everything when wiped', async () => {
    const repo = await open();
    await repo.saveProfile(lan);
    await repo.saveSettings(settings);
    await repo.saveSettings({ ...settings, lang: 'vi' });
    expect(await repo.settings()).toEqual({ ...settings, lang: 'vi' });
    await repo.wipe();
    expect(await told(repo)).toEqual({ profiles: [], progress: [undefined, undefined], settings: {} });
    expect(repo.health()).toBe('memory');
  });
});

async function play(repo: ProgressRepo) {
  await repo.saveProfile(lan);
  await repo.saveProfile(nam);
  await repo.saveSettings(settings);
  await repo.finishStation(lan.id, resultOf('01-ca-na'));
  await repo.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
  await repo.saveCheckpoint(lan.id, checkpointAt(2), [given('item-1', false), given('item-1')]);
}

describe('a family device', () => {
  it('has everything again at the next visit', async () => {
    const before = await openFamilyRepo();
    await play(before);
    const after = await openFamilyRepo();
    expect(after.health()).toBe('saved');
    expect(await told(after)).toEqual(await told(before));
    expect(await told(after)).toMatchObject({
      profiles: [lan, nam],
      progress: [{ checkpoint: checkpointAt(2), counter: 1 }, {}],
      settings,
    });
  });

  it('has it as soon as a save resolves, and asks the system to flush it to the disk', async () => {
    const repo = await openFamilyRepo();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await repo.saveProfile(lan);
    await repo.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
    await repo.finishStation(lan.id, resultOf('01-ca-na'));
    await repo.saveSettings(settings);
    expect(begin.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual(Array(4).fill(['readwrite', 'strict']));
    begin.mockRestore();
    expect((await dump()).steps?.[0]?.value.checkpoint).toEqual(checkpointAt(1));
  });

  it('stores the checkpoint and its answers together or not at all', async () => {
    const repo = await openFamilyRepo();
    await repo.saveProfile(lan);
    const unsavable = checkpointAt(1, { state: () => 'a function cannot be stored' });
    await repo.saveCheckpoint(lan.id, unsavable, [given('item-0')]);
    expect(await dump()).toMatchObject({ steps: [], answers: [] });
    expect(repo.health()).toBe('failing');
    expect((await repo.load(lan.id))?.checkpoint).toBe(unsavable);
  });

  it('keeps the answers of a child bounded, the newest ones, and never those of another', async () => {
    const repo = await openFamilyRepo();
    const many = (count: number) => Array.from({ length: count }, (_, i) => given(`item-${i}`));
    await repo.saveCheckpoint(nam.id, checkpointAt(0), many(3));
    await repo.saveCheckpoint(lan.id, checkpointAt(0), many(2010));
    await repo.finishStation(lan.id, resultOf('09-mui-dinh'));
    const { answers = [] } = await dump();
    const of = (profile: string) => answers.filter(({ value }) => value.profile === profile).map(({ value }) => value.answer.item);
    expect(of(nam.id)).toHaveLength(3);
    expect(of(lan.id)).toHaveLength(2000);
    expect(of(lan.id).at(0)).toBe('item-10');
    expect(of(lan.id).at(-1)).toBe('item-2009');
  });

  it('reads and writes the same whatever the clock says', async () => {
    const visit = async () => {
      newBrowser();
      await play(await openFamilyRepo());
      return dump();
    };
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    try {
      vi.setSystemTime('2016-02-29T23:59:59Z');
      const past = await visit();
      vi.setSystemTime('2036-01-01T00:00:00Z');
      // But for the day that an answer was given on.
      const undated = (disk: unknown) => JSON.parse(JSON.stringify(disk, (name, value) => (name === 'day' ? undefined : value)));
      expect(undated(await visit())).toEqual(undated(past));
      // The same device, ten years back.
      vi.setSystemTime('2016-01-01T00:00:00Z');
      const repo = await openFamilyRepo();
      await repo.finishStation(lan.id, resultOf('02-next'));
      expect((await repo.load(lan.id))?.stations.map((each) => each.station)).toEqual(['01-ca-na', '02-next']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves no database behind when wiped, and makes none by a save that comes too late', async () => {
    const repo = await openFamilyRepo();
    const other = await openFamilyRepo();
    await play(repo);
    await repo.wipe();
    expect(await indexedDB.databases()).toEqual([]);
    await repo.saveSettings(settings);
    await other.saveCheckpoint(lan.id, checkpointAt(3), [given('item-2')]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(other.health()).toBe('failing');
    expect(await findDevice()).toBe('fresh');
  });
});

describe('a shared machine', () => {
  it('never touches the database', async () => {
    vi.stubGlobal(
      'indexedDB',
      new Proxy(indexedDB, {
        get() {
          throw new Error('touched');
        },
      }),
    );
    const repo = memoryRepo();
    await play(repo);
    await told(repo);
    expect(repo.health()).toBe('memory');
  });
});

describe.each([2, 5])('%i pages on one profile', (count) => {
  const openPages = () => Promise.all(Array.from({ length: count }, () => openFamilyRepo()));

  it('lose and double nothing', async () => {
    const stations = ['01-ca-na', '09-mui-dinh'] as const;
    const action = fc.oneof(
      fc.record({
        type: fc.constant('step' as const),
        page: fc.nat(count - 1),
        station: fc.constantFrom(...stations),
        step: fc.nat(4),
        answers: fc.nat(2),
      }),
      fc.record({
        type: fc.constant('finish' as const),
        page: fc.nat(count - 1),
        station: fc.constantFrom(...stations),
        stars: fc.constantFrom(1, 2, 3),
        times: fc.integer({ min: 1, max: 3 }),
        mission: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 10 }), async (actions) => {
        newBrowser();
        const pages = await openPages();
        const expected = memoryRepo();
        for (const repo of [pages[0] as ProgressRepo, expected]) await repo.saveProfile(lan);
        let answered = 0;
        const running: Promise<void>[] = [];
        for (const each of actions) {
          const page = pages[each.page] as ProgressRepo;
          if (each.type === 'step') {
            const answers = Array.from({ length: each.answers }, () => given(`item-${answered++}`));
            for (const repo of [page, expected])
              running.push(repo.saveCheckpoint(lan.id, checkpointAt(each.step, { station: each.station }), answers));
          } else for (const repo of [page, expected]) running.push(repo.finishStation(lan.id, resultOf(each.station, each)));
        }
        await Promise.all(running);
        const wanted = await expected.load(lan.id);
        for (const page of pages) {
          expect(page.health()).toBe('saved');
          expect(await page.load(lan.id)).toEqual(wanted);
        }
        const items = (await dump()).answers?.map(({ value }) => value.answer.item) ?? [];
        expect(items.toSorted()).toEqual(Array.from({ length: answered }, (_, i) => `item-${i}`).toSorted());
      }),
      { numRuns: 25, seed: 9 },
    );
  });

  it('keep what each of them chose, whichever was opened first', async () => {
    const pages = await openPages();
    const [first, last] = [pages[0], pages.at(-1)] as [ProgressRepo, ProgressRepo];
    await first.saveSettings({ lang: 'en', simple: true });
    await last.saveSettings({ motion: 'calm', simple: false });
    await first.load(lan.id);
    expect(await first.settings()).toEqual({ lang: 'en', motion: 'calm', simple: false });
    expect(await (await openFamilyRepo()).settings()).toEqual({ lang: 'en', motion: 'calm', simple: false });
  });

  it('count one run that all of them finish only once', async () => {
    const pages = await openPages();
    const [first, last] = [pages[0], pages.at(-1)] as [ProgressRepo, ProgressRepo];
    await first.saveProfile(lan);
    await first.saveCheckpoint(lan.id, checkpointAt(2), []);
    await Promise.all(pages.map((repo) => repo.finishStation(lan.id, resultOf('09-mui-dinh'))));
    expect(await last.load(lan.id)).toEqual({ profile: lan, stations: [resultOf('09-mui-dinh')], earlier: [], counter: 1 });
  });

  it('know at once what was there when they were opened, and what another wrote since only by reading anew', async () => {
    const [first] = (await openPages()) as [ProgressRepo];
    await first.saveProfile(lan);
    const [later] = (await openPages()) as [ProgressRepo];
    await first.saveCheckpoint(lan.id, checkpointAt(2), []);
    expect(await later.known(lan.id)).toMatchObject({ profile: lan, stations: [] });
    expect((await later.known(lan.id))?.checkpoint).toBeUndefined();
    expect((await later.load(lan.id))?.checkpoint).toEqual(checkpointAt(2));
    expect((await later.known(lan.id))?.checkpoint).toEqual(checkpointAt(2));
  });
});
