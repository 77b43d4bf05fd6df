import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'vite';

/*
 * Phaser's published bundle is one piece (355 kB gzip) that no bundler can shake. Its npm package also ships the CommonJS sources;
 * we build from those with an entry of our own (src/game/phaser.ts) and leave out what a stage without physics, loader, input, text,
 * sound and filters never runs. `src/` is not a public interface of Phaser: the version is pinned exactly.
 */

/** Phaser's own build switches, which its sources read as `typeof NAME`. */
const flags: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const nodes = 'renderer/webgl/renderNodes/';

/** Never constructed by what we draw. Should one be, it says so by name, so that a wrong guess shows at once. */
const absent: readonly string[] = [
  ...['PointLight', 'Strip', 'TileSprite', 'Tri'].map((name) => `${nodes}BatchHandler${name}`),
  ...['MeshToQuad', 'Tile', 'TilemapGPULayer', 'TileSprite'].map((name) => `${nodes}submitter/Submitter${name}`),
  ...['Tile', 'TileSprite'].map((name) => `${nodes}transformer/Transformer${name}`),
  `${nodes}texturer/TexturerTileSprite`,
  ...['FillPath', 'StrokePath', 'DrawLine', 'FillTri', 'DynamicTextureHandler'].map((name) => nodes + name),
  'textures/DynamicTexture',
  ...[
    'KTXParser',
    'PVRParser',
    'PCT',
    'PCTDecode',
    'UnityYAML',
    'AtlasXML',
    'SpriteSheetFromAtlas',
    'SpriteSheet',
    'JSONArray',
    'JSONHash',
  ].map((name) => `textures/parsers/${name}`),
];

/** Made at boot but never used by us: the least that lets Phaser start. */
const hollow: Readonly<Record<string, string>> = {
  // Index modules that are required for one member each and would bring in every shader and vector class.
  'renderer/index': `module.exports = { Events: require('./events') };`,
  'math/index': `module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };`,
  // Phaser opens a WebGL context of its own, and reads back from two canvases, only to ask what is there: seconds on a slow machine.
  // Whether WebGL works shows when the stage opens its context; every browser that can read our build knows all blend modes.
  'device/Features': `module.exports = { canvas: true, webGL: 'WebGLRenderingContext' in window };`,
  'device/CanvasFeatures': 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };',
  'core/DebugHeader': 'module.exports = function () {};',
  // The page's own buttons receive all input.
  'input/InputManager': 'module.exports = class InputManager {};',
  'animations/AnimationManager': 'module.exports = class AnimationManager {};',
  'cache/CacheManager': 'module.exports = class CacheManager {};',
  'loader/FileTypesManager': 'module.exports = { install() {} };',
  'gameobjects/tilesprite/TileSprite': 'module.exports = class TileSprite { setOrigin() { return this; } destroy() {} };',
  // Every camera makes one.
  'gameobjects/components/FilterList': `module.exports = class FilterList {
    constructor(camera) { this.camera = camera; this.list = []; }
    get length() { return 0; }
    clear() { return this; }
    getActive() { return this.list; }
    destroy() { this.camera = null; }
  };`,
};

/** What of a module is left out: dozens of questions to the chip, each of which waits for its answer, about kinds of pictures that we don't have. */
const cuts: Readonly<Record<string, readonly [what: string, instead: string]>> = {
  'renderer/webgl/WebGLRenderer': ['this.getCompressedTextures()', '{}'],
};

const nothing = (what: string) => `module.exports = function () { throw new Error('${what} is not in this build of Phaser'); };`;

function replacement(module: string): string | undefined {
  if (module in hollow) return hollow[module];
  return absent.includes(module) || module.startsWith(`${nodes}filters/`) ? nothing(module) : undefined;
}

/**
 * Resolves `phaser-src/...` to the sources inside Phaser's npm package, with our switches applied and unused modules left out.
 * The development server, which serves modules unbundled, gets `entry` bundled in one piece, because the sources are CommonJS.
 * @param entry absolute path of the module that imports from `phaser-src/`
 */
export function phaserSource(entry: string): Plugin {
  const root = path.join(path.dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
  let serving = false;
  return {
    name: 'phaser-source',
    enforce: 'pre',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    resolveId(id) {
      if (!id.startsWith('phaser-src/')) return null;
      const file = path.join(root, id.slice('phaser-src/'.length));
      return fs.existsSync(`${file}.js`) ? `${file}.js` : path.join(file, 'index.js');
    },
    async load(id) {
      const file = id.split('?')[0] ?? id;
      if (serving && file === entry) return bundled(entry);
      if (!file.startsWith(root + path.sep) || !file.endsWith('.js')) return null;
      const module = path.relative(root, file).split(path.sep).join('/').slice(0, -'.js'.length);
      const code = replacement(module) ?? (await fs.promises.readFile(file, 'utf8'));
      const cut = cuts[module];
      if (cut && !code.includes(cut[0])) throw new Error(`${module} of this Phaser does not say ${cut[0]}`);
      return (cut ? code.replaceAll(...cut) : code).replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, (whole, name: string) =>
        name in flags ? String(flags[name]) : whole,
      );
    },
  };
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [phaserSource(entry)],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('Phaser could not be bundled for the development server');
  return chunk.code;
}
