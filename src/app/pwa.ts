import { listeners, type Unsubscribe } from '../lib/store';
import { withTimeout } from '../lib/time';

/** What the screens show of installing, offline and updates. */
export interface PwaState {
  /** `yes` only after the worker counted every file of its list in the cache. */
  ready: 'no' | 'working' | 'yes';
  /** While the other stations are fetched: how much of everything is in the cache. */
  percent: number | undefined;
  /** The network answers with something else than our files (a sign-in page, a proxy that writes into pages): this way it never gets ready. */
  changed: boolean;
  /** A newer version is fetched and waits for `applyUpdate`. */
  update: boolean;
  /** Everything is ready and the browser offers to install; `install` shows its question. */
  canInstall: boolean;
}

/** The browser, as far as it is used here; each part may be missing (old WebViews, plain http). */
export interface PwaDeps {
  window: Window & typeof globalThis;
  /** `document.baseURI`: the worker lies beside index.html. */
  base: string;
  workers: ServiceWorkerContainer | undefined;
  locks: LockManager | undefined;
}

export interface Pwa {
  state(): PwaState;
  subscribe(listener: (state: PwaState) => void): Unsubscribe;
  /** Registers the worker. Never throws: without one the game plays on, online. */
  start(): Promise<void>;
  /**
   * Says whether this tab may be reloaded now (the map, a menu) or not (anything under way). Tabs begin safe.
   * Becoming safe carries out a reload that had to wait.
   */
  setSafe(safe: boolean): void;
  /** Changes to the waiting version and reloads every tab, if all tabs are safe. @returns false when nothing was done */
  applyUpdate(): Promise<boolean>;
  /** Shows the browser's own question. @returns whether the person agreed */
  install(): Promise<boolean>;
  /**
   * Loads a part on demand (`loadPart(() => import('...'))`). When the part is gone because a newer version was put on the host, or the
   * browser keeps something else in its place, the page is reloaded once: soon on a safe screen, else when it becomes one. The error is
   * thrown on, for a friendly message meanwhile.
   */
  loadPart<T>(load: () => Promise<T>): Promise<T>;
}

