import { listeners, type Unsubscribe } from '../../lib/store';
import { createTab } from './tab';
import { completeCache, scriptUrl } from './worker';

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

const HOURS = 60 * 60 * 1000;

export function createPwa(deps: PwaDeps): Pwa {
  const { window, base, workers } = deps;
  const tab = createTab(window, base, deps.locks);
  const changed = listeners<PwaState>();
  let state: PwaState = { ready: 'no', percent: undefined, changed: false, update: false, canInstall: false };
  let registration: ServiceWorkerRegistration | undefined;
  let offer: InstallEvent | undefined;
  let completing = false;

  const set = (part: Partial<Omit<PwaState, 'canInstall'>>) => {
    const next = { ...state, ...part };
    state = { ...next, canInstall: offer !== undefined && next.ready === 'yes' };
    changed.emit(state);
  };

  async function complete(): Promise<void> {
    const active = registration?.active;
    if (!active || completing) return;
    completing = true;
    const whole = await completeCache(active, window.navigator.onLine, (percent) => set({ ready: 'working', percent }));
    completing = false;
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
        if (hadController) tab.reload();
        hadController = true;
      });
      workers.addEventListener('message', ({ data }) => {
        if (data === 'CHANGED') set({ changed: state.ready !== 'yes' });
      });
      try {
        watch(await workers.register(scriptUrl(window, base), { scope: './', updateViaCache: 'none' }));
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

    setSafe: tab.setSafe,
    loadPart: tab.loadPart,

    async applyUpdate() {
      const waiting = registration?.waiting;
      // A version does not wait where no page was the older worker's, as at a first visit: only this page is old.
      if (!waiting && state.update && tab.isSafe()) {
        tab.reload();
        return true;
      }
      // Where other tabs cannot be asked the waiting version comes when the last tab is closed.
      if (!waiting) return false;
      return tab.whenAllSafe(() => {
        // A page that no worker controls yet (its very first visit) gets no `controllerchange`.
        waiting.addEventListener('statechange', () => {
          if (waiting.state === 'activated') tab.reload();
        });
        waiting.postMessage('SKIP_WAITING');
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
  };
}
