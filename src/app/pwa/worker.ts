import { withTimeout } from '../../lib/time';

/** Trusted Types (not in TypeScript's library yet). */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

const COUNT_LIMIT = 10_000;
/** For one file on a very slow line. */
const KEEP_LIMIT = 60_000;

/** How many files of its list a worker has. */
interface Count {
  cached: number;
  expected: number;
  /** Their addresses; release 0.2 did not say. */
  missing?: string[];
}

/** Asks a worker. @returns nothing when it does not answer in time */
function ask<Answer>(worker: ServiceWorker, message: 'COUNT' | { keep: string }, limit: number): Promise<Answer | undefined> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Answer>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.postMessage(message, [port2]);
  });
  return withTimeout(answer, limit)
    .catch(() => undefined)
    .finally(() => port1.close());
}

/**
 * Counts what a worker has, has it fetch what is missing, file by file, and counts again. What was there before the machine went off stays.
 * @param online without network nothing is asked for
 * @param onPercent how much of everything is there, while the rest comes
 * @returns whether every file of its list was counted
 */
export async function completeCache(worker: ServiceWorker, online: boolean, onPercent: (percent: number) => void): Promise<boolean> {
  const count = () => ask<Count>(worker, 'COUNT', COUNT_LIMIT);
  let counted = await count();
  const { missing = [], expected = 0, cached = 0 } = counted ?? {};
  if (missing.length > 0 && online) {
    let there = cached;
    for (const url of missing) {
      onPercent(Math.floor((100 * there) / expected));
      const kept = await ask<boolean>(worker, { keep: url }, KEEP_LIMIT);
      if (kept === undefined) break;
      if (kept) there += 1;
    }
    counted = await count();
  }
  return counted !== undefined && counted.expected > 0 && counted.cached === counted.expected;
}

/**
 * The address of a worker in the form the page's policy asks for.
 * @param name of the Trusted Types policy, which is one for each worker: see `_headers`
 */
export function trusted(window: Window, url: string, name: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy(name, {
    createScriptURL(asked) {
      if (asked !== url) throw new TypeError(`not our worker: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(url) as string;
}

/** The service worker's address. @param base `document.baseURI`: it lies beside index.html */
export const scriptUrl = (window: Window, base: string): string => trusted(window, new URL('sw.js', base).href, 'app-sw');
