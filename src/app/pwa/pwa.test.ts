import { describe, expect, it, vi } from 'vitest';
import { createPwa, type PwaDeps } from './pwa';

/** A worker that remembers what it is told, and keeps and counts its files. */
class Worker extends EventTarget {
  state: ServiceWorkerState;
  readonly asked: (string | { keep: string })[] = [];
  cached: number;
  missing: string[];
  /** What it can't fetch. */
  gone: string[] = [];
  constructor(state: ServiceWorkerState, cached = 3, missing: string[] = []) {
    super();
    this.state = state;
    this.cached = cached;
    this.missing = missing;
  }
  postMessage(message: string | { keep: string }, ports: MessagePort[] = []) {
    this.asked.push(message);
    ports[0]?.postMessage(typeof message === 'string' ? this.count() : this.keep(message.keep));
    ports[0]?.close();
  }
  count() {
    return { cached: this.cached, expected: 3, missing: this.missing };
  }
  keep(url: string) {
    if (this.gone.includes(url)) return false;
    this.missing = this.missing.filter((each) => each !== url);
    this.cached += 1;
    return true;
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
  const fetched: [string, RequestInit][] = [];
  const host = { gone: false };
  const window = Object.assign(new EventTarget(), {
    history,
    location: { reload },
    navigator: { onLine: true },
    setInterval: vi.fn(),
    performance: {
      getEntriesByType: () => [
        { name: 'https://play.test/vui/assets/map.js' },
        { name: 'https://play.test/vui/assets/map.js' },
        { name: 'chrome-extension://other/a.js' },
      ],
    },
    fetch: async (url: string, init: RequestInit) => {
      if (init.method === 'HEAD' && host.gone) throw new TypeError('Failed to fetch');
      if (init.method !== 'HEAD') fetched.push([url, init]);
      return new Response('');
    },
  });
  const register = vi.fn(async () => registration);
  const workers = Object.assign(new EventTarget(), { controller: null as object | null, register });
  const pwa = createPwa({ window, base: 'https://play.test/vui/', workers, locks } as unknown as PwaDeps);
  return { pwa, window, workers, register, registration, reload, fetched, host };
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

  it('has the worker fetch what is missing, one file after the other, and counts again', async () => {
    const { pwa, registration } = tab();
    const worker = new Worker('activated', 1, ['b.js', 'c.js']);
    registration.active = worker;
    const seen: unknown[] = [];
    pwa.subscribe(({ ready, percent }) => seen.push([ready, percent]));
    await pwa.start();
    await vi.waitFor(() => expect(pwa.state().ready).toBe('yes'));
    expect(worker.asked).toEqual(['COUNT', { keep: 'b.js' }, { keep: 'c.js' }, 'COUNT']);
    expect(seen).toEqual([
      ['working', 33],
      ['working', 66],
      ['yes', undefined],
    ]);
  });

  it('goes on to the other files after one that cannot be had, and tries again when somebody comes back', async () => {
    const { pwa, window, registration } = tab();
    const worker = new Worker('activated', 1, ['b.js', 'c.js']);
    worker.gone = ['b.js'];
    registration.active = worker;
    await pwa.start();
    await vi.waitFor(() => expect(worker.asked).toHaveLength(4));
    await vi.waitFor(() => expect(pwa.state()).toMatchObject({ ready: 'no', percent: undefined }));
    expect(worker.missing).toEqual(['b.js']);
    worker.gone = [];
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(pwa.state().ready).toBe('yes'));
  });

  it('asks for nothing without network', async () => {
    const { pwa, window, registration } = tab();
    window.navigator.onLine = false;
    registration.active = new Worker('activated', 1, ['b.js', 'c.js']);
    await pwa.start();
    await vi.waitFor(() => expect(registration.active?.asked).toEqual(['COUNT']));
    window.dispatchEvent(new Event('focus'));
    expect(registration.active.asked).toEqual(['COUNT']);
    expect(pwa.state()).toMatchObject({ ready: 'no', percent: undefined });
  });

