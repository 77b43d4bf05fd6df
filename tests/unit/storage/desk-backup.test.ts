import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeOf } from '../../../src/domain/desk/backup';
import { FIRST_LINE, MOST_BYTES, readBackup, writeBackup } from '../../../src/domain/desk/backup-file';
import { type DeskCopy, type DeskRepo, shelfNames } from '../../../src/domain/desk/desk';
import type { MeetingRecord } from '../../../src/domain/desk/record';
import { begin } from '../../../src/domain/desk/show';
import { anything } from '../../../src/lib/check';
import { random } from '../../../src/lib/random';
import { ITERATIONS, MOST_ITERATIONS } from '../../../src/lib/sealed';
import { openCopy, readCopy } from '../../../src/storage/desk/copy';
import { openDeskRepo } from '../../../src/storage/desk/repo';
import { newBrowser } from './device';

const PASSPHRASE = 'muối gió nho khô thuyền';
/** The fewest that are read: tests make many files. */
const FEW = 100_000;

const meetingOn = (day: number): MeetingRecord => ({
  day,
  stations: ['mui-dinh'],
  band: 'B',
  equipment: 'projector',
  planned: 35,
  blocks: [{ kind: 'vote', station: 'mui-dinh', minutes: 5, vote: { first: [3, 4, 5] } }],
});
const show = begin({ wish: { stations: [], minutes: 35, equipment: 'paper', band: 'A' }, blocks: [] }, 1000);

async function filled(): Promise<DeskRepo> {
  const repo = await openDeskRepo();
  await repo.saveSettings({ unit: 'Liên đội Trường Tiểu học Cà Ná', place: 'Cà Ná', learnt: ['why'] });
  await repo.saveShow(show);
  for (const day of [20_001, 20_002]) await repo.addMeeting(meetingOn(day));
  await repo.shelf('log', anything).put([{ key: 'm1', value: { children: 31, note: 'Sân trường' } }]);
  await repo.shelf('reports', anything).put([{ key: 'r1', value: { revision: 2, counts: { cham: null } } }]);
  await repo.shelf('proposals', anything).put([{ key: 'p1', value: { dots: 12 } }]);
  return repo;
}

/** Brings a file in as the room does. @returns what is wrong with it, or that it is in */
async function bringIn(repo: DeskRepo, file: string, passphrase = PASSPHRASE): Promise<string> {
  const read = await readBackup(file);
  if (!read.ok) return read.fault;
  const opened = await openCopy(read.value, passphrase);
  if (!opened.ok) return opened.fault;
  await repo.importAll((here) => changeOf(here, opened.value, { how: 'replace' }));
  return 'in';
}

const backupOf = async (repo: DeskRepo) => writeBackup(JSON.stringify(await repo.exportAll()), PASSPHRASE, FEW);

beforeEach(newBrowser);

