import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressRepo } from '../../../src/domain/progress';
import { memoryRepo } from '../../../src/storage/child/memory';
import { migrations, type Stores } from '../../../src/storage/child/migrations';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import type { Migration } from '../../../src/storage/db';
import { checkpointAt, given, handClock, lan, nam, newBrowser, resultOf, settings, told } from './device';
import { dump, openRaw, putRaw } from './disk';

beforeEach(() => void newBrowser());
afterEach(() => void vi.restoreAllMocks());

async function play(repo: ProgressRepo) {
  await repo.saveProfile(lan);
  await repo.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
  await repo.finishStation(lan.id, resultOf('09-mui-dinh'));
  await repo.saveProfile(nam);
  await repo.saveCheckpoint(nam.id, checkpointAt(2, { band: 'C' }), [given('item-0'), given('item-1', false)]);
  await repo.saveSettings(settings);
}

/** What a device that never fails would tell after `play`. */
const whole = async () => {
  const repo = memoryRepo();
  await play(repo);
  return told(repo);
};

/** The raw handles that our code works with. */
function watchHandles() {
  const handles: IDBDatabase[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    handles.push(this);
    return begin.apply(this, args);
  });
  return handles;
}

const writes = ['put', 'add', 'delete', 'clear'] as const;

/** From the n-th write on the disk is full: the transaction ends as a browser's does. Returns how many writes were asked for. */
function fillDisk(from: number, to = Number.POSITIVE_INFINITY) {
  let asked = 0;
  for (const name of writes) {
    // biome-ignore lint/suspicious/noExplicitAny: four methods of different shape
    const write = IDBObjectStore.prototype[name] as any;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    vi.spyOn(IDBObjectStore.prototype, name as any).mockImplementation(function (this: any, ...args: unknown[]) {
      const request = write.apply(this, args);
      if (asked >= from && asked < to) this.transaction._abort('QuotaExceededError');
      asked += 1;
      return request;
    });
  }
  return () => asked;
}

describe('a full disk', () => {
  it('takes nothing from this visit and nothing that was saved, whichever write meets it', async () => {
    const garbage = { v: 1, order: 1, profile: 'p9', result: { station: 'x', stars: 9, times: 1, mission: false } };
    const wanted = await whole();
    const begin = async () => {
      newBrowser();
      await openFamilyRepo();
      await putRaw('stations', garbage);
    };

    await begin();
    const count = fillDisk(Number.POSITIVE_INFINITY);
    await play(await openFamilyRepo());
    const sites = count();
    vi.restoreAllMocks();
    expect(sites).toBeGreaterThanOrEqual(11);

    for (const to of [1, Number.POSITIVE_INFINITY])
      for (let site = 0; site < sites; site++) {
        await begin();
        fillDisk(site, site + to);
        const repo = await openFamilyRepo();
        await play(repo);
        expect(repo.health()).toBe('failing');
        expect(await told(repo)).toEqual(wanted);
        vi.restoreAllMocks();

        const { stations = [], steps = [], answers = [], quarantine = [] } = await dump();
        // The record that nobody could read is in exactly one place.
        expect([...stations.map(({ value }) => value), ...quarantine.map(({ value }) => value.raw)]).toContainEqual(garbage);
        expect(stations.filter(({ value }) => value.profile === 'p9').length + quarantine.length).toBe(1);
        // Answers and checkpoint came together: one from Lan, two from Nam.
        expect(answers.filter(({ value }) => value.profile === nam.id)).toHaveLength(
          steps.some(({ key }) => String(key).startsWith('p2')) ? 2 : 0,
        );
        // The next visit can read and write again.
        const next = await openFamilyRepo();
        await play(next);
        expect(next.health()).toBe('saved');
        expect(await told(next)).toEqual(wanted);
      }
  });

  it('is not tried again for the rest of the visit', async () => {
    const repo = await openFamilyRepo();
    const asked = fillDisk(0);
    await repo.saveProfile(lan);
    const before = asked();
    await play(repo);
    await told(repo);
    expect([before, asked()]).toEqual([1, 1]);
  });

  it('still lets a family wipe', async () => {
    const repo = await openFamilyRepo();
    await play(repo);
    fillDisk(0);
    await repo.saveProfile({ ...lan, band: 'B' });
    expect(repo.health()).toBe('failing');
    await repo.wipe();
    expect(await indexedDB.databases()).toEqual([]);
    expect(repo.health()).toBe('memory');
    expect(await repo.profiles()).toEqual([]);
  });
});

