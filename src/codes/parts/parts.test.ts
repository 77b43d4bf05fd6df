import { describe, expect, it } from 'vitest';
import { handIn } from '../../../tests/hand-ins';
import { isRollUp, readFile, writeHandIn, writeRollUp } from '../../domain/report/file';
import { random, shuffle } from '../../lib/random';
import { modulesOf } from '../qr/draw';
import { crc32 } from './crc';
import { dictionary } from './dictionary';
import { type AllGathered, add, type Gathered, joined, missingOf, wantedOf } from './joined';
import { readPart } from './part';
import { split } from './split';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const codesOf = (file: Uint8Array) => split(file) as string[];

/** As somebody who reads one code after the other. */
function gather(texts: readonly string[]): readonly Gathered[] {
  const all = texts.reduce<AllGathered>((before, text) => {
    const part = readPart(text);
    return part ? add(before, part).all : before;
  }, new Map());
  return [...all.values()];
}
const filesIn = (texts: readonly string[]) => gather(texts).flatMap((of) => joined(of) ?? []);

const report = bytesOf(writeHandIn(handIn(1)));
const other = bytesOf(writeHandIn(handIn(2)));

/** Bytes that can't be packed. */
function noise(length: number, seed: number): Uint8Array {
  const chance = random(seed);
  return Uint8Array.from({ length }, () => Math.floor(256 * chance()));
}

describe('a file', () => {
  it.each([0, 1, 2, 100, 205, 206, 207, 208, 211, 212, 213, 300, 419, 420, 430, 2000, 12_000])(
    'of %i bytes is whole again, whichever code is lost',
    (length) => {
      const file = noise(length, length);
      const codes = codesOf(file);
      expect(filesIn(codes)).toEqual([file]);
      if (codes.length === 1) return;
      const step = Math.ceil(codes.length / 7);
      for (let lost = 0; lost < codes.length; lost += step) expect(filesIn(codes.filter((_, index) => index !== lost))).toEqual([file]);
    },
  );

  it('of a report full of different numbers takes at most five codes of 61 modules, and is read by the reader of files', () => {
    const chance = random(1);
    const counts = Object.fromEntries(Object.keys(handIn(1).counts).map((id) => [id, Math.floor(900 * chance())]));
    const skills = handIn(1).skills.map(({ skill, ...answers }) => {
      const drawn = Object.keys(answers).map((each) => [each, Math.floor(400 * chance())]);
      return { skill, ...Object.fromEntries(drawn) };
    });
    const full = handIn(1, { id: 'k7mx2p9qwert', counts, skills });
    const codes = codesOf(bytesOf(writeHandIn(full)));
    console.log(`a report: ${codes.length} codes of ${codes[0]?.length} letters; of even numbers ${codesOf(report).length}`);
    expect(codes.length).toBeLessThanOrEqual(5);
    for (const code of codes) expect(modulesOf(code).length - 8).toBeLessThanOrEqual(61);
    expect(readFile(textOf(filesIn(codes)[0] as Uint8Array))).toEqual({ ok: true, file: full });
  });

  it('of five gathered reports is one as well', () => {
    const reports = [1, 2, 3, 4, 5].map((n) => handIn(n));
    const unit = { id: 'c', name: 'Xã Phước Dân', level: 'commune' } as const;
    const codes = codesOf(bytesOf(writeRollUp({ format: 'khien-nho/roll-up', schema: 1, made: '2026-11-02', unit, reports })));
    const read = readFile(textOf(filesIn(codes)[0] as Uint8Array));
    expect(read.ok && isRollUp(read.file) && read.file.reports).toEqual(reports);
    expect(codes.length).toBeLessThan(15);
  });

  it('that is too large has none', () => {
    expect(split(noise(63 * 212 - 200, 1))?.length).toBeLessThanOrEqual(64);
    expect(split(noise(64 * 212, 1))).toBeUndefined();
  });
});

