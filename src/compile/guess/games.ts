import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Activity, Bank } from '../../domain/activity';
import type { GameNames } from '../../domain/content';
import type { Load } from '../levels/art';
import type { AnyRules } from './taps';

/** What the folder of an activity says about its game. */
export interface Known {
  rules: AnyRules;
  names?: GameNames | undefined;
  bank?: Bank | undefined;
  activity?: Activity | undefined;
}

/** Every game of the project, by its type. */
export async function readGames(project: string, load: Load): Promise<Record<string, Known>> {
  const folder = path.join(project, 'src/activities');
  const types = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  const games = types.map(async ({ name }) => {
    const files = readdirSync(path.join(folder, name));
    const read = async (what: string, file = what) =>
      files.includes(`${file}.ts`) ? (await load(path.join(folder, name, `${file}.ts`)))[what] : undefined;
    const [rules, names, bank, activity] = [read('rules'), read('names'), read('bank'), read('activity', 'index')];
    return [name, { rules: await rules, names: await names, bank: await bank, activity: await activity }] as const;
  });
  return Object.fromEntries(await Promise.all(games)) as Record<string, Known>;
}
