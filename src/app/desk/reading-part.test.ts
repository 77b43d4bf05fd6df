import { expect, it, vi } from 'vitest';
import { begin } from '../../domain/desk/show';
import type { ReadingDeps } from './reading-asks';
import { createReadingPart } from './reading-part';

const open = vi.fn();
vi.mock('./card-reading', () => ({ openReading: () => ({ open, shut: vi.fn(), isOpen: () => false }) }));

const plan = {
  wish: { stations: [], minutes: 35, equipment: 'projector', band: 'B' },
  blocks: [{ id: 'v', kind: 'vote', minutes: 6 }],
} as const;

/** @param meanwhile what happens while the room is fetched */
async function asked(meanwhile: (part: ReturnType<typeof createReadingPart>, leave: () => void) => void) {
  open.mockClear();
  let isSeen = true;
  const load = async <T>(fetch: () => Promise<T>) => {
    const fetched = await fetch();
    meanwhile(part, () => {
      isSeen = false;
    });
    return fetched;
  };
  const draw = vi.fn();
  const deps = { draw, land: vi.fn(), show: () => begin(plan, 0) } as unknown as ReadingDeps;
  const part = createReadingPart({ ...deps, load, isSeen: () => isSeen });
  part.opener()?.();
  await vi.dynamicImportSettled();
  return open.mock.calls.length;
}

it('opens no camera where the leader has gone meanwhile, or another tab has the session', async () => {
  expect(await asked(() => undefined)).toBe(1);
  expect(await asked((_, leave) => leave())).toBe(0);
  expect(await asked((part) => part.close())).toBe(0);
});
