import { expect, it } from 'vitest';
import { HINT } from '../../src/compile/compile-hints';
import { files, firstScreen, named, packed, precached, total, withImports, words } from './dist';

const kB = 1000;
const first = [...firstScreen()];
const scripts = first.filter((file) => file.endsWith('.js'));
const fonts = files.filter((file) => file.endsWith('.woff2'));
const phaser = files.filter((file) => /^assets\/phaser-[0-9a-f]{8}\.js$/.test(file));

it('needs at most 36 kB until the first screen can be used, 25 kB of it scripts', () => {
  const sizes = Object.fromEntries(first.map((file) => [file, packed(file)]));
  expect(scripts.length, JSON.stringify(sizes)).toBeGreaterThan(0);
  expect(total(first), JSON.stringify(sizes)).toBeLessThanOrEqual(36 * kB);
  expect(total(scripts), JSON.stringify(sizes)).toBeLessThanOrEqual(25 * kB);
});

it('has fonts of at most 52 kB, never in the way', () => {
  expect(fonts.length).toBeGreaterThan(0);
  expect(total(fonts)).toBeLessThanOrEqual(52 * kB);
  for (const page of files.filter((file) => file.endsWith('.html'))) expect(named(page).join(' '), page).not.toContain('.woff2');
  for (const sheet of files.filter((file) => file.endsWith('.css'))) {
    for (const [rule] of words(sheet).matchAll(/@font-face\s*\{[^}]*\}/g)) expect(rule, sheet).toMatch(/font-display:\s*swap/);
  }
});

it('brings Phaser in one part of at most 245 kB, and only when asked', () => {
  expect(phaser).toHaveLength(1);
  expect(total(phaser)).toBeLessThanOrEqual(245 * kB);
  expect(first).not.toEqual(expect.arrayContaining(phaser));
  expect(words('index.html')).not.toContain('phaser');
  for (const file of scripts) expect(words(file), file).not.toMatch(/Phaser v4|PhaserGame/);
});

it('has what is called at once compiled ahead', () => {
  const hinted = files.filter((file) => file.endsWith('.js') && words(file).startsWith(`${HINT}\n`));
  expect(hinted.map((file) => file.replace(/-[0-9a-f]{8}/, ''))).toEqual(['assets/index.js', 'assets/journey.js']);
});

it('knows of every script how it is reached', () => {
  const entries = named('index.html').filter((file) => file.endsWith('.js'));
  const reached = new Set(entries.flatMap((entry) => [...withImports(entry, true)]));
  // A worker is no import: a script names its file.
  for (const file of [...reached])
    for (const [worker] of words(file).matchAll(/(?:gather|codes-\w+)-[0-9a-f]{8}\.js/g)) reached.add(`assets/${worker}`);
  expect([...reached].sort()).toEqual(files.filter((file) => /^assets\/.*\.js$/.test(file)));
});

it('has a core of at most 800 kB that the worker fetches first, the page that stands there already with it', () => {
  const core = precached().flatMap(({ url, tier }) => (tier === 0 ? [url] : []));
  const sizes = Object.fromEntries(core.map((file) => [file, packed(file)]));
  console.log(`fetched by the worker first: ${(total(core) / kB).toFixed(1)} kB`);
  expect(core).toEqual(expect.arrayContaining([...first, ...fonts, ...phaser, 'help.html', 'calc.html']));
  expect(total(core), JSON.stringify(sizes)).toBeLessThanOrEqual(800 * kB);
});
