import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { adopt } from '../../../src/domain/class-book';
import type { ProgressRepo } from '../../../src/domain/progress';
import { DATABASE_CLASS, findDevice, hasClassBook } from '../../../src/storage/child/find-device';
import { memoryRepo } from '../../../src/storage/child/memory';
import { migrations } from '../../../src/storage/child/migrations';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import { checkpointAt, given, lan, nam, newBrowser, resultOf, settings, told, withoutList } from './device';

beforeEach(() => void newBrowser());

const database = DATABASE_CLASS;
const open = (owner?: string) => openFamilyRepo({ database, ...(owner && { owner }) });
const curtain = ['rua', 'cua', 'ga'];

describe.each([
  ['by the list of databases', () => {}],
  ['where there is no such list', withoutList],
])('looking for a class book %s', (_how, limit) => {
  it('makes none, and does not take a family for one', async () => {
    const all = indexedDB;
    limit();
    expect(await hasClassBook()).toBe(false);
    expect(await all.databases()).toEqual([]);
    await (await openFamilyRepo()).saveProfile(lan);
    expect(await hasClassBook()).toBe(false);
  });

  it('finds one, which is no family device', async () => {
    const all = indexedDB;
    limit();
    await (await open()).saveProfile({ ...lan, curtain });
    expect(await hasClassBook()).toBe(true);
    expect(await findDevice()).toBe('fresh');
    expect(await all.databases()).toEqual([{ name: database, version: migrations.length }]);
  });

  it('finds none after it was removed, and a family beside it is left alone', async () => {
    limit();
    const family = await openFamilyRepo();
    await family.saveProfile(nam);
    const [book, own] = [await open(), await open(lan.id)];
    await own.saveProfile({ ...lan, curtain });
    await book.wipe();
    expect(await hasClassBook()).toBe(false);
    await own.finishStation(lan.id, resultOf('09-mui-dinh'));
    expect(own.health()).toBe('failing');
    expect(await hasClassBook()).toBe(false);
    expect((await told(await openFamilyRepo())).profiles).toEqual([nam]);
  });
});

describe('a child of the book', () => {
  it('has own curtain and progress again at the next visit, and is the only one told', async () => {
    const book = await open();
    await book.saveProfile({ ...lan, curtain });
    await book.saveProfile(nam);
    await (await open(lan.id)).finishStation(lan.id, resultOf('09-mui-dinh'));
    const own = await open(lan.id);
    expect(await own.profiles()).toEqual([{ ...lan, curtain }]);
    expect((await own.load(lan.id))?.stations).toEqual([resultOf('09-mui-dinh')]);
    expect(await (await open()).profiles()).toEqual([{ ...lan, curtain }, nam]);
  });

  it('comes as often as that child came, however many played in between', async () => {
    const answer = (id: string) => [{ station: '09-mui-dinh', answer: given('item-0'), profile: id }];
    await (await open()).saveProfile(lan);
    await (await open(lan.id)).saveAnswers(lan.id, answer(lan.id));
    for (let times = 0; times < 3; times++) await (await open(nam.id)).saveAnswers(nam.id, answer(nam.id));
    expect((await open(lan.id)).when().visit).toBe(2);
    expect((await open(nam.id)).when().visit).toBe(4);
  });

  type Act = (repo: ProgressRepo) => Promise<void>;
  const station = fc.constantFrom('01-ca-na', '05-po-klong', '09-mui-dinh');
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ id: station, stars: fc.constantFrom(1, 2, 3), times: fc.integer({ min: 1, max: 3 }) }).map(
      ({ id, stars, times }): Act =>
        (repo) =>
          repo.finishStation(lan.id, resultOf(id, { stars: stars as 1 | 2 | 3, times })),
    ),
    fc.tuple(station, fc.integer({ min: 0, max: 4 })).map(
      ([id, step]): Act =>
        (repo) =>
          repo.saveCheckpoint(lan.id, checkpointAt(step, { station: id }), [given('item-0')]),
    ),
    fc.constantFrom('A' as const, 'B' as const).map(
      (band): Act =>
        (repo) =>
          repo.saveProfile({ ...lan, band, curtain }),
    ),
    fc.constant<Act>((repo) => repo.saveAnswers(lan.id, [{ station: '09-mui-dinh', answer: given('item-1', false) }])),
  );

  it('leaves the others what they have, whatever it does', async () => {
    const of = async (repo: ProgressRepo) => [await repo.load(nam.id), await repo.answers(nam.id)];
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        newBrowser();
        const other = await open(nam.id);
        await other.saveProfile({ ...nam, curtain });
        await other.saveCheckpoint(nam.id, checkpointAt(2, { band: 'C' }), [given('item-0')]);
        await other.finishStation(nam.id, resultOf('01-ca-na', { stars: 3 }));
        const [progress, answers] = await of(other);
        const own = await open(lan.id);
        for (const each of acts) await each(own);
        // The counter is the machine's, and grows with whoever finishes something.
        expect(await of(await open(nam.id))).toEqual([{ ...(progress as object), counter: expect.any(Number) }, answers]);
        expect(own.health()).toBe('saved');
      }),
      { numRuns: 40 },
    );
  });
});

it('a guest who stays takes stars, answers and the place where they stopped into the book', async () => {
  const guest = memoryRepo();
  await guest.saveProfile(lan);
  await guest.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0'), given('item-1', false)]);
  await guest.finishStation(lan.id, resultOf('01-ca-na', { stars: 3 }));
  await guest.saveSettings(settings);
  const before = await guest.load(lan.id);
  await adopt(guest, await open(), { ...lan, curtain });
  const own = await open(lan.id);
  expect(await own.load(lan.id)).toEqual({ ...before, profile: { ...lan, curtain } });
  expect((await own.answers(lan.id)).map(({ answer }) => answer)).toEqual([given('item-0'), given('item-1', false)]);
});
