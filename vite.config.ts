import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { compileHints } from './src/compile/compile-hints';
import { headersPlugin } from './src/compile/csp';
import { fontsPlugin } from './src/compile/fonts';
import { helpPagePlugin } from './src/compile/help-page';
import { ICONS, iconsPlugin } from './src/compile/icons';
import { levelsPlugin } from './src/compile/levels/plugin';
import { webManifest } from './src/compile/manifest';
import { phaserSource } from './src/compile/phaser-source';
import { prerenderPlugin } from './src/compile/prerender';
import { sheetsPlugin } from './src/compile/sheets';
import { tiersPlugin } from './src/compile/tiers';

const here = (file: string) => path.resolve(import.meta.dirname, file);
const publicDir = here('public');
const outDir = here('dist');

/** Our own virtual modules, needed by the app, by its prerendering and by unit tests. */
const virtual = (): Plugin[] => [iconsPlugin(ICONS), fontsPlugin(), sheetsPlugin(), levelsPlugin(here('.'))];

const tiers = tiersPlugin(here('.'));

/** The worker and the manifest: never changed to `autoUpdate`, which clients in the field would not survive (vite-plugin-pwa#228). */
const pwa = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: '.',
    filename: 'sw.ts',
    registerType: 'prompt',
    injectRegister: false,
    manifest: webManifest(publicDir),
    includeManifestIcons: false,
    integration: {
      // The plugin adds the manifest file as an entry of its own, past our transform and so without integrity; the pattern below has it.
      beforeBuildServiceWorker(options) {
        options.injectManifest.additionalManifestEntries = [];
      },
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      // Recordings are megabytes: see app/recordings.ts.
      globIgnores: ['_headers', 'sw.js', 'screens/**', 'assets/voice-*.bin', '.*/**'],
      // A captive portal answers 200 with its own page for any file: without a hash that page would be the file until the next release.
      manifestTransforms: [
        (entries) => ({
          manifest: entries
            .map((entry) => ({
              ...entry,
              integrity: `sha384-${createHash('sha384')
                .update(readFileSync(path.join(outDir, entry.url)))
                .digest('base64')}`,
              tier: tiers.tierOf(entry.url),
            }))
            .sort((a, b) => a.tier - b.tier),
        }),
      ],
    },
  });

/** A game is one file, whatever its folder holds; a background and what moves there share the name of their files. */
const game = /src[\\/]activities[\\/]([^\\/]+)[\\/]/;
const gameOf = (id: string) => game.exec(id)?.[1] ?? null;
/** A worker is called after its folder. */
const roomOf = (id: string | null) => path.relative(here('src'), path.dirname(id ?? '')).replaceAll(path.sep, '-');
const nameOf = (id: string) => path.parse(id.split('?')[0] ?? id).name;

/**
 * What is always needed together comes as one file: on a slow line each further request costs as much as 30 kB.
 * The engine changes seldom: apart from our own code it stays in a player's cache over many releases.
 */
const parts = [
  { name: 'phaser', test: /game[\\/]phaser\.ts|node_modules[\\/]phaser/ },
  { name: 'index', test: /src[\\/]app[\\/]main\./ },
  { name: 'journey', test: /src[\\/]app[\\/]child[\\/]journey\./ },
  { name: 'screens', test: /src[\\/]ui[\\/]later[\\/]/ },
  {
    name: 'play',
    test: /src[\\/](lib[\\/]boxes|ui[\\/]parts[\\/]mirror|activities[\\/]story[\\/]\w+|game[\\/](sound|voice|recorded|brush|figures)|art[\\/](card-pen|cards[\\/](everyday|toy-phone|what-if)))\./,
  },
  { name: 'word', test: /src[\\/]office[\\/](parts|fit|letterhead)\.|node_modules[\\/]docx/ },
  { name: 'stage', test: /src[\\/]game[\\/]stage\./ },
  // Whoever draws a code brings no reader along, and the child's side nothing of the desk.
  { name: 'draw', test: /src[\\/]codes[\\/]qr[\\/]draw\.|node_modules[\\/]qr[\\/]index\./ },
  { name: 'camera', test: /src[\\/]((app|ui)[\\/]desk[\\/](camera|scan)|i18n[\\/]desk-(camera|scan)|codes[\\/]qr[\\/](read|probe))/ },
  { name: 'fflate', test: /node_modules[\\/]fflate/ },
  // What several rooms of the desk share: each small part would be a name more in the worker's list, which every child fetches.
  { name: 'counts', test: /src[\\/](domain[\\/]report[\\/]|i18n[\\/]desk-(log|report|roll-up|opinions)\.)/, minShareCount: 2 },
  { name: 'rooms', test: /src[\\/](app|ui|domain|i18n)[\\/](desk[\\/](?!desk\.)|desk-|print[\\/])/, minShareCount: 2 },
  // Else one game would bring another one along, for a drawing that both use.
  { name: nameOf, test: /src[\\/]art[\\/]props[\\/]/, minShareCount: 2 },
  { name: gameOf, test: game },
  { name: nameOf, test: /src[\\/]art[\\/](backgrounds|scenery)[\\/]/ },
];

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  root: 'src',
  publicDir,
  base: './',
  appType: 'mpa',
  oxc: { jsx },
  // The search for dependencies at the start of the development server reads TSX by itself.
  optimizeDeps: { rolldownOptions: { transform: { jsx } } },
  server: { fs: { allow: ['..'] } },
  plugins: [
    ...virtual(),
    phaserSource(here('src/game/phaser.ts')),
    helpPagePlugin(here('levels/region/ninh-thuan.yaml')),
    prerenderPlugin(here('src/app/first-paint.tsx'), virtual),
    compileHints(['index', 'journey']),
    headersPlugin(),
    tiers,
    ...(process.env.VITEST ? [] : [pwa()]),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: ['chrome109', 'safari15.4'],
    modulePreload: { polyfill: false },
    // The policy lets no style sheet bring fonts in as data.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index', 'desk', 'screen', 'help'].map((page) => here(`src/${page}.html`)),
      checks: { bundlerTimings: false },
      // Hexadecimal hashes cannot spell a word that a school's filter blocks.
      output: {
        hashCharacters: 'hex',
        codeSplitting: { groups: parts },
        entryFileNames: 'assets/[name]-[hash].js',
        // What a level is called says what it is about.
        chunkFileNames: ({ facadeModuleId }) => `assets/${facadeModuleId?.startsWith(here('levels')) ? 'level' : '[name]'}-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  worker: {
    rolldownOptions: {
      output: { hashCharacters: 'hex', entryFileNames: ({ facadeModuleId }) => `assets/${roomOf(facadeModuleId)}-[hash].js` },
    },
  },
  test: {
    // Only against a test that hangs: machines that do other things as well are slow.
    testTimeout: 120_000,
    // Vitest leaves one core free for whoever watches it work. Of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', root: here('.'), include: ['src/**/*.test.{ts,tsx}', 'tests/{unit,content,architecture,perf}/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'build', root: here('.'), include: ['tests/build/**/*.test.ts'] } },
    ],
  },
});
