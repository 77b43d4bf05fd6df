import { expect, it } from 'vitest';
import { dropped, type Files } from './files';

/* What is dropped, as a browser gives it: a hundred entries at a time, and some of them can't be opened. */

type Entry = FileSystemEntry;

const file = (name: string, broken = false) =>
  ({
    ...{ name, isFile: true, isDirectory: false },
    file: (take: (file: File) => void, fail: () => void) => (broken ? fail() : take(new File([name], name))),
  }) as unknown as Entry;

const folder = (name: string, entries: readonly Entry[], broken = false) =>
  ({
    ...{ name, isFile: false, isDirectory: true },
    createReader() {
      let at = 0;
      return {
        readEntries(take: (some: readonly Entry[]) => void, fail: () => void) {
          if (broken && at > 0) return fail();
          take(entries.slice(at, at + 100));
          at += 100;
        },
      };
    },
  }) as unknown as Entry;

const drop = (...entries: readonly Entry[]) =>
  dropped({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] } as unknown as DataTransfer);

/** As the room takes them: one part that is not full is the last. */
async function namesOf(files: Files, most: number): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    const some = await files.next(most);
    names.push(...some.map(({ name, size }) => (size > 0 ? name : `${name} (empty)`)));
    if (some.length < most) return names;
  }
}

const many = (of: string, n: number) => Array.from({ length: n }, (_, at) => file(`${of}-${at}.txt`));

it('all files of a folder are read, with those of the folders in it', async () => {
  const files = await drop(folder('tỉnh', [...many('a', 130), folder('xã', many('b', 250)), folder('trống', [])]), file('c.txt'));
  expect(files.of).toBe(381);
  const names = await namesOf(files, 32);
  expect([names.length, new Set(names).size]).toEqual([381, 381]);
  expect(names).toContain('b-249.txt');
  expect(names.at(-1)).toBe('c.txt');
});

it('one that can not be opened ends nothing, and is told by its name', async () => {
  const files = await drop(folder('xã', [...many('a', 10), file('hong.txt', true), ...many('b', 60)]));
  const names = await namesOf(files, 32);
  expect(names).toHaveLength(71);
  expect(names).toContain('hong.txt (empty)');
});

it('a folder that breaks off is told by its name', async () => {
  const files = await drop(folder('xã', many('a', 150), true), file('c.txt'));
  expect(await namesOf(files, 32)).toEqual([...many('a', 100).map(({ name }) => name), 'xã (empty)', 'c.txt']);
});
