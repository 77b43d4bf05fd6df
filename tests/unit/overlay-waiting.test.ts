import { expect, it, vi } from 'vitest';
import { openOverlay } from '../../src/app/desk/overlay';
import { region } from '../../src/content/catalogue';
import type { DeskRepo, Kept } from '../../src/domain/desk/desk';
import { type Change, keyOf, waitingKey } from '../../src/domain/desk/overlay';

/* Of the changes that a backup brought none counts before somebody has taken it. */

const local = region.lines.find(({ number }) => number.length > 3);
const change: Change = { line: local?.id ?? '', do: 'renumber', number: '02593822222', by: 'leader', day: '2026-11-01' };

it('lays over only what was seen', async () => {
  const rows = new Map<string, Change>([[waitingKey(keyOf(change)), change]]);
  const shelf = {
    all: async (): Promise<Kept<Change>[]> => [...rows].map(([key, value]) => ({ key, value })),
    put: async (all: readonly Kept<Change>[]) => {
      for (const { key, value } of all) rows.set(key, value);
    },
    drop: async (keys: readonly string[]) => {
      for (const key of keys) rows.delete(key);
    },
  };
  const onLines = vi.fn();
  const numberNow = () => onLines.mock.lastCall?.[0].find(({ id }: { id: string }) => id === change.line).number;
  const overlay = await openOverlay({ shelf: () => shelf } as unknown as DeskRepo, onLines);
  expect([numberNow(), overlay.changes(), overlay.waiting()]).toEqual([local?.number, [], [change]]);

  await overlay.keep([change]);
  await overlay.dropWaiting();
  expect([numberNow(), overlay.changes(), overlay.waiting()]).toEqual([change.number, [change], []]);
  expect([...rows.keys()]).toEqual([keyOf(change)]);
});
