import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Gray } from '../../src/codes/cards/gray';
import { qrOf } from '../../src/codes/lab/counts';
import { sessionOf } from '../../src/codes/lab/session';
import { split } from '../../src/codes/parts/split';
import { readFrame } from '../../src/codes/qr/decode';
import { writeHandIn } from '../../src/domain/report/file';
import { axes } from '../../src/domain/terms';
import { random } from '../../src/lib/random';
import { handIn } from '../hand-ins';
import { photographCode } from './qr-scene';

/* Codes that we draw, photographed from seeds, before readers of others and before our own. */

// Not from the network, from where it would come otherwise.
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } });

export const hasZbar = spawnSync('zbarimg', ['--version']).status === 0;

const LAB = sessionOf({ stations: ['bai-rua', 'ca-na'], band: 'B' }, 0x1a17c0);

/** In turn what a computer of the lab hands in, and a part of a report. */
function textOf(n: number, chance: () => number): string {
  const asked = axes.map(() => Math.floor(chance() * 32));
  const right = asked.map((count) => Math.floor(chance() * (count + 1)));
  if (n % 2 === 0) return qrOf(LAB, { device: Math.floor(chance() * 2 ** 32), day: 20_787, asked, right });
  const skills = handIn(n).skills.map((row) => ({
    ...row,
    first_right: Math.floor(300 * chance()),
    second_right: Math.floor(300 * chance()),
  }));
  const codes = split(new TextEncoder().encode(writeHandIn(handIn(n, { skills })))) ?? [];
  return codes[n % codes.length] as string;
}

export const FRAMES = 5;

/** A code before a camera, which takes five frames of it. */
export interface Shot {
  text: string;
  frame(at: number): Gray;
}

export function shot(n: number): Shot {
  const text = textOf(n, random(20_000 + n));
  return { text, frame: (at) => photographCode(text, random(1_000_000 + FRAMES * n + at)) };
}

const rgbaOf = ({ width, height, data }: Gray) => {
  const rgba = new Uint8ClampedArray(4 * data.length).fill(255);
  for (const [at, gray] of data.entries()) rgba.fill(gray, 4 * at, 4 * at + 3);
  return { width, height, data: rgba };
};

/** @param first is drawn already @returns in which of its frames our own reader reads it first, from 1; 0 in none */
export function ownFrame({ text, frame }: Shot, first: Gray): number {
  for (let at = 0; at < FRAMES; at += 1) if (readFrame(rgbaOf(at === 0 ? first : frame(at))).includes(text)) return at + 1;
  return 0;
}

export async function zxingReads(text: string, picture: Gray): Promise<boolean> {
  const { width, height, data } = rgbaOf(picture);
  const found = await readBarcodes({ width, height, data, colorSpace: 'srgb' } as ImageData, { formats: ['QRCode'], tryHarder: true });
  return found.some((each) => each.text === text);
}

/** The texts of those that zbar reads. */
export function zbarReads(some: readonly { text: string; picture: Gray }[]): Set<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'codes-'));
  try {
    const files = some.map(({ picture: { width, height, data } }, at) => {
      const file = path.join(folder, `${at}.pgm`);
      writeFileSync(file, Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]));
      return file;
    });
    const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', ...files], { encoding: 'utf8' });
    const read = new Set(stdout.split('\n'));
    return new Set(some.map(({ text }) => text).filter((text) => read.has(text)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
