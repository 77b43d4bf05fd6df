import { expect, it, vi } from 'vitest';
import { createQrReader } from './read';

it('a picture that was on its way when reading was ended is closed, and starts no worker', async () => {
  const worker = vi.fn();
  const close = vi.fn();
  const reader = createQrReader({ worker, canvas: vi.fn() });
  const reading = reader.read({ close } as unknown as ImageBitmap);
  reader.close();
  expect(await reading).toEqual([]);
  expect([worker.mock.calls.length, close.mock.calls.length]).toEqual([0, 1]);
});
