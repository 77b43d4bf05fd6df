import { voiceOf } from '../content/catalogue';
import type { Recorded } from '../game/recorded';
import { speakerName } from '../i18n/people';

/** @throws what is no pack: a captive portal answers with a page of its own */
async function open(station: string, address: string, cache: RequestCache): Promise<Recorded> {
  const response = await fetch(address, { cache });
  const [bytes, { openRecorded }] = await Promise.all([response.arrayBuffer(), import('../game/recorded')]);
  return openRecorded(station, bytes, speakerName('mai'));
}

/**
 * How to fetch what was recorded of a station, if anything was. The worker does not keep it, as megabytes would come to every machine that
 * nobody plays on: the browser's own cache has it from the first time on. Past that once, where the answer was something else.
 */
export const recordingsOf = (station: string, address = voiceOf(station)): (() => Promise<Recorded>) | undefined =>
  address === undefined ? undefined : () => open(station, address, 'default').catch(() => open(station, address, 'reload'));
