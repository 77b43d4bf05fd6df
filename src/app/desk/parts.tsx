import type { ComponentChildren } from 'preact';
import { bigGame } from '../../i18n/desk-big-game';
import { programme } from '../../i18n/desk-programme';
import type { Text } from '../../lib/text';
import { t } from '../../ui/lang';
import type { Sources } from './sources';

/** A room of the desk that is fetched when it is first entered. */
interface Part {
  /** @returns whether there was a way back within it */
  back(): boolean;
  page(): ComponentChildren;
}

interface PartDeps {
  sources: Sources;
  draw: () => void;
  land: () => void;
}

export type PartName = 'big-game' | 'programme';

const parts: Readonly<Record<PartName, { tile: Text; open: (deps: PartDeps) => Promise<Part> }>> = {
  'big-game': { tile: bigGame.tile, open: (deps) => import('./big-game').then(({ openBigGame }) => openBigGame(deps)) },
  programme: { tile: programme.tile, open: (deps) => import('./programme').then(({ openProgramme }) => openProgramme(deps)) },
};

interface Around extends PartDeps {
  load: <T>(part: () => Promise<T>) => Promise<T>;
  onEnter: (name: PartName) => void;
  onLost: () => void;
}

/** What else is at the desk: a tile for each, and what was opened. */
export function createParts({ load, onEnter, onLost, ...deps }: Around) {
  const open = new Map<PartName, Part>();

  async function enter(name: PartName) {
    try {
      if (!open.has(name)) open.set(name, await load(() => parts[name].open(deps)));
      onEnter(name);
    } catch {
      onLost();
    }
  }

  return {
    back: (name: PartName): boolean => open.get(name)?.back() ?? false,
    page: (name: PartName): ComponentChildren => open.get(name)?.page(),
    tiles: (): ComponentChildren => (
      <nav class="tiles">
        {(Object.keys(parts) as PartName[]).map((name) => (
          <button key={name} type="button" class="plain" onClick={() => void enter(name)}>
            {t(parts[name].tile)}
          </button>
        ))}
      </nav>
    ),
  };
}
