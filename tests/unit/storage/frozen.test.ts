import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/**
 * The saves of releases, by SHA-256. They are what lies on devices of children, and no change of ours reaches those: a test that fails
 * on one says that the code must read it, never that the save must be made again. `freeze.ts` adds the next, and its line here is added
 * by hand; the line of a release that is out is never changed.
 */
const saves = {
  '0.1.0.json': 'ca5a7246142001e882919aa3afc098111ed631778925e35cab4ec7df2bf8fd4e',
  '0.2.0.json': '9b568ee13cc130b716b33404aac5d6e23c75ba511f7c752104784fbb1790899b',
  '0.3.0.json': 'cb489613fc5054b838d85697e72db31015c98327ad4f0f76e9ad257f3e540fd1',
};

it('the saves of releases are as they were frozen', () => {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/saves');
  const found = readdirSync(folder).map((name) => {
    const hash = createHash('sha256').update(readFileSync(path.join(folder, name)));
    return [name, hash.digest('hex')];
  });
  expect(Object.fromEntries(found)).toEqual(saves);
});