describe('a connection that is lost', () => {
  it.each([
    ['closed without a word', (db: IDBDatabase) => db.close()],
    ['closed by the browser', (db: IDBDatabase) => forceCloseDatabase(db as never)],
  ])('%s is opened again, and the save is made once', async (_how, lose) => {
    const handles = watchHandles();
    const repo = await openFamilyRepo();
    await repo.saveProfile(lan);
    lose(handles.at(-1) as IDBDatabase);
    await repo.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
    expect(repo.health()).toBe('saved');
    expect(new Set(handles).size).toBe(2);
    expect(await dump()).toMatchObject({
      steps: [{ value: { checkpoint: checkpointAt(1) } }],
      answers: [{ value: { answer: given('item-0') } }],
    });
  });

  it('in the middle of a save: the save is made again, once', async () => {
    const handles = watchHandles();
    const repo = await openFamilyRepo();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      forceCloseDatabase(handles.at(-1) as never);
      throw new DOMException('The database connection is closing', 'InvalidStateError');
    });
    await repo.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
    expect(put).toHaveBeenCalledTimes(2);
    expect(repo.health()).toBe('saved');
    expect((await dump()).answers).toHaveLength(1);
  });

  it('for good: one more try, then memory', async () => {
    const repo = await openFamilyRepo();
    await repo.saveProfile(lan);
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    await repo.saveCheckpoint(lan.id, checkpointAt(1), []);
    expect(begin).toHaveBeenCalledTimes(2);
    expect(repo.health()).toBe('failing');
    expect((await repo.load(lan.id))?.checkpoint).toEqual(checkpointAt(1));
  });
});

const second: Migration<Stores> = (db) => {
  (db as unknown as IDBDatabase).createObjectStore('later');
};

describe('another release on the same device', () => {
  it('can upgrade while our page is open; our page then plays on in memory', async () => {
    const old = await openFamilyRepo();
    await old.saveProfile(lan);
    const blocked = vi.fn();
    const request = indexedDB.open('kn', migrations.length + 1);
    request.onblocked = blocked;
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    expect(blocked).not.toHaveBeenCalled();

    await old.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
    expect(old.health()).toBe('failing');
    expect(await old.load(lan.id)).toMatchObject({ profile: lan, checkpoint: checkpointAt(1) });
    expect(await dump()).toMatchObject({ profiles: [{ value: { profile: lan } }], steps: [], answers: [] });
  });

  it('that is newer: its records are read, nothing is written', async () => {
    const newer = await openFamilyRepo({ migrations: [...migrations, second] });
    await play(newer);
    const coming = { v: 2, order: 1, profile: lan.id, result: { ...resultOf('01-ca-na'), shine: 4 }, added: true };
    await putRaw('stations', coming, { v: 2, order: 2, profile: lan.id, result: { station: 'unreadable' } });
    const before = await dump();

    const old = await openFamilyRepo();
    expect(old.health()).toBe('failing');
    const progress = await old.load(lan.id);
    expect(progress?.stations).toContainEqual(resultOf('09-mui-dinh'));
    expect(progress?.stations).toContainEqual(expect.objectContaining(resultOf('01-ca-na')));
    await play(old);
    await old.finishStation(lan.id, resultOf('05-po-klong'));
    expect((await old.load(lan.id))?.stations).toHaveLength(3);
    expect(await dump()).toEqual(before);

    const again = await openFamilyRepo({ migrations: [...migrations, second] });
    expect(again.health()).toBe('saved');
    expect((await again.load(nam.id))?.checkpoint).toEqual(checkpointAt(2, { band: 'C' }));
  });

  it('that is newer and keeps everything elsewhere: play begins anew, in memory', async () => {
    (await openRaw(99)).close();
    const repo = await openFamilyRepo();
    expect(repo.health()).toBe('failing');
    await play(repo);
    expect(await told(repo)).toEqual(await whole());
    expect(await dump()).toEqual({});
  });

  it('that is older and does not let go: memory within 3 s, and the upgrade holds nobody up afterwards', async () => {
    await openFamilyRepo();
    const stubborn = await openRaw();
    const clock = handClock();
    const opening = openFamilyRepo({ timeout: clock.timeout, migrations: [...migrations, second] });
    await vi.waitFor(() => expect(clock.limits()).toEqual([3000]));
    clock.pass();
    const repo = await opening;
    expect(repo.health()).toBe('failing');
    await play(repo);
    expect(await told(repo)).toEqual(await whole());

    stubborn.close();
    const next = await openFamilyRepo({ migrations: [...migrations, second, () => {}] });
    expect(next.health()).toBe('saved');
  });

  it('whose upgrade fails half way is undone, and what was saved stays', async () => {
    await play(await openFamilyRepo());
    const before = await dump();
    const broken: Migration<Stores> = async (db, transaction) => {
      second(db, transaction);
      await transaction.objectStore('profiles').clear();
      throw new Error('broken');
    };
    const repo = await openFamilyRepo({ migrations: [...migrations, broken] });
    expect(repo.health()).toBe('failing');
    expect(await dump()).toEqual(before);
    const back = await openFamilyRepo();
    expect(back.health()).toBe('saved');
    expect(await told(back)).toEqual(await whole());
  });

  it('whose upgrade outlives its transaction does not throw', async () => {
    await openFamilyRepo();
    const late: Migration<Stores> = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('too late to undo');
    };
    const repo = await openFamilyRepo({ migrations: [...migrations, late] });
    await new Promise((resolve) => setTimeout(resolve, 40));
    await play(repo);
    expect(await told(repo)).toEqual(await whole());
  });
});

