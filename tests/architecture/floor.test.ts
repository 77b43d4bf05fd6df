import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The oldest browser that we promise is Chromium 109. The compiler rewrites its syntax, not what its objects lack: a call of one of these
 * throws there, and the floor test plays one station only. Versions: MDN's browser-compat-data.
 */

const lacking = [
  // 110
  'toReversed',
  'toSorted',
  'toSpliced',
  // 111 to 122
  'groupBy',
  'isWellFormed',
  'toWellFormed',
  'withResolvers',
  'fromAsync',
  'canParse',
  'toArray',
  'union',
  'intersection',
  'symmetricDifference',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
];

/** Iterators have methods of their own since 122; before, only arrays have. */
const onIterators = /\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|some|every|reduce|find|flatMap|forEach|take|drop)\(/;
const calls = new RegExp(`\\.(?:${lacking.join('|')})\\(`);

const lackingIn = (source: string): string[] =>
  source.split('\n').flatMap((line, at) => {
    const found = calls.exec(line) ?? onIterators.exec(line);
    return found ? [`${at + 1}: ${found[0]}`] : [];
  });

describe('what runs in a browser', () => {
  const src = path.resolve(import.meta.dirname, '../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('compile/'));

  it('calls nothing that Chromium 109 lacks', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((file) => lackingIn(readFileSync(path.join(src, file), 'utf8')).map((at) => `src/${file}:${at}`))).toEqual([]);
  });

  it.each([
    ['const last = all.toReversed()[0];', ['1: .toReversed(']],
    ['\nfor (const x of map.values().map(f)) g(x);', ['2: .values().map(']],
    ['[...map.values()].map(f).reverse();', []],
  ])('would be seen: %s', (source, expected) => {
    expect(lackingIn(source)).toEqual(expected);
  });
});
