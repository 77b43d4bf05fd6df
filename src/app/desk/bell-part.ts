import type { ComponentChildren } from 'preact';
import type { BellState } from '../../domain/desk/bell';
import type { DeskRepo } from '../../domain/desk/desk';
import type { Band } from '../../domain/terms';
import type { Bell, BellSettingsDeps } from './bell';

/** The golden bell at the desk, fetched when it is wanted first. */
export function createBellPart({ repo, ...deps }: Omit<BellSettingsDeps, 'band'> & { repo: DeskRepo }) {
  let bell: Bell | undefined;
  let page: (() => ComponentChildren) | undefined;

  async function open(): Promise<Bell> {
    bell ??= await deps.load(async () => (await import('./bell')).openBell({ repo, draw: deps.draw }));
    return bell;
  }

  return {
    /** None before it was fetched. */
    opened: () => bell,
    /** All that a contest asks about. Rejects when it can't be had. */
    async fetch({ stations }: BellState) {
      const { fetch } = await open();
      await deps.load(() => fetch(stations));
    },
    /** Rejects when its words can't be had. */
    async setUp(band: Band) {
      page = (await open()).settings({ ...deps, band });
    },
    settings: () => page?.(),
  };
}