describe('a browser without a working database', () => {
  it('that never answers: memory within 3 s', async () => {
    const request: IDBOpenDBRequest = new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)();
    vi.stubGlobal('indexedDB', { open: () => request, deleteDatabase: () => request });
    const clock = handClock();
    const opening = openFamilyRepo({ timeout: clock.timeout });
    await vi.waitFor(() => expect(clock.limits()).toEqual([3000]));
    clock.pass();
    const repo = await opening;
    expect(repo.health()).toBe('failing');
    await play(repo);
    expect(await told(repo)).toEqual(await whole());
    expect(clock.limits()).toEqual([3000]);

    const wiping = repo.wipe();
    await vi.waitFor(() => expect(clock.limits()).toEqual([3000, 3000]));
    clock.pass();
    await wiping;
    expect(repo.health()).toBe('failing');
    expect(await repo.profiles()).toEqual([]);
  });

  it('that never ends a transaction: memory within 5 s, once', async () => {
    const clock = handClock();
    const repo = await openFamilyRepo({ timeout: clock.timeout });
    await repo.saveProfile(lan);
    const other = await openRaw();
    const store = other.transaction('profiles', 'readwrite').objectStore('profiles');
    let held = true;
    const hold = () => {
      if (held) store.count().onsuccess = hold;
    };
    hold();
    const asked = clock.limits().length;
    const saving = repo.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
    await vi.waitFor(() => expect(clock.limits().slice(asked)).toEqual([5000]));
    clock.pass();
    await saving;
    expect(repo.health()).toBe('failing');
    await repo.saveCheckpoint(lan.id, checkpointAt(2), [given('item-1')]);
    expect((await repo.load(lan.id))?.checkpoint).toEqual(checkpointAt(2));
    held = false;
    other.close();
    expect(await dump()).toMatchObject({ steps: [], answers: [] });
  });

  it.each([
    ['has none', undefined],
    [
      'forbids it',
      {
        open() {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
  ])('because it %s', async (_why, factory) => {
    vi.stubGlobal('indexedDB', factory);
    const repo = await openFamilyRepo();
    expect(repo.health()).toBe('failing');
    await play(repo);
    expect(await told(repo)).toEqual(await whole());
    await repo.wipe();
    expect(await repo.profiles()).toEqual([]);
  });

  it('because its files are broken', async () => {
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = open(...args);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      return request;
    });
    const repo = await openFamilyRepo();
    expect(repo.health()).toBe('failing');
    await play(repo);
    expect(await told(repo)).toEqual(await whole());
  });
});
