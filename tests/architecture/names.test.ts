import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');
const types = readdirSync(path.join(src, 'activities'), { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));

/** Only the build may know a game, where it makes something of it that the game itself never sees. */
const mayName: Readonly<Record<string, string>> = {
  'compile/levels/station.ts': 'a story is not written in station.yaml but compiled from ink',
  'compile/levels/ink.ts': 'compiles stories',
  'compile/levels/ink-tags.ts': 'compiles stories',
  'compile/booklet/stations.ts': 'prints stories as stories, and dials the number that its robot would hardly find',
  'compile/booklet/story.ts': 'prints stories',
  'domain/desk/plan.ts': 'a block of a session is a story, or a game, whichever',
  'domain/desk/compose.ts': 'tells the story of a station from its games',
  'domain/desk/slide.ts': 'shows the place while its story is on its way',
};

/** Where a file names a game in a string or takes something out of its folder. */
const named = (source: string): string[] =>
  source.split('\n').flatMap((text, index) => {
    const found = new RegExp(`(['"\`])(${types.join('|')})\\1|activities/(${types.join('|')})/`).exec(text);
    return found ? [`${index + 1}: ${found[2] ?? found[3]}`] : [];
  });

describe('the core', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^activities\/[^/]+\//.test(file));
  const found = files.flatMap((file) => named(readFileSync(path.join(src, file), 'utf8')).map((at) => ({ file, at })));

  it('knows no game by name: what a game can do beyond the contract, it says itself', () => {
    expect(types.length).toBeGreaterThan(10);
    expect(files.length).toBeGreaterThan(100);
    expect(found.flatMap(({ file, at }) => (file in mayName ? [] : [`src/${file}:${at}`]))).toEqual([]);
  });

  it('is told nowhere to look away in vain', () => {
    expect(Object.keys(mayName).filter((file) => !found.some((each) => each.file === file))).toEqual([]);
  });

  it.each([
    [`if (step.type === 'dial') return;`, ['1: dial']],
    [`\nconst [a, b] = ["say-no", 1];`, ['2: say-no']],
    ['load(`sort`);', ['1: sort']],
    [`import { rules } from '../activities/vine/rules';`, ['1: vine']],
    [`const { dial, story } = words; // 'the dial'`, []],
  ])('would be seen to: %s', (source, expected) => {
    expect(named(source)).toEqual(expected);
  });
});
