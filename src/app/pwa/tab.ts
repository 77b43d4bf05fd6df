import { withTimeout } from '../../lib/time';

/** This tab, as far as loading it anew goes: never in the middle of anything, and never for ever. */
export interface Tab {
  isSafe(): boolean;
  /** @see Pwa.setSafe */
  setSafe(safe: boolean): void;
  /** Now, or as soon as it is safe. */
  reload(): void;
  /** Runs when all tabs are safe, and keeps them from beginning anything meanwhile. @returns false when one is not, or can't be asked */
  whenAllSafe(run: () => void): Promise<boolean>;
  /** @see Pwa.loadPart */
  loadPart<T>(load: () => Promise<T>): Promise<T>;
}

/** Held, shared, by every tab that must not be reloaded. The browser lets go of it when a tab dies, so that none blocks for ever. */
const BUSY = 'kn-busy';
/** In `history.state`: this page was already reloaded for a missing part. Lives as long as the tab's entry and touches no storage. */
const RETRIED = 'retried';
const REFETCH_LIMIT = 20_000;

/** The network may be there and the host not: then loading anew helps nobody, and takes away what the page has just said. */
const hostAnswers = (window: Window, base: string): Promise<boolean> =>
  withTimeout(window.fetch(new URL('sw.js', base).href, { method: 'HEAD', cache: 'no-store' }), REFETCH_LIMIT).then(
    () => true,
    () => false,
  );

/** What a Wi-Fi answered in place of a part, with leave to keep it, would be that part after a reload too. Which one it was, not every browser says. */
function refetchParts(window: Window, base: string): Promise<unknown> {
  const ours = new URL('./', base).href;
  const names = window.performance.getEntriesByType('resource').map(({ name }) => name);
  const fetched = [...new Set(names)]
    .filter((name) => name.startsWith(ours))
    .map((name) => window.fetch(name, { cache: 'reload' }).then((response) => response.blob()));
  return withTimeout(Promise.allSettled(fetched), REFETCH_LIMIT).catch(() => undefined);
}

/** @param locks without them other tabs cannot be asked */
export function createTab(window: Window, base: string, locks: LockManager | undefined): Tab {
  let safe = true;
  let waits = false;
  let release: (() => void) | undefined;

  const reload = () => {
    waits = !safe;
    if (safe) window.location.reload();
  };

  return {
    isSafe: () => safe,
    reload,
    setSafe(value) {
      if (safe === value) return;
      safe = value;
      if (safe) {
        release?.();
        release = undefined;
        if (waits) reload();
        return;
      }
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      // Refused only while the page goes away; then nothing is left to protect.
      locks?.request(BUSY, { mode: 'shared' }, () => until).catch(() => {});
    },
    async whenAllSafe(run) {
      if (!safe || !locks) return false;
      return locks.request(BUSY, { ifAvailable: true }, (lock) => {
        if (lock) run();
        return lock !== null;
      });
    },
    async loadPart(load) {
      const { history } = window;
      try {
        const part = await load();
        if (history.state?.[RETRIED]) history.replaceState({ ...history.state, [RETRIED]: false }, '');
        return part;
      } catch (error) {
        if (window.navigator.onLine) {
          const again = !history.state?.[RETRIED];
          history.replaceState({ ...history.state, [RETRIED]: true }, '');
          void hostAnswers(window, base).then(async (answers) => {
            if (!answers) return history.replaceState({ ...history.state, [RETRIED]: !again }, '');
            await refetchParts(window, base);
            if (again) reload();
          });
        }
        throw error;
      }
    },
  };
}
