import type { Organisation } from '../domain/content';
import type { LeaderFile, LeaderKind } from './leader-schema';

export type { LeaderFile, LeaderKind };

/*
 * The words and rules of the leaders' desk, a file at a time. Only the desk and its screen import this: none of it is fetched with the game.
 */

const files = import.meta.glob<LeaderFile<LeaderKind>>('../../levels/leader/*.yaml', { import: 'default' });

/** Names of the learning modules, in their order. */
export const moduleNames: readonly string[] = Object.keys(files)
  .flatMap((file) => /(module-\d+-[^/]+)\.yaml$/.exec(file)?.[1] ?? [])
  .sort((a, b) => Number.parseInt(a.slice(7), 10) - Number.parseInt(b.slice(7), 10));

/**
 * Rejects for a file that is not there, and when it cannot be fetched.
 * @param name of the file, where it is not that of its kind: `papers-school`
 */
export async function loadLeader<Kind extends LeaderKind>(kind: Kind, name: string = kind): Promise<LeaderFile<Kind>> {
  const load = files[`../../levels/leader/${name}.yaml`];
  if (!load) throw new Error(`no file ${name} of the leaders' desk`);
  return (await load()) as LeaderFile<Kind>;
}

const organisations = import.meta.glob<readonly Organisation[]>('../../levels/region/*.yaml', {
  query: '?organisations',
  import: 'default',
});

/** Clubs and funds of the region, for adults. Rejects when the file cannot be fetched. */
export const loadOrganisations = async (): Promise<readonly Organisation[]> => (await Object.values(organisations)[0]?.()) ?? [];
