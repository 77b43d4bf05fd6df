import { describe, expect, it, vi } from 'vitest';
import { createPwa, installHint, type PwaDeps } from './pwa';

const android = 'Mozilla/5.0 (Linux; Android 12; SM-A025F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('what is said about installing', () => {
  const hint = (userAgent: string, { touch = 5, installed = false } = {}) =>
    installHint({ navigator: { userAgent, maxTouchPoints: touch }, matchMedia: () => ({ matches: installed }) } as unknown as Window);

  it.each([
    [android, undefined],
    [`${android.replace('SM-A025F', 'SM-A025F; wv')}`, 'inApp'],
    [`${android.replace('SM-A025F', 'SM-A025F; wv')} Zalo android/12100767 ZaloTheme/light ZaloLanguage/vi`, 'inApp'],
    [`${android} [FB_IAB/FB4A;FBAV/440.0.0.0;]`, 'inApp'],
    [`${iphone} Version/17.4 Mobile/15E148 Safari/604.1`, 'ios'],
    [`${iphone} CriOS/122.0 Mobile/15E148 Safari/604.1`, 'ios'],
    [`${iphone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/447.0]`, 'inApp'],
    [`${iphone} Mobile/15E148 Zalo iOS/530 ZaloTheme/light`, 'inApp'],
    [`${iphone} Mobile/15E148`, 'inApp'],
  ])('%s', (ua, expected) => {
    expect(hint(ua)).toBe(expected);
  });

  it('is nothing in an installed app, which looks like a WebView', () => {
    expect(hint(`${iphone} Mobile/15E148`, { installed: true })).toBeUndefined();
    expect(hint(`${iphone} Version/17.4 Mobile/15E148 Safari/604.1`, { installed: true })).toBeUndefined();
  });

  it('knows an iPad that calls itself a Macintosh', () => {
    const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';
    expect(hint(mac, { touch: 5 })).toBe('ios');
    expect(hint(mac, { touch: 0 })).toBeUndefined();
  });
});

/** A worker that counts what it is told and answers COUNT. */
class Worker extends EventTarget {
  state: ServiceWorkerState;
  readonly asked: string[] = [];
  readonly cached: number;
  constructor(state: ServiceWorkerState, cached = 3) {
    super();
    this.state = state;
    this.cached = cached;
  }
  postMessage(message: string, ports: MessagePort[] = []) {
    this.asked.push(message);
    ports[0]?.postMessage({ cached: this.cached, expected: 3 });
    ports[0]?.close();
  }
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  active: Worker | null = null;
  installing: Worker | null = null;
  waiting: Worker | null = null;
  updates = 0;
  async update() {
    this.updates += 1;
  }
}

/** Web Locks for one name, as far as we use them: any number of shared holders, or one exclusive. */
function fakeLocks() {
  let held = 0;
  return {
    async request(_name: string, options: LockOptions, use: (lock: object | null) => unknown) {
      const busy = options.mode !== 'shared' && held > 0;
      if (busy) return use(null);
      held += 1;
      try {
        return await use({});
      } finally {
        held -= 1;
      }
    },
  };
}

function tab(locks: object | undefined = fakeLocks(), registration = new Registration()) {
  const reload = vi.fn();
  const history = {
    state: null as Record<string, unknown> | null,
    replaceState(state: Record<string, unknown>) {
      history.state = state;
    },
  };
  const window = Object.assign(new EventTarget(), { history, location: { reload }, navigator: { onLine: true }, setInterval: vi.fn() });
  const register = vi.fn(async () => registration);
  const workers = Object.assign(new EventTarget(), { controller: null as object | null, register });
  const pwa = createPwa({ window, base: 'https://play.test/vui/', workers, locks } as unknown as PwaDeps);
  return { pwa, window, workers, register, registration, reload };
}

