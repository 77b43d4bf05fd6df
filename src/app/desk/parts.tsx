import type { ComponentChildren } from 'preact';
import type { DeskRepo } from '../../domain/desk/desk';
import type { Plan } from '../../domain/desk/plan';
import { bigGame } from '../../i18n/desk-big-game';
import { learning } from '../../i18n/desk-learning';
import { meetings } from '../../i18n/desk-meetings';
import { printRoom } from '../../i18n/desk-print';
import { programme } from '../../i18n/desk-programme';
import { otherTiles } from '../../i18n/desk-tiles';
import type { Lang, Text } from '../../lib/text';
import { openMeetings } from './meetings';
import type { Sources } from './sources';

/** A room of the desk that is fetched when it is first entered. */
interface Part {
  /** Whenever it is entered. */
  enter?(): Promise<void>;
  /** @returns whether there was a way back within it */
  back?(): boolean;
  page(): ComponentChildren;
}

export interface PartDeps {
  repo: DeskRepo;
  sources: Sources;
  draw: () => void;
  land: () => void;
  onLanguage: (lang: Lang) => void;
  load: <T>(part: () => Promise<T>) => Promise<T>;
  /** The session on the desk. */
  plan: () => Plan | undefined;
  /** @see MeetingsDeps */
  onWiped: () => void;
}

export type PartName = 'big-game' | 'programme' | 'print' | 'learning' | 'lines' | 'share' | 'meetings';

/** What else is at the desk (one small room comes with it): the name on its tile, and how it is fetched. */
export const parts: Readonly<Record<PartName, { tile: Text; open: (deps: PartDeps) => Promise<Part> }>> = {
  'big-game': { tile: bigGame.tile, open: (deps) => import('./big-game').then(({ openBigGame }) => openBigGame(deps)) },
  programme: { tile: programme.tile, open: (deps) => import('./programme').then(({ openProgramme }) => openProgramme(deps)) },
  print: { tile: printRoom.name, open: (deps) => import('./print-room').then(({ openPrintRoom }) => openPrintRoom(deps)) },
  learning: { tile: learning.title, open: (deps) => import('./learning').then(({ openLearning }) => openLearning(deps)) },
  lines: { tile: otherTiles.lines, open: (deps) => import('./lines').then(({ openLines }) => openLines(deps)) },
  share: { tile: otherTiles.share, open: (deps) => import('./share').then(({ openShare }) => openShare(deps)) },
  meetings: { tile: meetings.title, open: async (deps) => openMeetings(deps) },
};

export const partNames = Object.keys(parts) as PartName[];
export const isPart = (name: string): name is PartName => name in parts;

/** Keeps what was opened. */
export function createParts(deps: PartDeps) {
  const open = new Map<PartName, Part>();
  return {
    /** Rejects when it can't be had. */
    async enter(name: PartName) {
      if (!open.has(name)) open.set(name, await deps.load(() => parts[name].open(deps)));
      await open.get(name)?.enter?.();
    },
    back: (name: PartName): boolean => open.get(name)?.back?.() ?? false,
    page: (name: PartName): ComponentChildren => open.get(name)?.page(),
  };
}
