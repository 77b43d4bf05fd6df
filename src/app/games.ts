import { loadActivity } from '../activities/registry';
import type { Activity } from '../domain/activity';
import type { Sounds } from '../game/instruments';
import type { SceneOf } from '../game/painter';

/* What a game has beside its rules: found in its folder, so that adding a game changes no list. A game may have none of them. */

const scenes = import.meta.glob<SceneOf>('../activities/*/scene.ts', { import: 'scene' });
const sounds = import.meta.glob<Sounds>('../activities/*/sounds.ts', { import: 'sounds' });
const styles = import.meta.glob('../activities/*/style.css');

/** Fetches a game's rules, and its style with them: its buttons never stand there undressed. */
export async function loadGame(type: string): Promise<Activity> {
  const [activity] = await Promise.all([loadActivity(type), styles[`../activities/${type}/style.css`]?.()]);
  return activity;
}

/** How a game's scene is fetched. */
export const sceneOf = (type: string): (() => Promise<SceneOf>) | undefined => scenes[`../activities/${type}/scene.ts`];

/** What can be had of these games' sounds: the others are silent. */
export async function loadSounds(types: readonly string[]): Promise<Sounds> {
  const found = await Promise.allSettled(types.map((type) => sounds[`../activities/${type}/sounds.ts`]?.()));
  return Object.assign({}, ...found.map((each) => (each.status === 'fulfilled' ? each.value : {})));
}
