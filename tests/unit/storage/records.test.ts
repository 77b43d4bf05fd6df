import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/domain/progress';
import { answerRecord, readRecord, type Shelf, settingsRecord } from '../../../src/storage/child/records';
import { openFamilyRepo } from '../../../src/storage/child/repo';
import { checkpointAt, given, lan, nam, newBrowser, resultOf, settings, told } from './device';
import { dump, putRaw } from './disk';

beforeEach(() => void newBrowser());

const good = {
  profiles: { v: 1, order: 1, profile: lan },
  stations: { v: 1, order: 1, profile: lan.id, result: resultOf('09-mui-dinh') },
  steps: { v: 1, order: 1, profile: lan.id, checkpoint: checkpointAt(2) },
  settings: settingsRecord([], settings),
  answers: answerRecord(lan.id, { station: 'a', answer: given('item-0') }, { visit: 3, day: 20_000 }),
};
const shelves = Object.keys(good) as Shelf[];
const optional = ['person', 'setting', ...Object.keys(settings)];

/** Every way of taking one field away or making something else of it. */
function* spoiled(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'state') continue;
    const wrong = typeof inner === 'string' ? [7, null, ''] : typeof inner === 'number' ? ['1', null, -1, Number.NaN] : [null, 'x', 3];
    for (const each of wrong) yield { ...value, [name]: each };
    const { [name]: _gone, ...rest } = value as Record<string, unknown>;
    if (!optional.includes(name)) yield rest;
    if (Array.isArray(inner)) for (const each of spoiled(inner[0])) yield { ...value, [name]: [each] };
    else for (const each of spoiled(inner)) yield { ...value, [name]: each };
  }
}

