import { region } from '../../content/catalogue';
import type { Line } from '../../domain/content';
import type { DeskRepo } from '../../domain/desk/desk';
import { childLines } from '../../domain/region';
import { anything } from '../../lib/check';
import { today } from '../../lib/time';
import type { Pwa } from '../pwa/pwa';

/* The region's lines as this desk knows them. The children's half knows nothing of it: there the release alone says what is right. */

let lines: readonly Line[] = region.lines;

export const linesHere = (): readonly Line[] => lines;

/** From now on for every room. */
export const setLines = (next: readonly Line[]): void => {
  lines = next;
};

/** A line, verified or not, which a leader is shown too; none that is over. */
export const lineOf = (id: string): Line | undefined => lines.find((line) => line.id === id && line.status !== 'expired');

/** What papers for children may have beside the numbers of the whole country: verified here, for children. */
export const localLines = (): readonly Line[] => childLines({ lines }, today()).filter(({ number }) => number.length > 3);

/** Fetches what lays the changes of this desk over the lines, if there are any. Without it the lines of the release stand. */
export async function layOver(repo: DeskRepo, load: Pwa['loadPart']): Promise<void> {
  if ((await repo.shelf('overlay', anything).all()).length === 0) return;
  await load(() => import('./overlay'))
    .then(({ openOverlay }) => openOverlay(repo, setLines))
    .catch(() => undefined);
}
