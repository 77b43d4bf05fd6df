import { expect, it } from 'vitest';
import { axes } from '../../domain/terms';
import { random, shuffle } from '../../lib/random';
import { ALPHABET } from './base32';
import { broughtBy, DEVICES_TYPED, type HandedIn, handIn, type LabCounts, qrOf, type Sums, take, totalOf, typedOf } from './counts';
import { grouped, type LabSession, sessionOf } from './session';

const plan = { stations: ['vinh-hy', 'mui-dinh'], band: 'A' } as const;
const session = sessionOf(plan, 0xc0ffe);
/** Of another group, with the same plan. */
const other = sessionOf(plan, 0xc0fff);
const NONE: HandedIn = new Map();

function computer(device: number, chance: () => number, most = 31): LabCounts {
  const asked = axes.map(() => Math.floor(chance() * (most + 1)));
  return { device, day: 20_787, asked, right: asked.map((count) => Math.floor(chance() * (count + 1))) };
}
const room = (seed: number, most?: number) => {
  const chance = random(seed);
  return Array.from({ length: 30 }, () => computer(Math.floor(chance() * 2 ** 32), chance, most));
};
const typedBy = (of: LabSession, counts: LabCounts) => typedOf(of, counts) ?? '';
const takeAll = (codes: readonly string[], of: LabSession) =>
  codes.reduce((all, code) => {
    const taken = take(of, code);
    return taken.ok ? handIn(all, taken.counts) : all;
  }, NONE);
/** Added up by hand, computer by computer. */
const sumOf = (computers: readonly LabCounts[]): Sums => {
  const add = (key: keyof Sums) => axes.map((_, at) => computers.reduce((sum, each) => sum + (each[key][at] ?? 0), 0));
  return { right: add('right'), asked: add('asked') };
};

it('counts come through the picture and through the letters', () => {
  const [first] = room(1);
  if (!first) throw new Error('an empty room');
  expect(qrOf(session, first)).toMatch(/^[0-9A-Z]{60}$/);
  expect(take(session, qrOf(session, first))).toEqual({ ok: true, counts: first });
  const typed = typedBy(session, first);
  expect(grouped(typed)).toMatch(/^(\S{4} ){4}\S{4}$/);
  expect(take(session, grouped(typed).toLowerCase())).toEqual({
    ok: true,
    counts: { device: first.device % DEVICES_TYPED, right: first.right, asked: first.asked },
  });
});

it.each([
  [0, 20],
  [31, 20],
  [32, 24],
  [106, 24],
  [107, 28],
  [339, 28],
])('up to %i answers of each kind are typed as %i letters', (most, letters) => {
  for (const right of [0, 1, most - 1, most].filter((each) => each >= 0 && each <= most)) {
    const counts = { device: DEVICES_TYPED - 1, day: 1, right: axes.map(() => right), asked: axes.map(() => most) };
    const typed = typedBy(session, counts);
    expect(typed).toHaveLength(letters);
    const { day: _, ...rest } = counts;
    expect(take(session, typed)).toEqual({ ok: true, counts: rest });
  }
});

it('zeros that were typed before a code make no other code of it', () => {
  const codes = Array.from({ length: 40 }, (_, seed) => [...room(seed), ...room(seed, 106)].map((each) => typedBy(session, each))).flat();
  for (const code of codes)
    for (const zeros of ['0000', '00000000']) expect(take(session, zeros + code)).toEqual({ ok: false, why: 'unreadable' });
});

it('what is too much to be typed is still in the picture', () => {
  const many: LabCounts = { device: 5, day: 1, right: axes.map(() => 0), asked: axes.map(() => 340) };
  expect(typedOf(session, many)).toBeUndefined();
  expect(take(session, qrOf(session, many))).toEqual({ ok: true, counts: many });
});

it('of thirty computers, shuffled, repeated, in both forms, with damaged and foreign ones between, the sum is exact', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const computers = room(seed, seed % 2 ? 31 : 90);
    const codes = computers.flatMap((each, at) => {
      const typed = typedBy(session, each);
      const damaged = [
        `${typed.slice(0, -1)}?`,
        typed.slice(1),
        `${typed}0`,
        typed.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')),
      ];
      return [qrOf(session, each), ...(at % 3 ? [typed] : []), qrOf(other, each), typedBy(other, each), ...damaged];
    });
    const all = takeAll(shuffle([...codes, ...codes], seed), session);
    expect(all.size).toBe(30);
    expect(totalOf(all)).toEqual(sumOf(computers));
  }
});

