import { afterAll, expect, it, vi } from 'vitest';
import { handIn } from '../../tests/hand-ins';
import { writeHandIn } from '../domain/report/file';
import type { Ask, Tell } from './messages';

afterAll(() => {
  vi.unstubAllGlobals();
});

it('goes on after something that failed, and says that it did', async () => {
  const told: Tell[] = [];
  let ask: (message: Ask) => void = () => undefined;
  vi.stubGlobal('postMessage', (message: Tell) => told.push(message));
  vi.stubGlobal('addEventListener', (_: string, listener: (event: { data: Ask }) => void) => {
    ask = (data) => listener({ data });
  });
  await import('./worker');
  const file = new File([writeHandIn(handIn(1))], '1.txt');
  const lost = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File;
  ask({ ask: 'open', unit: 'Xã', fields: [] });
  ask({ ask: 'read', files: [file], of: 1, last: true });
  ask({ ask: 'hand-up', unit: { id: 'xa', name: 'x'.repeat(200), level: 'commune' }, made: '2026-11-30' });
  ask({ ask: 'list', list: lost });
  ask({ ask: 'hand-up', unit: { id: 'xa', name: 'Xã', level: 'commune' }, made: '2026-11-30' });
  await expect
    .poll(() => told.filter(({ tell }) => tell === 'failed' || tell === 'file').map(({ tell }) => tell))
    .toEqual(['failed', 'failed', 'file']);
});
