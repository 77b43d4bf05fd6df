import { expect, it } from 'vitest';
import { isMarked, keyBetween, keysOf, originals, plain } from './telex';

it('finds the one key at which letters were taken back and written anew', () => {
  const made = (before: string, now: string) => keyBetween(before, now)?.join(' ');
  expect(made('7A', '7Â')).toBe('A 6');
  expect(made('ba', 'bá')).toBe('S 1');
  expect(['À', 'Ả', 'Ã', 'Ạ', 'Ă'].map((now) => made('A', now))).toEqual(['F 2', 'R 3', 'X 4', 'J 5', 'W 8']);
  expect(['D', 'E', 'O'].map((each, at) => made(each, ['Đ', 'Ê', 'Ô'][at] ?? ''))).toEqual(['D 9', 'E 6', 'O 6']);
  // Its letter stands further in front.
  expect([made('BAN', 'BÁN'), made('DAN', 'ĐAN')]).toEqual(['S 1', 'D 9']);
  // A second mark, another in its place, none any more, one that moves on, one that is given up.
  expect([made('Â', 'Ấ'), made('Á', 'Ấ'), made('Á', 'À'), made('Á', 'A')]).toEqual(['S 1', 'A 6', 'F 2', 'Z 0']);
  expect([made('HÒA', 'HOÀN'), made('Á', 'AS'), made('Â', 'AA')]).toEqual(['N N', 'S S', 'A A']);
});

it('finds no key where somebody has mended what was typed', () => {
  for (const [before, now] of ['AB AC', 'AB AB', 'AB A', 'A ÁB', 'B BÁ'].map((pair) => pair.split(' ')))
    expect(keyBetween(before ?? '', now ?? ''), `${before} ${now}`).toBeUndefined();
});

it('takes a letter that came at once apart', () => {
  expect(['a', 'Đ', 'ư', 'Ậ'].map((char) => keysOf(char).map(([telex]) => telex))).toEqual([['A'], ['D', 'D'], ['W'], ['A', 'J', 'A']]);
  expect(plain('ĐẤT Ư')).toBe('DATW');
  expect(['Á', 'đ', 'Ư', 'u\u031b', 'A\u0301'].every(isMarked)).toBe(true);
  expect(['', 'ABC 123', 'O-0'].some(isMarked)).toBe(false);
});

it('gives every row of keys that a text can have come from', () => {
  expect(originals('Â', 99)).toEqual(['AA', 'A6']);
  expect(originals('BÁN', 99)).toEqual(['BASN', 'BANS', 'BA1N', 'BAN1']);
  expect(originals('7Â đ2', 99)).toEqual(['7AADD2', '7AAD2D', '7A6D92', '7A6D29']);
  expect(originals('Ấ', 99)).toEqual(expect.arrayContaining(['AAS', 'ASA', 'A61', 'A16']));
  expect(originals('ABC', 99)).toEqual(['ABC', 'ABC']);
  expect(originals('ÁÁÁÁÁÁ ÁÁÁÁÁÁ', 99)).toEqual([]);
});
