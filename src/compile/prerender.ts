import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const MARK = '<!--first-paint-->';

/** The drawing needs no style sheets, and the runner can't read them. */
const noStyles: Plugin = {
  name: 'khien-nho:no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
};

/**
 * Puts the first screen into index.html at build, so that it is drawn before any script has come: calls `firstPaint(): string` of
 * `module` (absolute path) in Node.
 * @param plugins what that module's virtual imports need; new instances, because plugins keep state
 */
export function prerenderPlugin(module: string, plugins: () => Plugin[]): Plugin {
  return {
    name: 'khien-nho:prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(MARK)) return html;
        const loaded = await runnerImport<{ firstPaint(): string }>(module, {
          configFile: false,
          root: path.dirname(module),
          logLevel: 'warn',
          oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
          plugins: [noStyles, ...plugins()],
        });
        // Pictures are named as in development; written relative to index.html they become assets of the build.
        const drawn = loaded.module.firstPaint().replaceAll(`/@fs${path.posix.join('/', path.dirname(path.dirname(module)))}/`, './');
        // A function, because `$` in the markup would mean something in a replacement string.
        return html.replace(MARK, () => drawn);
      },
    },
  };
}
