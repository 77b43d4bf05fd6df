import type { ComponentChildren } from 'preact';
import type { DeskRepo } from '../../domain/desk/desk';
import type { Plan } from '../../domain/desk/plan';
import { desk } from '../../i18n/desk';
import { backup } from '../../i18n/desk-backup';
import { bigGame } from '../../i18n/desk-big-game';
import { learning } from '../../i18n/desk-learning';
import { log } from '../../i18n/desk-log';
import { opinions } from '../../i18n/desk-opinions';
import { printRoom } from '../../i18n/desk-print';
import { programme } from '../../i18n/desk-programme';
import { report } from '../../i18n/desk-report';
import { rollUp } from '../../i18n/desk-roll-up';
import { otherTiles } from '../../i18n/desk-tiles';
import type { Lang, Text } from '../../lib/text';
import { t } from '../../ui/lang';
import type { Sources } from './sources';

/** A room of the desk that is fetched when it is first entered. */
interface Part {
  /** Whenever it is entered. */
  enter?(): Promise<void>;
  /** @returns whether there was a way back within it */
  back?(): boolean;
  /** However it is left: no camera stays on. */
  leave?(): void;
  /** Something here is lost with the page, where nothing is kept. */
  unsaved?(): boolean;
  /** The desk is left. */
  close?(): void;
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
  onLog: () => void;
  /** @see ForgetDeps */
  onWiped: () => void;
  /** Opens the page for when a child tells. */
  onTells: () => void;
}

export type PartName =
  | 'big-game'
  | 'programme'
  | 'lab'
  | 'print'
  | 'learning'
  | 'opinions'
  | 'log'
  | 'report'
  | 'roll-up'
  | 'lines'
  | 'share'
  | 'backup';

/** What else is at the desk: the name on its tile, and how it is fetched. */
export const parts: Readonly<Record<PartName, { tile: Text; open: (deps: PartDeps) => Promise<Part> }>> = {
  'big-game': { tile: bigGame.tile, open: (deps) => import('./big-game').then(({ openBigGame }) => openBigGame(deps)) },
  programme: { tile: programme.tile, open: (deps) => import('./programme').then(({ openProgramme }) => openProgramme(deps)) },
  lab: { tile: otherTiles.lab, open: (deps) => import('./lab').then(({ openLab }) => openLab(deps)) },
  print: { tile: printRoom.name, open: (deps) => import('./print-room').then(({ openPrintRoom }) => openPrintRoom(deps)) },
  learning: { tile: learning.title, open: (deps) => import('./learning').then(({ openLearning }) => openLearning(deps)) },
  opinions: { tile: opinions.title, open: (deps) => import('./opinions').then(({ openOpinions }) => openOpinions(deps)) },
  log: { tile: log.title, open: (deps) => import('./logbook').then(({ openLogbook }) => openLogbook(deps)) },
  report: {
    tile: report.title,
    async open(deps) {
      const [{ openReport }, { opinionsIn }] = await Promise.all([import('./report'), import('./opinions-shelf')]);
      return openReport({ ...deps, opinionsIn: opinionsIn(deps.repo) });
    },
  },
  'roll-up': { tile: rollUp.title, open: (deps) => import('./roll-up').then(({ openRollUp }) => openRollUp(deps)) },
  backup: { tile: backup.title, open: (deps) => import('./backup').then(({ openBackupRoom }) => openBackupRoom(deps)) },
  lines: { tile: otherTiles.lines, open: (deps) => import('./lines').then(({ openLines }) => openLines(deps)) },
  share: { tile: otherTiles.share, open: (deps) => import('./share').then(({ openShare }) => openShare(deps)) },
};

export const partNames = Object.keys(parts) as PartName[];
export const isPart = (name: string): name is PartName => name in parts;

/** These say so themselves, and what to do. */
const SAY_SO: readonly PartName[] = ['roll-up', 'backup'];

/** Keeps what was opened. */
export function createParts(deps: PartDeps) {
  const open = new Map<PartName, Part>();
  return {
    /** Rejects when it can't be had. */
    async enter(name: PartName) {
      if (!open.has(name)) open.set(name, await deps.load(() => parts[name].open(deps)));
      await open.get(name)?.enter?.();
    },
    close() {
      for (const part of open.values()) {
        part.leave?.();
        part.close?.();
      }
    },
    leave: (name: string) => (isPart(name) ? open.get(name)?.leave?.() : undefined),
    unsaved: () => [...open.values()].some((part) => part.unsaved?.()),
    back: (name: PartName): boolean => open.get(name)?.back?.() ?? false,
    page: (name: PartName): ComponentChildren => (
      <>
        {deps.repo.health() === 'memory' && !SAY_SO.includes(name) && (
          <p class="draft unkept" role="status">
            {t(desk.memory)}
          </p>
        )}
        {open.get(name)?.page()}
      </>
    ),
  };
}
