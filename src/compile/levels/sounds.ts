import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from '../../lib/text';
import type { Load } from './art';
import { type Problem, problem, type Spot, unknownName } from './problem';

/** Every name that can be heard, and the activity that brings its sound; none for those that are always there. */
export type Sounds = ReadonlyMap<string, string | undefined>;

/** Takes stock of the sounds of all games together. A name means one sound, or a story could not tell which one it gets. */
export async function readSounds(project: string, load: Load): Promise<{ sounds: Sounds; problems: Problem[] }> {
  const src = path.join(project, 'src');
  const { sharedNames } = await load(path.join(src, 'game', 'sound-effects.ts'));
  const sounds = new Map<string, string | undefined>((sharedNames as string[]).map((name) => [name, undefined]));
  const problems: Problem[] = [];
  for (const type of readdirSync(path.join(src, 'activities')).sort()) {
    const file = path.join(src, 'activities', type, 'sounds.ts');
    if (!existsSync(file)) continue;
    for (const name of Object.keys((await load(file)).sounds as object)) {
      if (sounds.has(name)) {
        const owner = sounds.get(name) ?? 'game';
        problems.push(
          problem(
            { file: `src/activities/${type}/sounds.ts`, line: 1, field: name },
            text(`Tiếng «${name}» đã có trong «${owner}».`, `«${owner}» has a sound «${name}» already.`),
            text('đặt tên khác cho tiếng này.', 'give this sound another name.'),
          ),
        );
      } else sounds.set(name, type);
    }
  }
  return { sounds, problems };
}

export const unheard = (name: string, sounds: Sounds, spot: Spot): Problem[] =>
  sounds.has(name) ? [] : [unknownName(spot, text(`Không có tiếng «${name}».`, `There is no sound «${name}».`), 'sound', sounds.keys())];
