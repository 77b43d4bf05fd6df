import { expect, it } from 'vitest';
import { bands } from '../../domain/terms';
import { random } from '../../lib/random';
import { ALPHABET, withCheck } from './base32';
import { grouped, type LabPlan, labStations, readSession, sessionOf } from './session';

const plan: LabPlan = { stations: ['mui-dinh', 'bai-rua', 'hoi-trai'], band: 'B' };
const session = sessionOf(plan, 0x1ac0ff);

it('tells every station, one to three in their order, and every band', () => {
  const chance = random(1);
  for (const band of bands)
    for (const first of labStations)
      for (const more of [[], ['ca-na'], ['hoi-trai', 'vinh-hy']]) {
        const made = sessionOf({ stations: [first, ...more], band }, Math.floor(chance() * 2 ** 32));
        expect(made.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
        expect(readSession(made.code)).toEqual({ ok: true, session: { code: made.code, stations: [first, ...more], band } });
      }
});

it('is read however a child types it', () => {
  for (const typed of [grouped(session.code), session.code.toLowerCase(), session.code.replace(/0/g, 'o').replace(/1/g, 'l')])
    expect(readSession(typed)).toEqual({ ok: true, session });
});

it('differs from session to session with the same plan', () => {
  expect(sessionOf(plan, 1).code).not.toBe(sessionOf(plan, 2).code);
  expect(sessionOf(plan, 2 ** 21 + 1).code).toBe(sessionOf(plan, 1).code);
});

it('says what is wrong with it', () => {
  const why = (typed: string) => {
    const read = readSession(typed);
    return read.ok ? 'ok' : read.why;
  };
  for (const typed of ['ABCD EFG!', 'Đặng Hoà', 'UUUU UUUU']) expect(why(typed)).toBe('letters');
  for (const typed of ['', 'ABC', `${session.code}0`]) expect(why(typed)).toBe('length');
  // No station; one that only a later release knows; a gap before a station; a band that is none.
  for (const content of ['0000000', 'Z000000', '0100000', '01R0000']) expect(why(withCheck(content)), content).toBe('unknown');
  expect(why(withCheck('21R0000'))).toBe('unknown');
});

it('lets no single wrong letter and no two letters in each other’s place through', () => {
  const chance = random(3);
  const through: string[] = [];
  for (const station of labStations) {
    const { code } = sessionOf({ ...plan, stations: [station] }, Math.floor(chance() * 2 ** 32));
    const wrong = [...code].flatMap((letter, at) => [
      ...[...ALPHABET].flatMap((other) => (other === letter ? [] : [code.slice(0, at) + other + code.slice(at + 1)])),
      ...[...code].flatMap((other, second) =>
        second > at && other !== letter ? [[...code].with(at, other).with(second, letter).join('')] : [],
      ),
    ]);
    expect(wrong.length).toBeGreaterThan(250);
    through.push(...wrong.filter((each) => JSON.stringify(readSession(each)) !== '{"ok":false,"why":"wrong"}'));
  }
  expect(through).toEqual([]);
});
