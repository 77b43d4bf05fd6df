import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import type { Sheet } from '../art/sheet';

const QUERY = '?sheet';

/**
 * Lets the game import a module whose default export is a `Sheet` as a picture that is drawn at build: `import avatars from './avatars.ts?sheet'`
 * has the picture's address and where each of its parts lies. Nothing of how it is drawn reaches the browser's script.
 */
export function sheetsPlugin(): Plugin {
  return {
    name: 'khien-nho:sheets',
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const file = id.slice(0, -QUERY.length);
      const { module, dependencies } = await runnerImport<{ default: Sheet }>(file, { configFile: false });
      for (const each of [file, ...dependencies]) this.addWatchFile(each);
      const { svg, ids } = module.default;
      const url =
        this.environment.mode === 'build'
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${/([^/]+)\.ts$/.exec(file)?.[1]}.svg`, source: svg })}`
          : JSON.stringify(`data:image/svg+xml,${encodeURIComponent(svg)}`);
      return { code: `export default { url: ${url}, ids: ${JSON.stringify(ids)} };`, map: null };
    },
  };
}