/** `beforeinstallprompt` (Chromium only, not in TypeScript's library). */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
  userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Trusted Types (not in TypeScript's library yet). */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

/** Held, shared, by every tab that must not be reloaded. The browser lets go of it when a tab dies, so that none blocks for ever. */
const BUSY = 'kn-busy';
/** In `history.state`: this page was already reloaded for a missing part. Lives as long as the tab's entry and touches no storage. */
const RETRIED = 'retried';
const HOURS = 60 * 60 * 1000;
const COUNT_LIMIT = 10_000;
/** For one file on a very slow line. */
const KEEP_LIMIT = 60_000;
const REFETCH_LIMIT = 20_000;

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

/** What a Wi-Fi answered in place of a part, with leave to keep it, would be that part after a reload too. Which one it was, not every browser says. */
function refetchParts({ window, base }: PwaDeps): Promise<unknown> {
  const ours = new URL('./', base).href;
  const names = window.performance.getEntriesByType('resource').map(({ name }) => name);
  const fetched = [...new Set(names)]
    .filter((name) => name.startsWith(ours))
    .map((name) => window.fetch(name, { cache: 'reload' }).then((response) => response.blob()));
  return withTimeout(Promise.allSettled(fetched), REFETCH_LIMIT).catch(() => undefined);
}

/** The worker's address in the form the page's policy asks for. */
function scriptUrl(deps: PwaDeps): string {
  const url = new URL('sw.js', deps.base).href;
  const { trustedTypes } = deps.window as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy('app-sw', {
    createScriptURL(asked) {
      if (asked !== url) throw new TypeError(`not our worker: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(url) as string;
}

export function createPwa(deps: PwaDeps): Pwa {
  const { window, workers, locks } = deps;
  const changed = listeners<PwaState>();
  let state: PwaState = { ready: 'no', percent: undefined, changed: false, update: false, canInstall: false };
  let registration: ServiceWorkerRegistration | undefined;
  let offer: InstallEvent | undefined;
  let completing = false;
  let safe = true;
  let reloadWaits = false;
  let releaseBusy: (() => void) | undefined;

  const set = (part: Partial<Omit<PwaState, 'canInstall'>>) => {
    const next = { ...state, ...part };
    state = { ...next, canInstall: offer !== undefined && next.ready === 'yes' };
    changed.emit(state);
  };

  const reload = () => {
    reloadWaits = !safe;
    if (safe) window.location.reload();
  };

  /** Counts; has the worker fetch what is missing, file by file, and counts again. What was there before the machine went off stays. */
  async function complete(): Promise<void> {
    const active = registration?.active;
    if (!active || completing) return;
    completing = true;
    const count = () => ask<Count>(active, 'COUNT', COUNT_LIMIT);
    let counted = await count();
    const { missing = [], expected = 0, cached = 0 } = counted ?? {};
    if (missing.length > 0 && window.navigator.onLine) {
      let there = cached;
      for (const url of missing) {
        set({ ready: 'working', percent: Math.floor((100 * there) / expected) });
        const kept = await ask<boolean>(active, { keep: url }, KEEP_LIMIT);
        if (kept === undefined) break;
        if (kept) there += 1;
      }
      counted = await count();
    }
    completing = false;
    const whole = counted !== undefined && counted.expected > 0 && counted.cached === counted.expected;
    set({ ready: whole ? 'yes' : 'no', percent: undefined, changed: state.changed && !whole });
  }

  function watch(found: ServiceWorkerRegistration) {
    registration = found;
    const follow = (worker: ServiceWorker | null) => {
      if (!worker) return;
      const first = !found.active;
      if (first) set({ ready: 'working' });
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed' && found.active) set({ update: true });
        if (worker.state === 'activated') void complete();
        if (worker.state === 'redundant' && first) set({ ready: 'no' });
      });
    };
    follow(found.installing);
    found.addEventListener('updatefound', () => follow(found.installing));
    if (found.waiting && found.active) set({ update: true });
    void complete();
  }

  /** A home-screen app on iOS may live for weeks without a navigation: we look ourselves, and not at all without network. */
  const look = () => {
    if (!window.navigator.onLine) return;
    registration?.update().catch(() => {});
    if (state.ready !== 'yes') void complete();
  };

  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallEvent;
    set({});
  });
  window.addEventListener('appinstalled', () => {
    offer = undefined;
    set({});
  });

  return {
    state: () => state,
    subscribe: changed.on,

    async start() {
      if (!workers) return;
      // The very first worker takes over nothing; only a change of workers makes this page an old one.
      let hadController = workers.controller !== null;
      workers.addEventListener('controllerchange', () => {
        if (hadController) reload();
        hadController = true;
      });
      workers.addEventListener('message', ({ data }) => {
        if (data === 'CHANGED') set({ changed: state.ready !== 'yes' });
      });
      try {
        watch(await workers.register(scriptUrl(deps), { scope: './', updateViaCache: 'none' }));
      } catch {
        // Private windows, policies of a school, no network at the first visit: played online, shown as "not ready offline".
        set({ ready: 'no' });
        return;
      }
      window.addEventListener('pageshow', look);
      window.addEventListener('focus', look);
      window.addEventListener('online', look);
      window.setInterval(look, 6 * HOURS);
    },

    setSafe(value) {
      if (safe === value) return;
      safe = value;
      if (safe) {
        releaseBusy?.();
        releaseBusy = undefined;
        if (reloadWaits) reload();
        return;
      }
      const until = new Promise<void>((resolve) => {
        releaseBusy = resolve;
      });
      // Refused only while the page goes away; then nothing is left to protect.
      locks?.request(BUSY, { mode: 'shared' }, () => until).catch(() => {});
    },

    async applyUpdate() {
      const waiting = registration?.waiting;
      // A version does not wait where no page was the older worker's, as at a first visit: only this page is old.
      if (!waiting && state.update && safe) {
        reload();
        return true;
      }
      // Without locks other tabs cannot be asked; the waiting version then comes when the last tab is closed.
      if (!waiting || !safe || !locks) return false;
      return locks.request(BUSY, { ifAvailable: true }, (lock) => {
        if (!lock) return false;
        // A page that no worker controls yet (its very first visit) gets no `controllerchange`.
        waiting.addEventListener('statechange', () => {
          if (waiting.state === 'activated') reload();
        });
        waiting.postMessage('SKIP_WAITING');
        return true;
      });
    },

    async install() {
      const asked = offer;
      if (!asked) return false;
      // The browser answers one event once.
      offer = undefined;
      set({});
      await asked.prompt();
      return (await asked.userChoice).outcome === 'accepted';
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
          void refetchParts(deps).then(() => again && reload());
        }
        throw error;
      }
    },
  };
}