  it('says when the network changes what it sends, until all is there', async () => {
    const { pwa, workers, registration } = tab();
    await pwa.start();
    workers.dispatchEvent(new MessageEvent('message', { data: 'CHANGED' }));
    expect(pwa.state().changed).toBe(true);
    registration.active = new Worker('activated');
    registration.installing = new Worker('installing');
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing.become('activated');
    await vi.waitFor(() => expect(pwa.state()).toMatchObject({ ready: 'yes', changed: false }));
    workers.dispatchEvent(new MessageEvent('message', { data: 'CHANGED' }));
    expect(pwa.state().changed).toBe(false);
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
    expect(pwa.state()).toEqual({ ready: 'no', percent: undefined, changed: false, update: false, canInstall: false });
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

  it('that did not have to wait, as no page was held by a worker, are come to as well', async () => {
    const registration = new Registration();
    registration.active = new Worker('activated');
    const { pwa, reload } = tab(fakeLocks(), registration);
    await pwa.start();
    registration.installing = new Worker('installing');
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing.become('installed');
    registration.active = registration.installing;
    registration.active.become('activated');
    expect(pwa.state().update).toBe(true);
    expect(await pwa.applyUpdate()).toBe(true);
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
    const { pwa, reload, fetched } = tab();
    await expect(pwa.loadPart(gone)).rejects.toThrow('dynamically');
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    await expect(pwa.loadPart(gone)).rejects.toThrow('dynamically');
    await vi.waitFor(() => expect(fetched).toHaveLength(2));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is asked for past the HTTP cache before that, with all that it may need', async () => {
    const { pwa, reload, fetched } = tab();
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    expect(reload).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(fetched).toEqual([['https://play.test/vui/assets/map.js', { cache: 'reload' }]]);
  });

  it('may be mended again after a part was loaded', async () => {
    const { pwa, reload } = tab();
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    expect(await pwa.loadPart(async () => 7)).toBe(7);
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
  });

  it('keeps what else stands in the history entry, and waits for a safe screen', async () => {
    const { pwa, window, reload, fetched } = tab();
    window.history.state = { screen: 'map' };
    pwa.setSafe(false);
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    expect(window.history.state).toMatchObject({ screen: 'map' });
    await vi.waitFor(() => expect(fetched).toHaveLength(1));
    expect(reload).not.toHaveBeenCalled();
    pwa.setSafe(true);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('is not helped by a reload where the host does not answer, and may be later', async () => {
    const { pwa, window, reload, fetched, host } = tab();
    host.gone = true;
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    await vi.waitFor(() => expect(window.history.state).toMatchObject({ retried: false }));
    expect(reload).not.toHaveBeenCalled();
    expect(fetched).toEqual([]);
    host.gone = false;
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('is not helped by a reload without network', async () => {
    const { pwa, window, reload, fetched } = tab();
    window.navigator.onLine = false;
    await expect(pwa.loadPart(gone)).rejects.toThrow();
    expect(fetched).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('installing', () => {
  it('is not offered before everything is there', async () => {
    const { pwa, window, registration } = tab();
    const worker = new Worker('activated', 2, ['c.js']);
    worker.gone = ['c.js'];
    registration.active = worker;
    window.dispatchEvent(new Event('beforeinstallprompt', { cancelable: true }));
    await pwa.start();
    await vi.waitFor(() => expect(worker.asked).toHaveLength(3));
    expect(pwa.state().canInstall).toBe(false);
    worker.gone = [];
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(pwa.state()).toMatchObject({ ready: 'yes', canInstall: true }));
  });

  it('offers what the browser offered, once', async () => {
    const { pwa, window, registration } = tab();
    registration.active = new Worker('activated');
    await pwa.start();
    await vi.waitFor(() => expect(pwa.state().ready).toBe('yes'));
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