describe('ready for offline', () => {
  it('registers beside the page, past the HTTP cache, through its own Trusted Types policy', async () => {
    const { pwa, window, register } = tab();
    const policies: string[] = [];
    Object.assign(window, {
      trustedTypes: {
        createPolicy(name: string, rules: { createScriptURL(url: string): string }) {
          policies.push(name);
          expect(() => rules.createScriptURL('https://elsewhere.test/sw.js')).toThrow();
          return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) };
        },
      },
    });
    await pwa.start();
    expect(policies).toEqual(['app-sw']);
    expect(register).toHaveBeenCalledWith({ trusted: 'https://play.test/vui/sw.js' }, { scope: './', updateViaCache: 'none' });
  });

  it('is yes only when every file was counted', async () => {
    for (const [cached, ready] of [
      [3, 'yes'],
      [2, 'no'],
    ] as const) {
      const { pwa, registration } = tab();
      registration.active = new Worker('activated', cached);
      await pwa.start();
      await vi.waitFor(() => expect(registration.active?.asked).toEqual(['COUNT']));
      await vi.waitFor(() => expect(pwa.state().ready).toBe(ready));
    }
  });

  it('works while the first worker installs, and gives up with it', async () => {
    const { pwa, registration } = tab();
    const worker = new Worker('installing');
    registration.installing = worker;
    await pwa.start();
    expect(pwa.state().ready).toBe('working');
    worker.become('redundant');
    expect(pwa.state().ready).toBe('no');
  });

  it('plays on where workers are refused', async () => {
    const { pwa, register } = tab();
    register.mockRejectedValueOnce(new DOMException('no', 'SecurityError'));
    await pwa.start();
    expect(pwa.state()).toEqual({ ready: 'no', update: false, canInstall: false });
  });
});

describe('updates', () => {
  async function waiting(locks?: object) {
    const registration = new Registration();
    registration.active = new Worker('activated');
    registration.waiting = new Worker('installed');
    const one = tab(locks, registration);
    one.workers.controller = {};
    await one.pwa.start();
    return { ...one, worker: registration.waiting };
  }

  it('are shown, and applied when told', async () => {
    const { pwa, worker, workers, reload } = await waiting();
    expect(pwa.state().update).toBe(true);
    expect(worker.asked).toEqual([]);
    expect(await pwa.applyUpdate()).toBe(true);
    expect(worker.asked).toEqual(['SKIP_WAITING']);
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('wait for this tab', async () => {
    const { pwa, worker } = await waiting();
    pwa.setSafe(false);
    expect(await pwa.applyUpdate()).toBe(false);
    expect(worker.asked).toEqual([]);
  });

  it('wait for every other tab', async () => {
    const locks = fakeLocks();
    const { pwa, worker } = await waiting(locks);
    const other = tab(locks);
    other.pwa.setSafe(false);
    expect(await pwa.applyUpdate()).toBe(false);
    expect(worker.asked).toEqual([]);
    other.pwa.setSafe(true);
    await vi.waitFor(async () => expect(await pwa.applyUpdate()).toBe(true));
  });

  it('never reload in the middle of something, but right after', async () => {
    const { pwa, workers, reload } = await waiting();
    pwa.setSafe(false);
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    pwa.setSafe(true);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('do not reload a first visit when its first worker takes over', async () => {
    const { pwa, workers, reload } = tab();
    await pwa.start();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
  });

  it('are looked for at every return, but not without network', async () => {
    const { window, registration } = await waiting();
    window.dispatchEvent(new Event('pageshow'));
    expect(registration.updates).toBe(1);
    window.navigator.onLine = false;
    window.dispatchEvent(new Event('focus'));
    expect(registration.updates).toBe(1);
  });
});

describe('a part that cannot be loaded', () => {
  const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

  it('reloads once, not for ever', async () => {
    const { pwa, reload } = tab();
    await expect(pwa.loadPart(gone)).rejects.toThrow('dynamically');
    await expect(pwa.loadPart(gone)).rejects.toThrow('dynamically');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('may be mended again after a part was loaded', async () => {
    const { pwa, reload } = tab();
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    expect(await pwa.loadPart(async () => 7)).toBe(7);
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('keeps what else stands in the history entry, and waits for a safe screen', async () => {
    const { pwa, window, reload } = tab();
    window.history.state = { screen: 'map' };
    pwa.setSafe(false);
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    expect(window.history.state).toMatchObject({ screen: 'map' });
    expect(reload).not.toHaveBeenCalled();
    pwa.setSafe(true);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is not helped by a reload without network', async () => {
    const { pwa, window, reload } = tab();
    window.navigator.onLine = false;
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('installing', () => {
  it('offers what the browser offered, once', async () => {
    const { pwa, window } = tab();
    const seen: boolean[] = [];
    pwa.subscribe((state) => seen.push(state.canInstall));
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: vi.fn(async () => {}),
      userChoice: Promise.resolve({ outcome: 'accepted' }),
    });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(await pwa.install()).toBe(true);
    expect(await pwa.install()).toBe(false);
    expect(event.prompt).toHaveBeenCalledOnce();
    expect(seen).toEqual([true, false]);
  });
});
