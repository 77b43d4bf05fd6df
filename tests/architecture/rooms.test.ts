import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { offences, rooms } from './rooms';

const src = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file));

describe('the rooms of the house', () => {
  it('are all lived in, and imports between them run one way', () => {
    for (const { name, files: pattern } of rooms)
      if (name !== 'levels' && name !== 'style')
        expect(
          files.some((file) => pattern.test(file)),
          name,
        ).toBe(true);
    expect(files.flatMap((file) => offences(file, readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
  });
});

/** Small files that break a rule each; the offence says where. */
const broken: [file: string, source: string, offence: string][] = [
  ['attic/a.ts', '', 'src/attic/a.ts belongs to no room'],
  ['lib/a.ts', "import { bands } from '../domain/activity';", 'src/lib/a.ts:1 (lib) imports domain/activity (domain)'],
  [
    'domain/a.ts',
    "\nimport type { Rules } from '../activities/dial/rules';",
    'src/domain/a.ts:2 (domain) imports activities/dial/rules (activity)',
  ],
  ['domain/a.ts', "import { render } from 'preact';", 'src/domain/a.ts:1 (domain) imports the package preact'],
  ['domain/a.ts', "export { openDB } from 'idb';", 'src/domain/a.ts:1 (domain) imports the package idb'],
  ['art/a.ts', "import { text } from '../lib/text';", 'src/art/a.ts:1 (art) imports lib/text (lib)'],
  ['activities/dial/rules.ts', "import Phaser from 'phaser';", 'src/activities/dial/rules.ts:1 (activity) imports the package phaser'],
  [
    'activities/dial/rules.ts',
    "export * from '../sort/rules';",
    'src/activities/dial/rules.ts:1 (activity) imports another activity, activities/sort/rules',
  ],
  [
    'activities/dial/scene.ts',
    "const a = () => import('../sort/scene');",
    'src/activities/dial/scene.ts:1 (scene) imports another activity, activities/sort/scene',
  ],
  [
    'activities/dial/rules.ts',
    "import { scene } from './scene';",
    'src/activities/dial/rules.ts:1 (activity) imports activities/dial/scene (scene)',
  ],
  [
    'activities/dial/rules.ts',
    "import { schema } from './level';",
    'src/activities/dial/rules.ts:1 (activity) imports more than types of activities/dial/level',
  ],
  [
    'activities/dial/sounds.ts',
    "import { lamp } from '../../art/props/alarm-lamp';",
    'src/activities/dial/sounds.ts:1 (sounds) imports art/props/alarm-lamp (art)',
  ],
  ['activities/dial/scene.ts', "import { t } from '../../ui/lang';", 'src/activities/dial/scene.ts:1 (scene) imports ui/lang (ui)'],
  ['content/a.ts', "import { skillsSchema } from './schema';", 'src/content/a.ts:1 (content) imports more than types of content/schema'],
  ['storage/a.ts', "type A = import('../ui/lang').A;", 'src/storage/a.ts:1 (storage) imports ui/lang (ui)'],
  ['game/a.ts', "import { render } from 'preact';", 'src/game/a.ts:1 (game) imports the package preact'],
  ['game/a.ts', "import { familyRepo } from '../storage/repo';", 'src/game/a.ts:1 (game) imports storage/repo (storage)'],
  ['ui/a.tsx', "import { createStage } from '../game/stage'; const a = <p />;", 'src/ui/a.tsx:1 (ui) imports game/stage (game)'],
  ['ui/a.ts', "import { precacheAndRoute } from 'workbox-precaching';", 'src/ui/a.ts:1 (ui) imports the package workbox-precaching'],
  [
    'app/a.ts',
    "import { compileLevels } from '../compile/levels/compile';",
    'src/app/a.ts:1 (app) imports compile/levels/compile (compile)',
  ],
  ['app/a.ts', "import { openPlay } from './child/play';", 'src/app/a.ts:1 (app) imports app/child/play (child)'],
  ['app/child/a.ts', "import '../main';", 'src/app/child/a.ts:1 (child) imports app/main (main)'],
  ['app/a.ts', "import { names } from '../activities/dial/names';", 'src/app/a.ts:1 (app) imports activities/dial/names (names)'],
  ['app/a.ts', "import Phaser from 'phaser';", 'src/app/a.ts:1 (app) imports the package phaser'],
  ['ui/a.ts', "import.meta.glob(['../lib/*.ts', '../app/*.ts']);", 'src/ui/a.ts:1 (ui) imports app/*.ts (app)'],
  ['app/a.ts', "import.meta.glob('../../levels/*.yaml');", 'src/app/a.ts:1 (app) imports ../levels/*.yaml (levels)'],
  ['app/a.ts', 'const a = (file: string) => import(file);', 'src/app/a.ts:1 (app) imports the package (computed)'],
  ['sw.ts', "import { text } from './lib/text';", 'src/sw.ts:1 (worker) imports lib/text (lib)'],
  ['sw.ts', "import { precacheAndRoute } from 'workbox-precaching';", 'src/sw.ts:1 (worker) imports the package workbox-precaching'],
  ['game/a.ts', 'const wait = (ms: number) => window.setTimeout(() => {}, ms);', 'src/game/a.ts:1 (game) uses setTimeout'],
  ['ui/a.ts', 'setInterval(draw, 10);', 'src/ui/a.ts:1 (ui) uses setInterval'],
  ['activities/dial/rules.ts', 'const dice = Math.random();', 'src/activities/dial/rules.ts:1 (activity) uses Math.random'],
  ['game/a.ts', "const now = Date['now']();", 'src/game/a.ts:1 (game) uses Date.now'],
  ['domain/a.ts', 'const today = new Date();', 'src/domain/a.ts:1 (domain) uses new Date()'],
  ['storage/a.ts', "globalThis.localStorage.setItem('a', 'b');", 'src/storage/a.ts:1 (storage) uses localStorage'],
  ['app/a.ts', "indexedDB.open('a');", 'src/app/a.ts:1 (app) uses indexedDB'],
  ['domain/a.ts', 'const { title } = document;', 'src/domain/a.ts:1 (domain) uses document'],
  ['ui/a.ts', "void fetch('https://example.org');", 'src/ui/a.ts:1 (ui) uses fetch'],
];

describe('an offence', () => {
  it.each(broken)('in %s is found: %s', (file, source, offence) => {
    expect(offences(file, source)).toEqual([offence]);
  });

  it('is not made by what only looks like one', () => {
    const innocent = `
      import type { Level } from './level';
      import type { Rules } from '../../domain/activity';
      // setTimeout(draw); import '../sort/rules';
      const words = { document: 'Math.random', history: 1, location: new Date('2026-01-01') };
      const at = (level: Level) => words.document + level.window;
      export const rules: Rules<Level, number> = 'localStorage';`;
    expect(offences('activities/dial/rules.ts', innocent)).toEqual([]);
  });
});