it('of a computer that several children used, the last count holds, in whatever order its codes come', () => {
  const chance = random(11);
  const [first, second, third] = [1, 2, 3].map(() => computer(77, chance, 9)) as [LabCounts, LabCounts, LabCounts];
  const both = { ...first, ...sumOf([first, second]) };
  const all = { ...first, ...sumOf([first, second, third]) };
  for (let seed = 0; seed < 6; seed += 1) {
    const codes = shuffle([qrOf(session, first), typedBy(session, both), qrOf(session, all), typedBy(session, first)], seed);
    expect(totalOf(takeAll(codes, session))).toEqual(sumOf([all]));
  }
  const came = handIn(NONE, both);
  expect([broughtBy(NONE, both), broughtBy(came, first), broughtBy(came, both), broughtBy(came, all)]).toEqual([
    'computer',
    'nothing',
    'nothing',
    'more',
  ]);
});

it('nothing of 100,000 damaged or foreign codes is taken', () => {
  const chance = random(7);
  const pick = () => ALPHABET[Math.floor(chance() * ALPHABET.length)] ?? '';
  const codes = room(2, 60).flatMap((each) => [qrOf(session, each), typedBy(session, each)]);
  let taken = 0;
  for (let at = 0; at < 100_000; at += 1) {
    const code = codes[at % codes.length] ?? '';
    const kind = at % 5;
    // All letters others, from another session, or two to four letters others.
    const places = kind === 0 ? [...code].keys() : Array.from({ length: kind === 1 ? 0 : kind }, () => Math.floor(chance() * code.length));
    const letters = [...code];
    for (const place of places) letters[place] = pick();
    const written = letters.join('');
    if ((kind === 1 || written !== code) && take(kind === 1 ? other : session, written).ok) taken += 1;
  }
  expect(taken).toBe(0);
}, 60_000);

it('every single typing error is caught', () => {
  const [few, many] = [room(3)[0], room(3, 90)[0]] as [LabCounts, LabCounts];
  for (const code of [few, many].map((each) => typedBy(session, each))) {
    const wrong = [...code].flatMap((letter, at) => [
      ...[...ALPHABET].filter((each) => each !== letter).map((each) => code.slice(0, at) + each + code.slice(at + 1)),
      code.slice(0, at) + code.slice(at + 1),
      ...[...ALPHABET].map((each) => code.slice(0, at) + each + code.slice(at)),
      ...[...code].flatMap((later, second) =>
        second > at && later !== letter ? [[...code].with(at, later).with(second, letter).join('')] : [],
      ),
    ]);
    expect(wrong.length).toBeGreaterThan(1200);
    // Typed wrong, not of another session: that is what the leader is told.
    expect(wrong.flatMap((each) => (JSON.stringify(take(session, each)).includes('unreadable') ? [] : [each]))).toEqual([]);
  }
});

/** What a program for Vietnamese shows of what is typed: the key of a mark is swallowed, also where it comes a letter later. */
const programs = {
  Telex: [
    [/AA/g, 'Â'],
    [/EE/g, 'Ê'],
    [/D(\w?)D/g, 'Đ$1'],
    [/A(\w?)S/g, 'Á$1'],
    [/E(\w?)J/g, 'Ẹ$1'],
    [/Y(\w?)X/g, 'Ỹ$1'],
    [/A(\w?)F/g, 'À$1'],
  ],
  VNI: [
    [/A6/g, 'Â'],
    [/D(\w?)9/g, 'Đ$1'],
    [/A(\w?)1/g, 'Á$1'],
    [/E(\w?)3/g, 'Ẻ$1'],
  ],
} as const;

it.each(['Telex', 'VNI'] as const)('finds a code again that %s has made other letters of', (name) => {
  const codes = Array.from({ length: 20 }, (_, seed) => room(seed))
    .flat()
    .map((each) => grouped(typedBy(session, each)));
  const made = codes.map((typed) => ({ typed, shown: programs[name].reduce((text, [keys, char]) => text.replace(keys, char), typed) }));
  const changed = made.filter(({ typed, shown }) => typed !== shown);
  expect(changed.length).toBeGreaterThan(20);
  for (const { typed, shown } of changed) expect(take(session, shown.toLowerCase()), `${typed} ${shown}`).toEqual(take(session, typed));
});

it('says of a code with marks that the keyboard makes them, where it is of another session, wrong or cut off', () => {
  const typed = grouped(typedBy(session, room(4)[0] as LabCounts));
  const marked = typed.replace(/^\w/, 'Á');
  for (const written of [marked, marked.slice(0, 9), 'không phải mã', 'Á'.repeat(500)])
    expect(take(session, written), written).toEqual({ ok: false, why: 'keyboard' });
});

it('says what is wrong with a code', () => {
  const one = room(4)[0] as LabCounts;
  for (const written of ['', 'none', '0000', typedBy(session, one).slice(0, -1)])
    expect(take(session, written)).toEqual({ ok: false, why: 'unreadable' });
  for (const code of [qrOf(session, one), typedBy(session, one)]) expect(take(other, code)).toEqual({ ok: false, why: 'foreign' });
  expect(take(session, qrOf(session, { ...one, right: [9, 0, 0, 0, 0, 0], asked: [8, 0, 0, 0, 0, 0] }))).toEqual({
    ok: false,
    why: 'impossible',
  });
});
