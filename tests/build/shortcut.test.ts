import { expect, it } from 'vitest';
import { files, words } from './dist';

it('the way that authors have straight to a step is not in what children get', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((file) => /shortcut/.test(file) || /URLSearchParams/.test(words(file).replace(/phaser/g, '')))).toEqual([]);
});
