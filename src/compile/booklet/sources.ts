import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { langs, type Text } from '../../lib/text';
import { readGames } from '../guess/games';
import type { Load } from '../levels/art';
import { compileLevels } from '../levels/compile';
import { type CompiledStory, compileStory } from '../levels/ink';
import type { Problem } from '../levels/problem';
import { readSource } from '../levels/source';
import type { Sources } from './booklet';
import { ownWords } from './own-words';

/** Files below a folder of `src` whose words a child meets: no tests, no painters, nothing an author reads. */
function files(project: string, folder: string): string[] {
  const full = path.join(project, 'src', folder);
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(^|[\\/])(level|scene)\.ts$/.test(file))
    .sort()
    .map((file) => path.join(full, file));
}

const wordsIn = (project: string, folder: string): Text[] =>
  files(project, folder).flatMap((file) => ownWords(readFileSync(file, 'utf8'), file.endsWith('x') ? 'tsx' : 'ts'));

function readStory(levels: string, folder: string): CompiledStory | undefined {
  const [vi, en] = langs.map((lang) => path.join('stations', folder, `story.${lang}.ink`));
  if (!vi || !en || ![vi, en].every((file) => existsSync(path.join(levels, file)))) return undefined;
  const [viSource, enSource] = [vi, en].map((file) => readSource(levels, file));
  return viSource && enSource && 'content' in viSource && 'content' in enSource
    ? compileStory({ vi: viSource, en: enSource }).story
    : undefined;
}

/** What files export, by name; a name that two files use gets the second file's name before it. */
async function exported(from: readonly string[], load: Load): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const file of from) {
    for (const [name, value] of Object.entries(await load(file))) all[name in all ? `${path.basename(file, '.ts')}.${name}` : name] = value;
  }
  return all;
}

/**
 * Reads everything that has words. Problems come back as data; with one there is nothing to make a booklet of.
 * @param levels the folder of the content
 * @param project the folder whose `src` has the games and the words of the screens
 */
export async function readSources(levels: string, project: string, load: Load): Promise<{ sources?: Sources; problems: Problem[] }> {
  const compiled = await compileLevels({ levels, project, load });
  const { problems } = compiled;
  if (problems.length > 0) return { problems };
  const games = Object.entries(await readGames(project, load));
  const { help, ...screens } = await exported(files(project, 'i18n'), load);
  const stories = Object.keys(compiled.stations).flatMap((folder) => {
    const story = readStory(levels, folder);
    return story ? [[folder, story] as const] : [];
  });
  return {
    problems,
    sources: {
      compiled,
      help,
      stories: Object.fromEntries(stories),
      rules: Object.fromEntries(games.map(([type, { rules }]) => [type, rules])),
      names: Object.fromEntries(games.flatMap(([type, { names }]) => (names ? [[type, names]] : []))),
      screens: { ...screens, 'Lời trong các màn hình': ['ui', 'app', 'content'].flatMap((folder) => wordsIn(project, folder)) },
      games: {
        'mọi trò chơi': wordsIn(project, 'domain'),
        ...Object.fromEntries(games.map(([type]) => [type, wordsIn(project, path.join('activities', type))])),
      },
    },
  };
}
