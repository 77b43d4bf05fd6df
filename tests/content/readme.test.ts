import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { format } from '../../src/compile/levels/problem';
import * as moves from '../../src/domain/moves';
import * as boxes from '../../src/lib/boxes';
import { brokenCopy, compile, project, removeCopies, stationFile, storyEn, storyVi } from './copies';

afterAll(removeCopies);

it('the station in levels/README.md is one that an author can copy', async () => {
  const readme = readFileSync(path.join(project, 'levels/README.md'), 'utf8');
  const [, example = ''] = readme.split('## A complete small station');
  const blocks = [...example.matchAll(/^```(?:yaml|ink)\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  expect(blocks).toHaveLength(3);
  const levels = brokenCopy();
  for (const [index, file] of [stationFile, storyVi, storyEn].entries()) writeFileSync(path.join(levels, file), blocks[index] ?? '');
  const { problems, stations } = await compile(levels);
  expect(problems.map(format)).toEqual([]);
  expect(Object.keys(stations)).toEqual(['09-mui-dinh']);
});

it('the kit in src/activities/README.md is the one there is', () => {
  const readme = readFileSync(path.join(project, 'src/activities/README.md'), 'utf8');
  const [, kit = ''] = /### The kit\n([\s\S]*?)### /.exec(readme) ?? [];
  const named = [...kit.matchAll(/`(\w+)(?=[`(.])/g)].map(([, name = '']) => name);
  const exported = [...Object.keys(moves), ...Object.keys(boxes)];
  expect(exported.filter((name) => !named.includes(name))).toEqual([]);
});