describe('a backup', () => {
  it('brings a desk that was wiped back to what it was, but the session that was on', async () => {
    const repo = await filled();
    const before = await repo.exportAll();
    const file = await writeBackup(JSON.stringify(before), PASSPHRASE);
    expect(file.startsWith(`${FIRST_LINE}\n`)).toBe(true);
    expect(JSON.parse(file.split('\n')[1] ?? '')).toMatchObject({ schema: 1, iterations: ITERATIONS });
    // Nothing of what it holds can be seen without the passphrase.
    for (const word of ['Cà Ná', 'mui-dinh', 'learnt', 'Sân']) expect(file.slice(FIRST_LINE.length)).not.toContain(word);
    await repo.wipe();

    const next = await openDeskRepo();
    expect(await bringIn(next, file)).toBe('in');
    for (const desk of [next, await openDeskRepo()]) {
      expect(await desk.exportAll()).toEqual(before);
      expect(await desk.settings()).toEqual(before.settings);
      expect(await desk.show()).toBeUndefined();
    }
  });

  it('never seals twice alike', async () => {
    const [one, other] = [await writeBackup('{}', PASSPHRASE, FEW), await writeBackup('{}', PASSPHRASE, FEW)];
    const [head, next] = [one, other].map((file) => JSON.parse(file.split('\n')[1] ?? ''));
    expect(head.salt).not.toBe(next.salt);
    expect(head.iv).not.toBe(next.iv);
    expect(one.split('\n')[2]).not.toBe(other.split('\n')[2]);
  });

  it('leaves the session that is on alone, and replaces all else', async () => {
    const file = await backupOf(await filled());
    newBrowser();
    const repo = await openDeskRepo();
    await repo.saveShow(show);
    await repo.addMeeting(meetingOn(9));
    await repo.shelf('overlay', anything).put([{ key: '113', value: 1 }]);
    expect(await bringIn(repo, file)).toBe('in');
    expect(await repo.show()).toEqual(show);
    expect((await repo.meetings()).map(({ meeting: { day } }) => day)).toEqual([20_001, 20_002]);
    expect(await repo.shelf('overlay', anything).all()).toEqual([]);
  });

  it('is added beside what is here, twice as well as once', async () => {
    const there = await (await filled()).exportAll();
    newBrowser();
    const repo = await openDeskRepo();
    await repo.saveSettings({ unit: 'Liên đội Mũi Dinh' });
    await repo.addMeeting(meetingOn(9));
    await repo.shelf('log', anything).put([{ key: 'm2', value: 2 }]);
    for (const _ of ['once', 'twice']) await repo.importAll((here) => changeOf(here, there, { how: 'add', mine: true }));
    const { settings, meetings, shelves } = await repo.exportAll();
    expect(settings).toEqual({ ...there.settings, unit: 'Liên đội Mũi Dinh' });
    expect(meetings.map(({ day }) => day)).toEqual([9, 20_001, 20_002]);
    expect(shelves.log.map(({ key }) => key)).toEqual(['m1', 'm2']);
  });

  it('is not brought in where nothing is kept', async () => {
    const file = await backupOf(await filled());
    vi.stubGlobal('indexedDB', undefined);
    const repo = await openDeskRepo();
    await expect(bringIn(repo, file)).rejects.toThrow('nothing is kept');
    vi.unstubAllGlobals();
  });

  it('is written whole or not at all', async () => {
    const repo = await filled();
    const before = await repo.exportAll();
    // What no database takes, at the very end of it.
    const shelves = { ...before.shelves, overlay: [...before.shelves.overlay, { key: 'z', value: () => 0 }] };
    const change = { clear: true, settings: { unit: 'Ai đó' }, meetings: [meetingOn(1)], shelves };
    await expect(repo.importAll(() => change)).rejects.toThrow();
    for (const desk of [repo, await openDeskRepo()]) {
      expect(await desk.exportAll()).toEqual(before);
      expect(await desk.settings()).toEqual(before.settings);
      expect(desk.health()).toBe('saved');
    }
  });
});

