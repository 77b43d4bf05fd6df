import { afterEach, expect, it, vi } from 'vitest';
import { lineId } from '../lib/line-id';
import { pack } from '../lib/pack';
import { recordingsOf } from './recordings';

vi.mock('../content/catalogue', () => ({ voiceOf: () => undefined }));
afterEach(() => vi.unstubAllGlobals());

const whole = pack({ [lineId('mui-dinh', 'Rùa Mai', 'Chào em!')]: new Uint8Array([1]) });
const portal = '<!doctype html><title>Wi-Fi</title>';

it('fetches nothing of a station that has no recordings', () => {
  expect(recordingsOf('mui-dinh')).toBeUndefined();
});

it('asks once more, past the cache, when a captive portal answers with its own page', async () => {
  const fetch = vi.fn(async (_: string, { cache }: RequestInit) => new Response(cache === 'reload' ? whole.slice().buffer : portal));
  vi.stubGlobal('fetch', fetch);
  const recorded = await recordingsOf('mui-dinh', './voice.bin')?.();
  expect(recorded?.has('Chào em!', 'Rùa Mai')).toBe(true);
  expect(fetch).toHaveBeenCalledTimes(2);
  vi.stubGlobal('fetch', async () => new Response(portal));
  await expect(recordingsOf('mui-dinh', './voice.bin')?.()).rejects.toThrow(TypeError);
});
