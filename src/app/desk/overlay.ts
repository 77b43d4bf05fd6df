import { region } from '../../content/catalogue';
import type { Line } from '../../domain/content';
import type { DeskRepo } from '../../domain/desk/desk';
import { type Change, isWaiting, keyOf, type LineRules, laidOver, waitingKey } from '../../domain/desk/overlay';
import { parseChange } from '../../domain/desk/overlay-file';
import type { Desk } from '../../domain/desk/overlay-judge';
import { today } from '../../lib/time';
import { loadFilled } from './leader-file';

/** The changes of this desk, laid over the region's lines. Rejects when its rules can't be had. */
export async function openOverlay(repo: DeskRepo, onLines: (lines: readonly Line[]) => void) {
  const rules: LineRules = await loadFilled('lines');
  const shelf = repo.shelf<Change>('overlay', parseChange);
  let changes: readonly Change[] = [];
  let waiting: readonly Change[] = [];

  async function look() {
    const rows = await shelf.all();
    const valuesOf = (unseen: boolean) => rows.flatMap(({ key, value }) => (isWaiting(key) === unseen ? [value] : []));
    changes = valuesOf(false);
    waiting = valuesOf(true);
    onLines(laidOver(region.lines, changes, rules));
  }
  await look();

  return {
    rules,
    look,
    changes: () => changes,
    /** Brought by a backup, and not looked at yet. */
    waiting: () => waiting,
    desk: (): Desk => ({ lines: region.lines, held: changes, rules, today: today() }),
    /** All of them or none. */
    async keep(next: readonly Change[]) {
      await shelf.put(next.map((change) => ({ key: keyOf(change), value: change })));
      await look();
    },
    async dropWaiting() {
      await shelf.drop(waiting.map((change) => waitingKey(keyOf(change))));
      await look();
    },
    async drop(change: Change) {
      await shelf.drop([keyOf(change)]);
      await look();
    },
  };
}
