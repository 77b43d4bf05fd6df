import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, '.cache/perf');

/** Where each thing that is measured lies, built. */
export const builds = {
  game: path.join(root, 'dist'),
  preact: path.join(cache, 'preact'),
  phaser: path.join(cache, 'phaser'),
} as const;

function newest(entry: string): number {
  const { mtimeMs } = statSync(entry);
  if (!statSync(entry).isDirectory()) return mtimeMs;
  return readdirSync(entry).reduce((latest, name) => Math.max(latest, newest(path.join(entry, name))), 0);
}

/** Is a build as new as everything it is made of? */
const fresh = (built: string, sources: readonly string[]): boolean => {
  const page = path.join(built, 'index.html');
  return existsSync(page) && sources.every((source) => newest(path.join(root, source)) < statSync(page).mtimeMs);
};

/** Builds the game where it is missing or old. In a process of its own: what it says belongs to stderr, stdout is for the figures. */
export function ensureGame(): void {
  if (fresh(builds.game, ['src', 'levels', 'public', 'vite.config.ts', 'package-lock.json'])) return;
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The game could not be built');
}

/** Builds the game and the two baselines, with the project's own Vite, Preact and Phaser, where they are missing or old. */
export async function ensureBuilds(): Promise<void> {
  ensureGame();
  for (const name of ['preact', 'phaser'] as const) {
    const source = path.join(import.meta.dirname, 'baselines', name);
    if (fresh(builds[name], [path.relative(root, source), 'package-lock.json'])) continue;
    await build({
      logLevel: 'error',
      configFile: false,
      root: source,
      base: './',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        outDir: builds[name],
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
        reportCompressedSize: false,
      },
    });
  }
}
