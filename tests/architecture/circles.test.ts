import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from './rooms';

type Sources = Readonly<Record<string, string>>;

/** The files of ours that a file imports: statically, on demand, by glob, or for a type alone. */
function importsOf(file: string, sources: Sources): string[] {
  const { imports } = read(file, sources[file] ?? '');
  return imports.flatMap(({ from }) => {
    if (!from.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, ''));
    const glob = new RegExp(`^${target.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
    return from.includes('*')
      ? Object.keys(sources).filter((other) => glob.test(other))
      : [target, `${target}.ts`, `${target}.tsx`].filter((other) => other in sources).slice(0, 1);
  });
}

/** Every circle of imports, as the way round it from its first file. */
function circles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of importsOf(file, sources)) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of Object.keys(sources).sort()) walk(file, []);
  return found;
}

const src = path.resolve(import.meta.dirname, '../../src');
const sources = Object.fromEntries(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file))
    .map((file) => [file, readFileSync(path.join(src, file), 'utf8')]),
);

describe('imports', () => {
  it('run in no circle, not even for a type', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(100);
    expect(circles(sources)).toEqual([]);
  });

  it.each<[string, Sources, string[]]>([
    ['a file and itself', { 'a.ts': "import './a';" }, ['a.ts -> a.ts']],
    ['two, one for a type', { 'a.ts': "import { b } from './b';", 'b.ts': "import type { A } from './a';" }, ['a.ts -> b.ts -> a.ts']],
    [
      'three, of two folders',
      { 'a/a.ts': "export * from '../b/b';", 'b/b.tsx': "import './c';", 'b/c.ts': "type A = import('../a/a').A;" },
      ['a/a.ts -> b/b.tsx -> b/c.ts -> a/a.ts'],
    ],
    [
      'a list found by glob and one of those on it',
      { 'all.ts': "import.meta.glob('./*/index.ts');", 'a/index.ts': "const all = () => import('../all');" },
      ['a/index.ts -> all.ts -> a/index.ts'],
    ],
    [
      'none, where two ways lead to one file',
      { 'a.ts': "import './b'; import './c';", 'b.ts': "import './c';", 'c.ts': "import 'b';" },
      [],
    ],
  ])('would be seen to: %s', (_, files, expected) => {
    expect(circles(files)).toEqual(expected);
  });
});
