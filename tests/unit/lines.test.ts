import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelsPlugin } from '../../src/compile/levels/plugin';
import { format } from '../../src/compile/levels/problem';
import { readVoice } from '../../src/compile/levels/voice';
import { checkStation } from '../../src/compile/lines/check';
import type { Line } from '../../src/compile/lines/collect';
import { type Ear, openEar } from '../../src/compile/lines/measure';
import { unpack } from '../../src/lib/pack';
import { BROWSER_FLAGS, ensureBrowser } from '../browser';
import { brokenCopy, compile, project, removeCopies } from '../content/copies';

/* Recordings are made here, of tones: nobody's voice is kept with the project. */

const RATE = 16_000;

/** A tone as a WAV file. @param level of its peaks, in decibels below full scale */
function tone(seconds: number, level: number): Buffer {
  const samples = Math.round(seconds * RATE);
  const file = Buffer.alloc(44 + samples * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at++) {
    file.writeInt16LE(Math.round(Math.sin((at * 440 * 2 * Math.PI) / RATE) * 32_767 * 10 ** (level / 20)), 44 + at * 2);
  }
  return file;
}

const station = '09-mui-dinh';

/** A copy of the small station with these files in its folder `voice`. */
function withVoice(files: Readonly<Record<string, Buffer>>): string {
  const levels = brokenCopy();
  const voice = path.join(levels, 'stations', station, 'voice');
  mkdirSync(voice);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(voice, name), bytes);
  return levels;
}

const line = (id: string): Line => ({
  id,
  station,
  bands: ['A'],
  speaker: 'Rùa Mai',
  feeling: 'happy',
  // Twelve syllables: each digit is one.
  text: 'Em bấm 111, rồi chờ cô tư vấn nghe máy.',
});

afterAll(removeCopies);

describe('recordings', () => {
  let ear: Ear;
  beforeAll(async () => {
    ear = await openEar(ensureBrowser(), BROWSER_FLAGS);
  });
  afterAll(() => ear.close());

  const report = (files: Readonly<Record<string, Buffer>>, ids: readonly string[]) =>
    checkStation(station, ids.map(line), readVoice(withVoice(files), station).recordings, ear.measure);
  const said = async (bytes: Buffer) => (await report({ '1a2b3c4d.wav': bytes }, ['1a2b3c4d'])).faults.map(({ message }) => message.vi);

  it('are right when they are as long and as loud as somebody who speaks', async () => {
    const { missing, faults } = await report({ '1a2b3c4d.wav': tone(3, -15) }, ['1a2b3c4d', '00000001']);
    expect(faults).toEqual([]);
    expect(missing.map(({ id }) => id)).toEqual(['00000001']);
  });

  it.each([
    ['short', tone(1, -15), 'ngắn quá: 1.0 s cho 12 tiếng, nên 1.7–9.0 s'],
    ['long', tone(10, -15), 'dài quá: 10.0 s cho 12 tiếng, nên 1.7–9.0 s; cắt khoảng lặng'],
    ['quiet', tone(3, -30), 'nhỏ quá: -33.0 dB, nên từ -28 dB'],
    ['loud', tone(3, -6), 'to quá: -9.0 dB, nên tới -12 dB'],
  ])('say so when they are too %s', async (_, bytes, fault) => {
    expect(await said(bytes)).toEqual([fault]);
  });

  it('say so when they are clipped, silent, or no sound at all', async () => {
    expect(await said(tone(3, 0))).toContain('bị rè: đỉnh 0.0 dB, nên dưới -0.5 dB');
    expect(await said(tone(3, -200))).toEqual(['nhỏ quá: -∞ dB, nên từ -28 dB']);
    expect(await said(Buffer.from('không phải tiếng'))).toEqual(['không mở được; thu lại, hay lưu thành .m4a hoặc .wav']);
  });

  it('are stale when no line is called so any more', async () => {
    const { missing, faults } = await report({ 'deadbeef.wav': tone(3, -15) }, ['1a2b3c4d']);
    expect(faults).toMatchObject([
      { file: `levels/stations/${station}/voice/deadbeef.wav`, message: { vi: 'lời đã sửa, thu lại rồi xóa tệp này' } },
    ]);
    expect(missing).toHaveLength(1);
  });
});

