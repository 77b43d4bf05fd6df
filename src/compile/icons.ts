import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** The interface icons (Phosphor bold, MIT) that the product shows; only these reach the bundle. */
export const ICONS: readonly string[] = `
  arrow-left arrow-right phone-call speaker-high gear-six x check door-open arrow-counter-clockwise star play hand-heart device-mobile
  desktop download-simple info users-three lock-simple book-open
  toilet tree road-horizon lightbulb hand-palm wifi-high ear moon drop broom soccer-ball chat-circle-dots`
  .trim()
  .split(/\s+/);

const ID = 'virtual:icons';
// Rollup's convention: a leading NUL keeps other plugins away from a module that is no file.
const RESOLVED = `\0${ID}`;

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Serves `virtual:icons`: a constant for each name (`arrow-left` as `arrowLeft`), the data of its one path (viewBox 256). */
export function iconsPlugin(names: readonly string[]): Plugin {
  return {
    name: 'khien-nho:icons',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const file = createRequire(import.meta.url).resolve('@iconify-json/ph/icons.json');
      const set = JSON.parse(readFileSync(file, 'utf8')) as { icons: Record<string, { body: string } | undefined> };
      return names
        .map((name) => {
          const icon = set.icons[`${name}-bold`];
          if (!icon) throw new Error(`virtual:icons: Phosphor has no bold icon "${name}"`);
          const paths = [...icon.body.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
          return `export const ${camel(name)} = ${JSON.stringify(paths.join(' '))};`;
        })
        .join('\n');
    },
  };
}
