import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readArt } from '../../src/compile/levels/art';
import { format } from '../../src/compile/levels/problem';
import { persons } from '../../src/domain/activity';
import * as moves from '../../src/domain/moves';
import * as boxes from '../../src/lib/boxes';
import { brokenCopy, compile, load, project, removeCopies, stationFile, storyEn, storyVi } from './copies';

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

it('levels/README.md has a section for every game, and what every answer’s picture says', async () => {
  const readme = readFileSync(path.join(project, 'levels/README.md'), 'utf8');
  const folder = path.join(project, 'src/activities');
  const types = readdirSync(folder).filter((type) => existsSync(path.join(folder, type, 'level.ts')));
  for (const type of types) {
    const { schema } = (await load(path.join(folder, type, 'level.ts'))) as { schema: { entries?: object } };
    const [, section = ''] = readme.split(`### \`type: ${type}\``);
    expect(section, type).not.toBe('');
    const [own = ''] = section.split('\n###');
    for (const field of type === 'story' ? [] : Object.keys(schema.entries ?? {})) expect(own, type).toContain(`\`${field}\``);
  }
  const { art } = await readArt(project, load);
  const answers = [...art.pictures.keys()].filter((name) => /^(act|tell|report)-/.test(name));
  const told = [...readme.matchAll(/\|.*\|/g)].join('\n');
  expect(answers.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  const written = [...readme.matchAll(/(?:picture: |`)((?:act|tell|report)-[\w-]+)/g)].map(([, name = '']) => name);
  expect(written.filter((name) => !answers.includes(name))).toEqual([]);
  for (const [background, scenes] of art.scenes) {
    const row = readme.split('\n').find((line) => line.startsWith('| `# scene')) ?? '';
    const [, own = ''] = new RegExp(`\`${background}\`([^;]*(?:;|$))`).exec(row) ?? [];
    for (const fact of new Set(scenes.map((each) => each.split('=')[0])))
      if (!/lamps-2/.test(fact ?? '')) expect(own, background).toContain(fact);
  }
  const names = [...art.backgrounds, ...art.landmarks];
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  for (const person of persons) expect(readme).toContain(`\`${person}\``);
});

it('the choices of the station in levels/README.md are fair', async () => {
  const readme = readFileSync(path.join(project, 'levels/README.md'), 'utf8');
  const [, vi = ''] = /^`story\.vi\.ink`:[\s\S]*?^```ink\n([\s\S]*?)^```/m.exec(readme) ?? [];
  const options = [...vi.matchAll(/^\+ \[([^\]]+)\] # answer tell (right|again).*# picture (\S+)/gm)].map(
    ([, label = '', verdict, picture]) => ({ label, verdict, picture }),
  );
  expect(options.length).toBeGreaterThanOrEqual(3);
  const lengths = options.map(({ label }) => label.length);
  const good = options.filter(({ verdict }) => verdict === 'right');
  expect(good.length).toBeGreaterThan(0);
  expect(good.length).toBeLessThan(options.length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(4);
  expect(good.every(({ label }) => label.length < Math.max(...lengths))).toBe(true);
  expect(new Set(options.map(({ picture }) => picture)).size).toBe(options.length);
});

it('the kit in src/activities/README.md is the one there is', () => {
  const readme = readFileSync(path.join(project, 'src/activities/README.md'), 'utf8');
  const [, kit = ''] = /### The kit\n([\s\S]*?)### /.exec(readme) ?? [];
  const named = [...kit.matchAll(/`(\w+)(?=[`(.])/g)].map(([, name = '']) => name);
  const exported = [...Object.keys(moves), ...Object.keys(boxes)];
  expect(exported.filter((name) => !named.includes(name))).toEqual([]);
});