describe('the folder of recordings', () => {
  const problemsOf = async (levels: string) => (await compile(levels)).problems.map(format);

  it('may stand in a station, with what an operating system drops there', async () => {
    expect(await problemsOf(withVoice({ '1a2b3c4d.m4a': tone(1, -15), '.DS_Store': Buffer.alloc(1) }))).toEqual([]);
  });

  it('holds nothing that is no recording, and each line once', async () => {
    const at = `levels/stations/${station}/voice`;
    const found = await problemsOf(withVoice({ 'Ghi âm 1.m4a': tone(1, -15), '1a2b3c4d.m4a': tone(1, -15), '1a2b3c4d.wav': tone(1, -15) }));
    expect(found).toEqual([
      expect.stringMatching(
        `^${at}/1a2b3c4d.wav:1 1a2b3c4d.wav — Câu này đã có bản thu «1a2b3c4d.m4a». Cách sửa: giữ một bản, xóa bản kia.`,
      ),
      expect.stringMatching(
        `^${at}/Ghi âm 1.m4a:1 Ghi âm 1.m4a — Tệp này không mang tên của một bản thu. Cách sửa: đặt tên theo cột id của lines.csv`,
      ),
    ]);
  });
});

describe('npm run lines', () => {
  const lines = (levels: string, ...options: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/compile/lines/cli.ts', '--levels', levels, ...options], {
      cwd: project,
      encoding: 'utf8',
    });

  it('writes the list, by whose ids recordings are then known', () => {
    const levels = withVoice({});
    const out = path.join(levels, 'lines.csv');
    expect(lines(levels, '--out', out).status).toBe(0);
    const [head, ...rows] = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(head).toBe('\ufeffid,station,bands,speaker,feeling,text');
    const row = rows.find((each) => each.endsWith(',A,Rùa Mai,happy,Chào em!')) ?? '';
    writeFileSync(path.join(levels, 'stations', station, 'voice', `${row.slice(0, 8)}.wav`), tone(1.5, -15));
    const { status, stdout } = lines(levels, '--check', '--all');
    expect(stdout).toContain(`${station}: đã thu 1/${rows.length}, còn thiếu ${rows.length - 1}.`);
    for (const each of rows) expect(stdout.includes(`  ${each.slice(0, 8)}  `), each).toBe(each !== row);
    expect(status, 'what is missing is no fault').toBe(0);
  });

  it('fails when a recording is stale', () => {
    const { status, stdout } = lines(withVoice({ 'deadbeef.wav': tone(1, -15) }), '--check');
    expect(stdout).toContain(`levels/stations/${station}/voice/deadbeef.wav — lời đã sửa, thu lại rồi xóa tệp này.`);
    expect(status).toBe(1);
  });
});

describe('the build', () => {
  /** A project whose one page asks for the recordings of the small station. */
  async function built(files: Readonly<Record<string, Buffer>>): Promise<Rolldown.RolldownOutput['output']> {
    const root = mkdtempSync(path.join(tmpdir(), 'lines-'));
    try {
      symlinkSync(path.join(project, 'src'), path.join(root, 'src'));
      symlinkSync(files['1a2b3c4d.wav'] ? withVoice(files) : brokenCopy(), path.join(root, 'levels'));
      copyFileSync(path.join(project, 'package.json'), path.join(root, 'package.json'));
      writeFileSync(
        path.join(root, 'main.js'),
        `import voice from './levels/stations/${station}/station.yaml?voice';\nself.voice = voice;\n`,
      );
      const made = await build({
        root,
        configFile: false,
        logLevel: 'silent',
        resolve: { preserveSymlinks: true },
        plugins: [levelsPlugin(root)],
        build: { write: false, rolldownOptions: { input: path.join(root, 'main.js') } },
      });
      return (made as Rolldown.RolldownOutput).output;
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }

  it('packs the recordings of a station into one file, and names it where it is asked for', async () => {
    const bytes = tone(0.1, -15);
    const output = await built({ '1a2b3c4d.wav': bytes });
    const assets = output.filter((each) => each.type === 'asset');
    expect(assets.map(({ fileName }) => fileName)).toEqual([expect.stringMatching(/^assets\/voice-[\w-]+\.bin$/)]);
    const read = unpack(new Uint8Array(assets[0]?.source as Uint8Array).buffer as ArrayBuffer);
    expect(Buffer.from(read('1a2b3c4d') ?? new ArrayBuffer()).equals(bytes)).toBe(true);
    expect(output.find((each) => each.type === 'chunk')?.code).toContain(path.posix.basename(assets[0]?.fileName ?? ''));
  });

  it('has no file for a station that nobody has recorded', async () => {
    expect((await built({})).filter((each) => each.type === 'asset')).toEqual([]);
  });

  it('keeps recordings out of the list of the worker', () => {
    expect(readFileSync(path.join(project, 'vite.config.ts'), 'utf8')).toMatch(/globIgnores: \[[^\]]*'assets\/voice-\*\.bin'/);
  });
});
