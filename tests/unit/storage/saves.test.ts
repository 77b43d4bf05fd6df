import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/activity';
import type { Checkpoint, Profile, Progress, ProgressRepo, Settings } from '../../../src/domain/progress';
import { migrations } from '../../../src/storage/child/migrations';
import { answerRecord, profileRecord, settingsRecord, stationRecord, stepRecord } from '../../../src/storage/child/records';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import { checkpointAt, given, lan, newBrowser, resultOf, settings } from './device';
import { dump, openRaw, type Save, thaw } from './disk';

/** What `freeze.ts` kept of a release: its database, and what it told of it. */
interface Frozen {
  release: string;
  told: { profiles: Profile[]; progress: Progress[]; settings: Partial<Settings> };
  database: Save;
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/saves');
const saves = readdirSync(folder).map((name): Frozen => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
const newest = saves.reduce((a, b) => (b.database.version >= a.database.version ? b : a));

/** What a setting is that nobody chose, on a device that asks for nothing. */
const unchosen: Settings = { lang: 'vi', music: 0.4, effects: 0.8, voice: true, captions: true, motion: 'full', simple: false };

const told = async (repo: ProgressRepo, { profiles }: Frozen['told']) => ({
  profiles: await repo.profiles(),
  progress: await Promise.all(profiles.map(({ id }) => repo.load(id))),
  settings: { ...unchosen, ...(await repo.settings()) },
});

/** Goes on where the first child stopped, and ends the station. */
async function playOn(repo: ProgressRepo, { profiles, progress }: Frozen['told']) {
  const { id } = profiles[0] as Profile;
  const checkpoint = progress[0]?.checkpoint as Checkpoint;
  await repo.saveCheckpoint(id, { ...checkpoint, answers: [...checkpoint.answers, given('late')] }, [given('late')]);
  expect((await repo.load(id))?.checkpoint?.answers.at(-1)).toEqual(given('late'));
  await repo.finishStation(id, resultOf(checkpoint.station, { stars: 3, times: 2 }));
  expect(await repo.load(id)).toMatchObject({ stations: [{ station: checkpoint.station, stars: 3, times: 2, mission: true }] });
  expect((await repo.load(id))?.checkpoint).toBeUndefined();
}

beforeEach(() => void newBrowser());

describe.each(saves)('the save of release $release', (save) => {
  it('holds a whole device: two children, a station left half way, answers, settings, something unreadable', () => {
    const { profiles, progress, settings } = save.told;
    expect(profiles.length).toBeGreaterThanOrEqual(2);
    expect(progress.every(({ stations }) => stations.length > 0)).toBe(true);
    expect(progress[0]?.checkpoint?.state).toBeTypeOf('object');
    expect(settings).toBeDefined();
    for (const { records } of Object.values(save.database.stores)) expect(records.length).toBeGreaterThan(0);
  });

  it('opens with nothing lost', async () => {
    await thaw(save.database);
    const repo = await openFamilyRepo();
    expect(repo.health()).toBe('saved');
    expect(await told(repo, save.told)).toMatchObject(save.told);
    const disk = await dump();
    for (const [name, { records }] of Object.entries(save.database.stores)) expect(disk[name]?.length, name).toBe(records.length);
    for (const name of ['answers', 'quarantine']) expect(disk[name]).toMatchObject(save.database.stores[name]?.records ?? []);
  });

  it('tells every answer of each child, those of before 0.2.0 as given long ago in the first visit', async () => {
    await thaw(save.database);
    const repo = await openFamilyRepo();
    const stored = (save.database.stores.answers?.records ?? []).map(
      ({ value }) => value as { v: number; profile: string; answer: Answer },
    );
    for (const { id } of save.told.profiles) {
      const mine = stored.filter(({ profile }) => profile === id);
      const answers = await repo.answers(id);
      expect(answers.map(({ answer }) => answer)).toEqual(mine.map(({ answer }) => answer));
      if (mine.every(({ v }) => v === 1)) for (const each of answers) expect(each).toMatchObject({ visit: 1, day: 0 });
    }
    expect(repo.when().visit).toBeGreaterThan(1);
  });

  it('is played on and kept', async () => {
    await thaw(save.database);
    const repo = await openFamilyRepo();
    await playOn(repo, save.told);
    expect(repo.health()).toBe('saved');
    const answers = save.database.stores.answers?.records.length ?? 0;
    expect((await dump()).answers).toHaveLength(answers + 1);
    const again = await openFamilyRepo();
    expect(await told(again, save.told)).toEqual(await told(repo, save.told));
  });

  it('raised by a later release, is read as it is, not written, and played on in memory', async () => {
    await thaw(save.database);
    await openFamilyRepo();
    const later = await openRaw(migrations.length + 1, (db) => void db.createObjectStore('later', { autoIncrement: true }));
    later.close();
    const before = await dump();
    const repo = await openFamilyRepo();
    expect(repo.health()).toBe('failing');
    expect(await told(repo, save.told)).toMatchObject(save.told);
    await playOn(repo, save.told);
    expect(await dump()).toEqual(before);
    // And it holds nothing open: the later release is not kept waiting.
    (await openRaw(migrations.length + 2)).close();
  });
});

describe('the newest save', () => {
  it("is of today's shape: whoever changes that freezes another", async () => {
    expect(newest.database.version).toBe(migrations.length);
    const shapes = {
      profiles: profileRecord([], lan).v,
      stations: stationRecord([], lan.id, resultOf('a')).v,
      steps: stepRecord([], lan.id, checkpointAt(0)).v,
      answers: answerRecord(lan.id, { station: 'a', answer: given('a') }, { visit: 1, day: 0 }).v,
      settings: settingsRecord([], settings).v,
    };
    for (const [name, v] of Object.entries(shapes))
      expect(
        newest.database.stores[name]?.records.map(({ value }) => value.v),
        name,
      ).toContain(v);

    await openFamilyRepo();
    const made = await openRaw();
    expect([...made.objectStoreNames]).toEqual(Object.keys(newest.database.stores));
    for (const [name, { options, indexes }] of Object.entries(newest.database.stores)) {
      const { keyPath, autoIncrement, indexNames } = made.transaction(name).objectStore(name);
      expect({ name, keyPath, autoIncrement, indexes: [...indexNames] }).toEqual({ name, ...options, indexes: Object.keys(indexes) });
    }
    made.close();
  });
});
