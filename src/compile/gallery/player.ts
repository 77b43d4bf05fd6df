import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const NAME = 'virtual:player';

/** A script for a page without anything else: buttons with `data-sound` play that sound of the game. */
export async function soundPlayer(project: string): Promise<string> {
  const src = path.join(project, 'src');
  const files = readdirSync(path.join(src, 'activities'))
    .map((type) => path.join(src, 'activities', type, 'sounds.ts'))
    .filter((file) => existsSync(file));
  const from = (file: string) => JSON.stringify(file);
  const code = [
    ...files.map((file, index) => `import { sounds as s${index} } from ${from(file)};`),
    `import { instruments, noiseOf } from ${from(path.join(src, 'game/instruments.ts'))};`,
    `import { playEffect } from ${from(path.join(src, 'game/sound-effects.ts'))};`,
    `const own = Object.assign({}, ${files.map((_, index) => `s${index}`).join(', ')});`,
    'let context, kit;',
    'document.addEventListener("click", ({ target }) => {',
    '  const name = target.dataset?.sound;',
    '  if (!name) return;',
    '  context ??= new AudioContext();',
    '  kit ??= instruments(context, context.destination, noiseOf(context));',
    '  playEffect(kit, name, context.currentTime + 0.05, own);',
    '});',
  ].join('\n');
  const built = await build({
    configFile: false,
    root: project,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      { name: 'player', resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined), load: (id) => (id === `\0${NAME}` ? code : undefined) },
    ],
    build: { write: false, rolldownOptions: { input: NAME, output: { format: 'iife' } } },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output.find((each) => each.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('no script was built');
  return chunk.code.replaceAll('</script', '<\\/script');
}
