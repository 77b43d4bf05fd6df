import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { handInName, LARGEST_FILE, parseHandIn, problems, type RollUp, readFile, rollUpName, writeHandIn, writeRollUp } from './file';
import type { HandIn } from './hand-in';

const report: HandIn = {
  ...{ format: 'khien-nho/hand-in', schema: 1, id: 'r-1', revision: 1, made: '2026-09-01' },
  unit: { id: 'u-1', name: 'Liên đội Trường Tiểu học Mỹ Nghiệp', level: 'lien-doi', parent: 'Xã Phước Dân' },
  period: { kind: 'summer', from: '2026-06-01', to: '2026-08-31' },
  counts: { sessions: 12, children: 1234, cham: null },
  skills: [
    {
      ...{ skill: 'telling', first_right: 10, first_asked: 20, second_right: 18, second_asked: 20 },
      ...{ first_alarms: 1, first_ok: 10, second_alarms: null, second_ok: null },
    },
  ],
};
const rollUp: RollUp = {
  ...{ format: 'khien-nho/roll-up', schema: 1, made: '2026-11-01' },
  unit: { id: 'u-2', name: 'Xã Phước Dân', level: 'commune' },
  reports: [report, { ...report, id: 'r-2' }],
};
const json = (change: object) => `Khiên Nhỏ\n${JSON.stringify({ ...report, ...change })}`;
const problemOf = (file: string) => {
  const read = readFile(file);
  return read.ok ? undefined : read.problem.vi;
};
const damagedAt = (path: string) => problems.damaged.vi.replace('{path}', path);

describe('a hand-in file', () => {
  const written = writeHandIn(report);

  it('begins with a line for people and comes back as it was', () => {
    expect(written.split('\n')[0]).toBe(
      'Khiên Nhỏ - báo cáo - Liên đội Trường Tiểu học Mỹ Nghiệp - Hè 01/06/2026-31/08/2026 - 12 buổi, 1.234 trẻ',
    );
    expect(readFile(written)).toEqual({ ok: true, file: report });
    expect(handInName(report)).toBe('bao-cao-lien-doi-truong-tieu-hoc-my-nghiep-2026-08-31.txt');
  });

  it.each([
    ['without its first line', written.slice(written.indexOf('\n') + 1)],
    ['with the line ends of Windows', written.replaceAll('\n', '\r\n')],
    ['with a mark at its start', `\uFEFF${written}`],
    ['with letters in parts', written.normalize('NFD')],
    ['forwarded, with a line on top', `Gửi anh\n\n${written}\n\n`],
  ])('is read %s', (_, file) => {
    expect(readFile(file)).toEqual({ ok: true, file: report });
  });

  it('is the same text in whatever order its fields are', () => {
    const turned = Object.fromEntries(Object.entries({ ...report, counts: { cham: null, children: 1234, sessions: 12 } }).reverse());
    expect(writeHandIn(turned as unknown as HandIn)).toBe(written);
  });

  it('leaves behind what it does not know', () => {
    const more = { ...report, names: ['An'], unit: { ...report.unit, teacher: 'Bình' } };
    expect(readFile(JSON.stringify(more))).toEqual({ ok: true, file: report });
  });
});

it('a roll-up comes back with the reports in one order', () => {
  const written = writeRollUp({ ...rollUp, reports: rollUp.reports.toReversed() });
  expect(written.split('\n')[0]).toBe('Khiên Nhỏ - tệp gộp - Xã Phước Dân - 2 báo cáo');
  expect(readFile(written)).toEqual({ ok: true, file: rollUp });
  expect(rollUpName(rollUp)).toBe('tep-gop-xa-phuoc-dan-2026-11-01.txt');
});

it('is read with what a messenger put before and behind it', () => {
  const pasted = `Chị ơi, em gửi báo cáo nha.\n${json({})}\n\nCảm ơn chị.\n-- \nGửi từ Zalo`;
  expect(readFile(pasted)).toEqual(readFile(json({})));
  expect(readFile(pasted).ok).toBe(true);
});