describe('refused, and nothing is written:', () => {
  const utf16 = (text: string) => new TextDecoder().decode(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const inHead = (file: string, change: object) => {
    const [first, head = '', ...rest] = file.split('\n');
    return [first, JSON.stringify({ ...JSON.parse(head), ...change }), ...rest].join('\n');
  };
  it.each<[name: string, fault: string, change: (file: string) => string]>([
    ['an empty file', 'foreign', () => ''],
    ['a page of a portal', 'foreign', () => '<!doctype html><title>Wi-Fi</title>'],
    ['a report', 'foreign', () => 'Khiên Nhỏ - báo cáo - Liên đội Cà Ná\n{"format":"khien-nho/hand-in"}'],
    ['another encoding', 'foreign', utf16],
    ['100 MB', 'large', () => 'x'.repeat(100_000_000)],
    ['100 MB that begin like one', 'large', (file) => file + 'A'.repeat(100_000_000 - file.length)],
    ['the first line alone', 'damaged', () => FIRST_LINE],
    ['a cut one', 'damaged', (file) => file.slice(0, -20)],
    ['a letter that changed', 'damaged', (file) => file.slice(0, -9) + (file.at(-9) === 'A' ? 'B' : 'A') + file.slice(-8)],
    ['a later release', 'newer', (file) => inHead(file, { schema: 2 })],
    ['a later release of another shape', 'newer', () => `${FIRST_LINE}\n{"schema":7,"kdf":"argon2"}\n####`],
    ['one that would work for years', 'damaged', (file) => inHead(file, { iterations: MOST_ITERATIONS * 1000 })],
    ['one that was weakened', 'damaged', (file) => inHead(file, { iterations: 1 })],
    ['a salt of another', 'damaged', (file) => inHead(file, { salt: 'AAAAAAAAAAAAAAAAAAAAAA==' })],
  ])('%s', async (_, fault, change) => {
    const repo = await filled();
    const before = await repo.exportAll();
    expect(await bringIn(repo, change(await backupOf(repo)))).toBe(fault);
    expect(await repo.exportAll()).toEqual(before);
  });

  it.each([
    ['no JSON', 'x'],
    ['no desk', '[]'],
    ['a desk that is nested without end', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['one key twice', '{"key":"a","value":1},{"key":"a","value":2}'],
  ])('one that was sealed by others: %s', async (name, words) => {
    const repo = await filled();
    const before = await repo.exportAll();
    const content = name === 'one key twice' ? JSON.stringify(before).replace('"log":[', `"log":[${words},`) : words;
    expect(await bringIn(repo, await writeBackup(content, PASSPHRASE, FEW))).toBe('damaged');
    expect(await repo.exportAll()).toEqual(before);
  });

  it('another passphrase', async () => {
    const repo = await filled();
    const file = await backupOf(repo);
    for (const other of ['', 'muối gió nho khô', PASSPHRASE.toUpperCase()]) expect(await bringIn(repo, file, other)).toBe('key');
  });

  it('but one that mail has wrapped, or that was written with other keys, is read', async () => {
    const repo = await filled();
    const [first, head, data = ''] = (await backupOf(repo)).split('\n');
    const wrapped = `\uFEFF${first}\r\n${head}\r\n${data.replace(/.{76}/g, '$&\r\n')}\r\n\r\n`;
    expect(await bringIn(repo, wrapped, `${PASSPHRASE.normalize('NFD')} `)).toBe('in');
  });

  it('a file is never made that is too large to be read', async () => {
    await expect(writeBackup('x'.repeat(MOST_BYTES * 0.75), PASSPHRASE, FEW)).rejects.toThrow(RangeError);
  });
});

/** What a database holds of a copy: what a later release may have put beside a value is left out. */
const lying = ({ settings, meetings, shelves }: DeskCopy) => ({
  ...{ settings, meetings },
  shelves: Object.fromEntries(
    shelfNames.map((name) => [name, shelves[name].map(({ key, value }) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1))]),
  ),
});
type Lying = ReturnType<typeof lying>;

/** Values that a parser may stumble over. */
// biome-ignore format: a list
const odd: readonly unknown[] = [
  null, true, -1, 0.5, 1e308, '', '__proto__', 'constructor', [], {}, [[]], { length: 3 }, '\u0000', 'x'.repeat(5000),
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  JSON.parse('['.repeat(300) + ']'.repeat(300)),
];

/** A copy with one thing in it removed, doubled, renamed or replaced. */
function bent(value: unknown, next: () => number): unknown {
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T;
  if (typeof value !== 'object' || value === null || next() < 0.15) return pick(odd);
  const entries = Object.entries(value);
  if (entries.length === 0) return pick(odd);
  const at = Math.floor(next() * entries.length);
  const [name, each] = entries[at] as [string, unknown];
  const how = next();
  if (how < 0.15) entries.splice(at, 1);
  else if (how < 0.25) entries.push([`${name}2`, each]);
  else if (how < 0.35) entries.push(['__proto__', each]);
  else if (how < 0.45) entries.splice(at, 0, entries[at] as [string, unknown]);
  else entries[at] = [name, bent(each, next)];
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function bentBytes(file: Buffer, next: () => number): Buffer {
  const at = (of: number) => Math.floor(next() * of);
  const out = Buffer.from(file);
  const how = next();
  if (how < 0.2) return out.subarray(0, at(out.length));
  if (how < 0.3) return Buffer.concat([out.subarray(0, at(out.length)), out.subarray(at(out.length))]);
  if (how < 0.4) return Buffer.concat([out, out.subarray(at(out.length))]);
  // Most of the file is sealed: its head has to be hit as often.
  const end = next() < 0.5 ? 420 : out.length;
  for (let left = 1 + at(4); left > 0; left--) out[at(end)] = how < 0.7 ? at(256) : (out[at(end)] as number) ^ (1 << at(8));
  return out;
}

describe('whatever comes in', () => {
  const next = random(19);
  const prototypes = () => JSON.stringify([Object, Array, Map, String].map(({ prototype }) => Object.getOwnPropertyNames(prototype)));
  const faults = ['foreign', 'newer', 'damaged', 'large', 'key'];

  /**
   * @param bring resolves with what must lie there now, or with nothing when it was refused
   * @returns how often it was read, and the most of the processor's ms that one of them took
   */
  async function trial(times: number, repo: DeskRepo, bring: () => Promise<Lying | undefined>): Promise<{ read: number; most: number }> {
    const untouched = prototypes();
    let [read, most] = [0, 0];
    let held = lying(await repo.exportAll());
    for (let turn = 1; turn <= times; turn++) {
      const from = process.cpuUsage();
      const now = await bring();
      const { user, system } = process.cpuUsage(from);
      most = Math.max(most, (user + system) / 1000);
      held = now ?? held;
      if (now) read += 1;
      if (turn % 10 === 0) expect(lying(await repo.exportAll())).toEqual(held);
    }
    expect(prototypes()).toBe(untouched);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    return { read, most };
  }

  it('2,000 files with other bytes are refused, or give what was in them', async () => {
    const repo = await filled();
    const copy = await repo.exportAll();
    const file = Buffer.from(await backupOf(repo));
    const told = new Map<string, number>();
    await trial(2000, repo, async () => {
      const found = await bringIn(repo, bentBytes(file, next).toString('utf8'));
      told.set(found, (told.get(found) ?? 0) + 1);
      if (found !== 'in') expect(faults).toContain(found);
      return found === 'in' ? lying(copy) : undefined;
    });
    // Else nothing but the first line would have been tried.
    for (const fault of ['foreign', 'damaged']) expect(told.get(fault)).toBeGreaterThan(100);
  });

  it('1,000 heads and 2,000 contents of other shapes are refused, or come in whole', async () => {
    const repo = await filled();
    const copy = await repo.exportAll();
    const [first, head = '', data] = (await backupOf(repo)).split('\n');
    await trial(1000, repo, async () => {
      const found = await bringIn(repo, [first, JSON.stringify(bent(JSON.parse(head), next)), data].join('\n'));
      if (found !== 'in') expect(faults).toContain(found);
      return found === 'in' ? lying(copy) : undefined;
    });

    const { read, most } = await trial(2000, repo, async () => {
      const raw = JSON.stringify(bent(JSON.parse(JSON.stringify(copy)), next));
      const found = readCopy(next() < 0.1 ? raw.slice(0, raw.length * next()) : raw);
      if (!found.ok) return undefined;
      await repo.importAll((here) => changeOf(here, found.value, { how: 'replace' }));
      return lying(found.value);
    });
    expect(read).toBeGreaterThan(200);
    expect(read).toBeLessThan(1800);
    expect(most).toBeLessThan(200);
  });
});
