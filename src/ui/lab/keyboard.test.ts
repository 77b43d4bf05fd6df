import { expect, it } from 'vitest';
import { plain } from '../../lib/telex';
import { go, isUnsure, type Keyboard, press, takeBack, untouched } from './keyboard';

const letterOf = (key: string) => (/^[0-9A-Z]$/i.test(key) ? key.toUpperCase() : undefined);

/** Keys and signs as a page gets them: `<` takes one back. */
const type = (keys: string, from: Keyboard = untouched(8)) =>
  [...keys].reduce((old, key) => (key === '<' ? takeBack(old) : press(old, key, letterOf)), from);
const readings = (keys: string, from?: Keyboard) => type(keys, from).boxes.map(({ letters }) => letters.join(''));

it('is what the keys say where nobody stands behind them', () => {
  expect(readings('ab7')).toEqual(['AB7', 'AB7']);
  expect(readings('AB<C<<X')).toEqual(['X', 'X']);
  expect(isUnsure(type('ABC'))).toBe(false);
});

it('finds what was pressed when a program for Vietnamese takes back and writes anew, each way', () => {
  expect(readings('A<Â')).toEqual(['AA', 'A6']);
  expect(readings('D<Đ7')).toEqual(['DD7', 'D97']);
  expect(readings('7A<Á')).toEqual(['7AS', '7A1']);
  // The key came two letters later.
  expect(readings('BAN<<ÁN')).toEqual(['BANS', 'BAN1']);
  expect(readings('DAN<<<ĐAN')).toEqual(['DAND', 'DAN9']);
  expect(readings('A<Â<Ấ')).toEqual(['AAS', 'A61']);
  expect(readings('A<Á<AS')).toEqual(['ASS', 'A1S']);
  expect(readings('ưA')).toEqual(['WA', 'WA']);
  expect(isUnsure(type('A<Â'))).toBe(true);
  // Some programs write a sign of their own first, and take it back.
  expect(readings('A\u202f<<Â')).toEqual(['AA', 'A6']);
});

it('goes on as somebody mends it', () => {
  expect(readings('BA<Á<C')).toEqual(['BC', 'BC']);
  expect(readings('BAN<<AS')).toEqual(['BAS', 'BAS']);
  expect(readings('BAN<<A<Á')).toEqual(['BAS', 'BA1']);
  expect(readings('X', go(type('ABC'), 1))).toEqual(['AXC', 'AXC']);
  expect(readings('<', go(type('ABC'), 1))).toEqual(['AC', 'AC']);
});

/** Telex as such programs do it, for rows of letters with one vowel: from the keys to what they show. */
function shown(keys: string): string {
  const tones: Record<string, string> = { S: '\u0301', F: '\u0300', R: '\u0309', X: '\u0303', J: '\u0323' };
  return [...keys].reduce((text, key) => {
    const tone = tones[key];
    if (tone && /[AEY]/.test(plain(text)) && plain(text) === text) return text.replace(/[AEY]/, (vowel) => (vowel + tone).normalize());
    if ((key === 'A' || key === 'E') && text.normalize('NFD').includes(key) && !/\u0302/.test(text.normalize('NFD')))
      return text.normalize('NFD').replace(key, `${key}\u0302`).normalize();
    return text + key;
  }, '');
}

it('finds any word of one vowel as it was typed, key by key', () => {
  for (const word of ['BANS', 'BAS7', 'NAA8', 'TEEN', 'TENE', 'HAAJ', 'HAJA', 'Y2FK', 'QERT', 'BAXD7']) {
    const stream = [...word].map((_, at) => {
      const [before, now] = [shown(word.slice(0, at)), shown(word.slice(0, at + 1))];
      const same = [...before].findIndex((char, place) => char !== now[place]);
      return same < 0 ? now.slice(before.length) : '<'.repeat(before.length - same) + now.slice(same);
    });
    expect(readings(stream.join(''))[0], stream.join('')).toBe(word);
  }
});