it.each<[string, string, string]>([
  ['nothing', ' \n', problems.empty.vi],
  ['a letter', 'Kính gửi', problems.foreign.vi],
  ['another program’s JSON', '{"a":1}', problems.foreign.vi],
  ['a format that a prototype has', '{"format":"constructor"}', problems.foreign.vi],
  ['a line alone', writeHandIn(report).split('\n')[0] as string, problems.cut.vi],
  ['half of it', writeHandIn(report).slice(0, 300), problems.cut.vi],
  ['a later schema', json({ schema: 2 }), problems.newer.vi],
  ['no schema', json({ schema: undefined }), damagedAt('schema')],
  ['a count below none', json({ counts: { children: -1 } }), damagedAt('counts.children')],
  ['half a child', json({ counts: { children: 1.5 } }), damagedAt('counts.children')],
  ['a count without an id', json({ counts: { 'Trẻ em': 1 } }), damagedAt('counts')],
  ['too many counts', json({ counts: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`f${i}`, 1])) }), damagedAt('counts')],
  ['a day that is none', json({ made: '2026-02-30' }), damagedAt('made')],
  ['an end before its start', json({ period: { kind: 'year', from: '2026-02-02', to: '2026-02-01' } }), damagedAt('period.to')],
  ['revision 0', json({ revision: 0 }), damagedAt('revision')],
  ['a name without end', json({ unit: { ...report.unit, name: 'a'.repeat(121) } }), damagedAt('unit.name')],
  ['a name of marks', json({ unit: { ...report.unit, name: `a${'\u0301'.repeat(2000)}` } }), damagedAt('unit.name')],
  ['a level of its own', json({ unit: { ...report.unit, level: 'country' } }), damagedAt('unit.level')],
  ['a skill twice', json({ skills: [...report.skills, ...report.skills] }), damagedAt('skills')],
  ['a large report', `${json({})}${' '.repeat(300_000)}`, problems.large.vi],
])('%s is refused, and said why', (_, file, problem) => {
  expect(problemOf(file)).toBe(problem);
});

it('neither a file without end, nor deep nesting, nor names of a prototype do harm', () => {
  expect(problemOf('a'.repeat(LARGEST_FILE + 1))).toBe(problems.large.vi);
  expect(problemOf(json({ skills: 1 }).replace(/"skills":1/, `"skills":${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBeTruthy();
  const sly = json({}).replace('"counts":{', '"__proto__":{"revision":9},"counts":{"__proto__":{"admin":1},');
  expect(problemOf(sly)).toBe(damagedAt('counts.__proto__'));
  expect(problemOf(json({}).replace('"counts":{', '"counts":{"__proto__":3,'))).toBe(damagedAt('counts'));
  expect(({} as { admin?: 1 }).admin).toBeUndefined();
  expect(parseHandIn(Object.create(report)).ok).toBe(false);
});

describe('bytes', () => {
  const words = 'Khiên Nhỏ: người kể đã được nghe';
  const utf16 = (mark: number[], high: 0 | 1) =>
    new Uint8Array([
      ...mark,
      ...[...words].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).map((_, i, all) => all[i ^ high] as number),
    ]);

  it.each([
    ['utf-8', new TextEncoder().encode(words)],
    ['utf-8', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(words)])],
    ['utf-16le', utf16([0xff, 0xfe], 0)],
    ['utf-16be', utf16([0xfe, 0xff], 1)],
  ] as const)('in %s are read', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: words, encoding });
  });

  it('of the old Vietnamese code page are read', () => {
    // "Mỹ Nghiệp": the tone is a byte of its own.
    const bytes = new Uint8Array([0x4d, 0x79, 0xde, 0x20, 0x4e, 0x67, 0x68, 0x69, 0xea, 0xf2, 0x70]);
    expect(decode(bytes)).toEqual({ text: 'Mỹ Nghiệp'.normalize('NFC'), encoding: 'windows-1258' });
  });
});
