import { expect, it } from 'vitest';
import { axes } from '../../domain/terms';
import { random, shuffle } from '../../lib/random';
import {
  grouped,
  type HandedIn,
  handIn,
  type LabCounts,
  type LabSession,
  qrOf,
  readSession,
  sessionOf,
  take,
  totalOf,
  typedOf,
} from './counts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const session = sessionOf(0x5a17c0ffeen);
const other = sessionOf(0x1234567890n);
const NONE: HandedIn = new Map();

function computer(device: number, chance: () => number): LabCounts {
  const asked = axes.map(() => Math.floor(chance() * 32));
  return { device, day: 20_787, asked, right: asked.map((count) => Math.floor(chance() * (count + 1))) };
}
const room = (seed: number) => {
  const chance = random(seed);
  return Array.from({ length: 30 }, () => computer(Math.floor(chance() * 2 ** 32), chance));
};
const takeAll = (codes: readonly string[], of: LabSession) =>
  codes.reduce((all, code) => {
    const taken = take(of, code);
    return taken.ok ? handIn(all, taken.counts) : all;
  }, NONE);
const sum = (computers: readonly LabCounts[]) => totalOf(computers.reduce(handIn, NONE));

it('a session has eight letters, however a child types them', () => {
  expect(session.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(readSession(grouped(session.code).toLowerCase())).toEqual(session);
  expect(readSession('O1IL 0000')).toEqual({ code: '01110000' });
  for (const wrong of ['', 'ABC', 'ABCD EFG!', 'ABCD EFGHJ', 'Đặng Hoà']) expect(readSession(wrong)).toBeUndefined();
});

it('counts come through the picture and through the letters', () => {
  const [first] = room(1);
  if (!first) throw new Error('an empty room');
  expect(qrOf(session, first)).toMatch(/^[0-9A-Z]{60}$/);
  expect(take(session, qrOf(session, first))).toEqual({ ok: true, counts: first });
  const typed = typedOf(session, first) ?? '';
  expect(typed).toHaveLength(20);
  expect(grouped(typed)).toMatch(/^(\S{4} ){4}\S{4}$/);
  expect(take(session, grouped(typed).toLowerCase())).toEqual({
    ok: true,
    counts: { device: first.device % 4096, right: first.right, asked: first.asked },
  });
  expect(typedOf(session, { ...first, asked: [32, 0, 0, 0, 0, 0], right: [0, 0, 0, 0, 0, 0] })).toBeUndefined();
});

it('of thirty computers, shuffled, repeated, in both forms, with damaged and foreign ones between, the sum is exact', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const computers = room(seed);
    const codes = computers.flatMap((each, at) => {
      const typed = typedOf(session, each) ?? '';
      return [qrOf(session, each), ...(at % 3 ? [typed] : []), qrOf(other, each), typedOf(other, each) ?? '', `${typed.slice(0, -1)}?`];
    });
    expect(totalOf(takeAll(shuffle([...codes, ...codes], seed), session))).toEqual(sum(computers));
  }
});

it('nothing of 100,000 damaged or foreign codes is taken', () => {
  const chance = random(7);
  const pick = () => ALPHABET[Math.floor(chance() * ALPHABET.length)] ?? '';
  const codes = room(2).flatMap((each) => [qrOf(session, each), typedOf(session, each) ?? '']);
  let taken = 0;
  for (let at = 0; at < 100_000; at += 1) {
    const code = codes[at % codes.length] ?? '';
    const kind = at % 5;
    // From another session, all letters others, or two to four of them.
    const places = kind === 0 ? [...code].keys() : Array.from({ length: kind === 1 ? 0 : kind }, () => Math.floor(chance() * code.length));
    const letters = [...code];
    for (const place of places) letters[place] = pick();
    const written = letters.join('');
    if ((kind === 1 || written !== code) && take(kind === 1 ? other : session, written).ok) taken += 1;
  }
  expect(taken).toBe(0);
}, 60_000);

it('every single typing error is caught', () => {
  const code = typedOf(session, room(3)[0] as LabCounts) ?? '';
  const wrong = [...code].flatMap((letter, at) => [
    ...[...ALPHABET].filter((each) => each !== letter).map((each) => code.slice(0, at) + each + code.slice(at + 1)),
    code.slice(0, at) + code.slice(at + 1),
    ...[...ALPHABET].map((each) => code.slice(0, at) + each + code.slice(at)),
    ...(code[at + 1] !== undefined && code[at + 1] !== letter ? [code.slice(0, at) + code[at + 1] + letter + code.slice(at + 2)] : []),
  ]);
  expect(wrong.length).toBeGreaterThan(1200);
  expect(wrong.filter((each) => take(session, each).ok)).toEqual([]);
});

it('says what is wrong with a code', () => {
  const one = room(4)[0] as LabCounts;
  expect(take(session, 'không phải mã')).toEqual({ ok: false, why: 'unreadable' });
  expect(take(other, qrOf(session, one))).toEqual({ ok: false, why: 'foreign' });
  expect(take(session, qrOf(session, { ...one, right: [9, 0, 0, 0, 0, 0], asked: [8, 0, 0, 0, 0, 0] }))).toEqual({
    ok: false,
    why: 'impossible',
  });
});
