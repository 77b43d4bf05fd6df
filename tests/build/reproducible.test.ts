import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bytes, files } from './dist';

const project = path.resolve(import.meta.dirname, '../..');

it('says nothing of the machine that built it', () => {
  for (const file of files) expect(bytes(file).includes(project), file).toBe(false);
});

/** As `npm ci` would lay them, without their half gigabyte: a link to the whole folder would give its modules other names, and so another order. */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory() && !/^\.(bin|cache|vite)/.test(entry.name)) linkTree(source, target);
    else if (entry.isFile()) linkSync(source, target);
  }
}

/** Whoever has the sources can prove that a host serves them: elsewhere, at another time, in another zone and language, with other threads. */
if (process.env.NIGHTLY) {
  it('is the same, byte for byte, wherever and whenever it is built', () => {
    const house = path.join(project, '.cache/elsewhere');
    rmSync(house, { recursive: true, force: true });
    mkdirSync(house, { recursive: true });
    try {
      for (const each of ['vite.config.ts', 'tsconfig.json', 'package.json', 'public', 'levels', 'src'])
        cpSync(path.join(project, each), path.join(house, each), { recursive: true });
      linkTree(path.join(project, 'node_modules'), path.join(house, 'node_modules'));
      const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner'], {
        cwd: house,
        encoding: 'utf8',
        env: {
          ...process.env,
          VITEST: '',
          TZ: 'Pacific/Kiritimati',
          LC_ALL: 'C',
          LANG: 'C',
          UV_THREADPOOL_SIZE: '1',
          NODE_ENV: 'production',
        },
      });
      expect(status, stderr).toBe(0);
      const built = path.join(house, 'dist');
      const hash = (file: Buffer) => createHash('sha256').update(file).digest('hex');
      const there = readdirSync(built, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(built, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
      const listed = (all: readonly string[], read: (file: string) => Buffer) =>
        [...all].sort().map((file) => `${file} ${hash(read(file))}`);
      expect(listed(there, (file) => readFileSync(path.join(built, file)))).toEqual(listed(files, bytes));
    } finally {
      rmSync(house, { recursive: true, force: true });
    }
  }, 900_000);
}
