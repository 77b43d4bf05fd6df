import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findDevice } from '../../../src/storage/child/find-device';
import { migrations } from '../../../src/storage/child/migrations';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import { openExisting } from '../../../src/storage/existing';
import { handClock, lan, newBrowser, told, withoutList } from './device';

beforeEach(() => void newBrowser());

describe.each([
  ['by the list of databases', () => {}],
  ['where there is no such list', withoutList],
])('finding a family device %s', (_how, limit) => {
  it('tells one that was used before from a new one, and leaves no trace', async () => {
    const all = indexedDB;
    limit();
    expect(await findDevice()).toBe('fresh');
    expect(await findDevice()).toBe('fresh');
    expect(await all.databases()).toEqual([]);
    await (await openFamilyRepo()).saveProfile(lan);
    expect(await findDevice()).toBe('family');
    expect(await all.databases()).toEqual([{ name: 'kn', version: migrations.length }]);
    expect((await told(await openFamilyRepo())).profiles).toEqual([lan]);
  });

  it('holds nothing open: a wipe after it is not blocked', async () => {
    limit();
    const repo = await openFamilyRepo();
    expect(await findDevice()).toBe('family');
    await repo.wipe();
    expect(repo.health()).toBe('memory');
    expect(await findDevice()).toBe('fresh');
  });
});

it('a handle for reading that nobody waits for any more keeps no wipe waiting', async () => {
  const repo = await openFamilyRepo();
  await openExisting('kn');
  await repo.wipe();
  expect(repo.health()).toBe('memory');
});

describe('a browser that will not say', () => {
  it.each([
    ['has no database', undefined],
    ['refuses', { databases: () => Promise.reject(new DOMException('denied', 'SecurityError')) }],
  ])('because it %s counts as fresh', async (_why, factory) => {
    vi.stubGlobal('indexedDB', factory);
    expect(await findDevice()).toBe('fresh');
  });

  it('within 3 s counts as fresh', async () => {
    vi.stubGlobal('indexedDB', { databases: () => new Promise(() => {}) });
    const clock = handClock();
    const finding = findDevice(clock.timeout);
    expect(clock.limits()).toEqual([3000]);
    clock.pass();
    expect(await finding).toBe('fresh');
  });

  it('ignores databases of others', async () => {
    indexedDB.open('other');
    expect(await findDevice()).toBe('fresh');
  });
});
