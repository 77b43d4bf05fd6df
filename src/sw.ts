declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly Entry[] };

/** A file of the game, as it is written into the list by vite.config.ts. */
export interface Entry {
  url: string;
  /** Of a file whose name carries no hash. */
  revision: string | null;
  integrity: string;
  /** 0: the game cannot be begun without it; else which of the other stations is the first to need it. */
  tier: number;
}

// In the order of their tiers.
const entries = self.__WB_MANIFEST;
const core = entries.filter(({ tier }) => tier === 0);

/** One cache for all releases, so that an update fetches only what changed. Its name, and the parameter below, are those of release 0.2. */
const CACHE = `workbox-precache-v2-${self.registration.scope}`;

const addressOf = ({ url }: Entry): string => new URL(url, self.location.href).href;
const byAddress = new Map(entries.map((entry) => [addressOf(entry), entry]));

function keyOf(entry: Entry): string {
  const key = new URL(addressOf(entry));
  if (entry.revision) key.searchParams.set('__WB_REVISION__', entry.revision);
  return key.href;
}

/** The file that an address means. Chat apps and social networks add parameters to every link they open; no page of ours depends on one. */
function entryAt(address: string): Entry | undefined {
  const { origin, pathname } = new URL(address);
  const plain = origin + pathname;
  return byAddress.get(plain) ?? byAddress.get(`${plain}${plain.endsWith('/') ? 'index' : ''}.html`);
}

/** What a page is served with, and what is counted: one way for both, or "ready offline" could be said and a start still fail. */
async function kept(entry: Entry): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  return cache.match(keyOf(entry), { ignoreVary: true });
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** Tells every page, those too that no worker holds yet, that the network answers with something else than the file. */
async function tellChanged(): Promise<void> {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage('CHANGED');
}

/**
 * A captive portal answers 200 with its own page for any file, and may have told the browser to keep that: what is not the file is asked
 * for again, past the HTTP cache.
 */
async function fetchWhole(entry: Entry, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(addressOf(entry), { cache }).catch(() => Response.error());
  const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer());
  const right = response.ok && (await hashOf(bytes)) === entry.integrity;
  if (!right && cache === 'default') return fetchWhole(entry, 'reload');
  if (!right && response.ok) await tellChanged();
  if (!right) throw new TypeError(`${entry.url}: not the file, status ${response.status}`);
  // A new answer: one that was redirected may not be given to a page, one with `Vary: *` may not be kept.
  const headers = new Headers(response.headers);
  headers.delete('Vary');
  return new Response(bytes, { headers });
}

const coming = new Map<Entry, Promise<Response>>();

/** Fetches a file and keeps it. Whoever asks for it meanwhile waits for the same. */
async function take(entry: Entry): Promise<Response> {
  const fetching = coming.get(entry) ?? fetchWhole(entry).finally(() => coming.delete(entry));
  coming.set(entry, fetching);
  return (await fetching).clone();
}

const store = async (entry: Entry, response: Response): Promise<void> => (await caches.open(CACHE)).put(keyOf(entry), response);

async function keep(entry: Entry): Promise<void> {
  if (!(await kept(entry))) await store(entry, await take(entry));
}

async function keepAll(some: readonly Entry[]): Promise<void> {
  for (const entry of some) await keep(entry);
}

async function serve(event: FetchEvent, entry: Entry): Promise<Response> {
  const found = await kept(entry);
  if (found) return found;
  try {
    const response = await take(entry);
    // On a full disk the game goes on without.
    event.waitUntil(store(entry, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    // The browser threw our files away and the host has a newer release: its page is better than none.
    if (event.request.mode === 'navigate') return fetch(event.request);
    throw error;
  }
}

/** How many entries can really be served from the cache, of how many: "ready offline" is only said after this. */
async function count(): Promise<{ cached: number; expected: number; missing: string[] }> {
  const found = await Promise.all(entries.map(kept));
  const missing = entries.filter((_, index) => !found[index]?.ok).map(({ url }) => url);
  return { cached: entries.length - missing.length, expected: entries.length, missing };
}

async function keepUrl(url: string): Promise<boolean> {
  const entry = entries.find((each) => each.url === url);
  if (!entry) return false;
  return keep(entry).then(
    () => true,
    () => false,
  );
}

// Who plays an older release keeps all of that until all of the new one is there; at a first visit the other stations come afterwards.
self.addEventListener('install', (event) => event.waitUntil(keepAll(self.registration.active ? entries : core)));

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const cache = await caches.open(CACHE);
    const keys = new Set(entries.map(keyOf));
    for (const request of await cache.keys()) if (!keys.has(request.url)) await cache.delete(request, { ignoreVary: true });
  };
  event.waitUntil(clean());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const entry = request.method === 'GET' ? entryAt(request.url) : undefined;
  if (entry) event.respondWith(serve(event, entry));
  // An address that is none of our files: the host answers; without network the way leads back to the start page. Serving the start
  // page under the foreign address would break its relative links.
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => Response.redirect(self.registration.scope)));
});

self.addEventListener('message', (event) => {
  const answer = <T>(work: Promise<T>) => event.waitUntil(work.then((result) => event.ports[0]?.postMessage(result)));
  // Only the page says when to change over, when no tab is in the middle of anything (src/app/pwa).
  if (event.data === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (event.data === 'COUNT') answer(count());
  // One file at a time, at the page's pace: a browser ends a worker that works alone for minutes.
  if (event.data?.keep) answer(keepUrl(event.data.keep));
});