describe('reading a record', () => {
  it.each(shelves)('of %s takes a good one as it is, with fields of a later release', (shelf) => {
    const later = { ...good[shelf], added: { by: 'a later release' } };
    expect(readRecord(shelf, later)).toEqual(later);
  });

  it.each(shelves)('of %s refuses it as soon as any one field is wrong or missing', (shelf) => {
    const all = [...spoiled(good[shelf])];
    expect(all.length).toBeGreaterThan(10);
    // A seed may be any number; every other field has its own rule.
    const passed = all.filter((raw) => readRecord(shelf, raw)).map((raw) => JSON.stringify(raw));
    expect(passed.filter((raw) => !raw.includes('"seed":-1'))).toEqual([]);
  });

  it.each(shelves)('of %s never throws and never lets anything else through', (shelf) => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (raw) => readRecord(shelf, raw) === undefined));
  });

  it('of a profile takes one with a curtain and one of before there were any, and refuses what is none', () => {
    const hung = (curtain: unknown) => ({ ...good.profiles, profile: { ...lan, curtain } });
    expect(readRecord('profiles', hung(['rua', 'cua', 'ga']))).toEqual(hung(['rua', 'cua', 'ga']));
    expect(readRecord('profiles', good.profiles)).toEqual(good.profiles);
    for (const none of ['rua', 3, null, ['rua', 7], [''], { 0: 'rua' }]) expect(readRecord('profiles', hung(none))).toBeUndefined();
  });

  /** What a release before 0.3.0 stored, which was always everything. */
  const began: Settings = { lang: 'vi', music: 0.4, effects: 0.8, voice: true, captions: true, motion: 'full', simple: false };
  const upgraded = (all: Settings) => readRecord('settings', { v: 1, id: 'all', settings: all, added: 1 });

  it('of settings of before 0.3.0 keeps what somebody chose, and not what those releases began with', () => {
    expect(upgraded(began)).toEqual({ v: 2, id: 'all', settings: {}, added: 1 });
    expect(upgraded({ ...began, lang: 'en' })?.settings).toEqual({ lang: 'en' });
    expect(upgraded({ ...began, motion: 'calm', music: 0 })?.settings).toEqual({ motion: 'calm', music: 0 });
    expect(upgraded({ ...began, glow: 3 } as Settings)?.settings).toEqual({ glow: 3 });
    expect(readRecord('settings', { v: 1, id: 'all', settings: null })).toBeUndefined();
    expect(readRecord('settings', { v: 2, id: 'all', settings: { motion: 'full' } })?.settings, 'chosen since').toEqual({ motion: 'full' });
  });

  it('of settings of before 0.3.0 changes nothing where the device is as it was', () => {
    const volume = fc.double({ min: 0, max: 1, noNaN: true });
    const all: fc.Arbitrary<Settings> = fc.record({
      lang: fc.constantFrom('vi', 'en'),
      music: fc.oneof(volume, fc.constant(0.4)),
      effects: fc.oneof(volume, fc.constant(0.8)),
      voice: fc.boolean(),
      captions: fc.boolean(),
      motion: fc.constantFrom('full', 'calm'),
      simple: fc.boolean(),
    });
    fc.assert(
      fc.property(all, (stored) => {
        expect({ ...began, ...upgraded(stored)?.settings }).toEqual(stored);
      }),
    );
  });

  it('brings an older shape up to date, one step after the other', () => {
    const first = { v: 1, name: 'Lan' };
    const upgrades = [
      (raw: Record<string, unknown>) => ({ ...raw, order: 5 }),
      ({ name, ...raw }: Record<string, unknown>) => ({ ...raw, profile: { ...lan, nickname: name } }),
    ];
    const upgraded = { v: 3, order: 5, profile: { ...lan, nickname: 'Lan' } };
    expect(readRecord('profiles', first, upgrades)).toEqual(upgraded);
    expect(readRecord('profiles', { ...first, v: 2, order: 5 }, upgrades)).toEqual(upgraded);
    expect(readRecord('profiles', upgraded, upgrades)).toEqual(upgraded);
    expect(first).toEqual({ v: 1, name: 'Lan' });
  });

  it('refuses a record on which an upgrade stumbles', () => {
    const upgrade = (raw: Record<string, unknown>) => ({ ...raw, order: (raw.old as { order: number }).order });
    expect(readRecord('profiles', { v: 1, profile: lan }, [upgrade])).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  it('goes to quarantine as it was, and everything else loads', async () => {
    const before = await openFamilyRepo();
    await before.saveProfile(lan);
    await before.saveProfile(nam);
    await before.finishStation(lan.id, resultOf('01-ca-na'));
    await before.saveCheckpoint(lan.id, checkpointAt(1), [given('item-0')]);
    const wanted = await told(before);

    // The log of answers is not read at the start.
    const garbage = {
      profiles: { v: 1, profile: { id: 'p3', band: 'Z' } },
      stations: { v: 'one', profile: lan.id, result: { station: 'odd', stars: 3 } },
      steps: { profile: lan.id, checkpoint: { station: 'odd', deep: [new Date(0), new Map([[1, new Uint8Array([7])]])] } },
      settings: { id: 'all', v: 1, settings: null },
    };
    for (const [shelf, raw] of Object.entries(garbage)) await putRaw(shelf, raw);

    const after = await openFamilyRepo();
    expect(after.health()).toBe('saved');
    expect(await told(after)).toEqual(wanted);
    const disk = await dump();
    expect(new Set(disk.quarantine?.map(({ value }) => value))).toEqual(
      new Set(Object.entries(garbage).map(([store, raw]) => ({ store, raw }))),
    );
    expect(disk.profiles).toHaveLength(2);
    expect(disk.answers).toHaveLength(1);

    await after.saveSettings(settings);
    await openFamilyRepo();
    expect((await dump()).quarantine).toHaveLength(4);
  });

  it('is kept even when the game writes a new record in its place', async () => {
    const repo = await openFamilyRepo();
    await repo.saveProfile(lan);
    const odd = { v: 1, order: 1, profile: lan.id, result: { station: '09-mui-dinh', stars: 'three' } };
    await putRaw('stations', odd);
    await repo.finishStation(lan.id, resultOf('09-mui-dinh'));
    expect((await dump()).quarantine).toMatchObject([{ value: { store: 'stations', raw: odd } }]);
    expect((await repo.load(lan.id))?.stations).toEqual([resultOf('09-mui-dinh')]);
  });

  it('among settings too', async () => {
    const repo = await openFamilyRepo();
    const odd = { v: 1, id: 'all', settings: { lang: 'xx' } };
    await putRaw('settings', odd);
    await repo.saveSettings(settings);
    expect((await dump()).quarantine).toMatchObject([{ value: { store: 'settings', raw: odd } }]);
    expect(await repo.settings()).toEqual(settings);
  });
});

it('settings of a later release stay when this one adds a choice', async () => {
  const repo = await openFamilyRepo();
  await putRaw('settings', { v: 2, id: 'all', settings: { lang: 'en', glow: 3 }, added: { by: 'a later release' } });
  await repo.saveSettings({ music: 0 });
  expect((await dump()).settings?.map(({ value }) => value)).toEqual([
    { v: 2, id: 'all', settings: { lang: 'en', glow: 3, music: 0 }, added: { by: 'a later release' } },
  ]);
});
