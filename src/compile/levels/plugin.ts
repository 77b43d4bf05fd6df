import { readdirSync } from 'node:fs';
import path from 'node:path';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import type { Ahead, Station } from '../../domain/content';
import { type Compiled, compileLevels, dropped } from './compile';
import { report } from './problem';

const aheadOf = (station?: Station): Ahead | undefined =>
  station && {
    backdrop: station.backdrop,
    pictures: station.pictures,
    begins: { A: station.bands.A.steps[0]?.type, B: station.bands.B.steps[0]?.type, C: station.bands.C.steps[0]?.type },
  };

/**
 * Lets the game import levels/**.yaml, and of a station with `?ahead` what must be fetched with it: what arrives is checked, compiled data, and a build with a problem in its content fails with all of them.
 * @param project the project's folder, which holds `levels` and `src`
 */
export function levelsPlugin(project: string): Plugin {
  const levels = path.join(project, 'levels');
  const prefix = `${normalizePath(levels)}/`;
  let compiled: Promise<Compiled> | undefined;
  const load = async (file: string) => (await runnerImport<Record<string, unknown>>(file, { configFile: false })).module;
  const files = () => readdirSync(levels, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(yaml|ink)$/.test(file));

  return {
    name: 'khien-nho:levels',
    buildStart() {
      compiled = undefined;
    },
    watchChange(id) {
      if (normalizePath(id).startsWith(prefix)) compiled = undefined;
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(prefix)) return undefined;
      compiled = undefined;
      // A story is no module of its own: it arrives inside its station.
      const station = this.environment.moduleGraph.getModulesByFile(file.replace(/story\.\w+\.ink$/, 'station.yaml'));
      return station ? [...station] : modules;
    },
    async load(id) {
      const [file = '', part] = normalizePath(id).split('?');
      if (!file.startsWith(prefix) || !file.endsWith('.yaml')) return undefined;
      for (const each of files()) this.addWatchFile(path.join(levels, each));
      compiled ??= compileLevels({ levels, project, load });
      const { problems, skills, regions, stations, situations } = await compiled;
      if (problems.length > 0) this.error(`levels/: ${problems.length}\n${report(problems).join('\n')}`);
      const [kind = '', name = ''] = file.slice(prefix.length).split('/');
      const base = path.basename(name, '.yaml');
      const station = part === 'ahead' ? aheadOf(stations[name]) : stations[name];
      const data = { 'skills.yaml': skills, region: regions[base], situations: situations[base], stations: station }[kind];
      // The game imports by pattern, and a pattern finds `~$ninh-thuan.yaml` too.
      return data || dropped.test(path.basename(file))
        ? { code: `export default ${JSON.stringify(data)};`, map: null, meta: { content: data } }
        : undefined;
    },
  };
}
