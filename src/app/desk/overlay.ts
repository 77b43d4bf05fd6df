import { region } from '../../content/catalogue';
import type { Line } from '../../domain/content';
import type { DeskRepo } from '../../domain/desk/desk';
import { type Change, keyOf, type LineRules, laidOver } from '../../domain/desk/overlay';
import { parseChange } from '../../domain/desk/overlay-file';
import type { Desk } from '../../domain/desk/overlay-judge';
import { today } from '../../lib/time';
import { loadFilled } from './leader-file';

/** The changes of this desk, laid over the region's lines. Rejects when its rules can't be had. */
export async function openOverlay(repo: DeskRepo, onLines: (lines: readonly Line[]) => void) {
  const rules: LineRules = await loadFilled('lines');
  const shelf = repo.shelf<Change>('overlay', parseChange);
  let changes: readonly Change[] = [];

  async function look() {
    changes = (await shelf.all()).map(({ value }) => value);
    onLines(laidOver(region.lines, changes, rules));
  }
  await look();

  return {
    rules,
    look,
    changes: () => changes,
    desk: (): Desk => ({ lines: region.lines, held: changes, rules, today: today() }),
    /** All of them or none. */
    async keep(next: readonly Change[]) {
      await shelf.put(next.map((change) => ({ key: keyOf(change), value: change })));
      await look();
    },
    async drop(change: Change) {
      await shelf.drop([keyOf(change)]);
      await look();
    },
  };
}
