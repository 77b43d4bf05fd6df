import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { longFunctions } from './length';

const src = path.resolve(import.meta.dirname, '../../src');
const files = ['app', 'ui'].flatMap((room) =>
  readdirSync(path.join(src, room), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(room, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.(tsx?|css)$/.test(file)),
);
const read = (file: string) => readFileSync(path.join(src, file), 'utf8');

/** Longer than a reader keeps in mind. Each with the reason why it is not cut. */
const allowed: Readonly<Record<string, string>> = {
  'app/pwa/pwa.test.ts': 'one browser in miniature, which every promise of the worker is tested with',
};

it('no file of the app and its screens is longer than 300 lines', () => {
  const long = files.filter((file) => read(file).split('\n').length > 301 && !(file in allowed));
  expect(long).toEqual([]);
});

it('no function of them is longer than 120', () => {
  const scripts = files.filter((file) => !file.endsWith('.css'));
  expect(
    scripts.flatMap((file) => longFunctions(file, read(file), 120)).filter((each) => !((each.split(':')[0] as string) in allowed)),
  ).toEqual([]);
});

it('names what is too long', () => {
  const source = `const a = 1;\nexport const long = () => {\n${'  a;\n'.repeat(8)}};\nfunction short() {\n  return 1;\n}\n`;
  expect(longFunctions('a.ts', source, 9)).toEqual(['a.ts: long has 10 lines']);
  expect(longFunctions('a.ts', source, 10)).toEqual([]);
});
