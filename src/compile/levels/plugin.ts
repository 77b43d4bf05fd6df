import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalizePath, type Plugin, type Rolldown, runnerImport } from 'vite';
import type { Ahead, Station } from '../../domain/content';
import { pack } from '../../lib/pack';
import { type Compiled, compileLevels } from './compile';
import { report } from './problem';
import { dropped } from './source';
import { readVoice } from './voice';

/** How the file of a station's recordings is called: it says nothing about the place. */
const VOICE = 'voice.bin';

const aheadOf = (station?: Station): Ahead | undefined =>
  station && {
    backdrop: station.backdrop,
    pictures: station.pictures,
    begins: { A: station.bands.A.steps[0]?.type, B: station.bands.B.steps[0]?.type, C: station.bands.C.steps[0]?.type },
  };

/**
 * A station as a module. Cases of the bank lie in its file for everybody who plays with them: here they are only pointed at.
 * @param prefix the folder of the content
 */
function stationModule(station: Station, situations: Compiled['situations'], prefix: string): string {
  const shelves = Object.entries(situations).map(
    ([skill, { situations: cases }]) => [skill, cases.map((each) => JSON.stringify(each))] as const,
  );
  const used = new Set<string>();
  const point = (value: unknown): unknown => {
    const written = JSON.stringify(value);
    for (const [shelf, [skill, cases]] of shelves.entries()) {
      const at = cases.indexOf(written);
      if (at < 0) continue;
      used.add(`import bank${shelf} from ${JSON.stringify(`${prefix}situations/${skill}.yaml`)};`);
      return `@bank${shelf}.situations[${at}]@`;
    }
    return value;
  };
  const code = JSON.stringify(station, (key, value) => (key === 'cases' && Array.isArray(value) ? value.map(point) : value));
  return `${[...used].join('')}export default ${code.replaceAll(/"@(bank\d+\.situations\[\d+\])@"/g, '$1')};`;
}

/**
 * Lets the game import levels/**.yaml: what arrives is checked, compiled data, and a build with a problem in its content fails with all of
 * them. Of a station, `?ahead` has what must be fetched with it, and `?voice` the address of its recordings, packed into one file; of a
 * region, `?organisations` has what only the desk is sent.
 * @param project the project's folder, which holds `levels` and `src`
 */
export function levelsPlugin(project: string): Plugin {
  const levels = path.join(project, 'levels');
  const prefix = `${normalizePath(levels)}/`;
  let compiled: Promise<Compiled> | undefined;
  const load = async (file: string) => (await runnerImport<Record<string, unknown>>(file, { configFile: false })).module;
  const files = () => readdirSync(levels, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(yaml|ink)$/.test(file));

  /** @returns the code of the address, `undefined` where nothing was recorded */
  function voiceOf(this: Rolldown.PluginContext, folder: string, isBuild: boolean): string {
    const { recordings } = readVoice(levels, folder);
    if (recordings.length === 0) return 'undefined';
    for (const { file } of recordings) this.addWatchFile(file);
    const source = pack(Object.fromEntries(recordings.map(({ id, file }) => [id, readFileSync(file)])));
    if (isBuild) return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: VOICE, source })}`;
    return JSON.stringify(`data:application/octet-stream;base64,${Buffer.from(source).toString('base64')}`);
  }

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
      // A story is no module of its own, nor is a recording: they arrive with their station.
      const station = this.environment.moduleGraph.getModulesByFile(file.replace(/(story\.\w+\.ink|voice\/[^/]+)$/, 'station.yaml'));
      return station ? [...station] : modules;
    },
    async load(id) {
      const [file = '', part] = normalizePath(id).split('?');
      if (!file.startsWith(prefix) || !file.endsWith('.yaml')) return undefined;
      for (const each of files()) this.addWatchFile(path.join(levels, each));
      compiled ??= compileLevels({ levels, project, load });
      const { problems, skills, regions, organisations, stations, situations, leader, corners } = await compiled;
      if (problems.length > 0) this.error(`levels/: ${problems.length}\n${report(problems).join('\n')}`);
      if (part === 'voice') {
        const folder = path.basename(path.dirname(file));
        return { code: `export default ${voiceOf.call(this, folder, this.environment.mode === 'build')};`, map: null };
      }
      const [kind = '', name = ''] = file.slice(prefix.length).split('/');
      const base = path.basename(name, '.yaml');
      const station = part === 'ahead' ? aheadOf(stations[name]) : stations[name];
      const data = {
        'skills.yaml': skills,
        region: part === 'organisations' ? organisations[base] : regions[base],
        situations: situations[base],
        leader: leader[base],
        corners: corners[base],
        stations: station,
      }[kind];
      // The game imports by pattern, and a pattern finds `~$ninh-thuan.yaml` too.
      if (!data && !dropped.test(path.basename(file))) return undefined;
      const isStation = kind === 'stations' && part !== 'ahead';
      const code =
        isStation && stations[name] ? stationModule(stations[name], situations, prefix) : `export default ${JSON.stringify(data)};`;
      return { code, map: null, meta: { content: data } };
    },
  };
}
