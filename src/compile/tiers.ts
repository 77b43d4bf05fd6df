import path from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { bands } from '../domain/activity';
import type { Corner, SituationFile, Station } from '../domain/content';

/** What is fetched from these folders depends on the place that a child chooses; everything else may be needed at any place. */
const BY_PLACE = ['levels/', 'src/activities/', 'src/art/'];

/** What is read beside the journey, and the way into the lab, come after all stations. */
const READING = ['src/app/child/reading.ts', 'src/app/child/lab.tsx', 'levels/corners/'];

/** What a child never needs comes last of all. */
const LEADERS = 'src/app/desk/';
const LEADERS_PAGES = ['desk.html', 'screen.html'];
/** Workers of theirs, which are built apart. */
const LEADERS_WORKERS = /^assets\/(gather|codes-\w+)-[\da-f]+\.js$/;

/** The modules that playing a station fetches, in every band, now and when it is practised. */
const partsOf = ({ backdrop, pictures, sounds, skill, bands: content }: Station, situations?: SituationFile): string[] => [
  `levels/situations/${skill}.yaml`,
  `src/art/backgrounds/${backdrop.background}.svg?raw`,
  `src/art/scenery/${backdrop.background}.ts`,
  ...(backdrop.landmark ? [`src/art/landmarks/${backdrop.landmark}.svg?raw`] : []),
  ...[...pictures, ...(situations?.pictures ?? [])].map((name) => `src/art/cards/${name}.ts`),
  ...sounds.map((type) => `src/activities/${type}/sounds.ts`),
  ...bands.flatMap((band) =>
    content[band].steps.flatMap(({ type }) => ['index', 'scene'].map((part) => `src/activities/${type}/${part}.ts`)),
  ),
];

export interface Tiers extends Plugin {
  /**
   * @returns 0 for what the worker fetches first: the game with its first station; else the number of the station that needs the file first,
   * then what is read beside the journey, and then the leaders'
   */
  tierOf(file: string): number;
}

/** Finds out, along the imports of all modules, which of the built files belongs to which station. @param project the project's folder */
export function tiersPlugin(project: string): Tiers {
  const files = new Map<string, number>();
  const root = `${normalizePath(project)}/`;
  let last = 0;
  return {
    name: 'khien-nho:tiers',
    apply: 'build',
    tierOf: (file) => files.get(file) ?? (LEADERS_WORKERS.test(file) ? last : 0),
    generateBundle(_, bundle) {
      const modules = new Map<string, number>();
      const walk = (id: string, tier: number): void => {
        const info = modules.has(id) ? null : this.getModuleInfo(id);
        if (!info) return;
        modules.set(id, tier);
        for (const each of info.importedIds) walk(each, tier);
        for (const each of info.dynamicallyImportedIds) {
          if (![...BY_PLACE, ...READING, LEADERS].some((part) => each.startsWith(root + part))) walk(each, tier);
        }
      };
      const ids = [...this.getModuleIds()].sort();
      const contentOf = (id: string) => this.getModuleInfo(id)?.meta.content;
      for (const id of ids) if (this.getModuleInfo(id)?.isEntry) walk(id, 0);
      const stations = ids.filter((id) => path.posix.dirname(path.posix.dirname(id)) === `${root}levels/stations` && id.endsWith('.yaml'));
      for (const [tier, id] of stations.entries()) {
        const station: Station = contentOf(id);
        walk(id, tier);
        for (const part of partsOf(station, contentOf(`${root}levels/situations/${station.skill}.yaml`))) walk(root + part, tier);
      }
      for (const id of ids.filter((each) => READING.some((part) => each.startsWith(root + part)))) {
        walk(id, stations.length);
        const corner: Corner | undefined = contentOf(id);
        for (const name of corner?.pictures ?? []) walk(`${root}src/art/cards/${name}.ts`, stations.length);
      }
      last = stations.length + 1;

      // Chunks hold more than the modules that were asked for, and what these import comes with them.
      const settle = (file: string, tier: number): void => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || (files.get(file) ?? Number.POSITIVE_INFINITY) <= tier) return;
        files.set(file, tier);
        for (const each of chunk.imports) settle(each, tier);
      };
      for (const page of LEADERS_PAGES) files.set(page, last);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') settle(chunk.fileName, Math.min(...chunk.moduleIds.map((id) => modules.get(id) ?? last)));
      }
      // A style sheet comes with its script.
      const sheets = new Map<string, number>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const tier = files.get(chunk.fileName) ?? 0;
        for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.set(sheet, Math.min(tier, sheets.get(sheet) ?? tier));
      }
      for (const [sheet, tier] of sheets) files.set(sheet, tier);
    },
  };
}