describe('codes', () => {
  it('of two reports, mixed, shuffled and repeated, give both', () => {
    const all = shuffle([...codesOf(report), ...codesOf(other), ...codesOf(report), 'https://example.org', '0'.repeat(60)], 7);
    const files = filesIn(all).map(textOf).sort();
    expect(files).toEqual([textOf(report), textOf(other)].sort());
  });

  it('of another report never fill a gap', () => {
    const [mine, theirs] = [codesOf(report), codesOf(other)];
    const [first, second] = gather([...mine.slice(2), ...theirs.slice(0, 1)]);
    expect(first && [wantedOf(first), missingOf(first), joined(first)]).toEqual([1, [0, 1], undefined]);
    expect(second && joined(second)).toBeUndefined();
  });

  it('that pretend to belong to another report are noticed', () => {
    const [mine, theirs] = [report, other].map((file) =>
      codesOf(file).map((code) => readPart(code) as NonNullable<ReturnType<typeof readPart>>),
    );
    const parts = (mine ?? []).map((part, index) => (index === 1 ? { ...part, data: (theirs ?? [])[1]?.data as Uint8Array } : part));
    const [of] = [...parts.reduce<AllGathered>((all, part) => add(all, part).all, new Map()).values()];
    expect(of && [wantedOf(of), joined(of)]).toEqual([0, undefined]);
  });

  it('with one letter another one are none', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (const code of codesOf(report).slice(0, 2)) {
      for (const [at, letter] of [...code].entries()) {
        const next = letters[(letters.indexOf(letter) + 1 + (at % 31)) % 32] as string;
        const damaged = code.slice(0, at) + next + code.slice(at + 1);
        expect(readPart(damaged), damaged).toBeUndefined();
      }
    }
  });
});

/** What readers may give: codes of ours, damaged, cut, doubled, and anything else. */
function* nearly(runs: number): Generator<string> {
  const chance = random(20);
  const whole = (below: number) => Math.floor(chance() * below);
  const codes = [...codesOf(report), ...codesOf(other), ...codesOf(noise(900, 3))];
  const odd = ['', 'KN1.', 'KN2.', '\u0000', 'ơ', '\uD800', '__proto__', ' ', '-', 'O', 'I', 'l', '9'.repeat(8), 'Z'.repeat(5000)];
  for (let run = 0; run < runs; run += 1) {
    const code = codes[whole(codes.length)] as string;
    const at = whole(code.length + 1);
    const piece = odd[whole(odd.length)] as string;
    const kind = whole(6);
    if (kind === 0) yield code.slice(0, at);
    else if (kind === 1) yield code.slice(0, at) + piece + code.slice(at);
    else if (kind === 2) yield code.slice(0, at) + piece + code.slice(at + piece.length);
    else if (kind === 3) yield code + (codes[whole(codes.length)] as string);
    else if (kind === 4)
      yield `KN1.${[...noise(8 * whole(50), run)].map((byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32]).join('')}`;
    else yield String.fromCharCode(...noise(whole(60), run));
  }
}

it('nothing that somebody holds before the camera breaks it, or is taken for a report', () => {
  const runs = process.env.NIGHTLY ? 500_000 : 20_000;
  const genuine = new Set([report, other, noise(900, 3)].map((file) => textOf(file)));
  let all: AllGathered = new Map();
  let taken = 0;
  for (const text of nearly(runs)) {
    const part = readPart(text);
    if (!part) continue;
    taken += 1;
    const added = add(all, part);
    all = added.all;
    const file = joined(added.of);
    if (file) expect(genuine.has(textOf(file))).toBe(true);
  }
  expect(all.size).toBeLessThanOrEqual(genuine.size);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(runs / 10);
  expect((Object.prototype as { polluted?: unknown }).polluted).toBeUndefined();
});

describe('the format', () => {
  it('has the CRC-32 of others', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  });

  // Codes that were printed must stay readable: whoever changes the dictionary needs another mark, and keeps this one.
  it('has the dictionary that it has', () => {
    expect([dictionary.length, crc32(dictionary)]).toEqual([4236, 1215525867]);
  });
});
