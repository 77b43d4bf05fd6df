import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compiled, compileLevels } from '../../src/compile/levels/compile';

export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const load = (file: string) => import(/* @vite-ignore */ file) as Promise<Record<string, unknown>>;

export const compile = (levels: string): Promise<Compiled> => compileLevels({ levels, project, load });

export const stationFile = 'stations/09-mui-dinh/station.yaml';
export const storyVi = 'stations/09-mui-dinh/story.vi.ink';
export const storyEn = 'stations/09-mui-dinh/story.en.ink';

/** One change to one file: the first `find` (all of them with `all`) becomes `put`. */
export interface Change {
  file?: string;
  find: string;
  put: string;
  all?: boolean;
}

const copies: string[] = [];

/** A copy of the small station under tests/fixtures with the project's own words, broken as told. */
export function brokenCopy(...changes: Change[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'levels-'));
  copies.push(folder);
  cpSync(path.join(project, 'tests/fixtures/levels'), folder, { recursive: true });
  for (const file of ['lexicon.yaml', 'words.txt']) cpSync(path.join(project, 'levels', file), path.join(folder, file));
  for (const { file = stationFile, find, put, all } of changes) {
    const full = path.join(folder, file);
    const before = readFileSync(full, 'utf8');
    const after = all ? before.replaceAll(find, put) : before.replace(find, put);
    if (after === before) throw new Error(`nothing to break: «${find}» is not in ${file}`);
    writeFileSync(full, after);
  }
  return folder;
}

export function removeCopies(): void {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true });
}
