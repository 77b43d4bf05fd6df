import { listeners, type Unsubscribe } from '../lib/store';

/** What the screens show of installing, offline and updates. */
export interface PwaState {
  /** `yes` only after the worker counted every file of its list in the cache. */
  ready: 'no' | 'working' | 'yes';
  /** A newer version is fetched and waits for `applyUpdate`. */
  update: boolean;
  /** The browser offers to install; `install` shows its question. */
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
   * Loads a part on demand (`loadPart(() => import('...'))`). When the part is gone because a newer version was put on the host, the
   * page is reloaded once: at once on a safe screen, else when it becomes one. The error is thrown on, for a friendly message meanwhile.
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

/** Asks a worker how much of its list is in the cache. @returns false too when it does not answer within 10 s */
function isComplete(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const limit = setTimeout(() => resolve(false), COUNT_LIMIT);
    port1.onmessage = ({ data }: MessageEvent<{ cached: number; expected: number }>) => {
      clearTimeout(limit);
      port1.close();
      resolve(data.expected > 0 && data.cached === data.expected);
    };
    worker.postMessage('COUNT', [port2]);
  });
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
  let state: PwaState = { ready: 'no', update: false, canInstall: false };
  let registration: ServiceWorkerRegistration | undefined;
  let offer: InstallEvent | undefined;
  let safe = true;
  let reloadWaits = false;
  let releaseBusy: (() => void) | undefined;

  const set = (part: Partial<PwaState>) => {
    state = { ...state, ...part };
    changed.emit(state);
  };

  const reload = () => {
    reloadWaits = !safe;
    if (safe) window.location.reload();
  };

  async function countFiles(): Promise<void> {
    const active = registration?.active;
    if (active) set({ ready: (await isComplete(active)) ? 'yes' : 'no' });
  }

  function watch(found: ServiceWorkerRegistration) {
    registration = found;
    const follow = (worker: ServiceWorker | null) => {
      if (!worker) return;
      const first = !found.active;
      if (first) set({ ready: 'working' });
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed' && found.active) set({ update: true });
        if (worker.state === 'activated') void countFiles();
        if (worker.state === 'redundant' && first) set({ ready: 'no' });
      });
    };
    follow(found.installing);
    found.addEventListener('updatefound', () => follow(found.installing));
    if (found.waiting && found.active) set({ update: true });
    void countFiles();
  }

  /** A home-screen app on iOS may live for weeks without a navigation: we look ourselves, and not at all without network. */
  const look = () => {
    if (window.navigator.onLine) registration?.update().catch(() => {});
  };

  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallEvent;
    set({ canInstall: true });
  });
  window.addEventListener('appinstalled', () => {
    offer = undefined;
    set({ canInstall: false });
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
      try {
        watch(await workers.register(scriptUrl(deps), { scope: './', updateViaCache: 'none' }));
      } catch {
        // Private windows, policies of a school, no network at the first visit: played online, shown as "not ready offline".
        set({ ready: 'no' });
        return;
      }
      window.addEventListener('pageshow', look);
      window.addEventListener('focus', look);
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
      set({ canInstall: false });
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
        if (window.navigator.onLine && !history.state?.[RETRIED]) {
          history.replaceState({ ...history.state, [RETRIED]: true }, '');
          reload();
        }
        throw error;
      }
    },
  };
}

/** Shown by an app's own browser (Zalo, Facebook, any WebView): no install there, on iOS no worker either. */
const isInApp = (ua: string): boolean =>
  /\bZalo|FBAN|FBAV|FB_IAB|Messenger/i.test(ua) ||
  // Android marks every WebView so; on iOS only the missing "Safari/" tells one from the browser.
  /; wv\)/.test(ua) ||
  (/iPhone|iPad|iPod/.test(ua) && !/Safari\//.test(ua));

/** An iPad calls itself a Macintosh, but no Macintosh has a touch screen. */
const isIos = (ua: string, touchPoints: number): boolean => /iPhone|iPad|iPod/.test(ua) || (/Macintosh/.test(ua) && touchPoints > 1);

/** Runs from the home screen or as an installed app, which on iOS looks like a WebView. */
const isStandalone = (window: Window): boolean =>
  window.matchMedia('(display-mode: standalone)').matches || (window.navigator as { standalone?: boolean }).standalone === true;

/** What to say about installing where the browser itself does not offer it. Most need nothing said, and no question of style is asked for them. */
export function installHint(window: Window): 'inApp' | 'ios' | undefined {
  const { userAgent, maxTouchPoints } = window.navigator;
  const hint = isInApp(userAgent) ? 'inApp' : isIos(userAgent, maxTouchPoints) ? 'ios' : undefined;
  return hint && !isStandalone(window) ? hint : undefined;
}
