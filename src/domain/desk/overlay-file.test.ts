import { describe, expect, it } from 'vitest';
import { random as randomOf } from '../../lib/random';
import type { Change } from './overlay';
import { LARGEST_OVERLAY, OVERLAY, type OverlayFile, overlayName, problems, readOverlay, writeOverlay } from './overlay-file';

const change: Change = { line: 'nt-ctxh', do: 'verify', number: '18008079', by: 'helper', day: '2026-11-30', answers: { who: 'person' } };
const file: OverlayFile = { format: OVERLAY, schema: 1, unit: 'Hội đồng Đội xã Phước Dân', day: '2026-11-30', changes: [change] };
const bytesOf = (words: string) => new TextEncoder().encode(words);
const read = (words: string) => readOverlay(bytesOf(words));
const problemOf = (words: string) => {
  const found = read(words);
  return found.ok ? undefined : found.problem;
};
const withChange = (more: object) => JSON.stringify({ ...file, changes: [{ ...change, ...more }] });

describe('a file of lines', () => {
  const written = writeOverlay(file);

  it('begins with a line for people and comes back as it was', () => {
    expect(written.split('\n')[0]).toBe('Khiên Nhỏ - đường dây và nơi giúp - Hội đồng Đội xã Phước Dân - 30/11/2026 - 1 thay đổi');
    expect(read(written)).toEqual({ ok: true, file });
    expect(overlayName(file)).toBe('duong-day-hoi-dong-doi-xa-phuoc-dan-2026-11-30.txt');
    expect(overlayName({ ...file, unit: '' })).toBe('duong-day-don-vi-2026-11-30.txt');
  });

  it('is read as other programs save it', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...written].map((each) => each.charCodeAt(0))).buffer)]);
    for (const bytes of [
      bytesOf(`\uFEFF${written}`),
      utf16,
      bytesOf(written.replaceAll('\n', '\r\n')),
      bytesOf(written.slice(written.indexOf('{'))),
    ])
      expect(readOverlay(bytes)).toEqual({ ok: true, file });
  });

  it.each([
    ['nothing', '', problems.empty],
    ['blanks', ' \n\t ', problems.empty],
    ['a letter', 'Chào anh chị', problems.foreign],
    ['a report', '{"format":"khien-nho/hand-in"}', problems.foreign],
    ['half a file', written.slice(0, -40), problems.damaged],
    ['another shape', JSON.stringify({ ...file, changes: { 0: change } }), problems.damaged],
    ['a list', JSON.stringify([file]), problems.damaged],
    ['a later schema', JSON.stringify({ ...file, schema: 2 }), problems.newer],
    ['no schema', JSON.stringify({ ...file, schema: '1' }), problems.damaged],
    ['no changes', JSON.stringify({ ...file, changes: [] }), problems.none],
    ['too many', JSON.stringify({ ...file, changes: Array(41).fill(change) }), problems.damaged],
    ['one change twice', JSON.stringify({ ...file, changes: [change, { ...change, number: '0912345678' }] }), problems.twice],
    ['a number that is no text', withChange({ number: 18008079 }), problems.damaged],
    ['an id in other letters', withChange({ line: '１１１' }), problems.damaged],
    ['an id with an unseen character', withChange({ line: '111\u200b' }), problems.damaged],
    ['an id that all objects have', withChange({ line: '__proto__' }), problems.damaged],
    ['an unknown deed', withChange({ do: 'hide' }), problems.damaged],
    ['no day', withChange({ day: '2026-02-31' }), problems.damaged],
    ['a name of a book', withChange({ label: 'a'.repeat(201) }), problems.damaged],
    ['a unit with marks of direction', JSON.stringify({ ...file, unit: '\u202eĐội' }), problems.damaged],
    ['many brackets', `{"format":"${OVERLAY}","changes":${'['.repeat(29_000)}`, problems.damaged],
    ['a closed tower of brackets', `{"format":"${OVERLAY}","changes":${'['.repeat(29_000)}${']'.repeat(29_000)}}`, problems.damaged],
    ['more than it may be', ' '.repeat(LARGEST_OVERLAY + 1), problems.large],
  ])('is refused with a word about it: %s', (_, words, problem) => {
    expect(problemOf(words)).toBe(problem);
  });

  it('leaves behind what it does not know', () => {
    const more = `{"__proto__":{"x":1},"constructor":{"y":2},"format":"${OVERLAY}","schema":1,"unit":"","day":"2026-11-30","z":3,"changes":[${JSON.stringify({ ...change, status: 'verified', audience: 'child' })}]}`;
    expect(read(more)).toEqual({ ok: true, file: { ...file, unit: '' } });
  });

  it('is never read into harm, whatever its bytes and its shape', () => {
    const random = randomOf(19);
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    const odd = [
      null,
      true,
      0,
      -1,
      1e99,
      '',
      'x',
      '111',
      '１１１',
      '__proto__',
      '\u202e',
      '\ud800',
      [],
      {},
      [[]],
      { __proto__: null },
      'a'.repeat(300),
    ];
    const spoil = (value: unknown): unknown => {
      if (random() < 0.08) return pick(odd);
      if (Array.isArray(value)) return random() < 0.1 ? [...value, ...value] : value.map(spoil);
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).flatMap(([name, each]) =>
        random() < 0.05 ? [] : [[random() < 0.05 ? `${JSON.stringify(pick(odd))}` : name, spoil(each)]],
      );
      return Object.fromEntries(fields);
    };
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const known = new Set(Object.values(problems));
    const odds: unknown[] = [];
    let [taken, refused, slowest] = [0, 0, 0];
    for (let round = 0; round < 5000; round++) {
      const bytes = round % 2 === 0 ? bytesOf(`Khiên Nhỏ\n${JSON.stringify(spoil(file))}`) : bytesOf(written);
      const wounds = round % 2 === 0 ? 0 : 1 + Math.floor(random() * 6);
      for (let wound = 0; wound < wounds; wound++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      const cut = round % 5 === 0 ? bytes.slice(0, Math.floor(random() * bytes.length)) : bytes;
      const start = process.cpuUsage();
      const found = readOverlay(cut);
      slowest = Math.max(slowest, process.cpuUsage(start).user / 1000);
      if (found.ok) {
        taken++;
        if (JSON.stringify(readOverlay(bytesOf(writeOverlay(found.file)))) !== JSON.stringify(found)) odds.push(found);
      } else {
        refused++;
        if (!known.has(found.problem)) odds.push(found);
      }
    }
    expect(odds).toEqual([]);
    expect(taken).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(1000);
    expect(slowest).toBeLessThan(200);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
    expect(Object.keys({})).toEqual([]);
  });
});
